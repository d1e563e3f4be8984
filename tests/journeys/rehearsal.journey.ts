import { rm } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { RehearsalStep } from "#domain/rehearsal-steps.ts";
import type { Voice } from "#domain/rehearsal.ts";
import { composed } from "#domain/wording.ts";
import { RESIDENT_VOICES } from "#words/rehearsal/voices.ts";
import { launchBrowser, newProfile, type RealBrowser } from "#support/browser.ts";
import {
  firstMinute,
  hush,
  open,
  openCold,
  personAt,
  said,
  title,
  untilKept,
  untilOffline,
  type Person,
} from "#support/journey.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** From "is this the right step?" to "what I feared beside what happened". */
let app: ServedApp;
let browser: RealBrowser;
let profile = "";
beforeEach(async () => {
  app = await serveApp();
  profile = await newProfile();
  browser = await launchBrowser({ profile });
});
afterEach(async () => {
  const heard = [...browser.noise, ...browser.violations, ...browser.outside];
  await browser.close();
  await app.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  expect(heard).toEqual([]);
});

const VIEWS = { es: { width: 390, height: 844 }, en: { width: 1280, height: 800 } };
/** The voices of each language; the first is the one it begins with. */
const VOICES_OF = { es: ["es-tu", "es-usted", "es-vos"], en: ["en"] } as const satisfies Record<
  string,
  Voice[]
>;

const TEXTS = {
  es: {
    example: "cuando conté lo de mi padre pasamos enseguida al ejercicio",
    impact: "me voy con la mitad sin decir",
    wish: "quedarnos más rato en una sola cosa",
    question: "¿lo probamos tres sesiones?",
    mine: "Necesito que vayamos más despacio. Lo digo yo a mi manera.",
    line: "gracias; aun así quiero seguir con esto",
    happened: "se quedó pensando y me dio las gracias",
    agreed: "una sola cosa por sesión hasta navidad",
  },
  en: {
    example: "when I brought up my father we went straight on to the exercise",
    impact: "I leave with half of it unsaid",
    wish: "to stay longer with one thing",
    question: "could we try that for three sessions?",
    mine: "I need us to go slower. That is how I say it.",
    line: "thank you; I’d still like to stay with this",
    happened: "there was a silence, and then a thank you",
    agreed: "one thing per session until Christmas",
  },
};

const button = (page: Person["page"], name: string) => page.getByRole("button", { name, exact: true });
const field = (page: Person["page"], name: string) => page.getByRole("textbox", { name, exact: true });
const choice = (page: Person["page"], label: string) =>
  page.locator("label", { has: page.getByText(label, { exact: true }) }).first();

const atStep = ({ page, words }: Person, step: RehearsalStep) =>
  page.getByRole("heading", { level: 2, name: words.rehearse.steps[step], exact: true }).waitFor();

async function goOn(person: Person, to: RehearsalStep): Promise<void> {
  await button(person.page, person.words.common.continue).click();
  await atStep(person, to);
}

