import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** Twenty letters by chance: too long and too mixed for compression to hide them, and in no language. */
export function canary(): string {
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const chosen = crypto.getRandomValues(new Uint32Array(24));
  return [...chosen].map((number) => letters[number % letters.length]).join("");
}

export interface Found {
  readonly file: string;
  readonly word: string;
  readonly as: string;
}

const utf16be = (word: string): Buffer => Buffer.from(word, "utf16le").swap16();

/** Every file of a folder, whatever happens to it meanwhile. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Looks for words in every file of a browser's profile, in each encoding that a browser writes. */
export async function searchProfile(
  profile: string,
  words: readonly string[],
): Promise<{ files: string[]; found: Found[] }> {
  const wanted = words.flatMap((word) => [
    { word, as: "utf8", bytes: Buffer.from(word) },
    { word, as: "utf16le", bytes: Buffer.from(word, "utf16le") },
    { word, as: "utf16be", bytes: utf16be(word) },
  ]);
  const files: string[] = [];
  const found: Found[] = [];
  for (const file of await filesIn(profile)) {
    // A running browser takes files away at any time.
    const content = await readFile(file).catch(() => null);
    if (content === null) continue;
    const name = relative(profile, file);
    files.push(name);
    for (const { word, as, bytes } of wanted)
      if (content.includes(bytes)) found.push({ file: name, word, as });
  }
  return { files, found };
}
