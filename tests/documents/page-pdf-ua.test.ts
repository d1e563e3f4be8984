import { describe, expect, it } from "vitest";
import { RESIDENT_LANGUAGES } from "#domain/language.ts";
import { emptyPageDraft } from "#domain/summary-draft.ts";
import { readContent } from "../support/pdf-content.ts";
import { pdfObjects, type PdfObjects } from "../support/pdf-objects.ts";
import { blocksOf, bytesOf, pageOf, plan, typical } from "../support/pdf-pages.ts";
import { find, planted, rewrite, rewritePage, root, tagged, type Plant } from "../support/pdf-planted.ts";
import { MISSING_TOOLS } from "../support/pdf-tools.ts";
import { problemsOfPdf } from "../support/pdf-ua.ts";
import { planJournal } from "./plan-page.ts";

const problemsIn = (objects: PdfObjects): string[] => problemsOfPdf(objects, readContent(objects));

const font: Plant extends (taken: infer Taken) => void ? (taken: Taken) => Record<string, unknown> : never = (
  taken,
) => find(taken, (each) => each["/Subtype"] === "/Type0")[1];
const about = (taken: Parameters<Plant>[0]) => find(taken, (each) => each["/Type"] === "/FontDescriptor")[1];
const cid = (taken: Parameters<Plant>[0]) => find(taken, (each) => each["/Subtype"] === "/CIDFontType2")[1];
const page = (taken: Parameters<Plant>[0]) => find(taken, (each) => each["/Type"] === "/Page")[1];
const tree = (taken: Parameters<Plant>[0]) => find(taken, (each) => each["/Type"] === "/StructTreeRoot")[1];
const xmp = (taken: Parameters<Plant>[0], change: (text: string) => string) =>
  rewrite(taken, root(taken)["/Metadata"], change);

