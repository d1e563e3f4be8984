import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { emptyAgreement } from "#domain/agreement.ts";
import { emptyAttempt } from "#domain/attempt.ts";
import { addDays } from "#domain/day.ts";
import { emptyGoal } from "#domain/goal.ts";
import type { Id } from "#domain/id.ts";
import { emptyTask, type Task } from "#domain/task.ts";
import { emptyTopic } from "#domain/topic.ts";
import { lineId } from "#domain/summary-line.ts";
import { leaveHome } from "../support/house.tsx";
import { DAY, draftsIn, newHouse, openAt, saveSession, theSession, type House } from "./check-in-house.ts";

let house: House;
let mine: Id;
let other: Id;
beforeEach(async () => {
  house = await newHouse({ name: "Marta" }, { name: "The group", kind: "group" });
  [mine, other] = house.therapyIds as [Id, Id];
});
afterEach(async () => {
  await cleanup();
  leaveHome(house);
});

type Screen = Awaited<ReturnType<typeof openAt>>["screen"];
const BEFORE = addDays(DAY, -7);

async function toPart(screen: Screen, part: string) {
  await screen.getByRole("button", { name: /See all the parts/ }).click();
  await screen.getByRole("dialog").getByRole("button", { name: part }).click();
  await expect.element(screen.getByRole("heading", { name: part })).toHaveFocus();
}
const stopHere = async (screen: Screen) => {
  await screen.getByRole("button", { name: "I’ll stop here" }).click();
  await expect.element(screen.getByRole("heading", { name: "It is written down" })).toBeVisible();
};
async function task(text: string, some: Partial<Task> = {}): Promise<Id> {
  const id = house.vault.newId();
  await house.vault.save("task", id, { ...emptyTask(mine, BEFORE), text, ...some });
  return id;
}
const journal = () => house.vault.journal();

