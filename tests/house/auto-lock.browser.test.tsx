import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderHook } from "vitest-browser-react";
import { useAutoLock } from "#app/use-auto-lock.ts";
import type { LockAfter } from "#domain/settings.ts";

const MINUTE = 60_000;
const lock = vi.fn();
let visibility: DocumentVisibilityState = "visible";
let steady = 0;

beforeEach(() => {
  visibility = "visible";
  steady = 0;
  lock.mockClear();
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
  vi.spyOn(performance, "now").mockImplementation(() => steady);
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => visibility);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const open = (after: LockAfter, canLock = true) => renderHook(() => useAutoLock({ canLock, lock }, after));

/** Time as it goes while the device is awake. */
function pass(ms: number): void {
  steady += ms;
  vi.advanceTimersByTime(ms);
}

/** Time as it goes while the device sleeps: nothing runs, and one of the clocks stands still. */
const sleep = (ms: number) => void vi.setSystemTime(Date.now() + ms);

function turn(to: DocumentVisibilityState): void {
  visibility = to;
  document.dispatchEvent(new Event("visibilitychange"));
}

describe("S-15: an open journal locks by itself", () => {
  it("after the chosen minutes without a touch or a key, and not before", async () => {
    await open(5);
    pass(4 * MINUTE);
    dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
    pass(4 * MINUTE);
    dispatchEvent(new PointerEvent("pointerdown"));
    pass(5 * MINUTE - 1000);
    expect(lock).not.toHaveBeenCalled();
    pass(1000);
    expect(lock).toHaveBeenCalled();
  });

  it("after a minute out of sight, and not when it is seen again before", async () => {
    await open(60);
    turn("hidden");
    pass(MINUTE - 1000);
    turn("visible");
    pass(MINUTE);
    expect(lock).not.toHaveBeenCalled();
    turn("hidden");
    pass(MINUTE);
    expect(lock).toHaveBeenCalled();
  });

  it("at once when it is out of sight, where that was chosen", async () => {
    await open(0);
    expect(lock).not.toHaveBeenCalled();
    turn("hidden");
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it.each(["focus", "pageshow", "visibilitychange", "keydown"])(
    "F27: after the device has slept, with the first thing that happens (%s)",
    async (name) => {
      await open(15);
      sleep(8 * 60 * MINUTE);
      expect(lock).not.toHaveBeenCalled();
      (name === "visibilitychange" ? document : globalThis).dispatchEvent(new Event(name));
      expect(lock).toHaveBeenCalled();
    },
  );

  it("F26: also when the clock was set back meanwhile", async () => {
    await open(5);
    sleep(-24 * 60 * MINUTE);
    pass(5 * MINUTE);
    expect(lock).toHaveBeenCalled();
  });

  it("never where there is no passcode, and only from then on once there is one", async () => {
    const { rerender } = await renderHook((canLock: boolean = false) => useAutoLock({ canLock, lock }, 5), {
      initialProps: false,
    });
    turn("hidden");
    pass(60 * MINUTE);
    turn("visible");
    await rerender(true);
    pass(4 * MINUTE);
    expect(lock).not.toHaveBeenCalled();
    pass(MINUTE);
    expect(lock).toHaveBeenCalled();
  });

  it("stops looking when the journal is left", async () => {
    const { unmount } = await open(5);
    await unmount();
    pass(60 * MINUTE);
    turn("hidden");
    expect(lock).not.toHaveBeenCalled();
  });
});
