import { describe, expect, it } from "vitest";
import { isDay } from "#domain/day.ts";
import { LANGUAGES } from "#domain/language.ts";
import { EVIDENCE, REFERENCES, type Reference } from "#words/content/evidence.ts";
import { REVIEW } from "#words/content/source.ts";
import { EVIDENCE_IN } from "./catalogues.ts";
import { everySentence, shapeOf } from "./every-sentence.ts";
import { RULES } from "./rules/all.ts";

/** The banned words are looked for in words.test.ts, together with all others. */
const references: readonly (readonly [string, Reference])[] = Object.entries(REFERENCES);
const claims = Object.entries(EVIDENCE).flatMap(([part, all]) =>
  Object.entries<readonly string[]>(all).map(([claim, keys]) => ({ claim: `${part}.${claim}`, keys })),
);

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

  it.each(LANGUAGES)("has a sentence for each claim in %s", (language) => {
    const text = EVIDENCE_IN[language];
    const written = Object.entries(text.claims).flatMap(([part, all]) =>
      Object.keys(all).map((claim) => `${part}.${claim}`),
    );
    expect(written).toEqual(claims.map(({ claim }) => claim));
    expect(Object.keys(text.parts)).toEqual(Object.keys(EVIDENCE));
  });

  it.each(LANGUAGES)("says the same in %s as in English, with the same figures", (language) => {
    expect(shapeOf(EVIDENCE_IN[language])).toEqual(shapeOf(EVIDENCE_IN.en));
    // The digits alone: one language writes .278 and 30,000, another 0,278 and 30 000.
    const figures = (text: string) =>
      [...text.matchAll(/\d(?:[\d.,’\u00a0\u202f]*\d)?/g)].map(([figure]) =>
        figure.replaceAll(/\D/g, "").replace(/^0+/, ""),
      );
    const english = everySentence(EVIDENCE_IN.en.claims);
    const other = new Map(everySentence(EVIDENCE_IN[language].claims).map(({ key, text }) => [key, text]));
    for (const { key, text } of english)
      expect(figures(other.get(key) ?? "").toSorted(), key).toEqual(figures(text).toSorted());
  });

  it.each(LANGUAGES)("promises nothing in %s", (language) => {
    const { promises } = RULES[language];
    expect(everySentence(EVIDENCE_IN[language]).filter(({ text }) => promises.test(text))).toEqual([]);
  });

  it.each(LANGUAGES)("would notice a promise in %s", (language) => {
    const { promises, promising } = RULES[language];
    expect(promising.length).toBeGreaterThan(3);
    for (const text of promising) expect(promises.test(text), text).toBe(true);
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
