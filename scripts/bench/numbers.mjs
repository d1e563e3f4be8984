/** @param {readonly number[]} values @param {number} share 0.5 for the median, 0.95 for what one in twenty exceeds */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return below + (above - below) * (place - Math.floor(place));
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** Median of the ratios round by round: what slows the machine in a round slows both. @param {readonly number[]} values @param {readonly number[]} floor */
export const ratioOf = (values, floor) =>
  median(values.map((value, round) => value / (floor[round] ?? Number.NaN)));

/** @param {number} value */
export const ms = (value) => `${value >= 10 ? Math.round(value).toLocaleString("en") : value.toFixed(1)} ms`;
/** @param {number} bytes */
export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * A line of the result. `limit` is what `value` must not exceed; without it the line only tells.
 * @typedef {object} Line
 * @property {string} what
 * @property {string} goal
 * @property {string} measured
 * @property {string} [against] the floor, in the same unit
 * @property {number} [value] a ratio, or what is measured
 * @property {boolean} [isRatio]
 * @property {number} [limit]
 * @property {boolean} [atLeast] the limit is the least and not the most
 */

/**
 * A line that compares two lists round by round.
 * @param {string} what @param {readonly number[]} values @param {{ name: string, values: readonly number[] }} floor
 * @param {{ limit?: number, unit?: (value: number) => string }} [how]
 * @returns {Line}
 */
export function ratioLine(what, values, floor, { limit, unit = ms } = {}) {
  return {
    what,
    goal: limit === undefined ? "" : `≤ ${limit} × ${floor.name}`,
    measured: unit(median(values)),
    against: `${floor.name}: ${unit(median(floor.values))}`,
    value: ratioOf(values, floor.values),
    isRatio: true,
    ...(limit === undefined ? {} : { limit }),
  };
}

/** @param {Line} line */
export function isMet({ value, limit, atLeast }) {
  if (limit === undefined || value === undefined || Number.isNaN(value)) return null;
  return atLeast ? value >= limit : value <= limit;
}
