import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { emptyAgreement } from "#domain/agreement.ts";
import { emptyAttempt } from "#domain/attempt.ts";
import type { Day } from "#domain/day.ts";
import { emptyGoal } from "#domain/goal.ts";
import type { Id } from "#domain/id.ts";
import { therapyInView } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { emptySession, type Session } from "#domain/session.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { checkInRoutes } from "#features/check-in/route.ts";
import { noteRoutes } from "#features/notes/route.ts";
import { planRoutes } from "#features/plan/route.ts";
import { sessionRoutes } from "#features/sessions/route.ts";
import { therapyRoutes } from "#features/therapies/route.ts";
import { todayRoutes } from "#features/today/route.ts";
import { leaveHome, newHome, opener, type Home } from "../support/house.tsx";

const TODAY = "2026-11-25" as Day;
const openAt = opener([
  ...todayRoutes,
  ...planRoutes,
  ...therapyRoutes,
  ...checkInRoutes,
  ...sessionRoutes,
  ...noteRoutes,
]);

let home: Home;
beforeEach(async () => {
  home = await newHome();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 25, 20) });
});
afterEach(async () => {
  await cleanup();
  vi.useRealTimers();
  leaveHome(home);
  history.replaceState(null, "", "#/");
});

async function therapy(some: Partial<Therapy> = {}): Promise<Id> {
  const id = home.vault.newId();
  await home.vault.save("therapy", id, { ...emptyTherapy(), ...some });
  return id;
}

async function session(therapyId: Id, some: Partial<Session> = {}): Promise<Id> {
  const id = home.vault.newId();
  await home.vault.save("session", id, { ...emptySession(therapyId, TODAY), ...some });
  return id;
}

const therapies = () => home.vault.journal().therapy;
const therapyOf = (id: Id): Therapy => {
  const found = therapies().find((each) => each.id === id);
  if (found === undefined) throw new Error("no such therapy");
  return found.data;
};
const inView = () => therapyInView(home.vault.journal())?.id;

describe("from the idea of a therapy to another one", () => {
  it("goes on without a therapist: questions, a first session, not going back, another begun", async () => {
    const welcome = (await openAt(home, "/therapy/first")).screen;
    await welcome.getByRole("button", { name: "I have no therapist yet" }).click();
    await expect
      .element(welcome.getByRole("heading", { level: 1, name: "Before a first session" }))
      .toBeVisible();
    const first = therapies()[0]!.id;
    expect(therapyOf(first).state).toBe("considering");
    await welcome.getByRole("checkbox", { name: /How will we know/ }).click();
    await expect.poll(() => home.vault.journal().agreement.length).toBe(1);
    await cleanup();

    const note = { ...emptyNote(first, TODAY), text: "I sleep badly", bring: true };
    await home.vault.save("note", home.vault.newId(), note);
    await home.vault.save("note", home.vault.newId(), { ...note, text: "only for this one" });
    const sessionId = await session(first);
    const done = (await openAt(home, `/check-in/done/${sessionId}`)).screen;
    await done.getByRole("link", { name: "Would I go back?" }).click();
    await done.getByRole("radio", { name: "a little" }).click();
    await done.getByRole("radio", { name: "No", exact: true }).click();
    await done.getByRole("textbox", { name: "What makes me say so" }).fill("it was all very fast");
    await expect.element(done.getByText(/you owe nobody a reason/)).toBeVisible();
    await done.getByRole("checkbox", { name: "I sleep badly" }).click();
    await done.getByRole("button", { name: "I look for somebody else" }).click();
    await expect
      .element(done.getByRole("heading", { level: 1, name: "Before a first session" }))
      .toBeVisible();
    expect(therapyOf(first)).toMatchObject({
      state: "ended",
      first: { atEase: "a-little", goBack: "no", line: "it was all very fast" },
      ending: { day: TODAY },
    });
    const second = therapies().find(({ id }) => id !== first)!;
    expect(second.data).toEqual({ ...emptyTherapy(), state: "considering" });
    expect(inView()).toBe(second.id);
    await expect
      .poll(() =>
        home.vault
          .journal()
          .note.filter(({ data }) => data.therapyId === second.id)
          .map(({ data }) => data.text),
      )
      .toEqual(["I sleep badly"]);
    await expect.element(done.getByRole("checkbox", { name: /How will we know/ })).not.toBeChecked();
    await expect.element(done.getByText("only for this one")).not.toBeInTheDocument();
  });

  it("ends after a first session in one tap, and that is taken back in one", async () => {
    const id = await therapy({ name: "Marta", state: "considering" });
    await session(id);
    const { screen } = await openAt(home, `/plan/after/${id}`);
    await screen.getByRole("radio", { name: "No", exact: true }).click();
    await screen.getByRole("button", { name: "I end it here" }).click();
    await expect.poll(() => therapyOf(id).state).toBe("ended");
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => therapyOf(id).state).toBe("considering");
    expect(therapyOf(id)).toMatchObject({ ending: { day: null }, first: { goBack: "no" } });
  });

  it("begins where the person would go back, and is offered once", async () => {
    const id = await therapy({ name: "Marta", state: "considering" });
    const sessionId = await session(id);
    const { screen } = await openAt(home, `/plan/after/${id}`);
    await screen.getByRole("radio", { name: "Yes", exact: true }).click();
    await screen.getByRole("button", { name: "Keep this" }).click();
    await expect.poll(() => therapyOf(id)).toMatchObject({ state: "active", first: { goBack: "yes" } });
    // The form leaves by itself: going somewhere before that would be undone.
    await expect.poll(() => location.hash).not.toBe(`#/plan/after/${id}`);
    await cleanup();
    const done = (await openAt(home, `/check-in/done/${sessionId}`)).screen;
    await expect.element(done.getByRole("link", { name: "See it in Journey" })).toBeVisible();
    await expect.element(done.getByRole("link", { name: "Would I go back?" })).not.toBeInTheDocument();
  });

  it("offers a sentence to say where the person is not sure", async () => {
    const id = await therapy({ name: "Marta" });
    const { screen } = await openAt(home, `/plan/after/${id}`);
    await screen.getByRole("radio", { name: "I’m not sure" }).click();
    await screen.getByRole("button", { name: /Take this along: Some of it went fast/ }).click();
    await expect
      .poll(() => home.vault.journal().note.map(({ data }) => data))
      .toMatchObject([{ therapyId: id, bring: true, text: expect.stringContaining("went fast for me") }]);
  });

  it("keeps what was said half way after a first session", async () => {
    const id = await therapy({ name: "Marta" });
    const first = (await openAt(home, `/plan/after/${id}`)).screen;
    await first.getByRole("textbox", { name: "What makes me say so" }).fill("the room was");
    await cleanup();
    const today = (await openAt(home, "/")).screen;
    await today.getByRole("link", { name: "After a first session" }).click();
    await expect
      .element(today.getByRole("textbox", { name: "What makes me say so" }))
      .toHaveValue("the room was");
  });
});

