import * as fc from "fast-check";
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

describe.each(COUNTRIES)("the figures of %s", (country) => {
  const { emergency, lines } = helplines[country];
  const own = numbers.filter((entry) => entry.country === country);

  it("begin with an emergency number and go on with a line", () => {
    expect(emergency.length).toBeGreaterThan(0);
    expect(lines.length).toBeGreaterThan(0);
  });

  it("are not repeated", () => {
    expect(new Set(own.map((entry) => dialled(entry.number))).size).toBe(own.length);
  });

  it("put the lines that always answer before the others", () => {
    const always = lines.map((line) => line.hours === "always");
    expect(always).toEqual([...always].sort((one, other) => Number(other) - Number(one)));
  });
});

describe("every figure", () => {
  it("says where it comes from", () => {
    const isAddress = (text: string) => /^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}(:\d+)?(\/\S*)?$/.test(text);
    expect(facts.filter((fact) => !isAddress(fact.source))).toEqual([]);
    expect(facts.filter((fact) => fact.seen !== undefined && !isAddress(fact.seen))).toEqual([]);
    expect(facts.filter((fact) => fact.confirmed === "quoted" && fact.seen === undefined)).toEqual([]);
  });

  it("says when somebody looked, not more than 18 months ago, and that a person still has to", () => {
    expect(facts.filter((fact) => !isDay(fact.checkedOn))).toEqual([]);
    expect(facts.filter((fact) => helplineAge(fact.checkedOn, today) === "too-old")).toEqual([]);
    expect(facts.filter((fact) => fact.review !== REVIEW)).toEqual([]);
  });

  it("is written as dialled inside the country, a short code without any prefix", () => {
    const all = [...numbers.map((entry) => entry.number), ...places.flatMap((entry) => entry.number ?? [])];
    expect(all.filter((number) => !/^\*?\d+$/.test(dialled(number)))).toEqual([]);
    expect(all.filter((number) => /[+()-]/.test(number) || dialled(number).startsWith("00"))).toEqual([]);
    expect(
      all.filter((number) => dialled(number).length <= 6 && !/^(?:\*?\d{3,6}|116 123)$/.test(number)),
    ).toEqual([]);
  });

  it("of elsewhere is a bare name that cannot be mistaken for something to fetch", () => {
    expect(ELSEWHERE_SITES.filter((site) => !/^[a-z]+\.[a-z]+$/.test(site))).toEqual([]);
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
