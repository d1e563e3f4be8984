import type { Pattern } from "./observation.ts";
import { FEWEST_DOTS } from "./summary-line.ts";
import { isItemKey, isPlaced, type Point, type TrendKey } from "./trend-line.ts";
import { stretchAt, type Stretch } from "./trend-usual.ts";

/** One answer as it is compared. Sessions without one are not among them. */
export interface Compared {
  readonly point: Point;
  /** Index of its session. */
  readonly at: number;
  /** The usual it is compared with; null where there is none yet. */
  readonly usual: number | null;
  /** Steps above the usual, negative below it; null where there is no place or no usual to compare it with. */
  readonly off: number | null;
}

/**
 * The answers of one line beside the usual of their stretch. An answer is only compared when three others came before it:
 * what the usual is made of says nothing about itself.
 */
export function comparedIn(line: readonly Point[], stretches: readonly Stretch[]): Compared[] {
  const compared: Compared[] = [];
  let [stretch, before]: [Stretch | null, number] = [null, 0];
  for (const [at, point] of line.entries()) {
    const here: Stretch | null = stretch !== null && at < stretch.to ? stretch : stretchAt(stretches, at);
    // Counted from session to session: in a journal of years each is looked at once.
    if (here !== stretch) [stretch, before] = [here, 0];
    if (point.value !== null) {
      const usual = before >= FEWEST_DOTS ? (here?.place ?? null) : null;
      const off = usual === null || point.place === null ? null : point.place - usual;
      compared.push({ point, at, usual, off });
    }
    if (isPlaced(point)) before += 1;
  }
  return compared;
}

/** One pattern, and how it is read in the answers about one thing. `k` is the index of an answer. */
export interface Rule {
  readonly pattern: Pattern;
  /** Whether it can be seen at one answer. */
  readonly isSeen: (answers: readonly Compared[], k: number) => boolean;
  /** Whether it has not gone again by this answer: a fall lasts until the usual is reached, not until the fall gets smaller. */
  readonly lasts: (answers: readonly Compared[], k: number) => boolean;
  /** In how many answers in a row it has to be away before it is gone. */
  readonly goneAfter: number;
  /** How many steps it rests on, from the answer where it began. */
  readonly steps: (answers: readonly Compared[], k: number) => number;
}

type At<Value> = (answers: readonly Compared[], k: number) => Value;

const offAt: At<number> = (all, k) => all[k]?.off ?? 0;
const placeAt: At<number | null> = (all, k) => all[k]?.point.place ?? null;
const isBelow: At<boolean> = (all, k) => offAt(all, k) <= -1;
const isAbove: At<boolean> = (all, k) => offAt(all, k) >= 1;

/** The steps of all answers in a row for which something is so, together. */
const together =
  (isSo: At<boolean>, stepsAt: At<number>): At<number> =>
  (all, k) => {
    let sum = 0;
    for (let at = k; isSo(all, at); at -= 1) sum += Math.abs(stepsAt(all, at));
    return sum;
  };

/** One good day ends nothing. */
const GONE_AFTER = 2;

const fromUsual = (isOff: At<boolean>) => ({
  lasts: isOff,
  goneAfter: GONE_AFTER,
  steps: together(isOff, offAt),
});

const STEP_RULES: readonly Rule[] = [
  { pattern: "far-below", isSeen: (all, k) => offAt(all, k) <= -2, ...fromUsual(isBelow) },
  {
    pattern: "below-twice",
    isSeen: (all, k) => isBelow(all, k) && isBelow(all, k - 1),
    ...fromUsual(isBelow),
  },
  { pattern: "far-above", isSeen: (all, k) => offAt(all, k) >= 2, ...fromUsual(isAbove) },
  {
    pattern: "above-twice",
    isSeen: (all, k) => isAbove(all, k) && isAbove(all, k - 1),
    ...fromUsual(isAbove),
  },
];

