/** What every file of a build has to say, for the writers of hosting files. Plain Node. */
import { headersFor, typeFor } from "./headers.mjs";

/** @typedef {Record<string, string>} Headers */
/** @typedef {{ at: string, headers: Headers }} Rule */

export const POLICY = "Content-Security-Policy";
export const CACHING = "Cache-Control";
export const CLEARS = "Clear-Site-Data";
/** What hosts know by themselves of a file's type. The others are told. */
const KNOWN = /\.(?:html|js|css|json|svg|png|woff2|ttf|txt)$/;

/** What differs from file to file. @param {string} path @param {string} page @returns {Headers} */
export function ownHeaders(path, page) {
  const { [POLICY]: policy = "", [CACHING]: caching = "" } = headersFor(path, page);
  const type = path === "/" || KNOWN.test(path) ? {} : { "Content-Type": typeFor(path) };
  return { [POLICY]: policy, [CACHING]: caching, ...type };
}

/** What every answer says alike. @returns {Headers} */
export function everywhere() {
  const { [POLICY]: _, [CACHING]: __, ...rest } = headersFor("/");
  return rest;
}

/** @param {Headers} one @param {Headers} other */
export const areSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** @param {string} base @param {string} at */
export const under = (base, at) => base.slice(0, -1) + at;
