import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, type RealBrowser } from "#support/browser.ts";
import { RESIDENT_LANGUAGES } from "#domain/language.ts";
import { UNHURRIED, type Person } from "#support/journey.ts";
import { firstMinuteHeard, MAIN_JOBS, type Listen } from "#support/main-jobs.ts";
import { readAloud } from "#support/reading.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/**
 * What somebody hears who does not look: each main job, as Chromium hands it to a screen reader, beside a text that was read
 * through. `ALIANZA_READ=1` writes the texts anew; then they have to be read again.
 */
const FOLDER = join(import.meta.dirname, "..", "fixtures", "readings");
const WRITES = process.env["ALIANZA_READ"] === "1";

const HEAD = "──";
const sectionsOf = (text: string): Map<string, string> =>
  new Map(
    text
      .split(new RegExp(`^${HEAD} `, "m"))
      .slice(1)
      .map((section) => {
        const [stop = "", ...lines] = section.split("\n");
        return [stop, lines.join("\n").trim()];
      }),
  );

/** The same twice, and half a second between: nothing is on its way any more. */
async function settled(person: Pick<Person, "page">): Promise<string> {
  let last = "";
  await expect
    .poll(
      async () => {
        const before = last;
        last = await readAloud(person.page);
        return last === before;
      },
      { interval: 500 },
    )
    .toBe(true);
  return last;
}

async function hear(
  name: string,
  page: Person["page"],
  go: (listen: Listen) => Promise<void>,
): Promise<void> {
  const file = join(FOLDER, `${name}.txt`);
  const wanted = sectionsOf(await readFile(file, "utf8").catch(() => ""));
  const heard = new Map<string, string>();
  await go(async (stop) => {
    heard.set(stop, WRITES ? await settled({ page }) : "");
    if (!WRITES)
      await expect.poll(() => readAloud(page), { message: `${name}, ${stop}` }).toBe(wanted.get(stop));
  });
  if (WRITES) {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(file, [...heard].map(([stop, text]) => `${HEAD} ${stop}\n\n${text}\n`).join("\n"));
  }
  // Nothing stands in the text that nobody stops for any more.
  expect([...heard.keys()]).toEqual([...(WRITES ? heard : wanted).keys()]);
}

describe.each(RESIDENT_LANGUAGES)("heard in %s", (language) => {
  let app: ServedApp;
  let browser: RealBrowser;
  let person: Person;
  beforeAll(async () => {
    app = await serveApp();
    const languages = language === "es" ? "es-ES,es" : "en-GB,en";
    browser = await launchBrowser({ languages, flags: UNHURRIED });
    const session = await browser.context.newCDPSession(browser.page);
    await session.send("Emulation.setTimezoneOverride", { timezoneId: "Europe/Madrid" });
    await browser.page.clock.setFixedTime("2026-11-26T19:40:00+01:00");
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  test("the first minute", async () => {
    await hear(`first-minute.${language}`, browser.page, async (listen) => {
      person = await firstMinuteHeard(browser.page, app.url, language, listen);
    });
  });

  test.each(MAIN_JOBS)("$name", async ({ name, go }) => {
    await hear(`${name}.${language}`, browser.page, (listen) => go(person, listen));
  });
});
