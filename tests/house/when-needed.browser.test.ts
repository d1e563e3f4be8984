import { afterEach, expect, it, vi } from "vitest";
import { whenNeeded } from "#app/when-needed.ts";

afterEach(() => vi.restoreAllMocks());

/** Whether it is needed by now; asked after a turn of the page, in which what waits for nothing has come. */
async function isNeeded(needed: Promise<void>): Promise<boolean> {
  const turn = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 50));
  return Promise.race([needed.then(() => true), turn]);
}

it.each(["pointerdown", "keydown", "click"])("waits for somebody new until %s", async (touch) => {
  const asked = vi.spyOn(indexedDB, "databases").mockResolvedValue([{ name: "of another app", version: 1 }]);
  const needed = whenNeeded();
  await expect.poll(() => asked.mock.calls.length).toBe(1);
  expect(await isNeeded(needed)).toBe(false);
  document.body.dispatchEvent(new Event(touch, { bubbles: true }));
  expect(await needed).toBeUndefined();
});

it("waits for nothing where there may be a journal, or where the browser does not say", async () => {
  vi.spyOn(indexedDB, "databases").mockResolvedValue([{ name: "v1", version: 10 }]);
  expect(await whenNeeded()).toBeUndefined();
  vi.spyOn(indexedDB, "databases").mockRejectedValue(new Error("not here"));
  expect(await whenNeeded()).toBeUndefined();
});
