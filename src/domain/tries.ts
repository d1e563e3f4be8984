/** How often a passcode may be wrong before the door asks for patience. */
export const FREE_TRIES = 5;

const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/**
 * How long has to be waited after so many wrong tries in a row, in milliseconds: half a minute, then twice as long each time,
 * and never more than a quarter of an hour. Nothing is ever destroyed.
 */
export const waitAfter = (wrong: number): number =>
  wrong < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (wrong - FREE_TRIES));
