import { addDays, daysBetween, type Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import type { Session } from "#domain/session.ts";
import type { Therapy } from "#domain/therapy.ts";
import type { ExampleTexts, SessionTexts } from "#words/example/texts.ts";
import type { Chance } from "./chance.ts";
import { planOf } from "./example-plan.ts";
import { ownQuestions } from "./example-questions.ts";
import { lookingBack } from "./example-looking.ts";
import { addTo, type ExampleRecord } from "./example-records.ts";
import { rehearsals } from "./example-rehearsals.ts";
import { moodAt, sessionOf } from "./example-sessions.ts";
import type { Planned } from "./planned.ts";

/** One course of therapy, and when it is written about. */
export interface Course {
  readonly id: Id;
  readonly therapy: Therapy;
  /** Newest first. */
  readonly days: readonly Day[];
  readonly texts: SessionTexts;
  readonly written: { readonly begun: string; readonly session: string };
}

export interface Counts {
  readonly notes: number;
  readonly incidents: number;
  readonly summaries: number;
}

/** Chance of its own for each part: what else there is stays as it was without it. */
export interface PlanParts {
  readonly chance: Chance;
  readonly texts: ExampleTexts;
  readonly rehearsalId: () => Id;
  readonly lookingId: () => Id;
}

interface CourseOptions {
  readonly chance: Chance;
  readonly course: Course;
  readonly counts: Counts;
  readonly today: Day;
  /** Null for a course without a plan. */
  readonly plan: PlanParts | null;
}

const TIMES = ["07:45", "13:10", "16:20", "21:35", "23:05", "23:40"] as const;

/** Everything about one course. */
export function recordsOfCourse({ chance, course, counts, today, plan }: CourseOptions): ExampleRecord[] {
  const { id: therapyId, therapy, texts, days, written } = course;
  const records: ExampleRecord[] = [];
  const add = addTo(records, chance.id);
  const since = therapy.since ?? today;
  add("therapy", therapy, addDays(since, -1), written.begun, therapyId);
  const sessions = [...days].reverse().map((day, place) => {
    const about = { therapyId, day, time: therapy.time ?? "", mood: moodAt(place, days.length) };
    const isNewest = day === days[0];
    const data: Session = sessionOf(chance, texts, { ...about, isNewest });
    const bring = isNewest ? { text: chance.deal(texts.bring), done: false } : data.bring;
    return { id: chance.id(), day, data: { ...data, bring } };
  });
  const [first] = sessions;
  const planned: Planned | null =
    plan === null || first === undefined
      ? null
      : {
          chance: plan.chance,
          texts: plan.texts.plan,
          therapyId,
          sessions,
          today,
          add: (kind, data, day, time, id = plan.chance.id()) => add(kind, data, day, time, id),
        };
  const own = planned === null ? null : ownQuestions(planned);
  for (const [place, { id, day, data }] of sessions.entries())
    add("session", { ...data, own: own?.answersIn(place) ?? [] }, day, written.session, id);
  if (plan !== null && planned !== null && first !== undefined) {
    planOf(planned);
    rehearsals({ ...planned, newId: plan.rehearsalId, texts: plan.texts.rehearsals });
    lookingBack({ ...planned, newId: plan.lookingId, texts: plan.texts.looking, sessions });
    const after = { atEase: "mostly" as const, goBack: "yes" as const, line: planned.texts.first };
    add("therapy", { ...therapy, first: after }, first.day, "20:30", therapyId);
  }
  around(chance, course, counts, today, records);
  return records;
}

/** What is written between sessions, kept apart, and handed over. */
function around(
  chance: Chance,
  { id: therapyId, therapy, texts, days }: Course,
  counts: Counts,
  today: Day,
  records: ExampleRecord[],
): void {
  const add = addTo(records, chance.id);
  const span = Math.max(1, daysBetween(therapy.since ?? today, today));
  for (let at = 0; at < counts.notes; at += 1) {
    const day = addDays(today, -1 - Math.floor((at * span) / Math.max(1, counts.notes)));
    const bring = chance.often(0.3) || at === 1 || at === 2;
    const text = chance.deal(bring ? texts.asks : texts.notes);
    add("note", { therapyId, day, text, bring, done: bring && at > 2 }, day, chance.pick(TIMES));
  }
  for (let at = 0; at < counts.incidents; at += 1) {
    const day = addDays(today, -40 - at * Math.ceil(span / (counts.incidents + 1)));
    add("incident", { therapyId, day, text: chance.deal(texts.incidents) }, day, "22:15");
  }
  for (let at = 0; at < counts.summaries; at += 1) {
    const day = days[Math.floor((at * days.length) / counts.summaries)] ?? today;
    const way = chance.pick(["copy", "print", "file"] as const);
    const text = chance.deal(texts.summaries);
    add(
      "summary",
      { therapyId, what: "page", day, way, text, from: addDays(day, -28), to: day },
      day,
      "17:30",
    );
  }
}
