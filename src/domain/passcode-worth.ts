/** How long somebody guesses, by order of magnitude: more exactly nobody knows. */
export const GUESSING_TIMES = ["minutes", "hours", "days", "months", "years", "lifetimes"] as const;
export type GuessingTime = (typeof GUESSING_TIMES)[number];

/**
 * Tries per second of one strong computer that has copied the browser's files. A try is one scrypt (2^17, r 8): 0.7 seconds
 * of one core as measured, and there are sixteen of them.
 */
const TRIES_PER_SECOND = 20;

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Below how many seconds it is still that word. */
const BELOW: readonly (readonly [seconds: number, time: GuessingTime])[] = [
  [HOUR, "minutes"],
  [2 * DAY, "hours"],
  [45 * DAY, "days"],
  [2 * 365 * DAY, "months"],
  [150 * 365 * DAY, "years"],
];

/** @param guesses how many there are to try; it is found halfway */
export function guessingTime(guesses: number): GuessingTime {
  const seconds = guesses / TRIES_PER_SECOND / 2;
  return BELOW.find(([below]) => seconds < below)?.[1] ?? "lifetimes";
}

/** Words and names that people think of; the one they begin with is less foreseeable than those beside it. */
const FIRST_WORD = 100_000;
const WORD_BESIDE = 2000;
const YEARS = 150;
const SIGNS = 30;

/**
 * How many guesses lead to a code that somebody made up, with words tried as words. Too low rather than too high: who
 * guesses has lists, and knows whom to guess.
 * @param clean as `cleanPasscode` gives it
 */
export function guessesFor(clean: string): number {
  let [guesses, words] = [1, 0];
  // Each part is of letters, of figures, or of neither.
  for (const [part] of clean.matchAll(/\p{L}+|\p{N}+|[^\p{L}\p{N}]+/gu)) {
    if (/\p{L}/u.test(part)) {
      words += 1;
      guesses *= Math.min(26 ** part.length, words === 1 ? FIRST_WORD : WORD_BESIDE);
    } else if (/^(?:19|20)\d\d$/u.test(part)) guesses *= YEARS;
    else if (/\p{N}/u.test(part)) guesses *= 10 ** part.length;
    // A blank between words is no riddle, and one sign is followed by the same.
    else if (part !== " ") guesses *= SIGNS;
  }
  return guesses;
}
