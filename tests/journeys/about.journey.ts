import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shippedOf } from "../../scripts/shipped.mjs";
import { launchBrowser, type RealBrowser } from "#support/browser.ts";
import { firstMinute, open, personAt, type Person, title, untilOffline } from "#support/journey.ts";
import { DIST, serveApp, type ServedApp } from "#support/server.ts";

let app: ServedApp;
let browser: RealBrowser;
let person: Person;
let page: Page;
let list = "";
let fingerprint = "";
beforeAll(async () => {
  list = await readFile(join(DIST, "APP-SHA256SUMS"), "utf8");
  fingerprint = createHash("sha256").update(list).digest("hex");
  app = await serveApp({ base: "/here/" });
  browser = await launchBrowser();
  person = await firstMinute(browser.page, app.url, { language: "en" });
  page = person.page;
  await untilOffline(page);
  // From here on nobody answers: whatever is said is worked out from what lies on the device.
  await app.close();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

const shown = async (at = page) => {
  const text = await at.locator("[data-fingerprint]").innerText();
  return text.replaceAll(/\s/g, "");
};

/** Changes what the caches of the app's files hold: those of further languages lie in one of their own. */
const inCache = (act: "alter" | "lose" | "restore" | "add", name: string, at = page) =>
  at.evaluate(
    async ({ act, name }) => {
      const ofLanguages = name.startsWith("assets/languages/");
      const cacheName = (await caches.keys()).find(
        (each) => each.startsWith("al-languages-") === ofLanguages,
      );
      if (cacheName === undefined) throw new Error(`there is no cache for ${name}`);
      const cache = await caches.open(cacheName);
      const key = (await cache.keys()).find(({ url }) => new URL(url).pathname.endsWith(`/${name}`));
      const other = await caches.open("beside");
      if (act === "add")
        return cache.put(new URL(`${name}?__WB_REVISION__=next`, location.href), new Response("x"));
      if (act === "restore") {
        for (const each of await other.keys()) {
          const kept = await other.match(each);
          if (kept) await cache.put(each, kept);
        }
        await caches.delete("beside");
        return undefined;
      }
      const kept = key && (await cache.match(key));
      if (!key || !kept) throw new Error(`${name} is not in the cache`);
      await other.put(key, kept.clone());
      await cache.delete(key);
      if (act === "alter") {
        const bytes = new Uint8Array(await kept.arrayBuffer());
        bytes[0] = (bytes[0] ?? 0) ^ 1;
        await cache.put(key, new Response(bytes));
      }
      return undefined;
    },
    { act, name },
  );

/** Leaves the page and comes back: what is on it is worked out anew. */
const again = async ({ page: at, words } = person) => {
  await open(at, "/settings");
  await title(at, words.settings.title).waitFor();
  await open(at, "/about");
  await title(at, words.about.title).waitFor();
};

test("S-44: the fingerprint is that of the list that the build wrote, worked out without a network", async () => {
  const { words } = person;
  await open(page, "/settings");
  await page.getByRole("link", { name: words.about.title }).click();
  await title(page, words.about.title).waitFor();
  expect(await shown()).toBe(fingerprint);
  const files = list.trimEnd().split("\n");
  await page.getByText(words.about.fileByFile(files.length), { exact: true }).click();
  const rows = page.locator("dl > div");
  const said = await rows.evaluateAll((all) =>
    all.map((row) => {
      const [name = "", sum = ""] = [...row.children].map((each) => each.textContent);
      return `${sum.replaceAll(" ", "")}  ${name}`;
    }),
  );
  expect(said).toEqual(files);
});

test("the number and the list can be copied as sha256sum reads them", async () => {
  const { words } = person;
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"], {
    origin: new URL(app.url).origin,
  });
  await again();
  for (const [button, text] of [
    [words.about.copyFingerprint, fingerprint],
    [words.about.copyList, list],
  ] as const) {
    await page.getByRole("button", { name: button, exact: true }).click();
    await expect.poll(() => copied()).toBe(text);
  }
});

/** What was copied: pasted into a field, as a person would. */
async function copied(): Promise<string> {
  const field = await page.evaluateHandle(() => {
    const made = document.createElement("textarea");
    // Or Chromium fetches a dictionary.
    made.spellcheck = false;
    document.body.append(made);
    made.focus();
    return made;
  });
  await page.keyboard.press("Control+V");
  const text = await field.evaluate((made) => {
    const { value } = made;
    made.remove();
    return value;
  });
  return text;
}

test("one bit of one file makes another number, a lost file is named, and a version that waits changes nothing", async () => {
  const { words } = person;
  await inCache("add", "index.html");
  await again();
  expect(await shown()).toBe(fingerprint);
  await inCache("alter", "icons/icon.svg");
  await again();
  expect(await shown()).not.toBe(fingerprint);
  await inCache("restore", "");
  await inCache("lose", "icons/icon.svg");
  await again();
  expect(await shown()).not.toBe(fingerprint);
  await page.getByText(words.about.missing("icons/icon.svg"), { exact: true }).waitFor();
  await inCache("restore", "");
  await again();
  expect(await shown()).toBe(fingerprint);
});

test("S-44: a further language stands in the number as well: as built it is that of the build, one bit makes another", async () => {
  const host = await serveApp({ base: "/here/" });
  const french = await launchBrowser({ languages: "fr" });
  try {
    const reader = await firstMinute(french.page, host.url, { language: "fr" });
    const at = reader.page;
    await untilOffline(at);
    await host.close();
    const names = (await readdir(join(DIST, "assets", "languages", "fr"))).map(
      (name) => `assets/languages/fr/${name}`,
    );
    await again(reader);
    expect(await shown(at)).toBe(fingerprint);
    for (const name of names) {
      await inCache("alter", name, at);
      await again(reader);
      const altered = await shown(at);
      expect(altered, name).not.toBe(fingerprint);
      // The file that it comes from stands in the list.
      const count = list.trimEnd().split("\n").length + 1;
      await at.getByText(reader.words.about.fileByFile(count), { exact: true }).click();
      await at.getByText(name, { exact: true }).waitFor();
      await inCache("restore", name, at);
      await again(reader);
      expect(await shown(at), name).toBe(fingerprint);
    }
    // What a version that waits has brought, and what nobody would be given.
    await inCache("add", "assets/languages/fr/next.js", at);
    await again(reader);
    expect(await shown(at)).toBe(fingerprint);
    expect(french.outside).toEqual([]);
  } finally {
    await french.close();
    await host.close();
  }
});

test("S-43: whose work is in it is shown with its licence, in Spanish too, without a network", async () => {
  const { words } = await personAt(page, "es");
  await open(page, "/settings");
  // The choice shows once its words are here, so it is not asked back at once as `check` would.
  await page.getByRole("radio", { name: words.common.languages.es }).click();
  await title(page, words.settings.title).waitFor();
  await open(page, "/about");
  await page.getByRole("link", { name: words.about.licences }).click();
  await title(page, words.about.licences).waitFor();
  const works = shippedOf(join(DIST, ".."));
  await page.getByRole("heading", { level: 2, name: words.about.works(works.length) }).waitFor();
  for (const { name, version, text } of works) {
    const work = page
      .locator("details")
      .filter({ has: page.locator("summary", { hasText: `${name} ${version}` }) });
    expect(await work.count(), name).toBe(1);
    const said = (await work.locator("[lang=en]").textContent()) ?? "";
    for (const paragraph of text) expect(said, name).toContain(paragraph);
  }
  expect(browser.violations).toEqual([]);
  expect(browser.outside).toEqual([]);
});
