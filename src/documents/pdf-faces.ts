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
  /** The signs of a text that none of the faces can write. */
  unwritable(text: string): string[];
}

/** Nothing to see: they guide other scripts and emoji, and a face has no glyph for them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** The same text as it is drawn: one kind of line break, spaces for tabs, and nothing that cannot be seen. */
export const drawable = (text: string): string =>
  text
    .replaceAll(/[\u2028\u2029]/gu, "\n")
    .replaceAll("\t", "    ")
    .replaceAll(INVISIBLE, "");

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
  const knows = ({ font }: Face, sign: string) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
  const faceFor = (voice: Voice, sign: string) =>
    ORDER[voice].map((name) => faces[name]).find((face) => knows(face, sign));
  return {
    all: Object.values(faces),
    stretches(voice, text) {
      const stretches: { face: Face; text: string }[] = [];
      for (const sign of text) {
        const last = stretches.at(-1);
        // A mark stays with its letter, and a space with its words, wherever that face has it.
        const face =
          last !== undefined && /[\p{M}\p{Z}]/u.test(sign) && knows(last.face, sign)
            ? last.face
            : (faceFor(voice, sign) ?? faces[voice]);
        if (last?.face === face) last.text += sign;
        else stretches.push({ face, text: sign });
      }
      return stretches;
    },
    unwritable: (text) => [
      ...new Set(
        Array.from(drawable(text)).filter((sign) => sign !== "\n" && faceFor("own", sign) === undefined),
      ),
    ],
  };
}
