import type { PDFDocument } from "pdfkit";
import { drawable, type Face, type Faces, type Voice } from "./pdf-faces.ts";

/** A text in one voice and size, in points. */
export interface Run {
  readonly text: string;
  readonly voice: Voice;
  readonly size: number;
}

interface Piece {
  readonly face: Face;
  readonly size: number;
  readonly text: string;
  readonly width: number;
}

/** One line as it is drawn. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly height: number;
  /** From the top of the line. */
  readonly baseline: number;
}

/** Line height by voice: the person's words are larger, and stand closer. */
const LEADING: Readonly<Record<Voice, number>> = { app: 1.4, strong: 1.4, own: 1.3 };

/** A line may end after a space or a hyphen; never at a space that holds two words together. */
const WORDS = /(?<=[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000\-\u2010\u2013\u2014/])/u;
/** A letter with the marks on it. */
const LETTERS = /(?=\P{M})/u;

export interface Setter {
  readonly lines: (runs: readonly Run[], width: number) => Line[];
  /** In points. */
  readonly widthOf: (line: Line) => number;
}

/** Breaks text into lines, with the widths of these faces. */
export function setter(document: PDFDocument, faces: Faces): Setter {
  const widthOf = (face: Face, size: number, text: string) =>
    document.font(face.name, size).widthOfString(text);
  const measure = ({ voice, size }: Run, text: string): Piece[] =>
    faces
      .stretches(voice, text)
      .map((stretch) => ({ ...stretch, size, width: widthOf(stretch.face, size, stretch.text) }));
  const sum = (pieces: readonly Piece[]) => pieces.reduce((total, { width }) => total + width, 0);

  /** What comes next on a line is one piece with what stands there, where face and size are the same. */
  const joined = (pieces: readonly Piece[]): Piece[] => {
    const whole: Piece[] = [];
    for (const piece of pieces) {
      const last = whole.at(-1);
      if (last === undefined || last.face !== piece.face || last.size !== piece.size) whole.push(piece);
      else {
        const text = last.text + piece.text;
        whole[whole.length - 1] = { ...last, text, width: widthOf(last.face, last.size, text) };
      }
    }
    return whole;
  };

  const lineOf = (pieces: readonly Piece[], { voice, size }: Run): Line => {
    const tall = pieces.reduce((most, piece) => Math.max(most, piece.size), size);
    const first = pieces.find((piece) => piece.size === tall)?.face ?? faces.stretches(voice, "x")[0]?.face;
    const height = tall * LEADING[voice];
    const [up, down] = [(first?.ascent ?? 1) * tall, (first?.descent ?? 0) * tall];
    return { pieces: joined(pieces), height, baseline: (height - up - down) / 2 + up };
  };

  return {
    widthOf: ({ pieces }) => sum(pieces),
    lines(runs, width) {
      const lines: Line[] = [];
      let now: Piece[] = [];
      let used = 0;
      let last: Run = { text: "", voice: "app", size: 10 };
      const close = () => {
        lines.push(lineOf(now, last));
        now = [];
        used = 0;
      };
      const put = (run: Run, word: string) => {
        const pieces = measure(run, word);
        // The space at its end may hang over.
        const wide = sum(measure(run, word.trimEnd()));
        if (used > 0 && used + wide > width) close();
        if (wide > width && /\P{M}\P{M}/u.test(word)) {
          for (const letter of word.split(LETTERS)) put(run, letter);
          return;
        }
        now.push(...pieces);
        used += sum(pieces);
      };
      for (const run of runs) {
        last = run;
        for (const [at, part] of drawable(run.text).split("\n").entries()) {
          if (at > 0) close();
          for (const word of part.split(WORDS)) if (word !== "") put(run, word);
        }
      }
      close();
      return lines;
    },
  };
}
