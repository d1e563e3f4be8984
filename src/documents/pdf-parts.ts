import type { StructureElement } from "pdfkit";
import type { BlockLine, BlockList, PageBlocks } from "./page-blocks.ts";
import type { Line, Run } from "./pdf-lines.ts";
import type { PdfOrder } from "./pdf-order.ts";
import { DOTS_HIGH, dotsWide, FEWEST_TOGETHER, type Sheet } from "./pdf-sheet.ts";

/** Sizes in points, as in print; nothing is under 10. */
const SIZE = { title: 17, section: 11.5, list: 10.5, text: 10.5, own: 12.5, also: 12, note: 10 };
const INDENT = 15;
/** Above a section, a list with a heading of its own, and a line; a line of several parts keeps a little more. */
const SPACE = { section: 12, list: 7, line: 3, after: 2 };
const LABEL_WIDE = 150;
const GUTTER = 12;
/** Up to so many lines an item is never parted. */
const WHOLE = 6;

/** What comes to stand on paper as one. Heights are in points. */
export interface Part {
  readonly kind: "heading" | "rule" | "line";
  /** Left free above it, unless it begins a side. */
  readonly space: number;
  /** How much of it must not be parted from its own beginning. */
  readonly least: number;
  /** Writes it where the sheet has got to. */
  readonly write: () => void;
}

const high = (lines: readonly Line[]): number => lines.reduce((sum, { height }) => sum + height, 0);

/** A space at the end, so that what follows does not run into it when it is read out or copied. */
const said = (text: string): string => `${text.trimEnd()} `;

/** The page in parts, in order; the tree of what is read out is made here, in the same order. */
export function partsOf(sheet: Sheet, { blocks, labels }: PdfOrder): Part[] {
  const paragraph = (tag: string, run: Run, how: Pick<Part, "kind" | "space">): Part => {
    const lines = sheet.setter.lines([run], sheet.width);
    const element = sheet.element(tag);
    const write = () => sheet.write(element, tag, lines, sheet.left);
    return { ...how, least: high(lines), write };
  };
  const heading = (tag: string, text: string, size: number, space: number): Part =>
    paragraph(tag, { text, voice: "strong", size }, { kind: "heading", space });
  const rule: Part = { kind: "rule", space: 6, least: 0, write: () => sheet.rule() };
  return [
    heading("H1", blocks.title, SIZE.title, 0),
    ...blocks.notes.map((text) =>
      paragraph("P", { text, voice: "app", size: SIZE.note }, { kind: "heading", space: 0 }),
    ),
    rule,
    ...blocks.sections.flatMap(({ title, lists }) => [
      heading("H2", title, SIZE.section, SPACE.section),
      ...lists.flatMap((list) => [
        ...(list.title === null ? [] : [heading("H3", list.title, SIZE.list, SPACE.list)]),
        ...listParts(sheet, list, labels),
      ]),
    ]),
  ];
}

type Lines = BlockList["lines"];

/** Lines one after the other that are a table, because answers have dots in one of them, and those that are a list. */
function groupsOf(lines: Lines): { readonly isTable: boolean; readonly lines: Lines }[] {
  const groups: { isTable: boolean; lines: BlockLine[] }[] = [];
  let last: boolean | null = null;
  for (const line of lines) {
    const isAnswer = line.voice === "app" && line.label !== null && line.also === null;
    if (isAnswer === last) groups.at(-1)?.lines.push(line);
    else groups.push({ isTable: isAnswer, lines: [line] });
    last = isAnswer;
  }
  const isTable = (group: (typeof groups)[0]) =>
    group.isTable && group.lines.some(({ dots }) => dots.length > 0);
  return groups.map((group) => ({ ...group, isTable: isTable(group) }));
}

function listParts(sheet: Sheet, { numbered, lines }: BlockList, labels: PdfOrder["labels"]): Part[] {
  const labelOf = ({ id }: BlockLine) => labels[id] ?? "";
  let before = 0;
  return groupsOf(lines).flatMap((group) => {
    if (group.isTable) return tableParts(sheet, group.lines, labelOf);
    const list = sheet.list(numbered);
    const parts = group.lines.map((line, at) =>
      itemPart(sheet, list, line, {
        label: labelOf(line),
        mark: numbered ? `${before + at + 1}. ` : "• ",
      }),
    );
    before += group.lines.length;
    return parts;
  });
}

