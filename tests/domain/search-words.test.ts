import { describe, expect, it } from "vitest";
import { fold, foldWithPlaces } from "#domain/search-fold.ts";
import { spacedWords, wordsIn, wordsWithPlaces } from "#domain/search-words.ts";

describe("a text as it is looked in", () => {
  it.each([
    ["The DOOR", "the door"],
    ["ÀÉÎÕÜ ñç", "aeiou nc"],
    ["æœßøđðłħŧŋıþς", "aeoessoddlhtnithσ"],
    ["a\u00adb\u200dc\u200fd", "abcd"],
    ["Ⅳ ½ ™", "iv 1⁄2 tm"],
    ["", ""],
  ])("%s is %s", (text, folded) => expect(fold(text)).toBe(folded));

  it("knows the place from which each of its letters comes", () => {
    expect(foldWithPlaces("Łe\u0301ß!")).toEqual({ text: "less!", from: [0, 1, 3, 3, 4, 5] });
    expect(foldWithPlaces("👍a")).toEqual({ text: "👍a", from: [0, 0, 2, 3] });
    expect(foldWithPlaces("\u00ada")).toEqual({ text: "a", from: [1, 2] });
    expect(foldWithPlaces("")).toEqual({ text: "", from: [0] });
  });
});

describe("the words of a text", () => {
  it.each([
    ["The blue door.", ["the", "blue", "door"]],
    [" Señal, ¿alta? ", ["senal", "alta"]],
    ["5 de marzo/2024", ["5", "de", "marzo", "2024"]],
    ["漢字かな 한글", ["漢", "字", "か", "な", "한글".normalize("NFKD")]],
    ["ไทย", ["ไ", "ท", "ย"]],
    ["gracias👍🏽por", ["gracias", "👍", "🏽", "por"]],
    ["a+b", ["a", "+", "b"]],
    ["— … !", []],
    ["", []],
  ])("%s", (text, words) => {
    expect(wordsIn(text)).toEqual(words);
    expect(spacedWords(text)).toBe(words.length === 0 ? "" : ` ${words.join(" ")} `);
    expect(wordsWithPlaces(text).map(({ word }) => word)).toEqual(words);
  });

  it("stand where their letters stand", () => {
    expect(wordsWithPlaces("¡A Straße!")).toEqual([
      { word: "a", from: 1, to: [2] },
      { word: "strasse", from: 3, to: [4, 5, 6, 7, 8, 8, 9] },
    ]);
    // Each ends behind its accents, and a picture behind both of its units.
    expect(wordsWithPlaces("e\u0301l 👍")).toEqual([
      { word: "el", from: 0, to: [2, 3] },
      { word: "👍", from: 4, to: [6, 6] },
    ]);
    expect(wordsWithPlaces("")).toEqual([]);
  });
});