describe("what was agreed today", () => {
  test("is in Plan after two taps and a line, with the session it was agreed in", async () => {
    const { screen } = await openAt(house, `/check-in/complete/${DAY}`);
    await toPart(screen, "What we agreed today");
    await screen.getByRole("button", { name: "A goal" }).click();
    await expect.element(screen.getByRole("textbox", { name: "Where we want to go" })).toHaveFocus();
    await userEvent.keyboard("To sleep through{Enter}");
    await expect.poll(() => journal().goal.map(({ data }) => data.text)).toEqual(["To sleep through"]);
    await screen.getByRole("button", { name: "Something to try" }).click();
    await screen.getByRole("textbox", { name: "What I am going to try" }).fill("No screen after ten");
    await screen.getByRole("button", { name: "Keep it" }).click();
    await expect.poll(() => journal().task.map(({ data }) => data.text)).toEqual(["No screen after ten"]);
    const list = screen.getByRole("list", { name: "Agreed today" });
    await expect
      .element(list.getByRole("link", { name: "To sleep through" }))
      .toHaveAttribute("href", `#/goal/${journal().goal[0]!.id}`);
    await expect.element(list.getByRole("link", { name: "No screen after ten" })).toBeVisible();
    // Nothing else was said, and the session is kept all the same.
    await stopHere(screen);
    const [session] = journal().session;
    expect(theSession(house)).toMatchObject({ therapyId: mine, day: DAY, length: "complete" });
    expect(journal().goal[0]?.data).toMatchObject({
      therapyId: mine,
      changed: { day: DAY, sessionId: session?.id, turn: 0 },
    });
    expect(journal().task[0]?.data.changed.sessionId).toBe(session?.id);
    expect(await draftsIn(house)).toBe(0);
  });

  test("is found again with its session when the app went away before that was finished", async () => {
    const first = await openAt(house, `/check-in/complete/${DAY}`);
    await toPart(first.screen, "What we agreed today");
    await first.screen.getByRole("button", { name: "A goal" }).click();
    await first.screen.getByRole("textbox", { name: "Where we want to go" }).fill("To sleep");
    await first.screen.getByRole("button", { name: "Keep it" }).click();
    await expect.poll(() => journal().goal).toHaveLength(1);
    await first.screen.getByRole("button", { name: "Something to try" }).click();
    await first.screen.getByRole("textbox", { name: "What I am going to try" }).fill("half a th");
    await cleanup();
    const { screen } = await openAt(house, `/check-in/complete/${DAY}`);
    await toPart(screen, "What we agreed today");
    await expect
      .element(screen.getByRole("list", { name: "Agreed today" }).getByText("To sleep"))
      .toBeVisible();
    await expect
      .element(screen.getByRole("textbox", { name: "What I am going to try" }))
      .toHaveValue("half a th");
  });

  test("is taken back, new or changed", async () => {
    const id = house.vault.newId();
    await house.vault.save("agreement", id, {
      ...emptyAgreement(mine, "frequency", BEFORE),
      text: "every week",
      state: "agreed",
    });
    const { screen } = await openAt(house, `/check-in/complete/${DAY}`);
    await toPart(screen, "What we agreed today");
    await screen.getByRole("button", { name: "How we work" }).click();
    await screen.getByRole("textbox", { name: "What we agreed" }).fill("every two weeks");
    await screen.getByRole("combobox", { name: "What is it about?" }).selectOptions("frequency");
    await screen.getByRole("button", { name: "Keep it" }).click();
    // The agreement about it changes: there are not two of them.
    await expect
      .poll(() => journal().agreement.map(({ data }) => [data.text, data.changed.turn]))
      .toEqual([["every two weeks", 1]]);
    expect(house.vault.versions(id)).toHaveLength(2);
    await screen.getByRole("button", { name: "Take back: every two weeks" }).click();
    await expect.poll(() => journal().agreement.map(({ data }) => data.text)).toEqual(["every week"]);
  });

  test("settles in one tap what was open, and nothing of another therapy", async () => {
    await house.vault.save("agreement", house.vault.newId(), {
      ...emptyAgreement(mine, "confidentiality", BEFORE),
      question: "Who reads my notes?",
    });
    await house.vault.save("goal", house.vault.newId(), {
      ...emptyGoal(mine, BEFORE),
      text: "To rest",
      unclear: true,
    });
    await house.vault.save("goal", house.vault.newId(), {
      ...emptyGoal(other, BEFORE),
      text: "Of the group",
      unclear: true,
    });
    const { screen } = await openAt(house, `/check-in/complete/${DAY}`);
    await toPart(screen, "What we agreed today");
    await expect.element(screen.getByText("Of the group")).not.toBeInTheDocument();
    await screen.getByRole("button", { name: "Agreed now: Who reads my notes?" }).click();
    await expect.poll(() => journal().agreement[0]?.data).toMatchObject({ state: "agreed" });
    await screen.getByRole("button", { name: "It is clear now: To rest" }).click();
    await expect
      .poll(() => journal().goal.find(({ data }) => data.text === "To rest")?.data)
      .toMatchObject({ unclear: false, changed: { day: DAY, turn: 1 } });
    await screen.getByRole("button", { name: "Undo" }).last().click();
    await expect
      .poll(() => journal().goal.find(({ data }) => data.text === "To rest")?.data.unclear)
      .toBe(true);
  });
});

