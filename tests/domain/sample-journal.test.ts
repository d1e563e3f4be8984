import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "#domain/day.ts";
import { entrySchema } from "#domain/entry.ts";
import { bringList, suggestions } from "#domain/bring.ts";
import { historyOf } from "#domain/history.ts";
import { emptyJournal, journalWith } from "#domain/journal.ts";
import { goalsInOrder, progressOf } from "#domain/plan.ts";
import { RECORDS } from "#domain/record.ts";
import { foreseen, markOf, plansWaiting, timeIsUp } from "#domain/rehearse.ts";
import { RESIDENT_LANGUAGES } from "#domain/language.ts";
import { sampleEntries, sampleJournal, type SampleRecord, type SampleSize } from "#support/sample-journal.ts";

const anyOptions = fc.record({
  size: fc.oneof(fc.constantFrom<SampleSize>("empty", "typical", "full"), fc.integer({ min: 10, max: 1500 })),
  language: fc.constantFrom(...RESIDENT_LANGUAGES),
  today: fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2024-02-29" as Day, days)),
  seed: fc.integer({ min: 0, max: 0xffffffff }),
});

const some = { numRuns: 40 };
const dayIn = ({ data }: SampleRecord) => ("day" in data ? data.day : null);

test("every made-up record is one that the journal accepts and shows as it is", () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      const records = sampleJournal(options);
      for (const { kind, data } of records) expect(RECORDS[kind].schema.parse(data)).toEqual(data);
      const entries = sampleEntries(records, "AAAAAAAA");
      for (const entry of entries) expect(entrySchema.safeParse(entry).success).toBe(true);
      const ids = new Set(records.map(({ id }) => id));
      expect(entries.map(({ id }) => id)).toEqual([...ids]);
      // No two versions say the same, so none is lost.
      expect(entries.flatMap(({ v }) => v)).toHaveLength(records.length);
      const { unreadable, ...lists } = journalWith(emptyJournal(), entries);
      expect(unreadable).toEqual([]);
      expect(Object.values(lists).flat()).toHaveLength(ids.size);
    }),
    some,
  );
});

test("the same seed gives the same journal, and another seed another one", () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      expect(sampleJournal(options)).toEqual(sampleJournal(options));
      expect(sampleJournal({ ...options, seed: options.seed + 1 })).not.toEqual(sampleJournal(options));
    }),
    some,
  );
});

test("it has as many records as asked for, all of them written before the day one looks", () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      const records = sampleJournal(options);
      if (typeof options.size === "number") expect(records).toHaveLength(options.size);
      for (const record of records) expect((dayIn(record) ?? options.today) <= options.today).toBe(true);
      expect(records.map(({ ms }) => ms)).toEqual(records.map(({ ms }) => ms).sort((a, b) => a - b));
    }),
    some,
  );
});

test("a year is 44 sessions and 60 notes with one therapy; years are 400 sessions with two", () => {
  const count = (size: SampleSize, kind: string) => {
    const records = sampleJournal({ size, language: "es", today: "2026-11-23" as Day });
    return new Set(records.filter((record) => record.kind === kind).map(({ id }) => id)).size;
  };
  expect([count("typical", "session"), count("typical", "note"), count("typical", "therapy")]).toEqual([
    44, 60, 1,
  ]);
  expect([count("full", "session"), count("full", "therapy")]).toEqual([400, 2]);
  expect([count("full", "goal"), count("full", "task")]).toEqual([41, 201]);
  expect([count("empty", "therapy"), count("empty", "session")]).toEqual([1, 0]);
});

