import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { emptyAgreement } from "#domain/agreement.ts";
import { emptyAttempt } from "#domain/attempt.ts";
import { addDays, type Day } from "#domain/day.ts";
import { emptyGoal } from "#domain/goal.ts";
import type { Id } from "#domain/id.ts";
import { therapyInView } from "#domain/journal.ts";
import { emptyProgress } from "#domain/progress.ts";
import type { DataOf, Kind } from "#domain/record.ts";
import { emptyReview, type Review } from "#domain/review.ts";
import { emptySession, type Session } from "#domain/session.ts";
import { emptyTask } from "#domain/task.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { left } from "#features/looking/left.ts";
import { lookingRoutes } from "#features/looking/route.ts";
import { searchRoutes } from "#features/search/route.ts";
import { todayRoutes } from "#features/today/route.ts";
import { leaveHome, newHome, opener, type Home } from "../support/house.tsx";

const TODAY = "2026-11-25" as Day;
const openAt = opener([...lookingRoutes, ...todayRoutes, ...searchRoutes]);

let home: Home;
let marta: Id;
beforeEach(async () => {
  // Only the clock is held; timers run.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 25, 10) });
  // How far back was looked last is remembered as long as the app is open.
  left.stretch = "month";
  home = await newHome();
  marta = await put("therapy", { ...emptyTherapy(), name: "Marta" });
});
afterEach(async () => {
  await cleanup();
  vi.useRealTimers();
  leaveHome(home);
});

async function put<K extends Kind>(kind: K, data: DataOf<K>, id = home.vault.newId()): Promise<Id> {
  const saved = await home.vault.save(kind, id, data);
  if (!saved.ok) throw new Error("not saved");
  return id;
}
const session = (ago: number, some: Partial<Session> = {}, therapyId = marta) =>
  put("session", { ...emptySession(therapyId, addDays(TODAY, -ago)), ...some });
const reviews = (): Review[] => home.vault.journal().review.map(({ data }) => data);
const change = (some: Partial<Therapy>) =>
  put("therapy", { ...home.vault.journal().therapy[0]!.data, ...some }, marta);

type Screen = Awaited<ReturnType<typeof openAt>>["screen"];
const told = (screen: Screen, name: string) =>
  screen.getByRole("list", { name, exact: true }).getByRole("listitem");
const texts = (screen: Screen, name: string) =>
  told(screen, name)
    .elements()
    .map((each) => each.textContent);

describe("looking back", () => {
  test("reads a month back in the person's own words, oldest first, and leads to each thing", async () => {
    await session(40, { word: "long ago" });
    const far = await session(12, { word: "far", line: "as behind glass" });
    await session(5, { moment: { text: "the silence", effect: "both" } });
    const { screen } = await openAt(home, "/look-back");
    await expect.element(screen.getByText("From 26 Oct 2026 until today, as you wrote it.")).toBeVisible();
    expect(texts(screen, "How I came out of the sessions")).toEqual([
      "faras behind glassFriday 13 November",
      "Friday 20 Novemberwithout words",
    ]);
    await expect
      .element(screen.getByRole("link", { name: "far" }))
      .toHaveAttribute("href", `#/session/${far}`);
    expect(texts(screen, "What helped")).toEqual(["the silenceFriday 20 November"]);
    expect(texts(screen, "What got in the way")).toEqual(["the silenceFriday 20 November"]);
    await expect.element(screen.getByText("long ago")).not.toBeInTheDocument();
    // No page was handed over, so there is none to look back to.
    await expect.element(screen.getByRole("radio", { name: "Since the last page" })).not.toBeInTheDocument();
    await screen.getByRole("radio", { name: "Since we began" }).click();
    await expect.poll(() => texts(screen, "How I came out of the sessions")[0]).toContain("long ago");
  });

  test("tells goals, tasks, what was left unsaid and what changed in how we work", async () => {
    const goal = await put("goal", { ...emptyGoal(marta, addDays(TODAY, -200)), text: "to say no in time" });
    for (const [ago, place] of [
      [20, 3],
      [3, 6],
    ] as const)
      await put("progress", {
        ...emptyProgress(marta, goal, addDays(TODAY, -ago)),
        place,
        line: `at ${place}`,
      });
    const task = await put("task", { ...emptyTask(marta, addDays(TODAY, -60)), text: "three lines a day" });
    await put("attempt", emptyAttempt(marta, task, addDays(TODAY, -9), "did-not-fit"));
    await put("attempt", emptyAttempt(marta, task, addDays(TODAY, -2), "done"));
    await put("agreement", {
      ...emptyAgreement(marta, "cost", addDays(TODAY, -4)),
      text: "the same until summer",
      state: "agreed",
    });
    const { answers } = emptySession(marta, TODAY);
    await session(6, { answers: { ...answers, unsaid: { value: "partly", note: "about the money" } } });
    const { screen } = await openAt(home, "/look-back");
    await expect
      .poll(() => texts(screen, "Where we are going"))
      .toEqual(["to say no in timeat 6First 3 of 10, last 6 of 10"]);
    expect(texts(screen, "How the tasks went")).toEqual([
      expect.stringMatching(/^three lines a day.*, done$/),
    ]);
    expect(texts(screen, "What I did not say")).toEqual(["about the moneyThursday 19 November"]);
    expect(texts(screen, "What changed in how we work")).toEqual([
      expect.stringContaining("the same until summerWhat it costs"),
    ]);
  });

  test("shows the latest few of many, and all of them when asked", async () => {
    for (let ago = 1; ago <= 8; ago += 1) await session(ago, { word: `word ${ago}` });
    const { screen } = await openAt(home, "/look-back");
    await expect.poll(() => texts(screen, "How I came out of the sessions").length).toBe(5);
    expect(texts(screen, "How I came out of the sessions").at(-1)).toContain("word 1");
    await screen.getByRole("button", { name: "Show all 8" }).click();
    await expect.poll(() => texts(screen, "How I came out of the sessions").length).toBe(8);
    await expect.element(screen.getByRole("link", { name: "word 8" })).toHaveFocus();
  });

  test("with nothing in it says so, and never shows another therapy", async () => {
    const luis = await put("therapy", { ...emptyTherapy(), name: "Luis" });
    await session(2, { word: "of Luis" }, luis);
    const { screen } = await openAt(home, "/look-back", "es");
    await expect
      .element(screen.getByText("En este tiempo no hay nada escrito. También está bien."))
      .toBeVisible();
    await screen.getByRole("radio", { name: "Luis" }).click();
    await expect.element(screen.getByText("of Luis")).toBeVisible();
  });

  test("is offered as often as the person wants, and that is taken back with one tap", async () => {
    const { screen } = await openAt(home, "/look-back");
    const every = () => home.vault.journal().therapy[0]!.data.reviewEvery;
    const select = screen.getByRole("combobox", { name: "Offer to look back" });
    await expect.element(select).toHaveValue("");
    await select.selectOptions("After 8 sessions");
    await expect.poll(every).toBe(8);
    await expect.element(screen.getByText("It will be offered after every 8 sessions.")).toBeVisible();
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(every).toBe(null);
    await select.selectOptions("After 4 sessions");
    await select.selectOptions("Don’t offer it");
    await expect.poll(every).toBe(null);
  });
});

