import { afterEach, expect, test, vi } from "vitest";
import { isSomebodyWriting } from "#app/update-readiness.ts";

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Holds a lock as a tab does that has a draft open. */
async function holding(name: string, action: () => Promise<void>) {
  await navigator.locks.request(name, action);
}

test("F29: an open draft in any tab means that somebody writes", async () => {
  expect(await isSomebodyWriting()).toBe(false);
  await holding("al-draft-session", async () => expect(await isSomebodyWriting()).toBe(true));
  expect(await isSomebodyWriting()).toBe(false);
});

test("other locks do not", async () => {
  await holding("al-writer", async () => expect(await isSomebodyWriting()).toBe(false));
});

test("where locks cannot be asked, the answer is the careful one", async () => {
  vi.spyOn(navigator.locks, "query").mockRejectedValue(new DOMException("no", "SecurityError"));
  expect(await isSomebodyWriting()).toBe(true);
});

test("without Web Locks, the focus tells", async () => {
  vi.spyOn(navigator, "locks", "get").mockReturnValue(undefined as unknown as LockManager);
  const area = document.createElement("textarea");
  document.body.append(area);
  expect(await isSomebodyWriting()).toBe(false);
  area.focus();
  expect(await isSomebodyWriting()).toBe(true);
});
