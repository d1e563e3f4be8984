import { describe, expect, it } from "vitest";
import type { Stamp } from "#domain/clock.ts";
import type { Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { emptyJournal, itemOf, journalWith, ofTherapy, settingsOf, therapyInView } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { RECORDS, type DataOf, type Kind } from "#domain/record.ts";
import { emptySettings } from "#domain/settings.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";

const at = { l: "2026-11-22T10:05", o: 60, z: "Europe/Madrid" };
let count = 0;
const stamp = (): Stamp => [1_000, (count += 1), "NODE"];
const idOf = (name: string) => name.padEnd(22, "A") as Id;
const entry = <K extends Kind>(name: string, k: K, d: DataOf<K>): Entry => ({
  id: idOf(name),
  k,
  v: [{ h: stamp(), at, s: RECORDS[k].shape, d }],
});
const journalFrom = (entries: readonly Entry[]) => journalWith(emptyJournal(), entries);
const therapy = (name: string, state: Therapy["state"]) =>
  entry(name, "therapy", { ...emptyTherapy(), name, state });
const inView = (...entries: Entry[]) => therapyInView(journalFrom(entries))?.data.name ?? null;
const showing = (name: string) =>
  entry("settings", "settings", { ...emptySettings(), therapyId: idOf(name) });

describe("the therapy in view", () => {
  it("is none where there is none", () => expect(inView()).toBe(null));

  it("is the chosen one, whatever its state", () => {
    expect(inView(therapy("now", "active"), therapy("then", "ended"), showing("then"))).toBe("then");
  });

  it("is the one that goes on, where none was chosen, or the chosen one is gone", () => {
    const all = [therapy("then", "ended"), therapy("soon", "considering"), therapy("now", "active")];
    expect(inView(...all)).toBe("now");
    expect(inView(...all.toReversed())).toBe("now");
    expect(inView(...all, showing("gone"))).toBe("now");
  });

  it("is the one that has not begun, where none goes on", () => {
    const all = [therapy("then", "ended"), therapy("rest", "paused"), therapy("soon", "considering")];
    expect(inView(...all)).toBe("soon");
    expect(inView(...all.toReversed())).toBe("soon");
  });

  it("is the first there is, where all are over", () => {
    expect(inView(therapy("then", "ended"))).toBe("then");
    expect(inView(therapy("rest", "paused"))).toBe("rest");
  });
});

describe("the settings", () => {
  it("are those of nobody where nothing was chosen", () => {
    expect(settingsOf(emptyJournal())).toEqual(emptySettings());
  });

  it("are what was chosen", () => {
    const chosen = { ...emptySettings(), theme: "dark" as const };
    expect(settingsOf(journalFrom([entry("settings", "settings", chosen)]))).toEqual(chosen);
  });
});

describe("what cannot be read", () => {
  const newer = (name: string): Entry => ({
    id: idOf(name),
    k: "note",
    v: [{ h: stamp(), at, s: RECORDS.note.shape + 1, d: { of: "a later version" } }],
  });

  it("is kept by its id, and no longer once it is gone or can be read", () => {
    const journal = journalFrom([newer("one"), newer("two"), newer("three")]);
    expect(journal.unreadable).toEqual([idOf("one"), idOf("two"), idOf("three")]);
    const readable = entry("two", "note", { ...emptyNote(idOf("t"), "2026-11-22" as Day), text: "here" });
    const next = journalWith(journal, [readable], [idOf("one")]);
    expect(next.unreadable).toEqual([idOf("three")]);
    expect(next.note.map(({ data }) => data.text)).toEqual(["here"]);
  });
});

describe("an entry", () => {
  it("is read once, and was begun with the oldest of its versions that still says something", () => {
    const data = emptyNote(idOf("t"), "2026-11-22" as Day);
    const [first, second, third] = [stamp(), stamp(), stamp()];
    const note: Entry = {
      id: idOf("note"),
      k: "note",
      v: [
        { h: third, at, s: RECORDS.note.shape, d: data },
        { h: second, at, s: RECORDS.note.shape, d: data },
        { h: first, at, del: true },
      ],
    };
    const item = itemOf(note);
    expect(itemOf(note)).toBe(item);
    expect(item).toMatchObject({ stamp: third, begun: second, earlier: 1 });
  });
});

it("what belongs to a therapy is the same value as long as the list is", () => {
  const note = (name: string, of: string) =>
    entry(name, "note", { ...emptyNote(idOf(of), "2026-11-22" as Day), text: name });
  const { note: notes } = journalFrom([note("a", "one"), note("b", "two"), note("c", "one")]);
  const own = ofTherapy(notes, idOf("one"));
  expect(own.map(({ data }) => data.text).toSorted()).toEqual(["a", "c"]);
  expect(ofTherapy(notes, idOf("one"))).toBe(own);
  expect(ofTherapy(notes, idOf("none"))).toEqual([]);
});