describe("what comes of it", () => {
  const kept = async (screen: Screen, choice: string | null, line = "") => {
    if (choice !== null) await screen.getByRole("radio", { name: choice }).click();
    if (line !== "") await screen.getByRole("textbox", { name: "What I want to remember of it" }).fill(line);
    await screen.getByRole("button", { name: "Keep it" }).click();
    await expect.poll(() => location.hash).toMatch(/^#\/look-back\/[\w-]{22}$/);
  };
  const ways = (screen: Screen) =>
    screen
      .getByRole("list", { name: "From here" })
      .getByRole("link")
      .elements()
      .map((link) => link.getAttribute("href"));

  test("is kept with its line, with the days it is about, and taken back with one tap", async () => {
    const { screen } = await openAt(home, "/look-back/review");
    await kept(screen, "Go on as we are", "It is lighter than in spring.");
    expect(reviews()).toEqual([
      {
        therapyId: marta,
        day: TODAY,
        from: addDays(TODAY, -30),
        choice: "stay",
        line: "It is lighter than in spring.",
      },
    ]);
    await expect.element(screen.getByRole("heading", { level: 1, name: "Go on as we are" })).toBeVisible();
    await expect.element(screen.getByText("It is lighter than in spring.")).toBeVisible();
    await expect.element(screen.getByText("Staying is a choice too.", { exact: false })).toBeVisible();
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(reviews).toEqual([]);
    await expect.element(screen.getByText("This is not here any more.")).toBeVisible();
  });

  test.each([
    ["Go on as we are", ["#/bring", "#/"]],
    ["Change something", ["#/rehearse/new", "#/plan"]],
    ["See each other less often", ["#/agreement/new/frequency", "#/therapy/ID", "#/rehearse/new/frame"]],
    ["Take a break", ["#/rehearse/ending/ID"]],
    ["End", ["#/rehearse/ending/ID", "#/therapy/ID/closing"]],
    [null, ["#/"]],
  ])("“%s” leads on", async (choice, hrefs) => {
    const { screen } = await openAt(home, "/look-back/review");
    await kept(screen, choice);
    await expect.poll(() => ways(screen)).toEqual(hrefs.map((href) => href.replace("ID", marta)));
    // Choosing it begins nothing.
    expect(home.vault.journal().therapy[0]!.data.state).toBe("active");
  });

  test("is led to the agreement about how often where there is one", async () => {
    const id = await put("agreement", emptyAgreement(marta, "frequency", TODAY));
    const { screen } = await openAt(home, "/look-back/review");
    await kept(screen, "See each other less often");
    await expect.poll(() => ways(screen)[0]).toBe(`#/agreement/${id}`);
  });

  test("can be looked at later, changed, and deleted", async () => {
    const id = await put("review", {
      ...emptyReview(marta, addDays(TODAY, -90)),
      choice: "change",
      line: "The pace",
    });
    const { screen } = await openAt(home, "/look-back");
    await screen.getByRole("link", { name: "The pace" }).click();
    await screen.getByRole("link", { name: "Edit" }).click();
    await expect.element(screen.getByRole("radio", { name: "Change something" })).toBeChecked();
    await kept(screen, "Take a break");
    expect(reviews()).toMatchObject([{ choice: "pause", line: "The pace", day: addDays(TODAY, -90) }]);
    await expect.poll(() => location.hash).toBe(`#/look-back/${id}`);
    await screen.getByRole("button", { name: "Delete this" }).click();
    await expect.poll(reviews).toEqual([]);
    await screen.getByRole("button", { name: "Undo" }).last().click();
    await expect.poll(reviews).toHaveLength(1);
  });

  test("leads on into the therapy it was about, and says which, also when another is in view", async () => {
    const luis = await put("therapy", { ...emptyTherapy(), name: "Luis" });
    const inView = () => therapyInView(home.vault.journal())?.id;
    const other = inView() === luis ? marta : luis;
    const id = await put("review", { ...emptyReview(other, TODAY), choice: "change" });
    const { screen } = await openAt(home, `/look-back/${id}`);
    const name = other === luis ? "Luis" : "Marta";
    await expect.element(screen.getByText(name, { exact: false })).toBeVisible();
    await expect.poll(inView).toBe(other);
  });

  test("goes on where it was left, from Today as well", async () => {
    const { screen } = await openAt(home, "/look-back/review");
    await screen.getByRole("textbox", { name: "What I want to remember of it" }).fill("half a thought");
    await cleanup();
    const { screen: today } = await openAt(home, "/");
    await today.getByRole("link", { name: "Looking back" }).click();
    await expect
      .element(today.getByRole("textbox", { name: "What I want to remember of it" }))
      .toHaveValue("half a thought");
  });

  test("is found by its words", async () => {
    const id = await put("review", { ...emptyReview(marta, TODAY), line: "lighter than in spring" });
    const { screen } = await openAt(home, "/search");
    await screen.getByRole("searchbox").fill("spring");
    await expect
      .element(screen.getByRole("link", { name: "lighter than in spring" }))
      .toHaveAttribute("href", `#/look-back/${id}`);
  });
});

describe("on Today", () => {
  const offer = (screen: Screen) => screen.getByText("Is this going where you wanted?", { exact: false });

  test("it is offered when so many sessions have gone by, and put off with one tap, and that taken back", async () => {
    await change({ reviewEvery: 2 });
    await session(9);
    const { screen } = await openAt(home, "/");
    await expect.element(screen.getByRole("heading", { level: 1 })).toBeVisible();
    await expect.element(offer(screen)).not.toBeInTheDocument();
    await session(2);
    await expect.element(offer(screen)).toBeVisible();
    await expect
      .element(screen.getByRole("link", { name: "Look back" }))
      .toHaveAttribute("href", "#/look-back");
    await screen.getByRole("button", { name: "Not now" }).click();
    await expect.element(offer(screen)).not.toBeInTheDocument();
    await expect.element(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(reviews()).toEqual([emptyReview(marta, TODAY)]);
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.element(offer(screen)).toBeVisible();
    expect(reviews()).toEqual([]);
  });

  test("it says since when: since one last looked back, or nothing of that to who never did", async () => {
    await change({ reviewEvery: 1 });
    await put("review", emptyReview(marta, addDays(TODAY, -9)));
    await session(2);
    const { screen } = await openAt(home, "/");
    await expect
      .element(screen.getByText("You have told some sessions by now.", { exact: false }))
      .toBeVisible();
    await put("review", { ...emptyReview(marta, addDays(TODAY, -8)), choice: "stay" });
    await expect.element(screen.getByText("since you last looked back", { exact: false })).toBeVisible();
  });

  test("what was put off is told nowhere as a time of looking back", async () => {
    await put("review", emptyReview(marta, TODAY));
    const kept = await put("review", { ...emptyReview(marta, TODAY), line: "lighter" });
    const { screen } = await openAt(home, "/look-back");
    const list = screen.getByRole("list", { name: "Times I looked back" });
    await expect.element(list.getByRole("link")).toHaveAttribute("href", `#/look-back/${kept}`);
  });

  test("it is not offered to who did not ask for it, nor by the sessions of another therapy", async () => {
    const luis = await put("therapy", { ...emptyTherapy(), name: "Luis" });
    for (const ago of [1, 2, 3]) await session(ago, {}, luis);
    await session(4);
    await change({ reviewEvery: 2 });
    const { screen } = await openAt(home, "/");
    await expect.element(screen.getByText("The last session")).toBeVisible();
    await expect.element(offer(screen)).not.toBeInTheDocument();
    await change({ reviewEvery: null });
    await session(5);
    await expect.poll(() => home.vault.journal().session.length).toBe(5);
    await expect.element(offer(screen)).not.toBeInTheDocument();
  });
});

test("every choice is reached by the keyboard alone", async () => {
  const { screen } = await openAt(home, "/look-back/review");
  await expect.element(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  await userEvent.keyboard("{Tab} {ArrowDown}");
  await expect.element(screen.getByRole("radio", { name: "Change something" })).toBeChecked();
});
