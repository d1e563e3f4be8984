/** The page as a PDF: how long from the tap until the file is there, what that holds up, and what memory it takes. */
import { readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { forget, launch, newProfile } from "./browser.mjs";
import { median, ms } from "./numbers.mjs";
import { usedProfile } from "./sites.mjs";

/** @typedef {import("./numbers.mjs").Line} Line */
/** @typedef {import("./measure-loads.mjs").Run} Run */
/** @typedef {import("playwright").Page} Page */
/** @typedef {{ ms: number, longestTask: number, growthMiB: number | null, bytes: number }} Made */

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** How often it is made in one visit: the first loads what makes it, the others find that loaded. */
const TIMES = 4;
const LIMIT_MS = 1000;
const LIMIT_TASK = 50;
/** The groups beside what was marked: what fits on one side. */
const GROUPS = /** @type {const} */ (["working", "goals"]);

/** The words around the page, which the controls are found by. */
async function wordsHere() {
  const file = join(ROOT, "src", "words", "es", "page.ts");
  const { module } = await runnerImport(file, { root: ROOT, configFile: false, logLevel: "error" });
  return /** @type {typeof import("../../src/words/es/page.ts")} */ (module).page;
}
/** @typedef {Awaited<ReturnType<typeof wordsHere>>} Words */

/** The process that runs the pages of a profile, the largest if there are several; null where nothing tells. @param {string} profile */
async function pagesOf(profile) {
  try {
    const found = await Promise.all(
      (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map((pid) => describe(Number(pid))),
    );
    const all = found.filter((each) => each !== null);
    const browser = all.find(({ command }) => command.includes(profile) && !command.includes("--type="));
    /** @param {number} pid @returns {typeof all} */
    const under = (pid) =>
      all.filter(({ parent }) => parent === pid).flatMap((each) => [each, ...under(each.pid)]);
    const pages = browser
      ? under(browser.pid).filter(({ command }) => command.includes("--type=renderer"))
      : [];
    return pages.sort((one, other) => other.kB - one.kB)[0]?.pid ?? null;
  } catch {
    return null;
  }
}

/** @param {number} pid */
async function describe(pid) {
  try {
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    const number = (/** @type {string} */ name) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1]);
    const command = (await readFile(`/proc/${pid}/cmdline`, "utf8")).replaceAll("\0", " ");
    return { pid, parent: number("PPid"), kB: number("VmRSS"), mostKB: number("VmHWM"), command };
  } catch {
    // It has ended meanwhile.
    return null;
  }
}

/** What a process holds now, and forgets what it held at most. @param {number | null} pid */
async function memoryFrom(pid) {
  if (pid === null) return null;
  await writeFile(`/proc/${pid}/clear_refs`, "5").catch(() => undefined);
  return (await describe(pid))?.kB ?? null;
}

/** Puts marked things and two groups on the page. @param {Page} page @param {Words} words */
async function chooseTypical(page, words) {
  await page.locator('main input[type="radio"][value="marked"]').check({ force: true });
  for (const group of GROUPS)
    await page.getByRole("switch", { name: words.sections[group], exact: true }).press("Space");
}

/** Puts a year on the page: all that can go on as a group. @param {Page} page @param {Words} words */
async function chooseYear(page, words) {
  await page.locator("main summary", { hasText: words.settings }).click();
  await page.locator('main input[type="radio"][value="dates"]').check({ force: true });
  await page.locator('main input[type="date"]').first().fill("2000-01-01");
  for (const group of await page.locator('main [role="switch"]').all())
    if (!(await group.isChecked())) await group.press("Space");
}

/**
 * Asks for the PDF and waits for the file.
 * @param {Page} page @param {Words} words @param {{ isLong: boolean, profile: string }} how @returns {Promise<Made>}
 */
