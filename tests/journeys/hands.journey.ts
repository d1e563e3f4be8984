import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, type RealBrowser } from "#support/browser.ts";
import { part, PARTS, personAt, PHONE, title, untilAlive, untilLeft, type Person } from "#support/journey.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** No mouse and no finger: only keys, and the focus always somewhere that can be seen. */
let app: ServedApp;
let browser: RealBrowser;
let person: Person;
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser({ languages: "es" });
  person = await personAt(browser.page);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Tab until it is there, and not for ever: more stops than a page has would be a trap. */
async function tabTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < 80; stops += 1) {
    if (await isFocused(target)) {
      const seen = await target.evaluate((element) => {
        const drawn = [getComputedStyle(element), getComputedStyle(element, "::after")];
        for (const near of [element.nextElementSibling, element.closest("label")])
          if (near !== null) drawn.push(getComputedStyle(near));
        // How it shows on what is around it is looked at on every page in everybody.journey.ts.
        return drawn.some(
          ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
        );
      });
      expect(seen, "the focus cannot be seen").toBe(true);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`not reached by ${key}: ${String(target)}`);
}

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
  // What was pressed may go away, and the page with it: the focus comes to what stands there instead.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), {
      message: `focus after ${String(target)}`,
    })
    .not.toBe("BODY");
}

async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

test("the first minute, a note, a check-in and the page to bring, with keys alone", async () => {
  const { page, words } = person;
  await page.setViewportSize(PHONE);
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await page.goto(app.url);
  await untilAlive(page);
  await press(page, button(words.welcome.begin));
  await title(page, words.settings.firstTherapyTitle).waitFor();
  await type(page, page.getByLabel(words.settings.therapistName), "Marta");
  await press(page, button(words.settings.enter));

  await press(page, page.getByRole("link", { name: words.common.noteIt }));
  await title(page, words.notes.newTitle).waitFor();
  await type(page, page.getByLabel(words.notes.text, { exact: true }), "the blue door");
  await press(page, page.getByRole("switch", { name: words.notes.bring }), "Space");
  await press(page, button(words.notes.save));
  await untilLeft(page, "/note");

  await press(page, page.getByRole("link", { name: words.today.complete }));
  for (let now = 1; now <= PARTS.length; now += 1) {
    await part(person, now).waitFor();
    if (now === 1)
      await type(page, page.getByRole("textbox", { name: words.checkIn.wordLabel, exact: true }), "calm");
    if (now === 2) {
      const steps = page.getByRole("group", { name: words.checkIn.items.listened }).getByRole("radio");
      await tabTo(page, steps.first());
      await page.keyboard.press("Space");
      for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
      expect(await steps.nth(3).isChecked()).toBe(true);
    }
    if (now < PARTS.length) await press(page, button(words.common.continue));
  }
  await press(page, button(words.checkIn.save));
  await title(page, words.checkIn.closingTitle).waitFor();

  await press(page, page.getByRole("link", { name: words.today.makePage }));
  await title(page, words.page.title).waitFor();
  await press(page, page.getByRole("radio", { name: words.page.presets.say }), "Space");
  await page.getByRole("complementary", { name: words.page.preview }).getByText("the blue door").waitFor();
  await press(page, button(words.page.handOver));
  await page.getByText(words.page.outside).waitFor();
  await page.keyboard.press("Escape");
  expect(browser.noise).toEqual([]);
});

