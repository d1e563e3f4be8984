import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "#domain/language.ts";
import { VOICES, type Voice } from "#domain/rehearsal.ts";
import { addressesIn, addressIn, languageOfVoice, voiceFor } from "#domain/rehearse.ts";
import { ADDRESSES } from "#domain/therapy.ts";

const voicesOf = (language: Language): Voice[] =>
  VOICES.filter((voice) => languageOfVoice(voice) === language);

/** Each language with the voice of tú, of usted, of vos, and of those who said nothing. */
const VOICE_IN = [
  ["en", "en", "en", "en", "en"],
  ["es", "es-tu", "es-usted", "es-vos", "es-tu"],
  ["ca", "ca-tu", "ca-voste", "ca-tu", "ca-tu"],
  ["de", "de-du", "de-sie", "de-du", "de-sie"],
  ["fr", "fr-tu", "fr-vous", "fr-tu", "fr-vous"],
  ["it", "it-tu", "it-lei", "it-tu", "it-lei"],
  ["pt-BR", "pt-BR", "pt-BR", "pt-BR", "pt-BR"],
  ["pt-PT", "pt-PT-tu", "pt-PT-voce", "pt-PT-tu", "pt-PT-voce"],
] as const;

describe("how the two address each other", () => {
  it("is laid down for every language", () => {
    expect(VOICE_IN.map(([language]) => language).sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(VOICE_IN)(
    "in %s it is the voice of what was said: %s, %s, %s, and %s of nothing",
    (language, ...voices) => {
      expect([...ADDRESSES, null].map((address) => voiceFor(null, language, address))).toEqual(voices);
    },
  );

  it.each([
    ["en", "tu"],
    ["es", "tu"],
    ["ca", "tu"],
    ["de", "usted"],
    ["fr", "usted"],
    ["it", "usted"],
    ["pt-BR", "tu"],
    ["pt-PT", "usted"],
  ] as const)("in %s it is %s until something else is said", (language, usual) => {
    expect(addressIn(language, null)).toBe(usual);
    for (const address of ADDRESSES) expect(addressIn(language, address)).toBe(address);
  });

  it.each([
    ["en", ["tu", "usted", "vos"]],
    ["es", ["tu", "usted", "vos"]],
    ["ca", ["tu", "usted"]],
    ["de", ["tu", "usted"]],
    ["fr", ["tu", "usted"]],
    ["it", ["tu", "usted"]],
    ["pt-BR", []],
    ["pt-PT", ["tu", "usted"]],
  ] as const)("in %s it is asked for as %j", (language, addresses) => {
    expect(addressesIn(language)).toEqual(addresses);
  });

  it.each(LANGUAGES)(
    "every voice of %s is reached by one of those that are asked for, or is the only one",
    (language) => {
      const asked = addressesIn(language).map((address) => voiceFor(null, language, address));
      expect(new Set(asked.length === 0 ? [voiceFor(null, language, null)] : asked)).toEqual(
        new Set(voicesOf(language)),
      );
    },
  );
});

describe("a voice", () => {
  it.each(VOICES)(
    "%s that was chosen stays, whatever is read and however the two address each other",
    (voice) => {
      for (const language of LANGUAGES)
        for (const address of [...ADDRESSES, null]) expect(voiceFor(voice, language, address)).toBe(voice);
    },
  );

  it.each(VOICES)("%s is of the language that its name begins with", (voice) => {
    const language = languageOfVoice(voice);
    expect(voice === language || voice.startsWith(`${language}-`)).toBe(true);
    expect(voicesOf(language)).toContain(voice);
  });

  it("is of one language, and every language has one", () => {
    expect(LANGUAGES.flatMap(voicesOf).sort()).toEqual([...VOICES].sort());
    for (const language of LANGUAGES) expect(voicesOf(language)).not.toEqual([]);
    const first: readonly Voice[] = LANGUAGES.map((language) => voiceFor(null, language, null));
    expect(first.map(languageOfVoice)).toEqual([...LANGUAGES]);
  });
});
