import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import type { Day } from "#domain/day.ts";
import { emptyRehearsal, type Rehearsal } from "#domain/rehearsal.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { LONGEST_TEXT } from "#domain/text.ts";
import { show } from "#device/shown.ts";
import { rehearseRoutes } from "#features/rehearse/route.ts";
import { todayRoutes } from "#features/today/route.ts";
import type { Vault } from "#vault/vault.ts";
import { leaveHome, opener } from "../support/house.tsx";
import { freshName, newVault, reopen, testWorld } from "../support/world.ts";
import { NOW, put, TODAY, weekly, type PlanHouse, type Screen } from "./plan-house.ts";

/** Two windows, two taps, a page loaded anew, addresses that lead nowhere: nothing typed is lost, and nobody is stuck. */
const openAt = opener([...rehearseRoutes, ...todayRoutes]);

let house: PlanHouse;
let other: Vault;
beforeEach(async () => {
  const world = testWorld();
  const name = freshName();
  const home = { name, vault: await newVault(world, name) };
  const therapyId = await put(home, "therapy", { ...emptyTherapy(), ...weekly });
  house = { ...home, therapyId, sessionId: therapyId };
  other = (await reopen(world, name)).vault;
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
});
afterEach(async () => {
  await cleanup();
  vi.useRealTimers();
  await page.viewport(414, 896);
  other.close();
  leaveHome(house);
});

