import { compareStamps } from "./clock.ts";
import { addDays, dayOf, daysBetween, weekdayOf, type Day } from "./day.ts";
import { isTombstone, type Version } from "./entry.ts";
import { historyOf, stepsToRead, type HistoryKind, type Step } from "./history.ts";
import type { Id } from "./id.ts";
import { ofTherapy, type Item, type Journal } from "./journal.ts";
import { reviewsOf } from "./look-due.ts";
import { readData } from "./record.ts";
import { isSaid } from "./rehearse.ts";
import type { Therapy } from "./therapy.ts";
import { sessionsInOrder } from "./trend-line.ts";

/** Something that happened in a therapy besides its sessions. */
export type TrendEvent = { readonly day: Day; readonly key: string } & (
  | { readonly kind: "begun" }
  | { readonly kind: "agreement"; readonly step: Step<"agreement">; readonly item: Item<"agreement"> }
  | { readonly kind: "goal"; readonly step: Step<"goal">; readonly item: Item<"goal"> }
  | { readonly kind: "said"; readonly saying: Item<"saying">; readonly rehearsal: Item<"rehearsal"> | null }
  | { readonly kind: "state"; readonly state: Therapy["state"] }
  | { readonly kind: "usual"; readonly usual: Item<"usual"> }
  | { readonly kind: "review"; readonly review: Item<"review"> }
  /** No session was told from this day until `to`. */
  | { readonly kind: "gap"; readonly to: Day }
);
export type EventKind = TrendEvent["kind"];

/** From how many days without a session on one speaks of a gap: two rhythms and a day. */
const GAP_DAYS: Readonly<Record<NonNullable<Therapy["rhythm"]>, number>> = {
  weekly: 15,
  fortnightly: 29,
  monthly: 63,
  irregular: 45,
};

/** Every version of one entry, in any order. */
export type VersionsOf = (id: Id) => readonly Version[];

