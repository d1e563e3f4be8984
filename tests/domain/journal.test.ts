import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyAgreement } from "#domain/agreement.ts";
import { emptyArrangement } from "#domain/arrangement.ts";
import { emptyAttempt } from "#domain/attempt.ts";
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
import type { Day } from "#domain/day.ts";
import { entrySchema, type Entry } from "#domain/entry.ts";
import { emptyGoal } from "#domain/goal.ts";
import type { Id } from "#domain/id.ts";
import { emptyIncident } from "#domain/incident.ts";
import { emptyJournal, journalWith, ofTherapy } from "#domain/journal.ts";
import { emptyProgress } from "#domain/progress.ts";
import { emptyQuestion } from "#domain/question.ts";
import { emptyNote } from "#domain/note.ts";
import { readData, RECORDS, type DataOf, type Kind } from "#domain/record.ts";
import { emptySession } from "#domain/session.ts";
import { backupMarkOf } from "#domain/backup-mark.ts";
import { emptySettings } from "#domain/settings.ts";
import { lineId } from "#domain/summary-line.ts";
import { emptyTask } from "#domain/task.ts";
import { emptyRehearsal } from "#domain/rehearsal.ts";
import { emptySaying } from "#domain/saying.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { emptyTopic } from "#domain/topic.ts";
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
        const empties: { readonly [K in Exclude<Kind, "summary" | "contact">]: DataOf<K> } = {
          therapy: emptyTherapy(),
          session: emptySession(id, day),
          note: emptyNote(id, day),
          incident: emptyIncident(day),
          settings: emptySettings(),
          agreement: emptyAgreement(id, "review", day),
          goal: emptyGoal(id, day),
          progress: emptyProgress(id, id, day),
          task: emptyTask(id, day),
          attempt: emptyAttempt(id, id, day, "partly"),
          question: emptyQuestion(null),
          topic: emptyTopic(id, lineId(id, "text"), day, "left"),
          arrangement: emptyArrangement(id),
          rehearsal: emptyRehearsal(id, day),
          backup: backupMarkOf([]),
          saying: emptySaying(id, emptyRehearsal(id, day), day, "part"),
        };
        for (const [kind, empty] of Object.entries(empties) as [Kind, unknown][]) {
          const read = readData(kind, RECORDS[kind].shape, JSON.parse(JSON.stringify(empty)));
          expect(read).toEqual({ ok: true, value: empty });
        }
      }),
    );
  });

  it("of shape 1 are read as what they were, with what came later left empty", () => {
    const { own, ...session } = emptySession("A".repeat(22) as Id, "2026-11-22" as Day);
    expect(readData("session", 1, { ...session, word: "dense" })).toEqual({
      ok: true,
      value: { ...session, word: "dense", own },
    });
    const { first, ending, ...therapy } = emptyTherapy();
    expect(readData("therapy", 1, { ...therapy, name: "Noa" })).toEqual({
      ok: true,
      value: { ...therapy, name: "Noa", first, ending },
    });
    // A shape is exact: what shape 2 knows is no field of shape 1, and what is no object is damaged.
    expect(readData("session", 2, session)).toEqual({ ok: false, problem: "damaged" });
    for (const nothing of [null, 3, "text"])
      expect(readData("session", 1, nothing)).toEqual({ ok: false, problem: "damaged" });
  });

  it("keep the weekdays of a task in the order of the week, each once", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), anyDay, (days, from) => {
        const task = emptyTask("A".repeat(22) as Id, from);
        const read = readData("task", 1, { ...task, until: { kind: "weekdays", days, from, to: null } });
        expect(read.ok && read.value.until).toMatchObject({ days: [...new Set(days)].sort((a, b) => a - b) });
      }),
    );
    const none = { kind: "weekdays", days: [], from: "2026-11-22", to: null };
    const task = emptyTask("A".repeat(22) as Id, "2026-11-22" as Day);
    expect(readData("task", 1, { ...task, until: none }).ok).toBe(false);
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

describe("the order in which things stand", () => {
  it("is total: whatever comes first, every kind ends in the same order", () => {
    const anyMade = fc.uniqueArray(
      fc.record({ id: anyId, kind: fc.constantFrom("goal" as const, "note" as const), ms: fc.nat(2) }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    const day = "2026-11-22" as Day;
    const therapyId = "A".repeat(22) as Id;
    fc.assert(
      fc.property(anyMade, (made) => {
        const entries = made.map(({ id, kind, ms }) =>
          entry(id, kind, kind === "goal" ? emptyGoal(therapyId, day) : emptyNote(therapyId, day), [
            ms,
            0,
            "n",
          ]),
        );
        const there = journalWith(emptyJournal(), entries);
        expect(journalWith(emptyJournal(), [...entries].reverse())).toEqual(there);
        const begun = there.goal.map((item) => item.begun[0]);
        expect(begun).toEqual([...begun].sort((a, b) => a - b));
      }),
    );
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

  it("keeps what stands in either list, and joins what both have under one name", () => {
    const edit = (tone: string, text: string) => ({ tone, use: "spoken", text });
    const lists = (fears: string[], edits: ReturnType<typeof edit>[]) => ({ fears, edits });
    const { joined, conflicts } = threeWay(
      lists([], []),
      lists(["a", "b"], [edit("soft", "mine"), edit("clear", "same")]),
      lists(["b", "c"], [edit("clear", "same"), edit("soft", "theirs"), edit("firm", "only there")]),
    );
    expect(settle(joined, conflicts, "both")).toEqual(
      lists(
        ["a", "b", "c"],
        [edit("soft", "theirs\n\nmine"), edit("clear", "same"), edit("firm", "only there")],
      ),
    );
    expect(settle(joined, conflicts, "mine")).toEqual(joined);
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
