import { afterEach, expect, test } from "vitest";
import { launchBrowser, newProfile, type RealBrowser } from "#support/browser.ts";
import { rm } from "node:fs/promises";
import {
  checkInShort,
  hush,
  open,
  openCold,
  personAt,
  said,
  title,
  untilAlive,
  untilKept,
  untilLeft,
  untilOffline,
  type Person,
} from "#support/journey.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** From "I have no therapist yet" to a therapy that has ended, and another beside it. */
let app: ServedApp;
let browser: RealBrowser;
let profile = "";
afterEach(async () => {
  await browser.close();
  await app.close();
  await rm(profile, { recursive: true, force: true });
});

const VIEWS = { es: { width: 390, height: 844 }, en: { width: 1280, height: 800 } };

/** Texts of each language, told apart from everything the app itself says. */
const TEXTS = {
  es: {
    known: "Quiero que sepas que me cuesta hablar por teléfono",
    cleared: "Comer con mi familia sin irme antes del postre",
    place: "hoy me quedé hasta el café",
    task: "Escribir tres líneas cada noche",
    adapted: ["Escribir una línea, cuando me acuerde", "Grabar un audio de un minuto"],
    why: "escribir me deja peor",
    answer: "lo hablamos y buscamos otra cosa",
    agreed: "Solo lo lee su supervisora, sin mi nombre",
    other: "Que vayamos a tiempo los dos",
    along: "que puedo decir que no y no pasa nada",
  },
  en: {
    known: "I want you to know that phone calls are hard for me",
    cleared: "Eat with my family without leaving before dessert",
    place: "today I stayed until the coffee",
    task: "Write three lines every night",
    adapted: ["Write one line, when I remember", "Record a minute of audio"],
    why: "writing leaves me worse",
    answer: "we talked it over and looked for something else",
    agreed: "Only a supervisor reads it, without my name",
    other: "That we both arrive on time",
    along: "that I can say no and nothing happens",
  },
};

const dayAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const button = (page: Person["page"], name: string) => page.getByRole("button", { name, exact: true });

async function begin(language: "es" | "en"): Promise<Person> {
  profile = await newProfile();
  app = await serveApp();
  browser = await launchBrowser({ profile, languages: language });
  const person = await personAt(browser.page, language);
  const { page, words } = person;
  await page.setViewportSize(VIEWS[language]);
  await page.goto(app.url);
  await untilAlive(page);
  await page.getByRole("radio", { name: words.common.languages[language] }).click();
  await button(page, words.welcome.begin).click();
  await title(page, words.settings.firstTherapyTitle).waitFor();
  return person;
}

/** The task as it is written now, from its form. */
async function fillTask({ page, words }: Person, text: string, save: string): Promise<void> {
  await page.getByLabel(words.plan.tasks.text, { exact: true }).fill(text);
  await button(page, save).click();
  await title(page, words.plan.tasks.one).waitFor();
}

