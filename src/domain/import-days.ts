import { isDay, timeSchema, type Day } from "./day.ts";

/** Which of the first two numbers of a day is the month. */
export const DAY_ORDERS = ["dmy", "mdy"] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/** In letters. What is longer is no day, and need not be looked through. */
const LONGEST_WRITTEN = 120;

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const TOGETHER = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})(?!\d)/;
/** "5 de marzo de 2024", "5 d’abril del 2024", "5. März 2024", "1er mars 2024", "Tuesday, 5 March 2024". */
const DAY_WORD =
  /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th|er|[º°.])?\s+(?:de\s+|of\s+|d['’])?([\p{L}\p{M}]{3,})\.?,?\s+(?:de\s+|del\s+)?(\d{4})/iu;
const WORD_DAY = /(?:^|[\s,])([\p{L}\p{M}]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/iu;

/** How the months begin in the languages of the app, without accents: none of these begins two of them. */
const MONTHS = [
  ["jan", "ene", "gen"],
  ["feb", "fev"],
  ["mar"],
  ["apr", "abr", "avr"],
  ["may", "mai", "mag"],
  ["jun", "juin", "giu"],
  ["jul", "juil", "lug"],
  ["aug", "ago", "aou"],
  ["sep", "set"],
  ["oct", "okt", "out", "ott"],
  ["nov"],
  ["dec", "dic", "dez", "des"],
] as const;

/** From 1; 0 where it is none. */
function monthOfWord(word: string): number {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return MONTHS.findIndex((names) => names.some((name) => plain.startsWith(name))) + 1;
}

function dayOf(year: string, month: number, date: string): Day | null {
  const whole = year.length === 2 ? `20${year}` : year;
  const text = `${whole}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(text) ? text : null;
}

/** The three parts of what a pattern finds; null where it finds nothing. */
const partsOf = (pattern: RegExp, text: string) =>
  (pattern.exec(text)?.slice(1) ?? null) as readonly [string, string, string] | null;

/** Day and month of a text in which the order of the two is not said; null where it is, or where there is none. */
function unordered(text: string): { first: number; second: number; year: string } | null {
  const found = partsOf(YEAR_LAST, text);
  return found === null ? null : { first: Number(found[0]), second: Number(found[1]), year: found[2] };
}

/** The day a text begins with, or names in words. @param order for days such as 5/3/2024 */
export function dayIn(written: string, order: DayOrder): Day | null {
  const text = written.trim().slice(0, LONGEST_WRITTEN);
  const yearFirst = partsOf(YEAR_FIRST, text) ?? partsOf(TOGETHER, text);
  if (yearFirst !== null) return dayOf(yearFirst[0], Number(yearFirst[1]), yearFirst[2]);
  const pair = unordered(text);
  if (pair !== null) {
    const [day, inMonth] = order === "dmy" ? [pair.first, pair.second] : [pair.second, pair.first];
    return dayOf(pair.year, inMonth, String(day));
  }
  const dayWord = partsOf(DAY_WORD, text);
  if (dayWord !== null && monthOfWord(dayWord[1]) > 0)
    return dayOf(dayWord[2], monthOfWord(dayWord[1]), dayWord[0]);
  const wordDay = partsOf(WORD_DAY, text);
  return wordDay === null ? null : dayOf(wordDay[2], monthOfWord(wordDay[0]), wordDay[1]);
}

/**
 * What all days of a file together say about their order: one with a 13 or more settles it for all. "either" where none
 * does; null where the question does not come up.
 */
export function orderOf(written: Iterable<string>): DayOrder | "either" | null {
  let [isDmy, isMdy, isAsked] = [0, 0, false];
  for (const text of written) {
    const pair = unordered(text.trim().slice(0, LONGEST_WRITTEN));
    if (pair === null) continue;
    isAsked = true;
    if (pair.first > 12 && pair.second <= 12) isDmy += 1;
    if (pair.second > 12 && pair.first <= 12) isMdy += 1;
  }
  if (!isAsked) return null;
  return isDmy === isMdy ? "either" : isDmy > isMdy ? "dmy" : "mdy";
}

/** Also "18.30", unless that is the beginning of a day such as 05.03.2024 or, with a time behind it, 05.03.24. */
const TIME =
  /(?:^|[T\s])(\d{1,2})[:.h](\d{2})(?!\.\d{4}|\.\d{2}[T,\s]+\d)(?::\d{2}(?:\.\d+)?)?\s*(?:([ap])\.?\s?m\.?)?/iu;

/** A time of day, `HH:MM`, out of a text such as "9:05 p. m."; null where there is none. */
export function timeIn(written: string): string | null {
  const found = TIME.exec(written.trim().slice(0, LONGEST_WRITTEN));
  if (found === null) return null;
  const [, hours, minutes, half] = found as unknown as readonly [string, string, string, string | undefined];
  const hour = Number(hours);
  const isTwelve = half !== undefined && hour >= 1 && hour <= 12;
  const late = half?.toLowerCase() === "p" ? 12 : 0;
  const time = `${String(isTwelve ? (hour % 12) + late : hour).padStart(2, "0")}:${minutes}`;
  return timeSchema.safeParse(time).success ? time : null;
}

const IN_UTC = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(?:Z|UTC|GMT|[+-]00:?00)$/iu;

/**
 * The moment that a text names in UTC, as `wallTime` reads it; null where it names none. A text with another offset says
 * already what the clocks showed where it was written, and is read like one with none.
 */
export function utcIn(written: string): string | null {
  const found = IN_UTC.exec(written.trim());
  return found === null ? null : `${found[1]}T${found[2]}Z`;
}

/** The day and the time that clocks in a zone showed at a moment. An unknown zone counts as UTC. Null for no moment. */
export function wallTime(instant: string, zone: string): { day: Day; time: string } | null {
  const ms = /^\d{4}-\d{2}-\d{2}T/.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(ms)) return null;
  const there = partsIn(ms, zone) ?? partsIn(ms, "UTC");
  return there !== null && isDay(there.day) ? { day: there.day, time: there.time } : null;
}

function partsIn(ms: number, timeZone: string): { day: string; time: string } | null {
  try {
    // Sweden writes days and times as the journal does.
    const [day, time] = new Intl.DateTimeFormat("sv-SE", {
      timeZone,
      dateStyle: "short",
      timeStyle: "short",
    })
      .format(ms)
      .split(" ") as [string, string];
    return { day, time };
  } catch {
    return null;
  }
}
