import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { recoveryGroups } from "#domain/recovery-code.ts";
import { emptyNote } from "#domain/note.ts";
import type { Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { makePasskey } from "#device/passkey.ts";
import { randomBytes } from "#device/random.ts";
import { LockPage } from "#features/lock/lock-page.tsx";
import { newAuthenticator, withoutAuthenticators } from "#support/authenticator.ts";
import { leaveHome, showIn } from "#support/house.tsx";
import { fill, lockedAgain, newLockHome, PASSCODE, press, type LockHome } from "#support/lock-house.ts";
import type { OpenedVault } from "#vault/start.ts";

let homes: LockHome[] = [];
let opened: OpenedVault[] = [];
afterEach(async () => {
  for (const { vault } of opened) vault.close();
  for (const home of homes) leaveHome(home);
  [homes, opened] = [[], []];
  vi.restoreAllMocks();
  await withoutAuthenticators();
  location.hash = "";
});

async function atDoor(...how: Parameters<typeof newLockHome>) {
  const home = await newLockHome(...how);
  homes.push(home);
  await home.vault.save("note", home.vault.newId(), {
    ...emptyNote("T".repeat(22) as Id, "2026-11-22" as Day),
    text: "algo escrito",
  });
  home.vault.close();
  const locked = await lockedAgain(home);
  const languages: string[] = [];
  const shown = await showIn(
    home,
    <LockPage
      locked={locked}
      onLanguage={(language) => void languages.push(language)}
      onOpened={async (found) => void opened.push(found)}
    />,
  );
  return { locked, languages, words: shown.words, lock: shown.words.lock };
}

const field = (label: string) => page.getByLabelText(label, { exact: true });
const said = async (text: string) =>
  await expect.element(page.getByText(text, { exact: true })).toBeVisible();
const notes = () => opened.map(({ vault }) => vault.journal().note.map(({ data }) => data.text));

describe("the door of a locked journal", () => {
  it("opens with the passcode and the key that ends a line, and shows nothing of what is inside before", async () => {
    const { lock } = await atDoor({});
    await expect.element(field(lock.door.passcode)).toHaveFocus();
    expect(document.body.textContent).not.toContain("algo escrito");
    await fill(lock.door.passcode, PASSCODE);
    await userEvent.keyboard("{Enter}");
    await expect.poll(notes).toEqual([["algo escrito"]]);
  });

  it("S-09: opens however a keyboard writes accents, and with a blank behind the last word", async () => {
    const { lock } = await atDoor({});
    await fill(lock.door.passcode, `${PASSCODE.normalize("NFD")} `);
    await press(lock.door.open);
    await expect.poll(notes).toEqual([["algo escrito"]]);
  });

  it("says in one sentence that it was the wrong one, and is ready for another", async () => {
    const { lock } = await atDoor({});
    await press(lock.door.open);
    await said(lock.door.nothing);
    await fill(lock.door.passcode, "otra cosa");
    await press(lock.door.open);
    await said(lock.door.wrong);
    await expect.element(field(lock.door.passcode)).toHaveFocus();
    await userEvent.keyboard(PASSCODE);
    await expect.element(field(lock.door.passcode)).toHaveValue(PASSCODE);
    await press(lock.door.open);
    await expect.poll(notes).toEqual([["algo escrito"]]);
  });

  it("S-13: asks for patience after five, says how long without hurry, and tries nothing meanwhile", async () => {
    let tick = () => {};
    const { lock, locked } = await atDoor({}, { ticks: (each) => ((tick = each), () => undefined) });
    for (let turn = 0; turn < 5; turn += 1) {
      await fill(lock.door.passcode, `otra cosa ${turn}`);
      await press(lock.door.open);
      await (turn < 4 ? said(lock.door.wrong) : said(lock.door.waitSeconds(30)));
    }
    const open = vi.spyOn(locked, "open");
    await fill(lock.door.passcode, PASSCODE);
    await press(lock.door.open);
    expect(open).not.toHaveBeenCalled();
    for (let second = 1; second <= 30; second += 1) {
      tick();
      await expect.poll(locked.waitMs).toBe((30 - second) * 1000);
      if (second === 5) await said(lock.door.waitSeconds(30));
      if (second === 10) await said(lock.door.waitSeconds(20));
    }
    await said(lock.door.waitOver);
    await press(lock.door.open);
    await expect.poll(notes).toEqual([["algo escrito"]]);
  });

  it("shows what is typed when that is asked for, and keeps none of it", async () => {
    const { lock } = await atDoor({});
    await expect.element(field(lock.door.passcode)).toHaveAttribute("type", "password");
    await expect.element(field(lock.door.passcode)).toHaveAttribute("autocomplete", "one-time-code");
    expect(field(lock.door.passcode).element().hasAttribute("inputmode")).toBe(false);
    await userEvent.click(page.getByRole("switch", { name: lock.show }));
    await expect.element(field(lock.door.passcode)).toHaveAttribute("type", "text");
    await expect.element(field(lock.door.passcode)).toHaveAttribute("autocomplete", "off");
  });

  it("S-11: gives no hint and asks nothing about the person", async () => {
    const { lock } = await atDoor({ recovery: new Uint8Array(20).fill(3) });
    await expect.element(field(lock.door.passcode)).toBeVisible();
    expect(document.querySelectorAll("input:not([type=radio], [type=checkbox])")).toHaveLength(1);
    expect(field(lock.door.passcode).element().getAttribute("aria-describedby")).toBeNull();
    expect(document.querySelector("main")?.textContent).not.toMatch(/\?|hint|remind/i);
  });

  it("leads to urgent help, and speaks the other language", async () => {
    const { languages, words } = await atDoor({});
    const help = page.getByRole("link", { name: words.common.urgentHelp });
    await expect.element(help).toHaveAttribute("href", "#/help/urgent");
    await userEvent.click(page.getByRole("radio", { name: words.common.languages.es }));
    expect(languages).toEqual(["es"]);
  });
});

describe("S-22: a forgotten passcode", () => {
  const CODE = Uint8Array.from({ length: 20 }, (_, at) => at * 11);
  const written = recoveryGroups(CODE).join("-");

  it("is answered by the recovery code, and then there has to be a new one", async () => {
    const { lock } = await atDoor({ recovery: CODE });
    await press(lock.door.forgotten);
    await fill(lock.door.code, written.toLowerCase().replaceAll("-", " "));
    await press(lock.door.open);
    await expect.poll(notes).toEqual([["algo escrito"]]);
    expect(location.hash).toBe("#/lock/renew");
  });

  it("tells a slip, a piece and another code apart, and counts none of them", async () => {
    const { lock, locked } = await atDoor({ recovery: CODE });
    await press(lock.door.forgotten);
    await fill(lock.door.code, written.slice(2));
    await press(lock.door.open);
    await said(lock.door.codeProblems.length);
    await fill(lock.door.code, `X${written.slice(1)}`);
    await press(lock.door.open);
    await said(lock.door.codeProblems.slip);
    for (let turn = 0; turn < 6; turn += 1) {
      await fill(lock.door.code, recoveryGroups(new Uint8Array(20).fill(turn)).join(" "));
      await press(lock.door.open);
      await said(lock.door.codeWrong);
    }
    expect(locked.waitMs()).toBe(0);
    await press(lock.door.byPasscode);
    await expect.element(field(lock.door.passcode)).toHaveFocus();
    expect(opened).toEqual([]);
  });

  it("has no answer where there is no code, and that is said", async () => {
    const { lock } = await atDoor({});
    await press(lock.door.forgotten);
    await said(lock.door.noRecovery);
  });
});

describe("S-21: unlocking with the device", () => {
  it("opens when it is pressed, and never by itself", async () => {
    await newAuthenticator();
    const made = await makePasskey("name", randomBytes);
    if (!made.ok) throw new Error(made.problem);
    const get = vi.spyOn(navigator.credentials, "get");
    const { lock } = await atDoor({ device: made.value });
    await expect.element(page.getByRole("button", { name: lock.door.withDevice })).toBeVisible();
    expect(get).not.toHaveBeenCalled();
    await press(lock.door.withDevice);
    await expect.poll(notes).toEqual([["algo escrito"]]);
  });

  it("F33: leads back to the passcode when the device does not know who is there", async () => {
    const device = await newAuthenticator();
    const made = await makePasskey("name", randomBytes);
    if (!made.ok) throw new Error(made.problem);
    const { lock } = await atDoor({ device: made.value });
    await device.becomesHeldBy("other");
    await press(lock.door.withDevice);
    await said(lock.deviceProblems.cancelled);
    await device.forgetsAll();
    await press(lock.door.withDevice);
    await said(lock.deviceProblems.cancelled);
    await fill(lock.door.passcode, PASSCODE);
    await press(lock.door.open);
    await expect.poll(notes).toEqual([["algo escrito"]]);
  });
});
