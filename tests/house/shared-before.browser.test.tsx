import { afterEach, beforeEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import { SharedBefore } from "#app/shared-notices.tsx";
import { DROP_BOX, drop, readDropKey, tellOfDropBox } from "#drop-box/drop-box.ts";
import { sealDropped } from "#sealing/drop.ts";
import { leaveHome, newHome, showIn, type Home } from "#support/house.tsx";
import { testWorld } from "#support/world.ts";

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
  location.hash = "";
  leaveHome(home);
  await forgetBox();
});

it("says that something waits only where it does, whatever the address says, and follows the address", async () => {
  location.hash = "#/shared/full";
  const { words } = await showIn(home, <SharedBefore />);
  const { refused, atDoor } = words.sharedIn;
  const isSaid = (text: string) => page.getByText(text, { exact: true }).elements().length > 0;
  const full = () => isSaid(refused.full.title);
  const waits = () => isSaid(atDoor.title);
  await expect.poll(full).toBe(true);
  location.hash = "#/shared";
  await expect.poll(full).toBe(false);
  expect(waits()).toBe(false);
  const key = await readDropKey();
  if (key === null) throw new Error("there is no drop box");
  const what = { id: home.vault.newId(), at: 1_800_000_000_000 };
  await drop(await sealDropped(testWorld(), key, what, { text: "waits", day: "2026-11-20" }));
  tellOfDropBox();
  await expect.poll(waits).toBe(true);
  location.hash = "#/shared/nobody-says-this";
  await expect.poll(() => [waits(), full()]).toEqual([true, false]);
  location.hash = "#/";
  await expect.poll(waits).toBe(false);
});
