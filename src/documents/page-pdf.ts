import { toBytes } from "pdfkit/output";
import { openFaces, type FaceFiles } from "./pdf-faces.ts";
import type { PdfMade, PdfOrder } from "./pdf-order.ts";
import { partsOf, textsToWrite, type Part } from "./pdf-parts.ts";
import { Sheet } from "./pdf-sheet.ts";

/** The page as a tagged PDF: the lines of the text in the same order, real text, its own type faces, nothing besides. */
export async function pagePdf(order: PdfOrder, files: FaceFiles): Promise<PdfMade> {
  const faces = openFaces(files);
  const signs = faces.unwritable(textsToWrite(order.blocks, order.labels).join("\n"));
  if (signs.length > 0) return { kind: "unwritable", signs };
  const sheet = new Sheet(faces, order);
  const over = place(sheet, partsOf(sheet, order));
  if (sheet.sides > 1 && !order.mayTurn) return { kind: "over", lines: Math.max(1, over) };
  sheet.number();
  sheet.document.end();
  return { kind: "made", bytes: await toBytes(sheet.document), sides: sheet.sides };
}

/** How high what begins here stands together: a heading stays with the first line under it. */
function together(parts: readonly Part[], at: number): number {
  const [part, next] = [parts[at], parts[at + 1]];
  if (part === undefined) return 0;
  return part.kind === "heading" && next !== undefined
    ? part.least + next.space + together(parts, at + 1)
    : part.least;
}

/** Writes one part under the other. @returns how many lines end on a later side. */
function place(sheet: Sheet, parts: readonly Part[]): number {
  let over = 0;
  for (const [at, part] of parts.entries()) {
    sheet.space(part.space);
    sheet.keep(together(parts, at));
    part.write();
    if (sheet.sides > 1 && part.kind === "line") over += 1;
  }
  return over;
}
