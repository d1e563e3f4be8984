import type { Source } from "#domain/bring-source.ts";
import type { Language } from "#domain/language.ts";
import { formatDay } from "#words/format.ts";
import type { Words } from "#words/words.ts";

/** Where a line to bring comes from, in words, with the day where it was of one. */
export function fromWhere({ bring }: Words, language: Language, { from }: Source): string {
  const where = bring.from[from.kind];
  return "day" in from.data ? bring.fromDay(where, formatDay(language, from.data.day, "brief")) : where;
}
