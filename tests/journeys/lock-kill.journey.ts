import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, newProfile } from "#support/browser.ts";
import { hush, open, personAt, title, untilAlive, writeNote, type Person } from "#support/journey.ts";
import { choosePasscode, givePasscode, tryAtDoor } from "#support/lock.ts";
import { canary } from "#support/profile-search.ts";
import { serveApp, type ServedApp } from "#support/server.ts";
import { seed } from "../../scripts/sample/seed.mjs";

/** The battery is pulled while everything is sealed anew. `ALIANZA_KILLS=50` does it as often on each back end. */
const KILLS = Number(process.env["ALIANZA_KILLS"] ?? 3);
/** From the last press until well after everything is done, on a machine that has other work too. */
const LONGEST_MS = 2_500;

let app: ServedApp;
beforeAll(async () => {
  app = await serveApp();
});
afterAll(() => app.close());

/** Opens the journal with whichever of these opens it. @returns which one; null where there is no lock */
async function enter({ page, words }: Person, passcodes: readonly (string | null)[]): Promise<string | null> {
  await page.goto(app.url);
  await untilAlive(page);
  const door = page.getByText(words.lock.door.locked, { exact: true });
  const inside = door.or(page.getByRole("navigation").first()).first();
  // A browser that was killed while it kept the app's own files may have half of them: then the app says so.
  const again = page.getByRole("button", { name: words.vault.openAgain, exact: true });
  await inside.or(again).first().waitFor();
  if (await again.isVisible()) await again.click();
  await inside.waitFor().catch(async () => {
    const seen = await page.evaluate(() => `${location.hash} ${document.body.innerText.slice(0, 300)}`);
    throw new Error(`neither the door nor the journal: ${seen}`);
  });
  if (!(await door.isVisible())) return null;
  for (const passcode of passcodes) {
    if (passcode === null) continue;
    await tryAtDoor({ page, words, language: "es" }, passcode);
    const wrong = page.getByText(words.lock.door.wrong, { exact: true });
    await wrong.or(page.getByRole("navigation").first()).first().waitFor();
    if (!(await door.isVisible())) return passcode;
  }
  throw new Error("neither the passcode of before nor the new one opens it");
}

test.each(["leveldb", "sqlite"] as const)(
  "F14 (%s): killed at any moment of a change of passcode, the journal opens with the one or the other, whole",
  async (storage) => {
    const profile = await newProfile();
    let now: string | null = null;
    const written: string[] = [];
    let browser = await launchBrowser({ profile, storage, languages: "es" });
    try {
      await seed(browser.page, { url: app.url, size: "typical", language: "es" });
      let passcodes: (string | null)[] = [null];
      for (let kills = 0; kills < KILLS; kills += 1) {
        const person = await personAt(browser.page);
        const { page, words } = person;
        now = await enter(person, passcodes);
        await open(page, "/notes");
        for (const text of written) await page.getByText(text).first().waitFor();
        // What is acknowledged in between is there too.
        const text = canary();
        await writeNote(person, text);
        written.push(text);
        const next: string | null = now !== null && kills % 3 === 2 ? null : canary();
        passcodes = [now, next];
        await hush(person);
        await open(page, next === null ? "/lock/off" : now === null ? "/lock/set" : "/lock/change");
        if (now !== null)
          await givePasscode(person, now, next === null ? words.lock.remove : words.common.continue);
        if (next !== null) {
          await choosePasscode(person, next);
          await page.getByRole("button", { name: words.lock.recovery.without, exact: true }).click();
        }
        await page.waitForTimeout(Math.random() * LONGEST_MS);
        await browser.kill();
        browser = await launchBrowser({ profile, storage, languages: "es" });
      }
      const person = await personAt(browser.page);
      await enter(person, passcodes);
      await open(person.page, "/notes");
      await title(person.page, person.words.notes.title).waitFor();
      for (const text of written) await person.page.getByText(text).first().waitFor();
      expect(await person.page.getByRole("alert").count()).toBe(0);
    } finally {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  KILLS * 60_000 + 120_000,
);
