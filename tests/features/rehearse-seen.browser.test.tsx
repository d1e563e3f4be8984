import "#ui/styles.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { addDays, type Day } from "#domain/day.ts";
import { leaveHome } from "../support/house.tsx";
import { newPlanHouse, NOW, put, TODAY, type PlanHouse } from "./plan-house.ts";
import { aRehearsal, aSaying, FEARED, openAt, sayings } from "./saying-house.ts";

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

const ago = (days: number): Day => addDays(TODAY, -days);
const rehearsed = (some: Parameters<typeof aRehearsal>[2] = {}) => aRehearsal(house, house.therapyId, some);
const feared = (likely: number | null) => ({ ...FEARED, fears: [...FEARED.fears], likely });

describe("time that was given, on Today", () => {
  const given = async (until: Day) => {
    const id = await rehearsed();
    return aSaying(house, id, "all", { day: ago(30), next: "give-time", until, happened: "so" });
  };

  test("is asked about on its day, once, and taken back", async () => {
    await given(TODAY);
    const { screen } = await openAt(house, "/");
    const card = screen.getByRole("group", { name: "We are going too fast for me." });
    await expect.element(card.getByText("You gave it until today.")).toBeVisible();
    await card.getByRole("radio", { name: "Better" }).click();
    await expect.poll(() => sayings(house)).toMatchObject([{ sinceThen: "better", happened: "so" }]);
    // Nothing cheerful and nothing more to do; it stays in sight until one leaves.
    expect(card.getByRole("link").elements()).toEqual([]);
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => sayings(house)).toMatchObject([{ sinceThen: null }]);
    await card.getByRole("radio", { name: "Worse" }).click();
    await expect.poll(() => sayings(house)).toMatchObject([{ sinceThen: "worse" }]);
    await cleanup();
    const again = await openAt(house, "/");
    await expect.element(again.screen.getByRole("heading", { level: 1 })).toBeVisible();
    expect(again.screen.getByText(/You gave it/).elements()).toEqual([]);
  });

  test("after its day says which day it was, and offers what comes next where nothing changed", async () => {
    const id = await given(ago(3));
    const { screen } = await openAt(house, "/");
    await expect.element(screen.getByText("You gave it until Sunday 22 November.")).toBeVisible();
    await screen.getByRole("radio", { name: "The same" }).click();
    const more = screen.getByRole("link", { name: "Say more" });
    const rehearsal = house.vault.journal().rehearsal[0]!.id;
    await expect.element(more).toHaveAttribute("href", `#/rehearse/again/${rehearsal}`);
    await expect
      .element(screen.getByRole("link", { name: "Pause or end" }))
      .toHaveAttribute("href", "#/rehearse/ending");
    await screen.getByRole("button", { name: "A second opinion" }).click();
    await expect.element(screen.getByText(/Another professional can listen/)).toBeVisible();
    expect(house.vault.journal().saying.find((each) => each.id === id)?.data.until).toBe(ago(3));
  });

  test("is silent before its day, and about another therapy", async () => {
    await given(addDays(TODAY, 1));
    const other = await put(house, "therapy", { ...house.vault.journal().therapy[0]!.data, name: "Other" });
    const there = await aRehearsal(house, other);
    await aSaying(house, there, "all", { next: "give-time", until: TODAY });
    const { screen } = await openAt(house, "/");
    await expect.element(screen.getByRole("heading", { level: 1 })).toBeVisible();
    expect(screen.getByText(/You gave it/).elements()).toEqual([]);
  });
});

/** A year: said in full, in part, not, for want of a moment, and decided against. */
async function aYear(): Promise<void> {
  const [whole, part, not, never] = [
    await rehearsed({ day: ago(300), feared: feared(7), plan: { sentence: "one" } }),
    await rehearsed({ day: ago(250), feared: feared(3), plan: { sentence: "two" } }),
    await rehearsed({ day: ago(200), feared: feared(null), plan: { sentence: "three" } }),
    await rehearsed({ day: ago(150), feared: feared(5), plan: { sentence: "four" } }),
  ];
  await rehearsed({
    day: ago(100),
    feared: feared(9),
    topic: "no-fit",
    decision: "decided-not",
    plan: { sentence: "" },
  });
  await aSaying(house, whole, "all", { day: ago(295), came: "no", happened: "I was thanked" });
  await aSaying(house, part, "part", { day: ago(245), came: "partly" });
  await aSaying(house, not, "no", { day: ago(195), hindered: "no time" });
  await aSaying(house, never, "not-come-up", { day: ago(145) });
}

