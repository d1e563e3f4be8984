import { create, type Font } from "fontkit";

/** The bytes of each type face, TrueType: Alegreya holds what Atkinson Hyperlegible Next does not. */
export interface FaceFiles {
  readonly app: Uint8Array;
  readonly strong: Uint8Array;
  readonly own: Uint8Array;
}

/** The app's voice, the same with weight, and the person's own. */
export type Voice = keyof FaceFiles;

export interface Face {
  readonly name: Voice;
  readonly font: Font;
  /** Of one point of size. */
  readonly ascent: number;
  readonly descent: number;
}

/** Which face writes a voice; where it lacks a sign, the next one does. */
const ORDER: Readonly<Record<Voice, readonly Voice[]>> = {
  app: ["app", "own"],
  strong: ["strong", "own"],
  own: ["own", "app"],
};

export interface Stretch {
  readonly face: Face;
  readonly text: string;
}

export interface Faces {
  readonly all: readonly Face[];
  /** A text in stretches of one face each. */
  stretches(voice: Voice, text: string): Stretch[];
  /** The letters of a text, with their marks, that some voice cannot write. */
  unwritable(text: string): string[];
}

/** A letter with the marks on it; a mark where there is none is one by itself. */
const LETTERS = /\n|\P{M}\p{M}*|\p{M}/gu;
const VOICES = Object.keys(ORDER) as Voice[];

/** Nothing to see: they guide other scripts and emoji, and a face has no glyph for them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * The same text as it is drawn: one kind of line break, spaces for tabs, the space that French puts before a mark as the wider
 * one that every face has, and nothing that cannot be seen.
 */
export const drawable = (text: string): string =>
  text
    .replaceAll(/[\u2028\u2029]/gu, "\n")
    .replaceAll("\t", "    ")
    .replaceAll("\u202f", "\u00a0")
    .replaceAll(INVISIBLE, "");

function laysOut(font: Font, letter: string): boolean {
  try {
    // After a space, as at the beginning of a word: a mark by itself would stand on that.
    font.layout(` ${letter}`);
    return true;
  } catch {
    return false;
  }
}

const open = (name: Voice, file: Uint8Array): Face => {
  const font = create(file);
  return {
    name,
    font,
    ascent: font.ascent / font.unitsPerEm,
    descent: -font.descent / font.unitsPerEm,
  };
};

export function openFaces(files: FaceFiles): Faces {
  const faces = {
    app: open("app", files.app),
    strong: open("strong", files.strong),
    own: open("own", files.own),
  };
  const tried = new Map<string, boolean>();
  /** Whether a face has all signs of a letter with its marks, and says where they go: its library breaks where it does not. */
  const canWrite = ({ name, font }: Face, letter: string): boolean => {
    if (!Array.from(letter).every((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)))
      return false;
    if (!/\p{M}/u.test(letter)) return true;
    const key = name + letter;
    const known = tried.get(key) ?? laysOut(font, letter);
    tried.set(key, known);
    return known;
  };
  const faceFor = (voice: Voice, letter: string) =>
    ORDER[voice].map((name) => faces[name]).find((face) => canWrite(face, letter));
  return {
    all: Object.values(faces),
    stretches(voice, text) {
      const stretches: { face: Face; text: string }[] = [];
      for (const letter of text.match(LETTERS) ?? []) {
        const last = stretches.at(-1);
        // A space stays with its words, wherever that face has it.
        const face =
          last !== undefined && /^\p{Z}/u.test(letter) && canWrite(last.face, letter)
            ? last.face
            : (faceFor(voice, letter) ?? faces[voice]);
        if (last?.face === face) last.text += letter;
        else stretches.push({ face, text: letter });
      }
      return stretches;
    },
    unwritable: (text) => [
      ...new Set(
        (drawable(text).match(LETTERS) ?? []).filter(
          (letter) => letter !== "\n" && VOICES.some((voice) => faceFor(voice, letter) === undefined),
        ),
      ),
    ],
  };
}