describe("several therapies", () => {
  it("begin beside each other in two taps and are switched in one, and nothing is mixed", async () => {
    const marta = await therapy({ name: "Marta" });
    await home.vault.save("agreement", home.vault.newId(), {
      ...emptyAgreement(marta, "cost", TODAY),
      text: "of Marta",
      state: "agreed",
    });
    const { screen } = await openAt(home, "/plan");
    await screen.getByRole("link", { name: "Another therapy" }).click();
    await screen.getByRole("button", { name: "Couple" }).click();
    await expect.poll(() => therapies().length).toBe(2);
    const couple = therapies().find(({ id }) => id !== marta)!.id;
    await expect.poll(inView).toBe(couple);
    await expect.element(screen.getByRole("radio", { name: "Couple" })).toBeChecked();
    await expect.element(screen.getByText("of Marta")).not.toBeInTheDocument();
    await home.vault.save("agreement", home.vault.newId(), {
      ...emptyAgreement(couple, "cost", TODAY),
      text: "of the two of us",
      state: "agreed",
    });
    await expect.element(screen.getByText("of the two of us")).toBeVisible();
    await screen.getByRole("radio", { name: "Marta" }).click();
    await expect.element(screen.getByText("of Marta")).toBeVisible();
    await expect.element(screen.getByText("of the two of us")).not.toBeInTheDocument();
  });

  it("take a new one back", async () => {
    const marta = await therapy({ name: "Marta" });
    const { screen } = await openAt(home, "/therapy/beside");
    await screen.getByRole("switch", { name: "It has not begun yet" }).click();
    await screen.getByRole("button", { name: "Group" }).click();
    await expect
      .element(screen.getByRole("heading", { level: 1, name: "Before a first session" }))
      .toBeVisible();
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => therapies().map(({ id }) => id)).toEqual([marta]);
    expect(inView()).toBe(marta);
  });

  it("pause, go on, end and start again, and what has ended is offered last", async () => {
    const luis = await therapy({ name: "Luis" });
    const marta = await therapy({ name: "Marta" });
    expect(inView()).toBe(luis);
    const { screen } = await openAt(home, `/therapy/${luis}`);
    await screen.getByRole("button", { name: "Pause it" }).click();
    await expect.poll(() => therapyOf(luis).state).toBe("paused");
    await screen.getByRole("button", { name: "Go on with it" }).click();
    await expect.poll(() => therapyOf(luis).state).toBe("active");
    await screen.getByRole("link", { name: "End it" }).click();
    await screen.getByRole("button", { name: "End it here" }).click();
    await expect.poll(() => therapyOf(luis)).toMatchObject({ state: "ended", ending: { day: TODAY } });
    await expect.poll(inView).toBe(marta);
    await cleanup();
    const plan = (await openAt(home, "/plan")).screen;
    await expect.element(plan.getByRole("radio", { name: "Marta" })).toBeChecked();
    expect(
      plan
        .getByRole("radio")
        .elements()
        .map((each) => each.closest("label")?.textContent),
    ).toEqual(["Marta", "LuisEnded"]);
    await plan.getByRole("radio", { name: "Luis" }).click();
    await expect
      .element(plan.getByText("It ended on 25 Nov 2026. Everything stays and can be read."))
      .toBeVisible();
    await cleanup();
    const again = (await openAt(home, `/therapy/${luis}`)).screen;
    await again.getByRole("button", { name: "Start again" }).click();
    await expect.poll(() => therapyOf(luis)).toMatchObject({ state: "active", ending: { day: TODAY } });
  });

  it("cannot be deleted while an agreement belongs to it", async () => {
    const luis = await therapy({ name: "Luis" });
    await therapy({ name: "Marta" });
    await home.vault.save("agreement", home.vault.newId(), emptyAgreement(luis, "cost", TODAY));
    const { screen } = await openAt(home, `/therapy/${luis}`);
    await expect.element(screen.getByText(/It has entries, so it stays/)).toBeVisible();
  });

  it("are paused with the keyboard alone while the form about them is open, and nothing typed is lost", async () => {
    const id = await therapy({ name: "Marta" });
    const { screen } = await openAt(home, `/therapy/${id}`);
    await screen.getByRole("textbox", { name: "What you call your therapist here" }).fill("Marta R.");
    screen.getByRole("button", { name: "Pause it" }).element().focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => therapyOf(id).state).toBe("paused");
    await screen.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => therapyOf(id)).toMatchObject({ name: "Marta R.", state: "paused" });
  });
});

