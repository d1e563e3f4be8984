import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { DROP_BOX, drop, howMuchWaits, readDropKey } from "#drop-box/drop-box.ts";
import { sharedInRoutes } from "#features/shared-in/route.ts";
import { sealDropped } from "#sealing/drop.ts";
import { leaveHome, newHome, opener, type Home } from "#support/house.tsx";
import { testWorld } from "#support/world.ts";

const openAt = opener(sharedInRoutes);
let home: Home;
const forgetBox = () =>
  new Promise<void>((resolve) => {
    const gone = indexedDB.deleteDatabase(DROP_BOX);
    for (const end of ["success", "error"]) gone.addEventListener(end, () => resolve());
  });
beforeEach(async () => {
  await forgetBox();
  home = await newHome();
  await (await home.vault.dropBox()).tend();
});
afterEach(async () => {
  vi.restoreAllMocks();
  leaveHome(home);
  await forgetBox();
});

async function share(...texts: readonly string[]): Promise<void> {
  const key = await readDropKey();
  if (key === null) throw new Error("there is no drop box");
  for (const [at, text] of texts.entries()) {
    const what = { id: home.vault.newId(), at: 1_800_000_000_000 + at };
    await drop(await sealDropped(testWorld(), key, what, { text, day: "2026-11-20" }));
  }
}

const press = (name: string) => userEvent.click(page.getByRole("button", { name, exact: true }));
const says = async (text: string) =>
  await expect.element(page.getByText(text, { exact: true }).first()).toBeVisible();

it.each(["en", "es"] as const)(
  "discards all of it with one press where more than a few wait, and takes that back (%s)",
  async (language) => {
    await share("one", "two", "three", "four");
    const { words } = await openAt(home, "/shared", language);
    await says("four");
    await press(words.sharedIn.discardAll);
    await says(words.sharedIn.nothing);
    expect(await howMuchWaits()).toBe(0);
    await press(words.common.undo);
    for (const each of ["one", "two", "three", "four"]) await says(each);
    expect(await howMuchWaits()).toBe(4);
  },
);

it("offers that for no few", async () => {
  await share("one", "two", "three");
  const { words } = await openAt(home, "/shared");
  await says("three");
  expect(page.getByRole("button", { name: words.sharedIn.discardAll }).elements()).toEqual([]);
});

it("says that it could not be read, and never that nothing waits", async () => {
  await share("is there");
  const failing = vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(() => {
    throw new DOMException("as a browser would", "UnknownError");
  });
  const { words } = await openAt(home, "/shared");
  await says(words.vault.storageFailing.title);
  expect(page.getByText(words.sharedIn.nothing).elements()).toEqual([]);
  // With the press and not before: what is looked at again by itself in between would take the button away.
  addEventListener("click", () => failing.mockRestore(), { capture: true, once: true });
  await press(words.common.retry);
  await says("is there");
});

it("says so when its part of the app does not load", async () => {
  vi.spyOn(home.vault, "dropBox").mockRejectedValue(new TypeError("not loaded"));
  const { words } = await openAt(home, "/shared");
  await says(words.vault.notLoaded.title);
});
