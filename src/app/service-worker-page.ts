import { messageSW, Workbox } from "workbox-window";
import { trustedScriptUrl } from "#device/trusted-types.ts";

type Listeners = {
  /**
   * A new version waits. Calling `takeOver` starts it and reloads this page once; nothing happens before. `change` is what
   * it says of itself: a sentence per language, to be checked by whoever shows it.
   */
  onUpdateReady: (takeOver: () => void, change: Promise<unknown>) => void;
  /** Another tab started a new version, so the lazy parts of this page are gone. Left out, the page reloads at once. */
  onReplaced?: (reload: () => void) => void;
};

/** Makes the app start without a network. Where service workers are missing or refused, the app works on without. */
export function startServiceWorker({ onUpdateReady, onReplaced = (reload) => reload() }: Listeners): void {
  if (import.meta.env.DEV || !("serviceWorker" in navigator)) return;
  const url = trustedScriptUrl(new URL("sw.js", document.baseURI).href);
  const worker = new Workbox(url, { updateViaCache: "none" });
  let wasAsked = false;
  let isReloading = false;
  // The first worker ever takes an uncontrolled page: that is no reason to reload.
  let hadController = navigator.serviceWorker.controller !== null;

  const reloadOnce = () => {
    if (isReloading) return;
    isReloading = true;
    location.reload();
  };

  worker.addEventListener("waiting", ({ sw }) => {
    if (sw === undefined) return;
    onUpdateReady(
      () => {
        wasAsked = true;
        // To the one that waits. `worker.messageSW` would tell the one that runs, when the update came after the page.
        void messageSW(sw, { type: "take-over" });
      },
      messageSW(sw, { type: "what-changed" }),
    );
  });
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (wasAsked) reloadOnce();
    else if (hadController) onReplaced(reloadOnce);
    hadController = true;
  });
  worker.register().catch(() => undefined);
}
