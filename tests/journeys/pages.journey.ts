import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROUTES } from "#app/route-list.ts";
import { launchBrowser, type RealBrowser } from "#support/browser.ts";
import { writingFields } from "#support/every-field.ts";
import {
  UNHURRIED,
  checkInComplete,
  everyPage,
  firstMinute,
  keepIncident,
  open,
  PHONE,
  SOON,
  title,
  untilOffline,
  writeNote,
  type Person,
} from "#support/journey.ts";
import { covered, lookAround, overflow, tooSmall } from "#support/page-looks.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** Every page of the app with something in the journal: what it leaves behind, what it asks for, and how it fits. */
let app: ServedApp;
let browser: RealBrowser;
let person: Person;
let page: Page;
let pages: Map<string, string>;

beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser({ languages: "es", flags: UNHURRIED });
  page = browser.page;
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { violations: seen });
    addEventListener("securitypolicyviolation", (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  person = await firstMinute(page, app.url, { name: "Marta" });
  await untilOffline(page);
  await checkInComplete(person, {
    word: "calm",
    line: "we spoke of the door",
    steps: { listened: "mostly", goals: "a-little" },
    moment: "a long silence that stayed with me for a while",
    bring: "that I was afraid",
    privateNote: "only for me",
  });
  await writeNote(person, "the blue door", { bring: true });
  await keepIncident(person, "something that should not have happened");
  pages = await everyPage(page);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

/** Goes to each page, one after the other. */
async function onEachPage(look: (pattern: string) => Promise<void>): Promise<void> {
  for (const [pattern, path] of pages) {
    await open(page, path);
    await look(pattern);
  }
}

interface Seen extends Awaited<ReturnType<typeof lookAround>> {
  readonly pattern: string;
  readonly small: readonly string[];
}
let phone: Promise<Seen[]> | undefined;

/** Every page once, on a phone: what each of the next tests asks about is seen on the same visit. */
const onThePhone = (): Promise<Seen[]> => (phone ??= visitOnThePhone());

async function visitOnThePhone(): Promise<Seen[]> {
  await page.setViewportSize(PHONE);
  const seen: Seen[] = [];
  // Last what moves the page: how large things are is found by pressing around them.
  await onEachPage(async (pattern) => {
    seen.push({ pattern, ...(await lookAround(page)), small: await tooSmall(page) });
  });
  return seen;
}

test("every page is reached, none is missing, and urgent help is one tap from each", async () => {
  // A route that is several pages is named with each of its parts.
  const reached = new Set([...pages.keys()].map((key) => key.split(" ")[0]));
  expect(reached).toEqual(new Set(ROUTES.map(({ path }) => path)));
  expect(new Set(ROUTES.map(({ path }) => path)).size).toBe(ROUTES.length);
  for (const { pattern, heading, hasUrgent } of await onThePhone()) {
    expect(heading, pattern).not.toBe("");
    expect(heading, pattern).not.toBe(person.words.common.notFoundTitle);
    if (!pattern.startsWith("/help/urgent")) expect(hasUrgent, pattern).toBe(true);
  }
});

test("S-03, S-04, S-40: addresses, titles, history and stores tell nothing of the journal", async () => {
  // Ids made by chance, days, and names that the app gave: never a word of the person's.
  const shape = (path: string) =>
    path
      .replace(":day", "\\d{4}-\\d\\d-\\d\\d")
      .replaceAll(/:(?:id|record)/g, "[\\w-]{22}")
      .replaceAll(/:(?:topic|what|step|field|item|why)/g, "(?:[A-Za-z]+(?:[.-][a-z]+)*|[\\w-]{22})");
  const ADDRESS = new RegExp(`^#(?:${ROUTES.map(({ path }) => shape(path)).join("|")})$`);
  for (const { pattern, left } of await onThePhone()) {
    expect(left, pattern).toMatchObject({ title: "Alianza", search: "", session: [], cookies: "" });
    expect(left.local, pattern).toEqual(["al", "al.ui"]);
    expect(left.hash === "" ? "#/" : left.hash, pattern).toMatch(ADDRESS);
    // Numbers, ids made by chance, the app's own names and the router's nothing: never a word.
    expect(left.state, pattern).toMatch(
      /^(?:null|\{(?:"\w+":(?:\d+|null|true|"[\w-]{22}"|"(?:sentence|text|planB)")(?:,|(?=\})))*\})$/,
    );
  }
  const kept = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    stores: await new Promise<string[]>((resolve) => {
      const asked = indexedDB.open("v1");
      asked.onsuccess = () => {
        const { transaction, result } = {
          transaction: asked.result.transaction([...asked.result.objectStoreNames]),
          result: asked.result,
        };
        const names = [...result.objectStoreNames].map((name) =>
          [name, ...transaction.objectStore(name).indexNames].join(" "),
        );
        result.close();
        resolve(names);
      };
    }),
    files: (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
      .flat()
      .map(({ url }) => new URL(url).pathname),
    local: Object.fromEntries(Object.keys(localStorage).map((key) => [key, localStorage.getItem(key) ?? ""])),
  }));
  expect(new Set(kept.databases)).toEqual(new Set(["s1", "v1"]));
  expect(kept.stores).toEqual(["a", "b", "d", "m"]);
  for (const file of kept.files) expect((await fetch(new URL(file, app.url))).status, file).toBe(200);
  expect(JSON.parse(kept.local["al"] ?? "")).toEqual({
    vid: expect.stringMatching(/^[\w-]{22}$/),
    seq: expect.any(Number),
    day: expect.any(String),
  });
  expect(JSON.parse(kept.local["al.ui"] ?? "")).toEqual({ lang: "es" });
  expect((await browser.context.cookies()).length).toBe(0);
});

