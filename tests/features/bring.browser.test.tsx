import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { emptyAgreement } from "#domain/agreement.ts";
import { emptyAnswers } from "#domain/check-in.ts";
import type { Day } from "#domain/day.ts";
import { emptyGoal } from "#domain/goal.ts";
import { SETTINGS_ID, type Id } from "#domain/id.ts";
import { emptyNote } from "#domain/note.ts";
import { emptySession } from "#domain/session.ts";
import { emptySettings } from "#domain/settings.ts";
import { emptyTask } from "#domain/task.ts";
import { bringRoutes } from "#features/bring/route.ts";
import { sessionRoutes } from "#features/sessions/route.ts";
import { leaveHome, opener } from "../support/house.tsx";
import { draftsIn, newHouse, type House } from "./check-in-house.ts";

const openAt = opener([...bringRoutes, ...sessionRoutes]);
const day = (text: string) => text as Day;
type Screen = Awaited<ReturnType<typeof openAt>>["screen"];

let house: House;
let mine: Id;
let other: Id;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 25, 18) });
  house = await newHouse({ name: "Marta" }, { name: "The group", kind: "group" });
  [mine, other] = house.therapyIds as [Id, Id];
});
afterEach(async () => {
  await cleanup();
  vi.useRealTimers();
  leaveHome(house);
});

async function note(text: string, on: string, therapyId = mine): Promise<Id> {
  const id = house.vault.newId();
  await house.vault.save("note", id, { ...emptyNote(therapyId, day(on)), text, bring: true });
  return id;
}

async function unsaid(text: string): Promise<Id> {
  const id = house.vault.newId();
  const answers = { ...emptyAnswers(), unsaid: { value: "yes" as const, note: text } };
  await house.vault.save("session", id, { ...emptySession(mine, day("2026-11-18")), answers });
  return id;
}

const list = (screen: Screen) => screen.getByRole("list", { name: "What I want to bring" });
const lines = (screen: Screen) =>
  list(screen)
    .getByRole("listitem")
    .elements()
    .map((line) => line.querySelector('[translate="no"]')?.textContent ?? line.textContent);
const topics = () => house.vault.journal().topic.map(({ data }) => [data.choice, data.text, data.answer]);

describe("the list", () => {
  beforeEach(async () => {
    await note("first", "2026-11-19");
    await note("second", "2026-11-20");
    await note("third", "2026-11-21");
    await note("of the group", "2026-11-19", other);
  });

  test("is put in order by hand, keeps the focus, and stays so", async () => {
    const { screen } = await openAt(house, "/bring");
    await expect.poll(() => lines(screen)).toEqual(["first", "second", "third"]);
    const up = screen.getByRole("button", { name: "Move up: third" });
    await up.click();
    await expect.poll(() => lines(screen)).toEqual(["first", "third", "second"]);
    await expect.element(up).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => lines(screen)).toEqual(["third", "first", "second"]);
    await expect.element(screen.getByRole("button", { name: "Move down: third" })).toHaveFocus();
    await note("fourth", "2026-11-18");
    await expect.poll(() => lines(screen)).toEqual(["third", "first", "second", "fourth"]);
    await cleanup();
    const again = await openAt(house, "/bring");
    await expect.poll(() => lines(again.screen)).toEqual(["third", "first", "second", "fourth"]);
  });

  test("never shows anything of another therapy, which is one tap away", async () => {
    const { screen } = await openAt(house, "/bring");
    await expect.element(screen.getByText("first")).toBeVisible();
    await expect.element(screen.getByText("of the group")).not.toBeInTheDocument();
    await screen.getByRole("radio", { name: "The group" }).click();
    await expect.poll(() => lines(screen)).toEqual(["of the group"]);
  });

  test("lets go of a line for now, and takes that back", async () => {
    const { screen } = await openAt(house, "/bring");
    await screen.getByRole("button", { name: "Not now: second" }).click();
    await expect.poll(() => lines(screen)).toEqual(["first", "third"]);
    await expect.poll(topics).toEqual([["left", "", ""]]);
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => lines(screen)).toEqual(["first", "second", "third"]);
    await expect.poll(topics).toEqual([]);
  });

  test("takes one more line, typed right there, and keeps it half typed for its own therapy only", async () => {
    const first = await openAt(house, "/bring");
    await first.screen.getByRole("textbox", { name: "What I want to say or ask" }).fill("half a thou");
    await cleanup();
    await expect.poll(() => draftsIn(house)).toBe(1);
    const { screen } = await openAt(house, "/bring");
    const field = screen.getByRole("textbox", { name: "What I want to say or ask" });
    await expect.element(field).toHaveValue("half a thou");
    await screen.getByRole("radio", { name: "The group" }).click();
    await expect.element(field).toHaveValue("");
    await screen.getByRole("radio", { name: "Marta" }).click();
    await expect.element(field).toHaveValue("half a thou");
    await field.fill("a whole thought");
    await screen.getByRole("button", { name: "Put it on the list" }).click();
    await expect.poll(() => lines(screen)).toEqual(["first", "second", "third", "a whole thought"]);
    await expect.element(field).toHaveValue("");
    expect(house.vault.journal().note[0]?.data).toMatchObject({ therapyId: mine, bring: true, done: false });
    expect(await draftsIn(house)).toBe(0);
  });

  test("with no words nothing is added, and it says so", async () => {
    const { screen } = await openAt(house, "/bring");
    await screen.getByRole("button", { name: "Put it on the list" }).click();
    await expect.element(screen.getByText("Write at least a word.")).toBeVisible();
    expect(house.vault.journal().note).toHaveLength(4);
  });
});

