import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { emptyAttempt, type Attempt } from "#domain/attempt.ts";
import { bringList } from "#domain/bring.ts";
import { addDays, type Day } from "#domain/day.ts";
import { historyOf } from "#domain/history.ts";
import type { Id } from "#domain/id.ts";
import { emptyTask } from "#domain/task.ts";
import { leaveHome } from "../support/house.tsx";
import {
  aGoal,
  aTask,
  historyIn,
  newPlanHouse,
  NOW,
  openAt,
  put,
  SESSION_DAY,
  theTask,
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

const tasks = () => house.vault.journal().task;
const attempts = () => house.vault.journal().attempt.map(({ data }) => data);
const waiting = () =>
  bringList(house.vault.journal(), house.therapyId).map(({ about, from }) => [about, from.id]);
const anAttempt = (taskId: Id, some: Partial<Attempt> = {}) =>
  put(house, "attempt", { ...emptyAttempt(house.therapyId, taskId, TODAY, "done"), ...some });

describe("a new task", () => {
  test("says what it is for, until when, and which goal", async () => {
    const goal = await aGoal(house);
    const { screen } = await openAt(house, "/plan");
    await screen.getByRole("link", { name: "Write a task" }).click();
    await screen.getByRole("textbox", { name: "What", exact: true }).fill("three lines a day");
    await screen
      .getByRole("textbox", { name: "What it is for, in my words" })
      .fill("to see what sets it off");
    await screen.getByRole("radio", { name: "Some days of the week" }).click();
    await screen.getByRole("button", { name: "Save the task" }).click();
    await expect.element(screen.getByText("Choose at least one day of the week.")).toBeVisible();
    await screen.getByRole("checkbox", { name: "Friday" }).click();
    await screen.getByRole("checkbox", { name: "Monday" }).click();
    await screen.getByLabelText("At what time?").fill("22:30");
    await screen.getByRole("radio", { name: "It makes sense to me", exact: true }).click();
    await screen.getByRole("radio", { name: "My therapist’s idea" }).click();
    await screen.getByRole("combobox", { name: "For which goal?" }).selectOptions(goal);
    await screen.getByRole("button", { name: "Save the task" }).click();
    await expect.element(screen.getByRole("heading", { level: 1, name: "A task" })).toBeVisible();
    expect(tasks()[0]?.data).toEqual({
      ...emptyTask(house.therapyId, TODAY),
      text: "three lines a day",
      purpose: "to see what sets it off",
      goalId: goal,
      proposedBy: "therapist",
      sense: "yes",
      until: { kind: "weekdays", days: [1, 5], from: TODAY, to: null },
      time: "22:30",
    });
    await expect
      .element(screen.getByText("Each Monday and Friday, 22:30 · my therapist’s idea · it makes sense to me"))
      .toBeVisible();
    await expect
      .element(screen.getByRole("link", { name: "to say no in time" }))
      .toHaveAttribute("href", `#/goal/${goal}`);
  });

  test("from a goal’s page comes linked to it", async () => {
    const goal = await aGoal(house);
    const { screen } = await openAt(house, `/goal/${goal}`);
    await screen.getByRole("link", { name: "Write a task for it" }).click();
    await expect.element(screen.getByRole("combobox", { name: "For which goal?" })).toHaveValue(goal);
    await screen.getByRole("textbox", { name: "What", exact: true }).fill("say “I’ll tell you tomorrow”");
    await screen.getByRole("radio", { name: "A day" }).click();
    await screen.getByLabelText("Which day?").fill("2026-11-27");
    await screen.getByRole("button", { name: "Save the task" }).click();
    await expect
      .poll(() => tasks()[0]?.data)
      .toMatchObject({ goalId: goal, until: { kind: "day", day: "2026-11-27" } });
    await cleanup();
    const view = await openAt(house, `/goal/${goal}`);
    await expect.element(view.screen.getByText("For Friday 27 November")).toBeVisible();
  });

  test("needs a word, keeps what was typed, and is gone on with from Today", async () => {
    const first = await openAt(house, "/task/new");
    await first.screen.getByRole("button", { name: "Save the task" }).click();
    await expect.element(first.screen.getByText(/Write at least a word/)).toBeVisible();
    await first.screen.getByRole("textbox", { name: "What it is for, in my words" }).fill("to slee");
    await cleanup();
    const { screen } = await openAt(house, "/");
    await screen.getByRole("link", { name: "A task", exact: true }).click();
    await expect
      .element(screen.getByRole("textbox", { name: "What it is for, in my words" }))
      .toHaveValue("to slee");
  });
});

describe("how it went", () => {
  test("is one tap, with nothing chosen beforehand and everything else optional", async () => {
    const id = await aTask(house);
    const { screen } = await openAt(house, "/plan");
    await screen.getByRole("link", { name: "How did it go: three lines a day" }).click();
    await expect.element(screen.getByRole("heading", { level: 1, name: "How did it go?" })).toBeVisible();
    const radios = screen.getByRole("group", { name: "With this task" }).getByRole("radio");
    expect(radios.elements().every((radio) => !(radio as HTMLInputElement).checked)).toBe(true);
    await screen.getByRole("button", { name: "Save" }).click();
    await expect.element(screen.getByText(/Choose what is nearest/)).toBeVisible();
    expect(attempts()).toEqual([]);
    (radios.elements()[0] as HTMLElement).focus();
    await userEvent.keyboard(" {ArrowRight}{ArrowRight}");
    await expect.element(screen.getByRole("radio", { name: "Not this time" })).toBeChecked();
    await screen.getByRole("button", { name: "Save" }).click();
    await expect.poll(attempts).toEqual([emptyAttempt(house.therapyId, id, TODAY, "not-this-time")]);
    expect(waiting()).toEqual([]);
  });

  test("can say more, and be put on the list to bring, which says so", async () => {
    const id = await aTask(house);
    const { screen } = await openAt(house, `/task/${id}/how`);
    await screen.getByRole("radio", { name: "Partly" }).click();
    await screen.getByRole("textbox", { name: "How it went" }).fill("two evenings");
    await screen.getByRole("textbox", { name: "What helped" }).fill("the pen on the table");
    await screen.getByRole("textbox", { name: "What got in the way" }).fill("the phone");
    await screen.getByRole("switch", { name: "Say so to my therapist" }).click();
    await screen.getByRole("button", { name: "Save" }).click();
    await expect.element(screen.getByText("It is on the list to bring to the next session.")).toBeVisible();
    expect(attempts()[0]).toMatchObject({ outcome: "partly", helped: "the pen on the table", tell: true });
    expect(waiting()).toEqual([["attempt", house.vault.journal().attempt[0]?.id]]);
  });

  test("is listed newest first, changed, deleted and taken back", async () => {
    const id = await aTask(house, { until: { kind: "open" } });
    await anAttempt(id, { day: "2026-11-24" as Day, outcome: "partly", how: "a start" });
    const newest = await anAttempt(id, { outcome: "done", how: "easier" });
    const { screen } = await openAt(house, `/task/${id}`);
    const rows = screen.getByRole("list", { name: "How it went" }).getByRole("listitem");
    await expect
      .poll(() => rows.elements().map((row) => row.textContent))
      .toEqual([expect.stringContaining("easier"), expect.stringContaining("a start")]);
    await rows.nth(0).getByRole("link").click();
    await screen.getByRole("textbox", { name: "How it went" }).fill("much easier");
    await screen.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => attempts().map(({ how }) => how)).toEqual(["much easier", "a start"]);
    await cleanup();
    const again = await openAt(house, `/task/how/${newest}`);
    await again.screen.getByRole("button", { name: "Delete this" }).click();
    await expect.poll(() => attempts().map(({ how }) => how)).toEqual(["a start"]);
    await again.screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => attempts().map(({ how }) => how)).toEqual(["much easier", "a start"]);
  });

  test("begun and left is found again, for its own task only", async () => {
    const [one, two] = [await aTask(house), await aTask(house, { text: "walk to work" })];
    const first = await openAt(house, `/task/${one}/how`);
    await first.screen.getByRole("textbox", { name: "How it went" }).fill("half a sen");
    await cleanup();
    const other = await openAt(house, `/task/${two}/how`);
    await expect.element(other.screen.getByRole("textbox", { name: "How it went" })).toHaveValue("");
    await cleanup();
    const { screen } = await openAt(house, "/");
    await screen.getByRole("link", { name: "How it went with a task" }).click();
    await expect.element(screen.getByRole("textbox", { name: "How it went" })).toHaveValue("half a sen");
    await expect.element(screen.getByText("three lines a day")).toBeVisible();
    await screen.getByRole("radio", { name: "Done" }).click();
    await screen.getByRole("button", { name: "Save" }).click();
    await expect.poll(attempts).toMatchObject([{ taskId: one, outcome: "done", how: "half a sen" }]);
  });

  test("when it did not fit, offers to adapt it, leave it or prepare saying it, and says what was done", async () => {
    const id = await aTask(house);
    const { screen } = await openAt(house, `/task/${id}/how`);
    await screen.getByRole("radio", { name: "Did not fit me" }).click();
    await screen.getByRole("button", { name: "Save" }).click();
    await expect.element(screen.getByText("It did not fit you")).toBeVisible();
    await expect.element(screen.getByText(/worth knowing/).first()).toBeVisible();
    expect(waiting()).toEqual([]);
    await screen.getByRole("button", { name: "Prepare saying it" }).click();
    await expect.poll(() => attempts()[0]?.tell).toBe(true);
    await expect
      .element(screen.getByText("It is on the list to bring to the next session.").first())
      .toBeVisible();
    expect(waiting()).toEqual([["fit", house.vault.journal().attempt[0]?.id]]);
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(waiting).toEqual([]);
  });
});

