import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium } from "#support/engines/chromium.ts";
import { until, type Available } from "#support/engines/engine.ts";
import { firefox } from "#support/engines/firefox.ts";
import { alive, at, choose, go, see, somebodyAt, write, type Somebody } from "#support/engines/person.ts";
import { webkit } from "#support/engines/webkit.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/**
 * The first days of somebody who listens, in each engine, beside one text that was read through: every engine hands the same
 * things to a screen reader, by the same names and in the same order. `ALIANZA_READ=1` has Chromium write the text anew.
 */
const FILE = join(import.meta.dirname, "..", "fixtures", "readings", "engines.es.txt");
const WRITES = process.env["ALIANZA_READ"] === "1";
const HEAD = "── ";

const sectionsOf = (text: string): Map<string, string[]> =>
  new Map(
    text.split(new RegExp(`^${HEAD}`, "m")).flatMap((section) => {
      const [stop = "", ...lines] = section.trim().split("\n");
      return stop === "" ? [] : [[stop, lines] as const];
    }),
  );

let app: ServedApp;
let wanted: ReadonlyMap<string, string[]>;
beforeAll(async () => {
  app = await serveApp();
  wanted = sectionsOf(await readFile(FILE, "utf8").catch(() => ""));
});
afterAll(() => app.close());

/** Goes through the app and stops where there is something to hear. */
async function firstDays(
  somebody: Somebody,
  url: string,
  listen: (stop: string) => Promise<void>,
): Promise<void> {
  const { engine, words } = somebody;
  await engine.goto(url);
  await alive(somebody);
  await choose(somebody, words.common.languages.es);
  await see(somebody, words.welcome.breath);
  await listen("the first screen");
  await engine.press("button", words.welcome.begin);
  await at(somebody, words.settings.firstTherapyTitle);
  await listen("with whom");
  await engine.press("button", words.settings.skip);
  await see(somebody, words.today.halfAMinute);
  await listen("Today, empty");
  await go(somebody, "/check-in/short");
  await listen("half a minute");
  await write(somebody, words.checkIn.lineLabel, "la puerta azul");
  await engine.press("button", words.checkIn.save);
  await at(somebody, words.checkIn.closingTitle);
  await listen("told");
  await go(somebody, "/check-in/complete");
  await listen("a session, from its beginning");
  await go(somebody, "/note", words.notes.newTitle);
  await listen("a note");
  await go(somebody, "/rehearse");
  await listen("rehearsing");
  await go(somebody, "/rehearse/ending");
  await listen("words to end with");
  await go(somebody, "/plan");
  await listen("the plan, empty");
  await go(somebody, "/page");
  await listen("the page to bring");
  await go(somebody, "/help/urgent", words.help.urgent.title);
  await listen("urgent help");
  await go(somebody, "/lock", words.lock.title);
  await listen("the lock");
  await go(somebody, "/erase", words.erase.title);
  await listen("erasing");
  await go(somebody, "/settings", words.settings.title);
  await listen("settings");
}

/** Until the page reads the same twice, and nothing is said in passing: then it is heard once, which takes some engines a while. */
async function settled({ engine }: Somebody): Promise<void> {
  let last = "";
  await until(
    "a page that stands still",
    async () => {
      const before = last;
      last = await engine.evaluate(
        () =>
          document.querySelector("section > [role=status] > [role=group]") === null
            ? document.body.innerText
            : "",
        null,
      );
      return last !== "" && last === before ? true : undefined;
    },
    300,
  );
}

const engines: readonly Available[] = WRITES ? [chromium] : [chromium, firefox, webkit];

describe.each(engines)("heard in $name", (available) => {
  test.skipIf(available.missing.length > 0)(
    "the first days, thing by thing",
    { timeout: 300_000 },
    async () => {
      const folder = await mkdtemp(join(tmpdir(), "alianza-heard-"));
      const where = {
        profile: join(folder, "profile"),
        downloads: join(folder, "files"),
        languages: ["es-ES"],
      };
      await mkdir(where.profile);
      await mkdir(where.downloads);
      const engine = await available.start(where);
      try {
        const heard = new Map<string, string[]>();
        const somebody = await somebodyAt(engine, "es");
        await firstDays(somebody, app.url, async (stop) => {
          await settled(somebody);
          heard.set(stop, await engine.hears(wanted.get(stop) ?? []));
        });
        if (WRITES)
          await writeFile(
            FILE,
            [...heard].map(([stop, lines]) => `${HEAD}${stop}\n${lines.join("\n")}\n`).join("\n"),
          );
        for (const [stop, lines] of heard) expect(lines, stop).toEqual(WRITES ? lines : wanted.get(stop));
        expect([...heard.keys()]).toEqual(WRITES ? [...heard.keys()] : [...wanted.keys()]);
      } finally {
        await engine.close();
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  );
});
