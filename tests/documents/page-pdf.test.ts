import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "#domain/language.ts";
import type { PageDraft } from "#domain/summary-draft.ts";
import type { Journal } from "#domain/journal.ts";
import { ownTexts } from "#domain/summary-content.ts";
import { layOutPage, pageFrom } from "#domain/summary.ts";
import { pageBlocks, type PageBlocks } from "#documents/page-blocks.ts";
import { pagePdf } from "#documents/page-pdf.ts";
import { paperIn, type Paper } from "#documents/paper.ts";
import { labelsOf, type PdfMade } from "#documents/pdf-order.ts";
import { blocksAsText } from "#documents/summary-text.ts";
import { loadWords } from "#words/words.ts";
import { cutFaces, FACES } from "../../scripts/faces.mjs";
import { faces } from "../support/faces.ts";
import { formsInPdf, MISSING_TOOLS, readPdf } from "../support/pdf-tools.ts";
import { allLines, anyActions, play } from "./page-actions.ts";
import { planDraft, planJournal } from "./plan-page.ts";
import { A, TODAY } from "./sample-entry.ts";
import { anyJournal } from "./sample-journal.ts";
import { typicalDraft, typicalJournal } from "./typical-page.ts";

const words = { es: await loadWords("es"), en: await loadWords("en") };
const files = await faces();

const blocksOf = (language: Language, journal: Journal, draft: PageDraft): PageBlocks =>
  pageBlocks(pageFrom(layOutPage(journal, A, draft, TODAY)), words[language], language);

const typical = (language: Language) => blocksOf(language, typicalJournal(language), typicalDraft(language));
const plan = (language: Language) => blocksOf(language, planJournal(language), planDraft(language));

interface How {
  readonly paper?: Paper;
  readonly mayTurn?: boolean;
  readonly language?: Language;
}

const make = (
  blocks: PageBlocks,
  { paper = "a4", mayTurn = false, language = "en" }: How = {},
): Promise<PdfMade> =>
  pagePdf(
    {
      blocks,
      labels: labelsOf(blocks, words[language]),
      language,
      paper,
      title: words[language].page.fileName(TODAY),
      day: TODAY,
      mayTurn,
    },
    files,
  );

async function bytesOf(blocks: PageBlocks, how: How = {}): Promise<Uint8Array> {
  const made = await make(blocks, how);
  return made.kind === "made" ? made.bytes : expect.fail(`it was not made: ${JSON.stringify(made)}`);
}

/** A page whose one section holds these texts. */
const pageOf = (...texts: readonly string[]): PageBlocks => ({
  title: "My notes",
  notes: ["Written by me"],
  sections: [
    {
      key: "agenda",
      title: "A section",
      lists: [
        {
          numbered: false,
          title: null,
          lines: texts.map((text, at) => ({
            id: `${"a".repeat(22)}.x${"x".repeat(at)}` as PageBlocks["sections"][0]["lists"][0]["lines"][0]["id"],
            label: null,
            text,
            voice: "own",
            detail: null,
            also: null,
            dots: [],
          })),
        },
      ],
    },
  ],
});

const lettersOf = (text: string): string => text.normalize("NFC").replaceAll(/[\s\u00a0\f]+/gu, "");
/** The same without what marks a line of a list. */
const unmarked = (text: string): string => lettersOf(text.replaceAll(/^(?:\d+\.|[-•]) /gmu, ""));

it.runIf(process.env["CI"] === "true")("other programs that read PDFs are here", () => {
  expect(MISSING_TOOLS).toEqual([]);
});

