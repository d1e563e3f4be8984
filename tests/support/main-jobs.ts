import type { Page } from "playwright";
import { NEAREST_RESIDENT, type Language, type ResidentLanguage } from "#domain/language.ts";
import {
  hush,
  open,
  part,
  PARTS,
  personAt,
  said,
  title,
  untilAlive,
  untilKept,
  untilLeft,
  untilWithWhom,
  type Person,
} from "./journey.ts";
import { openDoor, setPasscode, untilLocked } from "./lock.ts";

/** Called where somebody would stop and listen. */
export type Listen = (stop: string) => Promise<void>;

const TEXTS = {
  es: {
    word: "ligera",
    note: "la puerta azul",
    topic: "me cuesta pedir más tiempo",
    wish: "quedarnos más rato en una cosa",
  },
  en: {
    word: "lighter",
    note: "the blue door",
    topic: "it is hard to ask for more time",
    wish: "to stay longer with one thing",
  },
} as const satisfies Record<ResidentLanguage, unknown>;
/** What the person types: where a guest is read, as in the resident language nearest to it. */
const textsIn = (language: Language) => TEXTS[NEAREST_RESIDENT[language]];

export const PASSCODE = "blue door 7";
const COPY = "four words of my own";

const button = ({ page }: Person, name: string) => page.getByRole("button", { name, exact: true });
const link = ({ page }: Person, name: string) => page.getByRole("link", { name, exact: true });
const field = ({ page }: Person, name: string) => page.getByRole("textbox", { name, exact: true });
const radio = ({ page }: Person, group: string, name: string) =>
  page.getByRole("group", { name: group, exact: true }).getByRole("radio", { name, exact: true });

/** From the first sight of the app until Today. The others go on from here, in this order. */
export async function firstMinuteHeard(
  page: Page,
  address: string,
  language: ResidentLanguage,
  listen: Listen,
): Promise<Person> {
  await page.goto(address);
  await untilAlive(page);
  await listen("the first screen");
  const person = await untilWithWhom(page, address, language);
  await listen("who it is with");
  await page.getByLabel(person.words.settings.therapistName).fill("Marta");
  await button(person, person.words.settings.enter).click();
  await link(person, person.words.today.halfAMinute).waitFor();
  await listen("today, with nothing in it yet");
  return person;
}

export interface Job {
  readonly name: string;
  readonly go: (person: Person, listen: Listen) => Promise<void>;
}

/** What somebody comes for. Each begins anywhere in the app and leaves nothing open. */
export const MAIN_JOBS: readonly Job[] = [
  { name: "check-in-short", go: checkInShort },
  { name: "check-in-complete", go: checkInComplete },
  { name: "note", go: note },
  { name: "rehearsal", go: rehearsal },
  { name: "page", go: pageToBring },
  { name: "backup", go: backup },
  { name: "urgent-help", go: urgentHelp },
  { name: "lock", go: lock },
];

async function checkInShort(person: Person, listen: Listen): Promise<void> {
  const { page, words, language } = person;
  const { checkIn } = words;
  await open(page, "/check-in/short");
  await listen("half a minute");
  await field(person, checkIn.wordLabel).fill(textsIn(language).word);
  await radio(person, checkIn.items.unsaid, checkIn.unsaid.partly).check();
  await untilKept(person);
  await listen("with an answer, and what it asks for then");
  await button(person, checkIn.save).click();
  await title(page, checkIn.closingTitle).waitFor();
  await hush(person);
  await listen("saved");
}

async function checkInComplete(person: Person, listen: Listen): Promise<void> {
  const { page, words } = person;
  const { checkIn } = words;
  await open(page, "/check-in/complete/2026-11-19");
  for (let now = 1; now <= PARTS.length; now += 1) {
    await part(person, now).waitFor();
    if (now === 2) {
      await radio(person, checkIn.items.listened, checkIn.steps.mostly).check();
      await untilKept(person);
    }
    if (now <= 3 || now === PARTS.length) await listen(`part ${now}`);
    if (now < PARTS.length) await button(person, words.common.continue).click();
  }
  await button(person, checkIn.save).click();
  await title(page, checkIn.closingTitle).waitFor();
  await hush(person);
}