test.each(["es", "en"] as const)(
  "in %s, what was agreed is kept from before the first session to the last",
  async (language) => {
    const text = TEXTS[language];
    const person = await begin(language);
    const { page, words } = person;
    const { agreements, bring, plan, therapies } = words;

    // No therapist yet: a question worth asking, and what should be known.
    await page.getByRole("button", { name: therapies.noTherapist }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await open(page, "/plan/before");
    await title(page, agreements.before.title).waitFor();
    const question = agreements.questions.confidentiality[0]?.tu ?? "";
    await page.locator("label", { hasText: question }).first().click();
    await said(person, agreements.before.askedNow).waitFor();
    await hush(person);

    // The therapy begins; a first session; would I go back?
    await open(page, "/plan/after");
    await page.locator("label", { hasText: agreements.after.answers.yes }).first().click();
    await button(page, agreements.after.save).click();
    await said(person, agreements.after.saved).waitFor();
    await hush(person);
    await checkInShort(person, { day: dayAgo(21), word: "uno" });

    // In the session the question is ticked, with what came of it; then it is agreed.
    await open(page, "/bring/session");
    await page.locator("label", { hasText: question }).click();
    await page.getByLabel(bring.cameOfIt).fill(text.answer);
    await page.getByRole("link", { name: bring.toList }).click();
    await page.getByText(bring.empty).waitFor();
    await open(page, "/plan");
    await page.getByRole("link", { name: words.page.agreementTopics.confidentiality }).click();
    await page.locator("label", { hasText: agreements.states.agreed }).click();
    await said(person, agreements.nowIs.agreed).waitFor();
    await hush(person);
    await page.getByRole("link", { name: agreements.writeText }).click();
    await page.getByLabel(agreements.text, { exact: true }).fill(text.agreed);
    await page.locator('form button[type="submit"]').click();
    await page
      .getByRole("blockquote")
      .getByText(text.agreed)
      .or(page.getByText(text.agreed))
      .first()
      .waitFor();

    // A goal that is still unclear becomes clear over three sessions.
    await open(page, "/goal/new");
    await page.getByRole("switch", { name: plan.goals.unclear }).check();
    await button(page, plan.goals.save).click();
    await title(page, plan.goals.one).waitFor();
    const goal = page.url().split("#")[1] ?? "";
    for (const [days, place] of [
      [14, 2],
      [7, 4],
      [1, 6],
    ] as const) {
      await checkInShort(person, { day: dayAgo(days), word: `hace ${days}` });
      await open(page, `${goal}/see`);
      await page.locator(`label:has(input[type="radio"][value="${place}"])`).click();
      if (place === 6) await page.getByLabel(plan.goals.seeLine).fill(text.place);
      await page.locator('form button[type="submit"]').click();
      await untilLeft(page, `${goal}/see`);
      await hush(person);
    }
    await open(page, goal.replace("/goal/", "/goal/edit/"));
    await page.getByLabel(plan.goals.text, { exact: true }).fill(text.cleared);
    await page.getByRole("switch", { name: plan.goals.unclear }).uncheck();
    await button(page, plan.goals.save).click();
    await said(person, words.common.saved).waitFor();
    await hush(person);
    await open(page, goal);
    await page.getByText(text.cleared).first().waitFor();
    await page.getByText(new RegExp(plan.history.clear, "i")).first().waitFor();
    await page.getByText(text.place).first().waitFor();

    // A task is adapted twice, and then declined, which is to be said.
    await open(page, "/task/new");
    await fillTask(person, text.task, plan.tasks.save);
    const task = page.url().split("#")[1] ?? "";
    for (const version of text.adapted) {
      await open(page, task.replace("/task/", "/task/adapt/"));
      await fillTask(person, version, plan.tasks.saveAdapted);
    }
    await open(page, task.replace("/task/", "/task/leave/"));
    await page.getByLabel(plan.tasks.declineWhy).fill(text.why);
    const tell = page.getByRole("switch", { name: plan.sayIt });
    await tell.check();
    await button(page, plan.tasks.declineSave).click();
    await title(page, plan.tasks.one).waitFor();
    for (const version of [text.task, ...text.adapted]) await page.getByText(version).first().waitFor();
    await open(page, "/bring/session");
    const last = text.adapted[1] ?? "";
    await page.locator("label", { hasText: last }).click();
    await page.getByLabel(bring.cameOfIt).fill(text.answer);
    await page.keyboard.press("Tab");

    // Another therapy beside it: nothing of the first is there. From here on there is no network.
    await untilOffline(page);
    await app.close();
    await open(page, "/therapy/beside");
    await page.getByRole("button", { name: words.common.therapyKinds.couple }).click();
    await untilLeft(page, "/therapy/beside");
    await open(page, "/goal/new");
    await page.getByLabel(plan.goals.text, { exact: true }).fill(text.other);
    await untilKept(person);
    await browser.kill();

    // The battery was pulled in the middle of the form: Today has it, still without a network.
    browser = await launchBrowser({ profile, languages: language });
    const again = await personAt(browser.page, language);
    await again.page.setViewportSize(VIEWS[language]);
    await openCold(again.page, app.url);
    await again.page.getByRole("link", { name: words.today.unfinishedForms.goal }).click();
    const goalText = again.page.getByLabel(plan.goals.text, { exact: true });
    await goalText.waitFor();
    expect(await goalText.inputValue()).toBe(text.other);
    await button(again.page, plan.goals.save).click();
    await said(again, words.common.saved).waitFor();
    for (const path of ["/", "/plan", "/bring", "/bring/session", "/page", "/calendar"]) {
      await open(again.page, path);
      const seen = await again.page.locator("main").innerText();
      for (const foreign of [text.cleared, text.task, last, text.agreed, question])
        expect(seen, `${path}: ${foreign}`).not.toContain(foreign);
    }

    // The first one ends, kindly, with a record of it alone; what it was stays to be read.
    await open(again.page, "/settings");
    await again.page
      .getByRole("listitem")
      .filter({ hasText: words.common.therapyKinds.individual })
      .getByRole("link")
      .first()
      .click();
    await untilLeft(again.page, "/settings");
    const first = again.page.url().split("#")[1] ?? "";
    await open(again.page, `${first}/closing`);
    await again.page.getByLabel(therapies.takeAlong, { exact: true }).fill(text.along);
    const record = await again.page.locator("main, aside").allInnerTexts();
    expect(record.join("\n")).toContain(text.cleared);
    expect(record.join("\n")).not.toContain(text.other);
    await button(again.page, therapies.endHere).click();
    await said(again, therapies.closed).waitFor();
    await open(again.page, `${first}/closing`);
    expect(await again.page.getByLabel(therapies.takeAlong, { exact: true }).inputValue()).toBe(text.along);
    await open(again.page, "/plan");
    await again.page.getByText(text.other).first().waitFor();

    expect(browser.noise).toEqual([]);
    expect(browser.violations).toEqual([]);
  },
);
