/** The browser's offer to install, where it makes one (Chromium). Not in TypeScript's DOM types. */
interface InstallOffer extends Event {
  prompt(): Promise<{ outcome: "accepted" | "dismissed" }>;
}

let offer: InstallOffer | null = null;
/** What came of it in this window, which stays one of the browser. */
let became: "accepted" | "installed" | null = null;
const watchers = new Set<() => void>();

/** Begins to listen; called once, before the first screen, since the browser says it only once. */
export function listenForInstall(): void {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offer = event as InstallOffer;
    // It is not offered where it is installed: it was taken away again.
    became = null;
    for (const watcher of watchers) watcher();
  });
  addEventListener("appinstalled", () => {
    offer = null;
    became = "installed";
    for (const watcher of watchers) watcher();
  });
}

export const isInstalled = (): boolean =>
  matchMedia("(display-mode: standalone)").matches ||
  (navigator as { standalone?: boolean }).standalone === true;

/** What can be said of installing: it is done, the browser is about it or offers it, or it is done by hand. */
export type InstallState = "offered" | "accepted" | "by-hand" | "installed";

export function installState(): InstallState {
  if (isInstalled()) return "installed";
  if (became !== null) return became;
  return offer === null ? "by-hand" : "offered";
}

/** The ways of installing by hand that differ, each with steps of its own. */
export const INSTALL_WAYS = [
  "ios-safari",
  "ios-other",
  "mac-safari",
  "chromium",
  "samsung",
  "firefox-android",
  "firefox-computer",
] as const;
export type InstallWay = (typeof INSTALL_WAYS)[number];

/** On these, the installed app has a store of its own, and begins empty: of the browser's it gets the cookies at most. */
export const beginsEmpty = (way: InstallWay): boolean =>
  way === "ios-safari" || way === "ios-other" || way === "mac-safari";

/** On these, the installed app is among what text can be shared into, and files opened with. */
export const takesIn = (way: InstallWay): boolean => way === "chromium" || way === "samsung";

interface Signs {
  /** WebKit on a phone or a tablet alone knows whether it was started from the home screen. */
  readonly knowsHomeScreen: boolean;
  readonly touches: boolean;
  /** A property that Gecko alone has. */
  readonly isGecko: boolean;
  /** An event that WebKit alone has. */
  readonly isWebKit: boolean;
  /** How the browser calls itself, where nothing else tells two of them apart. */
  readonly name: string;
}

/** Which steps are shown first, by as few signs as tell them apart. A guess: the person can choose another way. */
export function wayFor({ knowsHomeScreen, touches, isGecko, isWebKit, name }: Signs): InstallWay {
  if (knowsHomeScreen && touches)
    return /CriOS|FxiOS|EdgiOS|OPiOS|OPT\/|DuckDuckGo/u.test(name) ? "ios-other" : "ios-safari";
  if (isGecko) return /Android/u.test(name) ? "firefox-android" : "firefox-computer";
  if (/SamsungBrowser/u.test(name)) return "samsung";
  return isWebKit ? "mac-safari" : "chromium";
}

export const isWebKit = (): boolean => "GestureEvent" in globalThis;

export const wayHere = (): InstallWay =>
  wayFor({
    knowsHomeScreen: "standalone" in navigator,
    touches: navigator.maxTouchPoints > 0,
    isGecko: CSS.supports("-moz-appearance", "none"),
    isWebKit: isWebKit(),
    name: navigator.userAgent,
  });

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
  if (outcome === "accepted") became ??= "accepted";
  for (const watcher of watchers) watcher();
  return outcome === "accepted";
}
