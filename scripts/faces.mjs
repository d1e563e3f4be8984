/**
 * `npm run faces`: cuts the type faces of the PDF (src/features/page/faces) from the whole ones: no hints for screens, no
 * small capitals and other ornaments of type; every letter, sign and accent stays. A test cuts them again and compares.
 */
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const FACES = join(ROOT, "src", "features", "page", "faces");
const WHOLE = join(ROOT, "node_modules", "@expo-google-fonts");
/** What each is cut from, by its name. @type {Readonly<Record<string, string>>} */
const FROM = {
  app: "atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
  strong: "atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf",
  own: "alegreya/400Regular/Alegreya_400Regular.ttf",
};
/** Distances, marks on letters, letters that melt together, and what a language writes otherwise. */
const FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "liga"];
/** Latin, Greek, Cyrillic and Vietnamese with all their signs: whatever of these blocks a face has. */
const BLOCKS = [
  [0x20, 0x2bff],
  [0xa640, 0xa7ff],
  [0xfb00, 0xfb06],
];
const TEXT = BLOCKS.flatMap(([from = 0, to = 0]) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
).join("");

/** @returns {Promise<Map<string, Uint8Array>>} the content of each file, by its name */
export async function cutFaces() {
  /** @type {Map<string, Uint8Array>} */
  const cut = new Map();
  for (const [name, path] of Object.entries(FROM)) {
    const whole = await readFile(join(WHOLE, path));
    const face = await subsetFont(whole, TEXT, {
      targetFormat: "truetype",
      keepFeatures: FEATURES,
      noHinting: true,
    });
    cut.set(`${name}.ttf`, face);
  }
  for (const family of ["alegreya", "atkinson-hyperlegible-next"])
    cut.set(`${family}-license.txt`, await readFile(join(WHOLE, family, "LICENSE_FONT")));
  return cut;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, content] of await cutFaces()) await writeFile(join(FACES, name), content);
  console.log("Written into src/features/page/faces.");
}
