import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { addDays, type Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { emptySaying } from "#domain/saying.ts";
import { leaveHome } from "../support/house.tsx";
import { draftsIn } from "./check-in-house.ts";
import { newPlanHouse, NOW, put, SESSION_DAY, TODAY, type PlanHouse } from "./plan-house.ts";
import { aRehearsal, aSaying, FEARED, openAt, sayings, type Screen } from "./saying-house.ts";

let house: PlanHouse;
beforeEach(async () => {
  house = await newPlanHouse();
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
});
afterEach(async () => {
  await cleanup();
  vi.useRealTimers();
  leaveHome(house);
});

const feared = { ...FEARED, fears: [...FEARED.fears] };
const journal = () => house.vault.journal();
const rehearsed = (some: Parameters<typeof aRehearsal>[2] = {}) => aRehearsal(house, house.therapyId, some);
const rehearsalOf = (id: Id) => journal().rehearsal.find((each) => each.id === id)!.data;

async function toPart(screen: Screen, part = "What I wanted to say") {
  await screen.getByRole("button", { name: /See all the parts/ }).click();
  await screen.getByRole("dialog").getByRole("button", { name: part }).click();
  await expect.element(screen.getByRole("heading", { name: part })).toHaveFocus();
}
const checkInOf = (day: string) => `/check-in/complete/${day}`;
const tap = (screen: Screen, name: string) => screen.getByRole("radio", { name, exact: true }).click();

describe("in the check-in", () => {
  test("there is no such part where nothing was going to be said", async () => {
    const other = await put(house, "therapy", { ...journal().therapy[0]!.data, name: "Other" });
    await aRehearsal(house, other);
    await rehearsed({ decision: "decided-not" });
    await rehearsed({ plan: { day: addDays(TODAY, 7) } });
    const { screen } = await openAt(house, checkInOf(TODAY));
    await screen.getByRole("button", { name: "Part 1 of 9. See all the parts" }).click();
    await expect
      .element(screen.getByRole("dialog").getByRole("button", { name: "What we agreed today" }))
      .toBeVisible();
    expect(screen.getByRole("dialog").getByText("What I wanted to say").elements()).toEqual([]);
  });

  test("one tap tells it, with the prediction as it stood and the session it is of; a second takes it back", async () => {
    const id = await rehearsed({ feared });
    const { screen } = await openAt(house, checkInOf(TODAY));
    await toPart(screen);
    const group = screen.getByRole("group", { name: "We are going too fast for me." });
    await group.getByRole("radio", { name: "Part of it" }).click();
    await expect.poll(() => sayings(house)).toHaveLength(1);
    const [saying] = sayings(house);
    expect(saying).toEqual({
      ...emptySaying(id, rehearsalOf(id), TODAY, "part"),
      feared,
      sessionId: saying?.sessionId,
    });
    expect(saying?.sessionId).not.toBeNull();
    await group.getByRole("radio", { name: "Part of it" }).click();
    await expect.poll(() => sayings(house)).toEqual([]);
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => sayings(house)).toEqual([saying]);
    await screen.getByRole("button", { name: "I’ll stop here" }).click();
    await expect.element(screen.getByRole("heading", { name: "It is written down" })).toBeVisible();
    // Nothing else was said, and the session is kept all the same.
    expect(journal().session.map((each) => each.id)).toContain(saying?.sessionId);
    expect(await draftsIn(house)).toBe(0);
  });

  test("shows what was feared beside what happened, and keeps every answer and every word", async () => {
    await rehearsed({ feared });
    const { screen } = await openAt(house, checkInOf(TODAY));
    await toPart(screen);
    await tap(screen, "Yes, all of it");
    await screen.getByRole("checkbox", { name: "Wants to know more" }).click();
    await screen.getByRole("checkbox", { name: "Looks at the time" }).click();
    await expect.element(screen.getByText("They’d be annoyed with me")).toBeVisible();
    await expect.element(screen.getByText("a long silence")).toBeVisible();
    await expect.element(screen.getByText("It seemed likely: 7 of 10")).toBeVisible();
    expect(screen.getByText("Something else", { exact: true }).elements()).toEqual([]);
    await screen.getByRole("textbox", { name: "What happened" }).fill("I was thanked");
    await tap(screen, "No, it went another way");
    await screen.getByRole("textbox", { name: "What happened" }).fill("I was thanked, slowly");
    await tap(screen, "We are working on it");
    await screen.getByRole("textbox", { name: "What did we agree?" }).fill("one thing at a time");
    await tap(screen, "In part");
    await expect
      .poll(() => sayings(house))
      .toMatchObject([
        {
          said: "all",
          did: ["curious", "clock"],
          came: "partly",
          happened: "I was thanked, slowly",
          agreed: "one thing at a time",
          next: "worked-on",
        },
      ]);
  });

  test("a tap never takes back a word, in whatever order they come", async () => {
    const id = await rehearsed({ feared });
    await aSaying(house, id, "all", { sessionId: house.sessionId, day: SESSION_DAY });
    const { screen } = await openAt(house, `/check-in/edit/${house.sessionId}`);
    await toPart(screen);
    const happened = screen.getByRole("textbox", { name: "What happened" });
    await happened.fill("one");
    await tap(screen, "Yes, it happened");
    await happened.fill("one two");
    await screen.getByRole("textbox", { name: "What did we agree?" }).fill("a");
    await tap(screen, "There is more to say");
    await happened.fill("one two three");
    await screen.getByRole("checkbox", { name: "Reassures me" }).click();
    await expect
      .poll(() => sayings(house))
      .toMatchObject([
        { happened: "one two three", agreed: "a", came: "yes", next: "say-more", did: ["reassures"] },
      ]);
    expect(await draftsIn(house)).toBe(0);
  });

  test("what is being typed is found again, in the check-in and from Today", async () => {
    const id = await rehearsed({ feared });
    const saying = await aSaying(house, id, "part", { sessionId: house.sessionId, day: SESSION_DAY });
    const first = await openAt(house, `/check-in/edit/${house.sessionId}`);
    await toPart(first.screen);
    await first.screen.getByRole("textbox", { name: "What happened" }).fill("half a sen");
    await cleanup();
    expect(sayings(house)).toMatchObject([{ happened: "" }]);
    const again = await openAt(house, "/");
    await again.screen.getByRole("link", { name: "How it went when you said it" }).click();
    await expect
      .element(again.screen.getByRole("textbox", { name: "What happened" }))
      .toHaveValue("half a sen");
    expect(location.hash).toBe(`#/rehearse/saying/${saying}`);
    await again.screen.getByRole("textbox", { name: "What happened" }).fill("half a sentence");
    await again.screen.getByRole("button", { name: "Done" }).click();
    await expect.poll(() => sayings(house)).toMatchObject([{ happened: "half a sentence" }]);
    await expect.poll(() => draftsIn(house)).toBe(0);
  });

  test("what was agreed goes into Plan with one tap, once as each kind, and out again", async () => {
    await rehearsed();
    const { screen } = await openAt(house, checkInOf(TODAY));
    await toPart(screen);
    await tap(screen, "Part of it");
    await screen.getByRole("textbox", { name: "What did we agree?" }).fill("one thing at a time");
    await screen.getByRole("button", { name: "Keep in Plan as a goal: one thing at a time" }).click();
    await expect.poll(() => journal().goal.map(({ data }) => data.text)).toEqual(["one thing at a time"]);
    const inPlan = screen.getByRole("link", { name: "In Plan, as a goal" });
    await expect.element(inPlan).toHaveFocus();
    expect(journal().goal[0]?.data.changed).toMatchObject({
      sessionId: sayings(house)[0]?.sessionId,
      day: TODAY,
    });
    await expect.element(inPlan).toHaveAttribute("href", `#/goal/${journal().goal[0]?.id}`);
    await screen.getByRole("button", { name: /^Keep in Plan as something to try/ }).click();
    await screen.getByRole("button", { name: /^Keep in Plan as how we work/ }).click();
    await expect.poll(() => [journal().task.length, journal().agreement.length]).toEqual([1, 1]);
    expect(journal().agreement[0]?.data).toMatchObject({ topic: "other", state: "agreed" });
    await screen.getByRole("button", { name: "Undo" }).last().click();
    await expect.poll(() => journal().agreement).toEqual([]);
    await expect.element(screen.getByRole("button", { name: /^Keep in Plan as how we work/ })).toBeVisible();
    // They stand among what was agreed in this session as well.
    await screen.getByRole("button", { name: "Continue" }).click();
    await expect
      .element(screen.getByRole("list", { name: "Agreed today" }).getByRole("link").first())
      .toBeVisible();
  });

  test("not said is no fault: one kind sentence, what got in the way, and the way to another plan", async () => {
    const id = await rehearsed();
    const { screen } = await openAt(house, checkInOf(TODAY));
    await toPart(screen);
    await tap(screen, "No");
    await expect.element(screen.getByText(/What you prepared is not lost/)).toBeVisible();
    await screen.getByRole("textbox", { name: "What got in the way?" }).fill("no time left");
    await expect
      .element(screen.getByRole("link", { name: "Write a new if–then" }))
      .toHaveAttribute("href", `#/rehearse/edit/${id}/plan`);
    await tap(screen, "It didn’t come up");
    await expect.element(screen.getByText(/It waits for the next session/)).toBeVisible();
    await expect
      .poll(() => sayings(house))
      .toMatchObject([{ said: "not-come-up", hindered: "no time left" }]);
    expect(screen.getByRole("textbox").elements()).toEqual([]);
  });

  test("gives it until a day, and says that it will be asked then", async () => {
    await rehearsed();
    const { screen } = await openAt(house, checkInOf(TODAY));
    await toPart(screen);
    await tap(screen, "Yes, all of it");
    await tap(screen, "I’ll give it time, until a day I choose");
    await expect.element(screen.getByText(/On that day, Today asks/)).toBeVisible();
    await screen.getByLabelText("Until which day?").fill("2026-12-20");
    await tap(screen, "Yes, all of it");
    await expect.poll(() => sayings(house)).toEqual([]);
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => sayings(house)).toMatchObject([{ next: "give-time", until: "2026-12-20" }]);
  });

  test("each next step leads where it says", async () => {
    const id = await rehearsed();
    const { screen } = await openAt(house, checkInOf(TODAY));
    await toPart(screen);
    await tap(screen, "Part of it");
    await tap(screen, "There is more to say");
    await expect
      .element(screen.getByRole("link", { name: "Prepare what is left to say" }))
      .toHaveAttribute("href", `#/rehearse/again/${id}`);
    await tap(screen, "I’d like a second opinion");
    await expect.element(screen.getByText(/Another professional can listen/)).toBeVisible();
    await tap(screen, "I’d like to end");
    await expect
      .element(screen.getByRole("link", { name: "How to pause or end" }))
      .toHaveAttribute("href", "#/rehearse/ending");
    await tap(screen, "I’d like to end");
    await expect.poll(() => sayings(house)).toMatchObject([{ next: null }]);
  });

  test("is called by its topic where there is no sentence, and asks nothing about fears where there were none", async () => {
    await rehearsed({ topic: "pace", decision: "enough", plan: { sentence: "" } });
    const { screen } = await openAt(house, checkInOf(TODAY), "es");
    await screen.getByRole("button", { name: /Ver todas las partes/ }).click();
    await screen.getByRole("dialog").getByRole("button", { name: "Lo que quería decir" }).click();
    const group = screen.getByRole("group", { name: "El ritmo" });
    await group.getByRole("radio", { name: "Sí, todo" }).click();
    await expect.element(group.getByRole("textbox", { name: "Qué pasó" })).toBeVisible();
    expect(group.getByText("Lo que temía", { exact: true }).elements()).toEqual([]);
  });
});

