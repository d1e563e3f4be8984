import { isPlaced, lastPlaceOf, type Point, type TrendKey } from "./trend-line.ts";

/** From how many answers on limits mean anything. */
export const LIMITS_FROM = 10;

/** 3 ÷ 1.128 (d₂ of ranges of two): from the mean moving range to three standard deviations. */
const OF_MOVING_RANGE = 2.66;

/** Between which places one's answers usually are, in steps; they may lie between two words. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/**
 * The limits of an individuals chart: mean ± 2.66 × mean moving range, as far as the axis goes. A moving range is the
 * distance between one answer and the next, whatever was left out in between. Null below ten answers. Source: Shewhart's
 * chart for individual values, as in Wheeler & Chambers, "Understanding Statistical Process Control".
 */
export function limitsOf(key: TrendKey, line: readonly Point[]): Limits | null {
  const places = line.filter(isPlaced).map(({ place }) => place);
  if (places.length < LIMITS_FROM) return null;
  const mean = meanOf(places);
  const ranges = places.slice(1).map((place, at) => Math.abs(place - (places[at] ?? place)));
  const reach = OF_MOVING_RANGE * meanOf(ranges);
  return { low: Math.max(0, mean - reach), high: Math.min(lastPlaceOf(key), mean + reach) };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** An answer outside the limits: unusual for this person, and no more than that. */
export const isUnusual = ({ place }: Pick<Point, "place">, limits: Limits): boolean =>
  place !== null && (place < limits.low || place > limits.high);

/**
 * The places within the limits, from the lowest to the highest. Null where they cannot be said to hold most of the answers:
 * no more than half lie there, as after a move from one place to another with a word in between that was never chosen.
 */
export function placesWithin(
  limits: Limits,
  line: readonly Point[],
): readonly [low: number, high: number] | null {
  const placed = line.filter(isPlaced);
  const within = placed.filter((point) => !isUnusual(point, limits));
  return 2 * within.length > placed.length ? [Math.ceil(limits.low), Math.floor(limits.high)] : null;
}