describe("what could also be said", () => {
  const could = (screen: Screen) => screen.getByRole("list", { name: "Could also be said" });

  test("comes onto the list only when it is chosen, and can be left", async () => {
    const goal = house.vault.newId();
    await house.vault.save("goal", goal, {
      ...emptyGoal(mine, day("2026-11-01")),
      text: "to sleep",
      agree: "partly",
    });
    await house.vault.save("task", house.vault.newId(), {
      ...emptyTask(mine, day("2026-11-02")),
      text: "to breathe",
      sense: "no",
    });
    await house.vault.save("task", house.vault.newId(), {
      ...emptyTask(other, day("2026-11-02")),
      text: "not mine",
      sense: "no",
    });
    const { screen } = await openAt(house, "/bring");
    await expect
      .element(could(screen).getByText("A task that does not quite make sense to me"))
      .toBeVisible();
    await expect.element(screen.getByText("not mine")).not.toBeInTheDocument();
    await expect
      .element(could(screen).getByRole("link", { name: "From a goal" }))
      .toHaveAttribute("href", `#/goal/${goal}`);
    await could(screen).getByRole("button", { name: "Bring it: to breathe" }).click();
    await expect.poll(() => lines(screen)).toEqual(["to breathe"]);
    await could(screen).getByRole("button", { name: "Leave it: to sleep" }).click();
    await expect.element(could(screen)).not.toBeInTheDocument();
    await screen.getByRole("button", { name: "Undo" }).last().click();
    await expect.element(could(screen).getByText("to sleep")).toBeVisible();
  });

  test("is put in one’s own words first; what is typed is kept, and what was written stays", async () => {
    const id = await unsaid("that I was angry with her");
    const first = await openAt(house, "/bring");
    await first.screen.getByRole("link", { name: "In my words: that I was angry with her" }).click();
    const field = (screen: Screen) => screen.getByRole("textbox", { name: "How I want to say it" });
    await expect.element(field(first.screen)).toHaveValue("that I was angry with her");
    await field(first.screen).fill("something last time made me");
    await cleanup();
    const { screen } = await openAt(house, `/bring/words/${id}`);
    await expect.element(field(screen)).toHaveValue("something last time made me");
    await field(screen).fill("Last time made me angry.");
    await screen.getByRole("button", { name: "Put it on the list" }).click();
    await expect.poll(topics).toEqual([["bring", "Last time made me angry.", ""]]);
    expect(house.vault.journal().session[0]?.data.answers.unsaid.note).toBe("that I was angry with her");
    expect(await draftsIn(house)).toBe(0);
    await cleanup();
    const again = await openAt(house, "/bring");
    await expect.poll(() => lines(again.screen)).toEqual(["Last time made me angry."]);
    await again.screen.getByRole("link", { name: "In other words: Last time made me angry." }).click();
    await field(again.screen).fill("I was angry.");
    await again.screen.getByRole("button", { name: "Put it on the list" }).click();
    await expect.poll(topics).toEqual([["bring", "I was angry.", ""]]);
  });
});

