/** What may not appear in any sentence a person reads. */

/** A word with its endings, whole: "cure" is not found in "secure". */
export const word = (source: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`, "iu");

/** Names and short names of published questionnaires: none of them is quoted, and none is named. */
export const INSTRUMENTS = [
  "SRS",
  "ORS",
  "WAI",
  "WAI-SR",
  "ARM",
  "ARM-5",
  "HAq",
  "HAq-II",
  "SAI",
  "STAR",
  "STAR-P",
  "CALPAS",
  "GBO",
  "GBOM",
  "PHQ",
  "PHQ-9",
  "GAD-7",
  "OQ-45",
  "CORE-OM",
  "CORE-10",
  "PCOMS",
  "BDI",
  "WEMWBS",
].map((name) => new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d-])`, "u"));
