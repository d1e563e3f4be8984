import type { Language } from "#domain/language.ts";
import type { Option } from "#ui/choices.tsx";
import { atLineStart } from "#words/format.ts";

export const isText = (text: string): boolean => text.trim() !== "";

export const isOther = (was: string, now: string): boolean => was.trim() !== now.trim();

/** Something was there and says something else now. */
export const isReplaced = (was: string, now: string): boolean => isText(was) && isOther(was, now);

/** What is known, one after the other; what is not known is not said. */
export const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== "").join(" · ");

/** Words that stand inside a line elsewhere, as choices: each begins one of its own. */
export const optionsOf = <Value extends string>(
  language: Language,
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): Option<Value>[] => values.map((value) => ({ value, label: atLineStart(language, words[value]) }));
