import { useMemo } from "react";
import type { Day } from "#domain/day.ts";
import { isResident } from "#domain/language.ts";
import type { NameHints } from "#domain/summary-names.ts";
import { NAME_WORDS } from "#words/content/name-words.ts";
import { formatDay, formatWeekday } from "#words/format.ts";
import { useWords } from "#words/react.ts";

/** They are always known. */
const RESIDENTS = { ordinary: [], after: [] };
const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}-01` as Day);

/** What tells names from other words in the language that is read. Spanish and English are always known. */
export function useNameHints(): NameHints {
  const { language } = useWords();
  return useMemo(() => {
    const { ordinary, after } = isResident(language) ? RESIDENTS : NAME_WORDS[language];
    const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => formatWeekday(language, weekday));
    const months = MONTHS.flatMap((day) => formatDay(language, day, "month").match(/\p{L}{2,}/gu) ?? []);
    const known = [...ordinary, ...days, ...months].map((word) => word.toLowerCase());
    return { ordinary: known, afterName: after, isEveryNounCapital: language === "de" };
  }, [language]);
}
