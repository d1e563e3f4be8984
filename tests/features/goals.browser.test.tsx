import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { turned } from "#domain/changed.ts";
import { emptyGoal } from "#domain/goal.ts";
import { bringList, suggestions } from "#domain/bring.ts";
import { SETTINGS_ID } from "#domain/id.ts";
import { goalsInOrder, progressOf } from "#domain/plan.ts";
import { emptySettings } from "#domain/settings.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { leaveHome } from "../support/house.tsx";
import {
  aGoal,
  aTask,
  historyIn,
  newPlanHouse,
  NOW,
  openAt,
  put,
  seenAt,
  SESSION_DAY,
  theGoal,
  TODAY,
  type PlanHouse,
} from "./plan-house.ts";

let house: PlanHouse;
beforeEach(async () => {
  house = await newPlanHouse();
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
});
afterEach(async () => {
  await cleanup();
  vi.useRealTimers();
  await page.viewport(414, 896);
  leaveHome(house);
});

const goals = () => house.vault.journal().goal;
const drafts = async () => {
  const read = await house.vault.drafts.unfinished();
  return read.ok ? read.value : [];
};

describe("a new goal", () => {
  test("says one true sentence while there is none, and is written in one's own words", async () => {
    const { screen } = await openAt(house, "/plan");
    await expect.element(screen.getByText(/Not knowing yet is a good beginning too/)).toBeVisible();
    await screen.getByRole("link", { name: "Write a goal" }).click();
    await screen.getByRole("textbox", { name: "In my words" }).fill("to say no in time");
    await screen.getByRole("textbox", { name: "Why it matters to me" }).fill("I get to Sunday empty");
    await screen.getByRole("textbox", { name: "How I would notice" }).fill("I answer tomorrow");
    await screen.getByRole("radio", { name: "An idea of both of us" }).click();
    await screen.getByRole("radio", { name: "I agree in part" }).click();
    await screen.getByRole("combobox", { name: "In which session?" }).selectOptions(house.sessionId);
    await screen.getByRole("button", { name: "Save the goal" }).click();
    await expect.element(screen.getByRole("heading", { level: 1, name: "A goal" })).toBeVisible();
    expect(goals()[0]?.data).toEqual({
      ...emptyGoal(house.therapyId, SESSION_DAY),
      text: "to say no in time",
      why: "I get to Sunday empty",
      notice: "I answer tomorrow",
      proposedBy: "both",
      agree: "partly",
      changed: { day: SESSION_DAY, sessionId: house.sessionId, turn: 0, line: "" },
    });
    await expect.element(screen.getByText("An idea of both of us · I agree in part")).toBeVisible();
    await expect
      .element(screen.getByRole("link", { name: "In the session of 24 Nov 2026" }))
      .toHaveAttribute("href", `#/session/${house.sessionId}`);
  });

  test("may be unclear without a word, and has questions of its own for that", async () => {
    const { screen } = await openAt(house, "/goal/new");
    await screen.getByRole("button", { name: "Save the goal" }).click();
    await expect.element(screen.getByText(/or say that it is still unclear/)).toBeVisible();
    expect(goals()).toEqual([]);
    await screen.getByRole("switch", { name: "It is still unclear to me" }).click();
    for (const question of [
      "What would be a little different?",
      "What brought me here?",
      "And what would I not want to lose?",
    ])
      await expect.element(screen.getByText(question)).toBeVisible();
    await screen.getByRole("button", { name: "Save the goal" }).click();
    await expect.poll(() => goals()[0]?.data).toMatchObject({ unclear: true, text: "", agree: null });
    await expect.element(screen.getByText("Where we are going: it is still unclear to me")).toBeVisible();
  });

  test("begun and left is found again from Today, and never in another therapy", async () => {
    const first = await openAt(house, "/goal/new");
    await first.screen.getByRole("textbox", { name: "In my words" }).fill("half a thou");
    await cleanup();
    expect(await drafts()).toMatchObject([{ form: "goal", values: { text: "half a thou" } }]);
    const other = await put(house, "therapy", { ...emptyTherapy(), name: "Luis" });
    const today = await openAt(house, "/");
    await today.screen.getByRole("link", { name: "A goal" }).click();
    await expect
      .element(today.screen.getByRole("textbox", { name: "In my words" }))
      .toHaveValue("half a thou");
    await cleanup();
    await put(house, "settings", { ...emptySettings(), therapyId: other }, SETTINGS_ID);
    const elsewhere = await openAt(house, "/goal/new");
    await expect.element(elsewhere.screen.getByRole("textbox", { name: "In my words" })).toHaveValue("");
  });

  test("that was begun can be set aside for an empty one, and is not lost", async () => {
    const first = await openAt(house, "/goal/new");
    await first.screen.getByRole("textbox", { name: "In my words" }).fill("the first");
    await cleanup();
    const { screen } = await openAt(house, "/goal/new");
    await expect.element(screen.getByText("You were writing this, and it was kept.")).toBeVisible();
    await screen.getByRole("button", { name: "Start an empty one" }).click();
    await expect.element(screen.getByRole("textbox", { name: "In my words" })).toHaveValue("");
    await cleanup();
    expect(await drafts()).toMatchObject([{ values: { text: "the first" } }]);
  });
});

