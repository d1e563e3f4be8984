import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { emptyRehearsal, type Rehearsal } from "#domain/rehearsal.ts";
import { REHEARSAL_STEPS } from "#domain/rehearsal-steps.ts";
import { takeBack } from "#device/shown.ts";
import { rehearseRoutes } from "#features/rehearse/route.ts";
import { leaveHome, opener } from "../support/house.tsx";
import { newPlanHouse, NOW, put, TODAY, type PlanHouse, type Screen } from "./plan-house.ts";

/** As somebody hears it who does not look: headings, controls and what speaks up by itself. */
const openAt = opener(rehearseRoutes);

let house: PlanHouse;
beforeEach(async () => {
  house = await newPlanHouse();
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  await page.viewport(414, 896);
});
afterEach(async () => {
  await cleanup();
  vi.useRealTimers();
  leaveHome(house);
});

const aRehearsal = (some: Partial<Rehearsal> = {}) =>
  put(house, "rehearsal", { ...emptyRehearsal(house.therapyId, TODAY), ...some });

const CONTROLS = "a[href], button, input, textarea, select, summary";
const textOf = (element: Element | null | undefined): string => (element?.textContent ?? "").trim();
const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

function nameOf(element: Element): string {
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  const { labels } = element as HTMLInputElement;
  return labels && labels.length > 0 ? textOf(labels[0]) : textOf(element);
}

/** Every control that can be reached, with what it is called; those of a group with the name of the group. */
function heard(): string[] {
  return [...document.querySelectorAll(CONTROLS)].filter(isShown).map((element) => {
    const name = nameOf(element);
    expect(name, element.outerHTML).not.toBe("");
    const isOneOfSeveral = element.matches(
      'input[type="radio"], input[type="checkbox"]:not([role="switch"])',
    );
    if (!isOneOfSeveral) return name;
    const group = textOf(element.closest("fieldset")?.querySelector("legend"));
    expect(group, element.outerHTML).not.toBe("");
    return `${group}: ${name}`;
  });
}

/** What has just been said by itself. */
const spoken = (): string[] =>
  [...document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')]
    .map(textOf)
    .filter((text) => text !== "");

const go = (screen: Screen) => screen.getByRole("button", { name: "Continue" }).click();

test("every step has one title, a name that takes the focus, and controls that are called something of their own", async () => {
  const id = await aRehearsal({
    topic: "pace",
    example: "the clock",
    wants: ["slower", "be-heard"],
    feared: { fears: ["dropped", "other"], other: "", likely: 3 },
    plan: { ...emptyRehearsal(house.therapyId, TODAY).plan, cue: "own", planB: "own", bring: true },
    ready: { before: 2, after: null },
  });
  const { screen, words } = await openAt(house, `/rehearse/edit/${id}/right`);
  for (const step of REHEARSAL_STEPS) {
    const name = words.rehearse.steps[step];
    const heading = screen.getByRole("heading", { level: 2, name, exact: true });
    await expect.element(heading).toBeVisible();
    if (step !== "right") await expect.element(heading).toHaveFocus();
    const titles = [...document.querySelectorAll("h1")].filter(isShown).map(textOf);
    expect(titles, step).toEqual(["Rehearse"]);
    const names = heard();
    expect(
      names.filter((each, at) => names.indexOf(each) !== at && each !== "Clear"),
      step,
    ).toEqual([]);
    if (step === "right") await screen.getByRole("button", { name: "None of these" }).click();
    else if (step !== "ready") await go(screen);
  }
});

test("another answer, and the same one said another way, are each said once", async () => {
  const id = await aRehearsal({ feared: { fears: ["dropped"], other: "", likely: null } });
  const { screen } = await openAt(house, `/rehearse/edit/${id}/replies`);
  const quote = () => textOf(screen.getByRole("blockquote").element());
  await expect.element(screen.getByRole("blockquote")).toBeVisible();
  expect(spoken().filter((text) => text.includes(quote()))).toEqual([]);
  const first = quote();
  await screen.getByRole("button", { name: "Said another way" }).click();
  expect(quote()).not.toBe(first);
  expect(spoken().filter((text) => text.includes(quote()))).toEqual([quote()]);
  await screen.getByRole("button", { name: "Another answer" }).click();
  await expect.element(screen.getByRole("button", { name: "Another answer" })).toHaveFocus();
  expect(spoken().filter((text) => text.includes(quote()))).toEqual([
    `Wants to know more. Answer 2 of 8. ${quote()}`,
  ]);
});

test("that the text is another one is said once the hand rests, and not while it types", async () => {
  const id = await aRehearsal();
  const { screen } = await openAt(house, `/rehearse/edit/${id}/words`);
  const changed = () => spoken().filter((text) => text.includes("reads differently"));
  const box = screen.getByRole("textbox", { name: "What I’d like", exact: true });
  await box.fill("more");
  await box.fill("more time");
  expect(changed()).toEqual([]);
  await expect
    .poll(changed, { timeout: 4000 })
    .toEqual(["What I’d say. The text below reads differently now."]);
  // One’s own version stays as it is, and so nothing is said.
  await screen.getByRole("textbox", { name: "What I’d say", exact: true }).fill("Mine.");
  await box.fill("more time, please");
  await new Promise((done) => setTimeout(done, 2200));
  await screen.getByRole("radio", { name: "Firm", exact: true }).click();
  await expect
    .poll(changed, { timeout: 4000 })
    .toEqual(["What I’d say. The text below reads differently now."]);
});

test("handed over, the words are heard and two presses lead back, with the focus where the hand is", async () => {
  const plan = { ...emptyRehearsal(house.therapyId, TODAY).plan, sentence: "I need us to go slower." };
  const id = await aRehearsal({ topic: "pace", plan });
  const { screen } = await openAt(house, `/rehearse/${id}/card`);
  await screen.getByRole("button", { name: "Hand it over" }).click();
  const handed = screen.getByRole("main", { name: "My sentence" });
  await expect.element(handed).toHaveFocus();
  await expect.element(handed.getByText("I need us to go slower.")).toBeVisible();
  await screen.getByRole("button", { name: "Take it back" }).click();
  await expect.element(screen.getByRole("button", { name: "Stay here" })).toHaveFocus();
  await screen.getByRole("button", { name: "Stay here" }).click();
  await expect.element(screen.getByRole("button", { name: "Take it back" })).toHaveFocus();
  takeBack();
});
