import { describe, expect, it } from "vitest";
import { addDays } from "#domain/day.ts";
import { isResident, LANGUAGES, type Language } from "#domain/language.ts";
import { EDGES, emptyMessageDraft, messageFrom, setEdge, writeSentence } from "#domain/message.ts";
import { voiceFor } from "#domain/rehearse.ts";
import { ADDRESSES } from "#domain/therapy.ts";
import { messageText, proposedEdges } from "#documents/message-text.ts";
import type { PageBlocks } from "#documents/page-blocks.ts";
import { pageHtml } from "#documents/page-html.ts";
import { pageMarkdown } from "#documents/page-markdown.ts";
import { blocksAsText } from "#documents/summary-text.ts";
import { bytesOf, lettersOf, lineOf, plan, typical, words } from "../support/pdf-pages.ts";
import { MISSING_TOOLS, readPdf } from "../support/pdf-tools.ts";
import { word } from "../words/lists.ts";
import { RULES } from "../words/rules/all.ts";
import { plainTextOf, read, readHtml, readMarkdown } from "./page-readers.ts";
import { TODAY } from "./sample-entry.ts";

/** What leaves in the languages that few read. */
const GUESTS = LANGUAGES.filter((language) => !isResident(language));

/** The letters that a language has beside those of the residents. */
const LETTERS: Readonly<Partial<Record<Language, string>>> = {
  ca: "Col·laboració, pingüí, raïm, això és així: «L’àvia, què n’opina?»",
  de: "Größe, Übung, Straße, ÄÖÜ ẞ: „Ich möchte das ändern“, sagte ich ‚leise‘.",
  fr: "Cœur, naïf, çà et là, où, forêt, Noël, ÀÉÈÊÇŒ : « L’été, déjà ? »",
  it: "Perché, così, più, città, è, È: «L’anno scorso? Può darsi».",
  "pt-BR": "Coração, avó, avô, à tarde, pôr, lêem, ÃÕ: “Não é só isso?”",
  "pt-PT": "Coração, avó, avô, à tarde, pôr, leem, ÃÕ: «Não é só isso?»",
};

/** A page with one more line in the letters of its language. */
function withLetters(blocks: PageBlocks, language: Language): PageBlocks {
  const [first, ...sections] = blocks.sections;
  const [list, ...lists] = first?.lists ?? [];
  if (first === undefined || list === undefined) return expect.fail("nothing is on the page");
  const longer = { ...list, lines: [...list.lines, lineOf(LETTERS[language] ?? expect.fail(language))] };
  return { ...blocks, sections: [{ ...first, lists: [longer, ...lists] }, ...sections] };
}

/** Every text that stands on a page, by itself. */
const textsOf = ({ title, notes, sections }: PageBlocks): string[] => [
  title,
  ...notes,
  ...sections.flatMap((section) => [
    section.title,
    ...section.lists.flatMap((list) => [
      ...(list.title === null ? [] : [list.title]),
      ...list.lines.flatMap(({ label, text, detail, also }) =>
        [label, text, detail, also].filter((part) => part !== null),
      ),
    ]),
  ]),
];

const pagesIn = (language: Language): PageBlocks[] => [
  withLetters(typical(language), language),
  plan(language),
];

/** The same without what marks a line of a list. */
const unmarked = (text: string): string => lettersOf(text.replaceAll(/^(?:\d+\.|[-•]) /gmu, ""));

describe.skipIf(MISSING_TOOLS.length > 0)(`the page as a PDF ${MISSING_TOOLS.join(", ")}`, () => {
  it.each(GUESTS)(
    "in %s is one side that says each of its texts, and says in which language",
    async (language) => {
      for (const blocks of pagesIn(language)) {
        const pdf = readPdf(await bytesOf(blocks, { language }));
        expect(pdf.info).toMatch(/^Pages:\s+1$/mu);
        expect(pdf.info).toMatch(/^Page size:.*\(A4\)$/mu);
        expect(pdf.check).toContain("No syntax or stream encoding errors found");
        expect(pdf.metadata["PDF:Language"]).toBe(language);
        expect(pdf.metadata["PDF:Title"]).toBe(words[language].page.fileName(TODAY));
        const said = lettersOf(pdf.text);
        for (const text of textsOf(blocks)) expect(said).toContain(lettersOf(text));
        expect(unmarked(pdf.text)).toBe(unmarked(blocksAsText(blocks, words[language])));
        const heard = [...pdf.tree.matchAll(/^\s+"(.*)"$/gmu)].map(([, text]) => text ?? "");
        expect(lettersOf(heard.filter((text) => !/^(?:\d+\.|•) $/u.test(text)).join("\n"))).toBe(
          lettersOf(plainTextOf(blocks)),
        );
      }
    },
  );
});

