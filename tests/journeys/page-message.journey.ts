import { rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { launchBrowser, newProfile } from "#support/browser.ts";
import { clipboard } from "#support/clipboard.ts";
import {
  firstMinute,
  open,
  openCold,
  personAt,
  said,
  untilKept,
  untilOffline,
  writeNote,
} from "#support/journey.ts";
import { serveApp } from "#support/server.ts";

const WAITING = ["Quiero ir más despacio", "Preguntar por las vacaciones"] as const;
const OFF = "zozobra";

test("a few words are written, outlive the battery, are copied without a network, and stay to be read", async () => {
  const app = await serveApp();
  const profile = await newProfile();
  let browser = await launchBrowser({ profile, languages: "es" });
  try {
    const before = await firstMinute(browser.page, app.url, { name: "Marta" });
    await untilOffline(browser.page);
    for (const text of [...WAITING, OFF]) await writeNote(before, text, { bring: true });
    await open(browser.page, "/bring");
    await browser.page.getByRole("link", { name: before.words.message.instead }).click();
    await browser.page.getByRole("checkbox", { name: WAITING[0] }).click();
    await browser.page
      .getByRole("textbox", { name: before.words.message.sentences[1], exact: true })
      .fill("No he dormido bien.");
    await untilKept(before);
    await browser.kill();

    browser = await launchBrowser({ profile, languages: "es" });
    const { page, context } = browser;
    const { words } = await personAt(page);
    const { message } = words;
    await openCold(page, app.url);
    await app.close();
    browser.requests.length = 0;
    await page.getByRole("link", { name: words.today.unfinishedForms.message }).click();
    await page.getByRole("switch", { name: message.edges.greeting.on }).click();
    const third = page.getByRole("textbox", { name: message.sentences[2], exact: true });
    await page.getByRole("checkbox", { name: WAITING[1] }).click();
    expect(await third.inputValue()).toBe(WAITING[1]);
    await third.fill("¿Cuándo son las vacaciones?");
    const preview = await page
      .getByRole("complementary", { name: message.preview })
      .locator("[translate=no]")
      .textContent();
    expect(preview).toBe(
      [
        message.voices.none.greetings.named("Marta"),
        WAITING[0],
        "No he dormido bien.",
        "¿Cuándo son las vacaciones?",
      ].join("\n\n"),
    );
    await page.getByRole("button", { name: message.send, exact: true }).click();
    await page.getByRole("button", { name: message.copy, exact: true }).click();
    await said({ page, words, language: "es" }, words.page.recorded).waitFor();
    // Nothing of it was asked of anybody; what the app shows comes from its own cache.
    expect(browser.requests.filter((request) => !request.includes(app.url))).toEqual([]);
    expect(browser.requests.filter((request) => !request.startsWith("GET "))).toEqual([]);
    expect(browser.outside).toEqual([]);
    expect(await clipboard(context)).toBe(preview);

    await page.getByRole("link", { name: words.page.handedTitle }).click();
    await page.getByText("Un mensaje, copiado", { exact: true }).waitFor();
    await open(
      page,
      await page.locator('a[href*="handed-over/"]').evaluate((link) => link.getAttribute("href")!.slice(1)),
    );
    await page.getByText(words.page.handedExactly).waitFor();
    expect(await page.locator("main [translate=no]").textContent()).toBe(preview);
    await open(page, "/notes");
    for (const text of [...WAITING, OFF]) await page.getByRole("link", { name: text }).waitFor();
    expect(browser.violations).toEqual([]);
    expect(browser.noise).toEqual([]);
  } finally {
    await browser.close();
    await app.close();
    await rm(profile, { recursive: true, force: true });
  }
});
