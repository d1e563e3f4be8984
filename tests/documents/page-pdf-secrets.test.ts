import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { lettersOf, readContent } from "../support/pdf-content.ts";
import { dictionary, pages, pdfBytes, pdfObjects } from "../support/pdf-objects.ts";
import { bytesOf, pageOf } from "../support/pdf-pages.ts";
import { find, planted, rewrite, rewritePage, root, tagged, type Plant } from "../support/pdf-planted.ts";
import { everythingIn } from "../support/pdf-texts.ts";
import { MISSING_TOOLS } from "../support/pdf-tools.ts";

/** Letters that every encoding of a PDF writes otherwise. */
const SECRET = "Zozobra y añoranza";

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();
const octal = (text: string): string =>
  [...Buffer.from(text, "latin1")].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");

type Taken = Parameters<Plant>[0];
const info = (taken: Taken) => find(taken, (each) => "/Producer" in each)[1];
const xmp = (taken: Taken, change: (text: string) => string) =>
  rewrite(taken, root(taken)["/Metadata"], change);

/** The secret in the codes of the type face that the first page uses for a text that has all of its letters. */
function inGlyphs({ objects }: Taken, text: string): string {
  const page = dictionary(objects, pages(objects)[0]);
  const fonts = dictionary(objects, dictionary(objects, page["/Resources"])["/Font"]);
  for (const [name, reference] of Object.entries(fonts)) {
    const codes = new Map(
      [...lettersOf(objects, dictionary(objects, reference))].map(([code, sign]) => [sign, code]),
    );
    const signs = Array.from(text);
    if (signs.every((sign) => codes.has(sign)))
      return `${name} 12 Tf <${signs.map((sign) => codes.get(sign)?.toString(16).padStart(4, "0")).join("")}> Tj`;
  }
  throw new Error("no type face has all of these letters");
}

function embed(taken: Taken, content: Buffer): void {
  const stream = { dict: { "/Type": "/EmbeddedFile" }, data: content.toString("base64") };
  taken.objects.stored["9999 0 R"] = { stream };
  root(taken)["/File"] = "9999 0 R";
}

/** Every place in which a PDF can keep a text, seen or not. */
const PLACES: readonly (readonly [what: string, plant: Plant])[] = [
  ["the author", (all) => void (info(all)["/Author"] = `u:${SECRET}`)],
  ["a key of its own", (all) => void (info(all)["/Notes"] = `b:${utf16(SECRET).toString("hex")}`)],
  ["bytes that are UTF-8", (all) => void (info(all)["/Notes"] = `b:${Buffer.from(SECRET).toString("hex")}`)],
  [
    "the metadata",
    (all) =>
      xmp(all, (text) =>
        text.replace("</dc:title>", `</dc:title><!-- ${Buffer.from(SECRET).toString("latin1")} -->`),
      ),
  ],
  ["what is read instead", (all) => void (tagged(all, "P")["/ActualText"] = `u:${SECRET}`)],
  ["the words of a figure", (all) => void (tagged(all, "L")["/Alt"] = `u:${SECRET}`)],
  ["the title of an element", (all) => void (tagged(all, "H1")["/T"] = `u:${SECRET}`)],
  ["the outline", (all) => void (root(all)["/Outlines"] = { "/First": { "/Title": `u:${SECRET}` } })],
  ["an annotation", (all) => void (root(all)["/Annots"] = [{ "/Contents": `u:${SECRET}` }])],
  ["a name", (all) => void (root(all)[`/${SECRET.replaceAll(" ", "")}`] = true)],
  [
    "text in the content, escaped",
    (all) => rewritePage(all, (text) => `${text}\n/Span << /ActualText (${octal(SECRET)}) >> BDC EMC`),
  ],
  [
    "text in the content, in hexadecimal",
    (all) =>
      rewritePage(
        all,
        (text) => `${text}\n/Span << /ActualText <feff${utf16(SECRET).toString("hex")}> >> BDC EMC`,
      ),
  ],
  ["a comment in the content", (all) => rewritePage(all, (text) => `${text}\n% ${SECRET}`)],
  [
    "letters that nobody sees",
    (all) => rewritePage(all, (text) => `${text}\nBT 3 Tr ${inGlyphs(all, SECRET)} ET`),
  ],
  [
    "letters beside the paper",
    (all) => rewritePage(all, (text) => `${text}\nBT 1 0 0 1 -5000 9000 Tm ${inGlyphs(all, SECRET)} ET`),
  ],
  ["a file within", (all) => embed(all, Buffer.from(SECRET))],
  ["a file within, of wide letters", (all) => embed(all, utf16(SECRET))],
];

const letters = (text: string): string => text.replaceAll(/\s/gu, "");
const holds = (bytes: Uint8Array): boolean => {
  const objects = pdfObjects(bytes);
  return letters(everythingIn(bytes, objects, readContent(objects))).includes(letters(SECRET));
};

describe.skipIf(MISSING_TOOLS.length > 0)(`looking for a text in a PDF ${MISSING_TOOLS.join(", ")}`, () => {
  it("F36: finds it wherever it is kept, and only then", async () => {
    // The letters of the secret, in another order.
    const good = pdfObjects(await bytesOf(pageOf(Array.from(SECRET).toSorted().join(""))));
    expect(holds(pdfBytes(good))).toBe(false);
    for (const [what, plant] of PLACES) {
      const bytes = pdfBytes(planted(good, plant));
      expect(holds(bytes), what).toBe(true);
    }
  }, 120_000);

  it("finds it in what no object names any more, and after the end", async () => {
    const bytes = Buffer.from(await bytesOf(pageOf("x")));
    expect(holds(bytes)).toBe(false);
    expect(holds(Buffer.concat([bytes, Buffer.from(`% ${SECRET}`)]))).toBe(true);
    expect(holds(Buffer.concat([bytes, utf16(SECRET)]))).toBe(true);
    const left = [
      Buffer.from("\n99 0 obj <<>> stream\n"),
      deflateSync(SECRET),
      Buffer.from("\nendstream endobj"),
    ];
    expect(holds(Buffer.concat([bytes, ...left]))).toBe(true);
  });
});
