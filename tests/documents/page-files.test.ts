import * as fc from "fast-check";
import { marked, type Tokens } from "marked";
import { describe, expect, it } from "vitest";
import { RESIDENT_LANGUAGES } from "#domain/language.ts";
import { layOutPage, pageFrom } from "#domain/summary.ts";
import { pageBlocks, type BlockLine, type PageBlocks } from "#documents/page-blocks.ts";
import { pageHtml } from "#documents/page-html.ts";
import { pageMarkdown } from "#documents/page-markdown.ts";
import { loadWords } from "#words/words.ts";
import {
  bodyOf,
  hostile,
  lettersOf,
  MAY_BE,
  plainTextOf,
  read,
  readHtml,
  readMarkdown,
  textOf,
} from "./page-readers.ts";
import { planDraft, planJournal } from "./plan-page.ts";
import { A, TODAY } from "./sample-entry.ts";
import { typicalDraft, typicalJournal } from "./typical-page.ts";

const runs = { numRuns: 300 };
const words = { es: await loadWords("es"), en: await loadWords("en") };

const line = (text: string, at: number): BlockLine => ({
  id: `${"a".repeat(22)}.x${at}` as BlockLine["id"],
  label: at === 0 ? null : text,
  text,
  voice: "own",
  detail: null,
  also: at === 2 ? text : null,
  dots: [],
});
const pageOf = (text: string): PageBlocks => ({
  title: text.replaceAll("\n", " "),
  notes: [text.replaceAll("\n", " ")],
  sections: [
    {
      key: "agenda",
      title: "A section",
      lists: [
        { numbered: true, title: null, lines: [line(text, 0), line(text, 1)] },
        { numbered: false, title: "A list", lines: [line(text, 2)] },
      ],
    },
  ],
});

describe("S-29, F01: a hostile text", () => {
  it("is read in Markdown as it was written, and becomes no markup", () => {
    fc.assert(
      fc.property(hostile("grapheme"), (text) => {
        const page = pageOf(text);
        const tokens = marked.lexer(pageMarkdown(page, words.en));
        const kinds = new Set<string>();
        const said = tokens.map((token) => textOf(token, kinds)).join("\n");
        expect([...kinds].filter((kind) => !MAY_BE.includes(kind))).toEqual([]);
        expect(tokens.filter((token) => token.type !== "space").map(({ type }) => type)).toEqual([
          "heading",
          "paragraph",
          "heading",
          "list",
          "heading",
          "list",
        ]);
        const lists = tokens.filter((token) => token.type === "list") as Tokens.List[];
        expect(lists.map(({ ordered, items }) => [ordered, items.length])).toEqual([
          [true, 2],
          [false, 1],
        ]);
        expect(lettersOf(said)).toBe(lettersOf(plainTextOf(page)));
      }),
      runs,
    );
  });

  it("is read in HTML as it was written, and becomes no markup", () => {
    fc.assert(
      fc.property(hostile("grapheme"), (text) => {
        const page = pageOf(text);
        const html = pageHtml(page, words.en, "en", "summary-2026-11-22");
        const tags = new Set(bodyOf(html).match(/<[^>]*>/gu));
        const may =
          /^<\/?(?:body|html|header|main|section|h[123]|p|ol|ul|li|b|br|span class="own" dir="auto"|span)>$/u;
        expect([...tags].filter((tag) => !may.test(tag))).toEqual([]);
        expect(html.match(/<(?:script|img|link|iframe|object|a)\b/giu)).toBe(null);
        const said = readHtml(html);
        expect(lettersOf(said)).toBe(lettersOf(plainTextOf(page)));
      }),
      runs,
    );
  });
});

describe.each(RESIDENT_LANGUAGES)("the page as a file in %s", (language) => {
  const pages = () => [
    pageFrom(layOutPage(typicalJournal(language), A, typicalDraft(language), TODAY)),
    pageFrom(layOutPage(planJournal(language), A, planDraft(language), TODAY)),
  ];

  it("says the same as the text, in the same order", () => {
    for (const page of pages()) {
      const blocks = pageBlocks(page, words[language], language);
      const said = readMarkdown(pageMarkdown(blocks, words[language]));
      const html = pageHtml(blocks, words[language], language, "x");
      expect(html).toContain(`<html lang="${language}">`);
      expect(read(said)).toBe(read(plainTextOf(blocks)));
      expect(read(readHtml(html, " "))).toBe(read(plainTextOf(blocks)));
    }
  });
});
