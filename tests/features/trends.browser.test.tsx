import "#ui/styles.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import type { ItemKey } from "#domain/check-in.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { emptyQuestion } from "#domain/question.ts";
import { emptyRehearsal } from "#domain/rehearsal.ts";
import { emptySaying } from "#domain/saying.ts";
import { emptySession, type Session } from "#domain/session.ts";
import { lineId } from "#domain/summary-line.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { rehearseRoutes } from "#features/rehearse/route.ts";
import { todayRoutes } from "#features/today/route.ts";
import { trendRoutes } from "#features/trends/route.ts";
import { answered, type Given } from "#support/answered.ts";
import { leaveHome, newHome, opener, type Home } from "../support/house.tsx";
import { put } from "./plan-house.ts";

const openAt = opener([...trendRoutes, ...todayRoutes, ...rehearseRoutes]);
/** A Wednesday; the last session was the day before. */
const LAST = "2026-11-24" as Day;

let home: Home;
let therapyId: Id;
beforeEach(async () => {
  home = await newHome();
  therapyId = await put(home, "therapy", { ...emptyTherapy(), name: "Marta" });
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 25, 10) });
});
afterEach(async () => {
  await cleanup();
  vi.useRealTimers();
  await page.viewport(414, 896);
  leaveHome(home);
});

type Lines = Readonly<Partial<Record<ItemKey, readonly Given[]>>>;

/** One session a week, the last of them on the day before. @returns their ids, in order */
async function sessions(lines: Lines, some: (at: number) => Partial<Session> = () => ({})): Promise<Id[]> {
  const count = Math.max(...Object.values(lines).map((line) => line.length));
  const ids: Id[] = [];
  for (let at = 0; at < count; at += 1) {
    const given = Object.fromEntries(Object.entries(lines).map(([item, line]) => [item, line[at] ?? null]));
    const data = emptySession(therapyId, addDays(LAST, 7 * (at - count + 1)));
    ids.push(
      await put(home, "session", { ...data, length: "complete", answers: answered(given), ...some(at) }),
    );
  }
  return ids;
}

const observations = () => home.vault.journal().observation.map(({ data }) => data);
const FALL: Lines = { understood: [4, 4, 4, 4, 4, 2] };

const marksIn = (element: Element) =>
  [...element.querySelectorAll<SVGElement>("[data-mark]")].map(({ dataset }) =>
    dataset["place"] === undefined ? dataset["mark"] : `${dataset["mark"]} ${dataset["place"]}`,
  );

