import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Day } from "#domain/day.ts";
import { canonicalText } from "#domain/entry.ts";
import { RESIDENT_LANGUAGES, type Language } from "#domain/language.ts";
import { emptySession } from "#domain/session.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import type { Id } from "#domain/id.ts";
import { importRoutes } from "#features/importing/route.ts";
import { DAY_ONE, DAYLIO, MARKDOWN, TABLE_EN, zipped } from "#support/import-samples.ts";
import { leaveHome, newHome, opener, type Home } from "#support/house.tsx";

const openAt = opener(importRoutes);
let home: Home;
let therapy: Id;
beforeEach(async () => {
  home = await newHome();
  therapy = home.vault.newId();
  await home.vault.save("therapy", therapy, { ...emptyTherapy(), name: "Noa" });
});
afterEach(() => leaveHome(home));

const press = (name: string) => userEvent.click(page.getByRole("button", { name, exact: true }));
const shown = async (text: string) =>
  await expect.element(page.getByText(text, { exact: true }).first()).toBeVisible();
const fileOf = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name);

function choose(input: Element, files: readonly File[]): void {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  (input as HTMLInputElement).files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

async function lookInto(files: readonly File[], language: Language = "en") {
  const { words } = await openAt(home, "/import", language);
  const field = page.getByLabelText(words.importing.files, { exact: true });
  await expect.element(field).toBeVisible();
  choose(field.element(), files);
  return words;
}

/** All that the journal holds, as one text: the same before and after means that nothing was written. */
const digest = () => canonicalText(home.vault.entries());

describe.each(RESIDENT_LANGUAGES)("in %s", (language) => {
  it("S-36: what would come is seen before anything is written, comes all at once, and goes with one tap", async () => {
    const before = digest();
    const { importing, common } = await lookInto([fileOf("Journal.json", DAY_ONE)], language);
    await shown(importing.would.fresh(3));
    await expect.poll(() => document.activeElement?.textContent).toBe(importing.title);
    await shown("Año nuevo, lista corta.");
    await userEvent.click(page.getByText(importing.would.leftOut(2), { exact: true }));
    await shown(importing.would.why["no-day"]);
    await shown(importing.would.why["no-text"]);
    expect(digest()).toBe(before);

    await press(importing.bringIn(3));
    await shown(importing.done(3));
    await expect.poll(() => document.activeElement?.textContent).toBe(importing.done(3));
    const notes = home.vault.journal().note.map(({ data }) => data);
    expect(notes.map(({ day }) => day)).toEqual(["2025-03-04", "2025-02-10", "2024-12-31"]);
    expect(notes[0]).toMatchObject({ therapyId: therapy, bring: false, done: false });
    expect(notes[0]?.text).toMatch(/^Después de la sesión\n\nHoy costó\./u);

    await press(common.undo);
    await shown(importing.undone);
    expect(digest()).toBe(before);
  });
});

it("brings nothing in twice, and leaves alone what was changed or deleted since", async () => {
  const files = () => [fileOf("Journal.json", DAY_ONE), fileOf("2025-01-02 x.md", "A day.")];
  const { importing } = await lookInto(files());
  await press(importing.bringIn(4));
  await shown(importing.done(4));
  const [first, second] = home.vault.journal().note;
  await home.vault.save("note", first!.id, { ...first!.data, text: "changed" });
  await home.vault.remove(second!.id);
  const after = digest();

  await lookInto([...files(), fileOf("2025-01-02 x.md", "A day.")]);
  await shown(importing.would.nothing);
  await shown(importing.would.here(5));
  expect(page.getByRole("button", { name: importing.bringIn(0) }).elements()).toEqual([]);
  expect(digest()).toBe(after);
});

it("keeps, when it is taken back, what was written to since", async () => {
  const { importing, common } = await lookInto([fileOf("Journal.json", DAY_ONE)]);
  await press(importing.bringIn(3));
  await shown(importing.done(3));
  const [first] = home.vault.journal().note;
  await home.vault.save("note", first!.id, { ...first!.data, text: "changed" });
  await press(common.undo);
  await shown(importing.undoneKept(1));
  expect(home.vault.journal().note.map(({ data }) => data.text)).toEqual(["changed"]);
});

it("makes sessions where that is wanted, in the therapy that is chosen, and says which days have one already", async () => {
  const other = home.vault.newId();
  await home.vault.save("therapy", other, { ...emptyTherapy(), name: "Ariel", kind: "couple" });
  await home.vault.save("session", home.vault.newId(), emptySession(other, "2025-03-05" as Day));
  const { importing } = await lookInto([fileOf("daylio_export.csv", DAYLIO)], "es");
  await shown(importing.would.fresh(2));
  await userEvent.click(page.getByRole("radio", { name: "Ariel" }));
  await userEvent.click(page.getByRole("radio", { name: importing.into.kinds.session }));
  await shown(importing.would.beside(1));
  await press(importing.bringIn(2));
  await shown(importing.done(2));
  const sessions = home.vault
    .journal()
    .session.filter(({ data }) => data.therapyId === other && data.line !== "");
  expect(
    sessions.map(({ data: { day, time, line, privateNote } }) => [day, time, line, privateNote]),
  ).toEqual([
    ["2025-03-06", "21:05", "meh", ""],
    [
      "2025-03-05",
      "22:10",
      "Un día raro",
      'bien · lectura, paseo largo\n\nPrimero nada.\nLuego, "todo" a la vez.',
    ],
  ]);
});

it("asks of a table which column is what, and shows what stands there", async () => {
  const { importing } = await lookInto([fileOf("journal.csv", TABLE_EN)]);
  await shown(importing.table.text("journal.csv"));
  const text = page.getByLabelText(importing.table.columns.text, { exact: true });
  await expect.element(text).toHaveValue("3");
  await shown("Ate, talked, slept.");
  await userEvent.selectOptions(text, "Mood");
  await shown(importing.would.fresh(2));
  await userEvent.selectOptions(
    page.getByLabelText(importing.table.columns.title, { exact: true }),
    importing.table.none,
  );
  await press(importing.bringIn(2));
  await shown(importing.done(2));
  expect(home.vault.journal().note.map(({ data }) => [data.day, data.text])).toEqual([
    ["2025-04-02", "low"],
    ["2025-03-14", "ok"],
  ]);
});

it("asks whether the day or the month comes first where no day says so, and writes nothing before", async () => {
  const { importing } = await lookInto([fileOf("x.csv", "date,note\n3/4/2025,one\n5/6/2025,two\n")]);
  await shown(importing.order.legend);
  expect(page.getByRole("button", { name: importing.bringIn(2) }).elements()).toEqual([]);
  await userEvent.click(page.getByRole("radio", { name: importing.order.options.mdy }));
  await press(importing.bringIn(2));
  await shown(importing.done(2));
  expect(home.vault.journal().note.map(({ data }) => data.day)).toEqual(["2025-05-06", "2025-03-04"]);
});

it("says which day was taken where an entry has none, and which letters were guessed", async () => {
  const old = new Uint8Array([0x4d, 0x61, 0xf1, 0x61, 0x6e, 0x61]);
  const files = [fileOf("a.md", MARKDOWN), fileOf("b.txt", old)];
  const { importing } = await lookInto(files, "es");
  await shown(importing.would.fresh(2));
  await shown(importing.would.fileDates(1));
  await shown(importing.would.guessed(1));
  await shown("Mañana");
});

it.each([
  ["broken", fileOf("x.json", '{"entries":[')],
  ["not-known", fileOf("x.jpeg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]))],
  ["too-many", fileOf("x.csv", `date,note\n${"2025-01-02,x\n".repeat(20_000)}`)],
  ["too-large", fileOf("x.zip", zipped({ "x.txt": new Uint8Array(34 * 1024 * 1024).fill(0x61) }))],
  ["not-known", fileOf("x.json", '{"__proto__":{"x":1},"entries":{}}')],
] as const)("S-36: says what a file is that cannot be read (%s), and changes nothing", async (why, file) => {
  const before = digest();
  const { importing } = await lookInto([file]);
  await shown(importing.problems[why].title);
  // The same file may be chosen again, once it was mended.
  const field = page.getByLabelText(importing.files, { exact: true }).element();
  expect((field as HTMLInputElement).value).toBe("");
  await shown(importing.problems[why].todo);
  await shown(importing.untouched);
  expect(digest()).toBe(before);
});

it("S-36: says that nothing was written when the disk is full, and can be tried again", async () => {
  const before = digest();
  const { importing, vault } = await lookInto([fileOf("Journal.json", DAY_ONE)]);
  const write = vi.spyOn(home.vault, "write").mockResolvedValueOnce({ ok: false, problem: "full" });
  await press(importing.bringIn(3));
  await shown(importing.notWritten);
  await shown(vault.storageFull.title);
  expect(digest()).toBe(before);
  write.mockRestore();
  await press(importing.bringIn(3));
  await shown(importing.done(3));
});

it("S-12: asks for the passcode first where there is one", async () => {
  await home.vault.setLock(null, { passcode: "a quiet room", recovery: null, device: null }, () => undefined);
  const { words } = await openAt(home, "/import");
  await expect.element(page.getByLabelText(words.lock.current.label, { exact: true })).toBeVisible();
  expect(page.getByLabelText(words.importing.files, { exact: true }).elements()).toEqual([]);
  await userEvent.fill(page.getByLabelText(words.lock.current.label, { exact: true }), "a quiet room");
  await press(words.common.continue);
  await expect.element(page.getByLabelText(words.importing.files, { exact: true })).toBeVisible();
});
