import { afterEach, expect, test, vi } from "vitest";
import type * as Shown from "#device/shown.ts";
import { onShown, show, shownNow, SHOWN_KEY, stayShown, takeBack, unmarkShown } from "#device/shown.ts";

/** What a start of the app finds: the same file, read anew. */
async function started(): Promise<typeof Shown> {
  starts += 1;
  const file = `/src/device/shown.ts?start=${starts}`;
  const again = (await import(/* @vite-ignore */ file)) as typeof Shown;
  expect(again.show).not.toBe(show);
  return again;
}
let starts = 0;

/** Another window does it: this one hears of it from the browser. */
function elsewhere(value: string | null): void {
  if (value === null) localStorage.removeItem(SHOWN_KEY);
  else localStorage.setItem(SHOWN_KEY, value);
  dispatchEvent(new StorageEvent("storage", { key: SHOWN_KEY, newValue: value }));
}

const arrived = (go: () => void) =>
  new Promise((done) => {
    addEventListener("popstate", done, { once: true });
    go();
  });
const leave = async () => {
  if (unmarkShown()) await arrived(() => history.back());
  takeBack();
};

afterEach(async () => {
  vi.restoreAllMocks();
  await leave();
  history.replaceState(null, "");
});

const ID = "AbCdEfGhIjKlMnOpQrStUv";

test("what is shown is known to every window and every start, until it is taken back", async () => {
  const heard = vi.fn();
  const stop = onShown(heard);
  show(`card.${ID}.planB`);
  expect(shownNow()).toBe(`card.${ID}.planB`);
  expect((await started()).shownNow()).toBe(`card.${ID}.planB`);
  show(`card.${ID}.planB`);
  expect(heard).toHaveBeenCalledTimes(1);
  elsewhere(`page.${ID}.${ID}`);
  expect(shownNow()).toBe(`page.${ID}.${ID}`);
  elsewhere(null);
  expect(shownNow()).toBeNull();
  elsewhere(`page.${ID}`);
  localStorage.clear();
  dispatchEvent(new StorageEvent("storage", { key: null }));
  expect(shownNow()).toBeNull();
  stop();
  show(`card.${ID}.text`);
  expect(heard).toHaveBeenCalledTimes(5);
  takeBack();
  expect(localStorage.getItem(SHOWN_KEY)).toBeNull();
  expect((await started()).shownNow()).toBeNull();
});

test.each(["", "page", "page.", `page.${"a".repeat(23)}`, "page.<b>", `PAGE.${ID}`, `page.${ID}.a.b`, "{}"])(
  "anything else in its place counts as nothing: %s",
  async (value) => {
    elsewhere(value);
    expect(shownNow()).toBeNull();
    expect((await started()).shownNow()).toBeNull();
  },
);

test("where nothing can be kept beside the journal, the step of the history keeps it over a page loaded anew", async () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("forbidden", "SecurityError");
  });
  const pushed = vi.spyOn(history, "pushState");
  show(`page.${ID}`);
  stayShown();
  stayShown();
  expect(pushed).toHaveBeenCalledTimes(1);
  expect((await started()).shownNow()).toBe(`page.${ID}`);
  await leave();
  expect((await started()).shownNow()).toBeNull();
});

test("going forward again after it was taken back does not find it", async () => {
  show(`page.${ID}`);
  stayShown();
  await leave();
  await arrived(() => history.forward());
  expect((await started()).shownNow()).toBeNull();
  expect(shownNow()).toBeNull();
});