describe("predictions beside outcomes", () => {
  test("say one true sentence where there are none, and where to go", async () => {
    await rehearsed();
    const { screen } = await openAt(house, "/rehearse/seen");
    await expect.element(screen.getByText(/There is nothing here yet/)).toBeVisible();
    await expect
      .element(screen.getByRole("link", { name: "To Rehearse" }))
      .toHaveAttribute("href", "#/rehearse");
    expect(screen.getByRole("table").elements()).toEqual([]);
  });

  test("of one or two times are words without a picture", async () => {
    const id = await rehearsed({ feared: feared(7) });
    await aSaying(house, id, "all", { came: "yes" });
    const { screen } = await openAt(house, "/rehearse/seen");
    await expect.element(screen.getByRole("table")).toBeVisible();
    expect(screen.getByRole("img").elements()).toEqual([]);
  });

  test("of a year are a line each, with the ring where it seemed likely and a shape for what became of it", async () => {
    await aYear();
    const { screen } = await openAt(house, "/rehearse/seen");
    const picture = screen.getByRole("img", { name: /A picture of 5 times, the oldest first/ });
    await expect.element(picture).toBeVisible();
    const drawn = picture.element();
    const told = (name: string) =>
      [...drawn.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((each) => each.dataset[name]);
    expect(told("mark")).toEqual(["no", "partly", "not-said", "not-said", "not-said"]);
    expect(told("likely")).toEqual(["7", "3", "5", "9"]);
    const rows = screen.getByRole("table").getByRole("row");
    expect(rows.elements().map((row) => row.querySelectorAll("th, td").length)).toEqual([6, 6, 6, 6, 6, 6]);
    const read = rows.elements().map((row) => (row as HTMLElement).innerText.replaceAll(/\s+/gu, " "));
    expect(read.slice(1)).toEqual([
      expect.stringMatching(
        /one.*annoyed with me.*a long silence.*7 of 10.*Yes, all.*something else happened.*I was thanked/u,
      ),
      expect.stringMatching(/two.*3 of 10.*Part of it.*it happened in part/u),
      expect.stringMatching(/three.*not written.*No.*not said.*no time/u),
      expect.stringMatching(/four.*5 of 10.*It didn’t come up.*not said/u),
      expect.stringMatching(/We aren’t a good fit.*9 of 10.*I’ve decided not to say it.*not said/u),
    ]);
    // No sums, no shares, no praise.
    expect(screen.container.textContent).not.toMatch(/%|average|total|well done|of 5/iu);
  });

  test("lead to what was told, and of another therapy show nothing", async () => {
    const id = await rehearsed({ feared: feared(7) });
    const saying = await aSaying(house, id, "all", { day: ago(7) });
    const other = await put(house, "therapy", { ...house.vault.journal().therapy[0]!.data, name: "Other" });
    await aRehearsal(house, other, { decision: "decided-not", plan: { sentence: "of another" } });
    const { screen } = await openAt(house, "/rehearse/seen");
    await expect
      .element(screen.getByRole("link", { name: "18 Nov 2026" }))
      .toHaveAttribute("href", `#/rehearse/saying/${saying}`);
    expect(screen.getByText("of another").elements()).toEqual([]);
    await screen.getByRole("radio", { name: "Other" }).click();
    await expect.element(screen.getByText("of another")).toBeVisible();
  });

  test.each([
    [320, 640],
    [414, 896],
    [1280, 800],
  ])("fit a screen of %d × %d, and stay a table for those who listen", async (width, height) => {
    await page.viewport(width, height);
    await aYear();
    const { screen } = await openAt(house, "/rehearse/seen", "es");
    await expect.element(screen.getByRole("table")).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const cell of screen.container.querySelectorAll<HTMLElement>("td, tbody th"))
      expect(cell.scrollWidth, cell.innerText).toBeLessThanOrEqual(cell.clientWidth + 1);
  });
});
