import type { Language } from "#domain/language.ts";
import type { en } from "./en.ts";
import { firstEn } from "./first-en.ts";
import { firstEs } from "./first-es.ts";

/** Every sentence of the app. English gives the shape; a word missing in another language does not compile. */
export type Words = typeof en;

/** The sentences of the first minute and of a journal that does not open: what is needed before anything else. */
export type FirstWords = typeof firstEn;

/** Each language is a chunk of its own: only the one that is read is loaded. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case "en":
      return (await import("./en.ts")).en;
    case "es":
      return (await import("./es.ts")).es;
  }
}

/** Both languages of the first screen come with it: choosing the other one waits for nothing. */
export const FIRST_WORDS: Readonly<Record<Language, FirstWords>> = { en: firstEn, es: firstEs };
