import * as fc from "fast-check";
import { marked, type Token, type Tokens } from "marked";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/language.ts";
import { ownTexts } from "#domain/summary-content.ts";
import { layOutPage, pageFrom } from "#domain/summary.ts";
import { cleanText } from "#domain/text.ts";
import { pageBlocks, type BlockLine, type PageBlocks } from "#documents/page-blocks.ts";
import { pageHtml } from "#documents/page-html.ts";
import { pageMarkdown } from "#documents/page-markdown.ts";
import { loadWords } from "#words/words.ts";
import { allLines, anyActions, play } from "./page-actions.ts";
import { planDraft, planJournal } from "./plan-page.ts";
import { A, TODAY } from "./sample-entry.ts";
import { anyJournal } from "./sample-journal.ts";
import { typicalDraft, typicalJournal } from "./typical-page.ts";

const runs = { numRuns: 300 };
const words = { es: await loadWords("es"), en: await loadWords("en") };

/** Every sign that means something to Markdown or HTML, alone, in rows and between letters. */
const SIGNS = [
  "# |- |+ |1. |2) |> |```|~~~|---|===|***|    |\t|\\|\\\n|\n|\n\n|  \n|\"|'|- [ ] a|---\n|\u2028|\u2029".split(
    "|",
  ),
  "<script>alert(1)</script>|<!-- |-->|<![CDATA[|&lt;|&#x41;|<img src=x onerror=y>|</style>|</html>".split(
    "|",
  ),
  "[a](b)|![a](b)|[a]: b|[^1]|http://a.es|www.a.es|mailto:a@b.es|a@b.es|:a:|~~a~~|__a__|*a*|$a$".split("|"),
  ["|", "| a | b |\n|---|---|"],
].flat();
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: "grapheme", maxLength: 5 })), {
    minLength: 1,
    maxLength: 9,
  })
  .map((parts) => cleanText(parts.join("")).trim())
  .filter((text) => text !== "");

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

/** How a reader sees it: runs of white space are one. */
const read = (text: string): string => text.replaceAll(/[\s\u00a0]+/gu, " ").trim();
/** What is read without the marks of lists, which are no words. */
const lettersOf = (text: string): string => text.replaceAll(/[\s\u00a0]+/gu, "");

const MAY_BE = ["heading", "paragraph", "list", "list_item", "text", "space", "escape", "br"];
function textOf(token: Token, kinds: Set<string>): string {
  kinds.add(token.type);
  if (token.type === "list")
    return (token as Tokens.List).items.map((each) => textOf(each, kinds)).join("\n");
  const inner = (token as Tokens.Generic).tokens;
  if (inner !== undefined) return inner.map((each) => textOf(each, kinds)).join("");
  return token.type === "space" || token.type === "br" ? "\n" : (token as Tokens.Text).text;
}

function unescaped(html: string): string {
  const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return html.replaceAll(/&([^;]+);/gu, (_, name: string) => signs[name] ?? expect.fail(name));
}
const bodyOf = (html: string): string => html.slice(html.indexOf("<body>"));

describe("a hostile text", () => {
  it("is read in Markdown as it was written, and becomes no markup", () => {
    fc.assert(
      fc.property(hostile, (text) => {
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
      fc.property(hostile, (text) => {
        const page = pageOf(text);
        const html = pageHtml(page, words.en, "en", "summary-2026-11-22");
        const tags = new Set(bodyOf(html).match(/<[^>]*>/gu));
        const may =
          /^<\/?(?:body|html|header|main|section|h[123]|p|ol|ul|li|b|br|span class="own" dir="auto"|span)>$/u;
        expect([...tags].filter((tag) => !may.test(tag))).toEqual([]);
        expect(html.match(/<(?:script|img|link|iframe|object|a)\b/giu)).toBe(null);
        const said = unescaped(bodyOf(html).replaceAll(/<[^>]*>/gu, "\n"));
        expect(lettersOf(said)).toBe(lettersOf(plainTextOf(page)));
      }),
      runs,
    );
  });
});

/** Every part of the page in order, without the marks of lists. */
const plainTextOf = ({ title, notes, sections }: PageBlocks): string =>
  [
    title,
    ...notes,
    ...sections.flatMap((section) => [
      section.title,
      ...section.lists.flatMap((list) => [
        ...(list.title === null ? [] : [list.title]),
        ...list.lines.flatMap(({ label, text, detail, also }) => [
          ...(label === null ? [] : [`${label}:`]),
          ...[text, detail, also].filter((part) => part !== null),
        ]),
      ]),
    ]),
  ].join("\n");

describe.each(LANGUAGES)("the page as a file in %s", (language) => {
  const pages = () => [
    pageFrom(layOutPage(typicalJournal(language), A, typicalDraft(language), TODAY)),
    pageFrom(layOutPage(planJournal(language), A, planDraft(language), TODAY)),
  ];

  it("says the same as the text, in the same order", () => {
    for (const page of pages()) {
      const blocks = pageBlocks(page, words[language], language);
      const markdown = marked.lexer(pageMarkdown(blocks, words[language]));
      const said = markdown.map((token) => textOf(token, new Set())).join("\n");
      const html = pageHtml(blocks, words[language], language, "x");
      expect(html).toContain(`<html lang="${language}">`);
      expect(read(said)).toBe(read(plainTextOf(blocks)));
      expect(read(unescaped(bodyOf(html).replaceAll(/<[^>]*>/gu, " ")))).toBe(read(plainTextOf(blocks)));
    }
  });

  it("holds each text that is on once and in order, and not one that is off", () => {
    fc.assert(
      fc.property(anyJournal, anyActions, (journal, actions) => {
        const { page } = play(journal, actions);
        const document = pageFrom(page);
        const blocks = pageBlocks(document, words[language], language);
        const texts = allLines(page)
          .filter(({ state }) => state === "on")
          .flatMap(({ content }) => ownTexts(content));
        const marker = /⟦[^⟧]+⟧/gu;
        const html = unescaped(bodyOf(pageHtml(blocks, words[language], language, "x")));
        const markdown = pageMarkdown(blocks, words[language]).replaceAll(/\\(?=[!-/:-@[-`{-~])/gu, "");
        expect(html.match(marker) ?? []).toEqual(texts);
        expect(markdown.match(marker) ?? []).toEqual(texts);
      }),
      runs,
    );
  });
});
