import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DIST, serveApp, type ServedApp } from "#support/server.ts";

const PAGE =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types alianza";
/** The page itself: the same, and the digests of the one style sheet and the one script that are written in it. */
let withItsOwn = "";
const SERVICE_WORKER =
  "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const WORKER = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const EVERYWHERE = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "permissions-policy":
    "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), clipboard-read=(), clipboard-write=(self), publickey-credentials-get=(self), publickey-credentials-create=(self)",
};

/** The addresses are below /some/path/, so that nothing can depend on the root. */
let app: ServedApp;
const get = (path: string, init?: RequestInit) => fetch(new URL(path, app.url), init);

beforeAll(async () => {
  const page = await readFile(`${DIST}/index.html`, "utf8");
  const digestOf = (element: string) => {
    const found = [...page.matchAll(new RegExp(`<${element}(?![^>]*src=)[^>]*>([^]*?)</${element}>`, "g"))];
    expect(found, element).toHaveLength(1);
    return `'sha256-${createHash("sha256")
      .update(found[0]?.[1] ?? "")
      .digest("base64")}'`;
  };
  withItsOwn = PAGE.replace("script-src 'self'", `script-src 'self' ${digestOf("script")}`).replace(
    "style-src 'self'",
    `style-src 'self' ${digestOf("style")}`,
  );
  app = await serveApp({ base: "/some/path/" });
});
afterAll(() => app.close());

test.each([
  ["./", 200, "text/html; charset=utf-8", "its own", "no-cache"],
  ["index.html", 200, "text/html; charset=utf-8", "its own", "no-cache"],
  ["sw.js", 200, "text/javascript; charset=utf-8", SERVICE_WORKER, "no-cache"],
  ["manifest.webmanifest", 200, "application/manifest+json; charset=utf-8", PAGE, "no-cache"],
  ["icons/icon-192.png", 200, "image/png", PAGE, "no-cache"],
  ["assets/nope.js", 404, "text/plain; charset=utf-8", PAGE, "no-store"],
  ["assets/sealing.worker-1a2b.js", 404, "text/plain; charset=utf-8", WORKER, "no-store"],
  ["assets/pdf.asset-worker-1a2b.js", 404, "text/plain; charset=utf-8", SERVICE_WORKER, "no-store"],
  ["journal", 404, "text/plain; charset=utf-8", PAGE, "no-store"],
])("S-24, S-27, S-40: %s answers %i with its exact headers", async (path, status, type, policy, caching) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    ...EVERYWHERE,
    "content-type": type,
    "content-security-policy": policy === "its own" ? withItsOwn : policy,
    "cache-control": caching,
  });
});

test("every asset of the build may be kept for ever, and comes with the type of what it is", async () => {
  const inside = await readdir(`${DIST}/assets`, { recursive: true });
  for (const name of inside.filter((each) => /\.\w+$/.test(each))) {
    const answer = await get(`assets/${name}`, { method: "HEAD" });
    expect(answer.headers.get("cache-control"), name).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("content-type"), name).toMatch(
      /^(?:text\/(?:javascript|css)|font\/(?:woff2|ttf)|image\/(?:svg\+xml|png))/,
    );
    expect(await answer.text()).toBe("");
  }
});

test("borrar clears what the site keeps, and has no content", async () => {
  // As the app asks for it: a browser says so itself, and no page can say it for another.
  const asked = { "Sec-Fetch-Site": "same-origin", "Sec-Fetch-Dest": "image" };
  const answer = await get("borrar", { headers: asked });
  expect(answer.status).toBe(204);
  expect(answer.headers.get("clear-site-data")).toBe('"cache", "storage"');
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test.each([
  ["a link", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "document" }],
  ["an address that was typed", { "Sec-Fetch-Site": "none", "Sec-Fetch-Dest": "document" }],
  ["a picture in another site", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "image" }],
  ["a browser that says nothing", {}],
])("nobody else clears anything: %s to borrar finds nothing", async (_, headers) => {
  const answer = await get("borrar", { headers });
  expect(answer.status).toBe(404);
  expect(answer.headers.get("clear-site-data")).toBeNull();
});

test("what is known already is not sent again, and nothing outside the build is sent at all", async () => {
  const etag = (await get("index.html")).headers.get("etag") ?? "";
  expect((await get("index.html", { headers: { "If-None-Match": etag } })).status).toBe(304);
  for (const path of [
    "..%2fpackage.json",
    "%2e%2e/%2e%2e/package.json",
    "%00",
    "%",
    "assets/",
    "/index.html",
  ]) {
    expect((await get(path)).status, path).toBe(404);
  }
  expect((await get("index.html", { method: "POST" })).status).toBe(405);
});

test("the page carries the same policy for hosts that cannot send it, right after the charset", async () => {
  const page = await (await get("./")).text();
  const wanted = withItsOwn.replace("frame-ancestors 'none'; ", "");
  expect(page.replaceAll(/\s+/g, " ")).toContain(
    `<head> <meta charset="utf-8" /> <meta http-equiv="Content-Security-Policy" content="${wanted}" />`,
  );
});