const rehearsals = () => house.vault.journal().rehearsal;
const theOne = (): Rehearsal => {
  const [one] = rehearsals();
  if (one === undefined) throw new Error("no rehearsal");
  return one.data;
};
const aRehearsal = async (some: Partial<Rehearsal> = {}) => {
  const id = await put(house, "rehearsal", {
    ...emptyRehearsal(house.therapyId, TODAY),
    topic: "pace",
    ...some,
  });
  await other.catchUp();
  return id;
};
const theirPlan = () => emptyRehearsal(house.therapyId, TODAY).plan;
const box = (screen: Screen, name: string) => screen.getByRole("textbox", { name, exact: true });
const button = (screen: Screen, name: string) => screen.getByRole("button", { name, exact: true });
const choose = (screen: Screen, name: string) => screen.getByRole("radio", { name, exact: true }).click();
const tick = (screen: Screen, name: string) => screen.getByRole("checkbox", { name, exact: true }).click();
const step = async (screen: Screen, name: string) => {
  await expect.element(screen.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
};
const stop = async (screen: Screen) => {
  await button(screen, "I’ll stop here").click();
};
const kept = async (screen: Screen) => {
  await expect.element(screen.getByText("Kept. Whenever you like.")).toBeVisible();
};

describe("two windows", () => {
  test("that chose and wrote differently are both shown in words, and both stay when asked to", async () => {
    const id = await aRehearsal({ tone: "soft" });
    const before = theOne();
    const { screen } = await openAt(house, `/rehearse/edit/${id}/fears`);
    await tick(screen, "I’d hurt my therapist");
    await choose(screen, "7");
    await box(screen, "If it happened, what would I do?").fill("wait");
    await button(screen, "Continue").click();
    await button(screen, "Continue").click();
    await box(screen, "What I’d say").fill("Mine, soft.");
    await other.save("rehearsal", id, {
      ...before,
      topic: "culture",
      feared: { fears: ["dropped"], other: "", likely: 2 },
      ifItHappened: "cry",
      edits: [
        { tone: "soft", use: "spoken", text: "Theirs, soft.", of: "x" },
        { tone: "firm", use: "note", text: "Theirs, firm.", of: "y" },
      ],
    });
    await stop(screen);
    const sheet = screen.getByRole("dialog");
    await expect.element(sheet).toBeVisible();
    const shown = sheet.element().textContent ?? "";
    for (const words of [
      "I’d hurt my therapist",
      "They’d stop seeing me",
      "It seemed likely: 7 of 10",
      "It seemed likely: 2 of 10",
      "Soft · What I’d say: Mine, soft.",
      "Firm · My note: Theirs, firm.",
    ])
      expect(shown).toContain(words);
    expect(shown).not.toMatch(/hurt-them|dropped|spoken/);
    await button(screen, "Keep both").click();
    await kept(screen);
    expect(theOne()).toMatchObject({
      topic: "culture",
      feared: { fears: ["hurt-them", "dropped"], likely: 7 },
      ifItHappened: "cry\n\nwait",
    });
    expect(theOne().edits.map(({ tone, use, text }) => [tone, use, text])).toEqual([
      ["soft", "spoken", "Theirs, soft.\n\nMine, soft."],
      ["firm", "note", "Theirs, firm."],
    ]);
  });

  test("of which one deletes it take nothing away that is being typed", async () => {
    const id = await aRehearsal();
    const { screen } = await openAt(house, `/rehearse/edit/${id}/about`);
    await box(screen, "One example").fill("the clock");
    await other.remove(id);
    await expect.poll(() => rehearsals().length).toBe(0);
    await expect.element(box(screen, "One example")).toHaveValue("the clock");
    await stop(screen);
    await kept(screen);
    expect(theOne().example).toBe("the clock");
  });

  test("of which one deletes the therapy, or looks at another, take nothing away either", async () => {
    const { screen } = await openAt(house, "/rehearse/new/own");
    await box(screen, "One example").fill("the clock");
    const second = await put({ ...house, vault: other }, "therapy", { ...emptyTherapy(), name: "Ana" });
    await other.remove(house.therapyId);
    await expect.poll(() => house.vault.journal().therapy.map(({ id }) => id)).toEqual([second]);
    await expect.element(box(screen, "One example")).toHaveValue("the clock");
    await stop(screen);
    await kept(screen);
    expect(theOne()).toMatchObject({ therapyId: house.therapyId, example: "the clock" });
  });

  test("of which one deletes the earlier round leave the new one open", async () => {
    const id = await aRehearsal({ example: "the clock" });
    const { screen } = await openAt(house, `/rehearse/again/${id}`);
    await box(screen, "What I’d like").fill("more time");
    await other.remove(id);
    await expect.poll(() => rehearsals().length).toBe(0);
    await expect.element(box(screen, "What I’d like")).toHaveValue("more time");
  });
});

describe("two taps", () => {
  test("on Continue go one step", async () => {
    const { screen } = await openAt(house, "/rehearse/new/pace");
    await button(screen, "Continue").dblClick();
    await step(screen, "What am I afraid of?");
    await new Promise((done) => setTimeout(done, 450));
    await button(screen, "Continue").click();
    await step(screen, "What do I want from it?");
  });

  test("on the last Continue do not keep it at once", async () => {
    const id = await aRehearsal();
    const { screen } = await openAt(house, `/rehearse/edit/${id}/plan`);
    await button(screen, "Continue").dblClick();
    await step(screen, "How ready do I feel?");
    await new Promise((done) => setTimeout(done, 300));
    await step(screen, "How ready do I feel?");
  });

  test("on “I’ll stop here” leave once", async () => {
    const id = await aRehearsal();
    const { screen } = await openAt(house, "/rehearse");
    await screen.getByRole("list", { name: "Waiting to be said" }).getByRole("link").click();
    await screen.getByRole("link", { name: "Change", exact: true }).click();
    await step(screen, "What is it about?");
    await button(screen, "I’ll stop here").dblClick();
    await expect.element(screen.getByRole("heading", { level: 1, name: "The pace" })).toBeVisible();
    await new Promise((done) => setTimeout(done, 700));
    expect(location.hash).toBe(`#/rehearse/${id}`);
    await expect.element(screen.getByRole("heading", { level: 1, name: "The pace" })).toBeVisible();
  });
});

describe("loaded anew", () => {
  test("it goes on with what was begun there, at the step one was at, also when the topic is another by now", async () => {
    const { screen } = await openAt(house, "/rehearse/new/pace");
    await choose(screen, "Something that was said");
    await box(screen, "One example").fill("“you like to complain”");
    await button(screen, "Continue").click();
    await step(screen, "What am I afraid of?");
    await expect.element(screen.getByText("Draft saved")).toBeVisible();
    const { state } = history;
    await cleanup();
    const { screen: later } = await openAt(house, "/rehearse/new/pace", "en", state);
    await step(later, "What am I afraid of?");
    await expect.element(later.getByText("“you like to complain”")).toBeVisible();
    await expect.element(later.getByText("You were writing this, and it was kept.")).not.toBeInTheDocument();
    expect(rehearsals()).toEqual([]);
  });
});

test("loaded anew after the short way was left, it goes on as the whole one", async () => {
  const { screen } = await openAt(house, "/rehearse/new/short");
  await choose(screen, "The pace");
  for (const name of ["My words", "If … then"]) {
    await button(screen, "Continue").click();
    await step(screen, name);
  }
  await button(screen, "The other steps").click();
  await step(screen, "What am I afraid of?");
  for (const name of ["What do I want from it?", "My words"]) {
    await button(screen, "Continue").click();
    await step(screen, name);
  }
  const { state } = history;
  await cleanup();
  const { screen: later } = await openAt(house, "/rehearse/new/short", "en", state);
  await expect.element(later.getByRole("progressbar", { name: "Step 5 of 9" })).toBeVisible();
});

describe("the card in somebody else’s hand", () => {
  const handed = (screen: Screen) => screen.getByRole("main", { name: "My sentence" });

  test("stays whatever is pressed, and Back goes where it went before", async () => {
    const id = await aRehearsal({ plan: { ...theirPlan(), sentence: "I need us to go slower." } });
    const { screen } = await openAt(house, `/rehearse/${id}`);
    await screen.getByRole("link", { name: "My sentence, in large" }).click();
    await button(screen, "Hand it over").click();
    await expect.element(handed(screen)).toBeVisible();
    for (let times = 0; times < 3; times += 1) {
      await new Promise((done) => {
        addEventListener("popstate", done, { once: true });
        history.back();
      });
      expect(history.state).toMatchObject({ shown: `card.${id}.sentence` });
      await expect.element(handed(screen)).toBeVisible();
    }
    await button(screen, "Take it back").click();
    await button(screen, "Back to my journal").click();
    await expect.element(screen.getByRole("heading", { level: 1, name: "My sentence" })).toHaveFocus();
    await button(screen, "Back").click();
    await expect.element(screen.getByRole("heading", { level: 1, name: "The pace" })).toBeVisible();
  });

  test("is still handed over after the page was loaded anew, on the same side", async () => {
    const id = await aRehearsal({
      plan: { ...theirPlan(), sentence: "I need us to go slower.", planB: "ask-minute" },
    });
    show(`card.${id}.planB`);
    const { screen } = await openAt(house, "/rehearse");
    await expect.element(handed(screen)).toHaveTextContent(/a minute/);
    await button(screen, "Take it back").click();
    await button(screen, "Back to my journal").click();
    await expect.element(handed(screen)).not.toBeInTheDocument();
    expect(location.hash).toBe(`#/rehearse/${id}/card`);
  });

  test("shows how it begins where no words were written", async () => {
    const id = await aRehearsal({ topic: null });
    const { screen } = await openAt(house, `/rehearse/${id}/card`);
    await expect.element(screen.getByText(/hard for me to say/)).toBeVisible();
  });
});

describe("an address that leads nowhere", () => {
  test.each([
    `/rehearse/edit/${"Z".repeat(22)}`,
    "/rehearse/edit/nonsense",
    "/rehearse/edit/nonsense/words",
    `/rehearse/${"Z".repeat(22)}`,
    `/rehearse/${"Z".repeat(22)}/card`,
    "/rehearse/again/nonsense",
  ])("%s says so, also while something else is being written", async (path) => {
    const { screen } = await openAt(house, "/rehearse/new/own");
    await box(screen, "One example").fill("the clock");
    await expect.element(screen.getByText("Draft saved")).toBeVisible();
    await cleanup();
    const { screen: lost } = await openAt(house, path);
    await expect.element(lost.getByRole("heading", { level: 1, name: "Not here any more" })).toBeVisible();
    await expect.element(lost.getByRole("link", { name: "To Rehearse" })).toBeVisible();
  });

  test.each(["/rehearse/from/nonsense/note", "/rehearse/new/nonsense"])(
    "%s begins an empty one",
    async (path) => {
      const { screen } = await openAt(house, path);
      await step(screen, "Is this the right step?");
      expect(rehearsals()).toEqual([]);
    },
  );
});

describe("very much, or very little, text", () => {
  test("a box as long as a field can be is kept, and so is a version of one’s own beside it", async () => {
    const id = await aRehearsal();
    const { screen } = await openAt(house, `/rehearse/edit/${id}/words`);
    await box(screen, "What happened").fill("a".repeat(LONGEST_TEXT));
    await box(screen, "What I’d say").fill("Mine.");
    await stop(screen);
    await kept(screen);
    expect(theOne().edits.map(({ text }) => text)).toEqual(["Mine."]);
    expect(theOne().boxes.happened).toHaveLength(LONGEST_TEXT);
    await cleanup();
    const { screen: later } = await openAt(house, `/rehearse/edit/${id}/words`);
    await expect.element(box(later, "What I’d say")).toHaveValue("Mine.");
    await expect
      .element(later.getByText("The boxes have changed since you wrote this"))
      .not.toBeInTheDocument();
  });

  test("a line that is longer than that says so where it is, and stays", async () => {
    const id = await aRehearsal();
    const { screen } = await openAt(house, `/rehearse/edit/${id}/replies`);
    await box(screen, "My own line").fill("a".repeat(LONGEST_TEXT + 1));
    await stop(screen);
    await expect.element(screen.getByText("Look at this first.")).toBeVisible();
    await step(screen, "They might answer…");
    await expect.element(box(screen, "My own line")).toHaveAttribute("aria-invalid", "true");
  });

  test("boxes of pictures alone make a text", async () => {
    const id = await aRehearsal({
      boxes: { happened: "😶", impact: "😢😢", wish: "🫂", question: "🤷" },
    });
    const { screen } = await openAt(house, `/rehearse/edit/${id}/words`);
    await step(screen, "My words");
    const text = (box(screen, "What I’d say").element() as HTMLTextAreaElement).value;
    for (const picture of ["😶", "😢😢", "🫂", "🤷"]) expect(text).toContain(picture);
  });
});

describe("another language", () => {
  test("leaves one’s own version as it is, beside what the boxes make now", async () => {
    const id = await aRehearsal({
      boxes: { happened: "", impact: "me voy a medias", wish: "", question: "" },
    });
    const { screen } = await openAt(house, `/rehearse/edit/${id}/words`, "es");
    await box(screen, "Lo que diría").fill("Vamos muy deprisa.");
    await expect.element(screen.getByText("Borrador guardado")).toBeVisible();
    await cleanup();
    const { screen: english } = await openAt(house, `/rehearse/edit/${id}/words`, "en");
    await expect.element(box(english, "What I’d say")).toHaveValue("Vamos muy deprisa.");
    await expect.element(english.getByText("The boxes have changed since you wrote this")).toBeVisible();
    await expect.element(english.getByText(/hard for me to say.*me voy a medias/i)).toBeVisible();
  });

  test("or another form of address, changed afterwards, is taken up where none was chosen", async () => {
    const id = await aRehearsal({ boxes: { happened: "", impact: "", wish: "más tiempo", question: "" } });
    const { screen } = await openAt(house, `/rehearse/${id}`, "es");
    await expect.element(screen.getByText(/que me respondas ahora/)).toBeVisible();
    await put(house, "therapy", { ...emptyTherapy(), ...weekly, address: "usted" }, house.therapyId);
    await expect.element(screen.getByText(/que me responda ahora/)).toBeVisible();
  });
});

test("a plan for a session that went by waits for the next one", async () => {
  const plan = { ...theirPlan(), cue: "sit-down" as const, sentence: "Slower.", day: "2026-10-06" as Day };
  const id = await aRehearsal({ plan });
  const { screen } = await openAt(house, `/rehearse/${id}`);
  await expect.element(screen.getByText("For the next session")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await cleanup();
  const { screen: place } = await openAt(house, "/rehearse");
  await expect.element(place.getByText(/For the next session/)).toBeVisible();
});
