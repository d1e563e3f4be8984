import { describe, expect, it } from "vitest";
import type { Day } from "#domain/day.ts";
import type { Stamp } from "#domain/clock.ts";
import type { Id } from "#domain/id.ts";
import type { IdentifiedEntry } from "#domain/import-entry.ts";
import { entriesToWrite, noteFrom, planImport, sessionFrom } from "#domain/import-plan.ts";
import { emptyNote } from "#domain/note.ts";
import { emptySession } from "#domain/session.ts";
import { A, entryOf, idOf } from "../documents/sample-entry.ts";

const DAY = "2025-01-02" as Day;
const found = (some: Partial<IdentifiedEntry> = {}): IdentifiedEntry => ({
  id: idOf("found", 0),
  source: "files",
  name: "a.txt",
  key: "",
  day: DAY,
  time: "18:00",
  from: "entry",
  title: "",
  text: "",
  ...some,
});

describe("what bringing in would do", () => {
  it("is to write what is not here yet, each once, in the order in which it was found", () => {
    const [one, two, three] = [0, 1, 2].map((at) => found({ id: idOf("found", at) })) as [
      IdentifiedEntry,
      IdentifiedEntry,
      IdentifiedEntry,
    ];
    const here = (id: Id) => (id === two.id ? entryOf("note", id, {}) : null);
    const again = { ...one, text: "the same thing elsewhere" };
    expect(planImport(here, [three, two, one, again, three, two])).toEqual({
      fresh: [three, one],
      here: 2,
      twice: 2,
    });
    expect(planImport(here, [])).toEqual({ fresh: [], here: 0, twice: 0 });
  });
});

describe("a note of what is brought in", () => {
  it.each([
    ["", "", ""],
    ["A title", "", "A title"],
    ["", "a text", "a text"],
    ["A title", "a text", "A title\n\na text"],
    ["A title", "A title and more", "A title and more"],
    ["A title", "Of A title", "A title\n\nOf A title"],
  ])("%j and %j: %j", (title, text, whole) => {
    expect(noteFrom(found({ title, text }), A)).toEqual({ ...emptyNote(A, DAY), text: whole });
  });
});

describe("a session of what is brought in", () => {
  const line = "x".repeat(200);
  const empty = { ...emptySession(A, DAY), time: "18:00" };

  it.each([
    ["A title", "a text", "A title", "a text"],
    ["A title", "", "A title", ""],
    ["", "a text", "a text", ""],
    ["", "", "", ""],
    [line, "a text", line, "a text"],
    [`${line}x`, "a text", "", `${line}x\n\na text`],
    ["two\nlines", "a text", "", "two\nlines\n\na text"],
    ["", line, line, ""],
    ["", `${line}x`, "", `${line}x`],
    ["", "two\nlines", "", "two\nlines"],
  ])("%j and %j", (title, text, inLine, inNote) => {
    expect(sessionFrom(found({ title, text }), A)).toEqual({ ...empty, line: inLine, privateNote: inNote });
  });

  it("has no time where none is known", () => {
    expect(sessionFrom(found({ time: null }), A)).toEqual(emptySession(A, DAY));
  });
});

describe("what is written", () => {
  const at = { l: "2026-11-26T10:00", o: 60, z: "Europe/Madrid" };
  const clock = () => {
    let count = 0;
    return (): Stamp => [7, (count += 1), "phone"];
  };
  const fresh = [found({ text: "one" }), found({ id: idOf("found", 1), title: "two" })];

  it("is a note of each, with a stamp of its own", () => {
    expect(entriesToWrite(fresh, { as: "note", therapyId: A, at, stamp: clock() })).toEqual([
      {
        id: idOf("found", 0),
        k: "note",
        v: [{ h: [7, 1, "phone"], at, s: 1, d: { ...emptyNote(A, DAY), text: "one" } }],
      },
      {
        id: idOf("found", 1),
        k: "note",
        v: [{ h: [7, 2, "phone"], at, s: 1, d: { ...emptyNote(A, DAY), text: "two" } }],
      },
    ]);
  });

  it("is a session of each, of the shape of today", () => {
    const d = { ...emptySession(A, DAY), time: "18:00", line: "two" };
    expect(entriesToWrite(fresh.slice(1), { as: "session", therapyId: A, at, stamp: clock() })).toEqual([
      { id: idOf("found", 1), k: "session", v: [{ h: [7, 1, "phone"], at, s: 2, d }] },
    ]);
  });

  it("is clean as everything that is written here", () => {
    const [entry] = entriesToWrite([found({ text: "one\r\ntwo" })], {
      as: "note",
      therapyId: A,
      at,
      stamp: clock(),
    });
    expect(entry?.v[0]).toEqual({
      h: [7, 1, "phone"],
      at,
      s: 1,
      d: { ...emptyNote(A, DAY), text: "one\ntwo" },
    });
  });
});
