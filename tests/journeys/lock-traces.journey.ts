import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, newProfile } from "#support/browser.ts";
import { firstMinute, open, openCold, personAt, untilKept, writeNote } from "#support/journey.ts";
import { watchKeys } from "#support/key-watch.ts";
import {
  choosePasscode,
  givePasscode,
  openDoor,
  setPasscode,
  untilLocked,
  untilSealed,
} from "#support/lock.ts";
import { canary, searchBytes, searchProfile } from "#support/profile-search.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** What a passcode protects must not be found by whoever copies the browser's folder, and neither must a key. */
let app: ServedApp;
beforeAll(async () => {
  app = await serveApp();
});
afterAll(() => app.close());

test.each(["leveldb", "sqlite"] as const)(
  "S-01, S-20 (%s): with a passcode neither a word nor a key is in the profile, before and after it is changed",
  async (storage) => {
    const profile = await newProfile();
    const begin = () => launchBrowser({ profile, storage, languages: "es" });
    const [early, late, half, one, two] = [canary(), canary(), canary(), canary(), canary()];
    const words = [early, late, half, one, two];
    const keys = new Map<string, Uint8Array>();
    let browser = await begin();
    try {
      await browser.context.exposeFunction("tellKey", (key: string) =>
        keys.set(key, Buffer.from(key, "hex")),
      );
      await browser.context.addInitScript(watchKeys, "tellKey");
      let person = await firstMinute(browser.page, app.url);
      await writeNote(person, early);
      // The journal's own key, and the browser's, which wraps it and lies in the profile as long as there is no passcode.
      expect(keys.size).toBeGreaterThanOrEqual(2);
      const inTheOpen = await searchBytes(profile, keys);
      expect(inTheOpen.length).toBeGreaterThan(0);

      await setPasscode(person, one);
      await writeNote(person, late);
      await open(person.page, "/lock/change");
      await givePasscode(person, one, person.words.common.continue);
      await choosePasscode(person, two);
      await person.page
        .getByRole("button", { name: person.words.lock.recovery.without, exact: true })
        .click();
      await untilSealed(person);
      await open(person.page, "/note");
      await person.page.getByLabel(person.words.notes.text, { exact: true }).fill(half);
      await untilKept(person);
      // Three keys of the journal, one of the browser, and what the passcodes came to.
      expect(keys.size).toBeGreaterThanOrEqual(6);
      expect((await searchProfile(profile, words)).found).toEqual([]);
      await browser.kill();
      expect((await searchProfile(profile, words)).found).toEqual([]);

      browser = await begin();
      person = await personAt(browser.page);
      await openCold(person.page, app.url);
      await untilLocked(person);
      expect((await searchProfile(profile, words)).found).toEqual([]);
      await openDoor(person, two);
      await open(person.page, "/notes");
      await person.page.getByText(early).waitFor();
      await person.page.getByText(late).waitFor();
      await browser.close();
      expect((await searchProfile(profile, words)).found).toEqual([]);
      expect(await searchBytes(profile, keys)).toEqual([]);
    } finally {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);
