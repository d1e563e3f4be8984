import { precacheAndRoute } from "workbox-precaching";

declare const PRECACHE_LIST: { url: string; revision: string | null }[];
declare const self: ServiceWorkerGlobalScope;

precacheAndRoute(PRECACHE_LIST);
self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
