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
import { addDays, type Day } from "#domain/day.ts";
import { entrySchema, type Entry } from "#domain/entry.ts";
import { emptyGoal } from "#domain/goal.ts";
import type { Id } from "#domain/id.ts";
import { emptyIncident } from "#domain/incident.ts";
import { ORDERED_AT_ONCE } from "#domain/journal-order.ts";
import { emptyJournal, journalOf, journalWith, ofTherapy } from "#domain/journal.ts";
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
import { emptyReview } from "#domain/review.ts";
import { emptySaying } from "#domain/saying.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { emptyTopic } from "#domain/topic.ts";
import { anyDay, anyId } from "../support/arbitraries.ts";

const at = { l: "2026-11-22T10:05", o: 60, z: "Europe/Madrid" };
const entry = (id: Id, k: Kind, d: unknown, h: Stamp): Entry => ({
  id,
  k,
  v: [{ h, at, s: RECORDS[k].shape, d }],
});

describe("a journal of many entries", () => {
  const noteOf = (place: number): Entry => {
    const id = place.toString(36).padStart(22, "A") as Id;
    const day = addDays("2026-11-22" as Day, -((place * 7) % 900));
    return entry(id, "note", { ...emptyNote("A".repeat(22) as Id, day), text: `${place}` }, [
      place % 50,
      0,
      "a",
    ]);
  };

  it("is in the same order when it is put in order in turns, whatever the order in which it is read", async () => {
    let turns = 0;
    const turn = () => Promise.resolve(void (turns += 1));
    for (const count of [0, 1, ORDERED_AT_ONCE, 2 * ORDERED_AT_ONCE + 1, 3 * ORDERED_AT_ONCE]) {
      // A step that meets every place once, so that they come as ids come from a database: in no order of time.
      const entries = Array.from({ length: count }, (_, at) => noteOf((at * 7_919) % Math.max(1, count)));
      const goals = [1, 2, 3].map((at) =>
        entry(`${at}`.padStart(22, "G") as Id, "goal", emptyGoal("A".repeat(22) as Id, "2026-11-22" as Day), [
          9 - at,
          0,
          "a",
        ]),
      );
      const read = await journalOf([...entries, ...goals], turn);
      expect(read).toEqual(journalWith(emptyJournal(), [...goals, ...[...entries].reverse()]));
      expect(read.goal.map(({ begun }) => begun[0])).toEqual([6, 7, 8]);
    }
    // Between two turns no more than so many are looked at.
    expect(turns).toBeGreaterThan(10);
  });
});

describe("records", () => {
  it("have an empty value that they read, also after a round through JSON", () => {
    fc.assert(
      fc.property(anyId, anyDay, (id, day) => {
        const empties: {
          readonly [K in Exclude<Kind, "summary" | "contact" | "usual" | "observation">]: DataOf<K>;
        } = {
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
          review: emptyReview(id, day),
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
    const { first, ending, reviewEvery, ...therapy } = emptyTherapy();
    expect(readData("therapy", 1, { ...therapy, name: "Noa" })).toEqual({
      ok: true,
      value: { ...therapy, name: "Noa", first, ending, reviewEvery },
    });
    expect(readData("therapy", 2, { ...therapy, first, ending })).toEqual({
      ok: true,
      value: emptyTherapy(),
    });
    const { lockAfter, ...settings } = { ...emptySettings(), language: "es" as const };
    expect(readData("settings", 1, settings)).toEqual({ ok: true, value: { ...settings, lockAfter } });
    // What only got more to choose from is as it was.
    const locksAtOnce = { ...settings, lockAfter: 0 };
    expect(readData("settings", 2, locksAtOnce)).toEqual({ ok: true, value: locksAtOnce });
    const rehearsal = emptyRehearsal("A".repeat(22) as Id, "2026-11-22" as Day);
    const inVos = { ...rehearsal, voice: "es-vos" };
    expect(readData("rehearsal", 1, inVos)).toEqual({ ok: true, value: inVos });
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
