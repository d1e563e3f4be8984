import type { Locator, Page } from "playwright";
import { ROUTES } from "#app/route-list.ts";
import type { Step, StepItem } from "#domain/check-in.ts";
import { isResident, type Language } from "#domain/language.ts";
import { REHEARSAL_STEPS } from "#domain/rehearsal-steps.ts";
import { partsFor } from "#features/check-in/parts.ts";
import { LANGUAGE_NAMES } from "#words/language-names.ts";
import { loadWords, type Words } from "#words/words.ts";

/** Somebody who uses the app: a page, and the words they read on it. */
export interface Person {
  readonly page: Page;
  readonly words: Words;
  readonly language: Language;
}

/** How long to go on asking for what is not a thing on the page. */
export const SOON = { timeout: 20_000 };

/** For who goes through every page at a pace no person has: Chromium would begin to hold the changes of address back. */
export const UNHURRIED = ["--disable-ipc-flooding-protection"];

export const PHONE = { width: 412, height: 915 };

export async function personAt(page: Page, language: Language = "es"): Promise<Person> {
  // What a person would wait for is here within seconds; on a crowded machine within this.
  page.setDefaultTimeout(20_000);
  await page.setViewportSize(PHONE);
  return { page, language, words: await loadWords(language) };
}

/** The guests stand behind their own names, as long as none of them is read. */
export async function chooseLanguage(page: Page, language: Language): Promise<void> {
  const choice = page.getByRole("radio", { name: LANGUAGE_NAMES[language], exact: true });
  if (!isResident(language) && (await choice.count()) === 0)
    await page.getByRole("button", { name: LANGUAGE_NAMES[language].replace(/ \(.*/u, "") }).click();
  await choice.click();
}

/** From the first sight of the app until it asks who it is with. */
export async function untilWithWhom(page: Page, address: string, language: Language = "es"): Promise<Person> {
  const person = await personAt(page, language);
  const { words } = person;
  await page.goto(address);
  await untilAlive(page);
  // The choice shows once its words are here, so it is not asked back at once as `check` would.
  await chooseLanguage(page, language);
  await page.getByRole("button", { name: words.welcome.begin, exact: true }).click();
  await title(page, words.settings.firstTherapyTitle).waitFor();
  return person;
}

/** From the first sight of the app until Today: the language, begin, who it is with, in. */
export async function firstMinute(
  page: Page,
  address: string,
  { language = "es", name = "" }: { language?: Language; name?: string } = {},
): Promise<Person> {
  const person = await untilWithWhom(page, address, language);
  const { words } = person;
  if (name === "") {
    await page.getByRole("button", { name: words.settings.skip }).click();
  } else {
    await page.getByLabel(words.settings.therapistName).fill(name);
    await page.getByRole("button", { name: words.settings.enter }).click();
  }
  await page.getByRole("link", { name: words.today.halfAMinute }).waitFor();
  return person;
}

/** Until the app answers: what stands in the page before that was drawn when it was built. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("#app > *, #app > .taken-over main")].some((each) =>
      Object.keys(each).some((key) => key.startsWith("__reactFiber")),
    ),
  );
}

export const title = (page: Page, name?: string): Locator =>
  page.getByRole("heading", { level: 1, ...(name === undefined ? {} : { name, exact: true }) });

/**
 * Until the page that was asked for is in sight, and not the one before, which stays hidden meanwhile. Looked at with every
 * frame: a locator would soon ask twice a second, and there are many pages.
 */
async function untilShown(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.querySelector("main h1")?.checkVisibility({ visibilityProperty: true }),
  );
}

/** Opens a page of the app as a link inside it does, without loading the app anew. */
export async function open(page: Page, path: string): Promise<void> {
  await page.evaluate(
    (hash) =>
      new Promise<void>((done) => {
        if (location.hash === hash) return done();
        addEventListener("hashchange", () => setTimeout(done), { once: true });
        location.hash = hash;
      }),
    `#${path}`,
  );
  await untilShown(page);
}

/** Starts the app at a page, as from a shortcut on the home screen. */
export async function openCold(page: Page, address: string, path = "/"): Promise<void> {
  // From another page of the app only the hash would change. The page goes by itself, as a browser that is told to go
  // would start a process anew for it, and that takes longer than the app.
  if (page.url().startsWith(new URL(address).origin)) {
    await page.evaluate(() => location.replace("about:blank"));
    await page.waitForURL("about:blank");
  }
  await page.goto(`${address}#${path}`);
  await untilAlive(page);
  await untilShown(page);
}

