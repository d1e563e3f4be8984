import axe from "axe-core";
import type { Page } from "playwright";
import { afterEach, beforeEach, expect, test } from "vitest";
import { launchBrowser, newProfile, type RealBrowser } from "#support/browser.ts";
import {
  firstMinute,
  hush,
  open,
  said,
  title,
  untilAlive,
  writeNote,
  type Person,
} from "#support/journey.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** The phone in the therapist's hand: what is shown stays, and nothing leads to the journal. */
const SHOWN = "Quiero hablar del ritmo.";
const HIDDEN = "Esto es solo para mí.";

let app: ServedApp;
let browser: RealBrowser;
let person: Person;
let profile: string;
beforeEach(async () => {
  app = await serveApp();
  profile = await newProfile();
  browser = await launchBrowser({ languages: "es", profile });
  person = await firstMinute(browser.page, app.url, { name: "Marta" });
});
afterEach(async () => {
  await browser.close();
  await app.close();
});

const shownIn = (page: Page) => page.getByRole("main", { name: person.words.page.title });

/** The words, and nothing that leads anywhere else. */
async function expectShown(page: Page): Promise<void> {
  await shownIn(page).waitFor();
  const { shown } = person.words;
  const seen = await page.locator("body").innerText();
  expect(seen).toContain(SHOWN);
  expect(seen).not.toContain(HIDDEN);
  expect(await page.getByRole("link").count()).toBe(0);
  expect(await page.getByRole("textbox").count()).toBe(0);
  const buttons = await page
    .getByRole("button")
    .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? each.textContent));
  const known = [shown.previous, shown.next, shown.turn, shown.turnBack, shown.takeBack];
  expect(buttons.filter((name) => !known.includes(name))).toEqual([]);
}

/** Waits until the browser has gone back, as far as it can. */
const back = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        addEventListener("popstate", () => setTimeout(done), { once: true });
        history.back();
      }),
  );

async function takeItBack({ page, words }: Person): Promise<void> {
  await page.getByRole("button", { name: words.shown.takeBack }).click();
  await page.getByRole("button", { name: words.shown.takeBackSure }).click();
  await title(page, words.page.title).waitFor();
}

