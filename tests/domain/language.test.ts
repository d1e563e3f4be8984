import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessLanguage, isResident, LANGUAGES, languageOfTag, NEAREST_RESIDENT } from "#domain/language.ts";

const RUNS = { numRuns: 2_000 };

/** What may stand in a tag after the language: regions, scripts, variants, and none. */
const rest = fc.constantFrom(
  "",
  "-ES",
  "-419",
  "-Latn",
  "-Latn-BR",
  "-x-own",
  "-AO",
  "-valencia",
  "-u-nu-latn",
);
const anyTag = fc.oneof(
  fc
    .tuple(fc.constantFrom(...LANGUAGES, "pt", "gl", "eu", "zh-Hant", "pap", "esu", "den"), rest)
    .map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const others = anyTag.filter((tag) => languageOfTag(tag) === null);

describe("the language of a tag", () => {
  it.each(LANGUAGES)("is %s by its own name, also where a browser writes it otherwise", (language) => {
    expect(languageOfTag(language)).toBe(language);
    expect(languageOfTag(language.toLowerCase())).toBe(language);
    expect(languageOfTag(language.toUpperCase())).toBe(language);
  });

  it.each([
    ["pt", "pt-BR"],
    ["pt-BR", "pt-BR"],
    ["pt-Latn-BR", "pt-BR"],
    ["pt-br-x-own", "pt-BR"],
    ["pt-PT", "pt-PT"],
    ["pt-AO", "pt-PT"],
    ["pt-Latn", "pt-PT"],
    ["ca-ES-valencia", "ca"],
    ["es-419", "es"],
    ["de-CH", "de"],
    ["fr-CA", "fr"],
    ["it-CH", "it"],
    ["en-GB-oxendict", "en"],
    ["gl", null],
    ["est", null],
    ["den", null],
    ["", null],
    ["-es", null],
    ["es_MX", null],
  ] as const)("%s: %s", (tag, language) => {
    expect(languageOfTag(tag)).toBe(language);
  });

  it("does not depend on how large the letters are, and is one that the app has, or none", () => {
    fc.assert(
      fc.property(anyTag, (tag) => {
        const language = languageOfTag(tag);
        expect([null, ...LANGUAGES]).toContain(language);
        // Some letters are others when they grow: these are in no tag.
        if (/^[\x20-\x7e]*$/u.test(tag)) expect(languageOfTag(tag.toUpperCase())).toBe(language);
        if (language !== null) expect(tag.toLowerCase().split("-")[0]).toBe(language.split("-")[0]);
      }),
      RUNS,
    );
  });

  it("stays the same with whatever else is said after it, apart from Portuguese, which has two", () => {
    const single = fc.constantFrom(...LANGUAGES.filter((language) => !language.startsWith("pt")));
    fc.assert(
      fc.property(single, fc.string({ unit: "grapheme" }), (language, more) => {
        expect(languageOfTag(`${language}-${more}`)).toBe(language);
      }),
      RUNS,
    );
  });
});

describe("the language that is guessed", () => {
  it("is the first one that the app has, whatever stands around it", () => {
    fc.assert(
      fc.property(
        fc.array(others),
        fc.constantFrom(...LANGUAGES),
        fc.array(anyTag),
        (before, language, after) => {
          expect(guessLanguage([...before, language, ...after])).toBe(language);
        },
      ),
      RUNS,
    );
  });

  it("is English where it has none of them", () => {
    expect(guessLanguage([])).toBe("en");
    fc.assert(
      fc.property(fc.array(others), (tags) => {
        expect(guessLanguage(tags)).toBe("en");
      }),
      RUNS,
    );
  });
});

it.each(LANGUAGES)("has a language that is always here in place of %s", (language) => {
  expect(isResident(NEAREST_RESIDENT[language])).toBe(true);
  if (isResident(language)) expect(NEAREST_RESIDENT[language]).toBe(language);
});
