/**
 * `npm run samples`: writes what the app says and hands out into docs/samples/. What is handed out is made with the built app
 * in a real browser, with a made-up journal on a made-up day; what can be said is put together here. Tests make both again
 * and compare, so what lies there is what the app does.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { runnerImport } from "vite";
import { ensureBrowser, QUIET_FLAGS } from "./browser.mjs";
import { ensureBuilt } from "./built.mjs";
import { seed } from "./sample/seed.mjs";
import { serve } from "./serve.mjs";

export const SAMPLES = join(dirname(dirname(fileURLToPath(import.meta.url))), "docs", "samples");
/** The evening of a Tuesday, after the session. */
const DAY = "2026-11-24";
const NOW = new Date(`${DAY}T20:00:00+01:00`);

/** @typedef {import("playwright").Page} Page */

/** Everything that has days of its own, with a reminder an hour before. @param {Page} page */
async function calendarFile(page) {
  await page.evaluate(() => (location.hash = "#/calendar"));
  const choices = page.locator('main input[type="checkbox"]');
  await choices.first().waitFor();
  for (const choice of await choices.all())
    if (!(await choice.isChecked())) await choice.click({ force: true });
  for (const alarm of await page.locator('main input[type="radio"][value="hour-before"]').all())
    await alarm.press("Space");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("main button").last().click(),
  ]);
  return readFile(await download.path());
}

/** On which paper the page is shown in each language. */
const PAPERS = /** @type {const} */ ({ es: "a4", en: "letter" });
/** The groups that are on it beside what was marked: what fits on one side. */
const GROUPS = /** @type {const} */ (["working", "goals"]);
/** Of how many sessions it is: enough for answers to have dots. */
const SESSIONS = "6";

/**
 * The page to bring, as each kind of file.
 * @param {Page} page @param {"es" | "en"} language @returns {Promise<Array<[name: string, content: Buffer]>>}
 */
async function pageFiles(page, language) {
  const words = await wordsOf(language);
  await page.evaluate(() => (location.hash = "#/page"));
  await page.locator('main input[type="radio"][value="marked"]').check({ force: true });
  for (const group of GROUPS)
    await page.getByRole("switch", { name: words.sections[group], exact: true }).press("Space");
  await page.locator("main summary", { hasText: words.settings }).click();
  await page.locator('main input[type="radio"][value="sessions"]').check({ force: true });
  await page.getByLabel(words.sessionsLabel, { exact: true }).selectOption(SESSIONS);
  /** @type {Array<[string, Buffer]>} */
  const files = [];
  for (const [way, ending] of /** @type {const} */ ([
    ["pdf", "pdf"],
    ["file", "txt"],
    ["markdown", "md"],
    ["html", "html"],
  ])) {
    await page.getByRole("button", { name: words.handOver, exact: true }).click();
    await page.locator(`dialog input[value="${PAPERS[language]}"]`).check({ force: true });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: words.ways[way], exact: true }).click(),
    ]);
    await page.locator("dialog").waitFor({ state: "detached" });
    files.push([`page-${language}-${PAPERS[language]}.${ending}`, await readFile(await download.path())]);
  }
  return files;
}

/** The words around the page. @param {"es" | "en"} language */
async function wordsOf(language) {
  const root = dirname(dirname(SAMPLES));
  const file = join(root, "src", "words", language, "page.ts");
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: "error" });
  return /** @type {typeof import("../src/words/en/page.ts")} */ (module).page;
}

/** What can be said in a rehearsal: no browser, only the sources. @type {typeof import("./samples.d.mts").makeTexts} */
export async function makeTexts() {
  const root = dirname(dirname(SAMPLES));
  const file = join(root, "tests", "support", "rehearsal-samples.ts");
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: "error" });
  const { rehearsalSample } = /** @type {{ rehearsalSample: (language: string) => string }} */ (module);
  return new Map(["es", "en"].map((language) => [`rehearsal-${language}.md`, rehearsalSample(language)]));
}

/**
 * Everything, as each kind of file. A copy is another file every time, so one that opens to the same is left as it is.
 * @type {typeof import("./samples.d.mts").makeJournalFiles}
 */
export async function makeJournalFiles() {
  const root = dirname(dirname(SAMPLES));
  const file = join(root, "tests", "support", "journal-samples.ts");
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: "error" });
  const samples = /** @type {typeof import("../tests/support/journal-samples.ts")} */ (module);
  const passphrase = /of `backup\.age` is `([^`]+)`/.exec(
    await readFile(join(SAMPLES, "README.md"), "utf8"),
  )?.[1];
  if (passphrase === undefined) throw new Error("the README of the samples names no passphrase");
  const kept = new Uint8Array(await readFile(join(SAMPLES, "backup.age")).catch(() => Buffer.alloc(0)));
  const isKept = await samples.isSampleBackup(kept, passphrase);
  return new Map([
    ...Array.from(
      await samples.plainSamples(),
      ([name, text]) => /** @type {const} */ ([name, Buffer.from(text)]),
    ),
    ["backup.schema.json", await readFile(join(root, "docs", "backup-format.schema.json"))],
    ["backup.age", Buffer.from(isKept ? kept : await samples.sampleBackup(passphrase))],
  ]);
}

/** @returns {Promise<Map<string, Buffer>>} the content of each file, by its name */
export async function makeSamples() {
  const serving = await serve({ dir: await ensureBuilt(), quality: 4 });
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...QUIET_FLAGS] });
  /** @type {Map<string, Buffer>} */
  const made = new Map();
  try {
    for (const language of /** @type {const} */ (["es", "en"])) {
      const context = await browser.newContext({
        locale: language === "es" ? "es-ES" : "en-GB",
        timezoneId: "Europe/Madrid",
        viewport: { width: 1280, height: 800 },
      });
      const page = await context.newPage();
      await seed(page, { url: serving.url, size: "typical", language, today: DAY });
      await page.clock.setFixedTime(NOW);
      await page.goto(serving.url);
      await page.locator("main h1").first().waitFor();
      made.set(`calendar-${language}.ics`, await calendarFile(page));
      for (const [name, content] of await pageFiles(page, language)) made.set(name, content);
      await context.close();
    }
  } finally {
    await browser.close();
    await serving.close();
  }
  return made;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(SAMPLES, { recursive: true });
  const write = async (/** @type {Map<string, string | Buffer>} */ made) => {
    for (const [name, content] of made) await writeFile(join(SAMPLES, name), content);
  };
  await write(await makeTexts());
  await write(await makeJournalFiles());
  // `--texts` stops here: words are read and mended many times, and need no browser.
  if (!process.argv.includes("--texts")) await write(await makeSamples());
  console.log("Written into docs/samples.");
}
