/**
 * A made-up journal of nobody: the same seed gives the same journal, day for day and id for id. It is what "Look at an
 * example" opens, and it stands in pictures and in measurements (tests/support/sample-journal.ts makes larger ones of it).
 */
import { addDays, type Day } from "#domain/day.ts";
import { SETTINGS_ID } from "#domain/id.ts";
import type { Language, Theme } from "#domain/language.ts";
import { emptySettings } from "#domain/settings.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import type { ExampleTexts } from "#words/example/texts.ts";
import { chanceFrom, type Chance } from "./chance.ts";
import { recordsOfCourse, type Course, type PlanParts } from "./example-course.ts";
import { REVIEW_EVERY } from "./example-looking.ts";
import { addTo, type ExampleRecord } from "./example-records.ts";
import { lastWeekday, sessionDays } from "./example-sessions.ts";

/** A year of weekly sessions: so many, and what is written around them. */
const SESSIONS = 44;
const COUNTS = { notes: 60, incidents: 1, summaries: 4 };
const TUESDAY = 2;

interface ExampleOptions {
  readonly language: Language;
  readonly texts: ExampleTexts;
  /** The day on which somebody looks at it; everything was written before. */
  readonly today: Day;
  readonly theme?: Theme;
  readonly seed?: number;
}

/** The first course: one person, every Tuesday at six. @param days newest first */
export function weeklyCourse(chance: Chance, days: readonly Day[], texts: ExampleTexts, today: Day): Course {
  const therapy: Therapy = {
    ...emptyTherapy(),
    name: texts.sessions.name,
    since: days.at(-1) ?? today,
    rhythm: "weekly",
    weekday: TUESDAY,
    time: "18:00",
    address: "tu",
    reviewEvery: REVIEW_EVERY,
  };
  const written = { begun: "10:02", session: "19:14" };
  return { id: chance.id(), days, therapy, texts: texts.sessions, written };
}

/** Chance of its own for the plan, the rehearsals and looking back. */
export const planParts = (texts: ExampleTexts, seed: number): PlanParts => ({
  chance: chanceFrom(seed + 7_919),
  texts,
  rehearsalId: chanceFrom(seed + 104_729).id,
  lookingId: chanceFrom(seed + 1_299_709).id,
});

interface Frame {
  readonly first: Course | undefined;
  readonly language: Language;
  readonly theme: Theme;
  readonly today: Day;
  /** Whoever has written for a while has been told what this browser may do. */
  readonly isTold: boolean;
  readonly contact: string | null;
}

/** The settings, and somebody to call: what belongs to the journal as a whole. Oldest first, as a person would have written it. */
export function journalOf(chance: Chance, parts: readonly ExampleRecord[], frame: Frame): ExampleRecord[] {
  const records = [...parts];
  const add = addTo(records, chance.id);
  const since = frame.first?.therapy.since ?? frame.today;
  const toldKeeping = frame.isTold ? ("may-be-erased" as const) : null;
  const { language, theme } = frame;
  const settings = { ...emptySettings(), language, theme, therapyId: frame.first?.id ?? null, toldKeeping };
  if (frame.contact !== null) {
    const contact = { name: frame.contact, number: "600 000 000", whileLocked: false };
    add("contact", contact, addDays(since, 20), "12:00");
  }
  add("settings", settings, addDays(since, -1), "10:01", SETTINGS_ID);
  return records.sort((a, b) => a.ms - b.ms);
}

/** A year of one person's therapy, oldest record first. The same options give the same journal. */
export function exampleJournal(options: ExampleOptions): ExampleRecord[] {
  const { language, texts, today, theme = "system", seed = 1 } = options;
  const chance = chanceFrom(seed);
  const last = lastWeekday(TUESDAY, today);
  const days = sessionDays(chance, { last, every: 7, count: SESSIONS, hasBreaks: true });
  const course = weeklyCourse(chance, days, texts, today);
  const plan = planParts(texts, seed);
  const parts = recordsOfCourse({ chance, course, counts: COUNTS, today, plan });
  const contact = texts.sessions.contact;
  return journalOf(chance, parts, { first: course, language, theme, today, isTold: true, contact });
}