describe.each(GUESTS)("what leaves as a file in %s", (language) => {
  const said = words[language];

  it("as text, as Markdown and as a web page holds each of its texts, and says in which language", () => {
    for (const blocks of pagesIn(language)) {
      const html = pageHtml(blocks, said, language, said.page.fileName(TODAY));
      const outputs = [
        blocksAsText(blocks, said),
        readMarkdown(pageMarkdown(blocks, said)),
        readHtml(html, " "),
      ];
      for (const output of outputs)
        for (const text of textsOf(blocks)) expect(read(output)).toContain(read(text));
      const [, ...marked] = outputs;
      const wanted = lettersOf(plainTextOf(blocks));
      expect(marked.map(lettersOf)).toEqual(marked.map(() => wanted));
      expect(html.match(/<html[^>]*>/gu)).toEqual([`<html lang="${language}">`]);
      expect(html).toContain(`<title>${said.page.fileName(TODAY)}</title>`);
    }
  });

  it("has a name that says nothing but the day", () => {
    expect(said.page.fileName(TODAY)).toMatch(/^[a-z]+-2026-11-22$/u);
  });
});

/** How many days ahead a session is: not known, within a week, later. */
const AHEAD = [null, 4, 8] as const;

/** One sentence with the lines before and after it that the app proposes. */
function messageOf(edges: ReturnType<typeof proposedEdges>): string {
  const draft = writeSentence(emptyMessageDraft(), 0, "XYZ.");
  const whole = EDGES.reduce((now, key) => setEdge(now, key, { on: true }, edges[key]), draft);
  return messageText(messageFrom(whole, edges));
}

const CASES = GUESTS.flatMap((language) =>
  [...ADDRESSES, null].map((address) => [language, address] as const),
);

describe("the message", () => {
  it.each(CASES)(
    "in %s to somebody addressed as %s is its greeting, its sentences and its closing",
    (language, address) => {
      const seen = new Set<string>();
      for (const name of ["", "Marta"])
        for (const ahead of AHEAD) {
          const sessionDay = ahead === null ? null : addDays(TODAY, ahead);
          const edges = proposedEdges(words[language], language, { name, address, today: TODAY, sessionDay });
          const text = messageOf(edges);
          expect(text).toBe(`${edges.greeting}\n\nXYZ.\n\n${edges.closing}`);
          expect(edges.greeting).toMatch(/^\p{Lu}.*:$/u);
          expect(edges.closing).toMatch(/^\p{Lu}.*\.$/u);
          expect(edges.greeting.includes("Marta")).toBe(name !== "");
          expect(/\b30\b/u.test(edges.greeting)).toBe(ahead === 8);
          expect(text).not.toMatch(/undefined|null|\[object|\{|\}| {2}| [,.]/u);
          seen.add(edges.greeting);
          const others = RULES[language].otherAddress[voiceFor(null, language, address)] ?? [];
          if (address !== null) expect(others.filter((other) => word(other).test(text))).toEqual([]);
        }
      expect(seen.size).toBe(2 * AHEAD.length);
    },
  );

  it.each(GUESTS)("is the same in %s only where the two address each other in the same way", (language) => {
    const around = (address: (typeof ADDRESSES)[number]) =>
      messageOf(
        proposedEdges(words[language], language, { name: "", address, today: TODAY, sessionDay: null }),
      );
    for (const one of ADDRESSES)
      for (const other of ADDRESSES)
        expect(around(one) === around(other), `${one}, ${other}`).toBe(
          voiceFor(null, language, one) === voiceFor(null, language, other),
        );
  });
});
