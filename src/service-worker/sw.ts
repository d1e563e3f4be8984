import { cacheNames, setCacheNameDetails } from "workbox-core";
import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import {
  answerLanguageFile,
  bringLanguages,
  dropOldLanguages,
  isLanguageCache,
  isLanguageFile,
  keepLanguage,
  languageFilesHere,
} from "./languages.ts";
import { readMessage } from "./message.ts";
import { answerShare, SHARE } from "./share.ts";

declare const self: ServiceWorkerGlobalScope;

/** Every file of the build with what its bytes must be. The build writes it. */
declare const PRECACHE_LIST: { url: string; revision: string | null; integrity: string }[];

/** One sentence on what this version changes, per language. The build writes it. */
declare const LATEST_CHANGE: Record<string, string>;

setCacheNameDetails({ prefix: "al" });
const precacheName = cacheNames.precache;
const controller = new PrecacheController();
controller.addToCacheList(PRECACHE_LIST);

/**
 * A file that is not what the build made ends the installation. What had arrived until then goes too: all of it at
 * first, and only what is new while an older version is still running from the same cache.
 */
async function installWhole(event: ExtendableEvent): Promise<void> {
  const cache = await caches.open(precacheName);
  const before = new Set((await cache.keys()).map((request) => request.url));
  try {
    await controller.install(event);
    await bringLanguages();
  } catch (problem) {
    for (const request of await cache.keys()) if (!before.has(request.url)) await cache.delete(request);
    if (!self.registration.active) await caches.delete(precacheName);
    throw problem;
  }
}

async function activateAlone(event: ExtendableEvent): Promise<void> {
  await controller.activate(event);
  await dropOldLanguages();
  const ours = new RegExp(
    `^(?:al|workbox)-.*${self.registration.scope.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`,
  );
  const old = (await caches.keys()).filter(
    (name) => ours.test(name) && name !== precacheName && !isLanguageCache(name),
  );
  await Promise.all(old.map((name) => caches.delete(name)));
  // So that the page of the very first visit can load its lazy parts without a network.
  await self.clients.claim();
}

/** What this version runs from: where a newer one waits, the caches hold the files of both. */
async function tellFiles(port: MessagePort | undefined): Promise<void> {
  const keys = [...controller.getURLsToCacheKeys().values()];
  port?.postMessage({ cache: precacheName, keys, languages: await languageFilesHere() });
}

self.addEventListener("install", (event) => event.waitUntil(installWhole(event)));
self.addEventListener("activate", (event) => event.waitUntil(activateAlone(event)));
// Never on its own: a new version waits until the page says that nobody is writing.
self.addEventListener("message", (event) => {
  const message = readMessage(event.data);
  if (message?.type === "take-over") event.waitUntil(self.skipWaiting());
  // The page in view is the old version: only the new one knows what it brings.
  if (message?.type === "what-changed") event.ports[0]?.postMessage(LATEST_CHANGE);
  if (message?.type === "which-files") event.waitUntil(tellFiles(event.ports[0]));
  if (message?.type === "keep-language")
    event.waitUntil(
      keepLanguage(message.language).then(
        (isHere) => event.ports[0]?.postMessage(isHere),
        () => event.ports[0]?.postMessage(false),
      ),
    );
});

registerRoute(new PrecacheRoute(controller));
registerRoute(
  ({ url }) => isLanguageFile(url),
  ({ url }) => answerLanguageFile(url),
);

// What a phone hands over from another app. Any web site could send the same: see docs/decisions/021-drop-box.md.
registerRoute(
  ({ url, request }) =>
    request.mode === "navigate" && url.href === new URL(SHARE, self.registration.scope).href,
  ({ request }) => answerShare(request, self.registration.scope),
  "POST",
);

// The app has one page and its routes live behind the #. Any other address belongs to the host (`borrar`, a real 404).
const scope = new URL(self.registration.scope).pathname.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
registerRoute(
  new NavigationRoute(controller.createHandlerBoundToURL("index.html"), {
    allowlist: [new RegExp(`^${scope}(?:index\\.html)?(?:\\?|$)`)],
  }),
);
