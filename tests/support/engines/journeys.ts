import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { ResidentLanguage } from "#domain/language.ts";
import { canary, searchProfile } from "../profile-search.ts";
import { serveApp, type ServedApp } from "../server.ts";
import { abilitiesOf, tableOf } from "./abilities.ts";
import type { Available } from "./engine.ts";
import {
  alive,
  at,
  choose,
  downloaded,
  giveFile,
  go,
  leave,
  see,
  somebodyAt,
  untilOffline,
  write,
  written,
  type Somebody,
} from "./person.ts";

const TAGS: Readonly<Record<ResidentLanguage, string>> = { es: "es-ES", en: "en-GB" };

/** From the first sight of the app until Today. */
async function begin({ engine, words }: Somebody, url: string, language: ResidentLanguage): Promise<void> {
  await engine.goto(url);
  await alive({ engine, words });
  await choose({ engine, words }, words.common.languages[language]);
  await engine.press("button", words.welcome.begin);
  await at({ engine, words }, words.settings.firstTherapyTitle);
  await engine.press("button", words.settings.skip);
  await see({ engine, words }, words.today.halfAMinute);
}

/** Starts the app anew with the same profile, after the battery has gone. */
async function afterTheBattery({ engine }: Somebody, url: string): Promise<void> {
  await engine.killAndStart();
  await engine.goto(url);
}

