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
  SOON,
  title,
  untilOffline,
  writeNote,
  type Person,
} from "#support/journey.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** Every page of the app with something in the journal: what it leaves behind, what it asks for, and how it fits. */
let app: ServedApp;
let browser: RealBrowser;
let person: Person;
let page: Page;
let pages: Map<string, string>;
const AFTER_LOADING = { from: 0 };

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
  AFTER_LOADING.from = app.seen.length;
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

test("every page is reached, none is missing, and urgent help is one tap from each", async () => {
  expect([...pages.keys()].sort()).toEqual(ROUTES.map(({ path }) => path).sort());
  await onEachPage(async (pattern) => {
    expect(await title(page).first().innerText(), pattern).not.toBe(person.words.common.notFoundTitle);
    const link = page.locator('main a[href="#/help/urgent"], header a[href="#/help/urgent"]').first();
    if (!pattern.startsWith("/help/urgent")) expect(await link.isVisible(), pattern).toBe(true);
  });
});

test("addresses, titles, history and stores tell nothing of the journal", async () => {
  const ADDRESS = new RegExp(
    `^#(?:${ROUTES.map(({ path }) => path.replace(":id", "[\\w-]{22}").replace(":topic", "[a-z]+").replace(":day", "\\d{4}-\\d\\d-\\d\\d")).join("|")})$`,
  );
  await onEachPage(async (pattern) => {
    const left = await page.evaluate(() => ({
      title: document.title,
      search: location.search,
      hash: location.hash,
      state: JSON.stringify(history.state),
      local: Object.keys(localStorage).sort(),
      session: Object.keys(sessionStorage),
      cookies: document.cookie,
    }));
    expect(left, pattern).toMatchObject({ title: "Alianza", search: "", session: [], cookies: "" });
    expect(left.local, pattern).toEqual(["al", "al.ui"]);
    expect(left.hash === "" ? "#/" : left.hash, pattern).toMatch(ADDRESS);
    // Numbers and the router's nothing: never a word.
    expect(left.state, pattern).toMatch(/^(?:null|\{(?:"\w+":(?:\d+|null)(?:,|(?=\})))*\})$/);
  });
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
  expect(kept.databases).toEqual(["v1"]);
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

test("after loading nothing is asked of anybody, and nothing was ever asked but the app's own files", async () => {
  // The test above fetched files by itself: what the browser asked is in its own list.
  const own = browser.requests.map((request) => request.replace(app.url, "/"));
  expect(
    own.filter(
      (request) =>
        !/^GET \/(?:$|index\.html|sw\.js|manifest\.webmanifest|(?:assets|icons|screenshots)\/[\w.-]+|[\w-]+\.txt)/.test(
          request,
        ),
    ),
  ).toEqual([]);
  expect(new Set(browser.requests.map((request) => request.split(" ")[0]))).toEqual(new Set(["GET"]));
  expect(browser.outside).toEqual([]);
  await page.goto(`${app.url}#/notes`);
  const before = app.seen.length;
  await onEachPage(async () => undefined);
  expect(app.seen.slice(before)).toEqual([]);
});

test("nothing was written to the console, no policy was broken, and the policies hold", async () => {
  // Every page has been opened twice by now.
  expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual(
    [],
  );
  expect(browser.noise).toEqual([]);
  expect(browser.violations).toEqual([]);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
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

test("no field is kept, checked, corrected or translated by the browser", async () => {
  let fields = 0;
  await onEachPage(async (pattern) => {
    const found = await page.locator("input, textarea, select, [contenteditable]").evaluateAll((all) =>
      all.map((each) => {
        const field = each as HTMLInputElement;
        const isText = field.matches(
          "textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=date], [type=time], [type=number])",
        );
        return {
          field: field.outerHTML,
          complete: field.autocomplete || (field.form?.autocomplete ?? ""),
          isChoice: field.matches("[type=radio], [type=checkbox]"),
          isText,
          spellcheck: field.spellcheck,
          translate: field.closest("[translate]")?.getAttribute("translate"),
          correct: field.getAttribute("autocorrect"),
          capitals: field.getAttribute("autocapitalize"),
        };
      }),
    );
    for (const each of found) {
      if (!each.isChoice) expect(each.complete, `${pattern} ${each.field}`).toBe("off");
      if (!each.isText || each.field.startsWith("<select")) continue;
      fields += 1;
      expect(each, pattern).toMatchObject({
        spellcheck: false,
        translate: "no",
        correct: "off",
        capitals: expect.stringMatching(/./),
      });
    }
  });
  expect(fields).toBeGreaterThan(5);
  await open(page, "/note");
  expect(await writingFields(page).count()).toBe(1);
});

const overflow = () =>
  page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });

test.each([
  ["320 pixels wide", { width: 320, height: 640 }, "100%"],
  ["with text twice as large", { width: 360, height: 740 }, "200%"],
  ["320 pixels wide with text twice as large", { width: 320, height: 640 }, "200%"],
  ["1280 pixels wide", { width: 1280, height: 800 }, "100%"],
])("%s, no page has to be scrolled sideways", async (_, size, letters) => {
  await page.setViewportSize(size);
  await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), letters);
  const wide: string[] = [];
  try {
    await onEachPage(async (pattern) => {
      if ((await overflow()) > 0) wide.push(`${pattern}: ${await overflow()} px`);
    });
  } finally {
    await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  }
  expect(wide).toEqual([]);
});

