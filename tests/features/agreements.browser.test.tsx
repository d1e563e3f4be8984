import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { emptyAgreement, type Agreement } from "#domain/agreement.ts";
import type { Day } from "#domain/day.ts";
import { SETTINGS_ID, type Id } from "#domain/id.ts";
import { emptySession } from "#domain/session.ts";
import { emptySettings } from "#domain/settings.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { planRoutes } from "#features/plan/route.ts";
import { todayRoutes } from "#features/today/route.ts";
import { leaveHome, newHome, opener, type Home } from "../support/house.tsx";

const TODAY = "2026-11-25" as Day;
const openAt = opener([...planRoutes, ...todayRoutes]);

let home: Home;
let therapyId: Id;
beforeEach(async () => {
  home = await newHome();
  therapyId = home.vault.newId();
  await home.vault.save("therapy", therapyId, { ...emptyTherapy(), name: "Marta" });
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 25, 20) });
});
afterEach(async () => {
  await cleanup();
  vi.useRealTimers();
  leaveHome(home);
  history.replaceState(null, "", "#/");
});

async function agreement(some: Partial<Agreement> = {}, of: Id = therapyId): Promise<Id> {
  const id = home.vault.newId();
  const empty = emptyAgreement(of, some.topic ?? "confidentiality", "2026-11-01" as Day);
  await home.vault.save("agreement", id, { ...empty, ...some });
  return id;
}

async function session(day: Day = TODAY): Promise<Id> {
  const id = home.vault.newId();
  await home.vault.save("session", id, emptySession(therapyId, day));
  return id;
}

const all = () => home.vault.journal().agreement.map(({ data }) => data);
const only = (): Agreement => {
  const [first, ...more] = all();
  if (first === undefined || more.length > 0) throw new Error(`there are ${all().length} agreements`);
  return first;
};

describe("how we work, on Plan", () => {
  it("shows every topic: what was agreed, what there is to ask, and what has not come up", async () => {
    await agreement({ topic: "cost", state: "agreed", text: "60, and less if it gets tight" });
    await agreement({ topic: "confidentiality", question: "who reads it?" });
    await agreement({ topic: "other", title: "the dog may come", state: "to-revisit" });
    const { screen } = await openAt(home, "/plan");
    const times = screen.getByRole("list", { name: "Times, and what it costs" }).getByRole("listitem");
    await expect
      .element(times.filter({ hasText: "What it costs" }))
      .toHaveTextContent(/Agreed.*60, and less/);
    await expect
      .element(times.filter({ hasText: "How often we meet" }))
      .toHaveTextContent("It has not come up yet");
    await expect
      .element(screen.getByRole("listitem").filter({ hasText: "Privacy and its limits" }))
      .toHaveTextContent(/To ask.*who reads it\?/);
    await expect
      .element(screen.getByRole("list", { name: "In our own words" }))
      .toHaveTextContent(/the dog may come.*To talk over again/);
    await expect
      .element(screen.getByRole("link", { name: "How often we meet" }))
      .toHaveAttribute("href", "#/agreement/new/frequency");
  });

  it("shows nothing of another therapy", async () => {
    const other = home.vault.newId();
    await home.vault.save("therapy", other, { ...emptyTherapy(), name: "Luis" });
    await agreement({ topic: "cost", state: "agreed", text: "of the other" }, other);
    const { screen } = await openAt(home, "/plan");
    await expect.element(screen.getByText("What it costs")).toBeVisible();
    await expect.element(screen.getByText("of the other")).not.toBeInTheDocument();
    await screen.getByRole("radio", { name: "Luis" }).click();
    await expect.element(screen.getByText("of the other")).toBeVisible();
  });
});

