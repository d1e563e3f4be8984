import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RESIDENT_LANGUAGES } from "#domain/language.ts";
import { openFaces } from "#documents/pdf-faces.ts";
import { paperIn } from "#documents/paper.ts";
import { blocksAsText } from "#documents/summary-text.ts";
import { cutFaces, FACES } from "../../scripts/faces.mjs";
import { faces } from "../support/faces.ts";
import { bytesOf, lettersOf, lineOf, make, pageOf, plan, typical, words } from "../support/pdf-pages.ts";
import { MISSING_TOOLS, readPdf, textOfPdf } from "../support/pdf-tools.ts";
import { TODAY } from "./sample-entry.ts";

/** The same without what marks a line of a list. */
const unmarked = (text: string): string => lettersOf(text.replaceAll(/^(?:\d+\.|[-•]) /gmu, ""));

/** Whether a sign stays what it is when it is kept, and can be seen. */
const isWritten = (sign: string): boolean =>
  sign.normalize("NFC") === sign && !/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(sign);

it.runIf(process.env["CI"] === "true")("other programs that read PDFs are here", () => {
  expect(MISSING_TOOLS).toEqual([]);
});

describe.skipIf(MISSING_TOOLS.length > 0)(`as other programs read it ${MISSING_TOOLS.join(", ")}`, () => {
  it.each(
    RESIDENT_LANGUAGES.flatMap((language) =>
      (["a4", "letter"] as const).map((paper) => [language, paper] as const),
    ),
  )(
    "in %s on %s it is one tagged side with a neutral name, its language and its own type faces",
    async (language, paper) => {
      for (const blocks of [typical(language), plan(language)]) {
        const pdf = readPdf(await bytesOf(blocks, { language, paper }));
        expect(pdf.info).toMatch(/^Pages:\s+1$/mu);
        expect(pdf.info).toMatch(/^Tagged:\s+yes$/mu);
        expect(pdf.info).toMatch(/^JavaScript:\s+no$/mu);
        expect(pdf.info).toMatch(/^Title:\s+(?:resumen|summary)-2026-11-22$/mu);
        expect(pdf.info).toMatch(paper === "a4" ? /^Page size:.*\(A4\)$/mu : /^Page size:.*\(letter\)$/mu);
        expect(pdf.check).toContain("No syntax or stream encoding errors found");
        const fonts = pdf.fonts.trim().split("\n").slice(2);
        expect(fonts.length).toBeGreaterThan(1);
        for (const font of fonts) expect(font).toMatch(/\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/u);
      }
    },
  );

  it.each(RESIDENT_LANGUAGES)(
    "in %s says nothing of itself but its title, its language and what made it",
    async (language) => {
      const title = words[language].page.fileName(TODAY);
      // The library writes its name and a day; that one is in the file's name already.
      const made = {
        "PDF:Creator": "PDFKit",
        "PDF:Producer": "PDFKit",
        "PDF:CreateDate": "2026:11:22 00:00:00Z",
      };
      const format = {
        "File:FileType": "PDF",
        "File:FileTypeExtension": "pdf",
        "File:MIMEType": "application/pdf",
      };
      expect(readPdf(await bytesOf(typical(language), { language })).metadata).toEqual({
        ...format,
        ...made,
        "PDF:Title": title,
        "PDF:Language": language,
        "PDF:TaggedPDF": "Yes",
        "PDF:PDFVersion": 1.7,
        "PDF:Linearized": "No",
        "PDF:PageCount": 1,
        "XMP-dc:Title": title,
        "XMP-pdf:Producer": "PDFKit",
        "XMP-pdfuaid:Part": 1,
        "XMP-xmp:CreateDate": "2026:11:22 00:00:00Z",
        "XMP-xmp:CreatorTool": "PDFKit",
      });
    },
  );

  it.each(RESIDENT_LANGUAGES)(
    "in %s says the same as the text, in the same order, on the eye's way and on the ear's",
    async (language) => {
      for (const blocks of [typical(language), plan(language)]) {
        const pdf = readPdf(await bytesOf(blocks, { language }));
        const wanted = unmarked(blocksAsText(blocks, words[language]));
        expect(unmarked(pdf.text)).toBe(wanted);
        const heard = [...pdf.tree.matchAll(/^\s+"(.*)"$/gmu)].map(([, text]) => text ?? "");
        expect(lettersOf(heard.filter((text) => !/^(?:\d+\.|•) $/u.test(text)).join("\n"))).toBe(wanted);
      }
    },
  );

  it("is a tree of headings, lists and a table whose rows have headings", async () => {
    const { tree } = readPdf(await bytesOf(typical("es"), { language: "es" }));
    const tags = [...tree.matchAll(/^( *)([A-Z][A-Za-z0-9]*)/gmu)].map(([, , tag]) => tag);
    expect(new Set(tags)).toEqual(
      new Set(["Document", "H1", "H2", "H3", "L", "LBody", "LI", "Lbl", "P", "TD", "TH", "TR", "Table"]),
    );
    expect(tags.filter((tag) => tag === "H1")).toHaveLength(1);
    expect(tree).toMatch(/TH[^"]*\/Scope \/Row\s+"Le llegó lo mío: "/u);
  });

  it("gives back every letter of a text in the languages and scripts it writes", async () => {
    const texts = [
      "¿Qué pasó? ¡Ñandú, pingüino, áéíóú ÁÉÍÓÚ Üü Çç «ª º» — – … “ ” ‘ ’ € 10 ½",
      "Don’t — it’s “fine”; 50 % (a) [b] {c} <d> \\e/ | ~ ^ ` @ # $ & * + = _",
      "office affluent waffle fjord fi fl ffi ffl",
      "ἄλφα Ελληνικά: Θέλω να μιλήσω για το άγχος μου; ϊΐ ΆΈΉΊΌΎΏ",
      "Кириллица: Съешь же ещё этих мягких булок, да выпей чаю. Ї є ґ ў ј љ њ ђ",
      "Tiếng Việt: Tôi muốn nói về nỗi lo của mình. Žluťoučký kůň, Łódź, ğışĞİŞ, őűŐŰ, ħġċ, ŵŷ, þðæœøå",
      "a\nb\n\nc\td   e",
      "x".repeat(300),
      "https://example.org/a/very/long/address/that/does/not/break?because=it&has=no&spaces=in%20it#at-all",
      "<script>alert(1)</script> %PDF-1.7 endobj stream (a) \\) << /JS >> endstream BT ET",
    ];
    const text = textOfPdf(await bytesOf(pageOf(...texts), { mayTurn: true }));
    for (const wanted of texts) expect(lettersOf(text)).toContain(lettersOf(wanted));
  });

  it("gives back every letter that a type face has, in each voice, by itself and with every mark", async () => {
    const files = await faces();
    for (const name of ["app", "strong", "own"] as const) {
      const [face] = openFaces(files).all.filter((each) => each.name === name);
      const { characterSet } = face!.font as { readonly characterSet: readonly number[] };
      const signs = characterSet.map((code) => String.fromCodePoint(code)).filter(isWritten);
      const marks = signs.filter((sign) => /\p{M}/u.test(sign));
      const letters = signs.filter((sign) => !marks.includes(sign)).map((sign) => `n${sign}n`);
      const marked = marks
        .map((mark) => `q${mark}q`)
        .filter((each) => openFaces(files).unwritable(each).length === 0);
      expect(marks.length - marked.length).toBeLessThanOrEqual(2);
      expect(letters.length).toBeGreaterThan(250);
      const line = lineOf([...letters, ...marked].join(" "));
      const page = pageOf("x");
      const [section] = page.sections;
      const lines = [
        name === "app"
          ? { ...line, text: "x", detail: line.text }
          : { ...line, voice: name === "own" ? ("own" as const) : ("app" as const) },
      ];
      const blocks = {
        ...page,
        sections: [{ ...section!, lists: [{ numbered: false, title: null, lines }] }],
      };
      const text = textOfPdf(await bytesOf(blocks, { mayTurn: true }));
      const found = text.split(/\s+/u);
      expect(letters.filter((each) => !found.includes(each))).toEqual([]);
      // A mark on a letter that never has it is set by itself, and some readers see a space before it.
      expect(lettersOf(text)).toContain(lettersOf(marked.join("")));
    }
  });
});

it("says which signs it has no letters for, and writes no empty boxes", async () => {
  expect(await make(pageOf("good 🙂", "漢字 and עברית"))).toEqual({
    kind: "unwritable",
    signs: ["🙂", "漢", "字", "ע", "ב", "ר", "י", "ת"],
  });
  // Both signs are there, but not where one goes on the other: what sets them would break.
  expect(await make(pageOf("g\u0303 and q\u031b"))).toEqual({ kind: "unwritable", signs: ["q\u031b"] });
});

it("is the same bytes for the same page", async () => {
  expect(await bytesOf(typical("en"))).toEqual(await bytesOf(typical("en")));
});

it("knows where paper is Letter", () => {
  expect(["es-MX", "en-US", "es-CO", "es-ES", "es-AR", "en-GB", "en"].map(paperIn)).toEqual([
    "letter",
    "letter",
    "letter",
    "a4",
    "a4",
    "a4",
    "a4",
  ]);
});

it("has type faces that are cut from the whole ones as the script says", async () => {
  for (const [name, content] of await cutFaces())
    expect(Buffer.from(content).equals(await readFile(join(FACES, name))), name).toBe(true);
});
