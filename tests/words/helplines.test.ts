import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isDay, type Day } from "#domain/day.ts";
import { settingsSchema } from "#domain/settings.ts";
import { complaints } from "#words/content/complaints.ts";
import { COUNTRIES, ELSEWHERE, guessPlace, isPlace, PLACES } from "#words/content/country.ts";
import { dialled } from "#words/content/helpline.ts";
import { ELSEWHERE_SITES, helplines } from "#words/content/helplines.ts";
import { helplineAge, REVIEW, type Sourced } from "#words/content/source.ts";

const numbers = COUNTRIES.flatMap((country) => [
  ...helplines[country].emergency.map((entry) => ({ country, ...entry })),
  ...helplines[country].lines.map((entry) => ({ country, ...entry })),
]);
const places = COUNTRIES.flatMap((country) => complaints[country].map((entry) => ({ country, ...entry })));
const facts: readonly (Sourced & { country: string })[] = [...numbers, ...places];

/** The one place where a check looks at a real clock: an old list has to stop a release, not wait for a reader. */
const today = new Date().toISOString().slice(0, 10) as Day;

describe("the figures", () => {
  it("cover every country, with an emergency number first", () => {
    for (const country of COUNTRIES) expect(helplines[country].emergency.length, country).toBeGreaterThan(0);
    for (const country of COUNTRIES) expect(helplines[country].lines.length, country).toBeGreaterThan(0);
  });

  it("each say where they come from and when somebody looked", () => {
    for (const fact of facts) {
      expect(fact.source, fact.country).toMatch(/^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/\S*)?$/);
      if (fact.seen !== undefined) expect(fact.seen).toMatch(/^https?:\/\/\S+$/);
      expect(isDay(fact.checkedOn), fact.country).toBe(true);
      expect(fact.review).toBe(REVIEW);
      if (fact.confirmed === "quoted") expect(fact.seen, fact.source).toBeDefined();
    }
  });

  it("are not older than 18 months", () => {
    expect(facts.filter((fact) => helplineAge(fact.checkedOn, today) === "too-old")).toEqual([]);
  });

  it("are written as dialled inside the country", () => {
    for (const { number, country } of numbers) {
      const digits = dialled(number);
      expect(digits, country).toMatch(/^\*?\d+$/);
      expect(digits, country).not.toMatch(/^00/);
      // A short code dialled with a prefix of any kind reaches nobody.
      if (digits.length <= 6) expect(number, country).not.toMatch(/[+()-]|^00/);
    }
    for (const { number } of places) if (number !== null) expect(dialled(number)).toMatch(/^\d+$/);
  });

  it("are not repeated within a country", () => {
    for (const country of COUNTRIES) {
      const own = numbers.filter((entry) => entry.country === country).map((entry) => dialled(entry.number));
      expect(new Set(own).size, country).toBe(own.length);
    }
  });

  it("put the lines that always answer before the others", () => {
    for (const country of COUNTRIES) {
      const always = helplines[country].lines.map((line) => line.hours === "always");
      expect(always, country).toEqual([...always].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it("name sites for elsewhere that cannot be mistaken for links to fetch", () => {
    for (const site of ELSEWHERE_SITES) expect(site).toMatch(/^[a-z]+\.[a-z]+$/);
  });
});

describe("helplineAge", () => {
  it.each([
    ["2026-11-22", "recent"],
    ["2027-11-21", "recent"],
    ["2027-11-22", "may-be-out-of-date"],
    ["2028-05-21", "may-be-out-of-date"],
    ["2028-05-22", "too-old"],
    ["2026-11-01", "recent"],
  ])("of a list of 22 November 2026, on %s, is %s", (day, age) => {
    expect(helplineAge("2026-11-22" as Day, day as Day)).toBe(age);
  });

  it("never gets younger as days pass", () => {
    const order = ["recent", "may-be-out-of-date", "too-old"];
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(1_500), fc.nat(400), (start, later, more) => {
        const from = addDays("1990-01-01" as Day, start);
        const sooner = helplineAge(from, addDays(from, later));
        const then = helplineAge(from, addDays(from, later + more));
        expect(order.indexOf(then)).toBeGreaterThanOrEqual(order.indexOf(sooner));
      }),
    );
  });
});

describe("guessPlace", () => {
  it.each([
    [["es-MX", "en-US"], "mx"],
    [["es", "es-AR"], "ar"],
    [["en-GB"], "gb"],
    [["zh-Hant-TW"], ELSEWHERE],
    [["es-Latn-ES"], "es"],
    [["es-419"], ELSEWHERE],
    [["en"], ELSEWHERE],
    [[], ELSEWHERE],
  ])("reads only the language tags: %j gives %s", (tags, place) => {
    expect(guessPlace(tags)).toBe(place);
  });

  it("always gives a place that can be saved in the settings", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (tags) => {
        expect(isPlace(guessPlace(tags))).toBe(true);
      }),
    );
    for (const place of PLACES) expect(settingsSchema.shape.country.safeParse(place).success).toBe(true);
    expect(isPlace(null)).toBe(false);
  });
});