/** Until a form has been left: the message comes a moment earlier, and going somewhere meanwhile would be undone. */
export async function untilLeft(page: Page, path: string): Promise<void> {
  await page.waitForFunction((hash) => location.hash !== hash, `#${path}`);
}

/** Until the app can start without a network: nothing more has to be loaded. */
export async function untilOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** Until the draft of the open form is on disk. */
export async function untilKept({ page, words }: Person): Promise<void> {
  const { saved, draftSaved } = words.vault;
  const kept = page.getByText(draftSaved, { exact: true }).or(page.getByText(saved, { exact: true }));
  await kept.first().waitFor();
}

/** The passing message that says what was done. A draft's "saved" is somewhere else, and is less. */
export const said = ({ page, words }: Person, text: string): Locator =>
  page.getByRole("region", { name: words.common.messages }).getByText(text, { exact: true }).last();

/** Puts the passing messages away, as they lie on what is at the top of the page. */
export async function hush({ page, words }: Person): Promise<void> {
  const close = page
    .getByRole("region", { name: words.common.messages })
    .getByRole("button", { name: words.common.close, exact: true })
    .first();
  // One that goes by itself meanwhile is away as well.
  for (let tries = 0; tries < 20 && (await close.isVisible()); tries += 1)
    await close.click({ timeout: 1_000 }).catch(() => undefined);
}

export async function writeNote(
  person: Person,
  text: string,
  { bring = false, day }: { bring?: boolean; day?: string } = {},
): Promise<void> {
  const { page, words } = person;
  await open(page, "/note");
  await page.getByLabel(words.notes.text, { exact: true }).fill(text);
  if (bring) await page.getByRole("switch", { name: words.notes.bring }).check();
  if (day !== undefined) await page.getByLabel(words.notes.day, { exact: true }).fill(day);
  await page.getByRole("button", { name: words.notes.save, exact: true }).click();
  await said(person, words.common.saved).waitFor();
  await untilLeft(page, "/note");
  await hush(person);
}

export async function keepIncident(person: Person, text: string): Promise<void> {
  const { page, words } = person;
  const { incident } = words.help;
  await open(page, "/help/boundary");
  await page.getByLabel(incident.textLabel, { exact: true }).fill(text);
  await page.getByRole("button", { name: incident.keep, exact: true }).click();
  await said(person, incident.kept).waitFor();
}

/**
 * A page to bring with what was marked on it.
 * @param on in order; `struck` was marked and struck out, `noted` only written, `apart` kept as an incident
 * @returns what the preview says
 */
