import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/language.ts";
import { loadFirstWords } from "#words/words.ts";
import { CATALOGUES } from "./catalogues.ts";
import { everySentence, shapeOf } from "./every-sentence.ts";
import { INSTRUMENTS, word } from "./lists.ts";
import { RULES } from "./rules/all.ts";

describe.each(LANGUAGES)("the words in %s", (language) => {
  const sentences = everySentence(CATALOGUES[language]);
  const rules = RULES[language];
  const found = (patterns: readonly RegExp[]) =>
    sentences.filter(({ text }) => patterns.some((pattern) => pattern.test(text)));

  it("leave nothing empty", () => {
    // A function called with an empty name may answer with one; a text of ours may not.
    expect(sentences.filter(({ key, text }) => text.trim() === "" && !key.endsWith("()"))).toEqual([]);
  });

  it("use no word that must not appear", () => {
    expect(found(rules.banned.map(word))).toEqual([]);
  });

  it("never speak of debt", () => {
    expect(found(rules.debt.map(word))).toEqual([]);
  });

  it("give no gender to the person or the therapist", () => {
    expect(found(rules.gendered.map(word))).toEqual([]);
  });

  it("never shout and never use pictures for words", () => {
    expect(found([/[!¡]/u, /\p{Extended_Pictographic}/u])).toEqual([]);
  });

  it("name no published questionnaire", () => {
    expect(found(INSTRUMENTS)).toEqual([]);
  });

  it("never show a value that is not a word", () => {
    expect(found([/undefined|null(?!\p{L})|NaN|\[object|Invalid Date/u])).toEqual([]);
  });

  it("are printed as a printer would: no straight quotes, and no space before a mark that a line could end at", () => {
    // In code that a person may copy, and in names of files, there are none either.
    const printed = found([/(?<=\p{L})'(?=\p{L})|"/u, / [:;?»]|« /u]);
    // A function that is called with an empty name leaves a gap.
    expect(printed.filter(({ key }) => !key.endsWith("()"))).toEqual([]);
  });

  it("begin the first screen with the same words", async () => {
    const { common, start, welcome } = await loadFirstWords(language);
    const all = CATALOGUES[language];
    expect(everySentence(common).map(({ text }) => text)).toEqual(
      everySentence(
        Object.fromEntries(Object.keys(common).map((key) => [key, all.common[key as "appName"]])),
      ).map(({ text }) => text),
    );
    expect(welcome).toBe(all.welcome);
    expect(Object.keys(all.vault)).toEqual(expect.arrayContaining(Object.keys(start)));
  });
});

const others = LANGUAGES.filter((language) => language !== "en");

describe.each(others)("%s beside English", (language) => {
  it("says the same things", () => {
    expect(shapeOf(CATALOGUES[language])).toEqual(shapeOf(CATALOGUES.en));
  });

  it("is written, and not left as it was: no long sentence is the same", () => {
    const english = new Map(everySentence(CATALOGUES.en).map(({ key, text }) => [key, text]));
    const same = everySentence(CATALOGUES[language]).filter(
      ({ key, text }) => text.length > 20 && english.get(key) === text,
    );
    expect(same).toEqual([]);
  });
});

describe("Spanish", () => {
  it("opens every question with its sign", () => {
    const closedOnly = everySentence(CATALOGUES.es).filter(
      ({ text }) => text.includes("?") && !text.includes("¿"),
    );
    expect(closedOnly).toEqual([]);
  });
});

describe.each(LANGUAGES)("the list of what may not appear in %s", (language) => {
  const { banned, debt, gendered, caught, leftAlone } = RULES[language];
  const all = [...banned, ...debt, ...gendered].map(word);

  it.each(caught)("catches “%s”", (text) => expect(all.some((pattern) => pattern.test(text))).toBe(true));

  it.each(leftAlone)("leaves “%s” alone", (text) =>
    expect(all.filter((pattern) => pattern.test(text))).toEqual([]),
  );
});
