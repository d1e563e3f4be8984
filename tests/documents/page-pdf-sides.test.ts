import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { PageBlocks } from "#documents/page-blocks.ts";
import { PAPERS, type Paper } from "#documents/paper.ts";
import { anyWritable } from "../support/arbitraries.ts";
import { readContent } from "../support/pdf-content.ts";
import { pdfObjects } from "../support/pdf-objects.ts";
import {
  bytesOf,
  lettersOf,
  lineOf,
  make,
  pageOf,
  plan,
  typical,
  withoutNumbers,
  words,
} from "../support/pdf-pages.ts";
import { MISSING_TOOLS, textOfPdf, wordBoxes, type WordBox } from "../support/pdf-tools.ts";
import { inside, leavesOf, treeOf } from "../support/pdf-tree.ts";
import { blocksAsText } from "#documents/summary-text.ts";

const MM = 72 / 25.4;
/** What most printers cannot print on. */
const UNPRINTED = 6 * MM;
const SIDE = 20 * MM;
/** The margin below the text; type faces reach a little into it. */
const FOOT = 13 * MM;

/** Where something stands: its side, and how far from the top. */
function laidOut(bytes: Uint8Array, paper: Paper) {
  const objects = pdfObjects(bytes);
  const { shown } = readContent(objects);
  const text = shown.filter(({ kind }) => kind === "text");
  const tree = treeOf(objects).flatMap((element) => [...inside(element)].map(([found]) => found));
  const linesOf = (element: (typeof tree)[0]) => {
    const leaves = leavesOf(element);
    const mine = text.filter(({ page, marks }) =>
      leaves.some((leaf) => leaf.page === page && marks.at(-1)?.id === leaf.id),
    );
    return [...new Set(mine.map(({ page, y }) => `${page} ${Math.round(y * 10)}`))].map((key) => {
      const [page, y] = key.split(" ").map(Number);
      return { page: page ?? -1, top: PAPERS[paper].height - (y ?? 0) / 10 };
    });
  };
  return { text, tree, linesOf };
}

/** Whether a word stands within the margins; what says which side it is stands below them. */
const isOnPaper = ({ word, left, right, top, bottom }: WordBox, paper: Paper): boolean =>
  left >= SIDE - 1 &&
  right <= PAPERS[paper].width - SIDE + 1 &&
  top >= UNPRINTED &&
  bottom <= PAPERS[paper].height - (/^[\d/]+$/u.test(word) ? UNPRINTED : FOOT);

/** Whether two words cover each other. The boxes of type faces are taller than their letters, so a little does not count. */
const isOver = (one: WordBox, other: WordBox): boolean =>
  one.side === other.side &&
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2.5;

/** A page whose sections are as long as they happen to be, so that a side ends anywhere in them. */
const anyLongPage: fc.Arbitrary<PageBlocks> = fc
  .array(
    fc.record({
      lines: fc.array(fc.integer({ min: 1, max: 220 }), { minLength: 1, maxLength: 8 }),
      more: fc.boolean(),
      isTitled: fc.boolean(),
    }),
    { minLength: 6, maxLength: 14 },
  )
  .map((sections) => {
    let count = 0;
    const line = (long: number, more: boolean) => {
      count += 1;
      const text = `${count}${"°".repeat(3)} ${"much to say ".repeat(long)}`.trim();
      return { ...lineOf(text, count), detail: more ? "partly" : null, also: more ? "and so on" : null };
    };
    return {
      title: "My notes",
      notes: ["Written by me"],
      sections: sections.map(({ lines, more, isTitled }, at) => ({
        key: "agenda" as const,
        title: `Section ${at}`,
        lists: [
          { numbered: true, title: null, lines: lines.map((long) => line(long, more)) },
          ...(isTitled ? [{ numbered: false, title: "If there is time", lines: [line(3, false)] }] : []),
        ],
      })),
    };
  });

describe.skipIf(MISSING_TOOLS.length > 0)(`a page over several sides ${MISSING_TOOLS.join(", ")}`, () => {
  // The first one is slow, and no test should pay for it.
  beforeAll(() => bytesOf(pageOf("x")));

  it("repeats nothing, loses nothing, leaves no heading at the foot and no line by itself", async () => {
    await fc.assert(
      fc.asyncProperty(anyLongPage, fc.constantFrom<Paper>("a4", "letter"), async (blocks, paper) => {
        const bytes = await bytesOf(blocks, { paper, mayTurn: true });
        const wanted = lettersOf(blocksAsText(blocks, words.en)).replaceAll("•", "-");
        expect(lettersOf(withoutNumbers(textOfPdf(bytes))).replaceAll("•", "-")).toBe(wanted);
        const { tree, linesOf } = laidOut(bytes, paper);
        const pieces = tree.filter(({ tag }) => /^(?:H[123]|P|Lbl)$/u.test(tag));
        for (const [at, element] of pieces.entries()) {
          const [lines, next] = [linesOf(element), pieces[at + 1]];
          if (element.tag !== "P" && next !== undefined)
            expect(linesOf(next)[0]?.page, `side of what follows a ${element.tag}`).toBe(lines.at(-1)?.page);
          if (lines.length === 1) continue;
          for (const side of new Set(lines.map(({ page }) => page)))
            expect(lines.filter(({ page }) => page === side).length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 120_000);

  it("is never smaller than 10 points, never cut at an edge, and no line is written over another", async () => {
    const sides = fc.constantFrom<Paper>("a4", "letter");
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyWritable, { minLength: 4, maxLength: 12 }),
        sides,
        async (texts, paper) => {
          const endless = "One line that has no end. ".repeat(300);
          for (const blocks of [pageOf(...texts, endless), typical("es"), plan("en")]) {
            const bytes = await bytesOf(blocks, { paper, mayTurn: true });
            const sizes = laidOut(bytes, paper).text.map(({ size }) => size);
            expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
            const boxes = wordBoxes(bytes);
            for (const box of boxes) expect(isOnPaper(box, paper), `${box.word} is on the paper`).toBe(true);
            expect(
              boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => isOver(box, other))),
            ).toEqual([]);
          }
        },
      ),
      { numRuns: 3, endOnFailure: true },
    );
  }, 120_000);

  it("says which side of how many each is, and a single side says nothing of it", async () => {
    const long = Array.from({ length: 60 }, (_, at) => `${at}. ${"much to say ".repeat(6).trim()}`);
    const sides = textOfPdf(await bytesOf(pageOf(...long), { mayTurn: true })).split("\f");
    const numbers = sides.flatMap((side) => side.match(/^\d+ \/ \d+$/gmu) ?? []);
    expect(numbers.length).toBeGreaterThan(1);
    expect(numbers).toEqual(numbers.map((_, at) => `${at + 1} / ${numbers.length}`));
    expect(textOfPdf(await bytesOf(typical("en")))).not.toMatch(/^\d+ \/ \d+$/mu);
  });
});

it("is not made longer than one side unless the person says so: it says how many lines go over", async () => {
  const texts = Array.from({ length: 60 }, (_, at) => `Line ${at + 1}`);
  const over = await make(pageOf(...texts));
  expect(over).toEqual({ kind: "over", lines: expect.any(Number) as number });
  const over2 = await make(pageOf(...texts, "one more"));
  expect(over2).toEqual({ kind: "over", lines: (over as { lines: number }).lines + 1 });
  const fitting = await make(pageOf(...texts.slice(0, texts.length - (over as { lines: number }).lines)));
  expect(fitting).toMatchObject({ kind: "made", sides: 1 });
});
