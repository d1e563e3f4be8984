/** Countries with figures of their own, ISO 3166-1 alpha-2 in lower case. */
export const COUNTRIES = [
  "ad",
  "ar",
  "at",
  "be",
  "br",
  "ca",
  "ch",
  "cl",
  "co",
  "de",
  "es",
  "fr",
  "gb",
  "ie",
  "it",
  "lu",
  "mx",
  "pe",
  "pt",
  "us",
] as const;
export type Country = (typeof COUNTRIES)[number];

/** Anywhere else: ISO 3166-1 keeps `zz` for an unknown place, so it can be saved like a country. */
export const ELSEWHERE = "zz";
export type Place = Country | typeof ELSEWHERE;
export const PLACES = [...COUNTRIES, ELSEWHERE] as const satisfies readonly Place[];

export const isPlace = (text: string | null): text is Place => PLACES.some((place) => place === text);

/**
 * The first region named in the person's language settings (`navigator.languages`), never their location.
 * "es-MX" gives Mexico; "es" alone names no region, so it gives nothing away and the answer is elsewhere.
 */
export function guessPlace(languageTags: readonly string[]): Place {
  for (const tag of languageTags) {
    const region = /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?-([A-Za-z]{2})(?:-|$)/.exec(tag)?.[1]?.toLowerCase();
    if (region === undefined) continue;
    return isPlace(region) ? region : ELSEWHERE;
  }
  return ELSEWHERE;
}
