import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const run = (tool: string, ...more: string[]): string =>
  execFileSync(tool, more, { encoding: "latin1", stdio: "pipe", maxBuffer: 64 * 1024 * 1024 });

function has(tool: string, ask: string): boolean {
  try {
    run(tool, ask);
    return true;
  } catch {
    return false;
  }
}

/** Programs of other people that read a PDF: poppler-utils and qpdf, which `.ci/run` installs. */
export const MISSING_TOOLS: readonly string[] = [
  ["pdfinfo", "-v"],
  ["pdftotext", "-v"],
  ["pdffonts", "-v"],
  ["qpdf", "--version"],
]
  .filter(([tool = "", ask = ""]) => !has(tool, ask))
  .map(([tool = ""]) => tool);

export interface ReadPdf {
  /** What `pdfinfo` says about it. */
  readonly info: string;
  /** The tree that is read out, with its text. */
  readonly tree: string;
  readonly text: string;
  readonly fonts: string;
  /** What `qpdf --check` finds. */
  readonly check: string;
  /** Every object, with every stream unpacked. */
  readonly unpacked: string;
  /** The document's own dictionary, and all others, as `qpdf --json` has them. */
  readonly objects: string;
}

const asUtf8 = (latin1: string): string => Buffer.from(latin1, "latin1").toString("utf8");

/** Reads a PDF as other programs do. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), "alianza-pdf-"));
  const path = join(folder, "page.pdf");
  try {
    writeFileSync(path, bytes);
    return {
      info: asUtf8(run("pdfinfo", path)),
      tree: asUtf8(run("pdfinfo", "-struct-text", path)),
      text: asUtf8(run("pdftotext", "-enc", "UTF-8", "-raw", path, "-")),
      fonts: run("pdffonts", path),
      check: run("qpdf", "--check", path),
      unpacked: run("qpdf", "--qdf", "--object-streams=disable", path, "-"),
      objects: asUtf8(run("qpdf", "--json", path)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A text as it may stand in a PDF: in bytes of one letter, and in two bytes a letter, written out or as hexadecimal. */
export function formsInPdf(text: string): string[] {
  const wide = Buffer.from(text, "utf16le").swap16();
  const hex = wide.toString("hex");
  return [text, Buffer.from(text).toString("latin1"), wide.toString("latin1"), hex, hex.toUpperCase()];
}
