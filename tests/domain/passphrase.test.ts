import { describe, expect, it } from "vitest";
import { cleanPassphrase, suggestedPassphrase } from "#domain/passphrase.ts";

describe("a passphrase as it is derived from", () => {
  it.each([
    ["  sol y mar  ", "sol y mar"],
    ["sen\u0303al", "señal"],
    ["ﬁn ２", "fin 2"],
    ["a\ud800", "a\ufffd"],
    ["Sol  Y mar", "Sol  Y mar"],
    ["", ""],
  ])("%j is %j", (typed, clean) => expect(cleanPassphrase(typed)).toBe(clean));
});

describe("words by chance", () => {
  const WORDS = ["sol", "mar", "luz"];
  /** What is drawn, two bytes after two, and how many were asked for each time. */
  const drawing = (...numbers: readonly number[]) => {
    const left = [...numbers];
    const asked: number[] = [];
    const draw = (count: number) => {
      asked.push(count);
      const number = left.shift() ?? 0;
      return Uint8Array.of(number >> 8, number & 255);
    };
    return { draw, asked, left };
  };

  it("are six unless another number is asked for", () => {
    expect(suggestedPassphrase(WORDS, drawing(0, 1, 2, 3, 4, 5).draw)).toBe("sol mar luz sol mar luz");
    expect(suggestedPassphrase(WORDS, drawing(2, 1).draw, 2)).toBe("luz mar");
    expect(suggestedPassphrase(WORDS, drawing().draw, 0)).toBe("");
  });

  it("are drawn two bytes at a time, and again where that would make some likelier", () => {
    // 65,535 is the rest of three; 256 is 85 times three and one more.
    const { draw, asked, left } = drawing(65_535, 65_534, 256);
    expect(suggestedPassphrase(WORDS, draw, 2)).toBe("luz mar");
    expect(asked).toEqual([2, 2, 2]);
    expect(left).toEqual([]);
    // Where there is no rest, none is drawn again.
    expect(suggestedPassphrase(["sol", "mar"], drawing(65_535).draw, 1)).toBe("mar");
  });
});