describe.skipIf(MISSING_TOOLS.length > 0)(`as other programs read it ${MISSING_TOOLS.join(" ")}`, () => {
  it.each(
    LANGUAGES.flatMap((language) => (["a4", "letter"] as const).map((paper) => [language, paper] as const)),
  )(
    "in %s on %s it is one tagged side with a neutral name, its language and its own type faces",
    async (language, paper) => {
      for (const blocks of [typical(language), plan(language)]) {
        const pdf = readPdf(await bytesOf(blocks, { language, paper }));
        expect(pdf.info).toMatch(/^Pages:\s+1$/mu);
        expect(pdf.info).toMatch(/^Tagged:\s+yes$/mu);
        expect(pdf.info).toMatch(/^JavaScript:\s+no$/mu);
        expect(pdf.info).toMatch(paper === "a4" ? /^Page size:.*\(A4\)$/mu : /^Page size:.*\(letter\)$/mu);
        const said = Object.fromEntries(
          [
            ...pdf.info.matchAll(
              /^(Title|Author|Subject|Keywords|Creator|Producer|CreationDate|ModDate):\s+(.*)$/gmu,
            ),
          ].map(([, key, value]) => [key, value]),
        );
        // The library writes its name and a day; that one is in the file's name already.
        expect(said).toEqual({
          Title: words[language].page.fileName(TODAY),
          Creator: "PDFKit",
          Producer: "PDFKit",
          CreationDate: expect.stringContaining("00:00:00"),
        });
        expect(pdf.objects).toMatch(new RegExp(`"/Lang": "u:${language}"`, "u"));
        expect(pdf.objects).toContain('"/DisplayDocTitle": true');
        expect(pdf.unpacked).toContain("<pdfuaid:part>1</pdfuaid:part>");
        expect(pdf.unpacked).not.toMatch(
          /\/(?:EmbeddedFile|Filespec|JS|JavaScript|Annots|URI|AcroForm|OpenAction)\b/u,
        );
        expect(pdf.check).toContain("No syntax or stream encoding errors found");
        const fonts = pdf.fonts.trim().split("\n").slice(2);
        expect(fonts.length).toBeGreaterThan(1);
        for (const font of fonts) expect(font).toMatch(/\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/u);
      }
    },
  );

  it.each(LANGUAGES)(
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

  it("leaves nothing outside of the tree but ornaments", async () => {
    const { unpacked } = readPdf(await bytesOf(typical("en")));
    const content =
      /stream\n([\s\S]*?)\nendstream/u.exec(unpacked.slice(unpacked.indexOf("/Contents")))?.[1] ?? "";
    let depth = 0;
    const outside: string[] = [];
    for (const line of content.split("\n")) {
      if (/ BDC$| BMC$/u.test(line)) depth += 1;
      else if (line === "EMC") depth -= 1;
      else if (depth === 0 && /(?: TJ| Tj|(?:^| )[SfB])$/u.test(line)) outside.push(line);
    }
    expect(content).toContain("BDC");
    expect(outside).toEqual([]);
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
    const { text } = readPdf(await bytesOf(pageOf(...texts), { mayTurn: true }));
    for (const wanted of texts) expect(lettersOf(text)).toContain(lettersOf(wanted));
  });

  it("holds each text that is on once and in order, and not one that is off, in any stream of any output", async () => {
    const marker = /⟦[^⟧]+⟧/gu;
    await fc.assert(
      fc.asyncProperty(anyJournal, anyActions, async (journal, actions) => {
        const { page } = play(journal, actions);
        const found = pageBlocks(pageFrom(page), words.en, "en");
        // The brackets of the made-up texts are in no type face; guillemets are.
        const blocks = JSON.parse(
          JSON.stringify(found).replaceAll("⟦", "‹").replaceAll("⟧", "›"),
        ) as PageBlocks;
        const made = await make(blocks, { mayTurn: true });
        if (made.kind !== "made") return expect.fail(JSON.stringify(made));
        const pdf = readPdf(made.bytes);
        const lines = allLines(page);
        const on = lines.filter(({ state }) => state === "on").flatMap(({ content }) => ownTexts(content));
        const said = (pdf.text.replaceAll("\n", " ").match(/‹[^›]+›/gu) ?? []).map(lettersOf);
        expect(said).toEqual(
          on
            .flatMap((text) => text.match(marker) ?? [])
            .map((text) => lettersOf(text.replaceAll("⟦", "‹").replaceAll("⟧", "›"))),
        );
        const off = lines.filter(({ state }) => state !== "on").flatMap(({ was }) => ownTexts(was));
        for (const text of off.filter((each) => !on.includes(each)))
          for (const form of formsInPdf(text.replaceAll(/[⟦⟧]/gu, "")))
            expect(pdf.unpacked).not.toContain(form);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it("takes more sides where the person says so, numbers them, and loses nothing", async () => {
    const texts = Array.from(
      { length: 60 },
      (_, at) => `Line ${at + 1}: ${"much to say ".repeat(6).trim()}.`,
    );
    const over = await make(pageOf(...texts));
    expect(over).toEqual({ kind: "over", lines: expect.any(Number) as number });
    const pdf = readPdf(await bytesOf(pageOf(...texts), { mayTurn: true }));
    const sides = Number(/^Pages:\s+(\d+)$/mu.exec(pdf.info)?.[1]);
    expect(sides).toBeGreaterThan(1);
    expect(pdf.text).toContain(`1 / ${sides}`);
    for (const text of texts) expect(lettersOf(pdf.text)).toContain(lettersOf(text));
    expect(pdf.check).toContain("No syntax");
    const long = readPdf(await bytesOf(pageOf("One line that has no end. ".repeat(400)), { mayTurn: true }));
    expect(lettersOf(long.tree.replaceAll(/^\s+"|"$/gmu, ""))).toContain(
      lettersOf("One line that has no end. ".repeat(400)),
    );
  });
});

it("says which signs it has no letters for, and writes no empty boxes", async () => {
  expect(await make(pageOf("good 🙂", "漢字 and עברית"))).toEqual({
    kind: "unwritable",
    signs: ["🙂", "漢", "字", "ע", "ב", "ר", "י", "ת"],
  });
});

it("is never smaller than 10 points", async () => {
  const source = await readFile("src/documents/page-pdf.ts", "utf8");
  const sizes =
    /const SIZE = \{([^}]+)\}/u
      .exec(source)?.[1]
      ?.match(/[\d.]+/gu)
      ?.map(Number) ?? [];
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
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
