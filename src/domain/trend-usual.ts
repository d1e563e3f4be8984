import type { Day } from "./day.ts";
import type { Id } from "./id.ts";
import { ofTherapy, type Item, type Journal } from "./journal.ts";
import { FEWEST_DOTS } from "./summary-line.ts";
import { isPlaced, isTold, lastPlaceOf, lineOf, type Point, type TrendKey } from "./trend-line.ts";

/** How many answers the usual is taken from. It is fixed afterwards. */
export const USUAL_OF = 5;

/** How far the band of the usual reaches to both sides, in steps. */
const BAND = 1;

/** A stretch of a therapy with one usual: from its beginning, or from where the person began it anew. */
export interface Stretch {
  /** Indices in the line of sessions; `to` is not part of it any more. */
  readonly from: number;
  readonly to: number;
  /** Null before there are three answers, and where there is no line of the usual at all. */
  readonly place: number | null;
  /** How many answers it is taken from, so far or for good. */
  readonly taken: number;
  /** It does not change any more: there are five answers. */
  readonly isFixed: boolean;
  /** The record with which it was begun anew, or null for the beginning. */
  readonly begun: Item<"usual"> | null;
}

/**
 * The median of an odd number of places. [Note: a usual that was answered] Of an even number there is no middle one: the
 * lower would call more answers high, the upper more of them low, and what lies between two words is no word. So four answers have
 * the usual of the first three, and the fifth settles it: the usual is always a word the person has chosen.
 */
export function medianPlace(places: readonly number[]): number | null {
  const odd = places.length % 2 === 0 ? places.slice(0, -1) : places;
  return [...odd].sort((a, b) => a - b)[(odd.length - 1) / 2] ?? null;
}

/** The session where a usual begins anew: the one it names, or where that is gone the first of its day or later. */
function indexOf(sessions: readonly { readonly id: Id; readonly day: Day }[], usual: Item<"usual">): number {
  const named = sessions.findIndex(({ id }) => id === usual.data.sessionId);
  return named >= 0 ? named : sessions.findIndex(({ day }) => day >= usual.data.day);
}

/** Where the person began their usual anew, as indices of sessions, each once and in order. It counts for every item. */
export function usualStarts(
  journal: Journal,
  therapyId: Id,
  sessions: readonly Item<"session">[],
): ReadonlyMap<number, Item<"usual">> {
  const days = sessions.map(({ id, data }) => ({ id, day: data.day }));
  const starts = ofTherapy(journal.usual, therapyId)
    .map((usual) => [indexOf(days, usual), usual] as const)
    .filter(([at]) => at >= 0)
    .sort(([a], [b]) => a - b);
  return new Map(starts);
}

/**
 * The stretches of one line and the usual of each. "Something I did not say" has none: leaving nothing unsaid is no place to
 * get back to.
 * @param starts from `usualStarts`
 */
export function stretchesOf(
  key: TrendKey,
  line: readonly Point[],
  starts: ReadonlyMap<number, Item<"usual">>,
): Stretch[] {
  const froms = [...new Set([0, ...starts.keys()])];
  return froms.map((from, at) => {
    const to = froms[at + 1] ?? line.length;
    const places = line.slice(from, to).filter(isPlaced).slice(0, USUAL_OF);
    const isKnown = key !== "unsaid" && places.length >= FEWEST_DOTS;
    return {
      from,
      to,
      place: isKnown ? medianPlace(places.map(({ place }) => place)) : null,
      taken: places.length,
      isFixed: places.length === USUAL_OF,
      begun: starts.get(from) ?? null,
    };
  });
}

/** The band around a usual: one step to each side, as far as the axis goes. */
export const bandOf = (key: TrendKey, place: number): readonly [low: number, high: number] => [
  Math.max(0, place - BAND),
  Math.min(lastPlaceOf(key), place + BAND),
];

/** The stretch a session lies in. */
export const stretchAt = (stretches: readonly Stretch[], at: number): Stretch | null =>
  stretches.find(({ from, to }) => from <= at && at < to) ?? null;

/** One thing from session to session, and its usual. */
export interface Trend {
  readonly key: TrendKey;
  readonly points: readonly Point[];
  /** Their indices are those of the points. */
  readonly stretches: readonly Stretch[];
}

/** One thing in all sessions of a therapy, from the first that says something about it. @param starts from `usualStarts` */
export function trendOf(
  key: TrendKey,
  sessions: readonly Item<"session">[],
  starts: ReadonlyMap<number, Item<"usual">>,
): Trend {
  const points = lineOf(sessions, key);
  const first = points.findIndex(isTold);
  return trendFrom(
    { key, points, stretches: stretchesOf(key, points, starts) },
    first < 0 ? points.length : first,
  );
}

/** The later part of it. What is cut away keeps its part in the usual. */
export const trendFrom = ({ key, points, stretches }: Trend, from: number): Trend => ({
  key,
  points: points.slice(from),
  stretches: stretches
    .filter(({ to }) => to > from)
    .map((stretch) => ({ ...stretch, from: Math.max(0, stretch.from - from), to: stretch.to - from })),
});
