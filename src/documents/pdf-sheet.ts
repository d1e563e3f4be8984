import { PDFDocument, type StructureElement } from "pdfkit";
import type { Language } from "#domain/language.ts";
import { PAPERS, type Paper } from "./paper.ts";
import type { Faces } from "./pdf-faces.ts";
import { setter, type Line, type Setter } from "./pdf-lines.ts";

const MM = 72 / 25.4;
const [TOP, SIDE, BOTTOM] = [16 * MM, 20 * MM, 14 * MM];
/** Dark on white, told apart by shape and weight: a grey print says the same. */
const INK = "#111111";
const FAINT = "#888888";

/** U+FFFD: what stands for something that is no letter. */
const REPLACEMENT = [0xfffd];

interface SheetOptions {
  readonly paper: Paper;
  readonly language: Language;
  /** Neutral, as the file's name. */
  readonly title: string;
  /** The day it leaves: the library must write one, and this one is in the name already. */
  readonly day: string;
}

/** What adding up heights in two orders may differ by. */
const ROUNDING = 0.01;

/** How a row of dots is drawn, in points: five lines, the last dot full and larger. */
const DOTS = { step: 4, wide: 11, top: 3.5, radius: 2.1, last: 3 };
/** A paragraph leaves at least so many lines on either side of where it is parted. */
export const FEWEST_TOGETHER = 2;
export const DOTS_HIGH = 2 * DOTS.top + 4 * DOTS.step;
export const dotsWide = (count: number): number => count * DOTS.wide;

/**
 * Paper that is written on from above. Everything drawn belongs to an element of the structure tree or is marked as an
 * ornament, so that who listens to it hears all of it once, in order.
 */
export class Sheet {
  readonly document: PDFDocument;
  readonly setter: Setter;
  readonly left = SIDE;
  readonly width: number;
  y = TOP;
  /** How many sides have been begun. */
  sides = 1;
  readonly #root: StructureElement;
  readonly #size: { readonly width: number; readonly height: number };

  constructor(faces: Faces, { paper, language, title, day }: SheetOptions) {
    this.#size = PAPERS[paper];
    this.width = this.#size.width - 2 * SIDE;
    this.document = new PDFDocument({
      size: [this.#size.width, this.#size.height],
      margin: 0,
      pdfVersion: "1.7",
      subset: "PDF/UA",
      tagged: true,
      displayTitle: true,
      bufferPages: true,
      lang: language,
      font: "",
      info: {
        Title: title,
        Creator: "PDFKit",
        Producer: "PDFKit",
        CreationDate: new Date(`${day}T00:00:00Z`),
      },
    });
    for (const { name, font } of faces.all) {
      this.document.registerFont(name, font);
      // The first glyph of each is an empty box, never drawn. The library says that it stands for U+0000, which PDF/UA forbids.
      this.document.font(name, 10)._font.unicode[0] = REPLACEMENT;
    }
    this.setter = setter(this.document, faces);
    this.#root = this.document.struct("Document");
    this.document.addStructure(this.#root);
  }

  get bottom(): number {
    return this.#size.height - BOTTOM;
  }

  /** A new element of the page, or inside of another. */
  element(tag: string, parent = this.#root, options: { readonly scope?: "Row" } = {}): StructureElement {
    const element = this.document.struct(tag, options);
    parent.add(element);
    return element;
  }

  /** A new list: whoever listens is told whether its marks count. */
  list(isNumbered: boolean): StructureElement {
    const list = this.element("L");
    list.dictionary.data.A = { O: "List", ListNumbering: isNumbered ? "Decimal" : "Disc" };
    return list;
  }

  /** Goes on to the next side where so much does not fit on this one, but would on an empty one. */
  keep(height: number): void {
    if (this.y + height > this.bottom + ROUNDING && this.y > TOP && height <= this.bottom - TOP) this.#turn();
  }

  /** Leaves some points free, but for the top of a side. */
  space(height: number): void {
    if (this.y > TOP) this.y += height;
  }

  #turn(): void {
    this.document.addPage();
    this.sides += 1;
    this.y = TOP;
  }

  /** Writes lines into an element, over the end of a side where it must be, and then never one line by itself. */
  write(element: StructureElement, tag: string, lines: readonly Line[], x: number): void {
    let rest = lines;
    while (rest.length > 0) {
      const here = this.#fitting(rest);
      if (here > 0) this.#writeHere(element, tag, rest.slice(0, here), x);
      rest = rest.slice(here);
      if (rest.length > 0) this.#turn();
    }
  }

  /** How many of these lines stand on this side. */
  #fitting(lines: readonly Line[]): number {
    let y = this.y;
    const over = lines.findIndex(({ height }) => (y += height) > this.bottom + ROUNDING);
    if (over < 0) return lines.length;
    const here = lines.length - over < FEWEST_TOGETHER ? lines.length - FEWEST_TOGETHER : over;
    if (here >= FEWEST_TOGETHER) return here;
    return this.y > TOP ? 0 : Math.max(1, over);
  }

  #writeHere(element: StructureElement, tag: string, lines: readonly Line[], x: number): void {
    element.add(this.document.markStructureContent(tag));
    this.document.fillColor(INK);
    for (const line of lines) {
      let at = x;
      for (const { face, size, text, width } of line.pieces) {
        this.document
          .font(face.name, size)
          .text(text, at, this.y + line.baseline, { lineBreak: false, baseline: "alphabetic" });
        at += width;
      }
      this.y += line.height;
    }
    this.document.endMarkedContent();
  }

  /** A line across. */
  rule(): void {
    this.#ornament("Layout", () => {
      this.document
        .lineWidth(0.75)
        .strokeColor(FAINT)
        .moveTo(this.left, this.y)
        .lineTo(this.left + this.width, this.y)
        .stroke();
    });
  }

  /** Answers as dots. Silent: the same answers stand beside them in words. */
  dots(places: readonly number[], x: number, y: number): void {
    const height = (place: number) => y + DOTS.top + place * DOTS.step;
    this.#ornament("Layout", () => {
      this.document.lineWidth(0.4).strokeColor(FAINT);
      for (const place of [0, 1, 2, 3, 4])
        this.document
          .moveTo(x, height(place))
          .lineTo(x + dotsWide(places.length), height(place))
          .stroke();
      this.document.lineWidth(0.9);
      for (const [at, place] of places.entries()) {
        const isLast = at === places.length - 1;
        this.document
          .circle(x + (at + 0.5) * DOTS.wide, height(4 - place), isLast ? DOTS.last : DOTS.radius)
          .fillAndStroke(isLast ? INK : "#ffffff", INK);
      }
    });
  }

  /** Which side of how many, where there is more than one. */
  number(): void {
    if (this.sides === 1) return;
    for (let side = 1; side <= this.sides; side += 1) {
      this.document.switchToPage(side - 1);
      this.#ornament("Pagination", () => {
        const text = `${side} / ${this.sides}`;
        const x = this.left + this.width - this.document.font("app", 10).widthOfString(text);
        this.document.fillColor(INK);
        this.document.text(text, x, this.bottom + 16, { lineBreak: false, baseline: "alphabetic" });
      });
    }
  }

  #ornament(type: "Layout" | "Pagination", draw: () => void): void {
    this.document.markContent("Artifact", { type });
    draw();
    this.document.endMarkedContent();
  }
}
