/** Sheets of paper, in points. */
export const PAPERS = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
} as const;
export type Paper = keyof typeof PAPERS;

/** Where a sheet is Letter, as CLDR says. Everywhere else it is A4. */
const LETTER = "BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split(" ");

/** The paper that is sold in the region of a locale. @param locale as `navigator.languages` says */
export const paperIn = (locale: string): Paper =>
  LETTER.includes(new Intl.Locale(locale).region ?? "") ? "letter" : "a4";
