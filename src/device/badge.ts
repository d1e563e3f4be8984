import { isInstalled, isWebKit } from "./install.ts";

/** The key in localStorage: it is of this device, and holds nothing of the journal. */
const DOT_KEY = "al.dot";

interface Badging {
  setAppBadge?: () => Promise<void>;
  clearAppBadge?: () => Promise<void>;
}

const badging = (): Badging => navigator;

/** Whether this browser can put a dot on the icon of the app. */
export const canShowDot = (): boolean => badging().setAppBadge !== undefined;

/**
 * Whether a dot would come. Where the app is not installed there is no icon for it; and WebKit shows one only to who may also
 * show notifications, which this app never asks for.
 */
export const canOfferDot = (): boolean => canShowDot() && isInstalled() && !isWebKit();

/** Whether the person wants one. Off unless chosen. */
export function isDotWanted(): boolean {
  try {
    return localStorage.getItem(DOT_KEY) === "1";
  } catch {
    return false;
  }
}

export function wantDot(isWanted: boolean): void {
  try {
    if (isWanted) localStorage.setItem(DOT_KEY, "1");
    else localStorage.removeItem(DOT_KEY);
  } catch {
    // Without a storage there is nowhere to want it.
  }
  if (!isWanted) showDot(false);
}

/** Shows the dot, or takes it away. A dot, and never a number: nobody else is to read how much there is. */
export function showDot(isShown: boolean): void {
  const shown = isShown ? badging().setAppBadge?.() : badging().clearAppBadge?.();
  // Where the app is not installed there is no icon.
  void shown?.catch(() => undefined);
}
