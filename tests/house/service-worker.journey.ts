import { createHash } from "node:crypto";
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser, type RealBrowser } from "#support/browser.ts";
import { DIST, serveApp, type ServedApp } from "#support/server.ts";

let dir: string;
let app: ServedApp;
let browser: RealBrowser;
/** Of somebody who has never been here: it has no service worker, and forgets the one it gets when it is closed. */
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "alianza-dist-"));
  await cp(DIST, dir, { recursive: true });
  app = await serveApp({ dir, base: "/here/" });
  const chromium = browser.context.browser();
  if (chromium === null) throw new Error("no browser");
  context = await chromium.newContext();
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await app.close();
  await rm(dir, { recursive: true, force: true });
});

const states = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return {
      installing: registration?.installing?.state,
      waiting: registration?.waiting?.state,
      active: registration?.active?.state,
      caches: await caches.keys(),
    };
  });

const integrity = (content: string | Buffer) =>
  `sha256-${createHash("sha256").update(content).digest("base64")}`;

/** A new version: the same app with one more line in its page, and a worker that knows it. */
async function release(line: string) {
  const [page, worker] = await Promise.all(
    ["index.html", "sw.js"].map((name) => readFile(join(dir, name), "utf8")),
  );
  if (page === undefined || worker === undefined) throw new Error("no build");
  const next = page.replace("</head>", `<meta name="release" content="${line}" /></head>`);
  await writeFile(join(dir, "index.html"), next);
  const revision = createHash("sha256").update(page).digest("hex").slice(0, 16);
  const nextRevision = createHash("sha256").update(next).digest("hex").slice(0, 16);
  await writeFile(
    join(dir, "sw.js"),
    worker.replace(integrity(page), integrity(next)).replace(revision, nextRevision),
  );
}

const isInControl = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");

test.each(["manifest.webmanifest", "index.html"])(
  "S-41: a changed %s ends the installation, and leaves no cache",
  async (name) => {
    await appendFile(join(dir, name), "\n");
    await page.goto(app.url);
    await expect.poll(() => app.seen.some(({ path }) => path === "/here/sw.js")).toBe(true);
    await expect
      .poll(() => states(page), { timeout: 10_000 })
      .toEqual({ installing: undefined, waiting: undefined, active: undefined, caches: [] });
  },
);

test("a new version waits until it is asked, in the right words, and then takes over", async () => {
  await page.goto(app.url);
  await isInControl(page);
  await release("second version");
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect.poll(async () => (await states(page)).waiting).toBe("installed");

  for (const words of [
    "take-over",
    { type: "take-over", more: 1 },
    { type: "TAKE-OVER" },
    null,
    ["take-over"],
  ]) {
    await page.evaluate(
      async (message) => (await navigator.serviceWorker.ready).waiting?.postMessage(message),
      words,
    );
  }
  await page.waitForTimeout(300);
  expect((await states(page)).waiting).toBe("installed");
  await page.reload();
  expect(await page.content()).not.toContain("second version");

  // A page that has just loaded may hear of the one that waits a moment later, and a word to nobody would be lost.
  await expect.poll(async () => (await states(page)).waiting).toBe("installed");
  // As another tab asks: what this page does then is its own affair, as long as somebody may be writing in it.
  await page.evaluate(async () =>
    (await navigator.serviceWorker.ready).waiting?.postMessage({ type: "take-over" }),
  );
  await expect.poll(async () => (await states(page)).waiting).toBeUndefined();
  await app.close();
  await page.reload();
  expect(await page.content()).toContain("second version");
  expect((await states(page)).caches).toEqual([expect.stringMatching(/^al-precache-v2-.*\/here\/$/)]);
});

test("S-41, F30: a broken new version is refused, and the old one goes on without a network", async () => {
  await page.goto(app.url);
  await isInControl(page);
  const kept = () =>
    page.evaluate(async () => {
      const [name = ""] = await caches.keys();
      return (await (await caches.open(name)).keys()).map(({ url }) => url);
    });
  const before = await kept();
  await release("second version");
  await appendFile(join(dir, "manifest.webmanifest"), "\n");
  const worker = await readFile(join(dir, "sw.js"), "utf8");
  await writeFile(join(dir, "sw.js"), worker.replace(/(manifest\.webmanifest[`"'],revision:[`"'])\w/, "$1x"));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
  await expect.poll(async () => (await states(page)).installing).toBeUndefined();
  expect((await states(page)).waiting).toBeUndefined();
  expect(await kept()).toEqual(before);
  await app.close();
  await page.reload();
  expect(await page.content()).not.toContain("second version");
});

test("borrar and addresses that do not exist are the host's to answer", async () => {
  await page.goto(app.url);
  await isInControl(page);
  await page.evaluate(() => localStorage.setItem("al", "{}"));
  const missing = await page.goto(`${app.url}journal`);
  expect(missing?.status()).toBe(404);
  await page.goto(app.url);
  // Whoever follows a link to it loses nothing; the app asks for it as a picture.
  expect((await page.goto(`${app.url}borrar`))?.status()).toBe(404);
  await page.goto(app.url);
  expect(await page.evaluate(() => localStorage.getItem("al"))).toBe("{}");
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const picture = new Image();
        for (const name of ["load", "error"]) picture.addEventListener(name, () => done());
        picture.src = "./borrar";
      }),
  );
  expect(app.seen).toContainEqual({ method: "GET", path: "/here/borrar", status: 204 });
  await expect.poll(() => page.evaluate(() => localStorage.getItem("al"))).toBeNull();
});
