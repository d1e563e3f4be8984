import { isResident, type GuestLanguage, type Language, type ResidentLanguage } from "#domain/language.ts";
import type { en } from "./en.ts";
import { firstEn } from "./first-en.ts";
import { firstEs } from "./first-es.ts";
import { keepFurther, type Further } from "./further.ts";

/** Every sentence of the app. English gives the shape; a word missing in another language does not compile. */
export type Words = typeof en;

/** The sentences of the first minute and of a journal that does not open: what is needed before anything else. */
export type FirstWords = typeof firstEn;

interface Guest {
  readonly first: () => Promise<FirstWords>;
  readonly words: () => Promise<Words>;
  readonly further: () => Promise<Further>;
}

const GUESTS: Readonly<Record<GuestLanguage, Guest>> = {
  ca: {
    first: async () => (await import("./first-ca.ts")).firstCa,
    words: async () => (await import("./ca.ts")).ca,
    further: async () => (await import("./further/ca.ts")).further,
  },
  de: {
    first: async () => (await import("./first-de.ts")).firstDe,
    words: async () => (await import("./de.ts")).de,
    further: async () => (await import("./further/de.ts")).further,
  },
  fr: {
    first: async () => (await import("./first-fr.ts")).firstFr,
    words: async () => (await import("./fr.ts")).fr,
    further: async () => (await import("./further/fr.ts")).further,
  },
  it: {
    first: async () => (await import("./first-it.ts")).firstIt,
    words: async () => (await import("./it.ts")).it,
    further: async () => (await import("./further/it.ts")).further,
  },
  "pt-BR": {
    first: async () => (await import("./first-pt-BR.ts")).firstPtBr,
    words: async () => (await import("./pt-BR.ts")).ptBr,
    further: async () => (await import("./further/pt-BR.ts")).further,
  },
  "pt-PT": {
    first: async () => (await import("./first-pt-PT.ts")).firstPtPt,
    words: async () => (await import("./pt-PT.ts")).ptPt,
    further: async () => (await import("./further/pt-PT.ts")).further,
  },
};

/** Each language is a chunk of its own: only the one that is read is loaded. A guest brings along all that is said in it. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === "en") return (await import("./en.ts")).en;
  if (language === "es") return (await import("./es.ts")).es;
  const guest = GUESTS[language];
  const [words, further] = await Promise.all([guest.words(), guest.further()]);
  keepFurther(language, further);
  return words;
}

/** The residents' come with the first screen: choosing the other one waits for nothing. */
export const FIRST_WORDS: Readonly<Record<ResidentLanguage, FirstWords>> = { en: firstEn, es: firstEs };

export const loadFirstWords = async (language: Language): Promise<FirstWords> =>
  isResident(language) ? FIRST_WORDS[language] : GUESTS[language].first();