test.each(["es", "en"] as const)(
  "in %s, the whole way, through the battery and without a network, to what happened",
  async (language) => {
    const text = TEXTS[language];
    let person = await firstMinute(browser.page, app.url, { language, name: "Noa" });
    const { words } = person;
    const { rehearse, rehearsal, saying } = words;
    await person.page.setViewportSize(VIEWS[language]);
    await untilOffline(person.page);

    await person.page.getByRole("link", { name: words.common.places.rehearse, exact: true }).click();
    await title(person.page, rehearse.title).waitFor();
    await person.page.getByRole("link", { name: rehearse.start, exact: true }).click();
    await atStep(person, "right");
    await button(person.page, rehearse.right.none).click();
    await atStep(person, "about");
    await choice(person.page, rehearsal.topics.pace).click();
    await field(person.page, rehearse.about.example).fill(text.example);
    await goOn(person, "fears");
    await choice(person.page, rehearsal.fears["hurt-them"]).click();
    await choice(person.page, "8").click();
    await goOn(person, "wants");
    await choice(person.page, rehearsal.wants.slower).click();
    await goOn(person, "words");

    // Four boxes make a text in every voice; one of them is changed by hand.
    const { boxes, texts } = rehearse.words;
    const made = field(person.page, texts.spoken);
    expect(await field(person.page, boxes.happened).inputValue()).toBe(text.example);
    await field(person.page, boxes.impact).fill(text.impact);
    await field(person.page, boxes.wish).fill(text.wish);
    await field(person.page, boxes.question).fill(text.question);
    const parts = {
      topic: "pace",
      topicText: "",
      boxes: { happened: text.example, impact: text.impact, wish: text.wish, question: text.question },
    } as const;
    for (const voice of [...VOICES_OF[language]].reverse()) {
      await choice(person.page, rehearsal.voices[voice]).click();
      const { phrases } = RESIDENT_VOICES[voice];
      await expect.poll(() => made.inputValue()).toBe(composed(phrases, parts, "soft", "spoken"));
    }
    await made.fill(text.mine);
    await person.page.getByText(rehearse.words.mine).waitFor();
    await untilKept(person);

    // The battery goes in the middle of step 4, and there is no network when the app comes back.
    await browser.kill();
    await app.close();
    browser = await launchBrowser({ profile });
    person = await personAt(browser.page, language);
    await person.page.setViewportSize(VIEWS[language]);
    await openCold(person.page, app.url);
    await person.page.getByRole("link", { name: words.today.unfinishedForms.rehearsal, exact: true }).click();
    await atStep(person, "about");
    expect(await field(person.page, rehearse.about.example).inputValue()).toBe(text.example);
    await goOn(person, "fears");
    await goOn(person, "wants");
    await goOn(person, "words");
    expect(await field(person.page, texts.spoken).inputValue()).toBe(text.mine);
    expect(await field(person.page, boxes.question).inputValue()).toBe(text.question);

    await goOn(person, "aloud");
    await person.page.getByText(text.mine).first().waitFor();
    await goOn(person, "replies");
    await person.page.getByRole("heading", { level: 3, name: rehearsal.replies.hurt }).waitFor();
    await field(person.page, rehearse.replies.line).fill(text.line);
    await goOn(person, "plan");
    await choice(person.page, rehearsal.cues["sit-down"]).click();
    await choice(person.page, rehearsal.plansB["hand-note"]).click();
    await person.page.getByRole("switch", { name: rehearse.plan.bring, exact: true }).click();
    await goOn(person, "ready");
    await choice(person.page, rehearsal.decisions.enough).click();
    await button(person.page, rehearse.keepIt).click();
    await said(person, rehearse.kept).waitFor();
    await hush(person);

    // On Today before the session, on the list, and in large.
    const sentence = text.mine.split(". ")[0] ?? "";
    await open(person.page, "/");
    await person.page.getByText(sentence).first().waitFor();
    await open(person.page, "/bring");
    await person.page.getByText(sentence).first().waitFor();
    await person.page.getByRole("link", { name: rehearse.today.large, exact: true }).click();
    await title(person.page, rehearse.card.title).waitFor();
    await button(person.page, rehearse.card.handOver).click();
    await person.page.getByRole("main", { name: rehearse.card.title }).waitFor();
    await person.page.goBack();
    await person.page.keyboard.press("Escape");
    expect(await person.page.getByRole("main").innerText()).toContain(sentence);
    await button(person.page, words.shown.takeBack).click();
    await button(person.page, words.shown.takeBackSure).click();

    // Afterwards, in the check-in of that session: said, and what was feared beside what happened.
    await open(person.page, "/check-in/complete");
    await person.page.getByRole("heading", { level: 2 }).first().waitFor();
    await toPart(person, words.checkIn.parts.said);
    await choice(person.page, rehearsal.said.all).click();
    await choice(person.page, rehearsal.replies.curious).click();
    await choice(person.page, rehearsal.came.no).click();
    await field(person.page, saying.whatHappened).fill(text.happened);
    await field(person.page, saying.whatWeAgreed).fill(text.agreed);
    await person.page
      .getByRole("button", { name: saying.keepAsOf(saying.keepAs.agreement, text.agreed) })
      .click();
    await choice(person.page, rehearsal.next["worked-on"]).click();
    await button(person.page, words.common.stopHere).click();
    await title(person.page, words.checkIn.closingTitle).waitFor();
    await hush(person);
    await open(person.page, "/plan");
    await person.page.getByText(text.agreed).first().waitFor();
    await open(person.page, "/rehearse/seen");
    await person.page.getByText(text.happened).first().waitFor();
    await person.page.getByText(rehearsal.fears["hurt-them"]).first().waitFor();
    // Nothing of it comes onto the page by itself.
    await open(person.page, "/page");
    await title(person.page, words.page.title).waitFor();
    expect(await person.page.getByText(text.happened).count()).toBe(0);
  },
);

/** By the list of parts of the check-in. */
async function toPart({ page }: Person, name: string): Promise<void> {
  const list = page.locator('[aria-haspopup="dialog"]').first();
  const isPhone = await list.isVisible();
  if (isPhone) await list.click();
  const room = isPhone ? page.getByRole("dialog") : page.getByRole("complementary");
  await room.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
}

test.each(["es", "en"] as const)(
  "in %s, the short way, and stopping is kind and keeps all",
  async (language) => {
    const text = TEXTS[language];
    const person = await firstMinute(browser.page, app.url, { language, name: "Noa" });
    const { page, words } = person;
    const { rehearse, rehearsal } = words;
    await open(page, "/rehearse");
    await page.getByRole("link", { name: rehearse.short, exact: true }).click();
    await atStep(person, "about");
    await choice(page, rehearsal.topics["weighing-words"]).click();
    await field(page, rehearse.about.example).fill(text.example);
    await goOn(person, "words");
    await goOn(person, "plan");
    await choice(page, rehearsal.cues["asked-how"]).click();
    await button(page, rehearse.keepIt).click();
    await said(person, rehearse.kept).waitFor();
    await hush(person);
    const [voice] = VOICES_OF[language];
    await page.getByText(RESIDENT_VOICES[voice].phrases.openings.soft.spoken).first().waitFor();

    // A second one, left at its third step: it is kept, and waits.
    await open(page, "/rehearse/new/own");
    await atStep(person, "about");
    await field(page, rehearse.about.topicText).fill(text.mine);
    await goOn(person, "fears");
    await button(page, words.common.stopHere).click();
    await said(person, rehearse.kept).waitFor();
    await hush(person);
    await open(page, "/rehearse");
    await page.getByRole("list", { name: rehearse.waiting }).getByRole("listitem").nth(1).waitFor();
    await page.getByText(text.mine).first().waitFor();
  },
);
