import { readdir, readFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headersFor, typeFor } from "../../scripts/headers.mjs";
import { launchBrowser } from "#support/browser.ts";
import { firstMinute, open, openCold, untilOffline, writeNote } from "#support/journey.ts";
import { hasNginx, type Nginx, startNginx } from "#support/nginx.ts";
import { DIST } from "#support/server.ts";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asked for as it stands, where `fetch` would tidy the address first. */
const ask = (
  url: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(url);
    const path = url.slice(url.indexOf(`:${port}`) + port.length + 1);
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) }),
      );
    });
    asked.once("error", reject);
    asked.end();
  });

const inLowerCase = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

let page = "";
let files: string[] = [];
beforeAll(async () => {
  page = await readFile(join(DIST, "index.html"), "utf8");
  const entries = await readdir(DIST, { recursive: true, withFileTypes: true });
  files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length).replaceAll("\\", "/"))
    .toSorted();
});

// Where there is no nginx, nothing can be said about it: the report then counts these as skipped.
describe.skipIf(!hasNginx()).each(["/", "/some/path/"])("a real nginx, with the app at %s", (base) => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startNginx({ dist: DIST, base });
  });
  afterAll(() => nginx.close());
  const get = (path: string, options?: Parameters<typeof ask>[1]) =>
    ask(nginx.url.slice(0, -1) + path, options);

  test("S-24, S-27: says of each file exactly what there is to say, and sends its very bytes", async () => {
    expect(files.length).toBeGreaterThan(70);
    for (const path of ["/", ...files]) {
      const answer = await get(path);
      expect(answer.status, path).toBe(200);
      expect(answer.headers, path).toMatchObject({
        ...inLowerCase(headersFor(path, page)),
        "content-type": typeFor(path),
      });
      expect(answer.headers["clear-site-data"], path).toBeUndefined();
      expect(answer.headers["server"], path).toBe("nginx");
      const content = await readFile(join(DIST, path === "/" ? "index.html" : path));
      expect(answer.body.equals(content), path).toBe(true);
    }
  });

  test("sends again only what changed, a part where a part is asked for, and less where it can be unpacked", async () => {
    const asset = files.find((path) => /\/assets\/index-.*\.js$/.test(path)) ?? "";
    for (const path of ["/", "/sw.js", asset]) {
      const first = await get(path);
      const again = await get(path, { headers: { "If-None-Match": String(first.headers["etag"]) } });
      expect(again.status, path).toBe(304);
      expect(again.headers, path).toMatchObject(inLowerCase(headersFor(path, page)));
      const head = await get(path, { method: "HEAD" });
      expect([head.status, head.body.length], path).toEqual([200, 0]);
      expect(head.headers, path).toMatchObject(inLowerCase(headersFor(path, page)));
      const packed = await get(path, { headers: { "Accept-Encoding": "gzip" } });
      expect(packed.headers, path).toMatchObject({
        ...inLowerCase(headersFor(path, page)),
        "content-encoding": "gzip",
        vary: "Accept-Encoding",
      });
      expect(packed.body.length, path).toBeLessThan(first.body.length);
    }
    const part = await get(asset, { headers: { Range: "bytes=0-9" } });
    expect([part.status, part.body.length]).toEqual([206, 10]);
    expect(part.headers).toMatchObject(inLowerCase(headersFor(asset, page)));
  });

  test.each([
    "/journal",
    "/assets/",
    "/assets/nope.js",
    "/index.html/x",
    "/../package.json",
    "/..%2f..%2fetc/passwd",
    "/assets/..%2f..%2fpackage.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/.git/config",
  ])("S-40: %s is not there, and that is not kept", async (path) => {
    const answer = await get(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body.toString()).not.toMatch(/root:|"name": "alianza"|<div id="app">/);
    if (answer.status === 404)
      expect(answer.headers).toMatchObject({
        ...inLowerCase(headersFor("/nothing", page)),
        "cache-control": "no-store",
      });
  });

  test("takes nothing from anybody", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"])
      for (const path of ["/", "/sw.js", "/borrar", "/journal"])
        expect((await get(path, { method })).status, `${method} ${path}`).toBe(405);
  });

  test("what is shared to an app whose journal was erased is led to the page that says so", async () => {
    const answer = await get("/share", { method: "POST" });
    expect(answer.status).toBe(303);
    expect(answer.headers).toMatchObject({
      location: `${base}#/shared/nowhere`,
      "cache-control": "no-store",
    });
    expect((await get("/share")).status).toBe(404);
  });

  test("clears the site for the app itself and for nobody else", async () => {
    const asked = { "Sec-Fetch-Site": "same-origin", "Sec-Fetch-Dest": "image" };
    const answer = await get("/borrar", { headers: asked });
    expect(answer.status).toBe(204);
    expect(answer.headers).toMatchObject(inLowerCase(headersFor("/borrar", page)));
    expect((await get("/", { headers: asked })).headers["clear-site-data"]).toBeUndefined();
    for (const headers of [
      { ...asked, "Sec-Fetch-Site": "cross-site" },
      { ...asked, "Sec-Fetch-Dest": "document" },
      {},
    ]) {
      const other = await get("/borrar", { headers });
      expect(other.status).toBe(404);
      expect(other.headers["clear-site-data"]).toBeUndefined();
    }
  });

  test("the app begins, asks nobody else, and goes on when the host is gone", async () => {
    const browser = await launchBrowser();
    try {
      const person = await firstMinute(browser.page, nginx.url);
      await writeNote(person, "Desde el tren");
      await untilOffline(browser.page);
      await nginx.close();
      await openCold(browser.page, nginx.url);
      await open(browser.page, "/notes");
      await browser.page.getByText("Desde el tren").first().waitFor();
      expect(browser.violations).toEqual([]);
      expect(browser.outside).toEqual([]);
      expect(browser.requests.filter((each) => !each.includes(nginx.url))).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