describe("changing a goal", () => {
  test("asks whether changed words are a change, and keeps how it was", async () => {
    const id = await aGoal(house, { unclear: true, agree: "partly" });
    const { screen } = await openAt(house, `/goal/edit/${id}`);
    await expect.element(screen.getByText("Is this a change, or a correction?")).not.toBeInTheDocument();
    await screen.getByRole("textbox", { name: "In my words" }).fill("to say no the same day");
    await expect.element(screen.getByRole("radio", { name: /It has changed/ })).toBeChecked();
    await screen.getByRole("switch", { name: "It is still unclear to me" }).click();
    await screen.getByRole("textbox", { name: "Why, in a line" }).fill("we drew it");
    await screen.getByRole("combobox", { name: "In which session?" }).selectOptions(house.sessionId);
    await screen.getByRole("button", { name: "Save the goal" }).click();
    await expect
      .poll(() => theGoal(house, id).changed)
      .toEqual({
        day: SESSION_DAY,
        sessionId: house.sessionId,
        turn: 1,
        line: "we drew it",
      });
    await cleanup();
    const view = await openAt(house, `/goal/${id}`);
    const steps = historyIn(view.screen);
    expect(steps).toHaveLength(2);
    expect(steps[0]).toMatch(/It became clear.*we drew it.*In the session of/u);
    expect(steps[1]).toMatch(/How it began, still unclear.*to say no in time/u);
  });

  test("as a correction stays in its turn, and the history does not grow", async () => {
    const id = await aGoal(house, { text: "to sya no" });
    const { screen } = await openAt(house, `/goal/edit/${id}`);
    await screen.getByRole("textbox", { name: "In my words" }).fill("to say no");
    await screen.getByRole("radio", { name: "I only corrected it" }).click();
    await expect.element(screen.getByRole("textbox", { name: "Why, in a line" })).not.toBeInTheDocument();
    await screen.getByRole("button", { name: "Save the goal" }).click();
    await expect.poll(() => theGoal(house, id)).toMatchObject({ text: "to say no", changed: { turn: 0 } });
    await cleanup();
    const view = await openAt(house, `/goal/${id}`);
    expect(historyIn(view.screen)).toHaveLength(1);
    expect(house.vault.versions(id)).toHaveLength(2);
  });

  test("is not asked where something was only filled in, nor when the words are as they were again", async () => {
    const id = await aGoal(house);
    const { screen } = await openAt(house, `/goal/edit/${id}`);
    const words = screen.getByRole("textbox", { name: "In my words" });
    await words.fill("something else");
    await expect.element(screen.getByText("Is this a change, or a correction?")).toBeVisible();
    await words.fill("to say no in time");
    await expect.element(screen.getByText("Is this a change, or a correction?")).not.toBeInTheDocument();
    await screen.getByRole("textbox", { name: "Why it matters to me" }).fill("it does");
    await screen.getByRole("button", { name: "Save the goal" }).click();
    await expect.poll(() => theGoal(house, id)).toMatchObject({ why: "it does", changed: { turn: 0 } });
  });

  test("left in the middle goes on as the change it was", async () => {
    const id = await aGoal(house, { agree: "yes" });
    const first = await openAt(house, `/goal/edit/${id}`);
    await first.screen.getByRole("radio", { name: "I do not agree" }).click();
    await first.screen.getByRole("textbox", { name: "Why, in a line" }).fill("it was not my ide");
    await cleanup();
    const { screen } = await openAt(house, `/goal/edit/${id}`);
    await expect
      .element(screen.getByRole("textbox", { name: "Why, in a line" }))
      .toHaveValue("it was not my ide");
    await screen.getByRole("button", { name: "Save the goal" }).click();
    await expect
      .poll(() => theGoal(house, id))
      .toMatchObject({ agree: "no", changed: { turn: 1, line: "it was not my ide" } });
    expect(suggestions(house.vault.journal(), house.therapyId).map(({ about }) => about)).toContain("agree");
  });
});

