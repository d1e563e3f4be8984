import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  emptyAnswers,
  isAllAtTheTop,
  placeOf,
  STEPS,
  PACES,
  UNSAID,
  type ItemKey,
} from "#domain/check-in.ts";
import type { Stamp } from "#domain/clock.ts";
import { entrySchema, type Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { emptyJournal, journalWith, ofTherapy } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { readData, RECORDS, type Kind } from "#domain/record.ts";
import { emptySession } from "#domain/session.ts";
import { emptySettings } from "#domain/settings.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { fitted, settle, threeWay } from "#domain/three-way.ts";
import { anyDay, anyId } from "../support/arbitraries.ts";

const at = { l: "2026-11-22T10:05", o: 60, z: "Europe/Madrid" };
const entry = (id: Id, k: Kind, d: unknown, h: Stamp): Entry => ({
  id,
  k,
  v: [{ h, at, s: RECORDS[k].shape, d }],
});

describe("records", () => {
  it("have an empty value that they read, also after a round through JSON", () => {
    fc.assert(
      fc.property(anyId, anyDay, (id, day) => {
        const empties = {
          therapy: emptyTherapy(),
          session: emptySession(id, day),
          note: emptyNote(id, day),
          settings: emptySettings(),
        };
        for (const [kind, empty] of Object.entries(empties)) {
          const read = readData(kind as Kind, 1, JSON.parse(JSON.stringify(empty)));
          expect(read).toEqual({ ok: true, value: empty });
        }
      }),
    );
  });

  it("refuse shapes of the future and fields nobody knows, instead of dropping them", () => {
    expect(readData("note", 2, {})).toEqual({ ok: false, problem: "newer" });
    expect(readData("settings", 1, { ...emptySettings(), more: 1 })).toEqual({
      ok: false,
      problem: "damaged",
    });
  });
});

describe("null is not zero", () => {
  it("a missing answer and one that does not apply have no place on the axis", () => {
    for (const key of Object.keys(emptyAnswers()) as ItemKey[]) {
      expect(placeOf(key, null)).toBeNull();
      expect(placeOf(key, "not-applicable")).toBeNull();
    }
    expect(STEPS.map((step) => placeOf("listened", step))).toEqual([0, 1, 2, 3, 4]);
    expect(PACES.map((step) => placeOf("pace", step))).toEqual([0, 1, 2, 3, 4]);
    expect(UNSAID.map((step) => placeOf("unsaid", step))).toEqual([0, 1, 2]);
  });

  it("an empty check-in is not all at the top", () => {
    expect(isAllAtTheTop(emptyAnswers())).toBe(false);
    const answers = emptyAnswers();
    answers.listened.value = answers.genuine.value = answers.goals.value = "completely";
    expect(isAllAtTheTop(answers)).toBe(true);
    answers.pace.value = "a-bit-fast";
    expect(isAllAtTheTop(answers)).toBe(false);
  });
});

describe("the journal", () => {
  const anyNotes = fc.uniqueArray(
    fc.record({ id: anyId, therapy: fc.constantFrom("A".repeat(22), "B".repeat(22)), day: anyDay }),
    {
      selector: (note) => note.id,
    },
  );

  it("is the same whether entries come one by one or all at once, and is ordered newest first", () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const entries = notes.map((note, count) =>
          entry(note.id, "note", emptyNote(note.therapy as Id, note.day), [count + 1, 0, "n"]),
        );
        const atOnce = journalWith(emptyJournal(), entries);
        const oneByOne = entries.reduce((journal, each) => journalWith(journal, [each]), emptyJournal());
        expect(oneByOne).toEqual(atOnce);
        const days = atOnce.note.map((item) => item.data.day);
        expect(days).toEqual([...days].sort().reverse());
      }),
    );
  });

  it("never mixes therapies", () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const entries = notes.map((note) =>
          entry(note.id, "note", emptyNote(note.therapy as Id, note.day), [1, 0, "n"]),
        );
        const journal = journalWith(emptyJournal(), entries);
        const [a, b] = ["A", "B"].map((letter) => ofTherapy(journal.note, letter.repeat(22) as Id));
        expect(a?.every((item) => item.data.therapyId === "A".repeat(22))).toBe(true);
        expect((a?.length ?? 0) + (b?.length ?? 0)).toBe(notes.length);
      }),
    );
  });

  it("keeps what a newer app wrote, unread", () => {
    const id = "A".repeat(22) as Id;
    const newer = entry(id, "note", {}, [1, 0, "n"]);
    newer.v = [{ h: [1, 0, "n"], at, s: 99, d: { later: true } }];
    expect(journalWith(emptyJournal(), [newer]).unreadable).toEqual([id]);
    expect(journalWith(emptyJournal(), [{ ...newer, k: "constellation" }]).unreadable).toEqual([id]);
    expect(entrySchema.parse(JSON.parse(JSON.stringify(newer)))).toEqual(newer);
  });
});