describe("outside of a check-in", () => {
  test("it is told with the day of the last session and belongs to it", async () => {
    const id = await rehearsed({ feared });
    const { screen } = await openAt(house, `/rehearse/${id}/after`);
    await expect.element(screen.getByLabelText("When was it?")).toHaveValue(SESSION_DAY);
    await tap(screen, "Part of it");
    await expect
      .poll(() => sayings(house))
      .toMatchObject([{ day: SESSION_DAY, sessionId: house.sessionId, feared }]);
    await expect.element(screen.getByText("It goes with the session of that day.")).toBeVisible();
    // From the first tap on it has an address of its own, for another look and for a reload.
    expect(location.hash).toBe(`#/rehearse/saying/${journal().saying[0]?.id}`);
    expect(JSON.stringify(history.state)).toMatch(/^\{(?:"\w+":(?:\d+|null)(?:,|(?=\})))*\}$/u);
    await expect.element(screen.getByRole("radio", { name: "Part of it" })).toHaveFocus();
  });

  test("another day has another session, or none", async () => {
    const id = await rehearsed();
    const { screen } = await openAt(house, `/rehearse/${id}/after`);
    await screen.getByLabelText("When was it?").fill("2026-11-19");
    await tap(screen, "No");
    await expect.poll(() => sayings(house)).toMatchObject([{ day: "2026-11-19", sessionId: null }]);
    await screen.getByLabelText("When was it?").fill(SESSION_DAY);
    await screen.getByRole("textbox", { name: "What got in the way?" }).fill("the clock");
    await screen.getByRole("button", { name: "Done" }).click();
    await expect
      .poll(() => sayings(house))
      .toMatchObject([{ day: SESSION_DAY, sessionId: house.sessionId, hindered: "the clock" }]);
  });

  test("what is told already is changed, deleted and taken back", async () => {
    const id = await rehearsed({ feared });
    const saying = await aSaying(house, id, "all", { day: "2026-11-10" as Day, happened: "so" });
    const { screen } = await openAt(house, `/rehearse/saying/${saying}`);
    await screen.getByRole("textbox", { name: "What happened" }).fill("so it was");
    await screen.getByRole("button", { name: "Delete this" }).click();
    await expect.poll(() => sayings(house)).toEqual([]);
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => sayings(house)).toMatchObject([{ happened: "so it was", day: "2026-11-10" }]);
    await expect.poll(() => draftsIn(house)).toBe(0);
  });

  test("what is not there says so", async () => {
    const { screen } = await openAt(house, "/rehearse/saying/AAAAAAAAAAAAAAAAAAAAAB");
    await expect.element(screen.getByRole("heading", { name: "Not here any more" })).toBeVisible();
  });

  test("the whole of it goes with the keyboard alone", async () => {
    const id = await rehearsed({ feared });
    const { screen } = await openAt(house, `/rehearse/${id}/after`);
    await expect.element(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    const radio = screen.getByRole("radio", { name: "Yes, all of it" });
    while (document.activeElement !== radio.element()) await userEvent.keyboard("{Tab}");
    await userEvent.keyboard(" ");
    await expect.poll(() => sayings(house)).toHaveLength(1);
    await expect.element(radio).toHaveFocus();
    const happened = screen.getByRole("textbox", { name: "What happened" });
    await expect.element(happened).toBeVisible();
    while (document.activeElement !== happened.element()) await userEvent.keyboard("{Tab}");
    await userEvent.keyboard("fine{Tab}");
    await expect.poll(() => sayings(house)).toMatchObject([{ said: "all", happened: "fine" }]);
  });
});

describe("the page of a session", () => {
  test("has a row for each thing that was going to be said in it", async () => {
    const id = await rehearsed();
    const at = { sessionId: house.sessionId, day: SESSION_DAY };
    const saying = await aSaying(house, id, "part", { ...at, happened: "I was thanked" });
    const other = await rehearsed({ plan: { sentence: "The task is too much." } });
    // Told without saying in which session: it is of the one of its day.
    await aSaying(house, other, "no", { day: SESSION_DAY, hindered: "no time" });
    const { screen } = await openAt(house, `/session/${house.sessionId}`);
    const rows = screen.getByRole("list", { name: "What I wanted to say" }).getByRole("listitem");
    await expect
      .poll(() =>
        rows
          .elements()
          .map((row) => row.textContent)
          .sort(),
      )
      .toEqual([
        expect.stringMatching(/The task is too much\..*No.*no time/u),
        expect.stringMatching(/We are going too fast.*Part of it.*I was thanked/u),
      ]);
    await expect
      .element(screen.getByRole("link", { name: "We are going too fast for me." }))
      .toHaveAttribute("href", `#/rehearse/saying/${saying}`);
  });
});
