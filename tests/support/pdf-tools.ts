import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** Programs of other people that read a PDF, and the Debian packages that bring them: `.ci/run` installs these. */
const TOOLS = [
  { tool: "pdfinfo", ask: "-v", debian: "poppler-utils" },
  { tool: "pdftotext", ask: "-v", debian: "poppler-utils" },
  { tool: "pdffonts", ask: "-v", debian: "poppler-utils" },
  { tool: "qpdf", ask: "--version", debian: "qpdf" },
  { tool: "exiftool", ask: "-ver", debian: "libimage-exiftool-perl" },
] as const;

/** Each tool that is not here, and what to install for it. Tests that need them are left out and say so by this. */
export const MISSING_TOOLS: readonly string[] = TOOLS.filter(({ tool, ask }) => !has(tool, ask)).map(
  ({ tool, debian }) => `${tool} is missing: apt-get install ${debian}`,
);

/** Writes bytes to a file for as long as something reads it. */
function withFile<Read>(bytes: Uint8Array, read: (path: string) => Read): Read {
  const folder = mkdtempSync(join(tmpdir(), "alianza-pdf-"));
  try {
    const path = join(folder, "page.pdf");
    writeFileSync(path, bytes);
    return read(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asUtf8 = (latin1: string): string => Buffer.from(latin1, "latin1").toString("utf8");

export interface ReadPdf {
  /** What `pdfinfo` says about it. */
  readonly info: string;
  /** The tree that is read out, with its text. */
  readonly tree: string;
  readonly text: string;
  readonly fonts: string;
  /** What `qpdf --check` finds. */
  readonly check: string;
  /** Everything that `exiftool` finds said about the document; what the file system says of the file is left out. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** Reads a PDF as other programs do. */
export const readPdf = (bytes: Uint8Array): ReadPdf =>
  withFile(bytes, (path) => ({
    info: asUtf8(run("pdfinfo", path)),
    tree: asUtf8(run("pdfinfo", "-struct-text", path)),
    text: asUtf8(run("pdftotext", "-enc", "UTF-8", "-raw", path, "-")),
    fonts: run("pdffonts", path),
    check: run("qpdf", "--check", path),
    metadata: metadataAt(path),
  }));

function metadataAt(path: string): ReadPdf["metadata"] {
  const [found] = JSON.parse(
    asUtf8(run("exiftool", "-json", "-a", "-u", "-G1", "-ee", "--System:all", "--ExifTool:all", path)),
  ) as [Record<string, unknown>];
  const { SourceFile: _, ...said } = found;
  return said;
}

/** The text of a PDF as another program reads it, in the order in which it was written. */
export const textOfPdf = (bytes: Uint8Array): string =>
  withFile(bytes, (path) => asUtf8(run("pdftotext", "-enc", "UTF-8", "-raw", path, "-")));

/** All objects of a PDF as `qpdf` knows them, with each stream unpacked. */
export const objectsOfPdf = (bytes: Uint8Array): unknown =>
  withFile(
    bytes,
    (path) =>
      JSON.parse(
        asUtf8(run("qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=generalized", path)),
      ) as unknown,
  );

/** The other way: a PDF of objects as `objectsOfPdf` gives them, with as much of it packed as can be. */
export const bytesOfObjects = (objects: unknown): Uint8Array =>
  withFile(Buffer.from(JSON.stringify(objects)), (path) => {
    const made = `${path}.made`;
    // It warns of what nothing names, and writes it all the same.
    run("qpdf", "--warning-exit-0", "--object-streams=generate", "--json-input", path, made);
    return readFileSync(made);
  });

/** A word where it stands, in points from the upper left corner of its side. */
export interface WordBox {
  /** From 0. */
  readonly side: number;
  readonly word: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every word of a PDF with its place, as another program measures it. */
export function wordBoxes(bytes: Uint8Array): WordBox[] {
  const html = withFile(bytes, (path) => asUtf8(run("pdftotext", "-bbox", path, "-")));
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/gu;
  return html
    .split("<page ")
    .slice(1)
    .flatMap((page, side) =>
      [...page.matchAll(word)].map(([, left, top, right, bottom, said = ""]) => ({
        side,
        word: said,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    );
}