describe("what becomes of a goal", () => {
  test("is one tap, in its history, and goes on again", async () => {
    const id = await aGoal(house);
    const { screen } = await openAt(house, `/goal/${id}`);
    await screen.getByRole("button", { name: "Let it rest for now" }).click();
    await expect.element(screen.getByText("It rests for now.")).toBeVisible();
    expect(theGoal(house, id)).toMatchObject({ state: "paused", changed: { turn: 1, day: TODAY } });
    await screen.getByRole("button", { name: "Go on with it again" }).click();
    await expect.poll(() => theGoal(house, id).state).toBe("open");
    await screen.getByRole("button", { name: "I got there" }).click();
    await expect.poll(() => theGoal(house, id).state).toBe("reached");
    await expect
      .poll(() => historyIn(screen))
      .toEqual([
        expect.stringContaining("Reached"),
        expect.stringContaining("It goes on again"),
        expect.stringContaining("It rests"),
        expect.stringContaining("How it began"),
      ]);
  });

  test("taken back at once leaves nothing to read, and loses no version", async () => {
    const id = await aGoal(house);
    const { screen } = await openAt(house, `/goal/${id}`);
    await screen.getByRole("button", { name: "Let it go" }).click();
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => theGoal(house, id)).toMatchObject({ state: "open", changed: { turn: 0 } });
    await expect.poll(() => historyIn(screen)).toEqual([expect.stringContaining("How it began")]);
    expect(house.vault.versions(id)).toHaveLength(2);
  });

  test("can have its why said afterwards, without another turn", async () => {
    const id = await aGoal(house);
    const { screen } = await openAt(house, `/goal/${id}`);
    await screen.getByRole("button", { name: "Let it rest for now" }).click();
    await screen.getByRole("link", { name: "Say why, in a line" }).click();
    await screen.getByText("About the last change").click();
    await screen.getByRole("textbox", { name: "Why, in a line" }).fill("first sleep");
    await screen.getByRole("button", { name: "Save the goal" }).click();
    await expect.poll(() => theGoal(house, id).changed).toMatchObject({ turn: 1, line: "first sleep" });
  });

  test("may be another one in its place: chosen among those there are", async () => {
    const id = await aGoal(house);
    const other = await aGoal(house, { text: "to sleep" });
    const { screen } = await openAt(house, `/goal/${id}`);
    await screen.getByRole("link", { name: "Another one takes its place" }).click();
    await screen.getByRole("radio", { name: "to sleep" }).click();
    await screen.getByRole("textbox", { name: "Why, in a line" }).fill("one thing after another");
    await screen.getByRole("button", { name: "Put it in its place" }).click();
    await expect
      .poll(() => theGoal(house, id))
      .toMatchObject({
        state: "replaced",
        replacedBy: other,
        changed: { turn: 1, line: "one thing after another" },
      });
    await cleanup();
    const view = await openAt(house, `/goal/${id}`);
    await expect
      .element(view.screen.getByRole("link", { name: "to sleep" }))
      .toHaveAttribute("href", `#/goal/${other}`);
    expect(goals()).toHaveLength(2);
  });

  test("may be a new one, whose words are kept when the app goes away in between", async () => {
    const id = await aGoal(house);
    const first = await openAt(house, `/goal/instead/${id}`);
    await first.screen.getByRole("textbox", { name: "The new goal, in my words" }).fill("to eat with them");
    await cleanup();
    const { screen } = await openAt(house, "/");
    await screen.getByRole("link", { name: "A goal in the place of another" }).click();
    await expect
      .element(screen.getByRole("textbox", { name: "The new goal, in my words" }))
      .toHaveValue("to eat with them");
    await screen.getByRole("button", { name: "Put it in its place" }).click();
    await expect.poll(() => theGoal(house, id).state).toBe("replaced");
    const fresh = goals().find((goal) => goal.id === theGoal(house, id).replacedBy);
    expect(fresh?.data).toMatchObject({
      text: "to eat with them",
      state: "open",
      therapyId: house.therapyId,
    });
  });

  test("is kept below among what was, and is deleted with its places, and all of it comes back", async () => {
    const id = await aGoal(house);
    await seenAt(house, id, "2026-11-20", { place: 4 });
    const { screen } = await openAt(house, `/goal/${id}`);
    await screen.getByRole("button", { name: "Delete this goal" }).click();
    await expect.poll(() => [goals().length, house.vault.journal().progress.length]).toEqual([0, 0]);
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => house.vault.journal().progress.map(({ data }) => data.place)).toEqual([4]);
    await expect.poll(() => goals().map(({ data }) => data.text)).toEqual(["to say no in time"]);
  });
});