describe("a task", () => {
  test("is adapted twice and then declined; every version stays readable, and it is on the list to bring", async () => {
    const id = await aTask(house, { text: "breathe ten minutes", purpose: "to calm down" });
    for (const [at, text] of ["breathe three times", "look out of the window"].entries()) {
      const { screen } = await openAt(house, `/task/adapt/${id}`);
      await screen.getByRole("textbox", { name: "What", exact: true }).fill(text);
      await screen.getByRole("textbox", { name: "What I change, and why" }).fill(`why ${at}`);
      await screen.getByRole("combobox", { name: "In which session?" }).selectOptions(house.sessionId);
      await screen.getByRole("button", { name: "Save it like this" }).click();
      await expect
        .poll(() => theTask(house, id))
        .toMatchObject({
          text,
          adapted: at + 1,
          changed: { turn: at + 1, line: `why ${at}`, sessionId: house.sessionId, day: SESSION_DAY },
        });
      await cleanup();
    }
    const leaving = await openAt(house, `/task/${id}`);
    await leaving.screen.getByRole("link", { name: "Decline it" }).click();
    await leaving.screen.getByRole("textbox", { name: "Why, in a line" }).fill("it makes me count");
    await leaving.screen.getByRole("switch", { name: "Say so to my therapist" }).click();
    await leaving.screen.getByRole("button", { name: "Leave this task" }).click();
    await expect
      .poll(() => theTask(house, id))
      .toMatchObject({
        state: "declined",
        tell: true,
        adapted: 2,
        changed: { turn: 3, line: "it makes me count" },
      });
    expect(waiting()).toEqual([["declined", id]]);
    expect(historyOf("task", house.vault.versions(id))).toHaveLength(4);
    await cleanup();
    const { screen } = await openAt(house, `/task/${id}`);
    await expect.element(screen.getByText("It is on the list to bring to the next session.")).toBeVisible();
    const steps = historyIn(screen);
    expect(steps).toEqual([
      expect.stringMatching(/Declined.*it makes me count/u),
      expect.stringMatching(/Adapted.*look out of the window.*why 1/u),
      expect.stringMatching(/Adapted.*breathe three times.*why 0/u),
      expect.stringMatching(/How it began.*breathe ten minutes.*to calm down/u),
    ]);
  });

  test("left in the middle of adapting is one adaptation, not two", async () => {
    const id = await aTask(house);
    const first = await openAt(house, `/task/adapt/${id}`);
    await first.screen.getByRole("textbox", { name: "What", exact: true }).fill("one line");
    await cleanup();
    const { screen } = await openAt(house, "/");
    await screen.getByRole("link", { name: "A task, to make it fit better" }).click();
    await expect.element(screen.getByRole("textbox", { name: "What", exact: true })).toHaveValue("one line");
    await screen.getByRole("button", { name: "Save it like this" }).click();
    await expect
      .poll(() => theTask(house, id))
      .toMatchObject({ text: "one line", adapted: 1, changed: { turn: 1 } });
  });

  test("is finished or let go in one tap, taken back, and taken up again", async () => {
    const id = await aTask(house);
    const { screen } = await openAt(house, `/task/${id}`);
    await screen.getByRole("button", { name: "Let it go" }).click();
    await expect.poll(() => theTask(house, id).state).toBe("let-go");
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => theTask(house, id)).toMatchObject({ state: "open", changed: { turn: 0 } });
    expect(historyIn(screen)).toHaveLength(1);
    await screen.getByRole("button", { name: "I am done with it" }).click();
    await expect.poll(() => theTask(house, id).state).toBe("done");
    await screen.getByRole("button", { name: "Take it up again" }).click();
    await expect.poll(() => theTask(house, id)).toMatchObject({ state: "open", changed: { turn: 2 } });
    expect(historyIn(screen).map((step) => step.slice(11))).toEqual([
      expect.stringContaining("Taken up again"),
      expect.stringContaining("Finished"),
      expect.stringContaining("How it began"),
    ]);
  });

  test("is deleted with its times, and all of it comes back", async () => {
    const id = await aTask(house);
    await anAttempt(id, { how: "so" });
    const { screen } = await openAt(house, `/task/${id}`);
    await screen.getByRole("button", { name: "Delete this task" }).click();
    await expect.poll(() => [tasks().length, attempts().length]).toEqual([0, 0]);
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => attempts().map(({ how }) => how)).toEqual(["so"]);
    await expect.poll(() => tasks().map(({ data }) => data.text)).toEqual(["three lines a day"]);
  });

  test("as a correction keeps its turn; another day is a change", async () => {
    const id = await aTask(house, { text: "thre lines" });
    const first = await openAt(house, `/task/edit/${id}`);
    await first.screen.getByRole("textbox", { name: "What", exact: true }).fill("three lines");
    await first.screen.getByRole("radio", { name: "I only corrected it" }).click();
    await first.screen.getByRole("button", { name: "Save the task" }).click();
    await expect.poll(() => theTask(house, id)).toMatchObject({ text: "three lines", changed: { turn: 0 } });
    await cleanup();
    const { screen } = await openAt(house, `/task/edit/${id}`);
    await screen.getByRole("radio", { name: "Whenever I like" }).click();
    await screen.getByRole("button", { name: "Save the task" }).click();
    await expect
      .poll(() => theTask(house, id))
      .toMatchObject({ until: { kind: "open" }, changed: { turn: 1 } });
  });
});

