import { afterEach, beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { Standing } from "#app/standing.tsx";
import { KeepingSection } from "#features/settings/keeping-section.tsx";
import { leaveHome, newHome, showIn, type Home } from "#support/house.tsx";
import { setCopyState } from "#vault/copy-state.ts";
import { formatDay } from "#words/format.ts";

let home: Home;
beforeEach(async () => {
  home = await newHome();
});
afterEach(() => {
  setCopyState(null);
  leaveHome(home);
});

const text = (said: string) => page.getByText(said, { exact: true });

it("F21: the settings say whether the journal lies on this device once or twice", async () => {
  const { words } = await showIn(home, <KeepingSection />);
  const { second } = words.copy;
  await expect.element(text(words.vault.noPasscode.title)).toBeVisible();
  expect(text(second.none.title).elements()).toEqual([]);
  setCopyState({ kind: "kept", day: "2026-11-22" });
  await expect.element(text(second.kept.title)).toBeVisible();
  await expect.element(text(second.of(formatDay("en", "2026-11-22" as never, "short")))).toBeVisible();
  setCopyState({ kind: "too-large" });
  await expect.element(text(second["too-large"].text)).toBeVisible();
  setCopyState({ kind: "none" });
  await expect.element(text(second.none.text)).toBeVisible();
});

it("F18: Today says what was brought back and what is still missing, once that is known", async () => {
  const { words } = await showIn(home, <Standing brought={null} keeping={null} />);
  const { broughtBack } = words.copy;
  const { changesMissing } = words.vault;
  expect(text(changesMissing.title).elements()).toEqual([]);
  await cleanup();
  await showIn(home, <Standing brought={{ count: 3, behind: 1, lostRows: 0 }} keeping={null} />);
  await expect.element(text(broughtBack.title(3))).toBeVisible();
  await expect.element(text(changesMissing.text(1))).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: words.vault.degraded.ok }).first());
  await expect.element(text(broughtBack.title(3))).not.toBeInTheDocument();
  await cleanup();
  await showIn(home, <Standing brought={{ count: 0, behind: 0, lostRows: 0 }} keeping={null} />);
  expect(page.getByRole("button").elements()).toEqual([]);
});
