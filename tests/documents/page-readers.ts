import * as fc from "fast-check";
import { marked, type Token, type Tokens } from "marked";
import { expect } from "vitest";
import { cleanText } from "#domain/text.ts";
import type { PageBlocks } from "#documents/page-blocks.ts";

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
/** Texts that would be markup somewhere. @param unit of what stands between the signs, as fast-check has it */
export const hostile = (unit: NonNullable<fc.StringConstraints["unit"]>): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit, maxLength: 5 })), {
      minLength: 1,
      maxLength: 9,
    })
    .map((parts) => cleanText(parts.join("")).trim())
    .filter((text) => text !== "");

/** How a reader sees it: runs of white space are one. */
export const read = (text: string): string => text.replaceAll(/[\s\u00a0]+/gu, " ").trim();
/** What is read without the marks of lists, which are no words. */
export const lettersOf = (text: string): string => text.replaceAll(/[\s\u00a0]+/gu, "");

export const MAY_BE = ["heading", "paragraph", "list", "list_item", "text", "space", "escape", "br"];
export function textOf(token: Token, kinds = new Set<string>()): string {
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
export const bodyOf = (html: string): string => html.slice(html.indexOf("<body>"));

/** Every part of the page in order, without the marks of lists. */
export const plainTextOf = ({ title, notes, sections }: PageBlocks): string =>
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

/** What a reader of Markdown sees. */
export const readMarkdown = (markdown: string): string =>
  marked
    .lexer(markdown)
    .map((token) => textOf(token))
    .join("\n");

/** What a reader of the web page sees. @param between what a tag parts */
export const readHtml = (html: string, between = "\n"): string =>
  unescaped(bodyOf(html).replaceAll(/<[^>]*>/gu, between));