test("a goal, a task, how it went, and the list in the session, with keys alone", async () => {
  const { page, words } = person;
  const { plan, bring } = words;
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const link = (name: string) => page.getByRole("link", { name, exact: true });
  const open = (name: string) => title(page, name).waitFor();
  await page.evaluate(() => (location.hash = "#/"));
  await press(page, link(words.common.places.plan));
  await open(words.common.places.plan);
  await press(page, link(plan.goals.add).first());
  await open(plan.goals.newTitle);
  await type(page, page.getByLabel(plan.goals.text, { exact: true }), "to say no in time");
  await press(page, button(plan.goals.save));
  await open(plan.goals.one);

  await press(page, link(plan.goals.see));
  await open(plan.goals.seeTitle);
  const places = page.getByRole("group", { name: plan.goals.place }).getByRole("radio");
  await tabTo(page, places.first());
  await page.keyboard.press("Space");
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowRight");
  expect(await places.nth(4).isChecked()).toBe(true);
  await press(page, page.locator('form button[type="submit"]'));
  await open(plan.goals.one);

  await press(page, link(plan.goals.addTask));
  await open(plan.tasks.newTitle);
  await type(page, page.getByLabel(plan.tasks.text, { exact: true }), "answer tomorrow, not today");
  await press(page, button(plan.tasks.save));
  await open(plan.tasks.one);
  await press(page, link(plan.tasks.how));
  await open(plan.tasks.howTitle);
  const outcomes = page.getByRole("group", { name: plan.tasks.outcome }).getByRole("radio");
  await tabTo(page, outcomes.first());
  await page.keyboard.press("Space");
  await press(page, button(plan.tasks.saveHow));
  await open(plan.tasks.one);

  // As from a shortcut: the list, in the room.
  await page.evaluate(() => (location.hash = "#/bring/session"));
  await open(bring.sessionTitle);
  const tick = page.getByRole("checkbox", { name: bring.talkedOf("the blue door") });
  await tabTo(page, tick);
  await page.keyboard.press("Space");
  await type(page, page.getByLabel(bring.cameOfIt), "we will look at it");
  await press(page, link(bring.toList));
  await open(bring.title);
  expect(await page.locator("main").innerText()).not.toContain("the blue door");
  expect(browser.noise).toEqual([]);
});

test("the short way, an answer to practise, and the card handed over and taken back, with keys alone", async () => {
  const { page, words } = person;
  const { rehearse, rehearsal, common, pause, shown } = words;
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const link = (name: string) => page.getByRole("link", { name, exact: true });
  const at = (step: keyof typeof rehearse.steps) =>
    page.getByRole("heading", { level: 2, name: rehearse.steps[step], exact: true }).waitFor();
  const radios = (name: string) => page.getByRole("group", { name, exact: true }).getByRole("radio");
  const field = (name: string) => page.getByRole("textbox", { name, exact: true });

  await page.evaluate(() => (location.hash = "#/rehearse"));
  await title(page, rehearse.title).waitFor();
  await press(page, link(rehearse.short));
  await at("about");
  await press(page, radios(rehearse.about.topic).first(), "Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await radios(rehearse.about.topic).nth(2).isChecked()).toBe(true);
  await type(page, field(rehearse.about.example), "the blue door stayed shut");
  // A pause, and back out of it with Esc to where one was.
  await press(page, button(pause.title));
  await page.getByRole("dialog", { name: pause.title }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await isFocused(button(pause.title))).toBe(true);
  await press(page, button(common.continue));
  await at("words");
  await type(page, field(rehearse.words.boxes.wish), "more time");
  await press(page, button(common.continue));
  await at("plan");
  await press(page, radios(rehearse.plan.cue).first(), "Space");
  await press(page, radios(rehearse.plan.planB).first(), "Space");
  await page.keyboard.press("ArrowDown");
  await press(page, page.getByRole("switch", { name: rehearse.plan.bring, exact: true }), "Space");
  await press(page, button(rehearse.keepIt));
  await title(page, rehearsal.topics["weighing-words"]).waitFor();

  await press(page, link(rehearse.one.practise));
  await at("aloud");
  await press(page, button(common.continue));
  await at("replies");
  const said = page.getByRole("blockquote");
  const first = await said.innerText();
  await press(page, button(rehearse.replies.otherWords));
  expect(await said.innerText()).not.toBe(first);
  await press(
    page,
    page.getByText(rehearse.replies.stay, { exact: true }).locator("xpath=ancestor::summary"),
  );
  await press(page, button(rehearse.replies.next), "Space");
  expect(await isFocused(button(rehearse.replies.next))).toBe(true);
  await type(page, field(rehearse.replies.line), "I’d still like to say it");
  await press(page, button(common.stopHere));
  await title(page, rehearsal.topics["weighing-words"]).waitFor();

  await press(page, link(rehearse.one.card));
  await title(page, rehearse.card.title).waitFor();
  await press(page, button(rehearse.card.handOver));
  const handed = page.getByRole("main", { name: rehearse.card.title });
  await handed.waitFor();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press("Escape");
  await page.goBack();
  expect(await handed.isVisible()).toBe(true);
  await press(page, button(shown.takeBack));
  await press(page, button(shown.takeBackSure));
  await handed.waitFor({ state: "detached" });
  expect(await isFocused(title(page, rehearse.card.title))).toBe(true);
  await press(page, button(common.back), "Space");
  await title(page, rehearsal.topics["weighing-words"]).waitFor();
  expect(browser.noise).toEqual([]);
});