describe("the closing page", () => {
  it("keeps what is half written, and saves it as it was typed with the day", async () => {
    const id = await therapy({ name: "Marta" });
    const first = (await openAt(home, `/therapy/${id}/closing`)).screen;
    await first.getByRole("textbox", { name: "What I take along" }).fill("that I can");
    await cleanup();
    expect(therapyOf(id)).toMatchObject({ state: "active", ending: { takeAlong: "" } });
    const today = (await openAt(home, "/")).screen;
    await today.getByRole("link", { name: "The closing page" }).click();
    const takeAlong = today.getByRole("textbox", { name: "What I take along" });
    await expect.element(takeAlong).toHaveValue("that I can");
    await takeAlong.fill("that I can say no\nand stay");
    await today.getByRole("textbox", { name: "What I would tell my earlier self" }).fill("wait");
    await today.getByLabelText("The day it ends").fill("2026-11-20");
    await today.getByRole("button", { name: "End it here" }).click();
    await expect
      .poll(() => therapyOf(id))
      .toMatchObject({
        state: "ended",
        ending: { day: "2026-11-20", takeAlong: "that I can say no\nand stay", earlierSelf: "wait" },
      });
  });

  it("looks back at this therapy and at no other, and never at what is private", async () => {
    const id = await therapy({ name: "Marta", since: "2026-01-07" as Day });
    const other = await therapy({ name: "Luis" });
    for (const [of, word] of [
      [id, "mine"],
      [other, "theirs"],
    ] as const) {
      await session(of, {
        moment: { text: `moment ${word}`, effect: "helped" },
        privateNote: `private ${word}`,
      });
      const goal = { ...emptyGoal(of, TODAY), text: `goal ${word}`, state: "reached" as const };
      await home.vault.save("goal", home.vault.newId(), goal);
      await home.vault.save("attempt", home.vault.newId(), {
        ...emptyAttempt(of, home.vault.newId(), TODAY, "done"),
        helped: `try ${word}`,
      });
    }
    const { screen } = await openAt(home, `/therapy/${id}/closing`);
    const record = screen.getByRole("complementary", { name: "The record to keep" });
    await expect.element(record).toHaveTextContent(/Marta.*Individual · Since 7 Jan 2026 · 1 session/);
    for (const each of ["goal mine", "reached", "moment mine", "try mine"])
      await expect.element(record).toHaveTextContent(each);
    expect(record.element().textContent).not.toMatch(/theirs|private/);
  });
});
