import "#ui/styles.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cleanup } from "vitest-browser-react";
import { PauseSheet } from "#forms/pause-sheet.tsx";
import { rehearseRoutes } from "#features/rehearse/route.ts";
import { settingsRoutes } from "#features/settings/route.ts";
import { evidenceEs } from "#words/content/evidence-es.ts";
import { REFERENCES } from "#words/content/evidence.ts";
import { leaveHome, newHome, opener, showIn, type Home } from "../support/house.tsx";

const openAt = opener([...settingsRoutes, ...rehearseRoutes]);

let home: Home;
beforeEach(async () => {
  home = await newHome();
});
afterEach(async () => {
  await cleanup();
  leaveHome(home);
  history.replaceState(null, "", "#/");
});

test("where this comes from says first what nobody knows, and loads nothing from the addresses it shows", async () => {
  const { screen, words } = await openAt(home, "/settings", "es");
  await screen.getByRole("link", { name: words.whereFrom.title }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: words.whereFrom.title })).toBeVisible();
  const headings = [...document.querySelectorAll("h2")].map(({ textContent }) => textContent);
  expect(headings).toEqual([
    evidenceEs.unknownTitle,
    ...Object.values(evidenceEs.parts),
    evidenceEs.referencesTitle,
  ]);
  await expect.element(screen.getByText(words.settings.claim)).toBeVisible();
  await expect.element(screen.getByText("Gollwitzer & Sheeran 2006; Sheeran et al. 2024")).toBeVisible();
  for (const { title, address } of Object.values(REFERENCES)) {
    await expect.element(screen.getByText(title, { exact: true })).toBeVisible();
    if (address !== null) await expect.element(screen.getByText(address, { exact: true })).toBeVisible();
  }
  expect(
    [...document.querySelectorAll("a")].filter(({ href }) => /doi\.org|researchgate/.test(href)),
  ).toEqual([]);
});

test("a pause asks nothing: one goes on or stops, and urgent help is at hand", async () => {
  const [close, stop] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const { screen, words } = await showIn(home, <PauseSheet onClose={close} onStop={stop} />, "es");
  const { pause, common } = words;
  expect(pause.lines.length).toBeLessThanOrEqual(5);
  for (const line of pause.lines) await expect.element(screen.getByText(line)).toBeVisible();
  await expect
    .element(screen.getByRole("link", { name: common.urgentHelp }))
    .toHaveAttribute("href", "#/help/urgent");
  await screen.getByRole("button", { name: common.stopHere }).click();
  expect([stop.mock.calls.length, close.mock.calls.length]).toEqual([1, 0]);
  await screen.getByRole("button", { name: pause.goOn }).click();
  expect(close).toHaveBeenCalledTimes(1);
});