/** What a person does in their first weeks, the same in every engine: one journal, from beginning to erasing it. */
export function journeysIn(available: Available, language: ResidentLanguage): void {
  const { name, missing } = available;
  describe.skipIf(missing.length > 0)(`${name}${missing.map((each) => `, without ${each}`).join("")}`, () => {
    let app: ServedApp;
    let folder = "";
    let one: Somebody;
    const passcode = `${canary()} 7`;
    const passphrase = `${canary()} nube`;
    const texts = { note: canary(), line: canary(), half: canary(), rehearsed: canary(), offline: canary() };
    const places = (device: string) => ({
      profile: join(folder, device),
      downloads: join(folder, `${device}-files`),
      languages: [TAGS[language]],
    });
    const start = async (device: string) => {
      const where = places(device);
      await mkdir(where.profile, { recursive: true });
      await mkdir(where.downloads, { recursive: true });
      return somebodyAt(await available.start(where), language);
    };

    beforeAll(async () => {
      app = await serveApp();
      folder = await mkdtemp(join(tmpdir(), "alianza-engine-"));
      one = await start("phone");
    });
    afterAll(async () => {
      await one?.engine.close();
      await app?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });
    // Whatever an engine says is told with the test in which it was said.
    afterEach(() => expect(one.engine.noise).toEqual([]));

    test("from the first minute to a session told and a note, and all of it is there after the battery has gone", async () => {
      const { engine, words } = one;
      const { checkIn, notes } = words;
      await begin(one, app.url, language);
      await go(one, "/check-in/short");
      await write(one, checkIn.lineLabel, texts.line);
      await engine.press("button", checkIn.save);
      await at(one, checkIn.closingTitle);
      await go(one, "/note", notes.newTitle);
      await write(one, notes.text, texts.note);
      await choose(one, notes.bring);
      await engine.press("button", notes.save);
      await leave(one, "/note");
      await afterTheBattery(one, app.url);
      await see(one, words.today.halfAMinute);
      await go(one, "/journey");
      await see(one, texts.line);
      await go(one, "/notes", notes.title);
      await see(one, texts.note);
    });

    test("what was half written is there after the battery has gone", async () => {
      const { words } = one;
      await go(one, "/note", words.notes.newTitle);
      await write(one, words.notes.text, texts.half);
      await see(one, words.vault.draftSaved);
      await afterTheBattery(one, app.url);
      await see(one, words.today.halfAMinute);
      await one.engine.press("link", words.today.unfinishedForms.note);
      await at(one, words.notes.newTitle);
      expect(await written(one, words.notes.text)).toBe(texts.half);
    });

    test("the engine has what the table says, and no more", async () => {
      const table = await tableOf(name);
      expect(Object.keys(table).length).toBeGreaterThan(10);
      expect(await abilitiesOf(one.engine)).toEqual(table);
    });

    test("a rehearsal up to the words to say", async () => {
      const { engine, words } = one;
      const { rehearse, rehearsal, common } = words;
      await go(one, "/rehearse", rehearse.title);
      await engine.press("link", rehearse.start);
      await see(one, rehearse.steps.right);
      await engine.press("button", rehearse.right.none);
      await see(one, rehearse.steps.about);
      await choose(one, rehearsal.topics.pace);
      await write(one, rehearse.about.example, texts.rehearsed);
      await engine.press("button", common.continue);
      await choose(one, rehearsal.fears["hurt-them"]);
      await engine.press("button", common.continue);
      await choose(one, rehearsal.wants.slower);
      await engine.press("button", common.continue);
      await see(one, rehearse.steps.words);
      expect(await written(one, rehearse.words.boxes.happened)).toBe(texts.rehearsed);
      expect(await written(one, rehearse.words.texts.spoken)).toContain(texts.rehearsed);
    });

    test("the page for the next session as a PDF holds what was chosen, and nothing else", async () => {
      const { engine, words } = one;
      await go(one, "/page", words.page.title);
      await choose(one, words.page.presets.marked);
      await see(one, texts.note);
      await engine.press("button", words.page.handOver);
      await engine.press("button", words.page.ways.pdf);
      const path = await downloaded(one, ".pdf");
      const { stdout } = await promisify(execFile)("pdftotext", ["-raw", path, "-"]);
      const letters = stdout.replaceAll(/\s/gu, "");
      expect(letters).toContain(texts.note);
      for (const other of [texts.half, texts.rehearsed]) expect(letters).not.toContain(other);
    });

    test("a word is found, the example stays apart, and urgent help is there", async () => {
      const { engine, words } = one;
      await go(one, "/search", words.search.title);
      await write(one, words.search.label, texts.note.slice(0, 8).toUpperCase());
      // The note, and the page that was handed over with it.
      await see(one, words.search.found(2));
      await go(one, "/help/urgent", words.help.urgent.title);
      await go(one, "/settings", words.settings.title);
      await engine.press("button", words.example.look);
      await see(one, words.example.ribbon);
      expect(await engine.evaluate(() => document.body.innerText, null)).not.toContain(texts.line);
      await engine.press("button", words.example.leave);
      // Another page, which opens the person's own.
      await see(one, words.today.halfAMinute);
      await go(one, "/notes", words.notes.title);
      await see(one, texts.note);
    });

    test("a copy goes to a second device, and is opened there", async () => {
      const { make, open } = one.words.backup;
      await go(one, "/backup/make", make.title);
      await choose(one, make.ways.own);
      await write(one, make.own, passphrase);
      await write(one, make.ownAgain, passphrase);
      await one.engine.press("button", make.begin);
      await one.engine.press("button", make.save);
      const path = await downloaded(one, ".age");
      expect((await readFile(path)).subarray(0, 21).toString()).toBe("age-encryption.org/v1");
      const other = await start("laptop");
      try {
        await other.engine.goto(app.url);
        await alive(other);
        await choose(other, other.words.common.languages[language]);
        await other.engine.press("button", other.words.welcome.begin);
        await other.engine.press("link", other.words.therapies.haveCopy);
        await at(other, open.title);
        await giveFile(other, open.file, path);
        await write(other, open.passphrase, passphrase);
        await other.engine.press("button", open.begin);
        await other.engine.press("button", open.bringIn);
        await see(other, open.done);
        await go(other, "/notes", other.words.notes.title);
        await see(other, texts.note);
        expect(other.engine.noise).toEqual([]);
      } finally {
        await other.engine.close();
      }
    });

    test("locked, only the passcode opens; and without a network too, after the battery has gone", async () => {
      const { engine, words } = one;
      const { lock, common, notes } = words;
      await go(one, "/lock/set", lock.passcode.title);
      await choose(one, lock.passcode.ways.own);
      await write(one, lock.passcode.own, passcode);
      await write(one, lock.passcode.again, passcode);
      await engine.press("button", common.continue);
      await engine.press("button", lock.recovery.without);
      await see(one, lock.done.set);
      await untilOffline(one);
      await app.close();
      await engine.press("button", common.hideAndLock);
      await see(one, lock.door.locked);
      await afterTheBattery(one, app.url);
      await see(one, lock.door.locked);
      await write(one, lock.door.passcode, "otra cosa");
      await engine.press("button", lock.door.open);
      await see(one, lock.door.wrong);
      await write(one, lock.door.passcode, passcode);
      await engine.press("button", lock.door.open);
      await see(one, words.today.title);
      await go(one, "/note", notes.newTitle);
      await write(one, notes.text, texts.offline);
      await engine.press("button", notes.save);
      await leave(one, "/note");
      await go(one, "/notes", notes.title);
      await see(one, texts.offline);
    });

    test("nothing of what was written is on the disk as it was written", async () => {
      const { files, found } = await searchProfile(places("phone").profile, [
        ...Object.values(texts),
        passcode.slice(0, 24),
        passphrase.slice(0, 24),
      ]);
      expect(files.length).toBeGreaterThan(10);
      expect(found).toEqual([]);
    });

    test("and then everything is erased", async () => {
      const { engine, words } = one;
      const { erase } = words;
      // The last step asks the host to have the site cleared, as only a host can.
      app = await serveApp({ port: app.port });
      await go(one, "/erase", erase.title);
      await write(one, erase.confirm(erase.word), erase.word);
      await write(one, words.lock.current.label, passcode);
      await engine.press("button", erase.begin);
      await see(one, erase.erased.title);
      expect(
        await engine.evaluate(
          async () => [
            ...(await indexedDB.databases()).map((each) => each.name),
            ...Object.keys(localStorage),
            ...(await caches.keys()),
          ],
          null,
        ),
      ).toEqual([]);
    });
  });
}
