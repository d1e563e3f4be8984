import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { refused } from "#domain/result.ts";
import { show, shownNow, takeBack } from "#device/shown.ts";
import { leaveHome } from "../support/house.tsx";
import { newHouse, openAt, type House } from "./page-house.ts";

let house: House;
beforeEach(async () => {
  await page.viewport(390, 844);
  house = await newHouse();
});
afterEach(async () => {
  takeBack();
  await cleanup();
  vi.restoreAllMocks();
  await page.viewport(414, 896);
  leaveHome(house);
});

type Screen = Awaited<ReturnType<typeof openAt>>["screen"];
const button = (screen: Screen, name: string) => screen.getByRole("button", { name, exact: true });
const showThePage = async () => {
  const { screen } = await openAt(house, "/page");
  await screen.getByRole("radio", { name: "All I marked to bring" }).click();
  await button(screen, "Hand it over").click();
  await button(screen, "Show it on this screen").click();
  await expect.element(screen.getByRole("main", { name: "The page to bring" })).toHaveFocus();
  return screen;
};

test("what is shown is the page, whole and in order, and nothing that can be changed", async () => {
  const screen = await showThePage();
  const { textContent } = screen.getByRole("main").element();
  const places = ["Breathing does not help.", "My doctor calls.", "Yesterday Marcus rang.", "December."].map(
    (text) => (textContent ?? "").indexOf(text),
  );
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const numbered = screen.getByRole("main").element().querySelector("ol");
  expect(numbered === null ? "" : getComputedStyle(numbered).listStyleType).toBe("decimal");
  for (const hidden of ["For Berta only.", "Nobody reads this.", "It should not have been."])
    expect(textContent).not.toContain(hidden);
  expect(document.querySelectorAll("a, input, textarea, select").length).toBe(0);
  expect(house.vault.journal().summary.map(({ data }) => [data.what, data.way])).toEqual([
    ["page", "screen"],
  ]);
});

test("what is covered stays covered", async () => {
  const { screen } = await openAt(house, "/page");
  await screen.getByRole("radio", { name: "All I marked to bring" }).click();
  await button(screen, "Hand it over").click();
  await screen.getByRole("checkbox", { name: /Marcus/u }).click();
  await button(screen, "Show it on this screen").click();
  const main = screen.getByRole("main");
  await expect.element(main.getByText("Yesterday ••• rang.")).toBeInTheDocument();
  expect(main.element().textContent).not.toContain("Marcus");
});

test("where it could not be written down, that is said once the phone is back", async () => {
  vi.spyOn(house.vault, "save").mockResolvedValue(refused("full"));
  const screen = await showThePage();
  expect(screen.getByText("It left, but could not be written down here.").elements()).toEqual([]);
  await button(screen, "Take it back").click();
  await button(screen, "Back to my journal").click();
  await expect.element(screen.getByText("It left, but could not be written down here.")).toBeVisible();
  expect(shownNow()).toBeNull();
});

test("a page of a therapy that is not here any more says so, and the phone can be taken back", async () => {
  show(`page.${"Z".repeat(22)}.${"Y".repeat(22)}`);
  const { screen } = await openAt(house, "/page/handed-over");
  await expect.element(screen.getByText("What was shown here is not in the journal any more.")).toBeVisible();
  await button(screen, "Take it back").click();
  await button(screen, "Back to my journal").click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "The page to bring" })).toBeVisible();
});

test("something this version does not know keeps nobody out", async () => {
  show(`hologram.${"Z".repeat(22)}`);
  const { screen } = await openAt(house, "/page/handed-over");
  await expect.element(screen.getByRole("heading", { level: 1 })).toBeVisible();
  expect(shownNow()).toBeNull();
});

test.each([
  [320, 568],
  [844, 390],
])(
  "on %i by %i nothing is wider than the screen, and every button is as large as a thumb",
  async (width, height) => {
    await page.viewport(width, height);
    const screen = await showThePage();
    const main = screen.getByRole("main").element();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const each of main.querySelectorAll("button")) {
      const box = each.getBoundingClientRect();
      expect(Math.min(box.width, box.height), each.textContent ?? "").toBeGreaterThanOrEqual(43.5);
      expect(box.right).toBeLessThanOrEqual(width);
    }
  },
);
