/**
 * A day inside a sentence. A weekday stands alone ("domenica 22 novembre"); a number takes an article ("il 22 nov 2026"),
 * another one before 8 and 11, which begin with a vowel ("l’8 nov 2026").
 */
function withWord(day: string, beforeNumber: string, beforeVowel: string, beforeWord: string): string {
  const text = day.replace(/^(\p{L}+),/u, "$1");
  if (/^(?:8|11)(?!\d)/u.test(text)) return `${beforeVowel}${text}`;
  return `${/^\d/u.test(text) ? beforeNumber : beforeWord}${text}`;
}

/** "il 22 nov 2026", "domenica 22 novembre" */
export const onDay = (day: string): string => withWord(day, "il ", "l’", "");

/** "del 22 nov 2026", "di domenica 22 novembre" */
export const ofDay = (day: string): string => withWord(day, "del ", "dell’", "di ");

/** "dal 22 nov 2026", "da domenica 22 novembre" */
export const fromDay = (day: string): string => withWord(day, "dal ", "dall’", "da ");

/** "al 22 nov 2026", "a domenica 22 novembre" */
export const toDay = (day: string): string => withWord(day, "al ", "all’", "a ");