describe("where a goal is seen", () => {
  test("has nothing chosen, is walked with the keyboard, and can be cleared", async () => {
    const id = await aGoal(house);
    const { screen } = await openAt(house, `/goal/${id}/see`);
    const numbers = screen.getByRole("group", { name: "From 0 to 10" }).getByRole("radio");
    await expect.poll(() => numbers.elements().length).toBe(11);
    expect(numbers.elements().every((radio) => !(radio as HTMLInputElement).checked)).toBe(true);
    (numbers.elements()[0] as HTMLElement).focus();
    await userEvent.keyboard(" {ArrowRight}{ArrowRight}");
    await expect.element(screen.getByRole("radio", { name: "2", exact: true })).toBeChecked();
    await screen.getByRole("button", { name: "Clear" }).click();
    expect(numbers.elements().every((radio) => !(radio as HTMLInputElement).checked)).toBe(true);
    await expect.poll(() => document.activeElement).toBe(numbers.elements()[0]);
    await screen.getByRole("button", { name: "Save" }).click();
    await expect.element(screen.getByText(/Choose a number or write a line/)).toBeVisible();
    expect(house.vault.journal().progress).toEqual([]);
  });

  test("keeps no number apart from zero", async () => {
    const id = await aGoal(house);
    const first = await openAt(house, `/goal/${id}/see`);
    await first.screen.getByRole("textbox", { name: "A line about it" }).fill("only words today");
    await first.screen.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => house.vault.journal().progress.map(({ data }) => data.place)).toEqual([null]);
    await cleanup();
    const second = await openAt(house, `/goal/${id}/see`);
    await second.screen.getByRole("radio", { name: "0", exact: true }).click();
    await second.screen.getByRole("button", { name: "Save" }).click();
    const places = () => progressOf(house.vault.journal(), goals()[0]!).map(({ data }) => data.place);
    await expect.poll(() => places().length).toBe(2);
    expect(new Set(places())).toEqual(new Set([0, null]));
    await cleanup();
    const { screen } = await openAt(house, `/goal/${id}`);
    const list = screen.getByRole("list", { name: "How I have seen it" });
    await expect.element(list.getByText("Only in words")).toBeVisible();
    await expect.element(list.getByText("0 of 10")).toBeVisible();
  });

  test("is a list while there are few, then dots on a fixed axis, joined only where none is missing", async () => {
    const id = await aGoal(house);
    await seenAt(house, id, "2026-11-01", { place: 0, line: "nothing yet" });
    await seenAt(house, id, "2026-11-08", { place: 2 });
    const { screen } = await openAt(house, `/goal/${id}`);
    await expect.element(screen.getByText("nothing yet")).toBeVisible();
    await expect.element(screen.getByRole("img", { name: /Where I saw it/ })).not.toBeInTheDocument();
    await seenAt(house, id, "2026-11-15", { line: "hard to say" });
    await seenAt(house, id, "2026-11-20", { place: 10 });
    await seenAt(house, id, "2026-11-22", { place: 9 });
    const picture = screen.getByRole("img", {
      name: /Where I saw it between 1 Nov 2026 and 22 Nov 2026: 4 times/,
    });
    await expect.element(picture).toBeVisible();
    const drawn = picture.element();
    expect(drawn.querySelectorAll("circle")).toHaveLength(4);
    expect([...drawn.querySelectorAll("polyline")].map((line) => line.points.length)).toEqual([2, 2]);
    const heights = [...drawn.querySelectorAll("circle")].map((dot) => Number(dot.getAttribute("cy")));
    expect(heights[0]).toBeGreaterThan(heights[1]!);
    expect(heights[2]).toBeLessThan(heights[3]!);
    await expect.element(screen.getByText("10: just as I would like it")).toBeVisible();
  });

  test("is changed, deleted and taken back", async () => {
    const id = await aGoal(house);
    const seen = await seenAt(house, id, "2026-11-20", { place: 3 });
    const { screen } = await openAt(house, `/goal/see/${seen}`);
    await screen.getByRole("radio", { name: "5", exact: true }).click();
    await screen.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => house.vault.journal().progress[0]?.data.place).toBe(5);
    await cleanup();
    const again = await openAt(house, `/goal/see/${seen}`);
    await again.screen.getByRole("button", { name: "Delete this" }).click();
    await expect.poll(() => house.vault.journal().progress.length).toBe(0);
    await again.screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => house.vault.journal().progress[0]?.data.place).toBe(5);
  });

  test("begun for one goal is not gone on with for another", async () => {
    const [one, two] = [await aGoal(house), await aGoal(house, { text: "to sleep" })];
    const first = await openAt(house, `/goal/${one}/see`);
    await first.screen.getByRole("textbox", { name: "A line about it" }).fill("about saying no");
    await cleanup();
    const other = await openAt(house, `/goal/${two}/see`);
    await expect.element(other.screen.getByRole("textbox", { name: "A line about it" })).toHaveValue("");
    await cleanup();
    const today = await openAt(house, "/");
    await today.screen.getByRole("link", { name: "Where you see a goal" }).click();
    await expect.element(today.screen.getByText("to say no in time")).toBeVisible();
    await expect
      .element(today.screen.getByRole("textbox", { name: "A line about it" }))
      .toHaveValue("about saying no");
  });
});

