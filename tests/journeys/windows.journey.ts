import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, windowBeside, type RealBrowser } from "#support/browser.ts";
import {
  checkInShort,
  firstMinute,
  open,
  openCold,
  personAt,
  said,
  title,
  untilAlive,
  untilLeft,
  writeNote,
  type Person,
} from "#support/journey.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** The same thing open in two windows: nobody's words are lost. */
let app: ServedApp;
let browser: RealBrowser;
let one: Person;
let two: Person;
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser({ languages: "es" });
  one = await firstMinute(browser.page, app.url);
  two = await personAt(await windowBeside(browser));
  await two.page.goto(app.url);
  await untilAlive(two.page);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

const text = ({ page, words }: Person) => page.getByLabel(words.notes.text, { exact: true });
const save = ({ page, words }: Person) =>
  page.getByRole("button", { name: words.notes.save, exact: true }).click();

/** Both windows on the one note of that text. */
async function bothOn(note: string): Promise<string> {
  await writeNote(one, note);
  for (const { page } of [one, two]) {
    await openCold(page, app.url, "/notes");
    await page.getByRole("link", { name: note }).click();
    await page.waitForFunction((path) => location.hash.startsWith(path), "#/note/");
  }
  return one.page.evaluate(() => location.hash.slice(1));
}

const leftBy = async ({ page }: Person, path: string) => untilLeft(page, path);

test("what one window writes, the other shows by itself", async () => {
  await openCold(two.page, app.url, "/notes");
  await writeNote(one, "seen at once");
  await two.page.getByText("seen at once").waitFor();
});

test("F25: different parts of a note are joined", async () => {
  const path = await bothOn("the blue door");
  await text(one).fill("the red door");
  await two.page.getByRole("switch", { name: two.words.notes.bring }).check();
  await save(one);
  await leftBy(one, path);
  await save(two);
  await leftBy(two, path);
  await open(one.page, "/notes");
  await one.page.getByRole("link", { name: "the red door" }).waitFor();
  const row = one.page.getByRole("listitem").filter({ hasText: "the red door" });
  await row.getByText(one.words.notes.willBring).waitFor();
});

test.each([
  ["takeOther", ["blue one"]],
  ["keepBoth", ["blue one", "blue two"]],
] as const)("F25: the same part is asked about: %s", async (choice, kept) => {
  const note = `blue ${choice}`;
  const path = await bothOn(note);
  await text(one).fill("blue one");
  await text(two).fill("blue two");
  await save(one);
  await leftBy(one, path);
  await save(two);
  const sheet = two.page.getByRole("dialog", { name: two.words.vault.conflict.title });
  await sheet.getByText("blue one").waitFor();
  await sheet.getByText("blue two").waitFor();
  await sheet.getByRole("button", { name: two.words.vault.conflict[choice], exact: true }).click();
  await leftBy(two, path);
  await openCold(one.page, app.url, path);
  const value = await text(one).inputValue();
  for (const words of kept) expect(value).toContain(words);
  if (kept.length === 1) expect(value).toBe(kept[0]);
  // For the next one there is no other note of these words.
  await one.page.getByRole("button", { name: one.words.notes.delete, exact: true }).click();
  await said(one, one.words.common.deleted).waitFor();
});

test("two windows tell about the same session: different answers are joined", async () => {
  await checkInShort(one, { word: "calm" });
  const id = await one.page.evaluate(() => location.hash.split("/").at(-1) ?? "");
  const path = `/check-in/edit/${id}`;
  const fill = ({ page, words }: Person, label: string, value: string) =>
    page
      .getByRole("textbox", {
        name: words.checkIn[label === "word" ? "wordLabel" : "lineLabel"],
        exact: true,
      })
      .fill(value);
  const finish = async ({ page, words }: Person) => {
    await page.getByRole("button", { name: words.checkIn.saveChanges, exact: true }).click();
    await untilLeft(page, path);
  };
  for (const { page } of [one, two]) await openCold(page, app.url, path);
  await fill(one, "word", "lighter");
  await fill(two, "line", "we spoke of the door");
  await finish(one);
  await finish(two);
  await openCold(one.page, app.url, path);
  const value = (label: string) => one.page.getByRole("textbox", { name: label, exact: true }).inputValue();
  expect(await value(one.words.checkIn.wordLabel)).toBe("lighter");
  expect(await value(one.words.checkIn.lineLabel)).toBe("we spoke of the door");
});

test("the page to bring is in one window, and the other goes on with all that was typed there", async () => {
  const typed = "to say, once the door is shut";
  const write = async ({ page, words }: Person, text: string) => {
    const line = page.getByRole("textbox", { name: words.page.lineText, exact: true });
    await line.fill(text);
  };
  await openCold(one.page, app.url, "/page");
  await one.page.getByRole("button", { name: one.words.page.choose }).click();
  await one.page.getByRole("button", { name: one.words.page.addTo.agenda, exact: true }).click();
  await write(one, typed);
  await openCold(two.page, app.url, "/page");
  const goOn = ({ page, words }: Person) => page.getByRole("button", { name: words.page.goOnHere }).click();
  await goOn(two);
  await two.page.getByRole("button", { name: typed }).last().click();
  await write(two, `${typed}, and more`);
  await goOn(one);
  await one.page
    .getByRole("button", { name: `${typed}, and more` })
    .last()
    .waitFor();
  await two.page.getByRole("button", { name: two.words.page.goOnHere }).waitFor();
});

test("a note deleted in one window is not taken away from who is writing it in the other", async () => {
  const path = await bothOn("the green door");
  await text(two).fill("the green door, still");
  await one.page.getByRole("button", { name: one.words.notes.delete, exact: true }).click();
  await title(one.page, one.words.notes.title).waitFor();
  expect(await text(two).inputValue()).toBe("the green door, still");
  await save(two);
  await leftBy(two, path);
  await one.page.getByRole("link", { name: "the green door, still" }).waitFor();
  expect(browser.noise).toEqual([]);
});