export async function markedPage(
  person: Person,
  on: readonly string[],
  { struck, noted, apart }: Readonly<Record<"struck" | "noted" | "apart", string>>,
): Promise<string> {
  const { page, words } = person;
  for (const text of [...on, struck]) await writeNote(person, text, { bring: true });
  await writeNote(person, noted);
  await keepIncident(person, apart);
  await open(page, "/page");
  await page.getByRole("radio", { name: words.page.presets.marked }).check();
  await page.getByRole("button", { name: struck }).click();
  await page.getByRole("button", { name: words.page.strikeOut }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const shown = await page.getByRole("complementary", { name: words.page.preview }).innerText();
  // How many lines there are is only heard, and no part of the paper.
  return shown.slice(0, shown.indexOf(words.page.onlyThis)).replace(words.page.chooseCount(on.length), "");
}

const asPattern = (path: string) =>
  new RegExp(`^${path.replaceAll(/:\w+/g, "([^/]+)").replaceAll("/", "\\/")}$`);

/** One route that is several pages: the last part of its address says which. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  "/rehearse/edit/:id/:step": REHEARSAL_STEPS,
};

/**
 * Every page of the app, by its pattern and with an address that shows something: found by following the app's own links.
 * @param look what to do on each of them, while it is open anyway
 */
export async function everyPage(
  page: Page,
  look?: (pattern: string) => Promise<void>,
): Promise<Map<string, string>> {
  const known = new Map(ROUTES.filter(({ path }) => !path.includes(":")).map(({ path }) => [path, path]));
  const seen = new Set<string>();
  const queue = [...known];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [pattern, path] = next;
    await open(page, path);
    await look?.(pattern);
    const links = await page
      .locator('a[href^="#/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")?.slice(1) ?? ""));
    for (const link of links) {
      if (seen.has(link)) continue;
      seen.add(link);
      const route = ROUTES.find((each) => asPattern(each.path).test(link));
      if (route === undefined || known.has(route.path)) continue;
      known.set(route.path, link);
      queue.push([route.path, link]);
    }
  }
  // A page that no link leads to just now, such as an unfinished form: with something of the journal, or with a day.
  const id = [...seen].map((link) => /^\/(?:session|note)\/([\w-]{22})$/.exec(link)?.[1]).find(Boolean);
  for (const { path } of ROUTES) {
    if (known.has(path)) continue;
    const address = path.replace(":day", "2026-11-20").replaceAll(/:\w+/g, id ?? "AAAAAAAAAAAAAAAAAAAAAA");
    known.set(path, address);
    if (look === undefined) continue;
    await open(page, address);
    await look(path);
  }
  for (const [path, parts] of Object.entries(SEVERAL)) {
    const address = known.get(path) ?? path;
    known.delete(path);
    for (const part of parts) {
      known.set(`${path} ${part}`, address.replace(/[^/]+$/, part));
      if (look === undefined) continue;
      await open(page, address.replace(/[^/]+$/, part));
      await look(`${path} ${part}`);
    }
  }
  return known;
}

/** What somebody says of a session, in the words of the app's own questions. Nothing is required. */
export interface SaidOfSession {
  readonly day?: string;
  readonly word?: string;
  readonly line?: string;
  readonly steps?: Partial<Record<StepItem, Step>>;
  readonly moment?: string;
  readonly bring?: string;
  readonly privateNote?: string;
}

/** Fills the part of the form that is shown, and leaves alone what it does not ask. */
export async function answerHere({ page, words }: Person, said: SaidOfSession): Promise<void> {
  const { checkIn } = words;
  const fields = [
    [checkIn.dayLabel, said.day],
    [checkIn.wordLabel, said.word],
    [checkIn.lineLabel, said.line],
    [checkIn.momentLabel, said.moment],
    [checkIn.bringLabel, said.bring],
    [checkIn.privateLabel, said.privateNote],
  ] as const;
  for (const [label, text] of fields) {
    const field = page.locator("input, textarea").and(page.getByLabel(label, { exact: true }));
    if (text === undefined || (await field.count()) === 0) continue;
    if (!(await field.isVisible())) await page.locator("details", { has: field }).locator("summary").click();
    await field.fill(text);
  }
  for (const [item, step] of Object.entries(said.steps ?? {}) as [StepItem, Step][]) {
    const group = page.getByRole("group", { name: checkIn.items[item] });
    if (await group.isVisible())
      await group.getByRole("radio", { name: checkIn.steps[step], exact: true }).check();
  }
}

/** The parts of the complete form while there are neither tasks nor questions of one's own. */
export const PARTS = partsFor({ tried: false, said: false, own: false });

/** The part of the complete form that is shown. */
export const part = ({ page, words }: Person, now: number): Locator =>
  page.getByRole("progressbar", { name: words.checkIn.progress(now, PARTS.length) });

/** Goes through every part of the complete form, up to its last button. */
export async function answerEveryPart(person: Person, answer: () => Promise<void>): Promise<void> {
  const { page, words } = person;
  for (let now = 1; now <= PARTS.length; now += 1) {
    await part(person, now).waitFor();
    await answer();
    if (now < PARTS.length)
      await page.getByRole("button", { name: words.common.continue, exact: true }).click();
  }
}

export async function checkInComplete(person: Person, told: SaidOfSession): Promise<void> {
  const { page, words } = person;
  await open(page, "/check-in/complete");
  await answerEveryPart(person, () => answerHere(person, told));
  await page.getByRole("button", { name: words.checkIn.save, exact: true }).click();
  await title(page, words.checkIn.closingTitle).waitFor();
}

export async function checkInShort(person: Person, told: SaidOfSession): Promise<void> {
  const { page, words } = person;
  await open(page, "/check-in/short");
  await answerHere(person, told);
  await page.getByRole("button", { name: words.checkIn.save, exact: true }).click();
  await title(page, words.checkIn.closingTitle).waitFor();
}
