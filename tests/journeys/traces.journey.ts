import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, newProfile } from "#support/browser.ts";
import { writeEverywhere, writingFields, type Written } from "#support/every-field.ts";
import {
  answerEveryPart,
  everyPage,
  open,
  openCold,
  personAt,
  PHONE,
  said,
  title,
  untilAlive,
  untilKept,
  untilLeft,
  type Person,
} from "#support/journey.ts";
import { canary, searchProfile } from "#support/profile-search.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** What is typed must not be found by whoever copies the browser's folder: [S-01] and [S-02] in SECURITY.md. */
let app: ServedApp;
/** Another site, which lets the browser keep what it likes: what is found of it proves that the search can find. */
let other: ServedApp;
beforeAll(async () => {
  app = await serveApp();
  other = await serveApp({ headers: false });
});
afterAll(async () => {
  await app.close();
  await other.close();
});

/** Every form with a random word in every field: two of them left half-written, the others saved. */
async function writeAWeek(person: Person, address: string): Promise<Written> {
  const { page, words } = person;
  const written: Written = new Map();
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const addNote = new RegExp(`^(?:${words.checkIn.addNote}|${words.checkIn.agreedKinds.goal}$)`);

  await page.goto(address);
  await untilAlive(page);
  await button(words.welcome.begin).click();
  await title(page, words.settings.firstTherapyTitle).waitFor();
  await writeEverywhere(page, "first therapy", written);
  await button(words.settings.enter).click();
  await page.getByRole("link", { name: words.today.halfAMinute }).waitFor();

  await open(page, "/check-in/complete");
  await answerEveryPart(person, async () => {
    // Some parts are answered with a tap alone.
    if ((await writingFields(page).count()) > 0 || (await button(words.checkIn.agreedKinds.goal).isVisible()))
      await writeEverywhere(page, "complete check-in", written, addNote);
  });
  await button(words.checkIn.save).click();
  await title(page, words.checkIn.closingTitle).waitFor();

  await open(page, "/check-in/short");
  await writeEverywhere(page, "short check-in", written, addNote);
  await button(words.checkIn.save).click();
  await title(page, words.checkIn.closingTitle).waitFor();

  await open(page, "/help/boundary");
  await writeEverywhere(page, "incident", written);
  await button(words.help.incident.keep).click();
  await said(person, words.help.incident.kept).waitFor();

  await open(page, "/therapy/new");
  await writeEverywhere(page, "another therapy", written);
  await button(words.common.save).click();
  await untilLeft(page, "/therapy/new");

  await open(page, "/note");
  await writeEverywhere(page, "note", written);
  await button(words.notes.save).click();
  await untilLeft(page, "/note");

  // Every other page where something can be written, also those that are to come.
  for (const [pattern, path] of await everyPage(page)) {
    await open(page, path);
    // Where there is room, nothing is folded away to choose what goes on the page.
    await page.setViewportSize(pattern === "/page" ? { width: 1280, height: 900 } : PHONE);
    if ((await writingFields(page).count()) > 0) await writeEverywhere(page, pattern, written, addNote);
    if (pattern === "/page") await writeALine(person, written);
  }

  await open(page, "/check-in/complete");
  await writeEverywhere(page, "unfinished check-in", written, addNote);
  await untilKept(person);
  await open(page, "/note");
  await writeEverywhere(page, "unfinished note", written);
  await untilKept(person);
  return written;
}

/** A line of one's own on the page to bring. */
async function writeALine({ page, words }: Person, written: Written): Promise<void> {
  const word = canary();
  await page.getByRole("button", { name: words.page.addTo.agenda, exact: true }).first().click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("textbox").fill(word);
  written.set(word, "a line on the page");
  await sheet.getByRole("button", { name: words.page.lineDone, exact: true }).click();
  await page.getByText(word).first().waitFor();
}

async function deleteTheNote({ page, words }: Person): Promise<void> {
  await open(page, "/notes");
  await page
    .getByRole("link")
    .filter({ hasText: /^[A-Za-z]{24}$/ })
    .first()
    .click();
  await page.getByRole("button", { name: words.notes.delete, exact: true }).click();
  await title(page, words.notes.title).waitFor();
}

test.each(["leveldb", "sqlite"] as const)(
  "S-01, S-02, F37: with %s, no word that was typed is in the browser's folder: running, killed, closed, and after deleting",
  async (storage) => {
    const profile = await newProfile();
    const options = { profile, storage, languages: "es" };
    let browser = await launchBrowser(options);
    try {
      const person = await personAt(browser.page);
      const written = await writeAWeek(person, app.url);
      expect(written.size).toBeGreaterThan(25);

      const inClear = { stored: canary(), visited: canary() };
      const search = async () => {
        const { found } = await searchProfile(profile, [...written.keys(), ...Object.values(inClear)]);
        const isControl = ({ word }: { word: string }) => Object.values(inClear).includes(word);
        return {
          leaks: found
            .filter((each) => !isControl(each))
            .map(({ word, file, as }) => `${written.get(word)} in ${file} as ${as}`),
          controls: new Set(found.filter(isControl).map(({ word }) => word)),
          places: found.filter(isControl).map(({ file }) => file),
        };
      };
      expect((await search()).leaks).toEqual([]);
      await browser.kill();
      expect((await search()).leaks).toEqual([]);

      const databases = join(profile, "Default", "IndexedDB");
      expect(existsSync(join(databases, `http_localhost_${app.port}.indexeddb.leveldb`))).toBe(
        storage === "leveldb",
      );
      expect(existsSync(join(databases, `http_localhost_${app.port}`))).toBe(storage === "sqlite");

      browser = await launchBrowser(options);
      await openCold(browser.page, app.url);
      await deleteTheNote(await personAt(browser.page));
      const control = await browser.context.newPage();
      await control.goto(`${other.url}icons/icon.svg#${inClear.visited}`);
      await control.evaluate((word) => localStorage.setItem("test", word), inClear.stored);
      await browser.close();
      const closed = await search();
      expect(closed.leaks).toEqual([]);
      expect(closed.controls).toEqual(new Set(Object.values(inClear)));
      expect(closed.places).toEqual(
        expect.arrayContaining([
          join("Default", "History"),
          expect.stringContaining(join("Default", "Sessions")),
        ]),
      );
    } finally {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);
