import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/language.ts";
import { CATALOGUES } from "./catalogues.ts";
import { everySentence } from "./every-sentence.ts";
import { readingEase, sentencesIn, wordsIn } from "./reading-ease.ts";
import { RULES } from "./rules/all.ts";

/** Read by anybody, shaken or tired, in one go. Nobody is asked to read the same line twice. */
const MOST_WORDS = 25;

/**
 * Longer, and better so.
 * - `rehearse.right.boundary` is one question with one answer: cut in two, "none of these" would answer a half of it.
 */
const LONGER: readonly string[] = ["rehearse.right.boundary"];

describe.each(LANGUAGES)("the words in %s", (language) => {
  const keysByText = new Map(
    everySentence(CATALOGUES[language]).flatMap(({ key, text }) =>
      sentencesIn(text).map((sentence) => [sentence, key] as const),
    ),
  );
  const sentences = [...keysByText].map(([text, key]) => ({ key, text }));

  it("say in one sentence what can be read in one breath", () => {
    const long = sentences.filter(({ text }) => wordsIn(text).length > MOST_WORDS);
    expect(long.filter(({ key }) => !LONGER.includes(key))).toEqual([]);
  });

  it("are easy to read in every area", () => {
    const byArea = new Map<string, string[]>();
    for (const { key, text } of sentences) {
      // A name of a button is no sentence.
      if (wordsIn(text).length < 4) continue;
      const area = key.split(/[.[(]/)[0] ?? "";
      byArea.set(area, [...(byArea.get(area) ?? []), text]);
    }
    expect(byArea.size).toBeGreaterThan(30);
    const hard = [...byArea].map(([area, texts]) => [area, readingEase(RULES[language], texts)] as const);
    expect(hard.filter(([, ease]) => ease < RULES[language].easy)).toEqual([]);
  });

  it("hang no long row of nouns on one another", () => {
    expect(sentences.filter(({ text }) => RULES[language].chains.test(text))).toEqual([]);
  });
});

it("leaves no exception that is no longer needed", () => {
  const long = LANGUAGES.flatMap((language) =>
    everySentence(CATALOGUES[language])
      .filter(({ text }) => sentencesIn(text).some((each) => wordsIn(each).length > MOST_WORDS))
      .map(({ key }) => key),
  );
  expect(LONGER.filter((key) => !long.includes(key))).toEqual([]);
});

describe("the measures themselves", () => {
  it.each(LANGUAGES)("call the language of offices hard, and plain language easy (%s)", (language) => {
    const { office, plain, easy } = RULES[language];
    expect(readingEase(RULES[language], [office])).toBeLessThan(40);
    expect(readingEase(RULES[language], sentencesIn(plain))).toBeGreaterThan(easy);
  });

  it("find rows of nouns", () => {
    expect(RULES.es.chains.test("la hora del final de la parte de la mañana del martes")).toBe(true);
    expect(RULES.es.chains.test("el nombre de tu terapeuta")).toBe(false);
    expect(RULES.en.chains.test("the end of the first part of March")).toBe(false);
    expect(RULES.en.chains.test("the end of time of waiting of the day")).toBe(true);
  });

  it("count words with what is written inside them", () => {
    expect(wordsIn("El 72,6 % dijo: «no, it’s fine»")).toHaveLength(6);
    expect(sentencesIn("One. Two? «Three.» Four: five; six")).toHaveLength(4);
  });
});
