import type { Language } from "#domain/language.ts";
import type { ExampleTexts } from "./texts.ts";

const LOADERS: Readonly<Record<Language, () => Promise<ExampleTexts>>> = {
  en: async () => (await import("./example-en.ts")).exampleEn,
  es: async () => (await import("./example-es.ts")).exampleEs,
  ca: async () => (await import("./example-ca.ts")).exampleCa,
  de: async () => (await import("./example-de.ts")).exampleDe,
  fr: async () => (await import("./example-fr.ts")).exampleFr,
  it: async () => (await import("./example-it.ts")).exampleIt,
  "pt-BR": async () => (await import("./example-pt-BR.ts")).examplePtBr,
  "pt-PT": async () => (await import("./example-pt-PT.ts")).examplePtPt,
};

/** What the person of the made-up journal wrote: each language is a chunk of its own, loaded for the example alone. */
export const loadExampleTexts = (language: Language): Promise<ExampleTexts> => LOADERS[language]();
