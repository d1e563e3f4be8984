/**
 * `npm run shots`: pictures of every screen into shots/, with a page to look at them all. Words narrow it down:
 * `npm run shots -- today es dark`, `… check-in phone`, `… large-text`. `--docs` makes the pictures of the README and
 * of the manifest instead.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { ensureBrowser, QUIET_FLAGS } from "./browser.mjs";
import { ensureBuilt } from "./built.mjs";
import { ensureSeedPage } from "./sample/seed.mjs";
import { serve } from "./serve.mjs";
import { takeDocs } from "./shots-docs.mjs";
import { SCREENS, SIZES } from "./shots-screens.mjs";
import { contactSheet } from "./shots-sheet.mjs";
import { takeGroup, VIEWS } from "./shots-take.mjs";

/** @typedef {import("./shots-take.mjs").Shot} Shot */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, "shots");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { docs: { type: "boolean", default: false } },
});

const CHOICES = {
  languages: ["es", "en"],
  themes: ["light", "dark"],
  sizes: [...SIZES, "none"],
  views: Object.keys(VIEWS),
};

/** What of each choice is asked for: all of it where no word names one. @param {readonly string[]} words */
function wantedOf(words) {
  /** @param {readonly string[]} all */
  const among = (all) => {
    const named = all.filter((value) => words.includes(value));
    return named.length > 0 ? named : all;
  };
  const named = words.filter((word) => !Object.values(CHOICES).flat().includes(word));
  const screens = SCREENS.filter(
    ({ name }) => named.length === 0 || named.some((word) => name.includes(word)),
  );
  return {
    languages: among(CHOICES.languages),
    themes: among(CHOICES.themes),
    sizes: among(CHOICES.sizes),
    views: among(CHOICES.views),
    screens,
  };
}

const AT_ONCE = 2;

/** @param {import("playwright").Browser} browser @param {string} url */
async function takeAll(browser, url) {
  const wanted = wantedOf(positionals);
  const groups = wanted.languages.flatMap((language) =>
    wanted.sizes.map((size) => ({
      ...wanted,
      language,
      size,
      screens: wanted.screens.filter((screen) => screen.sizes.includes(size)),
    })),
  );
  const queue = groups.filter(({ screens }) => screens.length > 0);
  /** @type {Shot[]} */
  const shots = [];
  const work = async () => {
    for (let group = queue.shift(); group; group = queue.shift())
      shots.push(...(await takeGroup(browser, url, folder, group)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return shots;
}

await ensureSeedPage();
const app = await serve({ dir: await ensureBuilt() });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...QUIET_FLAGS] });
try {
  if (values.docs) {
    await takeDocs(browser, app.url, root);
  } else {
    if (positionals.length === 0) await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const shots = await takeAll(browser, app.url);
    await writeFile(join(folder, "index.html"), contactSheet(shots));
    for (const { file, problems } of shots)
      for (const problem of problems) console.log(`${file}: ${problem}`);
    console.log(`${shots.length} pictures in shots/, to be looked at in shots/index.html.`);
  }
} finally {
  await browser.close();
  await app.close();
}