describe("in the session", () => {
  const tick = (screen: Screen, text: string) =>
    screen.getByRole("checkbox", { name: `Talked about: ${text}` });

  test("a line is ticked, with what came of it; the rest is carried over, and nothing jumps", async () => {
    await note("first", "2026-11-19");
    await note("second", "2026-11-20");
    const { screen } = await openAt(house, "/bring/session");
    await tick(screen, "first").click();
    await expect.element(tick(screen, "first")).toBeChecked();
    await expect
      .element(screen.getByText("One thing waits for the next session. That is fine."))
      .toBeVisible();
    const came = screen.getByRole("textbox", { name: "What came of it, in one line" });
    await came.fill("we look at it in March");
    await userEvent.keyboard("{Enter}");
    await expect.poll(topics).toEqual([["talked", "first", "we look at it in March"]]);
    await expect.poll(() => lines(screen)).toEqual(["first", "second"]);
    expect(house.vault.journal().note.find(({ data }) => data.text === "first")?.data.done).toBe(true);
    await cleanup();
    // The next day there is only what waits.
    vi.setSystemTime(new Date(2026, 10, 26, 18));
    const next = await openAt(house, "/bring/session");
    await expect.poll(() => lines(next.screen)).toEqual(["second"]);
  });

  test("a tick is taken back, at once or later", async () => {
    await note("first", "2026-11-19");
    const { screen } = await openAt(house, "/bring/session");
    await tick(screen, "first").click();
    await expect.element(tick(screen, "first")).toBeChecked();
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.element(tick(screen, "first")).not.toBeChecked();
    await expect.poll(topics).toEqual([]);
    await tick(screen, "first").click();
    await expect.element(tick(screen, "first")).toBeChecked();
    await tick(screen, "first").click();
    await expect.element(tick(screen, "first")).not.toBeChecked();
    await expect.poll(topics).toEqual([["bring", "first", ""]]);
    expect(house.vault.journal().note[0]?.data).toMatchObject({ bring: true, done: false });
  });

  test("what came of it is kept half typed", async () => {
    await note("first", "2026-11-19");
    const { screen } = await openAt(house, "/bring/session");
    await tick(screen, "first").click();
    await screen.getByRole("textbox", { name: "What came of it, in one line" }).fill("half a l");
    await cleanup();
    const again = await openAt(house, "/bring/session");
    await expect
      .element(again.screen.getByRole("textbox", { name: "What came of it, in one line" }))
      .toHaveValue("half a l");
  });

  test("a tick made before the session is written belongs to it as soon as it is", async () => {
    await house.vault.save("agreement", house.vault.newId(), {
      ...emptyAgreement(mine, "confidentiality", day("2026-11-02")),
      question: "Who reads my notes?",
    });
    const first = await openAt(house, "/bring/session");
    await tick(first.screen, "Who reads my notes?").click();
    await expect.poll(topics).toEqual([["talked", "Who reads my notes?", ""]]);
    await cleanup();
    const id = house.vault.newId();
    await house.vault.save("session", id, { ...emptySession(mine, day("2026-11-25")), word: "Clear" });
    const { screen } = await openAt(house, `/session/${id}`);
    await expect.element(screen.getByRole("heading", { name: "What we talked about" })).toBeVisible();
    await expect.element(screen.getByText("Who reads my notes?")).toBeVisible();
  });

  test("never shows anything of another therapy", async () => {
    await note("mine", "2026-11-19");
    await note("of the group", "2026-11-19", other);
    await house.vault.save("settings", SETTINGS_ID, { ...emptySettings(), therapyId: other });
    const { screen } = await openAt(house, "/bring/session");
    await expect.poll(() => lines(screen)).toEqual(["of the group"]);
  });
});

test("an empty list says so in Spanish, and still takes a line", async () => {
  const { screen } = await openAt(house, "/bring", "es");
  await expect.element(screen.getByText(/Todavía no hay nada esperando/)).toBeVisible();
  await screen.getByRole("textbox", { name: "Lo que quiero decir o preguntar" }).fill("el ritmo");
  await screen.getByRole("button", { name: "Ponerla en la lista" }).click();
  await expect
    .element(screen.getByRole("list", { name: "Lo que quiero llevar" }))
    .toHaveTextContent("el ritmo");
});
