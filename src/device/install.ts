/** The browser's offer to install, where it makes one (Chromium). Not in TypeScript's DOM types. */
interface InstallOffer extends Event {
  prompt(): Promise<{ outcome: "accepted" | "dismissed" }>;
}

let offer: InstallOffer | null = null;
const watchers = new Set<() => void>();

/** Begins to listen; called once, before the first screen, since the browser says it only once. */
export function listenForInstall(): void {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offer = event as InstallOffer;
    for (const watcher of watchers) watcher();
  });
  addEventListener("appinstalled", () => {
    offer = null;
    for (const watcher of watchers) watcher();
  });
}

export const isInstalled = (): boolean =>
  matchMedia("(display-mode: standalone)").matches ||
  (navigator as { standalone?: boolean }).standalone === true;

/** How this browser installs: it has offered, only its own menu can (iOS), it is done, or it is not known. */
export type InstallState = "offered" | "by-hand-ios" | "installed" | "unknown";

export function installState(): InstallState {
  if (isInstalled()) return "installed";
  if (offer !== null) return "offered";
  const isIos = "standalone" in navigator;
  return isIos ? "by-hand-ios" : "unknown";
}

export const subscribeToInstall = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** Shows the browser's own question. @returns whether it was accepted. */
export async function install(): Promise<boolean> {
  const held = offer;
  if (held === null) return false;
  offer = null;
  const { outcome } = await held.prompt();
  for (const watcher of watchers) watcher();
  return outcome === "accepted";
}
