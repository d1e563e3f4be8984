import * as z from "zod/mini";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 in the proleptic Gregorian calendar, or null where the text names no day. */
function dayNumber(text: string): number | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1) return null;
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== date) return null;
  return Math.round(time.getTime() / 86_400_000);
}

function dayFromNumber(number: number): Day {
  const time = new Date(number * 86_400_000);
  const year = String(time.getUTCFullYear()).padStart(4, "0");
  return `${year}-${String(time.getUTCMonth() + 1).padStart(2, "0")}-${String(time.getUTCDate()).padStart(2, "0")}` as Day;
}

/** A calendar day, `YYYY-MM-DD`. It has no time zone: the day a person wrote stays that day wherever they travel. */
export const daySchema = z
  .string()
  .check(z.refine((text) => dayNumber(text) !== null, { error: "not-a-day" }))
  .brand<"Day">();
export type Day = z.infer<typeof daySchema>;

export const isDay = (text: string): text is Day => dayNumber(text) !== null;

const numberOf = (day: Day): number => {
  const number = dayNumber(day);
  if (number === null) throw new RangeError("not a day");
  return number;
};

export const addDays = (day: Day, days: number): Day => dayFromNumber(numberOf(day) + days);

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;

/** `YYYY-MM` of a day, for grouping by month. */
export const monthOf = (day: Day): string => day.slice(0, 7);

/** Time of day, `HH:MM`, 24 hours. */
export const timeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/**
 * When something was written, as the person's clock showed it: local wall time to the minute, minutes east of UTC,
 * and the IANA zone. Kept as written and never recomputed.
 */
export const momentSchema = z.strictObject({
  l: z.string().check(z.regex(/^\d{4,6}-\d{2}-\d{2}T\d{2}:\d{2}$/)),
  o: z.int().check(z.gte(-1440), z.lte(1440)),
  z: z.string().check(z.maxLength(64)),
});
export type Moment = z.infer<typeof momentSchema>;

/** The day part of a moment. */
export const dayOf = (moment: Moment): Day => moment.l.slice(0, moment.l.indexOf("T")) as Day;
