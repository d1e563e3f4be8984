import { dayNow } from "#device/clock.ts";
import type { Language } from "#domain/language.ts";
import type { Rehearsal } from "#domain/rehearsal.ts";
import type { Standing } from "#domain/rehearse.ts";
import { formatDay, type DayStyle } from "#words/format.ts";
import type { Words } from "#words/words.ts";

/** Which session a plan is for. One that waits after its session went by is for the next one: it is never late. */
export function planDayInWords(
  { rehearse }: Words,
  language: Language,
  { plan: { day } }: Rehearsal,
  standing: Standing,
  style: DayStyle,
): string {
  const wentBy = standing === "open" && day !== null && day < dayNow();
  return day === null || wentBy ? rehearse.forNext : rehearse.forDay(formatDay(language, day, style));
}
