import { describe, expect, it } from "vitest";
import { queryFrom, rangesIn } from "#domain/search-query.ts";

const begun = (...words: readonly string[]) => ({ words, isWhole: false, needle: ` ${words.join(" ")}` });
const whole = (...words: readonly string[]) => ({ words, isWhole: true, needle: ` ${words.join(" ")} ` });

describe("what was typed", () => {
  it.each([
    ["door", [begun("door")]],
    [" Señal  ALTA ", [begun("senal"), begun("alta")]],
    ["don't", [begun("don", "t")]],
    ["door door Door", [begun("door")]],
    ['"blue door"', [whole("blue", "door")]],
    ["«blue door» open", [whole("blue", "door"), begun("open")]],
    ["„blue“ ”door”", [whole("blue"), whole("door")]],
    ['red"blue door', [begun("red"), begun("blue", "door")]],
    ['door "door" "door', [begun("door"), whole("door")]],
    ['"" — ¿?', []],
    ["", []],
  ])("%s", (typed, terms) => expect(queryFrom(typed)).toEqual(terms));
});

describe("where the words stand", () => {
  const TEXT = "the blue door was blue";
  const marked = (typed: string, text = TEXT) =>
    rangesIn(text, queryFrom(typed)).map(([from, to]) => text.slice(from, to));

  it.each<[string, string[]]>([
    ["", []],
    ["red", []],
    ["blue", ["blue", "blue"]],
    ["bl", ["bl", "bl"]],
    ["lue", []],
    ["was the", ["the", "was"]],
    ['"blue door"', ["blue door"]],
    ['"blue do"', []],
    ['"blue do', ["blue do"]],
    ['"bl door', []],
    ['"door blue"', []],
    // The text ends before the words do.
    ['"was blue door', []],
    ['"blue door was blue"', ["blue door was blue"]],
  ])("%s: %j", (typed, texts) => expect(marked(typed)).toEqual(texts));

  it("are joined where they overlap or touch, in whatever order they were typed", () => {
    expect(marked("bl blue")).toEqual(["blue", "blue"]);
    expect(marked("blue bl")).toEqual(["blue", "blue"]);
    expect(marked('door "blue door was"')).toEqual(["blue door was"]);
    expect(marked('"blue door was" door')).toEqual(["blue door was"]);
    expect(marked('"blue door" "door was"')).toEqual(["blue door was"]);
    expect(rangesIn("漢字 x漢", queryFrom("字 漢"))).toEqual([
      [0, 2],
      [4, 5],
    ]);
    // A blank between them keeps them apart.
    expect(rangesIn("a b", queryFrom("b a"))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("are whole letters with their accents", () => {
    expect(rangesIn("se\u0301 sen\u0303al", queryFrom("sen"))).toEqual([[4, 8]]);
    expect(rangesIn("Straße", queryFrom("stras"))).toEqual([[0, 5]]);
    expect(rangesIn("Straße", queryFrom("strass"))).toEqual([[0, 5]]);
    expect(rangesIn("Straße", queryFrom("strasse"))).toEqual([[0, 6]]);
  });
});
