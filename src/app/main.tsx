import { startServiceWorker } from "./service-worker-page.ts";

const app = document.getElementById("app");
if (app) app.textContent = "Alianza";
startServiceWorker({ onUpdateReady: () => undefined });
