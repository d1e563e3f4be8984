import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import { idFromBytes, type Id } from "#domain/id.ts";
import { emptyJournal, journalWith, type Item, type Journal } from "#domain/journal.ts";
import { isNothing, lookBack, type LookBack } from "#domain/look-back.ts";
import { isReviewDue, reviewsOf, sessionsSinceReview } from "#domain/look-due.ts";
import { isInStretch, stretchOf, STRETCHES, type Stretch } from "#domain/look-stretch.ts";
import { emptyNote } from "#domain/note.ts";
import { RECORDS, type DataOf, type Kind } from "#domain/record.ts";
import { emptyRehearsal } from "#domain/rehearsal.ts";
import { emptyReview } from "#domain/review.ts";
import { emptySaying } from "#domain/saying.ts";
import { emptySession, type Session } from "#domain/session.ts";
import { lineId } from "#domain/summary-line.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { emptyTopic } from "#domain/topic.ts";
import { unsaidAndLater } from "#domain/trend-unsaid.ts";
import { sampleEntries, sampleJournal } from "../support/sample-journal.ts";

const TODAY = "2026-11-23" as Day;
const at = { l: "2026-11-22T10:05", o: 60, z: "Europe/Madrid" };
let count = 0;
const newId = (): Id => {
  count += 1;
  return idFromBytes(new Uint8Array(16).map((_, byte) => (byte < 4 ? (count >> (8 * byte)) & 255 : 7)));
};

const entry = <K extends Kind>(k: K, data: DataOf<K>, id = newId()): Entry => ({
  id,
  k,
  v: [{ h: [(count += 1), 0, "A"], at, s: RECORDS[k].shape, d: data }],
});
const journalOf = (...entries: readonly Entry[]) => journalWith(emptyJournal(), entries);

const MARTA = newId();
const LUIS = newId();
const session = (day: Day, some: Partial<Session> = {}, therapyId = MARTA) =>
  entry("session", { ...emptySession(therapyId, day), ...some });
const unsaid = (day: Day, note: string) => {
  const { answers } = emptySession(MARTA, day);
  return session(day, { answers: { ...answers, unsaid: { value: "yes", note } } });
};
const all: Stretch = { kind: "since-began", from: null, to: TODAY };

describe("how far back", () => {
  const page = (day: Day, what: "page" | "message" = "page", therapyId = MARTA) =>
    entry("summary", { therapyId, what, day, way: "copy", text: "as it was", from: null, to: null });

  test("is a month, since the last page that was handed over, or all of it", () => {
    const journal = journalOf(page("2026-09-01" as Day), page("2026-10-10" as Day));
    expect(stretchOf(journal, MARTA, "month", TODAY)).toEqual({
      kind: "month",
      from: "2026-10-24",
      to: TODAY,
    });
    expect(stretchOf(journal, MARTA, "since-page", TODAY)).toMatchObject({ from: "2026-10-10", to: TODAY });
    expect(stretchOf(journal, MARTA, "since-began", TODAY)).toEqual(all);
  });

  test("has no last page where none was handed over: a message is none, and another therapy's is not mine", () => {
    const journal = journalOf(page("2026-10-10" as Day, "message"), page("2026-10-12" as Day, "page", LUIS));
    expect(stretchOf(journal, MARTA, "since-page", TODAY)).toBe(null);
    expect(stretchOf(journal, LUIS, "since-page", TODAY)).toMatchObject({ from: "2026-10-12" });
  });

  test("always ends today, and holds its first and its last day", () => {
    const journal = journalOf(page("2026-10-10" as Day));
    for (const kind of STRETCHES) {
      const stretch = stretchOf(journal, MARTA, kind, TODAY)!;
      expect(isInStretch(stretch, TODAY)).toBe(true);
      expect(isInStretch(stretch, addDays(TODAY, 1))).toBe(false);
      if (stretch.from === null) continue;
      expect(isInStretch(stretch, stretch.from)).toBe(true);
      expect(isInStretch(stretch, addDays(stretch.from, -1))).toBe(false);
    }
  });
});

/** The day and the therapy of everything that was found. */
function seenIn(found: LookBack): { day: Day; therapyId: Id }[] {
  const of = ({ data }: Item<"session" | "note" | "saying" | "attempt" | "progress">) => data;
  return [
    ...[...found.sessions, ...found.helped, ...found.hindered, ...found.notes].map(of),
    ...found.unsaid.map((each) => of(each.session)),
    ...found.said.map(({ saying }) => of(saying)),
    ...found.goals.flatMap(({ seen }) => seen.map(of)),
    ...found.tasks.flatMap(({ times }) => times.map(of)),
    ...found.agreements.map(({ data }) => ({ day: data.changed.day, therapyId: data.therapyId })),
  ];
}

