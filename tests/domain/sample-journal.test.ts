import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "#domain/day.ts";
import { entrySchema } from "#domain/entry.ts";
import { emptyJournal, journalWith } from "#domain/journal.ts";
import { RECORDS } from "#domain/record.ts";
import { LANGUAGES } from "#domain/language.ts";
import { sampleEntries, sampleJournal, type SampleRecord, type SampleSize } from "#support/sample-journal.ts";

const anyOptions = fc.record({
  size: fc.oneof(fc.constantFrom<SampleSize>("empty", "typical", "full"), fc.integer({ min: 10, max: 1500 })),
  language: fc.constantFrom(...LANGUAGES),
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
      expect(new Set(entries.map(({ id }) => id)).size).toBe(records.length);
      const { unreadable, ...lists } = journalWith(emptyJournal(), entries);
      expect(unreadable).toEqual([]);
      expect(Object.values(lists).flat()).toHaveLength(records.length);
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
  const count = (size: SampleSize, kind: string) =>
    sampleJournal({ size, language: "es", today: "2026-11-23" as Day }).filter(
      (record) => record.kind === kind,
    ).length;
  expect([count("typical", "session"), count("typical", "note"), count("typical", "therapy")]).toEqual([
    44, 60, 1,
  ]);
  expect([count("full", "session"), count("full", "therapy")]).toEqual([400, 2]);
  expect([count("empty", "therapy"), count("empty", "session")]).toEqual([1, 0]);
});
