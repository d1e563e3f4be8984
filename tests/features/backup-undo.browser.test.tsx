import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { MakePage } from "#features/backup/make-page.tsx";
import { OpenPage } from "#features/backup/open-page.tsx";
import { PlainPage } from "#features/backup/plain-page.tsx";
import type { Id } from "#domain/id.ts";
import { mergeInto } from "#vault/merging.ts";
import { leaveHome, newHome, showIn, type Home } from "#support/house.tsx";
import { fileOf, fill, inOrder, lookInto, note, press, shown } from "./backup-house.ts";

let [home, laptop]: Home[] = [];
beforeEach(async () => {
  [home, laptop] = [await newHome(), await newHome()];
});
afterEach(() => {
  for (const each of [home, laptop]) if (each !== undefined) leaveHome(each);
});

const textsOf = ({ vault }: Home) =>
  vault
    .journal()
    .note.map(({ data }) => data.text)
    .sort();

/** The same note here and, changed, on the laptop, and another on each. */
async function apart(): Promise<{ id: Id; file: File }> {
  const [here, there] = [home!.vault, laptop!.vault];
  const id = here.newId();
  await here.save("note", id, note("at first"));
  await mergeInto(there, here.entries());
  await there.save("note", id, note("changed there"));
  await there.save("note", there.newId(), note("new there"));
  await here.save("note", here.newId(), note("only here"));
  return { id, file: await fileOf(there.entries()) };
}

describe("what was brought in", () => {
  it("can be taken back in one press: then everything is as it was", async () => {
    const { file } = await apart();
    const before = inOrder(home!.vault.entries());
    const open = await lookInto(home!, file);
    await press(open.bringIn);
    await shown(open.done);
    expect(textsOf(home!)).toEqual(["changed there", "new there", "only here"]);
    await press("Undo");
    await shown(open.undone);
    expect(inOrder(home!.vault.entries())).toEqual(before);
    await lookInto(home!, file);
    await press(open.bringIn);
    await shown(open.done);
    expect(textsOf(home!)).toEqual(["changed there", "new there", "only here"]);
  });

  it("stays where it was written to since, and that is said", async () => {
    const { file, id } = await apart();
    const open = await lookInto(home!, file);
    await press(open.bringIn);
    await shown(open.done);
    await home!.vault.save("note", id, note("changed here since"));
    await press("Undo");
    await shown(open.undoneKept(1));
    expect(textsOf(home!)).toEqual(["changed here since", "only here"]);
  });

  it("counts as a copy of what the file holds, and of nothing else", async () => {
    const { file } = await apart();
    const open = await lookInto(home!, file);
    await press(open.bringIn);
    await shown(open.done);
    const { backup } = home!.vault.journal();
    expect(backup[0]?.data.count).toBe(2);
    await page.viewport(412, 915);
    const { words } = await lookAgain();
    await shown(words.backup.standing.since(1, "22 Nov 2026"));
  });

  async function lookAgain() {
    const { BackupPage } = await import("#features/backup/backup-page.tsx");
    return showIn(home!, <BackupPage />);
  }
});

describe("replacing everything with a copy", () => {
  it("says how much goes, asks twice, and can be taken back", async () => {
    const { file } = await apart();
    const before = inOrder(home!.vault.entries());
    const open = await lookInto(home!, file);
    await press(open.replace);
    await shown(open.replaceText(2));
    expect(inOrder(home!.vault.entries())).toEqual(before);
    await press(open.replaceSure);
    await shown(open.replaced);
    expect(inOrder(home!.vault.entries())).toEqual(inOrder(laptop!.vault.entries()));
    await press("Undo");
    await shown(open.undone);
    expect(inOrder(home!.vault.entries())).toEqual(before);
  });

  it("is not offered where nothing would go", async () => {
    await home!.vault.save("note", home!.vault.newId(), note("here"));
    const open = await lookInto(home!, await fileOf(home!.vault.entries()));
    await shown(open.nothing);
    expect(page.getByRole("button", { name: open.replace }).query()).toBeNull();
  });

  it("S-12: where there is a passcode, it is asked for before anything can come or go", async () => {
    await home!.vault.setLock(null, { passcode: "agua clara", recovery: null, device: null });
    for (const Behind of [OpenPage, MakePage, PlainPage]) {
      const { screen, words } = await showIn(home!, <Behind />);
      const { lock, common } = words;
      expect(page.getByRole("button").elements().length).toBe(1);
      await fill(lock.current.label, "agua oscura");
      await press(common.continue);
      await shown(lock.door.wrong);
      await fill(lock.current.label, "agua clara");
      await press(common.continue);
      await expect.poll(() => page.getByRole("button").elements().length).toBeGreaterThan(1);
      expect(page.getByLabelText(lock.current.label).query()).toBeNull();
      await screen.unmount();
    }
  });
});
