import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "#domain/language.ts";
import { loadExampleTexts } from "#words/example/load.ts";
import type { ExampleTexts } from "#words/example/texts.ts";
import { everySentence, shapeOf } from "./every-sentence.ts";
import { INSTRUMENTS, word } from "./lists.ts";
import { RULES } from "./rules/all.ts";

const texts = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await loadExampleTexts(language)] as const)),
) as Record<Language, ExampleTexts>;

describe.each(LANGUAGES)("what the person of the example wrote, in %s", (language) => {
  const sentences = everySentence(texts[language]);
  const found = (patterns: readonly RegExp[]) =>
    sentences.filter(({ text }) => patterns.some((pattern) => pattern.test(text)));

  it("uses no word that must not appear, and names no questionnaire", () => {
    expect(found([...RULES[language].banned.map(word), ...INSTRUMENTS])).toEqual([]);
  });

  it("gives no gender to the person or the therapist", () => {
    const gendered = found(RULES[language].gendered.map(word));
    expect(gendered.filter(({ text }) => !RULES[language].ofOthers.test(text))).toEqual([]);
  });

  it("does not shout, and is true in any season", () => {
    expect(found([/[!\u00a1]/u, /\p{Extended_Pictographic}/u, RULES[language].seasons])).toEqual([]);
  });

  it("says nothing twice", () => {
    const long = sentences.map(({ text }) => text).filter((text) => text.length > 25);
    expect(long.filter((text, at) => long.indexOf(text) !== at)).toEqual([]);
  });
});

it.each(LANGUAGES)("is the same year in %s as in English", (language) => {
  const kinds = (tree: unknown): unknown => JSON.parse(JSON.stringify(shapeOf(tree)));
  expect(kinds(texts[language])).toEqual(kinds(texts.en));
});
