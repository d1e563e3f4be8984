import type { Language } from "#domain/language.ts";
import type { PageDocument } from "#domain/summary.ts";
import { cleanText } from "#domain/text.ts";
import type { Words } from "#words/words.ts";
import { pageBlocks, type BlockLine, type PageBlocks } from "./page-blocks.ts";

/** What is said on one line: label, text, what goes with it and more of one's own words. The preview shows the same. */
export const lineAsText = (words: Words, { label, text, detail, also }: BlockLine): string => {
  const said = label === null ? text : words.page.labelled(label, text);
  return [said, detail, also].filter((part) => part !== null).join("\n");
};

/** Further lines of a list item stand under its first, so that what begins there is not taken for a new one. */
const hanging = (mark: string, text: string): string =>
  mark + text.split("\n").join(`\n${" ".repeat(mark.length)}`);

export function blocksAsText(blocks: PageBlocks, words: Words): string {
  const head = [blocks.title, ...blocks.notes].join("\n");
  const sections = blocks.sections.map(({ title, lists }) => {
    const parts = lists.map((list) => {
      const lines = list.lines.map((line, at) =>
        hanging(list.numbered ? `${at + 1}. ` : "- ", lineAsText(words, line)),
      );
      return [...(list.title === null ? [] : [list.title]), ...lines].join("\n");
    });
    return [title, ...parts].join("\n");
  });
  return cleanText(`${[head, ...sections].join("\n\n")}\n`);
}

/** The page as plain text that any messenger, mail or note shows as it is. */
export const summaryAsText = (document: PageDocument, words: Words, language: Language): string =>
  blocksAsText(pageBlocks(document, words, language), words);

/** A neutral name: no person, no app, nothing of what is inside. @param day the day it leaves. */
export const summaryFileName = (words: Words, day: string): string => words.page.fileName(day);
