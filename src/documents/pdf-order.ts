import type { Language } from "#domain/language.ts";
import type { LineId } from "#domain/summary-line.ts";
import type { Words } from "#words/words.ts";
import type { PageBlocks } from "./page-blocks.ts";
import type { Paper } from "./paper.ts";

/** What the PDF is made of: plain data, so that it can be sent to a worker. */
export interface PdfOrder {
  readonly blocks: PageBlocks;
  /** By line: what `labelsOf` says. */
  readonly labels: Readonly<Record<LineId, string>>;
  readonly language: Language;
  readonly paper: Paper;
  readonly title: string;
  readonly day: string;
  /** Whether the person said that it may take more than one side. */
  readonly mayTurn: boolean;
}

export type PdfMade =
  | { readonly kind: "made"; readonly bytes: Uint8Array<ArrayBuffer>; readonly sides: number }
  /** It takes more than one side: this many lines go over. */
  | { readonly kind: "over"; readonly lines: number }
  /** Signs for which no type face here has a shape. */
  | { readonly kind: "unwritable"; readonly signs: readonly string[] };

/** Each label as it stands before its text; what makes the PDF knows no words of its own. */
export const labelsOf = ({ sections }: PageBlocks, words: Words): PdfOrder["labels"] =>
  Object.fromEntries(
    sections.flatMap(({ lists }) =>
      lists.flatMap(({ lines }) =>
        lines.flatMap(({ id, label }) => (label === null ? [] : [[id, words.page.labelled(label, "")]])),
      ),
    ),
  );
