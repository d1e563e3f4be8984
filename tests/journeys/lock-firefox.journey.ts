import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { choose, goTo, hasFirefox, launchFirefox, press, type, untilSaid } from "#support/firefox.ts";
import { watchKeys } from "#support/key-watch.ts";
import { canary, searchBytes, searchProfile } from "#support/profile-search.ts";
import { serveApp } from "#support/server.ts";
import { loadWords } from "#words/words.ts";

test.skipIf(!hasFirefox)(
  "S-01, S-20 (Firefox): locked and opened again, with neither a word nor a key of the journal in the profile",
  async () => {
    const app = await serveApp();
    const profile = await mkdtemp(join(tmpdir(), "alianza-firefox-"));
    const words = await loadWords("es");
    const { lock, common, notes } = words;
    const [early, half, passcode] = [canary(), canary(), canary()];
    const all = [early, half, passcode];
    const keys = new Map<string, Uint8Array>();
    let { browser, page } = await launchFirefox(profile);
    try {
      await page.exposeFunction("tellKey", (key: string) => void keys.set(key, Buffer.from(key, "hex")));
      await page.evaluateOnNewDocument(watchKeys, "tellKey");
      await page.goto(app.url);
      await press(page, words.welcome.begin);
      await press(page, words.settings.skip);
      await untilSaid(page, words.today.halfAMinute);
      await goTo(page, "/note", notes.newTitle);
      await type(page, notes.text, early);
      await press(page, notes.save);
      await untilSaid(page, common.saved);
      // The browser's own key came first, then that of the journal: Firefox keeps the first where it was deleted.
      const [, journalKey] = [...keys.keys()];
      expect(journalKey).toBeDefined();

      await goTo(page, "/lock/set", lock.passcode.title);
      await choose(page, lock.passcode.ways.own);
      await type(page, lock.passcode.own, passcode);
      await type(page, lock.passcode.again, passcode);
      await press(page, common.continue);
      await press(page, lock.recovery.without);
      await untilSaid(page, lock.done.set);
      await goTo(page, "/note", notes.newTitle);
      await type(page, notes.text, half);
      await untilSaid(page, words.vault.draftSaved);
      await press(page, common.hideAndLock);
      await untilSaid(page, lock.door.locked);
      expect((await searchProfile(profile, all)).found).toEqual([]);
      await type(page, lock.door.passcode, passcode);
      await press(page, lock.door.open);
      await untilSaid(page, words.today.title);
      await browser.close();
      expect((await searchProfile(profile, all)).found).toEqual([]);
      const [base = "", ...ours] = [...keys.keys()];
      expect(ours.length).toBeGreaterThanOrEqual(3);
      expect(base).not.toBe("");
      const wanted = new Map(ours.map((key) => [key, Buffer.from(key, "hex")]));
      expect(await searchBytes(profile, wanted)).toEqual([]);
      ({ browser, page } = await launchFirefox(profile));
      await page.goto(app.url);
      await untilSaid(page, lock.door.locked);
    } finally {
      await browser.close();
      await app.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);