test("a year has agreements with a history, a goal that becomes clear, and a task adapted twice and then declined", () => {
  for (const language of RESIDENT_LANGUAGES) {
    const records = sampleJournal({ size: "typical", language, today: "2026-11-23" as Day });
    const entries = sampleEntries(records, "AAAAAAAA");
    const journal = journalWith(emptyJournal(), entries);
    const therapyId = journal.therapy[0]!.id;
    const versions = (id: string) => entries.find((entry) => entry.id === id)!.v;
    const cancelling = journal.agreement.find(({ data }) => data.topic === "cancelling")!;
    expect(historyOf("agreement", versions(cancelling.id)).map(({ data }) => data.state)).toEqual([
      "agreed",
      "to-revisit",
      "agreed",
    ]);
    const goal = goalsInOrder(journal, therapyId)[0]!;
    expect(historyOf("goal", versions(goal.id)).map(({ data }) => data.unclear)).toEqual([true, true, false]);
    expect(progressOf(journal, goal).map(({ data }) => data.place)).toEqual([2, 3, null, 4, 3, 5, 6, 7]);
    const declined = journal.task.find(({ data }) => data.state === "declined")!;
    expect(historyOf("task", versions(declined.id)).map(({ data }) => data.adapted)).toEqual([0, 1, 2, 2]);
    expect(journal.topic.map(({ data }) => data.choice)).toEqual(["talked", "talked", "talked"]);
    expect(bringList(journal, therapyId).map(({ from }) => from.kind)).toContain("agreement");
    expect(new Set(suggestions(journal, therapyId).map(({ about }) => about))).toContain("sense");
    expect(journal.question.filter(({ data }) => data.retired)).toHaveLength(1);
    expect(journal.session.some(({ data }) => data.own.length > 0)).toBe(true);
  }
});

test("a year has something said whole, in part, not, for want of a moment, decided against, and one that is open", () => {
  for (const language of RESIDENT_LANGUAGES) {
    const records = sampleJournal({ size: "typical", language, today: "2026-11-23" as Day });
    const journal = journalWith(emptyJournal(), sampleEntries(records, "AAAAAAAA"));
    const therapyId = journal.therapy[0]!.id;
    const seen = foreseen(journal, therapyId);
    expect(seen.map(({ saying }) => saying?.data.said ?? null)).toEqual([
      null,
      "no",
      "part",
      "all",
      "all",
      "not-come-up",
      "all",
    ]);
    expect(seen.map(markOf)).toEqual(["not-said", "not-said", "no", "partly", "no", "not-said", "not-told"]);
    expect(plansWaiting(journal, therapyId)).toHaveLength(1);
    expect(timeIsUp(journal, therapyId, "2026-11-23" as Day)).toEqual([]);
    const sessions = new Set(journal.session.map(({ id }) => id));
    expect(journal.saying.every(({ data }) => data.sessionId !== null && sessions.has(data.sessionId))).toBe(
      true,
    );
  }
});

test("a year has a usual begun anew, something noticed that was really answered, and three times of looking back", () => {
  for (const language of RESIDENT_LANGUAGES) {
    const records = sampleJournal({ size: "typical", language, today: "2026-11-23" as Day });
    const journal = journalWith(emptyJournal(), sampleEntries(records, "AAAAAAAA"));
    const sessionOf = (id: string) => journal.session.find((session) => session.id === id)!;
    expect(journal.therapy[0]!.data.reviewEvery).toBe(12);
    expect(new Set(journal.review.map(({ data }) => data.choice))).toEqual(
      new Set(["stay", "change", "space-out"]),
    );
    const [first, ...later] = journal.review
      .map(({ data }) => data)
      .toSorted((a, b) => (a.day < b.day ? -1 : 1));
    expect(first!.from).toBeNull();
    expect(later.map(({ from }) => from)).toEqual([first!.day, later[0]!.day]);
    // Since the last time there are fewer sessions than the person wants between two.
    expect(journal.session.filter(({ data }) => data.day > later[1]!.day).length).toBeLessThan(12);
    expect(journal.usual.map(({ data }) => sessionOf(data.sessionId).data.day)).toEqual([
      journal.usual[0]!.data.day,
    ]);
    const seen = Object.fromEntries(journal.observation.map(({ data }) => [data.pattern, data]));
    expect(new Set(Object.keys(seen))).toEqual(new Set(["far-below", "pace-fast"]));
    expect(sessionOf(seen["pace-fast"]!.sessionId).data.answers.pace.value).toBe("far-too-fast");
    const low = seen["far-below"]!;
    expect(["not-at-all", "a-little"]).toContain(sessionOf(low.sessionId).data.answers[low.item].value);
  }
});