/** What happened in one therapy, newest first. @param versionsOf where agreements, goals and the therapy have their history */
export function eventsOf(journal: Journal, therapy: Item<"therapy">, versionsOf: VersionsOf): TrendEvent[] {
  const { id, data } = therapy;
  const sessions = sessionsInOrder(journal, id);
  const begun = data.since ?? sessions[0]?.data.day ?? null;
  const events: TrendEvent[] = [
    ...(begun === null ? [] : [{ kind: "begun" as const, day: begun, key: "begun" }]),
    ...ofTherapy(journal.agreement, id).flatMap((item) =>
      turnsOf("agreement", item, versionsOf).map(([step, key]) => ({
        kind: "agreement" as const,
        day: step.data.changed.day,
        key,
        step,
        item,
      })),
    ),
    ...ofTherapy(journal.goal, id).flatMap((item) =>
      turnsOf("goal", item, versionsOf)
        .filter(([{ changes }], at, { length }) => at === length - 1 || changes.includes("state"))
        .map(([step, key]) => ({ kind: "goal" as const, day: step.data.changed.day, key, step, item })),
    ),
    ...ofTherapy(journal.saying, id)
      .filter(isSaid)
      .map((saying) => ({
        kind: "said" as const,
        day: saying.data.day,
        key: saying.id,
        saying,
        rehearsal: journal.rehearsal.find((each) => each.id === saying.data.rehearsalId) ?? null,
      })),
    ...ofTherapy(journal.usual, id).map((usual) => ({
      kind: "usual" as const,
      day: usual.data.day,
      key: usual.id,
      usual,
    })),
    ...reviewsOf(journal, id).map((review) => ({
      kind: "review" as const,
      day: review.data.day,
      key: review.id,
      review,
    })),
    ...stateChanges(versionsOf(id)),
    ...gapsIn(
      sessions.map((session) => session.data.day),
      data,
    ),
  ];
  return events.sort((a, b) => compareTexts(b.day, a.day) || compareTexts(thingOf(a), thingOf(b)));
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What it happened to. Two turns of one thing on one day stay as they come: the later one first. */
const thingOf = ({ key }: TrendEvent): string => key.replace(/ .*/u, "");

/** The turns of one thing that a person reads, the latest first, each with a name of its own. */
const turnsOf = <K extends HistoryKind>(
  kind: K,
  { id }: Item<K>,
  versionsOf: VersionsOf,
): (readonly [Step<K>, string])[] =>
  stepsToRead(historyOf(kind, versionsOf(id)))
    .map((step, at): readonly [Step<K>, string] => [step, `${id} ${at}`])
    .reverse();

/** How a therapy stood in one version of it. */
interface Standing {
  readonly state: Therapy["state"];
  /** When it ended, as the person says. */
  readonly day: Day | null;
  /** When the version was written. */
  readonly at: Day;
  readonly device: string;
}

/**
 * When a therapy was paused, taken up again or ended, as far as its versions are kept. What was taken back on the same day
 * and the same device is a slip, as in other histories, and no event.
 */
function stateChanges(versions: readonly Version[]): TrendEvent[] {
  const states: Standing[] = [];
  for (const version of [...versions].sort((a, b) => compareStamps(a.h, b.h))) {
    if (isTombstone(version)) continue;
    const read = readData("therapy", version.s, version.d);
    if (!read.ok) continue;
    const { state, ending } = read.value;
    const standing = { state, day: ending.day, at: dayOf(version.at), device: version.h[2] };
    if (isTakenBack(states, standing)) states.pop();
    const last = states.at(-1);
    // Other versions of the same state: the first says when, the latest which day it ended.
    if (last?.state === state) states[states.length - 1] = { ...last, day: standing.day };
    else states.push(standing);
  }
  return states
    .flatMap(({ state, day, at }, place): TrendEvent[] => {
      const before = states[place - 1]?.state;
      // Whether it had begun is told by its first session.
      if (before === undefined || before === "considering") return [];
      return [{ kind: "state", state, day: state === "ended" ? (day ?? at) : at, key: `state ${place}` }];
    })
    .reverse();
}

/** Whether the latest change is undone by one that brings back what was before it. */
function isTakenBack(states: readonly Standing[], { state, at, device }: Standing): boolean {
  const [before, last] = states.slice(-2);
  return before?.state === state && last !== undefined && last.at === at && last.device === device;
}

/** Whether more time lies between two sessions than the rhythm leads one to expect. */
export const isGap = (from: Day, to: Day, rhythm: Therapy["rhythm"]): boolean =>
  daysBetween(from, to) >= GAP_DAYS[rhythm ?? "irregular"];

/** Where more time lay between two sessions than the rhythm leads one to expect. @param days of the sessions, in order */
function gapsIn(days: readonly Day[], { rhythm }: Therapy): TrendEvent[] {
  return days.flatMap((to, at): TrendEvent[] => {
    const from = days[at - 1];
    return from !== undefined && isGap(from, to, rhythm)
      ? [{ kind: "gap", day: from, to, key: `gap ${from}` }]
      : [];
  });
}

/** One week from Monday to Sunday. */
export interface Week {
  readonly monday: Day;
  /** How many sessions were told in it. */
  readonly sessions: number;
  readonly events: readonly EventKind[];
}

/** How many weeks are shown at most, the latest of them: twenty years. A year typed with two figures lies further back. */
export const MOST_WEEKS = 20 * 52;

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/**
 * The weeks of a therapy, oldest first, from its first session or event to the week of `until`, none left out
 * but those before the last twenty years. A gap is no mark in them: it is the weeks themselves.
 */
export function weeksOf(sessionDays: readonly Day[], events: readonly TrendEvent[], until: Day): Week[] {
  const marks = events.filter(({ kind }) => kind !== "gap");
  const days = [...sessionDays, ...marks.map(({ day }) => day)].filter((day) => day <= until).sort();
  const [first] = days;
  if (first === undefined) return [];
  const sessions = new Map<Day, number>();
  for (const monday of sessionDays.map(mondayOf)) sessions.set(monday, (sessions.get(monday) ?? 0) + 1);
  const found = new Map<Day, Set<EventKind>>();
  for (const { day, kind } of marks)
    found.set(mondayOf(day), (found.get(mondayOf(day)) ?? new Set<EventKind>()).add(kind));
  const count = Math.min(MOST_WEEKS, Math.floor(daysBetween(mondayOf(first), until) / 7) + 1);
  const start = addDays(mondayOf(until), 7 * (1 - count));
  return Array.from({ length: count }, (_, at) => {
    const monday = addDays(start, 7 * at);
    return {
      monday,
      sessions: sessions.get(monday) ?? 0,
      events: [...(found.get(monday) ?? [])],
    };
  });
}
