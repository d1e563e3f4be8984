import { compareStamps } from "./clock.ts";
import { daysBetween, type Day } from "./day.ts";
import type { Id } from "./id.ts";
import { ofTherapy, type Item, type Journal } from "./journal.ts";
import { OBSERVED_ITEMS, type Observation, type Pattern } from "./observation.ts";
import { lineOf, sessionsInOrder } from "./trend-line.ts";
import { comparedIn, rulesFor, runStart, type Compared } from "./trend-patterns.ts";
import { stretchesOf, usualStarts } from "./trend-usual.ts";

/** Later than this what was answered is no longer how it is now: a monthly session, and some days. */
export const RECENT_DAYS = 35;

/** How many sessions may have been told since, at the least one of them without an answer to this. */
const RECENT_SESSIONS = 2;

/** How many other items have to go the same way to count as a step. */
const COMPANY = 2;

export type ObservedItem = Observation["item"];

/** One thing that can be seen in the latest answers. */
export interface Seen {
  readonly item: ObservedItem;
  readonly pattern: Pattern;
  /** The session of the latest answer. */
  readonly sessionId: Id;
  readonly day: Day;
  /** The latest answer, and the place of the usual it is compared with; null where it is compared with none. */
  readonly value: string;
  readonly usual: number | null;
  /** How far the two are apart, in steps. */
  readonly off: number;
  /** How many steps it rests on: of this item, and one more where others went the same way in the same session. */
  readonly weight: number;
  /** What the person chose about it since it came; null while nothing is chosen. */
  readonly chosen: Item<"observation"> | null;
}

/** What is worth a word first. Downwards comes before upwards, far before near. */
const FIRST: readonly Pattern[] = [
  "far-below",
  "unsaid-often",
  "below-twice",
  "pace-slow",
  "pace-fast",
  "far-above",
  "above-twice",
  "pace-right",
  "all-said",
];

/** What was chosen about a far fall also stands for a near one that is left of it, and not the other way round. */
const ALSO_QUIET: Readonly<Partial<Record<Pattern, Pattern>>> = {
  "below-twice": "far-below",
  "above-twice": "far-above",
};

/**
 * What can be seen now in the answers of one therapy, the most important first, each item once. Only while it is going on,
 * its latest session is recent, and the answer is of one of the last two sessions.
 *
 * [Note: silence] Whatever was chosen about a pattern silences it for as long as it lasts, from the session it was about. Where
 * that session is gone, its day stands for it. So it speaks again when it has gone and come again, and sessions that are
 * added, changed or deleted are simply read as they now stand.
 */
export function seenNow(journal: Journal, therapy: Item<"therapy">, today: Day): Seen[] {
  const sessions = sessionsInOrder(journal, therapy.id);
  const last = sessions.at(-1);
  const isGoingOn = therapy.data.state === "active" || therapy.data.state === "considering";
  if (last === undefined || !isGoingOn || daysBetween(last.data.day, today) > RECENT_DAYS) return [];
  const starts = usualStarts(journal, therapy.id, sessions);
  const records = ofTherapy(journal.observation, therapy.id).map((record) => ({
    record,
    at: positionOf(record.data, sessions),
  }));
  const compared = OBSERVED_ITEMS.map((item) => {
    const line = lineOf(sessions, item);
    return { item, answers: comparedIn(line, stretchesOf(item, line, starts)) };
  });
  /** Other items that were off the same way in the same session. */
  const othersWith = (item: ObservedItem, { at, off }: Compared): number =>
    compared.filter(
      (other) =>
        other.item !== item &&
        off !== null &&
        other.answers.some((answer) => answer.at === at && (answer.off ?? 0) * off > 0),
    ).length;
  const seen = compared.flatMap(({ item, answers }): Seen[] => {
    const latest = answers.at(-1);
    if (latest === undefined || latest.at < sessions.length - RECENT_SESSIONS) return [];
    const k = answers.length - 1;
    return rulesFor(item)
      .filter((rule) => rule.isSeen(answers, k))
      .map((rule) => {
        const start = runStart(rule, answers);
        const since = answers[start]?.at ?? latest.at;
        const chosen = records.find(
          ({ record: { data }, at }) =>
            data.item === item &&
            (data.pattern === rule.pattern || data.pattern === ALSO_QUIET[rule.pattern]) &&
            at >= since,
        );
        return {
          item,
          pattern: rule.pattern,
          sessionId: latest.point.sessionId,
          day: latest.point.day,
          value: latest.point.value ?? "",
          usual: latest.usual,
          off: Math.abs(latest.off ?? 0),
          weight: rule.steps(answers, k) + (othersWith(item, latest) >= COMPANY ? 1 : 0),
          chosen: chosen?.record ?? null,
        };
      });
  });
  return onceEach([...seen].sort(byImportance));
}

/** Where in the order of sessions something was chosen; after all of them where nothing of its day or later is left. */
function positionOf({ sessionId, day }: Observation, sessions: readonly Item<"session">[]): number {
  const named = sessions.findIndex(({ id }) => id === sessionId);
  const at = named >= 0 ? named : sessions.findIndex(({ data }) => data.day >= day);
  return at < 0 ? sessions.length : at;
}

const byImportance = (a: Seen, b: Seen): number =>
  FIRST.indexOf(a.pattern) - FIRST.indexOf(b.pattern) ||
  b.off - a.off ||
  OBSERVED_ITEMS.indexOf(a.item) - OBSERVED_ITEMS.indexOf(b.item);

const onceEach = (seen: readonly Seen[]): Seen[] =>
  seen.filter(({ item }, at) => seen.findIndex((each) => each.item === item) === at);

/** How many steps something has to rest on before it is said without being asked. */
export const STEPS_TO_SAY = 3;

/**
 * The one observation to show without being asked, or null. What can be seen is looked at in Trends; what is said has to be
 * worth the interruption (decision 018). A fall of two steps is said at once. Everything else rests on three steps: two and
 * one in a row, one in three, or two others that went the same way. And one thing is said about a session: whatever was
 * chosen since it was told is enough.
 */
export function sayNow(journal: Journal, therapy: Item<"therapy">, today: Day): Seen | null {
  const last = sessionsInOrder(journal, therapy.id).at(-1);
  const isAnswered = ofTherapy(journal.observation, therapy.id).some(
    ({ begun }) => last !== undefined && compareStamps(begun, last.begun) > 0,
  );
  if (isAnswered) return null;
  const isWorthIt = ({ pattern, weight }: Seen) => pattern === "far-below" || weight >= STEPS_TO_SAY;
  return seenNow(journal, therapy, today).find((each) => each.chosen === null && isWorthIt(each)) ?? null;
}
