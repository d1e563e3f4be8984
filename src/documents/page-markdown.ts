import { cleanText } from "#domain/text.ts";
import type { Words } from "#words/words.ts";
import { item, plain } from "./markdown.ts";
import type { PageBlocks } from "./page-blocks.ts";
import { lineAsText } from "./summary-text.ts";

/** The page as Markdown: the lines of the text, in the same order, with headings and lists. */
export function pageMarkdown(blocks: PageBlocks, words: Words): string {
  const sections = blocks.sections.flatMap(({ title, lists }) => [
    `## ${plain(title, "")}`,
    ...lists.flatMap((list) => [
      ...(list.title === null ? [] : [`### ${plain(list.title, "")}`]),
      list.lines
        .map((line, at) => item(list.numbered ? `${at + 1}. ` : "- ", lineAsText(words, line)))
        .join("\n"),
    ]),
  ]);
  const head = [`# ${plain(blocks.title, "")}`, ...blocks.notes.map((note) => plain(note, ""))];
  return cleanText(`${[...head, ...sections].join("\n\n")}\n`);
}