async function makeOnce(page, words, { isLong, profile }) {
  await page.getByRole("button", { name: words.handOver, exact: true }).click();
  const button = page.getByRole("button", { name: words.ways.pdf, exact: true });
  await button.waitFor();
  if (isLong) {
    await button.click();
    await page.getByRole("button", { name: words.pdfMoreSides, exact: true }).waitFor();
  }
  const pid = await pagesOf(profile);
  const before = await memoryFrom(pid);
  const [download, took] = await Promise.all([
    page.waitForEvent("download", { timeout: 120_000 }),
    page.evaluate(
      (name) =>
        new Promise((resolve) => {
          let longestTask = 0;
          const watcher = new PerformanceObserver((list) => {
            for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
          });
          watcher.observe({ type: "longtask" });
          const press = [...document.querySelectorAll("dialog button")].find(
            (each) => each.textContent?.trim() === name,
          );
          if (!(press instanceof HTMLElement)) throw new Error("there is nothing to press");
          const begun = performance.now();
          // oxlint-disable-next-line typescript/unbound-method -- called with its own this below
          const click = HTMLAnchorElement.prototype.click;
          HTMLAnchorElement.prototype.click = function () {
            const ms = performance.now() - begun;
            HTMLAnchorElement.prototype.click = click;
            click.call(this);
            // What the tap led to is over when the page has been drawn again and is idle.
            requestIdleCallback(() => setTimeout(() => resolve({ ms, longestTask }), 200));
          };
          press.click();
        }),
      isLong ? words.pdfMoreSides : words.ways.pdf,
    ),
  ]);
  const after = pid === null ? null : await describe(pid);
  const growthMiB = before === null || after === null ? null : (after.mostKB - before) / 1024;
  const bytes = (await readFile(await download.path())).length;
  await page.locator("dialog").waitFor({ state: "detached" });
  return { .../** @type {{ ms: number, longestTask: number }} */ (took), growthMiB, bytes };
}

/** A page of a typical journal, and one of a whole year, at full speed. @param {Run} run @returns {Promise<Line[]>} */
export async function measurePdf({ sites, rounds, say }) {
  const url = sites.url("app");
  const words = await wordsHere();
  const used = await usedProfile(url, { records: "typical", installed: true });
  /** @type {Line[]} */
  const lines = [];
  for (const kind of /** @type {const} */ (["typical", "year"])) {
    /** @type {Made[]} */ const first = [];
    /** @type {Made[]} */ const warm = [];
    for (let round = 1; round <= rounds; round += 1) {
      const profile = await newProfile(used);
      const context = await launch(profile);
      try {
        const page = context.pages()[0] ?? (await context.newPage());
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(`${url}#/page`);
        await page.locator("main h1").first().waitFor();
        await (kind === "year" ? chooseYear(page, words) : chooseTypical(page, words));
        for (let turn = 0; turn < TIMES; turn += 1)
          (turn === 0 ? first : warm).push(await makeOnce(page, words, { isLong: kind === "year", profile }));
      } finally {
        await context.close();
        await forget(profile);
      }
      say(`a PDF of ${kind === "year" ? "a year" : "a typical page"}, round ${round} of ${rounds}`);
    }
    lines.push(...linesOf(kind, first, warm));
  }
  await forget(used);
  return lines;
}

/** @param {"typical" | "year"} kind @param {readonly Made[]} first @param {readonly Made[]} warm @returns {Line[]} */
function linesOf(kind, first, warm) {
  const name = kind === "year" ? "PDF of a year" : "PDF of a typical page";
  const isGoal = kind === "typical";
  const of = (/** @type {readonly Made[]} */ all, /** @type {"ms" | "longestTask" | "bytes"} */ what) =>
    median(all.map((each) => each[what]));
  const growth = [...first, ...warm].map(({ growthMiB }) => growthMiB).filter((each) => each !== null);
  const task = of(warm, "longestTask");
  return [
    {
      what: `${name}, from the tap until the file is there, warm`,
      goal: isGoal ? `≤ ${ms(LIMIT_MS)}` : "",
      measured: ms(of(warm, "ms")),
      value: of(warm, "ms"),
      ...(isGoal ? { limit: LIMIT_MS } : {}),
    },
    {
      what: `— longest task of the page meanwhile`,
      goal: isGoal ? `≤ ${LIMIT_TASK} ms` : "",
      measured: task === 0 ? `under ${LIMIT_TASK} ms` : ms(task),
      value: task,
      ...(isGoal ? { limit: LIMIT_TASK } : {}),
    },
    {
      what: `— the first of a visit, its size, and the memory of the tab with its worker, at most`,
      goal: "",
      measured: [
        ms(of(first, "ms")),
        `${(of(warm, "bytes") / 1000).toFixed(1)} kB`,
        growth.length === 0 ? "memory not told here" : `${median(growth).toFixed(1)} MiB more`,
      ].join(", "),
    },
  ];
}
