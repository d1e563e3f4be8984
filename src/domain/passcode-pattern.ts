/** Rows of the keyboards in use here, and the columns that fingers walk down. */
const ROWS = [
  "1234567890",
  "qwertyuiop",
  "asdfghjklñ",
  "zxcvbnm",
  "qwertz",
  "azerty",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
  "741852963",
  "147258369",
];
const WALKS = ROWS.flatMap((row) => [row, Array.from(row).reverse().join("")]);

/** What is the same step from sign to sign counts from here on. */
const SHORTEST_RUN = 3;

/** How many signs from `at` on are one sign again and again, or each the next (or last) one of its alphabet. */
function steadyRun(signs: readonly string[], at: number): number {
  const step = (index: number) =>
    (signs[index]?.codePointAt(0) ?? 0) - (signs[index - 1]?.codePointAt(0) ?? 0);
  const first = step(at + 1);
  if (Math.abs(first) > 1) return 1;
  let end = at + 1;
  while (end < signs.length && step(end) === first) end += 1;
  return end - at;
}

/** How many signs from `at` on lie beside each other on a keyboard. */
function walkedRun(signs: readonly string[], at: number): number {
  let length = 1;
  while (at + length < signs.length) {
    const run = signs.slice(at, at + length + 1).join("");
    if (!WALKS.some((walk) => walk.includes(run))) break;
    length += 1;
  }
  return length;
}

/** Runs from end to end, with one sign in between at most. */
function isRuns(signs: readonly string[]): boolean {
  let left = 0;
  for (let at = 0; at < signs.length;) {
    const run = Math.max(steadyRun(signs, at), walkedRun(signs, at));
    if (run < SHORTEST_RUN) left += 1;
    at += run < SHORTEST_RUN ? 1 : run;
  }
  return left <= 1;
}

/** The same three or four signs again and again; the last time may be cut short. */
const isRepeated = (signs: readonly string[]): boolean =>
  [3, 4].some(
    (period) =>
      signs.length >= 2 * period && signs.every((sign, at) => at < period || sign === signs[at - period]),
  );

const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
const MONTH = "(?:0?[1-9]|1[0-2])";
const LONG_YEAR = "(?:19|20)\\d\\d";
const YEAR = `(?:${LONG_YEAR}|\\d\\d)`;
const GAP = "[\\s./-]?";
/** Birthdays and other days, in the orders in which people write them. */
const DATES = [
  [DAY, MONTH, YEAR],
  [MONTH, DAY, YEAR],
  [YEAR, MONTH, DAY],
  [MONTH, LONG_YEAR],
  [LONG_YEAR, MONTH],
].map((parts) => new RegExp(`^${parts.join(GAP)}$`, "u"));

/**
 * Whether it follows from a rule that whoever guesses knows: a date, one sign again and again, a few signs repeated, runs
 * such as 123456, abcdef, qwerty.
 * @param text in lower case
 */
export function isPattern(text: string): boolean {
  const signs = Array.from(text);
  // One sign or two, in whatever order.
  if (new Set(signs).size < 3) return true;
  return isRepeated(signs) || DATES.some((date) => date.test(text)) || isRuns(signs);
}
