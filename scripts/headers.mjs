/**
 * What every answer of every host must say: the one source of truth. The local server reads it, the fallback in
 * index.html is made from it, and host files are to be written from it.
 */
import { createHash } from "node:crypto";
import { extname } from "node:path";

/** @type {ReadonlyArray<readonly [directive: string, value: string]>} */
const pagePolicy = [
  ["default-src", "'none'"],
  ["script-src", "'self'"],
  ["style-src", "'self'"],
  ["img-src", "'self'"],
  ["font-src", "'self'"],
  ["manifest-src", "'self'"],
  ["worker-src", "'self'"],
  ["connect-src", "'none'"],
  ["base-uri", "'none'"],
  ["form-action", "'none'"],
  ["frame-ancestors", "'none'"],
  ["require-trusted-types-for", "'script'"],
  ["trusted-types", "alianza"],
];

/** @param {ReadonlyArray<readonly [string, string]>} directives */
const policyText = (directives) => directives.map((directive) => directive.join(" ")).join("; ");

const PAGE_POLICY = policyText(pagePolicy);

/** @param {string} page @param {"script" | "style"} element @returns {string[]} a source for each one written in the page */
const writtenIn = (page, element) =>
  [...page.matchAll(new RegExp(`<${element}((?:\\s[^>]*)?)>([\\s\\S]*?)</${element}>`, "g"))]
    .filter(([, attributes = ""]) => !/\ssrc=/.test(attributes))
    .map(([, , content = ""]) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`);

/**
 * The policy of a page that carries its style sheet and its boot script in itself, so that the first paint waits for no
 * second answer: these very bytes are let through, and nothing else that is written in a page.
 * @param {string} page the HTML
 */
function directivesFor(page) {
  /** @type {Readonly<Record<string, readonly string[]>>} */
  const more = { "script-src": writtenIn(page, "script"), "style-src": writtenIn(page, "style") };
  return pagePolicy.map(
    ([directive, value]) => /** @type {const} */ ([directive, [value, ...(more[directive] ?? [])].join(" ")]),
  );
}

/**
 * For hosts that cannot set headers: a meta element cannot say frame-ancestors, so the boot script refuses frames itself.
 * @param {string} page the HTML
 */
export const metaPolicyFor = (page) =>
  policyText(directivesFor(page).filter(([directive]) => directive !== "frame-ancestors"));

/**
 * For the service worker, which fetches the app's own files and nothing else (without this the precache never installs),
 * and for a worker whose name says `asset-worker` (a PDF needs its typeface).
 */
const OWN_FILES_POLICY =
  "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const WORKER_POLICY = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Without web-share, which is for this app alone anyway: Chromium on Linux warns that it does not know it. */
const PERMISSIONS = [
  "accelerometer=()",
  "browsing-topics=()",
  "camera=()",
  "display-capture=()",
  "geolocation=()",
  "gyroscope=()",
  "magnetometer=()",
  "microphone=()",
  "midi=()",
  "payment=()",
  "serial=()",
  "usb=()",
  "clipboard-read=()",
  "clipboard-write=(self)",
  "publickey-credentials-get=(self)",
  "publickey-credentials-create=(self)",
].join(", ");

/** @type {Readonly<Record<string, string>>} */
const EVERYWHERE = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "Permissions-Policy": PERMISSIONS,
};

/** The address at which a host tells the browser to clear the site. */
export const CLEARING = "/borrar";

/**
 * Where an installed app sends what is shared to it. The service worker answers there; where it is gone, as after erasing, the
 * host is asked. It reads nothing of it, and leads to the page that says that nothing was kept.
 */
export const SHARE = { path: "/share", instead: "#/shared/nowhere" };

/**
 * Whether a request for it comes from the app itself, which asks for it as a picture. Anybody can put its address into a link:
 * then, and where a browser does not say, the host answers that there is nothing. A host that cannot tell one from the other
 * must not answer with `Clear-Site-Data` at all; the app erases without it too.
 * @param {Readonly<Record<string, string | string[] | undefined>>} headers of the request, in lower case
 */
export const isAskedByTheApp = (headers) =>
  headers["sec-fetch-site"] === "same-origin" && headers["sec-fetch-dest"] === "image";

const FOREVER = "public, max-age=31536000, immutable";
const ASK_EACH_TIME = "no-cache";

/** @param {string} path relative to where the app is hosted, with a leading slash @param {string} page */
function policyFor(path, page) {
  if (path === "/" || path === "/index.html") return policyText(directivesFor(page));
  if (path === "/sw.js") return OWN_FILES_POLICY;
  if (/^\/assets\/[^/]*asset-worker[^/]*\.js$/.test(path)) return OWN_FILES_POLICY;
  if (/^\/assets\/[^/]*worker[^/]*\.js$/.test(path)) return WORKER_POLICY;
  return PAGE_POLICY;
}

/**
 * @param {string} path relative to where the app is hosted, with a leading slash: `/`, `/sw.js`, `/assets/main-1a2b.js`
 * @param {string} [page] the HTML of index.html
 * @returns {Record<string, string>}
 */
export function headersFor(path, page = "") {
  /** @type {Record<string, string>} */
  const headers = {
    "Content-Security-Policy": policyFor(path, page),
    ...EVERYWHERE,
    "Cache-Control": path.startsWith("/assets/") ? FOREVER : ASK_EACH_TIME,
  };
  if (path === CLEARING) {
    headers["Clear-Site-Data"] = '"cache", "storage"';
    headers["Cache-Control"] = "no-store";
  }
  return headers;
}

/** @type {Readonly<Record<string, string>>} */
const MIME = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  // The lists of sums have no ending, as everywhere.
  "": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** What a file is, as an answer has to say it: with `nosniff` a browser believes nothing else. @param {string} path */
export const typeFor = (path) =>
  MIME[extname(path === "/" ? "/index.html" : path)] ?? "application/octet-stream";