describe("an agreement", () => {
  it("begins with a question taken in one tap and put in own words", async () => {
    const { screen } = await openAt(home, "/agreement/new/confidentiality");
    await screen.getByRole("button", { name: "Who else reads your notes about me?" }).click();
    const question = screen.getByRole("textbox", { name: "What I want to ask" });
    await expect.element(question).toHaveValue("Who else reads your notes about me?");
    await question.fill("Who reads what you write?");
    await screen.getByRole("button", { name: "Save" }).click();
    await expect.element(screen.getByText("It is on your list for the next session.")).toBeVisible();
    expect(only()).toMatchObject({
      therapyId,
      topic: "confidentiality",
      state: "to-ask",
      question: "Who reads what you write?",
    });
  });

  it("speaks to the therapist as the two of them do", async () => {
    await home.vault.save("therapy", therapyId, { ...emptyTherapy(), name: "Marta", address: "usted" });
    const { screen } = await openAt(home, "/agreement/new/confidentiality", "es");
    await expect
      .element(screen.getByRole("button", { name: "¿En qué casos tendría que contárselo a alguien?" }))
      .toBeVisible();
    await home.vault.save("therapy", therapyId, { ...emptyTherapy(), name: "Marta", address: "vos" });
    await expect
      .element(screen.getByRole("button", { name: "Si hablás de mí en una supervisión, ¿qué contás?" }))
      .toBeVisible();
  });

  it("is agreed, talked over again and agreed once more, one tap each, with the session and never losing a step", async () => {
    const sessionId = await session();
    const id = await agreement({ question: "who reads it?" });
    const { screen } = await openAt(home, `/agreement/${id}`);
    const tap = async (name: string) => {
      await screen.getByRole("radio", { name }).click();
      await expect.element(screen.getByRole("radio", { name })).toBeChecked();
      await screen.getByRole("button", { name: "Close" }).click();
    };
    await tap("Agreed");
    await expect.poll(() => only().changed).toMatchObject({ turn: 1, sessionId, day: TODAY });
    await tap("To talk over again");
    await expect.poll(() => only().changed.turn).toBe(2);
    await tap("Agreed");
    await expect.poll(() => only().changed.turn).toBe(3);
    const steps = screen.getByRole("list", { name: "What became of it" }).getByRole("listitem");
    await expect.poll(() => steps.elements().length).toBe(4);
    expect(steps.elements().map((step) => step.textContent)).toEqual([
      expect.stringContaining("Agreed"),
      expect.stringContaining("To talk over again"),
      expect.stringContaining("Agreed"),
      expect.stringContaining("who reads it?"),
    ]);
    await expect
      .element(screen.getByRole("link", { name: "In the session of 25 Nov 2026" }).first())
      .toHaveAttribute("href", `#/session/${sessionId}`);
  });

  it("takes a tap back, and shows nothing of it", async () => {
    const id = await agreement({ question: "who reads it?" });
    const { screen } = await openAt(home, `/agreement/${id}`);
    await screen.getByRole("radio", { name: "Agreed" }).click();
    await expect.element(screen.getByText("It stands as agreed.")).toBeVisible();
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => only()).toMatchObject({ state: "to-ask", changed: { turn: 0 } });
    const steps = screen.getByRole("list", { name: "What became of it" }).getByRole("listitem");
    await expect.poll(() => steps.elements().length).toBe(1);
    expect(home.vault.versions(id)).toHaveLength(2);
  });

  it("keeps a correction in its turn, and makes another agreement of other words on another day", async () => {
    const id = await agreement({ topic: "cost", state: "agreed", text: "60 a sesion" });
    const { screen } = await openAt(home, `/agreement/edit/${id}`);
    const text = screen.getByRole("textbox", { name: "What we agreed" });
    await text.fill("60 a session");
    await screen.getByRole("switch", { name: "I am only changing the wording" }).click();
    await screen.getByRole("button", { name: "Save" }).click();
    await expect.poll(only).toMatchObject({ text: "60 a session", changed: { turn: 0 } });
    await cleanup();
    const again = (await openAt(home, `/agreement/edit/${id}`)).screen;
    await again.getByRole("textbox", { name: "What we agreed" }).fill("50 a session");
    await again.getByRole("textbox", { name: "Why, in one line" }).fill("money got tight");
    await again.getByRole("button", { name: "Save" }).click();
    await expect
      .poll(only)
      .toMatchObject({ text: "50 a session", changed: { turn: 1, day: TODAY, line: "money got tight" } });
    await cleanup();
    const page = (await openAt(home, `/agreement/${id}`)).screen;
    const steps = page.getByRole("list", { name: "What became of it" }).getByRole("listitem");
    await expect.poll(() => steps.elements().length).toBe(2);
    expect(steps.elements()[0]?.textContent).toMatch(/Agreed anew.*50 a session.*money got tight/);
    expect(steps.elements()[1]?.textContent).toContain("60 a session");
  });

  it("opens again when something more is asked about what was agreed", async () => {
    const id = await agreement({ topic: "roles", state: "agreed", text: "we both say when it is too much" });
    const { screen } = await openAt(home, `/agreement/${id}`);
    await expect.element(screen.getByText("we both say when it is too much").first()).toBeVisible();
    await screen.getByRole("radio", { name: "To talk over again" }).click();
    await screen.getByRole("button", { name: "May I say no to something you suggest?" }).click();
    await expect
      .poll(only)
      .toMatchObject({ state: "to-revisit", question: "May I say no to something you suggest?" });
    expect(only().changed.turn).toBe(1);
  });

  it("is deleted at once and taken back with its history", async () => {
    const id = await agreement({ question: "who reads it?" });
    const { screen } = await openAt(home, `/agreement/${id}`);
    await screen.getByRole("radio", { name: "Agreed" }).click();
    await expect.poll(() => only().state).toBe("agreed");
    await screen.getByRole("button", { name: "Delete this" }).click();
    await expect.poll(() => all().length).toBe(0);
    await screen
      .getByRole("group")
      .filter({ hasText: "Deleted" })
      .getByRole("button", { name: "Undo" })
      .click();
    await expect.poll(() => all().length).toBe(1);
    expect(home.vault.versions(id)).toHaveLength(2);
  });

  it("keeps what is half written, by topic, and Today leads back to it", async () => {
    const first = (await openAt(home, "/agreement/new/cost")).screen;
    await first.getByRole("textbox", { name: "What I want to ask" }).fill("what does it cost when");
    await cleanup();
    await expect
      .poll(async () => {
        const read = await home.vault.drafts.unfinished();
        return read.ok ? read.value.map(({ form }) => form) : [];
      })
      .toEqual(["agreement"]);
    const other = (await openAt(home, "/agreement/new/contact")).screen;
    await expect.element(other.getByRole("textbox", { name: "What I want to ask" })).toHaveValue("");
    await cleanup();
    const again = (await openAt(home, "/agreement/new/cost")).screen;
    await expect
      .element(again.getByRole("textbox", { name: "What I want to ask" }))
      .toHaveValue("what does it cost when");
    await cleanup();
    const today = (await openAt(home, "/")).screen;
    await today.getByRole("link", { name: "An agreement" }).click();
    await expect
      .element(today.getByRole("textbox", { name: "What I want to ask" }))
      .toHaveValue("what does it cost when");
    await expect.element(today.getByRole("heading", { level: 1, name: "What it costs" })).toBeVisible();
  });

  it("is done with the keyboard alone", async () => {
    await agreement({ topic: "cost", state: "agreed", text: "60" });
    const id = await agreement({ question: "who reads it?" });
    const { screen } = await openAt(home, `/agreement/${id}`);
    await expect.element(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    await userEvent.keyboard("{Tab}");
    await expect.element(screen.getByRole("radio", { name: "To ask" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    await expect
      .poll(() => home.vault.journal().agreement.find((each) => each.id === id)?.data.state)
      .toBe("agreed");
    await expect.element(screen.getByRole("radio", { name: "Agreed" })).toHaveFocus();
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect
      .poll(() => home.vault.journal().agreement.find((each) => each.id === id)?.data.state)
      .toBe("to-ask");
  });
});

describe("before a first session", () => {
  it("puts a question on the list in one tap, and takes it off again", async () => {
    await home.vault.save("therapy", therapyId, { ...emptyTherapy(), state: "considering" });
    const { screen } = await openAt(home, "/plan/before");
    const ask = screen.getByRole("checkbox", { name: /Who else reads your notes/ });
    await ask.click();
    await expect.element(ask).toBeChecked();
    expect(only()).toMatchObject({ topic: "confidentiality", state: "to-ask" });
    await expect.element(screen.getByText("1 thing is on your list.")).toBeVisible();
    await screen.getByText("More questions").first().click();
    await screen.getByRole("checkbox", { name: /In which cases would you have to tell/ }).click();
    await expect
      .poll(() => only().question)
      .toBe("Who else reads your notes about me?\nIn which cases would you have to tell somebody?");
    await ask.click();
    await expect.poll(() => only().question).toBe("In which cases would you have to tell somebody?");
    await screen.getByRole("checkbox", { name: /In which cases would you have to tell/ }).click();
    await expect.poll(() => all().length).toBe(0);
  });

  it("asks each question without a topic by itself", async () => {
    const { screen } = await openAt(home, "/plan/before");
    await screen.getByText("More questions").first().click();
    await screen.getByRole("checkbox", { name: /Have you worked with people/ }).click();
    await screen.getByRole("checkbox", { name: /What training do you have/ }).click();
    await expect.poll(() => all().length).toBe(2);
    expect(all().every(({ topic }) => topic === "other")).toBe(true);
  });

  it("takes along what should be known, and keeps it while it is written", async () => {
    const first = (await openAt(home, "/plan/before")).screen;
    await first.getByRole("textbox", { name: "What I would like to be known" }).fill("I find it hard to");
    await cleanup();
    const today = (await openAt(home, "/")).screen;
    await today.getByRole("link", { name: "Before a first session" }).click();
    const know = today.getByRole("textbox", { name: "What I would like to be known" });
    await expect.element(know).toHaveValue("I find it hard to");
    await know.fill("I find it hard to begin.");
    await today.getByRole("button", { name: "Take it along" }).click();
    await expect
      .poll(() => home.vault.journal().note.map(({ data }) => data))
      .toMatchObject([{ therapyId, text: "I find it hard to begin.", bring: true, done: false }]);
    await expect.element(know).toHaveValue("");
    await expect.element(today.getByRole("link", { name: "I find it hard to begin." })).toBeVisible();
  });

  it("brings back the therapy that something was being written for", async () => {
    const other = home.vault.newId();
    await home.vault.save("therapy", other, { ...emptyTherapy(), name: "Luis", state: "considering" });
    const first = (await openAt(home, "/plan/before")).screen;
    await first.getByRole("textbox", { name: "What I would like to be known" }).fill("for Marta to know");
    await cleanup();
    await home.vault.save("settings", SETTINGS_ID, { ...emptySettings(), therapyId: other });
    const again = (await openAt(home, "/plan/before")).screen;
    const know = again.getByRole("textbox", { name: "What I would like to be known" });
    await expect.element(know).toHaveValue("");
    await cleanup();
    const today = (await openAt(home, "/")).screen;
    await today.getByRole("link", { name: "Before a first session" }).first().click();
    await expect
      .element(today.getByRole("textbox", { name: "What I would like to be known" }))
      .toHaveValue("for Marta to know");
    await expect.element(today.getByText("with Marta")).toBeVisible();
    await today.getByRole("button", { name: "Take it along" }).click();
    await expect.poll(() => home.vault.journal().note.map(({ data }) => data.therapyId)).toEqual([therapyId]);
  });
});
