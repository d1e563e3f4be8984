import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { bringList } from "#domain/bring.ts";
import type { Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { emptyRehearsal, type Rehearsal } from "#domain/rehearsal.ts";
import { emptySession } from "#domain/session.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { composed } from "#domain/wording.ts";
import { bringRoutes } from "#features/bring/route.ts";
import { planRoutes } from "#features/plan/route.ts";
import { rehearseRoutes } from "#features/rehearse/route.ts";
import { todayRoutes } from "#features/today/route.ts";
import { RESIDENT_VOICES } from "#words/rehearsal/voices.ts";
import { leaveHome, opener } from "../support/house.tsx";
import {
  aGoal,
  aTask,
  newPlanHouse,
  NOW,
  put,
  TODAY,
  weekly,
  type PlanHouse,
  type Screen,
} from "./plan-house.ts";

const openAt = opener([...rehearseRoutes, ...planRoutes, ...todayRoutes, ...bringRoutes]);

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

const rehearsals = () => house.vault.journal().rehearsal;
const theOne = (): Rehearsal => {
  const [one] = rehearsals();
  if (one === undefined) throw new Error("no rehearsal");
  return one.data;
};
const aRehearsal = (some: Partial<Rehearsal> = {}) =>
  put(house, "rehearsal", { ...emptyRehearsal(house.therapyId, TODAY), topic: "pace", ...some });
const planned: Rehearsal["plan"] = {
  ...emptyRehearsal("A".repeat(22) as Id, TODAY).plan,
  cue: "sit-down",
  sentence: "I need us to go slower.",
  planB: "ask-minute",
};

const go = (screen: Screen) => screen.getByRole("button", { name: "Continue" }).click();
const choose = (screen: Screen, name: string) => screen.getByRole("radio", { name, exact: true }).click();
const tick = (screen: Screen, name: string) => screen.getByRole("checkbox", { name, exact: true }).click();
const box = (screen: Screen, name: string) => screen.getByRole("textbox", { name, exact: true });
const step = async (screen: Screen, name: string) => {
  await expect.element(screen.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
};
const textIn = (screen: Screen, name: string) => (box(screen, name).element() as HTMLTextAreaElement).value;

describe("the whole way", () => {
  test("goes through every step, and keeps what was answered in each", async () => {
    const { screen } = await openAt(house, "/rehearse");
    await screen.getByRole("link", { name: "Start" }).click();
    await step(screen, "Is this the right step?");
    await screen.getByRole("button", { name: "None of these" }).click();
    await step(screen, "What is it about?");
    await choose(screen, "The pace");
    await box(screen, "One example").fill("When I brought up my father, we went on to the exercise");
    await choose(screen, "3");
    await go(screen);
    await step(screen, "What am I afraid of?");
    await expect.element(screen.getByText("When I brought up my father, we went on")).toBeVisible();
    await tick(screen, "I’d hurt my therapist");
    await tick(screen, "Something else");
    await box(screen, "What else").fill("a long silence");
    await choose(screen, "7");
    await box(screen, "If it happened, what would I do?").fill("wait, and say it again");
    await box(screen, "And if I say nothing for three months?").fill("I’d stop going");
    await go(screen);
    await step(screen, "What do I want from it?");
    await tick(screen, "To go slower");
    await tick(screen, "Only to be heard");
    await choose(screen, "Only to be heard");
    await go(screen);
    await step(screen, "My words");
    expect(textIn(screen, "What happened")).toBe("When I brought up my father, we went on to the exercise");
    await box(screen, "How it is for me").fill("I leave with it half said");
    await choose(screen, "Clear");
    await go(screen);
    await step(screen, "Aloud");
    await box(screen, "Where will I be sitting, and what will I see?").fill("on the left, the plant");
    await box(screen, "What is the first word?").fill("I’d");
    await go(screen);
    await step(screen, "They might answer…");
    await box(screen, "My own line").fill("I’d still like to say it");
    await go(screen);
    await step(screen, "If … then");
    await choose(screen, "we sit down");
    await choose(screen, "I hand over my note");
    await screen.getByRole("switch", { name: "Put it on my list to bring" }).click();
    await go(screen);
    await step(screen, "How ready do I feel?");
    await expect.element(screen.getByText("When I began: 3 of 10")).toBeVisible();
    await choose(screen, "6");
    await choose(screen, "Ready enough");
    await screen.getByRole("button", { name: "Keep it" }).click();
    await expect.element(screen.getByRole("heading", { level: 1, name: "The pace" })).toBeVisible();
    expect(theOne()).toEqual({
      ...emptyRehearsal(house.therapyId, TODAY),
      topic: "pace",
      example: "When I brought up my father, we went on to the exercise",
      feared: { fears: ["hurt-them", "other"], other: "a long silence", likely: 7 },
      ifItHappened: "wait, and say it again",
      ifNothing: "I’d stop going",
      wants: ["slower", "be-heard"],
      firstWant: "be-heard",
      boxes: {
        happened: "When I brought up my father, we went on to the exercise",
        impact: "I leave with it half said",
        wish: "",
        question: "",
      },
      tone: "clear",
      seat: "on the left, the plant",
      firstWord: "I’d",
      replies: [{ reply: "hurt", line: "I’d still like to say it" }],
      plan: {
        ...planned,
        sentence: "I’d like us to look at how this is going for me.",
        planB: "hand-note",
        bring: true,
      },
      ready: { before: 3, after: 6 },
      decision: "enough",
    } satisfies Rehearsal);
    const [brought] = bringList(house.vault.journal(), house.therapyId);
    expect([brought?.content, brought?.single]).toEqual([
      { kind: "text", text: "I’d like us to look at how this is going for me." },
      true,
    ]);
  });

  test("can be left anywhere: everything is kept, and where nothing was written nothing is", async () => {
    const { screen } = await openAt(house, "/rehearse/new");
    await screen.getByRole("button", { name: "I’ll stop here" }).click();
    await expect.element(screen.getByText("There was nothing to keep.")).toBeVisible();
    expect(rehearsals()).toEqual([]);
    await cleanup();
    const { screen: again } = await openAt(house, "/rehearse/new/pace");
    await go(again);
    await again.getByRole("button", { name: "I’ll stop here" }).click();
    await expect.element(again.getByText("Kept. Whenever you like.")).toBeVisible();
    expect(theOne().topic).toBe("pace");
  });

  test("keeps the other way in sight at every step for whoever is not sure", async () => {
    const { screen } = await openAt(house, "/rehearse/new");
    await expect
      .element(screen.getByRole("link", { name: "To urgent help" }))
      .toHaveAttribute("href", "#/help/urgent");
    await expect
      .element(screen.getByRole("link", { name: "This isn’t yours to fix with better words" }))
      .toHaveAttribute("href", "#/help/boundary");
    await screen.getByRole("button", { name: "I’m not sure" }).click();
    const link = screen.getByRole("link", { name: /Not sure whether better words/ });
    for (let at = 2; at < 9; at += 1) {
      await expect.element(link).toHaveAttribute("href", "#/help/boundary");
      await go(screen);
    }
    await step(screen, "How ready do I feel?");
    await expect.element(link).toBeVisible();
  });

  test("goes back and forth by the list of steps and by Back, and loses nothing", async () => {
    const { screen } = await openAt(house, "/rehearse/new/pace");
    await screen.getByRole("button", { name: /See all the steps/ }).click();
    await screen.getByRole("button", { name: /My words/ }).click();
    await step(screen, "My words");
    await box(screen, "What I’d like").fill("more time");
    history.back();
    await step(screen, "What is it about?");
    history.forward();
    await step(screen, "My words");
    expect(textIn(screen, "What I’d like")).toBe("more time");
  });
});

test("the short way asks for what it is about, the words, and the plan, and can go on to the others", async () => {
  const { screen } = await openAt(house, "/rehearse");
  await screen.getByRole("link", { name: "In three minutes" }).click();
  await step(screen, "What is it about?");
  await expect.element(screen.getByRole("progressbar", { name: "Step 1 of 3" })).toBeVisible();
  await choose(screen, "I weigh every word in there");
  await go(screen);
  await step(screen, "My words");
  await go(screen);
  await step(screen, "If … then");
  await choose(screen, "I’m asked how I am");
  await screen.getByRole("button", { name: "The other steps" }).click();
  await step(screen, "What am I afraid of?");
  await expect.element(screen.getByRole("progressbar", { name: "Step 3 of 9" })).toBeVisible();
  await screen.getByRole("button", { name: "I’ll stop here" }).click();
  await expect.element(screen.getByText("Kept. Whenever you like.")).toBeVisible();
  expect([theOne().topic, theOne().plan.cue, theOne().plan.sentence]).toEqual([
    "weighing-words",
    "asked-how",
    "There’s something that’s hard for me to say, and I’d like to try.",
  ]);
});

describe("my words", () => {
  test("what happened goes along with the example until it is written in by itself", async () => {
    const { screen } = await openAt(house, "/rehearse/new/pace");
    await box(screen, "One example").fill("you looked at the clock");
    await go(screen);
    await go(screen);
    await go(screen);
    await box(screen, "What happened").fill("you looked at the clock twice");
    history.go(-3);
    await step(screen, "What is it about?");
    await box(screen, "One example").fill("something else");
    history.go(3);
    await step(screen, "My words");
    expect(textIn(screen, "What happened")).toBe("you looked at the clock twice");
  });

  test("one’s own version stays when the boxes change, beside what they would make now", async () => {
    const id = await aRehearsal({ boxes: { happened: "", impact: "I leave tired", wish: "", question: "" } });
    const { screen } = await openAt(house, `/rehearse/edit/${id}/words`);
    const said = box(screen, "What I’d say");
    await said.fill("It is too fast for me.");
    await expect.element(screen.getByText("This is your version.")).toBeVisible();
    await box(screen, "How it is for me").fill("I leave exhausted");
    await expect.element(screen.getByText("The boxes have changed since you wrote this")).toBeVisible();
    await expect.element(screen.getByText(/I leave exhausted/).last()).toBeVisible();
    await expect.element(said).toHaveValue("It is too fast for me.");
    await screen.getByRole("button", { name: "Keep mine" }).click();
    await expect
      .element(screen.getByText("The boxes have changed since you wrote this"))
      .not.toBeInTheDocument();
    await expect.element(said).toHaveValue("It is too fast for me.");
    // Another tone has a text of its own, and this one waits.
    await choose(screen, "Firm");
    await expect.poll(() => (said.element() as HTMLTextAreaElement).value).toMatch(/isn’t helping me/);
    await choose(screen, "Soft");
    await expect.element(said).toHaveValue("It is too fast for me.");
    // Back to the boxes, and back again.
    await screen.getByRole("button", { name: "Back to the text from the boxes" }).click();
    await expect.poll(() => (said.element() as HTMLTextAreaElement).value).toMatch(/I leave exhausted/);
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.element(said).toHaveValue("It is too fast for me.");
  });

  test("what is emptied to be written anew is not filled under the hand", async () => {
    const id = await aRehearsal();
    const { screen } = await openAt(house, `/rehearse/edit/${id}/words`);
    const said = box(screen, "What I’d say");
    await said.fill("");
    await expect.element(said).toHaveValue("");
    await userEvent.type(said, "Mine.");
    await expect.element(said).toHaveValue("Mine.");
    await said.fill("");
    await userEvent.tab();
    await expect.poll(() => (said.element() as HTMLTextAreaElement).value).toMatch(/hard for me to say/);
  });

  test("hints say what could be looked at again, and stop nobody", async () => {
    const id = await aRehearsal();
    const { screen } = await openAt(house, `/rehearse/edit/${id}/words`);
    await box(screen, "What I’d say").fill(
      "Sorry, but you always interrupt me. And another thing: I feel judged.",
    );
    await expect.element(screen.getByText(/begins with an apology/)).toBeVisible();
    await expect.element(screen.getByText(/easy to argue with/)).toBeVisible();
    await expect.element(screen.getByText(/more than one thing/)).toBeVisible();
    await screen.getByRole("button", { name: "I’ll stop here" }).click();
    await expect.element(screen.getByText("Kept. Whenever you like.")).toBeVisible();
    expect(theOne().edits.map(({ text }) => text)).toEqual([
      "Sorry, but you always interrupt me. And another thing: I feel judged.",
    ]);
  });

  test.each([
    ["tu", "es-tu"],
    ["usted", "es-usted"],
    ["vos", "es-vos"],
  ] as const)("are those of %s where the two of them speak so, and can be others", async (address, voice) => {
    await put(house, "therapy", { ...emptyTherapy(), ...weekly, address }, house.therapyId);
    const id = await aRehearsal({
      boxes: { happened: "", impact: "me voy a medias", wish: "", question: "" },
    });
    const { screen, words } = await openAt(house, `/rehearse/edit/${id}/words`, "es");
    const said = box(screen, "Lo que diría");
    const made = (of: keyof typeof RESIDENT_VOICES) =>
      composed(RESIDENT_VOICES[of].phrases, theOne(), "soft", "spoken");
    await expect.element(said).toHaveValue(made(voice));
    await expect.element(said).toHaveAttribute("lang", RESIDENT_VOICES[voice].lang);
    await choose(screen, words.rehearsal.voices.en);
    await expect.element(said).toHaveValue(made("en"));
    await expect.element(said).toHaveAttribute("lang", "en");
  });
});

describe("what they might answer", () => {
  test("begins with what is feared, has an easy one beside it, and other words for each", async () => {
    const id = await aRehearsal({ feared: { fears: ["dropped", "not-serious"], other: "", likely: null } });
    const { screen } = await openAt(house, `/rehearse/edit/${id}/replies`);
    const name = () => screen.getByRole("heading", { level: 3 }).element().textContent;
    await expect.element(screen.getByRole("blockquote")).toBeVisible();
    const first = screen.getByRole("blockquote").element().textContent ?? "";
    expect(name()).toContain("Brushes it off, or gets angry");
    expect(name()).toContain("Closest to what you fear");
    await expect
      .element(screen.getByRole("link", { name: "If it was more than a clumsy answer" }))
      .toHaveAttribute("href", "#/help/boundary");
    await expect.element(screen.getByText(/is your right/)).toBeVisible();
    await screen.getByRole("button", { name: "Said another way" }).click();
    expect(screen.getByRole("blockquote").element().textContent).not.toBe(first);
    await screen.getByText("A way to stay with it").click();
    await expect.element(screen.getByText(RESIDENT_VOICES.en.replies.dismisses.stay[0])).toBeVisible();
    await screen.getByRole("button", { name: "Another answer" }).click();
    expect(name()).toContain("Reassures me");
    await screen.getByRole("button", { name: "Another answer" }).click();
    expect(name()).toContain("Wants to know more");
    await box(screen, "My own line").fill("thank you, then");
    await screen.getByRole("button", { name: "Back to my words" }).click();
    await step(screen, "My words");
    await screen.getByRole("button", { name: "I’ll stop here" }).click();
    await expect.element(screen.getByText("Kept. Whenever you like.")).toBeVisible();
    expect(theOne().replies).toEqual([
      { reply: "dismisses", line: "" },
      { reply: "reassures", line: "" },
      { reply: "curious", line: "thank you, then" },
    ]);
  });
});

describe("one rehearsal", () => {
  test("that was decided against is kept as that, and can be taken up again", async () => {
    const id = await aRehearsal({ decision: "decided-not", plan: { ...planned, bring: true } });
    expect(bringList(house.vault.journal(), house.therapyId)).toEqual([]);
    const { screen } = await openAt(house, `/rehearse/${id}`);
    await expect.element(screen.getByText("You decided not to say it. It is kept as that.")).toBeVisible();
    await screen.getByRole("button", { name: "Take it up again" }).click();
    await expect
      .element(screen.getByText("You decided not to say it. It is kept as that."))
      .not.toBeInTheDocument();
    expect(bringList(house.vault.journal(), house.therapyId)).toHaveLength(1);
  });

  test("is deleted with what was told of it, and comes back with one tap", async () => {
    const id = await aRehearsal({ plan: planned });
    const { screen } = await openAt(house, `/rehearse/${id}`);
    await screen.getByRole("button", { name: "Delete this rehearsal" }).click();
    await expect.element(screen.getByText("Deleted")).toBeVisible();
    expect(rehearsals()).toEqual([]);
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => rehearsals().length).toBe(1);
  });

  test("goes into a new round with everything that was written", async () => {
    const id = await aRehearsal({ example: "the clock", plan: { ...planned, bring: true } });
    const { screen } = await openAt(house, `/rehearse/again/${id}`);
    await step(screen, "My words");
    await box(screen, "What I’d like").fill("five minutes more");
    await screen.getByRole("button", { name: "I’ll stop here" }).click();
    await expect.element(screen.getByText("Kept. Whenever you like.")).toBeVisible();
    const round = rehearsals().find(({ data }) => data.follows === id)?.data;
    expect(round).toMatchObject({ example: "the clock", boxes: { wish: "five minutes more" } });
    expect(round?.plan).toMatchObject({ sentence: planned.sentence, bring: false, day: null });
    // The round says which one it goes on from.
    await expect.element(screen.getByText("A new round of one from before")).toBeVisible();
    await expect
      .element(screen.getByRole("link", { name: planned.sentence }))
      .toHaveAttribute("href", `#/rehearse/${id}`);
  });

  test("begun from something unsaid says from what, and is not offered a second time", async () => {
    const session = emptySession(house.therapyId, "2026-11-24" as Day);
    session.answers.unsaid = { value: "yes", note: "that the exercises bore me" };
    session.answers.listened = { value: "a-little", note: "" };
    await put(house, "session", session, house.sessionId);
    const { screen } = await openAt(house, "/rehearse");
    await expect.element(screen.getByRole("link", { name: /a little/i })).toBeVisible();
    await screen.getByRole("link", { name: "that the exercises bore me" }).click();
    await screen.getByRole("button", { name: "None of these" }).click();
    await expect.element(screen.getByText("that the exercises bore me")).toBeVisible();
    await choose(screen, "The tasks don’t make sense to me, or I didn’t do them");
    await screen.getByRole("button", { name: "I’ll stop here" }).click();
    await expect.element(screen.getByText("Kept. Whenever you like.")).toBeVisible();
    await cleanup();
    const { screen: again } = await openAt(house, "/rehearse");
    await expect.element(again.getByRole("link", { name: /a little/i })).toBeVisible();
    await expect.element(again.getByText("that the exercises bore me")).not.toBeInTheDocument();
  });
});

test.each(["goal", "task"] as const)(
  "a %s that is not agreed with leads to finding words for it",
  async (kind) => {
    const id =
      kind === "goal" ? await aGoal(house, { agree: "partly" }) : await aTask(house, { sense: "no" });
    const { screen } = await openAt(house, `/${kind}/${id}`);
    await screen.getByRole("link", { name: "Rehearse saying it" }).click();
    await screen.getByRole("button", { name: "None of these" }).click();
    await expect
      .element(
        screen.getByRole("radio", { name: kind === "goal" ? "The goals aren’t mine" : /The tasks don’t/ }),
      )
      .toBeChecked();
    await expect
      .element(screen.getByText(kind === "goal" ? "to say no in time" : "three lines a day"))
      .toBeVisible();
  },
);

describe("the card", () => {
  test("shows the sentence, the words or the plan B, and nothing else once it is handed over", async () => {
    const id = await aRehearsal({ plan: planned });
    const { screen } = await openAt(house, `/rehearse/${id}/card`);
    await expect.element(screen.getByText("I need us to go slower.")).toBeVisible();
    await choose(screen, "My plan B");
    await expect.element(screen.getByText(/I ask for a minute/)).toBeVisible();
    await choose(screen, "My sentence");
    await screen.getByRole("button", { name: "Hand it over" }).click();
    const handed = screen.getByRole("main", { name: "My sentence" });
    await expect.element(handed.getByText("I need us to go slower.")).toBeVisible();
    expect(handed.element().getBoundingClientRect().width).toBeGreaterThanOrEqual(innerWidth);
    expect(screen.getByRole("link").elements()).toEqual([]);
    expect(screen.getByRole("radio").elements()).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await screen.getByRole("button", { name: "Take it back" }).click();
    await expect.element(handed).toBeVisible();
    await screen.getByRole("button", { name: "Back to my journal" }).click();
    await expect.element(screen.getByRole("button", { name: "Hand it over" })).toBeVisible();
  });
});

describe("Today", () => {
  test("shows the plan the day before its session and on the day, and not before", async () => {
    const id = await aRehearsal({ plan: planned });
    vi.setSystemTime(new Date(2026, 10, 29, 10));
    const { screen } = await openAt(house, "/");
    await expect.element(screen.getByRole("heading", { level: 1 })).toBeVisible();
    await expect.element(screen.getByText(/I need us to go slower/)).not.toBeInTheDocument();
    await cleanup();
    vi.setSystemTime(new Date(2026, 10, 30, 10));
    const { screen: before } = await openAt(house, "/");
    await expect
      .element(before.getByText("If we sit down, then I say: “I need us to go slower.”"))
      .toBeVisible();
    await expect.element(before.getByText("If I freeze, then I ask for a minute.")).toBeVisible();
    await expect
      .element(before.getByRole("link", { name: "In large" }))
      .toHaveAttribute("href", `#/rehearse/${id}/card`);
  });

  test("leads back to what was being written", async () => {
    const { screen } = await openAt(house, "/rehearse/new/culture");
    await box(screen, "One example").fill("my grandmother’s way");
    await expect.element(screen.getByText("Draft saved")).toBeVisible();
    await cleanup();
    const { screen: later } = await openAt(house, "/");
    await later.getByRole("link", { name: "Something you are rehearsing" }).click();
    await step(later, "What is it about?");
    await expect.element(box(later, "One example")).toHaveValue("my grandmother’s way");
    expect(rehearsals()).toEqual([]);
  });
});
