import { describe, expect, it } from "vitest";
import { guessesFor, guessingTime } from "#domain/passcode-worth.ts";

const DAY = 24 * 60 * 60;
/** So many guesses take this long: twenty in a second, and it is found halfway. */
const inSeconds = (seconds: number): number => seconds * 20 * 2;

describe("how long somebody guesses", () => {
  it.each([
    [60 * 60, "minutes", "hours"],
    [2 * DAY, "hours", "days"],
    [45 * DAY, "days", "months"],
    [2 * 365 * DAY, "months", "years"],
    [150 * 365 * DAY, "years", "lifetimes"],
  ])("below %i seconds: %s, and from there on %s", (seconds, below, from) => {
    expect(guessingTime(inSeconds(seconds) - 1)).toBe(below);
    expect(guessingTime(inSeconds(seconds))).toBe(from);
  });

  it("is told of nothing, and of more than can be counted", () => {
    expect(guessingTime(0)).toBe("minutes");
    expect(guessingTime(Number.POSITIVE_INFINITY)).toBe("lifetimes");
  });
});

describe("how many guesses lead to a code", () => {
  it.each([
    ["", 1],
    // Letter by letter, and no more than there are words.
    ["a", 26],
    ["ab", 676],
    ["ABC", 17_576],
    ["abcd", 100_000],
    ["caracola", 100_000],
    ["ñu", 676],
    // The words beside the first are easier.
    ["ab ab", 676 * 676],
    ["abc abc", 17_576 * 2000],
    ["caracola mar azul", 100_000 * 2000 * 2000],
    ["ab-caracola", 676 * 30 * 2000],
    // Figure by figure, and years that people live in.
    ["7", 10],
    ["739260", 1_000_000],
    ["1899", 10_000],
    ["1900", 150],
    ["1987", 150],
    ["2099", 150],
    ["2100", 10_000],
    ["19870", 100_000],
    ["31987", 100_000],
    ["½", 10],
    // A blank is no riddle; other signs are one, however often they stand there.
    [" ", 1],
    ["  ", 30],
    ["-", 30],
    ["-!-", 30],
    ["7-7", 10 * 30 * 10],
    ["caracola1987!", 100_000 * 150 * 30],
    ["1987caracola", 150 * 100_000],
  ])("“%s”: %i", (code, guesses) => expect(guessesFor(code)).toBe(guesses));
});