function itemPart(
  sheet: Sheet,
  list: StructureElement,
  { text, voice, detail, also }: BlockLine,
  { label, mark }: { readonly label: string; readonly mark: string },
): Part {
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
  const all = paragraphs.flat();
  const first = paragraphs[0] ?? [];
  const [lbl] = sheet.setter.lines([{ text: mark, voice: "app", size: SIZE.text }], INDENT);
  const item = sheet.element("LI", list);
  const marked = sheet.element("Lbl", item);
  const body = sheet.element("LBody", item);
  const elements = paragraphs.map((lines) => ({ lines, element: sheet.element("P", body) }));
  return {
    kind: "line",
    space: SPACE.line,
    least: high(
      all.length <= WHOLE
        ? all
        : first.length < 2 * FEWEST_TOGETHER
          ? first
          : first.slice(0, FEWEST_TOGETHER),
    ),
    write: () => {
      const top = sheet.y;
      // The mark stands on the same line as the first words.
      const [beside] = first;
      if (lbl !== undefined && beside !== undefined)
        sheet.write(
          marked,
          "Lbl",
          [{ ...lbl, height: beside.height, baseline: beside.baseline }],
          sheet.left,
        );
      sheet.y = top;
      for (const { lines, element } of elements) sheet.write(element, "P", lines, sheet.left + INDENT);
      if (elements.length > 1) sheet.y += SPACE.after;
    },
  };
}

/**
 * Answers: what each is about, the dots, and the same in words. All rows share their columns, and the newest dots stand one
 * under the other, so that what is seen at a glance is how things are now.
 */
function tableParts(sheet: Sheet, lines: Lines, labelOf: (line: BlockLine) => string): Part[] {
  const set = (run: Run, width: number) => sheet.setter.lines([run], width);
  const named = lines.map((line) => ({
    line,
    label: { text: said(labelOf(line)), voice: "app", size: SIZE.text } satisfies Run,
  }));
  const labelWide = Math.max(
    ...named.flatMap(({ label }) => set(label, LABEL_WIDE).map((line) => sheet.setter.widthOf(line))),
  );
  const dotsRight = INDENT + labelWide + GUTTER + dotsWide(Math.max(...lines.map(({ dots }) => dots.length)));
  const wordsLeft = dotsRight + GUTTER;
  const table = sheet.element("Table");
  return named.map(({ line: { text, detail, dots }, label }) => {
    const heading = set(label, labelWide);
    const words = [
      { text: said(text), voice: "strong", size: SIZE.text } as const,
      ...(detail === null ? [] : [{ text: said(detail), voice: "app", size: SIZE.text } as const]),
    ].map((run) => set(run, sheet.width - wordsLeft));
    const height = Math.max(high(heading), high(words.flat()), dots.length === 0 ? 0 : DOTS_HIGH);
    const row = sheet.element("TR", table);
    const th = sheet.element("TH", row, { scope: "Row" });
    const td = sheet.element("TD", row);
    const cells = words.map((cell) => ({ lines: cell, element: sheet.element("P", td) }));
    return {
      kind: "line",
      space: SPACE.line,
      least: height,
      write: () => {
        const top = sheet.y;
        sheet.write(th, "TH", heading, sheet.left + INDENT);
        const dotsLeft = sheet.left + dotsRight - dotsWide(dots.length);
        // Beside the first two lines, which nearly always are all.
        const beside = Math.max(0, high(words.flat().slice(0, 2)) - DOTS_HIGH) / 2;
        if (dots.length > 0) sheet.dots(dots, dotsLeft, top + beside);
        sheet.y = top;
        for (const cell of cells) sheet.write(cell.element, "P", cell.lines, sheet.left + wordsLeft);
        sheet.y = top + height + SPACE.after;
      },
    };
  });
}

/** Every text that is to be written, for looking through it for signs that cannot be. */
export const textsToWrite = (
  { title, notes, sections }: PageBlocks,
  labels: PdfOrder["labels"],
): string[] => [
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