describe("looking back", () => {
  const journals = new Map<number, Journal>();
  const journalOfSeed = (seed: number): Journal => {
    const made = () =>
      journalWith(
        emptyJournal(),
        sampleEntries(sampleJournal({ size: 400, language: "en", today: TODAY, seed }), "AAAAAAAA"),
      );
    const known = journals.get(seed) ?? made();
    journals.set(seed, known);
    return known;
  };
  const anyStretch = fc
    .tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.option(fc.integer({ min: 0, max: 400 })),
      fc.integer({ min: 0, max: 90 }),
    )
    .map(([seed, back, ago]) => {
      const to = addDays(TODAY, -ago);
      return {
        seed,
        stretch: { kind: "month" as const, from: back === null ? null : addDays(to, -back), to },
      };
    });

  test("shows what lies in the stretch, of that therapy alone, and nothing else", () => {
    fc.assert(
      fc.property(anyStretch, ({ seed, stretch }) => {
        const journal = journalOfSeed(seed);
        for (const { id } of journal.therapy) {
          const found = lookBack(journal, id, stretch);
          for (const { day, therapyId } of seenIn(found)) {
            expect(isInStretch(stretch, day)).toBe(true);
            expect(therapyId).toBe(id);
          }
          const sessions = journal.session.filter(
            ({ data }) => data.therapyId === id && isInStretch(stretch, data.day),
          );
          expect(new Set(found.sessions)).toEqual(new Set(sessions));
          const days = found.sessions.map(({ data }) => data.day);
          expect(days).toEqual([...days].sort());
        }
      }),
      { numRuns: 60 },
    );
  });

  test("shows no less in a longer stretch", () => {
    fc.assert(
      fc.property(anyStretch, fc.integer({ min: 0, max: 300 }), ({ seed, stretch }, more) => {
        const journal = journalOfSeed(seed);
        const id = journal.therapy[0]!.id;
        const longer = { ...stretch, from: stretch.from === null ? null : addDays(stretch.from, -more) };
        const [short, long] = [lookBack(journal, id, stretch), lookBack(journal, id, longer)];
        for (const part of ["sessions", "helped", "hindered", "notes", "agreements"] as const)
          expect(long[part]).toEqual(expect.arrayContaining([...short[part]] as never[]));
        expect(long.unsaid.length).toBeGreaterThanOrEqual(short.unsaid.length);
        expect(long.said.length).toBeGreaterThanOrEqual(short.said.length);
      }),
      { numRuns: 60 },
    );
  });

  test("has every part in a year of a made-up life", () => {
    const entries = sampleEntries(
      sampleJournal({ size: "typical", language: "en", today: TODAY }),
      "AAAAAAAA",
    );
    const journal = journalWith(emptyJournal(), entries);
    const found = lookBack(journal, journal.therapy[0]!.id, all);
    for (const [part, list] of Object.entries(found))
      expect((list as unknown[]).length, part).toBeGreaterThan(0);
  });

  test("puts a moment that did both into both, and leaves out one without words", () => {
    const both = session(TODAY, { moment: { text: "the silence", effect: "both" } });
    const mute = session(TODAY, { moment: { text: " ", effect: "helped" } });
    const found = lookBack(journalOf(both, mute), MARTA, all);
    expect(found.helped.map(({ id }) => id)).toEqual([both.id]);
    expect(found.hindered.map(({ id }) => id)).toEqual([both.id]);
  });

  test("knows what was said later: talked about, or rehearsed and said, on the first of those days", () => {
    const kept = unsaid("2026-10-01" as Day, "kept");
    const talked = unsaid("2026-10-02" as Day, "talked about");
    const rehearsed = unsaid("2026-10-03" as Day, "rehearsed");
    const about = (each: Entry) => lineId(each.id, "answers.unsaid.note");
    const rehearsal = emptyRehearsal(MARTA, "2026-10-04" as Day, about(rehearsed));
    const rehearsalId = newId();
    const said = (day: Day, how: "all" | "no") =>
      entry("saying", emptySaying(rehearsalId, rehearsal, day, how));
    const journal = journalOf(
      kept,
      talked,
      rehearsed,
      entry("topic", emptyTopic(MARTA, about(kept), "2026-10-05" as Day, "left")),
      entry("topic", emptyTopic(MARTA, about(talked), "2026-10-06" as Day, "talked")),
      entry("rehearsal", rehearsal, rehearsalId),
      said("2026-10-07" as Day, "no"),
      said("2026-10-09" as Day, "all"),
      said("2026-10-08" as Day, "all"),
    );
    const found = lookBack(journal, MARTA, all);
    expect(found.unsaid.map(({ later }) => [later.became, later.day])).toEqual([
      ["kept", null],
      ["talked", "2026-10-06"],
      ["said", "2026-10-08"],
    ]);
    expect(found.said.map(({ saying }) => saying.data.day)).toEqual(["2026-10-08", "2026-10-09"]);
  });

  test("knows what was said in a later round, and what was talked about from the words for it", () => {
    const inRounds = unsaid("2026-10-01" as Day, "in two rounds");
    const inWords = unsaid("2026-10-02" as Day, "by its sentence");
    const from = (each: Entry) =>
      emptyRehearsal(MARTA, "2026-10-03" as Day, lineId(each.id, "answers.unsaid.note"));
    const [first, second, other] = [newId(), newId(), newId()];
    const round = { ...emptyRehearsal(MARTA, "2026-10-05" as Day), follows: first };
    const journal = journalOf(
      inRounds,
      inWords,
      entry("rehearsal", from(inRounds), first),
      entry("rehearsal", round, second),
      entry("saying", emptySaying(second, round, "2026-10-06" as Day, "all")),
      entry("rehearsal", from(inWords), other),
      entry("topic", emptyTopic(MARTA, lineId(other, "plan.sentence"), "2026-10-07" as Day, "talked")),
    );
    const found = lookBack(journal, MARTA, all).unsaid;
    expect(found.map(({ later }) => [later.became, later.day])).toEqual([
      ["said", "2026-10-06"],
      ["talked", "2026-10-07"],
    ]);
    expect(unsaidAndLater(journal, MARTA).reverse()).toMatchObject(found.map(({ later }) => later));
  });

  test("of an empty journal finds nothing, and of a note alone something once it was marked", () => {
    expect(isNothing(lookBack(emptyJournal(), MARTA, all))).toBe(true);
    const note = { ...emptyNote(MARTA, TODAY), text: "a line" };
    expect(isNothing(lookBack(journalOf(entry("note", note)), MARTA, all))).toBe(true);
    expect(isNothing(lookBack(journalOf(entry("note", { ...note, bring: true })), MARTA, all))).toBe(false);
  });
});

