/**
 * The one Trusted Types policy of the app: it lets through the service worker and the scripts of the build, from where
 * the app itself is hosted, and nothing else. Browsers without Trusted Types get the same check and a plain string.
 */
import type { TrustedScriptURL, TrustedTypesWindow } from "trusted-types/lib";

const ALLOWED = /^(?:sw\.js|assets\/[\w.-]+\.js)$/;

/** @throws TypeError when the address is not one of the build's own scripts. */
export function checkedScriptUrl(address: string, base: string = document.baseURI): string {
  const home = new URL("./", base);
  const url = new URL(address, home);
  const inside = url.href.startsWith(home.href) && ALLOWED.test(url.href.slice(home.href.length));
  // The development server has other paths, and no policy.
  if (inside || (import.meta.env.DEV && url.origin === home.origin)) return url.href;
  throw new TypeError("not a script of this app");
}

const policy = (globalThis as unknown as TrustedTypesWindow).trustedTypes?.createPolicy("alianza", {
  createScriptURL: (address) => checkedScriptUrl(address),
});

/** For `new Worker` and `serviceWorker.register`, which take no plain strings under the app's policy. */
export function trustedScriptUrl(address: string): string & TrustedScriptURL {
  return (policy ? policy.createScriptURL(address) : checkedScriptUrl(address)) as string & TrustedScriptURL;
}
