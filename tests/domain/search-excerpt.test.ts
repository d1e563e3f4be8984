import { describe, expect, it } from "vitest";
import { excerptOf } from "#domain/search-excerpt.ts";
import { queryFrom } from "#domain/search-query.ts";

const cut = (text: string, typed = "") => excerptOf(text, queryFrom(typed));
/** So many words of four letters, with a blank behind each. */
const words = (count: number, word = "aaaa"): string => `${word} `.repeat(count);

describe("a text in a row", () => {
  it("is all of it in one line, where it is short", () => {
    expect(cut("  The\nblue \t door ", "door")).toEqual({ text: "The blue door", marks: [[9, 13]] });
    const longest = `${words(35)}aaaaa`;
    expect(longest).toHaveLength(180);
    expect(cut(longest, "aaaaa")).toEqual({ text: longest, marks: [[175, 180]] });
    expect(cut("")).toEqual({ text: "", marks: [] });
  });

  it("is its beginning, up to the end of a word, where nothing was looked for in it", () => {
    expect(cut(`${words(35)}aaaaaa`)).toEqual({ text: `${words(35).trim()}…`, marks: [] });
    expect(cut(`${words(35)}aaaaa b`)).toEqual({ text: `${words(35)}aaaaa…`, marks: [] });
  });

  it("is cut in a word that takes half of the row or more", () => {
    const long = "b".repeat(300);
    expect(cut(`${"a".repeat(90)} ${long}`).text).toBe(`${"a".repeat(90)} ${"b".repeat(89)}…`);
    expect(cut(`${"a".repeat(91)} ${long}`).text).toBe(`${"a".repeat(91)}…`);
    expect(cut(long).text).toBe(`${"b".repeat(180)}…`);
  });

  it("begins with the beginning where the first mark is near it", () => {
    const near = `aa ${words(9)}bbbb ${words(40)}`;
    expect(near.indexOf("bbbb")).toBe(48);
    expect(cut(near, "bbbb")).toEqual({
      text: `aa ${words(9)}bbbb ${words(25).trim()}…`,
      marks: [[48, 52]],
    });
  });

  it("begins with a word shortly before the first mark where that is farther", () => {
    const far = `aaa ${words(9)}bbbb ${words(40)}`;
    expect(far.indexOf("bbbb")).toBe(49);
    expect(cut(far, "bbbb")).toEqual({
      text: `…${words(9)}bbbb ${words(26).trim()}…`,
      marks: [[46, 50]],
    });
    // The word that begins just there.
    expect(cut(`${words(9, "aaaaa")}bbbb ${words(40)}`, "bbbb").text).toBe(
      `…${words(8, "aaaaa")}bbbb ${words(25).trim()}…`,
    );
  });

  it("goes on to the end where no more than a row is left", () => {
    // From its second word on there are 180 letters, and then 181.
    const row = `${words(9, "aaaaa")}bbbb ${words(25)}`;
    expect(cut(`${row}ab`, "bbbb")).toEqual({
      text: `…${words(8, "aaaaa")}bbbb ${words(25)}ab`,
      marks: [[49, 53]],
    });
    expect(cut(`${row}abb`, "bbbb").text).toBe(`…${words(8, "aaaaa")}bbbb ${words(25).trim()}…`);
  });

  it("begins within a word where there is no beginning of one before the mark", () => {
    const long = `${"aaaa-".repeat(20)}bbbb ${words(40)}`;
    expect(cut(long, "bbbb").text.startsWith(`…aa-${"aaaa-".repeat(9)}bbbb aaaa`)).toBe(true);
    const one = `${"aaaa-".repeat(20)}bbbb${"-aaaa".repeat(40)}`;
    expect(cut(one, "bbbb")).toEqual({
      text: `…aa-${"aaaa-".repeat(9)}bbbb${"-aaaa".repeat(25)}-aa…`,
      marks: [[49, 53]],
    });
  });

  it("never begins or ends within a letter", () => {
    const begins = `${"👍".repeat(30)}-bbbb${"c".repeat(200)}`;
    expect(cut(begins, "bbbb").text.startsWith(`…${"👍".repeat(24)}-bbbb`)).toBe(true);
    expect(cut(`a${"👍".repeat(100)}`).text).toBe(`a${"👍".repeat(89)}…`);
    // A letter with two marks on it, of which the row would show one.
    expect(cut(`${"a".repeat(178)}e\u0323\u0301${"a".repeat(9)}`).text).toBe(`${"a".repeat(178)}…`);
    // Pictures that are joined are one, wherever in them the row would end.
    const family = "👩\u200d👧";
    expect(family).toHaveLength(5);
    for (const count of [176, 177, 178, 179])
      expect(cut(`${"a".repeat(count)}${family}`).text, `${count}`).toBe(`${"a".repeat(count)}…`);
    expect(cut(`${"a".repeat(175)}${family}a`).text).toBe(`${"a".repeat(175)}${family}…`);
  });

  it("marks what of it is shown, and nothing beyond", () => {
    const text = `bbbb cc ${words(34, "bbbb")}bbbb cc ${words(9)}`;
    expect(cut(text, "cc")).toEqual({
      text: `bbbb cc ${words(34, "bbbb").trim()}…`,
      marks: [[5, 7]],
    });
    // Where the row ends, another begins that is not shown.
    expect(cut(`🌊${"a".repeat(178)}🌊bb`, "🌊")).toEqual({
      text: `🌊${"a".repeat(178)}…`,
      marks: [[0, 2]],
    });
    // Of a phrase in which the row ends, its beginning.
    const phrase = `${words(34)}bbbb cccc dddd ${words(9)}`;
    expect(cut(phrase, '"bbbb cccc dddd"').text).toBe(`…${words(9)}bbbb cccc dddd ${words(9).trim()}`);
    const twice = `bbbb cccc dddd ${words(31)}bbbb cccc dddd ${words(9)}`;
    expect(cut(twice, '"bbbb cccc dddd"')).toEqual({
      text: `bbbb cccc dddd ${words(31)}bbbb cccc…`,
      marks: [
        [0, 14],
        [170, 179],
      ],
    });
  });
});
