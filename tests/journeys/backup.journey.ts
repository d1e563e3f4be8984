import { readFile, writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, type RealBrowser } from "#support/browser.ts";
import {
  firstMinute,
  open,
  openCold,
  title,
  untilWithWhom,
  writeNote,
  type Person,
} from "#support/journey.ts";
import { canary, searchProfile } from "#support/profile-search.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** The journal goes from the phone to the laptop and back, in a file, and nothing of it anywhere else. */
let app: ServedApp;
let [phone, laptop]: RealBrowser[] = [];
let folder = "";
let [onPhone, onLaptop]: Person[] = [];
const SECRET = canary();
const PASSPHRASE = `${SECRET} nube piedra`;
const TEXTS = { phone: canary(), laptop: canary(), later: canary() };

beforeAll(async () => {
  app = await serveApp();
  folder = await mkdtemp(join(tmpdir(), "alianza-copy-"));
  phone = await launchBrowser({ languages: "es" });
  laptop = await launchBrowser({ languages: "es" });
  onPhone = await firstMinute(phone.page, app.url, { name: "Marta" });
  onLaptop = await untilWithWhom(laptop.page, app.url);
});
afterAll(async () => {
  await phone?.close();
  await laptop?.close();
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function copyOf({ page, words }: Person): Promise<string> {
  const { make } = words.backup;
  // From elsewhere: a copy that was made stays in sight until the page is left.
  await open(page, "/backup");
  await open(page, "/backup/make");
  await page.getByRole("radio", { name: make.ways.own }).click();
  await page.getByLabel(make.own, { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(make.ownAgain, { exact: true }).fill(PASSPHRASE);
  await page.getByRole("button", { name: make.begin, exact: true }).click();
  const save = page.getByRole("button", { name: make.save, exact: true });
  const [file] = await Promise.all([page.waitForEvent("download"), save.click()]);
  expect(file.suggestedFilename()).toMatch(/^copia-\d{4}-\d\d-\d\d\.age$/);
  const path = join(folder, `${canary()}.age`);
  await file.saveAs(path);
  await page.getByText(make.handed, { exact: true }).waitFor();
  return path;
}

/** @returns what was said would be done, which is what was done */
async function bringIn({ page, words }: Person, path: string): Promise<string[]> {
  const said = words.backup.open;
  await open(page, "/backup/open");
  await page.getByLabel(said.file, { exact: true }).setInputFiles(path);
  await page.getByLabel(said.passphrase, { exact: true }).fill(PASSPHRASE);
  await page.getByRole("button", { name: said.begin, exact: true }).click();
  const lines = page.getByRole("heading", { name: said.would }).locator("xpath=../..").getByRole("listitem");
  await page.getByRole("button", { name: said.bringIn, exact: true }).waitFor();
  const would = await lines.allInnerTexts();
  await page.getByRole("button", { name: said.bringIn, exact: true }).click();
  await page.getByText(said.done, { exact: true }).waitFor();
  return would;
}

const notesOf = async ({ page }: Person) => {
  await openCold(page, app.url, "/notes");
  const text = await page.locator("main").innerText();
  return Object.entries(TEXTS)
    .filter(([, word]) => text.includes(word))
    .map(([name]) => name);
};

test("a new device begins with the copy of another, also when it was left in between", async () => {
  const { page, words } = onLaptop!;
  await writeNote(onPhone!, TEXTS.phone);
  await openCold(page, app.url);
  await title(page, words.settings.firstTherapyTitle).waitFor();
  await page.getByRole("link", { name: words.therapies.haveCopy }).click();
  await title(page, words.backup.open.title).waitFor();
  expect(await bringIn(onLaptop!, await copyOf(onPhone!))).toEqual([words.backup.open.outcomes.new(2)]);
  await page.getByRole("link", { name: words.common.toToday }).click();
  await page.getByText("Marta").first().waitFor();
  expect(await notesOf(onLaptop!)).toEqual(["phone"]);
});

test("F12: two devices exchange a file back and forth, and end with the same notes", async () => {
  const { outcomes } = onPhone!.words.backup.open;
  await writeNote(onLaptop!, TEXTS.laptop);
  await writeNote(onPhone!, TEXTS.later);
  expect(await bringIn(onPhone!, await copyOf(onLaptop!))).toEqual([outcomes.new(1), outcomes.same(2)]);
  expect(await bringIn(onLaptop!, await copyOf(onPhone!))).toEqual([outcomes.new(1), outcomes.same(3)]);
  for (const person of [onPhone!, onLaptop!])
    expect(await notesOf(person)).toEqual(["phone", "laptop", "later"]);
});

test("a damaged file changes nothing", async () => {
  const { page, words } = onPhone!;
  const path = await copyOf(onPhone!);
  const bytes = await readFile(path);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await writeFile(path, bytes);
  const said = words.backup.open;
  await open(page, "/backup/open");
  await page.getByLabel(said.file, { exact: true }).setInputFiles(path);
  await page.getByLabel(said.passphrase, { exact: true }).fill(PASSPHRASE);
  await page.getByRole("button", { name: said.begin, exact: true }).click();
  await page.getByText(said.problems["does-not-open"].title, { exact: true }).waitFor();
  expect(await notesOf(onPhone!)).toEqual(["phone", "laptop", "later"]);
});

test("nothing was asked of anybody, nothing was refused by the policy, and no word is in the profiles", async () => {
  for (const browser of [phone!, laptop!]) {
    expect([browser.outside, browser.violations, browser.noise]).toEqual([[], [], []]);
    await browser.kill();
    const { found } = await searchProfile(browser.profile, [...Object.values(TEXTS), SECRET]);
    expect(found).toEqual([]);
  }
});