describe("joining two edits of the same thing", () => {
  const value = fc.record({
    a: fc.constantFrom("", "x", "y"),
    b: fc.record({ c: fc.constantFrom(null, "1", "2") }),
    d: fc.array(fc.constantFrom("p", "q"), { maxLength: 2 }),
  });

  it("takes each side's changes, and lists where both changed the same to different things", () => {
    fc.assert(
      fc.property(value, value, value, (was, mine, theirs) => {
        const { joined, conflicts } = threeWay(was, mine, theirs);
        const same = (x: unknown, y: unknown) => JSON.stringify(x) === JSON.stringify(y);
        const picks: readonly ((v: typeof was) => unknown)[] = [(v) => v.a, (v) => v.b.c, (v) => v.d];
        for (const pick of picks) {
          const [w, m, t, j] = [was, mine, theirs, joined].map(pick);
          if (same(w, m)) expect(j).toEqual(t);
          else expect(j).toEqual(m);
        }
        const both = [["a"], ["b", "c"], ["d"]].filter((path) => {
          const [w, m, t] = [was, mine, theirs].map((v) =>
            path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], v),
          );
          return !same(w, m) && !same(w, t) && !same(m, t);
        });
        expect(conflicts.map((conflict) => conflict.path)).toEqual(both);
      }),
    );
  });
});

describe("settling a conflict", () => {
  const was = { text: "", day: "a", deep: { note: "" } };
  const joinedOf = (mine: typeof was, theirs: typeof was) => threeWay(was, mine, theirs);

  it("takes mine, theirs, or both texts one after the other", () => {
    const { joined, conflicts } = joinedOf(
      { text: "mine", day: "b", deep: { note: "m" } },
      { text: "theirs", day: "c", deep: { note: "" } },
    );
    expect(settle(joined, conflicts, "mine")).toEqual({ text: "mine", day: "b", deep: { note: "m" } });
    expect(settle(joined, conflicts, "theirs")).toEqual({ text: "theirs", day: "c", deep: { note: "m" } });
    expect(settle(joined, conflicts, "both")).toEqual({
      text: "theirs\n\nmine",
      day: "c\n\nb",
      deep: { note: "m" },
    });
  });
});

describe("a half-typed form", () => {
  it("comes back as it was typed, whatever is still missing or wrong in it", () => {
    const shape = {
      name: "",
      number: "",
      day: "2026-11-22",
      list: ["x"],
      time: null as string | null,
      deep: { value: null as string | null, note: "" },
    };
    expect(
      fitted(shape, {
        name: "Ana",
        number: "6",
        day: "",
        time: "18:30",
        deep: { value: "no", note: "half" },
      }),
    ).toEqual({
      name: "Ana",
      number: "6",
      day: "",
      list: ["x"],
      time: "18:30",
      deep: { value: "no", note: "half" },
    });
    expect(fitted(shape, { name: 7, list: "x", deep: null, more: 1 })).toEqual(shape);
    for (const nothing of [null, undefined, 3, "text", []]) expect(fitted(shape, nothing)).toEqual(shape);
  });
});
