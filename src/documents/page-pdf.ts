import type { StructureElement } from "pdfkit";
import { toBytes } from "pdfkit/output";
import type { BlockLine, BlockList, PageBlocks } from "./page-blocks.ts";
import type { PdfMade, PdfOrder } from "./pdf-order.ts";
import { openFaces, type FaceFiles } from "./pdf-faces.ts";
import type { Run } from "./pdf-lines.ts";
import { DOTS_HIGH, dotsWide, Sheet } from "./pdf-sheet.ts";

/** Sizes in points, as in print; nothing is under 10. */
const SIZE = { title: 17, section: 11.5, list: 10.5, text: 10.5, own: 12.5, also: 12, note: 10 };
const INDENT = 15;
const BETWEEN = 3;
const LABEL_WIDE = 150;
const GUTTER = 10;

const textsOf = ({ title, notes, sections }: PageBlocks, labels: PdfOrder["labels"]): string[] => [
  title,
  ...notes,
  ...Object.values(labels),
  ...sections.flatMap((section) => [
    section.title,
    ...section.lists.flatMap(({ title: heading, lines }) => [
      heading ?? "",
      ...lines.flatMap(({ text, detail, also }) => [text, detail ?? "", also ?? ""]),
    ]),
  ]),
];

/** The page as a tagged PDF: the lines of the text in the same order, real text, its own type faces, nothing besides. */
export async function pagePdf(order: PdfOrder, files: FaceFiles): Promise<PdfMade> {
  const faces = openFaces(files);
  const signs = faces.unwritable(textsOf(order.blocks, order.labels).join("\n"));
  if (signs.length > 0) return { kind: "unwritable", signs };
  const sheet = new Sheet(faces, order);
  const over = writePage(sheet, order);
  if (sheet.sides > 1 && !order.mayTurn) return { kind: "over", lines: Math.max(1, over) };
  sheet.number();
  sheet.document.end();
  return { kind: "made", bytes: await toBytes(sheet.document), sides: sheet.sides };
}

/** @returns how many lines end on a later side. */
function writePage(sheet: Sheet, { blocks, labels }: PdfOrder): number {
  const paragraph = (tag: string, run: Run) =>
    sheet.write(sheet.element(tag), tag, sheet.setter.lines([run], sheet.width), sheet.left);
  paragraph("H1", { text: blocks.title, voice: "strong", size: SIZE.title });
  for (const text of blocks.notes) paragraph("P", { text, voice: "app", size: SIZE.note });
  sheet.y += 6;
  sheet.rule();
  let over = 0;
  for (const { title, lists } of blocks.sections) {
    sheet.y += 12;
    // A heading never stands alone at the foot of a side.
    sheet.keep(50);
    paragraph("H2", { text: title, voice: "strong", size: SIZE.section });
    for (const list of lists) {
      if (list.title !== null) {
        sheet.y += 5;
        sheet.keep(40);
        paragraph("H3", { text: list.title, voice: "strong", size: SIZE.list });
      }
      over += writeList(sheet, list, labels);
    }
  }
  return over;
}

function writeList(sheet: Sheet, { numbered, lines }: BlockList, labels: PdfOrder["labels"]): number {
  let over = 0;
  let group: { readonly isTable: boolean; readonly element: StructureElement } | null = null;
  for (const [at, line] of lines.entries()) {
    const isTable = line.dots.length > 0;
    // Rows of dots are a table, and what stands before and after them is a list.
    if (group === null || group.isTable !== isTable)
      group = { isTable, element: sheet.element(isTable ? "Table" : "L") };
    sheet.y += BETWEEN;
    const label = labels[line.id] ?? "";
    if (isTable) writeRow(sheet, group.element, line, label);
    else writeItem(sheet, group.element, line, { label, mark: numbered ? `${at + 1}. ` : "• " });
    if (sheet.sides > 1) over += 1;
  }
  return over;
}

/** A space at the end, so that what follows does not run into it when it is read out or copied. */
const said = (text: string): string => `${text.trimEnd()} `;

function writeItem(
  sheet: Sheet,
  list: StructureElement,
  { text, voice, detail, also }: BlockLine,
  { label, mark }: { readonly label: string; readonly mark: string },
): void {
  const width = sheet.width - INDENT;
  const set = (...runs: readonly Run[]) =>
    sheet.setter.lines(
      runs.filter((run) => run.text !== ""),
      width,
    );
  const main: Run =
    voice === "own"
      ? { text: said(text), voice: "own", size: SIZE.own }
      : { text: said(text), voice: "strong", size: SIZE.text };
  const paragraphs = [
    set({ text: label, voice: "app", size: SIZE.text }, main),
    ...(detail === null ? [] : [set({ text: said(detail), voice: "app", size: SIZE.text })]),
    ...(also === null ? [] : [set({ text: said(also), voice: "own", size: SIZE.also })]),
  ];
  sheet.keep(paragraphs.flat().reduce((height, line) => height + line.height, 0));
  const item = sheet.element("LI", list);
  const top = sheet.y;
  // The mark stands on the same line as the first words.
  const [first] = paragraphs[0] ?? [];
  const [lbl] = sheet.setter.lines([{ text: mark, voice: "app", size: SIZE.text }], INDENT);
  if (first !== undefined && lbl !== undefined)
    sheet.write(
      sheet.element("Lbl", item),
      "Lbl",
      [{ ...lbl, height: first.height, baseline: first.baseline }],
      sheet.left,
    );
  sheet.y = top;
  const body = sheet.element("LBody", item);
  for (const lines of paragraphs) sheet.write(sheet.element("P", body), "P", lines, sheet.left + INDENT);
}

/** What it is about, the answers as dots, and the same in words. */
function writeRow(
  sheet: Sheet,
  table: StructureElement,
  { text, detail, dots }: BlockLine,
  label: string,
): void {
  const wordsLeft = INDENT + LABEL_WIDE + GUTTER + dotsWide(dots.length) + GUTTER;
  const heading = sheet.setter.lines([{ text: said(label), voice: "app", size: SIZE.text }], LABEL_WIDE);
  const words = [
    { text: said(text), voice: "strong", size: SIZE.text } as const,
    ...(detail === null ? [] : [{ text: said(detail), voice: "app", size: SIZE.text } as const]),
  ].map((run) => sheet.setter.lines([run], sheet.width - wordsLeft));
  const high = (lines: readonly { readonly height: number }[]) =>
    lines.reduce((sum, line) => sum + line.height, 0);
  const height = Math.max(high(heading), high(words.flat()), DOTS_HIGH);
  sheet.keep(height);
  const top = sheet.y;
  const row = sheet.element("TR", table);
  const at = (part: number) => {
    sheet.y = top + Math.max(0, (height - part) / 2);
  };
  at(high(heading));
  sheet.write(sheet.element("TH", row, { scope: "Row" }), "TH", heading, sheet.left + INDENT);
  sheet.dots(dots, sheet.left + INDENT + LABEL_WIDE + GUTTER, top + (height - DOTS_HIGH) / 2);
  at(high(words.flat()));
  const cell = sheet.element("TD", row);
  for (const lines of words) sheet.write(sheet.element("P", cell), "P", lines, sheet.left + wordsLeft);
  sheet.y = top + height;
}