/** Faults, each with what must be said about it. */
const FAULTS: readonly (readonly [problem: string, what: string, plant: Plant])[] = [
  ["01-004", "an ornament around text", (all) => rewritePage(all, (text) => `/Artifact BMC\n${text}\nEMC`)],
  [
    "01-005",
    "text in no tag",
    (all) => rewritePage(all, (text) => text.replace(/\/H1 <<[^>]*>> BDC\n([\s\S]*?)EMC/u, "$1")),
  ],
  ["01-005", "a shape in no tag", (all) => rewritePage(all, (text) => `${text}\n0 0 m 9 9 l S`)],
  ["01-005", "a piece that is never read out", (all) => void (tagged(all, "H1")["/K"] = [])],
  [
    "01-005",
    "text that is not written by glyphs",
    (all) => rewritePage(all, (text) => text.replace("ET", "(x) Tj ET")),
  ],
  ["01-005", "a picture within the content", (all) => rewritePage(all, (text) => `${text}\nBI ID EI`)],
  ["01-006", "a piece that is read out twice", (all) => void (tagged(all, "H2")["/K"] = [0])],
  ["01-006", "a piece that shows nothing", (all) => void (tagged(all, "H1")["/K"] = [0, 999])],
  [
    "01-006",
    "a way back to something else",
    (all) => {
      const { "/Nums": numbers } = tree(all)["/ParentTree"] as { "/Nums": [number, string[]] };
      numbers[1].reverse();
    },
  ],
  ["01-006", "a page without a way back", (all) => void delete page(all)["/StructParents"]],
  ["02-001", "a type that nobody knows", (all) => void (tagged(all, "H1")["/S"] = "/Title")],
  ["02-004", "a map of types", (all) => void (tree(all)["/RoleMap"] = { "/P": "/H1" })],
  ["06-000", "a document that is not called tagged", (all) => void delete root(all)["/MarkInfo"]],
  ["06-001", "a document without metadata", (all) => void delete root(all)["/Metadata"]],
  [
    "06-002",
    "one that does not claim PDF/UA",
    (all) => xmp(all, (text) => text.replace("pdfuaid:part>1", "pdfuaid:part>7")),
  ],
  ["06-003", "one without a title", (all) => xmp(all, (text) => text.replace("dc:title", "dc:other"))],
  [
    "06-003",
    "one with two titles",
    (all) => xmp(all, (text) => text.replace(/(x-default">)[^<]+/u, "$1Other")),
  ],
  ["07-001", "a window without its title", (all) => void delete root(all)["/ViewerPreferences"]],
  ["09-001", "a child that does not know its parent", (all) => void (tagged(all, "LI")["/P"] = "1 0 R")],
  ["09-004", "an item outside of a list", (all) => void (tagged(all, "L")["/S"] = "/Sect")],
  ["09-004", "a row outside of a table", (all) => void (tagged(all, "Table")["/S"] = "/Sect")],
  ["09-005", "an item without its mark", (all) => void (tagged(all, "Lbl")["/S"] = "/Span")],
  [
    "10-001",
    "a glyph without a letter",
    (all) =>
      rewrite(all, font(all)["/ToUnicode"] as string, (text) => text.replaceAll("bfrange", "bfnothing")),
  ],
  ["11-001", "no language", (all) => void delete root(all)["/Lang"]],
  ["13-004", "a figure without words", (all) => void (tagged(all, "Table")["/S"] = "/Figure")],
  ["13-004", "words that do not stand there", (all) => void (tagged(all, "P")["/ActualText"] = "u:other")],
  ["14-002", "a first heading that is not the first", (all) => void (tagged(all, "H1")["/S"] = "/P")],
  ["14-003", "a heading that skips a level", (all) => void (tagged(all, "H2")["/S"] = "/H3")],
  ["14-007", "a heading of no level", (all) => void (tagged(all, "H2")["/S"] = "/H")],
  ["15-003", "a heading of a table of nothing", (all) => void delete tagged(all, "TH")["/A"]],
  ["15-003", "rows of several lengths", (all) => void (tagged(all, "TR")["/K"] as string[]).pop()],
  ["16-001", "a list that does not say how it counts", (all) => void delete tagged(all, "L")["/A"]],
  ["20-001", "layers", (all) => void (root(all)["/OCProperties"] = {})],
  ["21-001", "a file within", (all) => void (root(all)["/Names"] = { "/EmbeddedFiles": {} })],
  ["24-001", "a form", (all) => void (root(all)["/AcroForm"] = {})],
  ["28-002", "a link", (all) => void (page(all)["/Annots"] = [])],
  ["28-008", "a page that is walked through in another order", (all) => void delete page(all)["/Tabs"]],
  [
    "29-001",
    "a script",
    (all) => void (root(all)["/OpenAction"] = { "/S": "/JavaScript", "/JS": "u:app.alert()" }),
  ],
  ["30-001", "a picture", (all) => void (page(all)["/Resources"] = { "/XObject": {} })],
  ["31-005", "a type face without its glyphs' codes", (all) => void delete cid(all)["/CIDToGIDMap"]],
  ["31-006", "a type face of other codes", (all) => void (font(all)["/Encoding"] = "/GBK-EUC-H")],
  ["31-009", "a type face that is not in it", (all) => void delete about(all)["/FontFile2"]],
  ["31-009", "a type face that is whole", (all) => void (font(all)["/BaseFont"] = "/Alegreya")],
  ["31-027", "a type face without letters", (all) => void delete font(all)["/ToUnicode"]],
  [
    "31-028",
    "a glyph of no letter",
    (all) => rewrite(all, font(all)["/ToUnicode"] as string, (text) => text.replace("<fffd>", "<0000>")),
  ],
  ["31-030", "an empty box", (all) => rewritePage(all, (text) => text.replace("[<0001", "[<0000"))],
];

describe.skipIf(MISSING_TOOLS.length > 0)(
  `a PDF for everybody (PDF/UA-1) ${MISSING_TOOLS.join(", ")}`,
  () => {
    it.each(RESIDENT_LANGUAGES)(
      "is what each page is in %s: with dots, with goals, over several sides, and without a line",
      async (language) => {
        const long = Array.from({ length: 60 }, (_, at) => `${at}. ${"much to say ".repeat(9)}`);
        for (const blocks of [
          typical(language),
          plan(language),
          pageOf("One line that has no end. ".repeat(400), ...long),
          blocksOf(language, planJournal(language), emptyPageDraft(null)),
        ])
          expect(problemsIn(pdfObjects(await bytesOf(blocks, { language, mayTurn: true })))).toEqual([]);
      },
      60_000,
    );

    it("is told from one that is not, whatever is wrong in it", async () => {
      const good = pdfObjects(await bytesOf(typical("en")));
      expect(problemsIn({ ...good, isEncrypted: true })).toEqual(["26-001 it is encrypted"]);
      for (const [problem, what, plant] of FAULTS) {
        const said = problemsIn(planted(good, plant)).map((each) => each.slice(0, 6));
        expect(said, what).toContain(problem);
      }
    });
  },
);
