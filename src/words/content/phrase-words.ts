import { isResident, type Language, type ResidentLanguage } from "#domain/language.ts";
import { furtherOf } from "../further.ts";
import { phraseWords as english } from "./phrase-words-en.ts";
import { phraseWords as spanish } from "./phrase-words-es.ts";

const RESIDENTS: Readonly<Record<ResidentLanguage, readonly string[]>> = { en: english, es: spanish };

/** The words that a passphrase is drawn from where a language is read. */
export const phraseWordsIn = (language: Language): readonly string[] =>
  isResident(language) ? RESIDENTS[language] : (furtherOf(language)?.phraseWords ?? english);
