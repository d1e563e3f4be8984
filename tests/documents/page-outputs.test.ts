import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { ResidentLanguage } from "#domain/language.ts";
import { ownTexts } from "#domain/summary-content.ts";
import { mask } from "#domain/summary-choose.ts";
import { layOutPage, pageFrom } from "#domain/summary.ts";
import { pageBlocks, type PageBlocks } from "#documents/page-blocks.ts";
import { pageHtml } from "#documents/page-html.ts";
import { pageMarkdown } from "#documents/page-markdown.ts";
import { blocksAsText } from "#documents/summary-text.ts";
import { anyWritable } from "../support/arbitraries.ts";
import { readContent } from "../support/pdf-content.ts";
import { pdfObjects } from "../support/pdf-objects.ts";
import { bytesOf, lettersOf, withoutNumbers, words } from "../support/pdf-pages.ts";
import { everythingIn } from "../support/pdf-texts.ts";
import { MISSING_TOOLS, textOfPdf } from "../support/pdf-tools.ts";
import { heard, isElement, treeOf, type Element } from "../support/pdf-tree.ts";
import { allLines, anyActions, play } from "./page-actions.ts";
import { hostile, plainTextOf, readHtml, readMarkdown } from "./page-readers.ts";
import { A, TODAY } from "./sample-entry.ts";
import { anyJournal } from "./sample-journal.ts";

/** What `marker` puts into each text of a made-up journal, without its brackets: which record, which field. */
const MARKER = /(?<![\w-])[\w-]{22}\.[A-Za-z.]*[A-Za-z]/gu;
const markersIn = (text: string): string[] => text.match(MARKER) ?? [];

/** A journal, what somebody did on its page, and which of the names found in it were covered in the end. */
const anyPage = fc.record({
  journal: anyJournal,
  actions: anyActions,
  covered: fc.array(fc.nat({ max: 50 }), { maxLength: 3 }),
  language: fc.constantFrom<ResidentLanguage>("es", "en"),
});

/** The page as it would leave, and the person's own words that are on it, in order. */
function pageOf({
  journal,
  actions,
  covered,
  language,
}: typeof anyPage extends fc.Arbitrary<infer P> ? P : never) {
  const played = play(journal, actions);
  const on = (page: typeof played.page) =>
    allLines(page)
      .filter(({ state }) => state === "on")
      .flatMap(({ content }) => ownTexts(content));
  const names = on(played.page).flatMap(markersIn);
  const draft = covered.reduce(
    (now, at) => (names.length === 0 ? now : mask(now, names[at % names.length] ?? "", true)),
    played.draft,
  );
  const page = layOutPage(journal, A, draft, TODAY);
  const blocks = pageBlocks(pageFrom(page), words[language], language);
  return { blocks, language, wanted: on(page).flatMap(markersIn), covered: draft.masked };
}

/** The brackets of the made-up texts are in no type face; guillemets are. */
const writable = (blocks: PageBlocks): PageBlocks =>
  JSON.parse(JSON.stringify(blocks).replaceAll("⟦", "‹").replaceAll("⟧", "›")) as PageBlocks;

const textsOf = (blocks: PageBlocks, language: ResidentLanguage) => ({
  text: blocksAsText(blocks, words[language]),
  markdown: pageMarkdown(blocks, words[language]),
  html: pageHtml(blocks, words[language], language, words[language].page.fileName(TODAY)),
});

/** What is read out, without the marks of lists. */
const heardOf = (element: Element, shown: Parameters<typeof heard>[1]): string =>
  element.children.some(isElement)
    ? element.children
        .filter(isElement)
        .filter(({ tag }) => tag !== "Lbl")
        .map((child) => heardOf(child, shown))
        .join("\n")
    : heard(element, shown);

function openPdf(bytes: Uint8Array) {
  const objects = pdfObjects(bytes);
  const content = readContent(objects);
  const spoken = treeOf(objects)
    .map((element) => heardOf(element, content.shown))
    .join("\n");
  return { everything: everythingIn(bytes, objects, content), spoken };
}

describe("what leaves as text, Markdown and a web page", () => {
  it("F36: holds each text that is on once and in order, and not one that is off, struck, covered, private or of another", () => {
    fc.assert(
      fc.property(anyPage, (made) => {
        const { blocks, language, wanted, covered } = pageOf(made);
        const outputs = textsOf(blocks, language);
        for (const [kind, output] of Object.entries(outputs)) {
          const found = markersIn(output);
          expect(found, kind).toEqual(wanted);
          for (const name of covered) expect(found, kind).not.toContain(name);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe.skipIf(MISSING_TOOLS.length > 0)(`what leaves as a PDF ${MISSING_TOOLS.join(", ")}`, () => {
  // The first one is slow, and no test should pay for it.
  beforeAll(() => bytesOf({ title: "x", notes: [], sections: [] }));

  it("F36: holds each text that is on once and in order, and not one that is off, struck, covered, private or of another, in any byte", async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, async (made) => {
        const { blocks, language, wanted } = pageOf(made);
        const bytes = await bytesOf(writable(blocks), { language, mayTurn: true });
        const { everything, spoken } = openPdf(bytes);
        expect(markersIn(spoken)).toEqual(wanted);
        const found = new Set(markersIn(everything));
        expect([...found].filter((each) => !wanted.includes(each))).toEqual([]);
        // Nothing else that is read out either: these are the words of the page, and no others.
        expect(lettersOf(spoken)).toBe(lettersOf(plainTextOf(writable(blocks))));
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 120_000);

  it("says the same as all other outputs, whatever was written: the same words in the same order", async () => {
    const text = fc.oneof(anyWritable, hostile(fc.constantFrom(...Array.from("aéñ ü.¿“"))));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const blocks = hostilePage(texts);
        const bytes = await bytesOf(blocks, { mayTurn: true });
        const wanted = lettersOf(plainTextOf(blocks));
        const { text: plain, markdown, html } = textsOf(blocks, "en");
        expect(lettersOf(readMarkdown(markdown))).toBe(wanted);
        expect(lettersOf(readHtml(html))).toBe(wanted);
        expect(lettersOf(openPdf(bytes).spoken)).toBe(wanted);
        // These two have the marks of lists among their words.
        const marked = lettersOf(plain).replaceAll("•", "-");
        expect(lettersOf(withoutNumbers(textOfPdf(bytes))).replaceAll("•", "-")).toBe(marked);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 120_000);
});

function hostilePage(texts: readonly string[]): PageBlocks {
  const line = (text: string, at: number) => ({
    id: `${"a".repeat(22)}.x${"x".repeat(at)}` as PageBlocks["sections"][0]["lists"][0]["lines"][0]["id"],
    label: at % 2 === 0 ? null : text.replaceAll(/\s/gu, " "),
    text,
    voice: at % 3 === 0 ? ("app" as const) : ("own" as const),
    detail: at % 3 === 1 ? text : null,
    also: at % 3 === 2 ? text : null,
    dots: [],
  });
  const [first = ""] = texts;
  return {
    title: first.replaceAll(/\s/gu, " ").trim(),
    notes: ["Written by me"],
    sections: [
      {
        key: "agenda",
        title: "A section",
        lists: [
          { numbered: true, title: null, lines: texts.map(line) },
          { numbered: false, title: "A list", lines: texts.map((text, at) => line(text, at + texts.length)) },
        ],
      },
    ],
  };
}
