import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RESIDENT_LANGUAGES } from "#domain/language.ts";
import { ownTexts } from "#domain/summary-content.ts";
import { layOutPage, linesOf, pageFrom } from "#domain/summary.ts";
import { blocksAsText, summaryAsText, summaryFileName } from "#documents/summary-text.ts";
import { pageBlocks } from "#documents/page-blocks.ts";
import { loadWords } from "#words/words.ts";
import { allLines, anyActions, play } from "./page-actions.ts";
import { planDraft, planJournal } from "./plan-page.ts";
import { A, TODAY } from "./sample-entry.ts";
import { anyJournal } from "./sample-journal.ts";
import { typicalDraft, typicalJournal } from "./typical-page.ts";

const runs = { numRuns: 300 };
const words = { es: await loadWords("es"), en: await loadWords("en") };
const MARKER = /⟦[^⟧]+⟧/gu;

describe.each(RESIDENT_LANGUAGES)("the page as text in %s", (language) => {
  it("says what it has always said about a typical page", async () => {
    const page = pageFrom(layOutPage(typicalJournal(language), A, typicalDraft(language), TODAY));
    const text = summaryAsText(page, words[language], language);
    const golden = join(import.meta.dirname, "golden", `typical-page.${language}.txt`);
    expect(text).toBe(await readFile(golden, "utf8"));
  });

  it("says goals, tasks and what was agreed as it always has", async () => {
    const page = pageFrom(layOutPage(planJournal(language), A, planDraft(language), TODAY));
    const text = summaryAsText(page, words[language], language);
    const golden = join(import.meta.dirname, "golden", `plan-page.${language}.txt`);
    expect(text).toBe(await readFile(golden, "utf8"));
  });

  it("holds each text that is on once and in order, and not one that is off", () => {
    fc.assert(
      fc.property(anyJournal, anyActions, (journal, actions) => {
        const { page } = play(journal, actions);
        const text = summaryAsText(pageFrom(page), words[language], language);
        const wanted = allLines(page).filter((line) => line.state === "on");
        const texts = wanted.flatMap(({ content }) => ownTexts(content));
        expect(text.match(MARKER) ?? []).toEqual(texts);
      }),
      runs,
    );
  });

  it("says the same as the blocks that are shown and printed, line by line", () => {
    fc.assert(
      fc.property(anyJournal, anyActions, (journal, actions) => {
        const document = pageFrom(play(journal, actions).page);
        const blocks = pageBlocks(document, words[language], language);
        const shown = blocks.sections.flatMap((section) => section.lists.flatMap((list) => list.lines));
        expect(shown.map((line) => line.id)).toEqual(linesOf(document).map((line) => line.id));
        let rest = summaryAsText(document, words[language], language);
        expect(rest).toBe(blocksAsText(blocks, words[language]));
        const parts = [
          blocks.title,
          ...blocks.notes,
          ...blocks.sections.flatMap(({ title, lists }) => [
            title,
            ...lists.flatMap((list) => [
              ...(list.title === null ? [] : [list.title]),
              ...list.lines.flatMap(({ label, text, detail, also }) =>
                [label, text, detail, also].filter((part) => part !== null),
              ),
            ]),
          ]),
        ];
        for (const part of parts) {
          expect(rest).toContain(part);
          rest = rest.slice(rest.indexOf(part) + part.length);
        }
        // Nothing is left but marks and line ends.
        expect(rest.trim()).toBe("");
      }),
      runs,
    );
  });
});

it("F36: has a file name that says nothing but the day", () => {
  expect(summaryFileName(words.es, "2026-11-22")).toBe("resumen-2026-11-22");
  expect(summaryFileName(words.en, "2026-11-22")).toBe("summary-2026-11-22");
});

it("speaks to the therapist as the two of them speak", () => {
  const draft = typicalDraft("es");
  for (const [address, title] of [
    ["tu", "para ti"],
    ["usted", "para usted"],
    ["vos", "para vos"],
    [null, "para mi terapeuta"],
  ] as const) {
    const page = pageFrom(layOutPage(typicalJournal("es", address), A, draft, TODAY));
    expect(summaryAsText(page, words.es, "es")).toContain(`Una pregunta ${title}`);
  }
});
