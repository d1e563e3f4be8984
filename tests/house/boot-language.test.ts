import { readFile } from "node:fs/promises";
import { runInNewContext } from "node:vm";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { guessLanguage, LANGUAGES } from "#domain/language.ts";

const boot = await readFile("public/boot.js", "utf8");

/** What the boot script makes of a browser: the language it gives the page. */
function bootedIn(languages: readonly string[], chosen: string | null = null): string {
  const documentElement = { lang: "", dataset: {} };
  const nothing = { getItem: () => null };
  const scope = {
    document: {
      documentElement,
      currentScript: { dataset: {} },
      querySelectorAll: () => [],
      head: { append: () => undefined },
    },
    navigator: { languages, language: languages[0] ?? "" },
    localStorage: { getItem: (key: string) => (key === "al.ui" ? chosen : null) },
    sessionStorage: nothing,
    addEventListener: () => undefined,
  };
  const self = { ...scope };
  runInNewContext(boot, { ...scope, self, top: self });
  return documentElement.lang;
}

const tag = fc.oneof(
  fc.constantFrom(
    ...LANGUAGES,
    "pt",
    "pt-AO",
    "PT-br",
    "es-MX",
    "en-US",
    "ca-ES-valencia",
    "de-CH",
    "fr-CA",
    "gl",
    "pap",
    "esu",
    "zh-Hant-TW",
    "",
  ),
  fc.string({ maxLength: 6 }),
);

it("shows the first screen in the language that the app goes on in", () => {
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 5 }), (tags) => {
      expect(bootedIn(tags)).toBe(guessLanguage(tags));
    }),
    { numRuns: 2_000 },
  );
});

it.each(LANGUAGES)("keeps to the language that was chosen (%s)", (lang) => {
  expect(bootedIn(["xx"], JSON.stringify({ lang }))).toBe(lang);
});

it.each([
  ["pt", "pt-BR"],
  ["pt-BR", "pt-BR"],
  ["pt-PT", "pt-PT"],
  ["pt-MZ", "pt-PT"],
  ["ca", "ca"],
  ["de-AT", "de"],
  ["gl", "en"],
])("reads %s as %s", (wanted, language) => {
  expect(guessLanguage([wanted])).toBe(language);
});
