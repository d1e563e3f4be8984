import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, parseAst, type Plugin } from "vite";
import { describe, expect, it } from "vitest";
import { RESIDENT_LANGUAGES } from "#domain/language.ts";
import type { pagePdf } from "#documents/page-pdf.ts";
import { openFaces } from "#documents/pdf-faces.ts";
import { leaveOut, type Cuts } from "../../scripts/leave-out.mjs";
import { pdfLeftOut } from "../../scripts/pdf-left-out.mjs";
import { faces } from "../support/faces.ts";
import { orderOf, pageOf, plan, typical } from "../support/pdf-pages.ts";

interface Maker {
  readonly pagePdf: typeof pagePdf;
}
const files = await faces();

/** What makes the PDF, of the libraries as browsers get them: they pack what they write otherwise than those for Node. */
async function built(...plugins: readonly Plugin[]): Promise<Maker> {
  const made = await build({
    logLevel: "error",
    publicDir: false,
    plugins: [...plugins],
    build: {
      write: false,
      minify: false,
      lib: { entry: join("src", "documents", "page-pdf.ts"), formats: ["es"] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = Array.isArray(made) ? made : [made];
  const chunk =
    bundle !== undefined && "output" in bundle ? bundle.output[0] : expect.fail("nothing was built");
  const folder = await mkdtemp(join(tmpdir(), "pdf-left-out-"));
  const file = join(folder, "page-pdf.mjs");
  await writeFile(file, chunk.code);
  const maker = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Maker;
  await rm(folder, { recursive: true });
  return maker;
}

/** Every letter of the faces, every mark on letters of each script, and letters that melt together. */
const LETTERS = [...new Set(openFaces(files).all.flatMap(({ font }) => font.characterSet))]
  .map((code) => String.fromCodePoint(code))
  .filter((sign) => !/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(sign));
const MARKS = LETTERS.filter((sign) => /\p{M}/u.test(sign));
const MARKED = Array.from("aeinuAÑœαωάяЖ1«").map((letter) => MARKS.map((mark) => letter + mark).join(" "));
const WORDS = "fi ffi ffl fjord Th VAT Te «Ay» AVÁ ĳ Ωμέγα ρϊ Йод Ѓорѓи ăn tiếng 1/2 x² №";

describe("what makes the PDF in the app", async () => {
  const [whole, lean] = [await built(), await built(pdfLeftOut)];
  /** As the app makes it, which must be what the whole libraries make, byte for byte. */
  const same = async (...asked: Parameters<typeof orderOf>) => {
    const [usual, made] = await Promise.all(
      [whole, lean].map((maker) => maker.pagePdf(orderOf(...asked), files)),
    );
    if (usual?.kind !== "made" || made?.kind !== "made") expect(made).toEqual(usual);
    // A difference is said, and not written out as a hundred thousand numbers.
    else expect(Buffer.from(made.bytes).equals(usual.bytes)).toBe(true);
    return made?.kind;
  };

  it.each(RESIDENT_LANGUAGES)("writes the same pages in %s as with whole libraries", async (language) => {
    for (const paper of ["a4", "letter"] as const)
      for (const blocks of [typical(language), plan(language)])
        expect(await same(blocks, { language, paper })).toBe("made");
  });

  it("writes every letter of the faces and every mark the same", async () => {
    // Most faces have no place for most marks: of which ones that is said must be the same too.
    expect(await same(pageOf(...MARKED))).toBe("unwritable");
    const gone = new Set(openFaces(files).unwritable([...MARKED, ...LETTERS].join("\n")));
    const written = (signs: readonly string[]) => signs.filter((sign) => !gone.has(sign));
    const letters = written(LETTERS).filter((sign) => !MARKS.includes(sign));
    const marked = written(MARKED.flatMap((line) => line.split(" ")));
    expect(letters.length).toBeGreaterThan(800);
    expect(marked.length).toBeGreaterThan(200);
    const page = pageOf(WORDS, letters.join(" "), marked.join(" "));
    expect(await same(page, { mayTurn: true })).toBe("made");
  });

  it("says the same of what it cannot write", async () => {
    for (const sign of ["شكرا", "नमस्ते", "안녕", "谢谢", "🙂", "\u0000", "a\u{e0100}"])
      await same(pageOf(`a ${sign} b`));
    await same(pageOf(...Array.from({ length: 90 }, (_, at) => `Line ${at}`)));
  });
});

/** The tables of a TrueType file, and where each begins. */
function tablesOf(file: Uint8Array): Map<string, number> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const entries = Array.from({ length: view.getUint16(4) }, (_, at) => 12 + at * 16);
  return new Map(entries.map((at) => [tagAt(file, at), view.getUint32(at + 8)]));
}
const tagAt = (file: Uint8Array, at: number): string => String.fromCharCode(...file.subarray(at, at + 4));

/** The scripts that a table of glyphs or of places (GSUB, GPOS) knows. */
function scriptsOf(file: Uint8Array, table: number): string[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const list = table + view.getUint16(table + 4);
  return Array.from({ length: view.getUint16(list) }, (_, at) => tagAt(file, list + 2 + at * 6));
}

it.each(Object.entries(files))("the face %s has only what is not left out", (_, file) => {
  const tables = tablesOf(file);
  const known = "GDEF GPOS GSUB OS/2 STAT cmap gasp glyf head hhea hmtx loca maxp name post";
  expect([...tables.keys()].sort().join(" ")).toBe(known);
  for (const name of ["GSUB", "GPOS"])
    for (const script of scriptsOf(file, tables.get(name) ?? 0))
      expect("DFLT cyrl grek latn").toContain(script);
});

describe("leaving out", () => {
  const cutOf = (code: string, cut: Cuts) => leaveOut(code, parseAst(code), cut);

  it("puts what throws where something was, and keeps the members that are named", () => {
    const code =
      "class $a$x { go() {} }\n$a$x.y = 1;\nvar k = { one() {}, two: 2, three };\nconst n = [1], m = new $a$x(f(1));\nlet o = () => f(2);\n";
    expect(
      cutOf(code, { modules: ["$a$"], only: { k: ["two"] }, instead: { n: "null" } }).replaceAll(
        /\s+/gu,
        " ",
      ),
    ).toBe(
      'function $a$x() { throw new Error("this part is not in the app"); } var k = { two: 2, }; const n = null, m = /* @__PURE__ */ new $a$x(/* @__PURE__ */ f(1)); let o = () => f(2); ',
    );
  });

  it.each<Cuts>([
    { modules: ["$b$"] },
    { names: ["$a$y"] },
    { only: { z: [] } },
    { only: { k: ["three"] } },
    { instead: { z: "1" } },
    { names: ["n"] },
  ])("refuses a library in which what is to be left out is not as it was: %j", (cut) => {
    expect(() => cutOf("class $a$x {}\nvar k = { one() {} };\nconst n = 1, m = 2;\n", cut)).toThrow(
      /is to be left out and is not there|no member three to keep|n is not declared alone/u,
    );
  });
});
