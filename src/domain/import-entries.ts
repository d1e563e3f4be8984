import { addDays, type Day } from "./day.ts";
import { dayIn, orderOf, timeIn, utcIn, wallTime, type DayOrder } from "./import-days.ts";
import type { ImportedEntry, RawEntry, SetAside } from "./import-entry.ts";
import { cleanText, lengthOf, LONGEST_TEXT } from "./text.ts";

/** Which order of day and month the days of these entries are in. */
export const orderIn = (raw: readonly RawEntry[]): ReturnType<typeof orderOf> =>
  orderOf(raw.flatMap(({ when }) => ("day" in when ? [when.day] : [])));

/** Before that, nobody wrote what is brought in here: a year was read wrongly, or written with too few numbers. */
const FIRST_DAY = "1900-01-01";

/** In letters: more of a name no row has room for. */
const LONGEST_NAME = 120;

interface Reading {
  readonly order: DayOrder;
  /** A day of the future is left out: it was read wrongly, or the clock was wrong. */
  readonly today: Day;
  /** IANA name of the zone the person is in. What is written in UTC gets the day and the time of that place. */
  readonly zone: string;
}

function whenOf({ when }: RawEntry, { order, zone }: Reading): { day: Day; time: string | null } | null {
  if ("instant" in when) return wallTime(when.instant, when.zone);
  const moment = timeIn(when.time) === null ? utcIn(when.day) : null;
  if (moment !== null) return wallTime(moment, zone);
  const day = dayIn(when.day, order);
  return day === null
    ? null
    : { day, time: timeIn(when.time) ?? (when.day.includes(":") ? timeIn(when.day) : null) };
}

/** The direction that a text may turn what stands around it: it stays in the text, and is not let out of its line. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;

const cleaned = (text: string): string => cleanText(text).replace(TURNS, "").trim();

/** What can be brought in of what was found, the oldest first, and what is left out and why. */
export function entriesFrom(
  raw: readonly RawEntry[],
  reading: Reading,
): { readonly entries: readonly ImportedEntry[]; readonly setAside: readonly SetAside[] } {
  const entries: ImportedEntry[] = [];
  const setAside: SetAside[] = [];
  // Where something was written it can be tomorrow already.
  const last = addDays(reading.today, 1);
  for (const each of raw) {
    const name = Array.from(cleaned(each.name)).slice(0, LONGEST_NAME).join("");
    const [title, text] = [cleaned(each.title), cleaned(each.text)];
    const when = whenOf(each, reading);
    const why =
      title === "" && text === ""
        ? "no-text"
        : when === null || when.day < FIRST_DAY
          ? "no-day"
          : when.day > last
            ? "to-come"
            : lengthOf(title) + lengthOf(text) + 2 > LONGEST_TEXT
              ? "too-long"
              : null;
    if (why !== null) setAside.push({ name, why });
    else if (when !== null)
      entries.push({ source: each.source, name, key: each.key, ...when, from: each.from, title, text });
  }
  const whenText = ({ day, time }: ImportedEntry) => `${day} ${time ?? ""}`;
  entries.sort((a, b) => (whenText(a) < whenText(b) ? -1 : whenText(a) > whenText(b) ? 1 : 0));
  return { entries, setAside };
}