const [SLOW_END, RIGHT, FAST_END] = [0, 2, 4];
const fromRight: At<number> = (all, k) => (placeAt(all, k) ?? RIGHT) - RIGHT;
const isRight: At<boolean> = (all, k) => placeAt(all, k) === RIGHT;
const isSlow: At<boolean> = (all, k) => fromRight(all, k) < 0;
const isFast: At<boolean> = (all, k) => fromRight(all, k) > 0;
const isTwiceAt =
  (end: number): At<boolean> =>
  (all, k) =>
    placeAt(all, k) === end && placeAt(all, k - 1) === end;

/** Right for me twice, and at an end in the answers right before that, none of which was right. */
function isRightAgain(all: readonly Compared[], k: number): boolean {
  if (!isTwiceAt(RIGHT)(all, k)) return false;
  for (let before = k - 2; fromRight(all, before) !== 0; before -= 1) {
    const place = placeAt(all, before);
    if (place === SLOW_END || place === FAST_END) return true;
  }
  return false;
}

const offRight: At<boolean> = (all, k) => fromRight(all, k) !== 0;

const PACE_RULES: readonly Rule[] = [
  {
    pattern: "pace-slow",
    isSeen: isTwiceAt(SLOW_END),
    lasts: isSlow,
    goneAfter: GONE_AFTER,
    steps: together(isSlow, fromRight),
  },
  {
    pattern: "pace-fast",
    isSeen: isTwiceAt(FAST_END),
    lasts: isFast,
    goneAfter: GONE_AFTER,
    steps: together(isFast, fromRight),
  },
  {
    pattern: "pace-right",
    isSeen: isRightAgain,
    lasts: isRight,
    goneAfter: GONE_AFTER,
    // How far it had been from right.
    steps: (all, k) => together(offRight, fromRight)(all, k - 2),
  },
];

/** How many answers to "something I did not say" are looked at together, and how many of them are a pattern. */
const [WINDOW, OFTEN] = [3, 2];
const countIn = (all: readonly Compared[], k: number, value: string): number =>
  all.slice(Math.max(0, k + 1 - WINDOW), k + 1).filter(({ point }) => point.value === value).length;
const isOften: At<boolean> = (all, k) => k >= WINDOW - 1 && countIn(all, k, "yes") >= OFTEN;
const isAllSaid: At<boolean> = (all, k) => countIn(all, k, "no") === WINDOW;
const isSaid: At<boolean> = (all, k) => all[k]?.point.value === "no";

const UNSAID_RULES: readonly Rule[] = [
  {
    pattern: "unsaid-often",
    // Where the latest says that nothing was left unsaid there is nothing to remind anybody of.
    isSeen: (all, k) => isOften(all, k) && (placeAt(all, k) ?? 0) > 0,
    lasts: (all, k) => k >= 0 && !isAllSaid(all, k),
    // All said three times is long enough by itself.
    goneAfter: 1,
    steps: (all, k) => 2 * countIn(all, k, "yes"),
  },
  {
    pattern: "all-said",
    isSeen: (all, k) => isAllSaid(all, k) && !isSaid(all, k - WINDOW) && isOften(all, k - WINDOW),
    lasts: isSaid,
    goneAfter: GONE_AFTER,
    steps: (all, k) => 2 * countIn(all, k - WINDOW, "yes"),
  },
];

/** What can be seen in the answers about one thing. Of the person's own questions nothing is said. */
export function rulesFor(key: TrendKey): readonly Rule[] {
  if (!isItemKey(key)) return [];
  return key === "pace" ? PACE_RULES : key === "unsaid" ? UNSAID_RULES : STEP_RULES;
}

const UPWARDS: ReadonlySet<Pattern> = new Set(["far-above", "above-twice", "pace-right", "all-said"]);

/** Which way a pattern points. Neither is good or bad news: a low answer after a hard subject can be good work. */
export const isUpwards = (pattern: Pattern): boolean => UPWARDS.has(pattern);

/** The first of the answers in which it has lasted until the latest one. */
export function runStart({ lasts, goneAfter }: Rule, answers: readonly Compared[]): number {
  let start = answers.length - 1;
  for (let k = start, away = 0; k >= 0 && away < goneAfter; k -= 1) {
    if (lasts(answers, k)) [start, away] = [k, 0];
    else away += 1;
  }
  return start;
}
