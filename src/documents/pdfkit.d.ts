/** What is used of pdfkit and fontkit, and no more: the types made for them know Node's streams, which this room does not. */
declare module "fontkit" {
  export interface Font {
    readonly ascent: number;
    readonly descent: number;
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): unknown;
  }
  export function create(bytes: Uint8Array): Font;
}

declare module "pdfkit" {
  import type { Font } from "fontkit";

  interface StructureContent {
    readonly refs: readonly unknown[];
  }
  interface StructureElement {
    /** Its dictionary as it will be written; strings become names. */
    readonly dictionary: { readonly data: { A?: Readonly<Record<string, string>> } };
    add(child: StructureElement | StructureContent): this;
  }
  interface Options {
    readonly size: readonly [width: number, height: number];
    readonly margin: number;
    readonly pdfVersion: "1.7";
    readonly subset: "PDF/UA";
    readonly tagged: true;
    readonly displayTitle: true;
    readonly bufferPages: true;
    readonly lang: string;
    /** None at first: what is set here would be embedded. */
    readonly font: "";
    readonly info: {
      readonly Title: string;
      readonly Creator: string;
      readonly Producer: string;
      readonly CreationDate: Date;
    };
  }
  export class PDFDocument {
    constructor(options: Options);
    addPage(): this;
    switchToPage(at: number): unknown;
    registerFont(name: string, font: Font): this;
    font(name: string, size: number): this;
    widthOfString(text: string): number;
    /** The font that is set, with the letters each of its glyphs stands for. */
    readonly _font: { readonly unicode: (readonly number[])[] };
    text(
      text: string,
      x: number,
      y: number,
      options: { readonly lineBreak: false; readonly baseline: "alphabetic" },
    ): this;
    struct(type: string, options?: { readonly scope?: "Row" }): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: "Artifact", options: { readonly type: "Layout" | "Pagination" }): this;
    markStructureContent(tag: string): StructureContent;
    endMarkedContent(): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(width: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    circle(x: number, y: number, radius: number): this;
    stroke(): this;
    fillAndStroke(fill: string, stroke: string): this;
    end(): void;
  }
  export type { StructureElement };
}

declare module "pdfkit/output" {
  import type { PDFDocument } from "pdfkit";
  export function toBytes(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
