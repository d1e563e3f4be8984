import type { Language } from "#domain/settings.ts";
import type { en } from "./en.ts";
import type { firstEn } from "./first-en.ts";

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

/** A small part of `loadWords`, so that the first screen does not wait for sentences of screens behind it. */
export async function loadFirstWords(language: Language): Promise<FirstWords> {
  switch (language) {
    case "en":
      return (await import("./first-en.ts")).firstEn;
    case "es":
      return (await import("./first-es.ts")).firstEs;
  }
}
