import { describe, expect, it } from "vitest";
import { waitLeft } from "#domain/lock-wait.ts";
import { FREE_TRIES, waitAfter } from "#domain/tries.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;

describe("how long the door stays shut", () => {
  it("is not at all for five tries", () => {
    expect(FREE_TRIES).toBe(5);
    expect([0, 1, 4].map(waitAfter)).toEqual([0, 0, 0]);
  });

  it("is half a minute then, twice as long each time, and a quarter of an hour at most", () => {
    expect([5, 6, 7, 8, 9, 10, 11, 5000].map(waitAfter)).toEqual([
      30 * SECOND,
      MINUTE,
      2 * MINUTE,
      4 * MINUTE,
      8 * MINUTE,
      15 * MINUTE,
      15 * MINUTE,
      15 * MINUTE,
    ]);
  });
});

describe("how much of it is left", () => {
  it.each([
    [1, { unit: "seconds", n: 10 }],
    [10 * SECOND, { unit: "seconds", n: 10 }],
    [10 * SECOND + 1, { unit: "seconds", n: 20 }],
    [MINUTE, { unit: "seconds", n: 60 }],
    [MINUTE + 1, { unit: "minutes", n: 2 }],
    [2 * MINUTE, { unit: "minutes", n: 2 }],
    [15 * MINUTE, { unit: "minutes", n: 15 }],
  ])("%i ms: %j", (ms, left) => expect(waitLeft(ms)).toEqual(left));
});