describe("goals in Plan", () => {
  test("are put in order by hand, with the keyboard, and quick presses add up", async () => {
    const ids = [
      await aGoal(house, { text: "first" }),
      await aGoal(house, { text: "second" }),
      await aGoal(house, { text: "third" }),
    ];
    const { screen } = await openAt(house, "/plan");
    await screen.getByRole("button", { name: "Change the order" }).click();
    const up = screen.getByRole("button", { name: "Move up: third" });
    (up.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    const order = () => goalsInOrder(house.vault.journal(), house.therapyId).map(({ data }) => data.text);
    await expect.poll(order).toEqual(["first", "third", "second"]);
    await expect.poll(() => document.activeElement?.getAttribute("aria-label")).toBe("Move up: third");
    await expect.element(screen.getByText("Now 2 of 3")).toBeInTheDocument();
    await userEvent.keyboard("{Enter}");
    await expect.poll(order).toEqual(["third", "first", "second"]);
    // At the top there is no further up: the focus stays with the same goal.
    await expect.poll(() => document.activeElement?.getAttribute("aria-label")).toBe("Move down: third");
    await userEvent.keyboard("{Enter}{Enter}");
    await expect.poll(order).toEqual(["first", "second", "third"]);
    await aGoal(house, { text: "fourth" });
    await expect.poll(order).toEqual(["first", "second", "third", "fourth"]);
    expect(house.vault.journal().arrangement).toHaveLength(1);
    expect(house.vault.journal().arrangement[0]?.data.goals.slice(0, 3)).toEqual(ids);
  });

  test("show their trail in words, and those from before folded away below", async () => {
    const id = await aGoal(house, { agree: "not-asked" });
    await seenAt(house, id, "2026-11-20", { place: 7 });
    const rested = await aGoal(house, { text: "to write to my brother" });
    await put(
      house,
      "goal",
      turned(theGoal(house, rested), { state: "paused" }, { day: TODAY, sessionId: null, line: "" }),
      rested,
    );
    const { screen } = await openAt(house, "/plan");
    await expect
      .element(screen.getByText("We have not talked about whether I agree · I see it at 7 of 10"))
      .toBeVisible();
    await expect
      .element(screen.getByRole("link", { name: "to write to my brother" }))
      .not.toBeInTheDocument();
    await screen.getByText("Goals from before").click();
    await expect.element(screen.getByRole("link", { name: "to write to my brother" })).toBeVisible();
    await expect.element(screen.getByText("Resting for now")).toBeVisible();
  });

  test("and tasks of one therapy never show in another's, and one tap switches", async () => {
    await aGoal(house);
    await aTask(house);
    const other = await put(house, "therapy", { ...emptyTherapy(), name: "Luis" });
    await put(house, "goal", { ...emptyGoal(other, TODAY), text: "of the two of us" });
    const { screen } = await openAt(house, "/plan");
    await expect.element(screen.getByRole("link", { name: "to say no in time" })).toBeVisible();
    await expect.element(screen.getByText("of the two of us")).not.toBeInTheDocument();
    await screen.getByRole("radio", { name: "Luis" }).click();
    await expect.element(screen.getByText("of the two of us")).toBeVisible();
    await expect.element(screen.getByText("to say no in time")).not.toBeInTheDocument();
    await expect.element(screen.getByText("three lines a day")).not.toBeInTheDocument();
    expect(bringList(house.vault.journal(), other)).toEqual([]);
  });

  test("lead to a goal that is gone as to a page that says so", async () => {
    const { screen } = await openAt(house, `/goal/${house.vault.newId()}`);
    await expect.element(screen.getByRole("heading", { name: "This is not here" })).toBeVisible();
    await expect.element(screen.getByRole("link", { name: "Go to Plan" })).toBeVisible();
  });
});
