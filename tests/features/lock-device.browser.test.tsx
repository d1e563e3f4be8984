import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { makePasskey } from "#device/passkey.ts";
import { randomBytes } from "#device/random.ts";
import { newAuthenticator, withoutAuthenticators } from "#support/authenticator.ts";
import { leaveHome } from "#support/house.tsx";
import {
  newLockHome,
  openLockAt,
  PASSCODE,
  press,
  said,
  sayCurrent,
  takeWords,
  tryAtDoor,
  type LockHome,
} from "#support/lock-house.ts";
import { loadWords } from "#words/words.ts";

const { lock } = await loadWords("en");
const OLD_CODE = new Uint8Array(20).fill(9);

let home: LockHome;
afterEach(async () => {
  leaveHome(home);
  vi.restoreAllMocks();
  await withoutAuthenticators();
});

const locked = async (how: Parameters<typeof newLockHome>[0]) => void (home = await newLockHome(how));
const openAt = (path: string) => openLockAt(home, path);
const opensWith = (passcode: string) => tryAtDoor(home, { by: "passcode", passcode });
const opensWithCode = (code: Uint8Array<ArrayBuffer>) => tryAtDoor(home, { by: "recovery", code });

describe("S-21: this device as one more way in", () => {
  it("is set up with what it means said before, opens, and is taken away again", async () => {
    await locked({ recovery: OLD_CODE });
    await newAuthenticator();
    await openAt("/lock");
    await userEvent.click(page.getByRole("link", { name: lock.deviceOn }));
    await sayCurrent();
    await said(lock.device.whoElse);
    await said(lock.device.synced);
    await press(lock.device.add);
    await said(lock.done.device);
    expect(home.vault.ways()).toMatchObject({ recovery: true, device: {} });
    expect(await opensWith(PASSCODE)).toBe("opens");
    expect(await opensWithCode(OLD_CODE)).toBe("opens");
    await openAt("/lock/device-off");
    await sayCurrent();
    await press(lock.recovery.without);
    await said(lock.done.deviceOff);
    expect(home.vault.ways()).toEqual({ recovery: false, device: null });
  });

  it("F33: is no way in when it did not answer, and nothing was written", async () => {
    await locked({});
    const addWays = vi.spyOn(home.vault, "addWays");
    await newAuthenticator({ isUserVerified: false });
    await openAt("/lock/device");
    await sayCurrent();
    await press(lock.device.add);
    await said(lock.deviceProblems.cancelled);
    expect(addWays).not.toHaveBeenCalled();
    expect(home.vault.ways()).toEqual({ recovery: false, device: null });
  });

  it("is kept through a change of the passcode when it answers, and left out when it does not", async () => {
    const device = await newAuthenticator();
    const made = await makePasskey("name", randomBytes);
    if (!made.ok) throw new Error(made.problem);
    await locked({ device: made.value });
    await openAt("/lock/change");
    await sayCurrent();
    const words = await takeWords();
    await press(lock.recovery.without);
    await press(lock.device.keep);
    await said(lock.done.change);
    expect(await tryAtDoor(home, { by: "device", secret: made.value.secret })).toBe("opens");
    await device.forgetsAll();
    await openAt("/lock/change");
    await sayCurrent(words);
    await takeWords();
    await press(lock.recovery.without);
    await press(lock.device.keep);
    await said(lock.deviceProblems.cancelled);
    await press(lock.device.without);
    await said(lock.done.change);
    expect(home.vault.ways()?.device).toBeNull();
  });
});
