import { describe, expect, it } from "vitest";
import { isDay } from "#domain/day.ts";
import { evidenceEn } from "#words/content/evidence-en.ts";
import { evidenceEs } from "#words/content/evidence-es.ts";
import { EVIDENCE, REFERENCES, type Reference } from "#words/content/evidence.ts";
import { REVIEW } from "#words/content/source.ts";
import { everySentence, shapeOf } from "./every-sentence.ts";

/** The banned words are looked for in words.test.ts, together with all others. */
const references: readonly (readonly [string, Reference])[] = Object.entries(REFERENCES);
const claims = Object.entries(EVIDENCE).flatMap(([part, all]) =>
  Object.entries<readonly string[]>(all).map(([claim, keys]) => ({ claim: `${part}.${claim}`, keys })),
);

/** What would promise something to the person who reads it. */
const PROMISES = {
  en: /\b(?:will (?:help|make|improve|get|feel)|helps you|works|effective|guarantee\w*|improv\w+|proven|proves?|evidence-based)\b/iu,
  es: /(?<!\p{L})(?:te (?:va a )?ayud\p{L}+|te hará|te irá mejor|garantiz\p{L}+|mejor(?:a|as|ar|ará|an|arás)|funciona\p{L}*|eficaz|eficaces|efectiv\p{L}+|demostrad\p{L}+|demuestra\p{L}*|comprobad\p{L}+)(?!\p{L})/iu,
};

describe("what is said about research", () => {
  it("names at least one publication each time, and none that is not listed", () => {
    for (const { claim, keys } of claims) {
      expect(keys.length, claim).toBeGreaterThan(0);
      expect(
        keys.filter((key) => !Object.hasOwn(REFERENCES, key)),
        claim,
      ).toEqual([]);
    }
  });

  it("uses every publication that is listed", () => {
    const used = new Set(claims.flatMap(({ keys }) => keys));
    expect(references.map(([key]) => key).filter((key) => !used.has(key))).toEqual([]);
  });

  it.each([
    ["en", evidenceEn],
    ["es", evidenceEs],
  ] as const)("has a sentence for each claim in %s", (_, text) => {
    const written = Object.entries(text.claims).flatMap(([part, all]) =>
      Object.keys(all).map((claim) => `${part}.${claim}`),
    );
    expect(written).toEqual(claims.map(({ claim }) => claim));
    expect(Object.keys(text.parts)).toEqual(Object.keys(EVIDENCE));
  });

  it("says the same in both languages, with the same figures", () => {
    expect(shapeOf(evidenceEs)).toEqual(shapeOf(evidenceEn));
    // The digits alone: one language writes .278 and 30,000, the other 0,278 and 30 000.
    const figures = (text: string) =>
      [...text.matchAll(/\d(?:[\d.,\u00a0]*\d)?/g)].map(([figure]) =>
        figure.replaceAll(/\D/g, "").replace(/^0+/, ""),
      );
    const english = everySentence(evidenceEn.claims);
    const spanish = new Map(everySentence(evidenceEs.claims).map(({ key, text }) => [key, text]));
    for (const { key, text } of english) expect(figures(spanish.get(key) ?? ""), key).toEqual(figures(text));
  });

  it.each([
    ["en", evidenceEn],
    ["es", evidenceEs],
  ] as const)("promises nothing in %s", (language, text) => {
    expect(everySentence(text).filter((each) => PROMISES[language].test(each.text))).toEqual([]);
  });

  it("would notice a promise", () => {
    for (const text of ["It will help you", "This works", "an effective way", "it improves therapy"])
      expect(PROMISES.en.test(text), text).toBe(true);
    for (const text of [
      "Te ayudará",
      "mejora la terapia",
      "Está demostrado",
      "esto funciona",
      "lo garantizamos",
    ])
      expect(PROMISES.es.test(text), text).toBe(true);
  });
});

describe("every publication", () => {
  it("has authors, a year and a title, and is named beside a sentence by both", () => {
    for (const [key, { short, authors, year, title, where }] of references) {
      expect(short.endsWith(` ${year}`), key).toBe(true);
      expect(authors.startsWith(short.split(/ (?:&|et al\.|\d{4})/u)[0] ?? "?"), key).toBe(true);
      expect(year, key).toBeGreaterThan(1900);
      expect(title.trim().length, key).toBeGreaterThan(10);
      expect(where, key).not.toBe("");
    }
  });

  it("says what was read, when, and that a person still has to look", () => {
    for (const [key, { seen, checkedOn, confirmed, review, address }] of references) {
      expect(seen, key).toMatch(/^https?:\/\/\S+$/);
      expect(address ?? "https://none", key).toMatch(/^https:\/\/\S+$/);
      expect(isDay(checkedOn), key).toBe(true);
      expect(confirmed, key).not.toBe("not-confirmed");
      expect(review, key).toBe(REVIEW);
    }
  });

  it("stands in the order of the alphabet, once", () => {
    const names = references.map(([, { short }]) => short);
    expect(names).toEqual([...new Set(names)].sort((a, b) => a.localeCompare(b, "en")));
  });
});
