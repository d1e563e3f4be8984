import { expect } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { readRecoveryCode } from "#domain/recovery-code.ts";
import { lockRoutes } from "#features/lock/route.ts";
import { loadWords } from "#words/words.ts";
import { opener } from "./house.tsx";
import type { Key, KeyProblem, NextLock } from "#vault/ways.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import type { Locked } from "#vault/locked.ts";
import { freshName, newVault, start, testWorld } from "./world.ts";
import type { Home } from "./house.tsx";

type World = ReturnType<typeof testWorld>;

/** A journal whose door can be looked at: with the world it lives in. */
export interface LockHome extends Home {
  readonly world: World;
}

export async function newLockHome(
  lock: Partial<NextLock> | null,
  over: Partial<World> = {},
): Promise<LockHome> {
  const [world, name] = [testWorld(over), freshName()];
  const vault = await newVault(world, name);
  if (lock !== null) {
    const set = await vault.setLock(null, { passcode: PASSCODE, recovery: null, device: null, ...lock });
    if (!set.ok) throw new Error(set.problem);
  }
  return { world, name, vault };
}

export const PASSCODE = "camión nube piedra";

/** The same journal as it is found at the next start. */
export async function lockedAgain({ world, name }: LockHome): Promise<Locked> {
  const found = await start(world, name);
  if (found.state !== "locked") throw new Error(`expected a locked journal, found ${found.state}`);
  return found.locked;
}

/** What this key does at the door: "opens", or why not. */
export async function tryAtDoor(home: LockHome, key: Key): Promise<"opens" | KeyProblem | SaveProblem> {
  const locked = await lockedAgain(home);
  const opened = await locked.open(key);
  if (opened.ok) opened.value.vault.close();
  else locked.close();
  return opened.ok ? "opens" : opened.problem;
}

export const press = (name: string) => userEvent.click(page.getByRole("button", { name, exact: true }));
export const fill = (label: string, text: string) =>
  userEvent.fill(page.getByLabelText(label, { exact: true }), text);

const openIn = opener(lockRoutes);
const { lock, common } = await loadWords("en");

/** One screen at a time, as in the app. */
export async function openLockAt(home: LockHome, path: string): Promise<void> {
  await cleanup();
  await openIn(home, path);
}

export const said = async (text: string) =>
  await expect.element(page.getByText(text, { exact: true })).toBeVisible();
export const titled = async (name: string) =>
  await expect.element(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
export const textOf = (mark: string) => document.querySelector(`[data-${mark}]`)?.textContent ?? "";
export const groups = () =>
  [...document.querySelectorAll("[data-code] li")].map((group) => group.textContent);

/** @returns the four words */
export async function takeWords(): Promise<string> {
  await said(lock.passcode.suggested);
  const words = textOf("drawn");
  await fill(lock.passcode.again, words);
  await press(common.continue);
  return words;
}

/** @returns the twenty bytes of the code */
export async function takeCode(): Promise<Uint8Array<ArrayBuffer>> {
  await titled(lock.recovery.title);
  const shown = groups();
  const read = readRecoveryCode(shown.join(""));
  if (!read.ok) throw new Error(read.problem);
  await press(lock.recovery.have);
  for (const [at, group] of shown.entries()) {
    const field = page.getByLabelText(lock.recovery.group(at + 1), { exact: true });
    if (field.elements().length > 0) await userEvent.fill(field, group.toLowerCase());
  }
  await press(common.continue);
  return read.value;
}

export async function sayCurrent(passcode = PASSCODE, goOn = common.continue): Promise<void> {
  await fill(lock.current.label, passcode);
  await press(goOn);
}
