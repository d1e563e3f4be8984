import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

const LENGTH = 24;

/** As many letters by chance: too long and too mixed for compression to hide them, and in no language. */
export function canary(): string {
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const chosen = crypto.getRandomValues(new Uint32Array(LENGTH));
  return [...chosen].map((number) => letters[number % letters.length]).join("");
}

export interface Found {
  readonly file: string;
  readonly word: string;
  readonly as: string;
}

/**
 * Where a word can stand at all: as many letters in a row, in each encoding that a browser writes. A file is gone through
 * once for each encoding, however many words there are.
 */
const RUNS = {
  utf8: /[A-Za-z]{24,}/g,
  utf16le: /(?:[A-Za-z]\0){24,}/g,
  utf16be: /(?:\0[A-Za-z]){24,}/g,
};

/** Every file of a folder, whatever happens to it meanwhile. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function* wordsIn(content: Buffer, words: ReadonlySet<string>): Generator<Omit<Found, "file">> {
  // One character for each byte, so that no byte is lost.
  const bytes = content.toString("latin1");
  for (const [as, run] of Object.entries(RUNS)) {
    const seen = new Set<string>();
    for (const [match] of bytes.matchAll(run)) {
      const letters = match.replaceAll("\0", "");
      for (let from = 0; from + LENGTH <= letters.length; from += 1) {
        const word = letters.slice(from, from + LENGTH);
        if (!words.has(word) || seen.has(word)) continue;
        seen.add(word);
        yield { word, as };
      }
    }
  }
}

/** Looks for words made by `canary` in every file of a browser's profile, in each encoding that a browser writes. */
export async function searchProfile(
  profile: string,
  words: readonly string[],
): Promise<{ files: string[]; found: Found[] }> {
  const wanted = new Set(words);
  for (const word of wanted)
    if (!/^[A-Za-z]{24}$/.test(word)) throw new Error(`“${word}” is no word that could be found`);
  const files: string[] = [];
  const found: Found[] = [];
  for (const file of await filesIn(profile)) {
    // A running browser takes files away at any time.
    const content = await readFile(file).catch(() => null);
    if (content === null) continue;
    const name = relative(profile, file);
    files.push(name);
    for (const each of wordsIn(content, wanted)) found.push({ file: name, ...each });
  }
  return { files, found };
}

/** Looks for runs of bytes, such as keys, in every file of a browser's profile. */
export async function searchBytes(
  profile: string,
  wanted: ReadonlyMap<string, Uint8Array>,
): Promise<{ file: string; what: string }[]> {
  const found: { file: string; what: string }[] = [];
  for (const file of await filesIn(profile)) {
    const content = await readFile(file).catch(() => null);
    if (content === null) continue;
    for (const [what, bytes] of wanted)
      if (content.includes(Buffer.from(bytes))) found.push({ file: relative(profile, file), what });
  }
  return found;
}