describe("how the tasks went", () => {
  test("is said in one tap each, changed, taken back, with a line that is kept", async () => {
    const walk = await task("Walk");
    await task("Of the group", { therapyId: other });
    await task("Left long ago", { state: "declined" });
    const { screen } = await openAt(house, `/check-in/complete/${DAY}`);
    await toPart(screen, "How the tasks went");
    await expect.element(screen.getByText("Of the group")).not.toBeInTheDocument();
    await expect.element(screen.getByText("Left long ago")).not.toBeInTheDocument();
    const group = screen.getByRole("group", { name: "Walk" });
    await group.getByRole("radio", { name: "partly" }).click();
    const said = () => journal().attempt.map(({ data }) => [data.taskId, data.outcome, data.how]);
    await expect.poll(said).toEqual([[walk, "partly", ""]]);
    await group.getByRole("radio", { name: "did not fit me" }).click();
    await expect.poll(said).toEqual([[walk, "did-not-fit", ""]]);
    await screen.getByRole("textbox", { name: "If you like, how it went" }).fill("too loud outs");
    await cleanup();
    const again = await openAt(house, `/check-in/complete/${DAY}`);
    await toPart(again.screen, "How the tasks went");
    const line = again.screen.getByRole("textbox", { name: "If you like, how it went" });
    await expect.element(line).toHaveValue("too loud outs");
    await line.fill("too loud outside");
    await stopHere(again.screen);
    await expect.poll(said).toEqual([[walk, "did-not-fit", "too loud outside"]]);
    expect(journal().attempt[0]?.data.sessionId).toBe(journal().session[0]?.id);
    // What did not fit is something that could be raised.
    await expect
      .element(again.screen.getByRole("link", { name: "One thing you could bring" }))
      .toHaveAttribute("href", "#/bring");
  });

  test("keeps the outcome chosen last, however often the line about it is written again", async () => {
    await task("Walk");
    const { screen } = await openAt(house, `/check-in/complete/${DAY}`);
    await toPart(screen, "How the tasks went");
    const said = () => journal().attempt.map(({ data }) => [data.outcome, data.how]);
    await screen.getByRole("radio", { name: "partly" }).click();
    const line = screen.getByRole("textbox", { name: "If you like, how it went" });
    await line.fill("one");
    await userEvent.keyboard("{Enter}");
    await expect.poll(said).toEqual([["partly", "one"]]);
    await screen.getByRole("radio", { name: "did not fit me" }).click();
    for (const text of ["one two", "one two three"]) {
      await line.fill(text);
      await userEvent.keyboard("{Enter}");
      await expect.poll(said).toEqual([["did-not-fit", text]]);
    }
  });

  test("is not asked where there is nothing to ask", async () => {
    const { screen } = await openAt(house, `/check-in/complete/${DAY}`);
    await screen.getByRole("button", { name: /See all the parts/ }).click();
    await expect.element(screen.getByRole("dialog").getByText("How the tasks went")).not.toBeInTheDocument();
  });
});

describe("a session", () => {
  test("shows what was agreed in it, how the tasks went, and what was talked about", async () => {
    const id = await saveSession(house, { word: "Clear" });
    const goal = house.vault.newId();
    await house.vault.save("goal", goal, {
      ...emptyGoal(mine, DAY),
      text: "To rest",
      changed: { day: DAY, sessionId: id, turn: 0, line: "" },
    });
    // Changed again later: the session goes on saying what was agreed in it.
    await house.vault.save("goal", goal, {
      ...emptyGoal(mine, DAY),
      text: "To rest more",
      changed: { day: addDays(DAY, 7), sessionId: null, turn: 1, line: "" },
    });
    const walk = await task("Walk");
    await house.vault.save("attempt", house.vault.newId(), {
      ...emptyAttempt(mine, walk, DAY, "done"),
      how: "twice",
      sessionId: id,
    });
    await house.vault.save("topic", house.vault.newId(), {
      ...emptyTopic(mine, lineId(house.vault.newId(), "text"), DAY, "talked"),
      text: "The letter",
      answer: "we wait",
    });
    await house.vault.save("topic", house.vault.newId(), {
      ...emptyTopic(other, lineId(house.vault.newId(), "text"), DAY, "talked"),
      text: "Of the group",
    });
    const { screen } = await openAt(house, `/session/${id}`);
    const agreed = screen.getByRole("list", { name: "What we agreed" });
    await expect
      .element(agreed.getByRole("link", { name: "To rest" }))
      .toHaveAttribute("href", `#/goal/${goal}`);
    await expect.element(agreed.getByText("A goal · new")).toBeVisible();
    const tried = screen.getByRole("list", { name: "How the tasks went" });
    await expect.element(tried.getByText("Walk")).toBeVisible();
    await expect.element(tried.getByText("twice")).toBeVisible();
    const talked = screen.getByRole("list", { name: "What we talked about" });
    await expect.element(talked.getByText("The letter")).toBeVisible();
    await expect.element(talked.getByText("we wait")).toBeVisible();
    await expect.element(screen.getByText("Of the group")).not.toBeInTheDocument();
  });
});
