import { expect } from "vitest";
import type { Journal } from "#domain/journal.ts";
import { isResident, LANGUAGES, NEAREST_RESIDENT, type Language } from "#domain/language.ts";
import type { PageDraft } from "#domain/summary-draft.ts";
import { layOutPage, pageFrom } from "#domain/summary.ts";
import { pageBlocks, type BlockLine, type PageBlocks } from "#documents/page-blocks.ts";
import { pagePdf } from "#documents/page-pdf.ts";
import type { Paper } from "#documents/paper.ts";
import { labelsOf, type PdfMade, type PdfOrder } from "#documents/pdf-order.ts";
import { loadWords, type Words } from "#words/words.ts";
import { planDraft, planJournal } from "../documents/plan-page.ts";
import { A, TODAY } from "../documents/sample-entry.ts";
import { typicalDraft, typicalJournal } from "../documents/typical-page.ts";
import { faces } from "./faces.ts";

const loaded = LANGUAGES.map(async (language) => [language, await loadWords(language)] as const);
export const words = Object.fromEntries(await Promise.all(loaded)) as Readonly<Record<Language, Words>>;
const files = await faces();

export interface How {
  readonly paper?: Paper;
  readonly mayTurn?: boolean;
  readonly language?: Language;
}

/** What is asked of the app's worker. */
export const orderOf = (
  blocks: PageBlocks,
  { paper = "a4", mayTurn = false, language = "en" }: How = {},
): PdfOrder => ({
  blocks,
  labels: labelsOf(blocks, words[language]),
  language,
  paper,
  title: words[language].page.fileName(TODAY),
  day: TODAY,
  mayTurn,
});

/** Makes a PDF as the app's worker does. */
export const make = (blocks: PageBlocks, how: How = {}): Promise<PdfMade> =>
  pagePdf(orderOf(blocks, how), files);

export async function bytesOf(blocks: PageBlocks, how: How = {}): Promise<Uint8Array> {
  const made = await make(blocks, how);
  return made.kind === "made" ? made.bytes : expect.fail(`it was not made: ${JSON.stringify(made)}`);
}

export const blocksOf = (language: Language, journal: Journal, draft: PageDraft): PageBlocks =>
  pageBlocks(pageFrom(layOutPage(journal, A, draft, TODAY)), words[language], language);

/** What the person wrote is in a language that is always here. */
const writtenIn = (language: Language) => (isResident(language) ? language : NEAREST_RESIDENT[language]);

/** A page with dots, one with goals and tasks. */
export const typical = (language: Language) =>
  blocksOf(language, typicalJournal(writtenIn(language)), typicalDraft(writtenIn(language)));
export const plan = (language: Language) =>
  blocksOf(language, planJournal(writtenIn(language)), planDraft(writtenIn(language)));

export const lineOf = (text: string, at = 0): BlockLine => ({
  id: `${"a".repeat(22)}.x${"x".repeat(at)}` as BlockLine["id"],
  label: null,
  text,
  voice: "own",
  detail: null,
  also: null,
  dots: [],
});

/** A page whose one section holds these texts. */
export const pageOf = (...texts: readonly string[]): PageBlocks => ({
  title: "My notes",
  notes: ["Written by me"],
  sections: [
    {
      key: "agenda",
      title: "A section",
      lists: [{ numbered: false, title: null, lines: texts.map((text, at) => lineOf(text, at)) }],
    },
  ],
});

/** A text without the white space that each output has its own of. */
export const lettersOf = (text: string): string => text.normalize("NFC").replaceAll(/[\s\u00a0\f]+/gu, "");

/** What is read on all sides of a PDF, without which side each is: that stands at the foot of each of several. */
export function withoutNumbers(text: string): string {
  const sides = text.split("\f").filter((side) => side.trim() !== "");
  return sides.length === 1 ? text : sides.map((side) => side.replace(/\d+ \/ \d+\s*$/u, "")).join("\n");
}
