/** The languages that few read, as the build finds them: see src/service-worker/languages.ts. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** @typedef {import("vite").Manifest} Manifest */

/** Always on the device, and what comes when it is read: as in src/domain/language.ts. */
export const RESIDENTS = ["es", "en"];
export const GUESTS = ["ca", "de", "fr", "it", "pt-BR", "pt-PT"];
/** Where vite.config.ts puts what only guests are made of. */
export const OF_GUESTS = "assets/languages/";
/** What each part of a guest is called, in the folder of its language. */
const GUEST_PARTS = ["first", "words", "further", "example"];

/** @param {string} language @param {string} part */
export const guestPart = (language, part) => `language-${language}-${part}`;

/**
 * The files of each guest, those included that it has from another one: all that its parts load at once, as far as it is not
 * among what is always here.
 * @param {Manifest} manifest @returns {Record<string, string[]>}
 */
export function guestFiles(manifest) {
  /** @param {string} key @param {Set<string>} seen @returns {Set<string>} */
  const withImports = (key, seen = new Set()) => {
    if (!seen.has(key)) {
      seen.add(key);
      for (const next of manifest[key]?.imports ?? []) withImports(next, seen);
    }
    return seen;
  };
  return Object.fromEntries(
    GUESTS.map((language) => {
      const names = GUEST_PARTS.map((part) => guestPart(language, part));
      const keys = Object.keys(manifest).filter((key) => names.includes(manifest[key]?.name ?? ""));
      if (keys.length !== names.length)
        throw new Error(`${language} must have the parts ${names.join(", ")}`);
      const files = keys.flatMap((key) => [...withImports(key)]).map((key) => manifest[key]?.file ?? "");
      return [language, [...new Set(files)].filter((file) => file.startsWith(OF_GUESTS)).sort()];
    }),
  );
}

/** @param {string} out @param {Record<string, string[]>} guests @returns {Promise<Record<string, { url: string, integrity: string }[]>>} */
export async function guestList(out, guests) {
  /** @param {string} url */
  const built = async (url) => ({
    url,
    integrity: `sha256-${createHash("sha256")
      .update(await readFile(join(out, url)))
      .digest("base64")}`,
  });
  const lists = Object.entries(guests).map(async ([language, urls]) => [
    language,
    await Promise.all(urls.map(built)),
  ]);
  return Object.fromEntries(await Promise.all(lists));
}
