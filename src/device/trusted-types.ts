/**
 * The one Trusted Types policy of the app: it lets through the service worker and the scripts of the build, from where
 * the app itself is hosted, and nothing else. Browsers without Trusted Types get the same check and a plain string.
 */
type Policies = { createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy };
type Policy = { createScriptURL(address: string): string };

const ALLOWED = /^(?:sw\.js|assets\/[\w.-]+\.js)$/;

/** @throws TypeError when the address is not one of the build's own scripts. */
function checkedScriptUrl(address: string): string {
  const home = new URL("./", document.baseURI);
  const url = new URL(address, home);
  const inside = url.href.startsWith(home.href) && ALLOWED.test(url.href.slice(home.href.length));
  // The development server has other paths, and no policy.
  if (inside || (import.meta.env.DEV && url.origin === home.origin)) return url.href;
  throw new TypeError("not a script of this app");
}

const { trustedTypes } = globalThis as { trustedTypes?: Policies };
const policy = trustedTypes?.createPolicy("alianza", {
  createScriptURL: (address) => checkedScriptUrl(address),
});

/**
 * For `new Worker` and `serviceWorker.register`, which take no plain strings under the app's policy. Where Trusted Types
 * exist this is a TrustedScriptURL, which TypeScript's DOM does not know: the sinks take it as it is.
 */
export const trustedScriptUrl = (address: string): string =>
  (policy ?? { createScriptURL: checkedScriptUrl }).createScriptURL(address);