describe("what can be seen, on Today", () => {
  test("is one observation with a question and three choices, and leaving it silences it until it is taken back", async () => {
    const ids = await sessions({ ...FALL, goals: [4, 4, 4, 4, 4, 1] });
    const { screen } = await openAt(home, "/");
    const card = screen.getByRole("group", { name: "Where we are going" });
    await expect
      .element(
        card.getByText("Where we are going: this time you answered “a little”. Your usual is “completely”."),
      )
      .toBeVisible();
    await expect.element(card.getByText(/can be good work/)).toBeVisible();
    // At most one.
    expect(screen.getByRole("group", { name: "Getting across" }).elements()).toEqual([]);
    await expect
      .element(card.getByRole("link", { name: "See the picture: Where we are going" }))
      .toHaveAttribute("href", "#/trends/goals");
    await card.getByRole("button", { name: "Leave it" }).click();
    await expect
      .poll(observations)
      .toMatchObject([
        { item: "goals", pattern: "far-below", choice: "left", sessionId: ids[5], day: LAST, why: "" },
      ]);
    await expect.element(card).not.toBeInTheDocument();
    await expect.element(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(observations).toEqual([]);
    await expect.element(card).toBeVisible();
  });

  test("leads to noting why, which stays in sight while it is written and stands beside its dot", async () => {
    await sessions(FALL);
    const { screen } = await openAt(home, "/");
    await screen.getByRole("button", { name: "Note why" }).click();
    const line = screen.getByRole("textbox", { name: "Why that may be, in a few words" });
    await expect.element(line).toHaveFocus();
    await userEvent.keyboard("we spoke of my father{Enter}");
    await expect.poll(observations).toMatchObject([{ choice: "noted", why: "we spoke of my father" }]);
    await expect.element(line).toBeVisible();
    await cleanup();
    const there = await openAt(home, "/trends/understood");
    await expect.element(there.screen.getByText("we spoke of my father").first()).toBeVisible();
    expect(marksIn(there.screen.container)).toContain("noted");
    await cleanup();
    const again = await openAt(home, "/");
    await expect.element(again.screen.getByRole("heading", { level: 1 })).toBeVisible();
    expect(again.screen.getByRole("button", { name: "Note why" }).elements()).toEqual([]);
  });

  test("is not taken back with the words that were written since", async () => {
    await sessions(FALL);
    const { screen } = await openAt(home, "/");
    await screen.getByRole("button", { name: "Note why" }).click();
    await expect.element(screen.getByRole("textbox", { name: /^Why that may be/ })).toHaveFocus();
    await userEvent.keyboard("we spoke of my father{Enter}");
    await expect.poll(observations).toMatchObject([{ why: "we spoke of my father" }]);
    await screen.getByRole("button", { name: "Undo" }).first().click();
    await expect.element(screen.getByText("It has changed since, so it stays as it is now.")).toBeVisible();
    expect(observations()).toMatchObject([{ choice: "noted", why: "we spoke of my father" }]);
  });

  test("is told afterwards as what was chosen, and not as done", async () => {
    await sessions(FALL);
    const { screen } = await openAt(home, "/");
    await screen.getByRole("button", { name: "Prepare to raise it" }).click();
    await expect.poll(observations).toMatchObject([{ choice: "raised" }]);
    await cleanup();
    const there = await openAt(home, "/trends");
    await expect.element(there.screen.getByText("To prepare to raise it · 24 Nov 2026")).toBeVisible();
  });

  test("leads to rehearsing from that answer, also where it is not low by itself", async () => {
    const ids = await sessions(FALL);
    const { screen } = await openAt(home, "/");
    await screen.getByRole("button", { name: "Prepare to raise it" }).click();
    await expect.poll(() => location.hash).toBe(`#/rehearse/from/${ids[5]}/answers.understood`);
    expect(observations()).toMatchObject([{ choice: "raised" }]);
  });

  test("is also good news in the same quiet words, and nothing is praised", async () => {
    await sessions({ sayable: [1, 1, 1, 1, 1, 4] });
    const { screen } = await openAt(home, "/");
    const card = screen.getByRole("group", { name: "I could have said it" });
    await expect.element(card.getByText(/this time you answered “completely”/)).toBeVisible();
    expect(card.element().textContent).not.toMatch(/great|well done|better|improv/iu);
  });

  test.each([
    [
      "yes in two of three, with a session without an answer between",
      [0, 2, null, 2],
      "more than once you had",
    ],
    ["yes in all three", [2, 2, 2], "more than once you had"],
    ["nothing in three, after it often was", [2, 2, 2, 0, null, 0, 0], "you had not"],
  ] as const)("says of what was not said only what is so: %s", async (_, unsaid, ending) => {
    await sessions({ unsaid });
    const { screen } = await openAt(home, "/trends");
    await expect
      .element(
        screen.getByText(`The last three times you answered whether you left something unsaid, ${ending}.`),
      )
      .toBeVisible();
  });

  test("is silent where one step happened twice in one item, and the trends show it all the same", async () => {
    await sessions({ understood: [4, 4, 4, 4, 4, 3, 3] });
    const near = await openAt(home, "/");
    await expect.element(near.screen.getByRole("heading", { level: 1 })).toBeVisible();
    expect(near.screen.getByRole("button", { name: "Leave it" }).elements()).toEqual([]);
    await cleanup();
    const there = await openAt(home, "/trends");
    await expect.element(there.screen.getByRole("button", { name: "Leave it" })).toBeVisible();
  });

  test("waits while a session is still to be told", async () => {
    await home.vault.save("therapy", therapyId, { ...emptyTherapy(), rhythm: "weekly", weekday: 3 });
    await sessions(FALL);
    const { screen } = await openAt(home, "/");
    await expect.element(screen.getByRole("heading", { level: 1, name: "How was it today?" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Leave it" }).elements()).toEqual([]);
  });
});

describe("how it goes", () => {
  test("says one true sentence where nothing was told, and where to begin", async () => {
    const { screen } = await openAt(home, "/trends");
    await expect.element(screen.getByText(/your answers will stand here/)).toBeVisible();
    await expect
      .element(screen.getByRole("link", { name: "Tell about a session" }))
      .toHaveAttribute("href", "#/check-in/complete");
  });

  test("of one or two answers is a list without a picture", async () => {
    await sessions({ understood: [4, 3] });
    const { screen } = await openAt(home, "/trends");
    await expect.element(screen.getByText("17 Nov: completely")).toBeVisible();
    await expect.element(screen.getByText("24 Nov: mostly")).toBeVisible();
    expect(marksIn(screen.container)).toEqual([]);
  });

  test("draws the answers, joined only where none is missing, the latest full, in the band of the usual", async () => {
    await sessions({ listened: [4, null, 3, 3, "n", 2], genuine: [null, 4, 4, 4], pace: [2, 2, 2, 1, 2, 3] });
    const { screen } = await openAt(home, "/trends");
    await expect.element(screen.getByRole("link", { name: "Full attention" })).toBeVisible();
    const card = screen.getByRole("link", { name: "Full attention" }).element().closest("div")!;
    expect(marksIn(card)).toEqual(["answer 4", "none", "answer 3", "answer 3", "not-applicable", "latest 2"]);
    expect(card.querySelectorAll("[data-join]")).toHaveLength(1);
    expect(card.querySelector<SVGElement>("[data-band]")?.dataset["band"]).toBe("2-4");
    await expect.element(screen.getByText("My usual so far, from 4 answers: mostly")).toBeVisible();
    await expect.element(screen.getByText("My usual: right for me")).toBeVisible();
    await expect.element(screen.getByRole("heading", { name: "Between us" })).toBeVisible();
    // Nothing is added up.
    expect(screen.container.textContent).not.toMatch(/%|average|total|\bscore/iu);
  });

  test("shows own questions in steps, and what was not said beside what was said later", async () => {
    const question = await put(home, "question", { ...emptyQuestion(null), text: "Could I breathe?" });
    const [first] = await sessions({ unsaid: [2, 0, 0] }, (at) => ({
      own: [{ questionId: question, value: at === 0 ? "partly" : "mostly", note: "" }],
    }));
    const rehearsal = { ...emptyRehearsal(therapyId, LAST, lineId(first!, "answers.unsaid.note")) };
    const id = await put(home, "rehearsal", rehearsal);
    await put(home, "saying", { ...emptySaying(id, rehearsal, LAST, "all") });
    const { screen } = await openAt(home, "/trends");
    await expect
      .element(screen.getByRole("link", { name: "Could I breathe?" }))
      .toHaveAttribute("href", `#/trends/${question}`);
    await expect.element(screen.getByText("I said it later, 24 Nov 2026")).toBeVisible();
    await expect
      .element(
        screen.getByRole("img", {
          name: "A picture of 3 weeks with 3 sessions. The list below says the same.",
        }),
      )
      .toBeVisible();
  });

  test("keeps therapies apart", async () => {
    await sessions({ understood: [4, 4, 4] });
    therapyId = await put(home, "therapy", { ...emptyTherapy(), name: "Other" });
    const { screen } = await openAt(home, "/trends");
    await expect.element(screen.getByRole("link", { name: "Getting across" })).toBeVisible();
    await screen.getByRole("radio", { name: "Other" }).click();
    await expect.element(screen.getByText(/your answers will stand here/)).toBeVisible();
  });
});

describe("one item", () => {
  test("is walked along by key: each session says its day, the item, the word and the note", async () => {
    const ids = await sessions({ understood: [4, 4, null, 3] }, (at) =>
      at === 3
        ? { answers: { ...answered({ understood: 3 }), understood: { value: "mostly", note: "at last" } } }
        : {},
    );
    const { screen } = await openAt(home, "/trends/understood");
    const walk = screen.getByRole("slider", { name: "Getting across, session by session" });
    await expect
      .element(walk)
      .toHaveAttribute("aria-valuetext", "Tuesday 24 November 2026. Getting across: mostly. at last");
    (walk.element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowLeft}");
    await expect
      .element(walk)
      .toHaveAttribute("aria-valuetext", "Tuesday 17 November 2026. Getting across: no answer.");
    await expect
      .element(screen.getByRole("link", { name: "Tuesday 17 November 2026" }))
      .toHaveAttribute("href", `#/session/${ids[2]}`);
    await userEvent.keyboard("{Home}");
    await expect
      .element(walk)
      .toHaveAttribute("aria-valuetext", "Tuesday 3 November 2026. Getting across: completely.");
    await screen.getByRole("button", { name: "Later" }).click();
    await expect
      .element(walk)
      .toHaveAttribute("aria-valuetext", "Tuesday 10 November 2026. Getting across: completely.");
  });

  test("has a table beside it that says the same, with the way to each session", async () => {
    const ids = await sessions({ understood: [4, "n", null, 3] });
    const { screen } = await openAt(home, "/trends/understood");
    const rows = screen.getByRole("table", { name: "Every session" }).getByRole("row").elements();
    expect(
      rows.slice(1).map((row) => (row as HTMLElement).innerText.replaceAll(/\s+/gu, " ").trim()),
    ).toEqual([
      "24 Nov 2026 mostly",
      "17 Nov 2026 no answer",
      "10 Nov 2026 doesn’t apply / don’t know",
      "3 Nov 2026 completely",
    ]);
    await expect
      .element(screen.getByRole("link", { name: "24 Nov 2026", exact: true }))
      .toHaveAttribute("href", `#/session/${ids[3]}`);
  });

  test("lets the usual begin anew at a session, and takes it back", async () => {
    const ids = await sessions({ understood: [4, 4, 4, 4, 4, 2, 2, 2] });
    const { screen } = await openAt(home, "/trends/understood");
    await screen.getByRole("button", { name: "Earlier" }).click();
    await screen.getByRole("button", { name: "Earlier" }).click();
    await screen.getByRole("button", { name: "Start my usual from here" }).click();
    const begun = () => home.vault.journal().usual.map(({ data }) => data.sessionId);
    await expect.poll(begun).toEqual([ids[5]]);
    await expect.element(screen.getByText("My usual begins anew at this session.")).toBeVisible();
    const bands = () =>
      [...screen.container.querySelectorAll<SVGElement>("[data-band]")].map(({ dataset }) => dataset["band"]);
    expect(bands()).toEqual(["3-4", "1-3"]);
    const back = screen.getByRole("button", { name: "Do not begin it here" });
    await expect.element(back).toHaveFocus();
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(begun).toEqual([]);
    await expect.poll(bands).toEqual(["3-4"]);
    await screen.getByRole("button", { name: "Start my usual from here" }).click();
    await back.click();
    await expect.poll(begun).toEqual([]);
    await expect.element(screen.getByRole("button", { name: "Start my usual from here" })).toHaveFocus();
  });

  test("says behind more detail where most answers lie, from ten on", async () => {
    await sessions({ understood: [4, 4, 3, 4, 4, 4, 4, 0, 4, 4, 4, 4] });
    const { screen } = await openAt(home, "/trends/understood");
    await screen.getByText("More detail").click();
    await expect.element(screen.getByText(/most lie from “partly” to “completely”/)).toBeVisible();
    await expect.element(screen.getByRole("link", { name: /not at all/ })).toBeVisible();
    await cleanup();
    await sessions({ genuine: [4, 4, 4] });
    const few = await openAt(home, "/trends/genuine");
    await few.screen.getByText("More detail").click();
    await expect.element(few.screen.getByText(/From ten answers on/)).toBeVisible();
  });

  test("is kindly refused where there is nothing of that name", async () => {
    const { screen } = await openAt(home, "/trends/nothing-such");
    await expect
      .element(screen.getByRole("link", { name: "To How it goes" }))
      .toHaveAttribute("href", "#/trends");
  });

  test("shows the last twelve, a year, or a row for each year", async () => {
    await sessions({ understood: Array.from({ length: 70 }, (_, at) => (at % 7 === 0 ? 3 : 4)) });
    const { screen } = await openAt(home, "/trends/understood");
    const dots = () => screen.container.querySelectorAll("[data-mark='answer'], [data-mark='latest']").length;
    await expect.poll(dots).toBe(12);
    await screen.getByRole("radio", { name: "A year" }).click();
    await expect.poll(dots).toBe(52);
    await screen.getByRole("radio", { name: "All" }).click();
    await expect.poll(dots).toBe(70);
    expect(screen.getByRole("slider").elements()).toHaveLength(2);
    expect(screen.getByRole("row").elements()).toHaveLength(71);
  });

  test.each([
    [320, 640],
    [414, 896],
    [1280, 800],
  ])("fits a screen of %d × %d", async (width, height) => {
    await page.viewport(width, height);
    await sessions({ pace: [2, 0, 4, 1, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2] });
    const { screen } = await openAt(home, "/trends/pace", "es");
    await expect.element(screen.getByRole("table")).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
