import type { Language } from "#domain/settings.ts";
import type { en } from "./en.ts";

/** Every sentence of the app. English gives the shape; a word missing in another language does not compile. */
export type Words = typeof en;

/** Each language is a chunk of its own: only the one that is read is loaded. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case "en":
      return (await import("./en.ts")).en;
    case "es":
      return (await import("./es.ts")).es;
  }
}
