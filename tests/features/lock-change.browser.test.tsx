import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { settingsOf } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { leaveHome } from "#support/house.tsx";
import {
  fill,
  groups,
  newLockHome,
  openLockAt,
  PASSCODE,
  press,
  said,
  sayCurrent,
  takeCode,
  takeWords,
  textOf,
  titled,
  tryAtDoor,
  type LockHome,
} from "#support/lock-house.ts";
import { loadWords } from "#words/words.ts";

const { lock, common, vault: kept } = await loadWords("en");
const OWN = "quizás mañana, Ñandú";
const OLD_CODE = new Uint8Array(20).fill(9);

let home: LockHome;
afterEach(() => {
  leaveHome(home);
  vi.restoreAllMocks();
});

const openAt = (path: string) => openLockAt(home, path);
const opensWith = (passcode: string) => tryAtDoor(home, { by: "passcode", passcode });
const opensWithCode = (code: Uint8Array<ArrayBuffer>) => tryAtDoor(home, { by: "recovery", code });

async function locked(how: Parameters<typeof newLockHome>[0]): Promise<void> {
  home = await newLockHome(how);
  await home.vault.save("note", home.vault.newId(), {
    ...emptyNote("T".repeat(22) as Id, "2026-11-22" as Day),
    text: "algo escrito",
  });
}

describe("setting a passcode", () => {
  beforeEach(() => locked(null));

  it("S-22: begins with four words, gives a recovery code that was confirmed, and both open", async () => {
    await openAt("/lock");
    await said(lock.isOff);
    await said(kept.whatItCannotDo);
    await userEvent.click(page.getByRole("link", { name: lock.set }));
    await titled(lock.passcode.title);
    await said(`${lock.passcode.worth.lifetimes} ${lock.passcode.worthMore}`);
    const words = await takeWords();
    expect(words).toMatch(/^[a-z]+( [a-z]+){3}$/);
    const code = await takeCode();
    await said(lock.done.set);
    expect(home.vault.ways()).toEqual({ recovery: true, device: null });
    expect(await opensWith(words)).toBe("opens");
    expect(await opensWithCode(code)).toBe("opens");
    expect(await opensWith("otra cosa")).toBe("wrong");
  });

  it("can be told other words, and asks for them again", async () => {
    await openAt("/lock/set");
    await said(lock.passcode.suggested);
    const first = textOf("drawn");
    await press(lock.passcode.others);
    expect(textOf("drawn")).not.toBe(first);
    await fill(lock.passcode.again, first);
    await press(common.continue);
    await said(lock.passcode.notSame);
    expect(home.vault.ways()).toBeNull();
  });

  it("S-09, S-10: takes one's own of any signs, also pasted, and says what is against one and what it is worth", async () => {
    await openAt("/lock/set");
    await userEvent.click(page.getByRole("radio", { name: lock.passcode.ways.own }));
    const own = page.getByLabelText(lock.passcode.own, { exact: true });
    for (const [typed, problem] of [
      ["ab9k2", lock.passcode.problems["too-short"](6)],
      ["ñ".repeat(129), lock.passcode.problems["too-long"](128)],
      ["Contraseña1", lock.passcode.problems["too-common"]],
      ["24/03/1990", lock.passcode.problems["too-common"]],
    ] as const) {
      await userEvent.fill(own, typed);
      await press(common.continue);
      await said(problem);
      await expect.element(own).toHaveValue(typed);
    }
    await userEvent.fill(own, "739260");
    await said(`${lock.passcode.worth.hours} ${lock.passcode.worthMore}`);
    await userEvent.fill(own, OWN.normalize("NFD"));
    // Out of a field whose text is hidden nothing can be copied.
    await userEvent.click(page.getByRole("switch", { name: lock.show }));
    await userEvent.click(own);
    await userEvent.keyboard("{Control>}a{/Control}{Control>}c{/Control}");
    await userEvent.click(page.getByLabelText(lock.passcode.again, { exact: true }));
    await userEvent.keyboard("{Control>}v{/Control}");
    await press(common.continue);
    await titled(lock.recovery.title);
    await press(lock.recovery.without);
    await said(lock.done.set);
    expect(await opensWith(OWN)).toBe("opens");
  });

  it("S-11: has a field for the passcode, one for the same again, and none for a hint", async () => {
    await openAt("/lock/set");
    await userEvent.click(page.getByRole("radio", { name: lock.passcode.ways.own }));
    await expect.element(page.getByLabelText(lock.passcode.own, { exact: true })).toBeVisible();
    expect(document.querySelectorAll("input:not([type=radio], [type=checkbox]), textarea")).toHaveLength(2);
  });

  it("says what it means to have no recovery code, and leaves it to the person", async () => {
    await openAt("/lock/set");
    const words = await takeWords();
    await said(lock.recovery.withoutText);
    await press(lock.recovery.without);
    await said(lock.done.set);
    expect(home.vault.ways()).toEqual({ recovery: false, device: null });
    expect(await opensWith(words)).toBe("opens");
  });

  it("wants two groups of the code, shows it again on request, and prints nothing but it", async () => {
    await openAt("/lock/set");
    await takeWords();
    await titled(lock.recovery.title);
    const shown = groups();
    expect(shown).toHaveLength(9);
    const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
    await press(lock.recovery.print);
    expect(print).toHaveBeenCalledTimes(1);
    const sheet = document.querySelector("body > [aria-hidden]");
    expect(sheet?.textContent).toBe(`${lock.recovery.sheet}${shown.join(" ")}`);
    await press(lock.recovery.have);
    await press(common.continue);
    await expect.poll(() => page.getByText(lock.recovery.notThat).elements()).toHaveLength(2);
    await press(lock.recovery.again);
    expect(groups()).toEqual(shown);
    expect(home.vault.ways()).toBeNull();
  });

  it("changes nothing when it cannot be done, and says so", async () => {
    await openAt("/lock/set");
    await takeWords();
    vi.spyOn(home.vault, "setLock").mockResolvedValue({ ok: false, problem: "full" });
    await press(lock.recovery.without);
    await titled(lock.notDone.title);
    await said(lock.notDone.text);
    await press(common.retry);
    await titled(lock.passcode.title);
  });

  it("shows how far the sealing has come", async () => {
    vi.spyOn(home.vault, "setLock").mockImplementation((_, __, onProgress) => {
      onProgress?.(200, 1000);
      return new Promise(() => undefined);
    });
    await openAt("/lock/set");
    await takeWords();
    await press(lock.recovery.without);
    await titled(lock.sealing.title);
    const bar = page.getByRole("progressbar", { name: lock.sealing.progress(200, 1000) });
    await expect.element(bar).toHaveAttribute("aria-valuenow", "200");
    await said(lock.sealing.text);
  });
});