/** What can be pressed, is in sight as far as the window goes, and lies under something else. */
const covered = () =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const to of [0, document.documentElement.scrollHeight]) {
      scrollTo(0, to);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      for (const element of document.querySelectorAll("a, button, summary, select, textarea, input")) {
        const { left, right, top, bottom, width } = element.getBoundingClientRect();
        if (width <= 1 || top < 0 || bottom > innerHeight || !element.checkVisibility()) continue;
        if (getComputedStyle(element).clipPath !== "none") continue;
        for (const y of [top + 8, (top + bottom) / 2, bottom - 8]) {
          const hit = document.elementFromPoint((left + right) / 2, y);
          const own = element.closest("li, label, a, button, summary") ?? element;
          if (hit === null || element.contains(hit) || own.contains(hit) || hit.contains(element)) continue;
          found.push(`${element.outerHTML.slice(0, 120)} under ${hit.outerHTML.slice(0, 120)}`);
        }
      }
    }
    return found;
  });

test("with text twice as large nothing lies over what can be pressed", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  const under = new Map<string, string[]>();
  try {
    await onEachPage(async (pattern) => {
      const found = await covered();
      if (found.length > 0) under.set(pattern, found);
    });
  } finally {
    await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  }
  expect(Object.fromEntries(under)).toEqual({});
});

/** How far a press reaches around the middle of each thing that can be pressed, as the browser itself sees it. */
const tooSmall = () =>
  page.evaluate(() => {
    // 44, less what is lost to whole pixels at both ends.
    const LEAST = 42.5;
    const isIn = (element: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      if (hit === null) return false;
      return (
        element.contains(hit) ||
        [...((element as HTMLInputElement).labels ?? [])].some((label) => label.contains(hit))
      );
    };
    const small: string[] = [];
    for (const element of document.querySelectorAll("a, button, summary, select, input, textarea")) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) continue;
      // A link in the middle of a sentence is as tall as its line: WCAG 2.2 lets it.
      const style = getComputedStyle(element);
      const around = element.parentElement?.textContent?.trim().length ?? 0;
      if (
        element.matches("a") &&
        style.display === "inline" &&
        around > (element.textContent?.trim().length ?? 0)
      )
        continue;
      element.scrollIntoView({ block: "center", inline: "center" });
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1) continue;
      const [x, y] = [left + width / 2, top + height / 2];
      if (!isIn(element, x, y)) continue;
      const reach = (dx: number, dy: number) => {
        let far = isIn(element, x + dx * 20, y + dy * 20) ? 20 : 0;
        while (far < 30 && isIn(element, x + dx * (far + 0.25), y + dy * (far + 0.25))) far += 0.25;
        return far;
      };
      const [w, h] = [reach(-1, 0) + reach(1, 0), reach(0, -1) + reach(0, 1)];
      if (w < LEAST || h < LEAST) small.push(`${w} × ${h} ${element.outerHTML.slice(0, 160)}`);
    }
    return small;
  });

test("everything that can be pressed is large enough for a thumb", async () => {
  await page.setViewportSize({ width: 412, height: 915 });
  const small = new Map<string, string[]>();
  await onEachPage(async (pattern) => {
    const found = await tooSmall();
    if (found.length > 0) small.set(pattern, found);
  });
  expect(Object.fromEntries(small)).toEqual({});
});

test("a chosen language and look hold after a reload", async () => {
  await open(page, "/settings");
  await page.getByRole("radio", { name: person.words.settings.themes.dark }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset["theme"]), SOON).toBe("dark");
  await page.reload();
  await title(page, person.words.settings.title).waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
});
