import { bytesOf, dictionary, list, pages, type Dictionary, type PdfObjects } from "./pdf-objects.ts";

/** Something that a page shows: a stretch of text or a shape. Points, from the lower left corner of the paper. */
export interface Shown {
  readonly kind: "text" | "shape";
  /** From 0. */
  readonly page: number;
  readonly text: string;
  /** Codes of glyphs as they stand. */
  readonly codes: readonly number[];
  readonly font: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Which marks are open around it, the outermost first. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly tag: string;
  /** Which piece of the page's content it is, where the tree of what is read out may name it. */
  readonly id: number | null;
}

/** All that a document shows, and what was found wrong in how that is written. */
export interface Content {
  readonly shown: readonly Shown[];
  readonly wrong: readonly string[];
}

const TOKEN =
  /%[^\r\n]*|<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\()])*\)|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/gu;

type Matrix = readonly [number, number, number, number, number, number];
const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];
const STILL: Matrix = [1, 0, 0, 1, 0, 0];

/** Operators that show nothing and open nothing. */
const SILENT = new Set(
  "w J j M d ri i gs m l c v y h re n W W* cs CS sc SC scn SCN g G rg RG k K".split(" "),
);
const SHAPES = new Set("S s f F f* B B* b b*".split(" "));

/** Which letters each code of a font stands for, as its ToUnicode says. */
export function lettersOf(objects: PdfObjects, font: Dictionary): Map<number, string> {
  const map = bytesOf(objects, font["/ToUnicode"]).toString("latin1");
  const letters = new Map<number, string>();
  const read = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");
  for (const [, block = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu))
    for (const [, code = "", hex = ""] of block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/giu))
      letters.set(Number.parseInt(code, 16), read(hex));
  for (const [, block = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu))
    for (const [, from = "", row = ""] of block.matchAll(/<([0-9a-f]+)>\s*<[0-9a-f]+>\s*\[([^\]]*)\]/giu))
      for (const [at, [, hex = ""]] of [...row.matchAll(/<([0-9a-f ]+)>/giu)].entries())
        letters.set(Number.parseInt(from, 16) + at, read(hex.replaceAll(" ", "")));
  return letters;
}

/** Reads what every page of a document shows, as a viewer would draw it. */
export function readContent(objects: PdfObjects): Content {
  const [shown, wrong]: [Shown[], string[]] = [[], []];
  for (const [at, reference] of pages(objects).entries()) {
    const page = dictionary(objects, reference);
    const fonts = dictionary(objects, dictionary(objects, page["/Resources"])["/Font"]);
    const letters = new Map(
      Object.entries(fonts).map(([name, font]) => [name, lettersOf(objects, dictionary(objects, font))]),
    );
    const text = list(objects, page["/Contents"])
      .map((stream) => bytesOf(objects, stream).toString("latin1"))
      .join("\n");
    readPage(text, { page: at, letters, shown, wrong });
  }
  return { shown, wrong };
}

interface Reading {
  readonly page: number;
  readonly letters: ReadonlyMap<string, ReadonlyMap<number, string>>;
  readonly shown: Shown[];
  readonly wrong: string[];
}

function readPage(content: string, { page, letters, shown, wrong }: Reading): void {
  let operands: string[] = [];
  let matrix = STILL;
  let line = STILL;
  const saved: Matrix[] = [];
  const marks: Mark[] = [];
  let [font, size] = ["", 0];
  const numbers = () => operands.map(Number) as unknown as Matrix;
  const show = (kind: Shown["kind"], codes: readonly number[]) => {
    const at = times(line, matrix);
    const text = codes.map((code) => letters.get(font)?.get(code) ?? "\ufffd").join("");
    const scale = Math.hypot(at[2], at[3]);
    shown.push({ kind, page, text, codes, font, size: size * scale, x: at[4], y: at[5], marks: [...marks] });
  };
  const codesIn = (hex: string) =>
    (hex.slice(1, -1).match(/.{4}/gu) ?? []).map((code) => Number.parseInt(code, 16));
  for (const token of content.match(TOKEN) ?? []) {
    if (/^[<[(/\]>\-+.\d]/u.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === "q") saved.push(matrix);
    else if (token === "Q") matrix = saved.pop() ?? STILL;
    else if (token === "cm") matrix = times(numbers(), matrix);
    else if (token === "BT") line = STILL;
    else if (token === "Tm") line = numbers();
    else if (token === "Tf") [font, size] = [operands[0] ?? "", Number(operands[1])];
    else if (token === "TJ" || token === "Tj")
      show(
        "text",
        operands.filter((each) => /^<[^<]/u.test(each)).flatMap((each) => codesIn(each)),
      );
    else if (SHAPES.has(token)) show("shape", []);
    else if (token === "BDC" || token === "BMC") {
      const id = /\/MCID (\d+)/u.exec(operands.join(" "))?.[1];
      marks.push({ tag: operands[0] ?? "", id: id === undefined ? null : Number(id) });
    } else if (token === "EMC") {
      if (marks.pop() === undefined) wrong.push(`a mark on page ${page + 1} ends that never began`);
    } else if (token !== "ET" && !SILENT.has(token))
      wrong.push(`page ${page + 1} uses ${token}, which is not looked into`);
    if (operands.some((each) => each.startsWith("(")))
      wrong.push(`page ${page + 1} has text that is not written by glyphs`);
    operands = [];
  }
  if (marks.length > 0) wrong.push(`a mark on page ${page + 1} never ends`);
}