describe("a task as an offer", () => {
  const dayTask = (text: string, day: Day) => aTask(house, { text, until: { kind: "day", day } });

  test("is for today, for a day, or whenever one likes, and never for a day that went by", async () => {
    await dayTask("for now", TODAY);
    await dayTask("to come", addDays(TODAY, 2));
    await aTask(house, {
      text: "gone by",
      until: { kind: "day", day: addDays(TODAY, -1) },
      changed: { ...emptyTask(house.therapyId, addDays(TODAY, -1)).changed },
    });
    const { screen } = await openAt(house, "/plan");
    const rows = screen.getByRole("list", { name: "What I am trying" }).getByRole("listitem");
    await expect
      .poll(() => rows.elements().map((row) => row.textContent))
      .toEqual([
        expect.stringMatching(/for nowFor today/u),
        expect.stringMatching(/to comeFor Friday 27 November/u),
        expect.stringMatching(/gone byWhenever you like/u),
      ]);
  });

  test("rests among what was when its session has been, and is taken up again for the next", async () => {
    const id = await aTask(house, {
      text: "of last month",
      changed: emptyTask(house.therapyId, "2026-10-20" as Day).changed,
    });
    const { screen } = await openAt(house, "/plan");
    await screen.getByText("Tasks from before").click();
    await expect.element(screen.getByText("From an earlier session")).toBeVisible();
    await screen.getByRole("link", { name: "of last month" }).click();
    await screen.getByRole("button", { name: "Take it up again" }).click();
    await expect
      .poll(() => theTask(house, id))
      .toMatchObject({ until: { kind: "next-session" }, changed: { day: TODAY, turn: 1 } });
  });
});

