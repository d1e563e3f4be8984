import { daysBetween, weekdayOf, type Day } from "#domain/day.ts";
import type { Language } from "#domain/language.ts";
import { partsOf, type EdgeKey, type MessageDocument } from "#domain/message.ts";
import type { Therapy } from "#domain/therapy.ts";
import { formatDay, formatWeekday } from "#words/format.ts";
import type { Words } from "#words/words.ts";

/**
 * The message as text: an empty line between its parts and no mark before them, because some messengers make lists of
 * numbers and dashes.
 */
export const messageText = (document: MessageDocument): string => partsOf(document).join("\n\n");

interface ForWhom extends Pick<Therapy, "name" | "address"> {
  readonly today: Day;
  /** The session it is written before, where that is known. */
  readonly sessionDay: Day | null;
}

/** Today needs no name, a day of this week its weekday, a later one its date. */
function dayInWords(language: Language, today: Day, day: Day | null): string {
  const ahead = day === null ? 0 : daysBetween(today, day);
  if (day === null || ahead <= 0) return "";
  return ahead < 7
    ? formatWeekday(language, weekdayOf(day))
    : formatDay(language, day, "weekday").replace(",", "");
}

/** What the app proposes to say before and after the sentences, as the two address each other. */
export function proposedEdges(
  { message }: Words,
  language: Language,
  { name, address, today, sessionDay }: ForWhom,
): Readonly<Record<EdgeKey, string>> {
  const { greetings, closing } = message.voices[address ?? "none"];
  const [who, day] = [name.trim(), dayInWords(language, today, sessionDay)];
  if (who === "") return { greeting: day === "" ? greetings.plain : greetings.onDay(day), closing };
  return { greeting: day === "" ? greetings.named(who) : greetings.namedOnDay(who, day), closing };
}
