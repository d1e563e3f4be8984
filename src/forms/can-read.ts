import { isResident, type Language } from "#domain/language.ts";
import { bringLanguage } from "#device/language-pack.ts";
import { loadFirstWords, loadWords } from "#words/words.ts";

/** Brings a language, and loads it: only then is it sure that it can be read. @returns whether it can */
export async function canRead(language: Language): Promise<boolean> {
  if (isResident(language)) return true;
  if (!(await bringLanguage(language))) return false;
  return Promise.all([loadFirstWords(language), loadWords(language)]).then(
    () => true,
    () => false,
  );
}