describe("a journal with a passcode", () => {
  it.each(["change", "code", "device", "device-off", "off"])(
    "S-12: asks for the passcode of now before anything is changed (%s)",
    async (what) => {
      await locked({ recovery: OLD_CODE });
      const before = home.vault.ways();
      await openAt(`/lock/${what}`);
      await sayCurrent("otra cosa", what === "off" ? lock.remove : common.continue);
      await said(lock.door.wrong);
      await titled(lock.current.title);
      await expect.element(page.getByLabelText(lock.current.label, { exact: true })).toHaveFocus();
      expect(home.vault.ways()).toEqual(before);
      expect(await opensWith(PASSCODE)).toBe("opens");
    },
  );

  it("cannot be set anew, and one without cannot be changed", async () => {
    await locked({});
    await openAt("/lock/set");
    await said(lock.isSet);
    leaveHome(home);
    await locked(null);
    await openAt("/lock/change");
    await said(lock.notOn);
  });

  it("gets another: the old one and the old code open nothing any more", async () => {
    await locked({ recovery: OLD_CODE });
    await openAt("/lock/change");
    await sayCurrent();
    const words = await takeWords();
    await said(lock.recovery.replaces);
    const code = await takeCode();
    await said(lock.done.change);
    expect(await opensWith(PASSCODE)).toBe("wrong");
    expect(await opensWithCode(OLD_CODE)).toBe("wrong");
    expect(await opensWith(words)).toBe("opens");
    expect(await opensWithCode(code)).toBe("opens");
  });

  it("S-22: gets a new recovery code, and the one of before is dead", async () => {
    await locked({ recovery: OLD_CODE });
    await openAt("/lock/code");
    await sayCurrent();
    const code = await takeCode();
    await said(lock.done.code);
    expect(await opensWithCode(OLD_CODE)).toBe("wrong");
    expect(await opensWithCode(code)).toBe("opens");
    expect(await opensWith(PASSCODE)).toBe("opens");
  });

  it("gets its first recovery code without being sealed anew", async () => {
    await locked({});
    const setLock = vi.spyOn(home.vault, "setLock");
    await openAt("/lock/code");
    await sayCurrent();
    const code = await takeCode();
    await said(lock.done.code);
    expect(setLock).not.toHaveBeenCalled();
    expect(await opensWithCode(code)).toBe("opens");
  });

  it("opens for everybody once the passcode is taken off", async () => {
    await locked({});
    await openAt("/lock/off");
    await said(lock.removing.text);
    await sayCurrent(PASSCODE, lock.remove);
    await said(lock.done.off);
    expect(home.vault.ways()).toBeNull();
    expect(home.vault.journal().note.map(({ data }) => data.text)).toEqual(["algo escrito"]);
  });

  it("locks by itself after the time that was chosen", async () => {
    await locked({});
    await openAt("/lock");
    await userEvent.click(page.getByRole("radio", { name: lock.after.minutes[15] }));
    await expect.poll(() => settingsOf(home.vault.journal()).lockAfter).toBe(15);
    await userEvent.click(page.getByRole("radio", { name: lock.after.minutes[0] }));
    await expect.poll(() => settingsOf(home.vault.journal()).lockAfter).toBe(0);
  });
});