test("shown to somebody, the page is all there is: after Back, another address, another window, another start", async () => {
  const { page, words } = person;
  await writeNote(person, SHOWN, { bring: true });
  await writeNote(person, HIDDEN);
  const other = await browser.context.newPage();
  await other.goto(`${app.url}#/notes`);
  await other.getByText(HIDDEN).first().waitFor();

  await open(page, "/bring");
  await open(page, "/page");
  await page.getByRole("radio", { name: words.page.presets.marked }).check();
  await page.getByRole("radio", { name: words.page.presets.marked }).focus();
  await page.evaluate(() => {
    const asked: string[] = [];
    const { wakeLock } = navigator;
    Object.assign(globalThis, { asked });
    const request = wakeLock.request.bind(wakeLock);
    wakeLock.request = (type) => {
      asked.push(type ?? "");
      return request(type);
    };
  });
  const paper = page.getByRole("complementary", { name: words.page.preview });
  const heading = await paper.getByRole("heading", { level: 2 }).first().innerText();
  await page.getByRole("button", { name: words.page.handOver }).click();
  await page.getByRole("button", { name: words.page.ways.screen }).click();
  await expectShown(page);
  expect(await page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toEqual(["screen"]);

  // The other window shows it as well, also when it goes somewhere or is loaded anew.
  await expectShown(other);
  await other.evaluate(() => (location.hash = "#/notes"));
  await expectShown(other);
  await other.reload();
  await expectShown(other);
  await other.close();

  for (let times = 0; times < 4; times += 1) {
    await back(page);
    await expectShown(page);
  }
  for (const path of ["/notes", "/settings", "/help/urgent", "/page", "/no/such/page"]) {
    await page.evaluate((hash) => (location.hash = hash), `#${path}`);
    await expectShown(page);
  }
  await page.keyboard.press("Escape");
  await page.keyboard.press("F6");
  await page.keyboard.press("Control+z");
  await expectShown(page);
  await page.reload();
  await untilAlive(page);
  await expectShown(page);
  const left = await page.evaluate(() => [localStorage.getItem("al.shown"), JSON.stringify(history.state)]);
  expect(left[0]).toMatch(/^page\.[\w-]{22}\.[\w-]{22}$/);
  expect(left[1]).not.toMatch(/ritmo|Marta/u);

  // A deep link in a window of its own, and another start of the phone.
  const linked = await browser.context.newPage();
  await linked.goto(`${app.url}#/notes`);
  await untilAlive(linked);
  await expectShown(linked);
  await browser.close();
  browser = await launchBrowser({ languages: "es", profile });
  person = { ...person, page: browser.page };
  await browser.page.goto(`${app.url}#/notes`);
  await untilAlive(browser.page);
  await expectShown(browser.page);

  // Two presses in two places, and it is written down as what it was.
  const reading = await browser.context.newPage();
  await reading.goto(app.url);
  await expectShown(reading);
  await takeItBack(person);
  await said(person, words.page.recorded).waitFor();
  await title(reading).waitFor();
  expect(await reading.getByRole("link").count()).toBeGreaterThan(3);
  await hush(person);
  await open(browser.page, "/page/handed-over");
  await browser.page.getByText(words.page.handedWays.screen, { exact: false }).waitFor();
  await browser.page.locator('main a[href^="#/page/handed-over/"]').click();
  await browser.page.getByText(words.page.handedExactly).waitFor();
  const kept = await browser.page.locator("main").innerText();
  expect(kept).toContain(SHOWN);
  expect(heading).not.toBe("");
  expect(kept).toContain(heading);
  expect(kept).not.toContain(HIDDEN);
  await browser.page.reload();
  await untilAlive(browser.page);
  await title(browser.page, words.page.handedTitle).waitFor();
  expect(browser.noise).toEqual([]);
  expect(browser.outside).toEqual([]);
});

test("turned, covered and turned round, it stays at the section that was being read", async () => {
  const { page, words } = person;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await writeNote(person, SHOWN, { bring: true });
  await open(page, "/page");
  const write = async (section: "agenda" | "question" | "frame", text: string) => {
    await page.getByRole("button", { name: words.page.addTo[section], exact: true }).click();
    await page.getByLabel(words.page.lineText).fill(text);
    await page.getByRole("button", { name: words.page.lineDone }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
  };
  await page.getByRole("radio", { name: words.page.presets.marked }).check();
  const opener = page.getByRole("button", { name: words.page.choose });
  if (await opener.isVisible()) await opener.click();
  await write("frame", "¿Y si cancelo?");
  await write("question", "¿Qué le parece? ".repeat(60));
  if (await page.getByRole("button", { name: words.page.chooseDone }).isVisible())
    await page.getByRole("button", { name: words.page.chooseDone }).click();
  await page.getByRole("button", { name: words.page.handOver }).click();
  await page.getByRole("button", { name: words.page.ways.screen }).click();
  await expectShown(page);
  const status = page.getByRole("status").filter({ hasText: words.shown.position(2, 3) });
  await page.getByText(words.shown.position(1, 3)).waitFor();
  await page.keyboard.press("ArrowRight");
  await status.waitFor();
  const isInView = (text: string) =>
    page.getByText(text).evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left >= 0 && right <= innerWidth;
    });
  await expect.poll(() => isInView("¿Y si cancelo?")).toBe(true);
  for (const size of [
    { width: 915, height: 412 },
    { width: 412, height: 915 },
  ]) {
    await page.setViewportSize(size);
    await expect.poll(() => isInView("¿Y si cancelo?")).toBe(true);
    await status.waitFor();
  }
  await page.getByRole("button", { name: words.shown.turn }).click();
  await expect.poll(() => isInView("¿Y si cancelo?")).toBe(true);
  await page.getByRole("button", { name: words.shown.next }).click();
  await page.getByText(words.shown.position(3, 3)).waitFor();
  await page.getByRole("button", { name: words.shown.turnBack }).click();

  // The app loses sight: covered, and afterwards as before.
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { configurable: true, value: "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await page.getByRole("button", { name: words.common.uncover }).waitFor();
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { configurable: true, value: "visible" });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await page.getByRole("button", { name: words.common.uncover }).waitFor({ state: "detached" });
  await page.getByText(words.shown.position(3, 3)).waitFor();

  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const here = globalThis as unknown as { axe: typeof axe };
    const { violations } = await here.axe.run(document, { preload: false, iframes: false });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(" | ")}`,
    );
  });
  expect(found).toEqual([]);
  await page.getByRole("button", { name: words.shown.takeBack }).click();
  await page.getByRole("button", { name: words.shown.stay }).click();
  await shownIn(page).waitFor();
  await takeItBack(person);

  // It was not shown after all: then nothing of it is kept.
  await page.getByRole("button", { name: words.page.notShown }).click();
  await open(page, "/page/handed-over");
  await page.getByText(words.page.handedEmpty).waitFor();
  expect(browser.noise).toEqual([]);
});