describe("when looking back is offered", () => {
  const therapy = (some: Partial<Therapy>) => entry("therapy", { ...emptyTherapy(), ...some }, MARTA);
  const due = (journal: Journal, today = TODAY) =>
    isReviewDue(
      journal,
      journal.therapy.find(({ id }) => id === MARTA)!,
      today,
    );
  const anyDays = fc
    .array(fc.integer({ min: 0, max: 120 }), { maxLength: 14 })
    .map((list) => list.map((back) => addDays(TODAY, -back)));
  const review = (day: Day, therapyId = MARTA) => entry("review", emptyReview(therapyId, day));

  test("never without having been asked for, and never in a therapy that rests or has ended", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const sessions = days.map((day) => session(day));
        expect(due(journalOf(therapy({ reviewEvery: null }), ...sessions))).toBe(false);
        for (const state of ["paused", "ended", "considering"] as const)
          expect(due(journalOf(therapy({ reviewEvery: 1, state }), ...sessions))).toBe(false);
      }),
    );
  });

  test("after so many sessions, up to today, of this therapy, since the last time", () => {
    fc.assert(
      fc.property(anyDays, anyDays, fc.integer({ min: 1, max: 8 }), (days, looked, reviewEvery) => {
        const journal = journalOf(
          therapy({ reviewEvery }),
          ...days.map((day) => session(day)),
          ...looked.map((day) => review(day)),
          session(addDays(TODAY, 3)),
          session(TODAY, {}, LUIS),
          review(TODAY, LUIS),
        );
        const last = [...looked].sort().at(-1) ?? ("" as Day);
        const since = days.filter((day) => day > last).length;
        expect(sessionsSinceReview(journal, MARTA, TODAY)).toBe(since);
        expect(due(journal)).toBe(since >= reviewEvery);
        expect(reviewsOf(journal, MARTA)).toEqual([]);
      }),
    );
  });

  test("and only what was looked at, chosen or written is a time of having looked", () => {
    const some = [{ choice: "stay" as const }, { line: "lighter" }, { from: addDays(TODAY, -30) }, {}];
    const journal = journalOf(
      ...some.map((each) => entry("review", { ...emptyReview(MARTA, TODAY), ...each })),
    );
    expect(reviewsOf(journal, MARTA)).toHaveLength(3);
    expect(reviewsOf(journal, LUIS)).toEqual([]);
  });

  test("not on the day on which it was done or put off, and again when that is taken back", () => {
    fc.assert(
      fc.property(anyDays, fc.integer({ min: 1, max: 8 }), (days, reviewEvery) => {
        const before = journalOf(therapy({ reviewEvery }), ...days.map((day) => session(day)));
        const putOff = review(TODAY);
        const after = journalWith(before, [putOff]);
        expect(due(after)).toBe(false);
        expect(due(journalWith(after, [], [putOff.id]))).toBe(due(before));
      }),
    );
  });
});
