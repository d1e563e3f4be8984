/**
 * The made-up journal of the app (src/features/example), in the sizes that measurements and tests ask for. The same seed gives
 * the same journal, day for day and id for id.
 */
import type { Day } from "#domain/day.ts";
import type { ResidentLanguage } from "#domain/language.ts";
import { chanceFrom } from "#features/example/chance.ts";
import { recordsOfCourse, type Course, type Counts } from "#features/example/example-course.ts";
import { exampleJournal, journalOf, planParts, weeklyCourse } from "#features/example/example-journal.ts";
import { addTo, type ExampleRecord } from "#features/example/example-records.ts";
import { lastWeekday, sessionDays } from "#features/example/example-sessions.ts";
import type { Planned } from "#features/example/planned.ts";
import { exampleEn } from "#words/example/example-en.ts";
import { exampleEs } from "#words/example/example-es.ts";
import type { ExampleTexts } from "#words/example/texts.ts";
import { moreOf, planOfTwo } from "./sample-more.ts";
import { MORE_TEXTS, type MoreTexts } from "./sample-more-texts.ts";

export { entriesOf as sampleEntries } from "#features/example/example-records.ts";
export type { ExampleRecord as SampleRecord } from "#features/example/example-records.ts";

/** empty: right after the first minute. typical: a year. full: years, and a second therapy. A number: so many records. */
export type SampleSize = "empty" | "typical" | "full" | number;

interface SampleOptions {
  readonly size: SampleSize;
  readonly language: ResidentLanguage;
  /** The day on which somebody looks at it; everything was written before. */
  readonly today: Day;
  readonly seed?: number;
}

const TEXTS: Readonly<Record<ResidentLanguage, ExampleTexts>> = { en: exampleEn, es: exampleEs };
const [TUESDAY, THURSDAY] = [2, 4];

/** Right after the first minute. */
function emptyJournalOf({ language, today, seed = 1 }: SampleOptions): ExampleRecord[] {
  const chance = chanceFrom(seed);
  const course = weeklyCourse(chance, [], TEXTS[language], today);
  const counts: Counts = { notes: 0, incidents: 0, summaries: 0 };
  const parts = recordsOfCourse({ chance, course, counts, today, plan: null });
  return journalOf(chance, parts, {
    first: course,
    language,
    theme: "system",
    today,
    isTold: false,
    contact: null,
  });
}

/** Exactly so many records, in one course without a plan. */
function countedJournal(size: number, { language, today, seed = 1 }: SampleOptions): ExampleRecord[] {
  const chance = chanceFrom(seed);
  const count = Math.max(1, Math.floor(size * 0.42));
  const last = lastWeekday(TUESDAY, today);
  const days = sessionDays(chance, { last, every: size > 1000 ? 2 : 7, count, hasBreaks: false });
  const course = weeklyCourse(chance, days, TEXTS[language], today);
  const left = Math.max(0, size - 2 - days.length);
  const [incidents, summaries] = [Math.floor(left * 0.01), Math.floor(left * 0.04)];
  const counts = { notes: left - incidents - summaries, incidents, summaries };
  const parts = recordsOfCourse({ chance, course, counts, today, plan: null });
  const frame = { first: course, language, theme: "system" as const, today, isTold: true, contact: null };
  return journalOf(chance, parts, frame);
}

/** The second course: two people, every other Thursday evening. */
function coupleCourse(first: Course, id: Course["id"], days: readonly Day[], more: MoreTexts): Course {
  const { coupleLines: lines, coupleNotes: notes } = more;
  return {
    id,
    days,
    texts: {
      ...first.texts,
      lines: { start: lines, middle: lines, hard: lines, mend: lines, later: lines },
      notes,
      asks: notes,
    },
    written: { begun: "10:05", session: "21:02" },
    therapy: {
      ...first.therapy,
      name: more.coupleName,
      kind: "couple",
      since: days.at(-1) ?? null,
      rhythm: "fortnightly",
      weekday: THURSDAY,
      time: "19:30",
      reviewEvery: null,
    },
  };
}

/** Years of it, with 40 goals and 200 tasks, and a second therapy beside it. */
function fullJournal({ language, today, seed = 1 }: SampleOptions): ExampleRecord[] {
  const chance = chanceFrom(seed);
  const texts = TEXTS[language];
  const more = MORE_TEXTS[language];
  const last = lastWeekday(TUESDAY, today);
  const days = sessionDays(chance, { last, every: 7, count: 352, hasBreaks: true });
  const first = weeklyCourse(chance, days, texts, today);
  const ofTwo = sessionDays(chance, {
    last: lastWeekday(THURSDAY, today),
    every: 14,
    count: 48,
    hasBreaks: true,
  });
  const couple = coupleCourse(first, chance.id(), ofTwo, more);
  const plan = planParts(texts, seed);
  const here = (of: Course, records: ExampleRecord[]): Planned => ({
    chance: plan.chance,
    texts: texts.plan,
    therapyId: of.id,
    sessions: records
      .filter(({ kind }) => kind === "session")
      .map(({ id, data }) => ({ id, day: dayIn(data) })),
    today,
    add: addTo(records, plan.chance.id),
  });
  const counts = { notes: 459, incidents: 2, summaries: 21 };
  const ofFirst = recordsOfCourse({ chance, course: first, counts, today, plan });
  moreOf(here(first, ofFirst), more, { goals: 34, tasks: 193 });
  const fewer = { notes: 81, incidents: 0, summaries: 3 };
  const ofCouple = recordsOfCourse({ chance, course: couple, counts: fewer, today, plan: null });
  planOfTwo(here(couple, ofCouple), more);
  const frame = { first, language, theme: "system" as const, today, isTold: true };
  return journalOf(chance, [...ofFirst, ...ofCouple], { ...frame, contact: texts.sessions.contact });
}

const dayIn = (data: ExampleRecord["data"]): Day => (data as { readonly day: Day }).day;

/** A journal of this size, oldest record first. The same options give the same journal. */
export function sampleJournal(options: SampleOptions): ExampleRecord[] {
  const { size, ...rest } = options;
  if (typeof size === "number") return countedJournal(size, options);
  switch (size) {
    case "empty":
      return emptyJournalOf(options);
    case "full":
      return fullJournal(options);
    case "typical":
      return exampleJournal({ ...rest, texts: TEXTS[rest.language] });
  }
}
