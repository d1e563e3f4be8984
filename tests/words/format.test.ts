import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { addDays, weekdayOf, type Day } from "#domain/day.ts";
import { LANGUAGES } from "#domain/language.ts";
import {
  atLineStart,
  formatDay,
  formatList,
  formatNumber,
  formatRelativeDay,
  formatTime,
  formatWeekday,
} from "#words/format.ts";
import { localeFor, writeAsIn } from "#words/region.ts";

const day = (text: string) => text as Day;
const anyDay = fc.nat(80_000).map((days) => addDays(day("1900-01-01"), days));
const zoneOfTheMachine = process.env["TZ"];

afterEach(() => {
  if (zoneOfTheMachine === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zoneOfTheMachine;
  writeAsIn([]);
});

describe("formatDay", () => {
  it.each([
    "UTC",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Europe/Madrid",
    "America/Sao_Paulo",
    "Asia/Kathmandu",
  ])("never moves the day, wherever the person is (%s)", (zone) => {
    process.env["TZ"] = zone;
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...LANGUAGES), (one, language) => {
        const [year = "", , date = ""] = one.split("-");
        const long = formatDay(language, one, "long");
        expect(long).toMatch(new RegExp(`(?<!\\d)${Number(date)}(?!\\d)`));
        expect(long).toContain(year);
        expect(long.toLowerCase()).toContain(formatWeekday(language, weekdayOf(one)).toLowerCase());
      }),
      { numRuns: 300 },
    );
  });

  it("writes each style as each language does", () => {
    const one = day("2026-11-22");
    expect(formatDay("en", one, "long")).toBe("Sunday 22 November 2026");
    expect(formatDay("en", one, "short")).toBe("22 Nov 2026");
    expect(formatDay("es", one, "long")).toBe("domingo, 22 de noviembre de 2026");
    expect(formatDay("es", one, "weekday")).toBe("domingo, 22 de noviembre");
    expect(formatDay("es", one, "month")).toBe("noviembre de 2026");
    expect(formatDay("de", one, "long")).toBe("Sonntag, 22. November 2026");
    expect(formatDay("pt-PT", one, "weekday")).toBe("domingo, 22 de novembro");
    expect(formatDay("ca", day("2026-04-01"), "weekday")).toBe("dimecres, 1 d’abril");
    expect(formatDay("fr", day("2026-12-01"), "weekday")).toBe("mardi 1er décembre");
    expect(formatDay("fr", day("2026-12-11"), "weekday")).toBe("vendredi 11 décembre");
    expect(formatDay("fr", day("2026-12-01"), "short")).toBe("1er déc. 2026");
    expect(formatDay("it", one, "brief")).toBe("22 nov");
    expect(formatDay("it", day("2026-12-01"), "long")).toBe("martedì 1º dicembre 2026");
    expect(formatDay("pt-BR", day("2026-12-01"), "weekday")).toBe("terça-feira, 1º de dezembro");
  });
});

describe("the region", () => {
  const one = day("2026-11-24");

  it.each([
    [["en-GB", "en"], "en", "Tuesday 24 November", "24 Nov 2026", /^19:30$/],
    [["en-IE"], "en", "Tuesday 24 November", "24 Nov 2026", /^19:30$/],
    [["en-AU"], "en", "Tuesday 24 November", "24 Nov 2026", /^7:30\spm$/],
    [["en-US", "en"], "en", "Tuesday, November 24", "Nov 24, 2026", /^7:30\sPM$/],
    [["de-DE", "de"], "en", "Tuesday 24 November", "24 Nov 2026", /^19:30$/],
    [["es-ES"], "es", "martes, 24 de noviembre", "24 nov 2026", /^19:30$/],
    [["es-CO", "es"], "es", "martes, 24 de noviembre", "24 de nov de 2026", /^7:30\sp\.\sm\.$/],
    [["es"], "es", "martes, 24 de noviembre", "24 nov 2026", /^19:30$/],
  ] as const)("%j writes %s days and times as there", (wanted, language, weekday, short, time) => {
    writeAsIn(wanted);
    expect(formatDay(language, one, "weekday")).toBe(weekday);
    expect(formatDay(language, one, "short")).toBe(short);
    expect(formatTime(language, "19:30")).toMatch(time);
  });

  it("is that of the language being read, wherever it stands in the list", () => {
    expect(localeFor("en", ["es-MX", "en", "en-NZ", "en-US"])).toBe("en-NZ");
    expect(localeFor("es", ["en-US", "es-419"])).toBe("es-419");
    expect(localeFor("es", ["zh-Hant-TW", "*", ""])).toBe("es-ES");
  });
});

describe("formatRelativeDay", () => {
  it("says near days in words", () => {
    const today = day("2026-11-22");
    expect(formatRelativeDay("es", today, today)).toBe("hoy");
    expect(formatRelativeDay("es", addDays(today, -1), today)).toBe("ayer");
    expect(formatRelativeDay("es", addDays(today, 1), today)).toBe("mañana");
    expect(formatRelativeDay("en", addDays(today, 3), today)).toBe("in 3 days");
    expect(formatRelativeDay("en", addDays(today, -9), today)).toBe("13 Nov 2026");
  });
});

describe("the small ones", () => {
  it("write times, numbers, lists and weekdays", () => {
    expect(formatTime("es", "19:30")).toBe("19:30");
    expect(formatTime("en", "19:30")).toBe("19:30");
    expect(formatNumber("en", 12000)).toBe("12,000");
    expect(formatList("es", ["Ana", "Irene"])).toBe("Ana e Irene");
    expect(formatWeekday("en", 1)).toBe("Monday");
    expect(formatWeekday("es", 7)).toBe("domingo");
    expect(atLineStart("es", "ámbar")).toBe("Ámbar");
    expect(atLineStart("es", "")).toBe("");
  });
});