test("S-02, S-46: no field is kept, checked, corrected or translated by the browser", async () => {
  let fields = 0;
  for (const { pattern, fields: found } of await onThePhone())
    for (const each of found) {
      // A secret that is not shown: a browser would not listen to "off" there (src/forms/secret-field.tsx).
      const wanted = each.field.includes('type="password"') ? "one-time-code" : "off";
      if (!each.isChoice) expect(each.complete, `${pattern} ${each.field}`).toBe(wanted);
      if (!each.isText || each.field.startsWith("<select")) continue;
      fields += 1;
      expect(each, pattern).toMatchObject({
        spellcheck: false,
        translate: "no",
        correct: "off",
        capitals: expect.stringMatching(/./),
      });
    }
  expect(fields).toBeGreaterThan(5);
  await open(page, "/note");
  expect(await writingFields(page).count()).toBe(1);
});

test("everything that can be pressed is large enough for a thumb", async () => {
  const small = (await onThePhone()).flatMap(({ pattern, small }) =>
    small.length > 0 ? [[pattern, small] as const] : [],
  );
  expect(Object.fromEntries(small)).toEqual({});
});

test("the number to call in need is the second tap", async () => {
  await open(page, "/settings");
  await page.locator('header a[href="#/help/urgent"]').first().click();
  // A browser that names no region leaves the country to the person; it is asked once.
  await page.getByRole("combobox", { name: person.words.help.countryLabel }).selectOption("es");
  expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
  await open(page, "/settings");
  await page.locator('header a[href="#/help/urgent"]').first().click();
  await page.locator('a[href="tel:112"]').first().waitFor();
});

/** Every page once at a size of window and of text. */
async function onEachPageAt(
  size: { width: number; height: number },
  letters: string,
  look: (pattern: string) => Promise<void>,
): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), letters);
  try {
    await onEachPage(look);
  } finally {
    await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  }
}

let askedBefore = -1;

test.each([
  ["with text twice as large", { width: 360, height: 740 }, "200%"],
  ["320 pixels wide with text twice as large", { width: 320, height: 640 }, "200%"],
  ["1280 pixels wide", { width: 1280, height: 800 }, "100%"],
])("%s, no page has to be scrolled sideways", async (_, size, letters) => {
  // Every page has been opened twice by now.
  if (askedBefore < 0) askedBefore = app.seen.length;
  const wide: string[] = [];
  await onEachPageAt(size, letters, async (pattern) => {
    const over = await overflow(page);
    if (over > 0) wide.push(`${pattern}: ${over} px`);
  });
  expect(wide).toEqual([]);
});

test("with text twice as large nothing lies over what can be pressed", async () => {
  const under = new Map<string, string[]>();
  await onEachPageAt({ width: 390, height: 844 }, "200%", async (pattern) => {
    const found = await covered(page);
    if (found.length > 0) under.set(pattern, found);
  });
  expect(Object.fromEntries(under)).toEqual({});
});

test("S-28: after loading nothing is asked of anybody, and nothing was ever asked but the app's own files", async () => {
  // A test above fetched files by itself: what the browser asked is in its own list.
  const own = browser.requests.map((request) => request.replace(app.url, "/"));
  expect(
    own.filter(
      (request) =>
        !/^GET \/(?:$|index\.html|sw\.js|manifest\.webmanifest|LANGUAGE-SHA256SUMS|(?:assets|icons|screenshots)\/[\w.-]+|[\w-]+\.txt)/.test(
          request,
        ),
    ),
  ).toEqual([]);
  expect(new Set(browser.requests.map((request) => request.split(" ")[0]))).toEqual(new Set(["GET"]));
  expect(browser.outside).toEqual([]);
  // Since then every page was opened four times more, at other sizes.
  expect(askedBefore).toBeGreaterThanOrEqual(0);
  expect(app.seen.slice(askedBefore)).toEqual([]);
});

test("S-26, S-27, S-38: nothing was written to the console, no policy was broken, and the policies hold", async () => {
  // Every page has been opened six times by now.
  expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual(
    [],
  );
  expect(browser.noise).toEqual([]);
  expect(browser.violations).toEqual([]);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

test("a chosen language and look hold after a reload", async () => {
  await open(page, "/settings");
  await page.getByRole("radio", { name: person.words.settings.themes.dark }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset["theme"]), SOON).toBe("dark");
  await page.reload();
  await title(page, person.words.settings.title).waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
});
