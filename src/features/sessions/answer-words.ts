import { HEADING_OF, NOT_APPLICABLE, type Answers, type Heading, type ItemKey } from "#domain/check-in.ts";
import type { Session } from "#domain/session.ts";
import type { Words } from "#words/words.ts";

/** The items in the order they are asked. */
export const ITEMS = Object.keys(HEADING_OF) as ItemKey[];

/** An answer in words, or null where there is none. */
export function answerWord(item: ItemKey, answers: Answers, { checkIn }: Words): string | null {
  const { value } = answers[item];
  if (value === null) return null;
  if (value === NOT_APPLICABLE) return checkIn.notApplicable;
  const words: Readonly<Record<string, string>> =
    item === "pace" ? checkIn.paces : item === "unsaid" ? checkIn.unsaid : checkIn.steps;
  return words[value] ?? value;
}

/** Whether there is anything to show of an item: a step chosen, or a note. */
export const isTold = (item: ItemKey, answers: Answers): boolean =>
  answers[item].value !== null || answers[item].note.trim() !== "";

/** The items that were answered, under the heading each belongs to. */
export function toldByHeading(answers: Answers): Map<Heading, ItemKey[]> {
  return Map.groupBy(
    ITEMS.filter((item) => isTold(item, answers)),
    (item) => HEADING_OF[item],
  );
}

/** What stands for a session in a list: the person's word, else their line, else nothing. */
export function saidIn({ word, line, moment }: Session): string[] {
  const said = [word, line].map((text) => text.trim()).filter((text) => text !== "");
  if (said.length > 0) return said;
  return moment.text.trim() === "" ? [] : [moment.text.trim()];
}
