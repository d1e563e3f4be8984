/**
 * `npm run faces`: cuts the type faces from the whole ones, without small capitals and other ornaments of type. Those of the
 * PDF (src/features/page/faces) have no hints for screens, and keep every letter, sign and accent: what is not in them cannot
 * be written. Those of the screen (src/ui/faces) keep what the languages of Europe are written with: for all else the device
 * has faces of its own. A test cuts them again and compares.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const FACES = join(ROOT, "src", "features", "page", "faces");
export const SCREEN_FACES = join(ROOT, "src", "ui", "faces");
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

/** @param {ReadonlyArray<readonly number[]>} blocks the first and the last of each, or one alone */
const textOf = (blocks) =>
  blocks
    .flatMap(([from = 0, to = from]) =>
      Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
    )
    .join("");

/** What src/ui/fonts.css asks of each file (unicode-range): change both. */
const SCREEN_BLOCKS = {
  latin: [
    [0x20, 0xff],
    [0x131],
    [0x152, 0x153],
    [0x2bb, 0x2bc],
    [0x2c6],
    [0x2da],
    [0x2dc],
    [0x304],
    [0x308],
    [0x329],
    [0x2000, 0x206f],
    [0x20ac],
    [0x2122],
    [0x2191],
    [0x2193],
    [0x2212],
    [0x2215],
    [0xfeff],
    [0xfffd],
  ],
  "latin-ext": [
    [0x100, 0x17f],
    [0x18f],
    [0x192],
    [0x1e6, 0x1e7],
    [0x1fc, 0x1ff],
    [0x218, 0x21b],
    [0x259],
    [0x2c7],
    [0x2d8, 0x2d9],
    [0x2db],
    [0x2dd],
    [0x1e80, 0x1e85],
    [0x1e9e],
    [0x1ef2, 0x1ef3],
    [0x2020],
    [0x20a0, 0x20ab],
    [0x20ad, 0x20c0],
    [0x2113],
  ],
};
/** Beside those of the PDF: letters that fit what is around them, and figures that stand below one another. */
const SCREEN_FEATURES = [...FEATURES, "calt", "tnum", "lnum", "zero"];
/** From plain to bold, which is all that any style sheet asks for. */
const SCREEN_WEIGHTS = { wght: { min: 400, max: 700 } };
const SCREEN_WHOLE = join(ROOT, "node_modules", "@fontsource-variable");

/** @returns {Promise<Map<string, Uint8Array>>} the content of each file of the screen, by its name */
export async function cutScreenFaces() {
  /** @type {Map<string, Uint8Array>} */
  const cut = new Map();
  for (const family of ["alegreya", "atkinson-hyperlegible-next"]) {
    for (const [name, blocks] of Object.entries(SCREEN_BLOCKS)) {
      const whole = await readFile(
        join(SCREEN_WHOLE, family, "files", `${family}-${name}-wght-normal.woff2`),
      );
      const face = await subsetFont(whole, textOf(blocks), {
        targetFormat: "woff2",
        keepFeatures: SCREEN_FEATURES,
        variationAxes: SCREEN_WEIGHTS,
      });
      cut.set(`${family}-${name}.woff2`, face);
    }
    cut.set(`${family}-license.txt`, await readFile(join(SCREEN_WHOLE, family, "LICENSE")));
  }
  return cut;
}

/** @returns {Promise<Map<string, Uint8Array>>} the content of each file, by its name */
export async function cutFaces() {
  /** @type {Map<string, Uint8Array>} */
  const cut = new Map();
  for (const [name, path] of Object.entries(FROM)) {
    const whole = await readFile(join(WHOLE, path));
    const face = await subsetFont(whole, textOf(BLOCKS), {
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
  await mkdir(SCREEN_FACES, { recursive: true });
  for (const [name, content] of await cutScreenFaces()) await writeFile(join(SCREEN_FACES, name), content);
  console.log("Written into src/features/page/faces and src/ui/faces.");
}
