import { daysBetween, type Day } from "#domain/day.ts";
import type { Language } from "#domain/language.ts";
import { localeHere } from "./region.ts";

/** In Ireland, long: "Sunday 22 November 2026" · short: "22 Nov 2026" · weekday: "Sunday 22 November" · brief: "22 Nov" · month: "November 2026". */
export type DayStyle = "long" | "short" | "weekday" | "brief" | "month";

const DAY_STYLES: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short", year: "numeric" },
  weekday: { weekday: "long", day: "numeric", month: "long" },
  brief: { day: "numeric", month: "short" },
  month: { month: "long", year: "numeric" },
};

// Making an Intl formatter is slow and a list of sessions asks for hundreds, so each is made once.
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(
  language: Language,
  name: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const locale = localeHere(language);
  const key = `${locale} ${name}`;
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    dateFormats.set(key, format);
  }
  return format;
}

/** The one day that some languages count with, and their browsers do not. */
const FIRST_OF_A_MONTH: Readonly<Partial<Record<Language, string>>> = { fr: "1er", it: "1º", "pt-BR": "1º" };

/** A day in words. A day has no time zone, so it is read and written in UTC and never moves. */
export function formatDay(language: Language, day: Day, style: DayStyle): string {
  const written = dateFormat(language, style, DAY_STYLES[style]).format(new Date(`${day}T00:00:00Z`));
  // Some browsers put a comma before a day that comes first in English, some have stopped.
  if (language === "en") return written.replace(/^(\p{L}+), (?=\d)/u, "$1 ");
  const first = FIRST_OF_A_MONTH[language];
  return first === undefined ? written : written.replace(/(?<!\S)1 (?=\p{L})/u, `${first} `);
}

/** "today", "yesterday", "in 3 days" within a week; further away, the short day. */
export function formatRelativeDay(language: Language, day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (Math.abs(days) > 6) return formatDay(language, day, "short");
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(days, "day");
}

/** `HH:MM` as it is written where the person lives: "7:30 pm", "19:30". */
export function formatTime(language: Language, time: string): string {
  return dateFormat(language, "time", { hour: "numeric", minute: "2-digit" }).format(
    new Date(`1970-01-01T${time}:00Z`),
  );
}

/** Name of a weekday; 1 is Monday, 7 is Sunday. Lower case in Spanish, as it is written inside a sentence. */
export function formatWeekday(language: Language, weekday: number): string {
  // 5 January 1970 was a Monday.
  return dateFormat(language, "weekday-name", { weekday: "long" }).format(
    new Date((weekday + 3) * 86_400_000),
  );
}

export const formatNumber = (language: Language, n: number): string =>
  new Intl.NumberFormat(localeHere(language)).format(n);

/** "a, b and c". */
export const formatList = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(items);

/** The same text with a capital at its start, for a weekday or a relative day that opens a line. */
export function atLineStart(language: Language, text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join("");
}