async function note(person: Person, listen: Listen): Promise<void> {
  const { page, words, language } = person;
  await open(page, "/note");
  await listen("a new note");
  await field(person, words.notes.text).fill(textsIn(language).note);
  await page.getByRole("switch", { name: words.notes.bring }).check();
  await untilKept(person);
  await listen("written, and to be brought");
  await button(person, words.notes.save).click();
  await said(person, words.common.saved).waitFor();
  await untilLeft(page, "/note");
  await hush(person);
  await open(page, "/notes");
  await listen("among the notes");
}

async function rehearsal(person: Person, listen: Listen): Promise<void> {
  const { page, words, language } = person;
  const { rehearse, rehearsal: said, common } = words;
  const atStep = (step: keyof typeof rehearse.steps) =>
    page.getByRole("heading", { level: 2, name: rehearse.steps[step], exact: true }).waitFor();
  await open(page, "/rehearse");
  await listen("before it begins");
  await link(person, rehearse.start).click();
  await atStep("right");
  await listen("right");
  await button(person, rehearse.right.none).click();
  await atStep("about");
  await radio(person, rehearse.about.topic, said.topics.pace).check();
  await field(person, rehearse.about.example).fill(textsIn(language).topic);
  await untilKept(person);
  await listen("about");
  for (const step of ["fears", "wants", "words"] as const) {
    await button(person, common.continue).click();
    await atStep(step);
    if (step === "words") await field(person, rehearse.words.boxes.wish).fill(textsIn(language).wish);
    if (step === "words") await untilKept(person);
    await listen(step);
  }
  for (const step of ["aloud", "replies", "plan", "ready"] as const) {
    await button(person, common.continue).click();
    await atStep(step);
    await listen(step);
  }
  await button(person, rehearse.keepIt).click();
  await title(page, said.topics.pace).waitFor();
  await hush(person);
  await listen("kept");
}

async function pageToBring(person: Person, listen: Listen): Promise<void> {
  const { page, words, language } = person;
  await open(page, "/page");
  await listen("blank");
  await page.getByRole("radio", { name: words.page.presets.marked }).check();
  await page
    .getByRole("complementary", { name: words.page.preview })
    .getByText(textsIn(language).note)
    .waitFor();
  await listen("with what was marked");
  await button(person, words.page.handOver).click();
  await page.getByText(words.page.outside).waitFor();
  await listen("the ways to hand it over");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

async function backup(person: Person, listen: Listen): Promise<void> {
  const { page, words } = person;
  const { make } = words.backup;
  await open(page, "/backup");
  await listen("the copies");
  await open(page, "/backup/make");
  await page.getByRole("radio", { name: make.ways.own }).check();
  await listen("before it is made");
  await page.getByLabel(make.own, { exact: true }).fill(COPY);
  await page.getByLabel(make.ownAgain, { exact: true }).fill(COPY);
  await button(person, make.begin).click();
  await button(person, make.save).waitFor();
}

async function urgentHelp(person: Person, listen: Listen): Promise<void> {
  const { page, words } = person;
  await open(page, "/settings");
  await page
    .getByRole("banner")
    .getByRole("link", { name: words.common.urgentHelp })
    .or(link(person, words.common.urgentHelp))
    .first()
    .click();
  await title(page, words.help.urgent.title).waitFor();
  await page.getByRole("combobox", { name: words.help.countryLabel }).selectOption("es");
  await page.locator('a[href="tel:112"]').first().waitFor();
  await listen("urgent help");
}

async function lock(person: Person, listen: Listen): Promise<void> {
  const { page, words } = person;
  await open(page, "/lock/set");
  await page.getByRole("radio", { name: words.lock.passcode.ways.own }).check();
  await listen("a passcode of one’s own");
  await open(page, "/lock");
  await setPasscode(person, PASSCODE);
  await listen("it is on");
  await button(person, words.common.hideAndLock).click();
  await untilLocked(person);
  await listen("the door");
  await page.getByLabel(words.lock.door.passcode, { exact: true }).fill("no");
  await button(person, words.lock.door.open).click();
  await page.getByText(words.lock.door.wrong, { exact: true }).waitFor();
  await listen("after another word");
  await openDoor(await personAt(page, person.language), PASSCODE);
}