/** Words that speak of a debt, whole and with their endings. */
const DEBT = {
  en: /\b(?:over-?due|late|lateness|behind|miss(?:ed|ing)?|fail\w*|forg[oe]t\w*|pending|due|debt|owe\w*|expired?|not done|undone|incomplete|skipped|should(?: have)?|must|haven[’']t|still to do|to-?do|remaining|remind\w*)\b/iu,
  es: /(?<!\p{L})(?:atras\p{L}*|tarde|retras\p{L}*|venc\p{L}*|pendientes?|fall\p{L}*|fracas\p{L}*|olvid\p{L}*|deber?[íi]as?|debes?|deuda|caduc\p{L}*|incumpl\p{L}*|sin hacer|incomplet\p{L}*|falta\p{L}*|tienes que|no has|no hiciste|recordatorio)(?!\p{L})/iu,
};

describe.each(["en", "es"] as const)("two hundred tasks and forty goals in %s", (language) => {
  test("say no word of debt, open or folded away, and are there a portion at a time", async () => {
    const states = ["open", "open", "open", "done", "declined", "let-go"] as const;
    const outcomes = ["done", "partly", "not-this-time", "did-not-fit"] as const;
    const untils = [
      { kind: "next-session" },
      { kind: "day", day: "2026-10-01" as Day },
      { kind: "day", day: TODAY },
      { kind: "open" },
      { kind: "weekdays", days: [1, 3], from: "2026-09-01" as Day, to: "2026-10-30" as Day },
      { kind: "weekdays", days: [1, 2, 3, 4, 5, 6, 7], from: "2026-09-01" as Day, to: null },
    ] as const;
    let last: Id | null = null;
    for (let count = 0; count < 200; count += 1) {
      const day = addDays(TODAY, -(count % 90));
      last = await aTask(house, {
        text: `t${count}`,
        state: states[count % 6]!,
        until: structuredClone(untils[count % 5 === 0 ? 5 : count % 6]!) as never,
        sense: (["yes", "partly", "no"] as const)[count % 3]!,
        changed: emptyTask(house.therapyId, day).changed,
      });
      if (count % 3 === 0) await anAttempt(last, { day, outcome: outcomes[count % 4]! });
    }
    const goalStates = ["open", "paused", "reached", "let-go", "replaced"] as const;
    for (let count = 0; count < 40; count += 1)
      await aGoal(house, {
        text: `g${count}`,
        state: goalStates[count % 5]!,
        agree: "not-asked",
        unclear: count % 2 === 0,
      });
    const { screen, words } = await openAt(house, "/plan", language);
    await expect.element(screen.getByRole("list", { name: words.plan.tasks.title })).toBeVisible();
    expect(screen.container.querySelectorAll("li").length).toBeLessThan(80);
    for (const fold of screen.container.querySelectorAll("details")) fold.open = true;
    const read = () => screen.container.textContent ?? "";
    // Every portion, until nothing is left to show.
    for (let turn = 0; turn < 20; turn += 1) {
      const more = [...screen.container.querySelectorAll("button")].find((button) =>
        /^(?:Show|Ver) \d+/u.test(button.textContent ?? ""),
      );
      if (more === undefined) break;
      const before = screen.container.querySelectorAll("li").length;
      more.click();
      await expect.poll(() => screen.container.querySelectorAll("li").length).toBeGreaterThan(before);
    }
    expect(screen.container.querySelectorAll('a[href^="#/task/"]:not([href$="/how"])').length).toBe(201);
    expect(screen.container.querySelectorAll('a[href^="#/goal/"]').length).toBe(41);
    expect(read()).not.toMatch(DEBT[language]);
    const labels = [...screen.container.querySelectorAll("[aria-label]")].map((each) =>
      each.getAttribute("aria-label"),
    );
    expect(labels.join("\n")).not.toMatch(DEBT[language]);
    await cleanup();
    for (const task of tasks().filter((_, at) => at % 29 === 0)) {
      const view = await openAt(house, `/task/${task.id}`, language);
      await expect.element(view.screen.getByText(task.data.text).first()).toBeVisible();
      expect(view.screen.container.textContent).not.toMatch(DEBT[language]);
      await cleanup();
    }
  });
});
