import * as fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { readBackup } from "#domain/backup.ts";
import type { Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import { emptyJournal, journalWith } from "#domain/journal.ts";
import { RESIDENT_LANGUAGES } from "#domain/language.ts";
import { KINDS } from "#domain/record.ts";
import { checkInsCsv, csvCell } from "#documents/check-ins-csv.ts";
import { journalJson } from "#documents/journal-json.ts";
import { journalMarkdown } from "#documents/journal-markdown.ts";
import { noteEntry, ORIGIN, sha256 } from "#support/backups.ts";
import { anyText } from "#support/arbitraries.ts";
import { withTexts } from "#support/every-text.ts";
import { everyKind } from "#support/freeze.ts";
import { loadWords } from "#words/words.ts";
import { hostile, lettersOf, MAY_BE, textOf } from "./page-readers.ts";

const words = { es: await loadWords("es"), en: await loadWords("en") };
const DAY = "2026-11-24" as Day;

/** A word that stands nowhere else. */
function planted(): { entries: Entry[]; texts: string[] } {
  const texts: string[] = [];
  const entries = withTexts(everyKind(), () => {
    texts.push(`palabra${texts.length}x`);
    return texts.at(-1) ?? "";
  });
  return { entries, texts };
}

const shapeOf = (text: string): string[] =>
  marked
    .lexer(text)
    .filter(({ type }) => type !== "space")
    .map((token) =>
      token.type === "list" ? `list ${(token as { items: unknown[] }).items.length}` : token.type,
    );

describe.each(RESIDENT_LANGUAGES)("the journal to be read, in %s", (language) => {
  const make = (entries: readonly Entry[]) => journalMarkdown(entries, words[language], language, DAY);

  it("holds every text of every version of every kind, and no id", () => {
    const { entries, texts } = planted();
    expect(new Set(entries.map(({ k }) => k))).toEqual(new Set(KINDS));
    expect(texts.length).toBeGreaterThan(90);
    const text = make(entries);
    expect(texts.filter((each) => !text.includes(each))).toEqual([]);
    expect(text).toContain("+34 600 00 00 00");
    for (const { id } of entries) expect(text).not.toContain(id);
    // No value of a choice as the record names it, and nothing that was no word.
    expect(text).not.toMatch(/undefined|null|\[object|not-asked|said-yes-meant-no|es-vos|worked-on/u);
  });

  it("says each kind by its name, in the order of time", () => {
    const text = make(everyKind());
    for (const kind of KINDS) expect(text).toContain(`### ${words[language].backup.told.kinds[kind]}`);
    const days = ["2026-11-01", "2026-11-09", "2026-11-20"].map((day, at) => {
      const entry = noteEntry("CAB"[at] ?? "", `nota${at}`);
      return {
        ...entry,
        v: entry.v.map((version) => ({ ...version, d: { ...(version as { d: object }).d, day } })),
      };
    });
    const mixed = make([days[2]!, days[0]!, days[1]!] as Entry[]);
    expect(["nota0", "nota1", "nota2"].map((each) => mixed.indexOf(each))).toEqual(
      ["nota0", "nota1", "nota2"].map((each) => mixed.indexOf(each)).sort((a, b) => a - b),
    );
  });

  it("stays what it is whatever is written in it", () => {
    const few = everyKind();
    fc.assert(
      fc.property(hostile("grapheme"), (text) => {
        const kinds = new Set<string>();
        const made = make(withTexts(few, () => text));
        const read = marked
          .lexer(made)
          .map((token) => textOf(token, kinds))
          .join("\n");
        expect([...kinds].filter((kind) => !MAY_BE.includes(kind))).toEqual([]);
        expect(lettersOf(read)).toContain(lettersOf(text));
        expect(shapeOf(made)).toEqual(shapeOf(make(withTexts(few, () => "palabra"))));
      }),
      { numRuns: 60 },
    );
  });
});

describe("the journal to be read", () => {
  it("says what is only different in an earlier version, and how many things it cannot tell", () => {
    const { told, plain } = words.en.backup;
    const one = noteEntry("A", "first", [1, 0, "a"]);
    const two = noteEntry("A", "then", [2, 0, "a"]);
    const future = { ...noteEntry("F", "x"), k: "constellation" };
    const gone: Entry = { ...noteEntry("G", ""), v: [{ h: [1, 0, "a"], at: ORIGIN.createdAt, del: true }] };
    const text = journalMarkdown([{ ...two, v: [...two.v, ...one.v] }, future, gone], words.en, "en", DAY);
    expect(text.split("\n").filter((line) => line !== "")).toEqual([
      `# ${plain.heading}`,
      "As it was on Tuesday 24 November 2026. Not protected: keep it where only you find it.",
      plain.unreadable(1),
      "## Sunday 22 November 2026",
      `### ${told.kinds.note} · ${told.gone}`,
      "- then",
      "#### As it was on Sunday 22 November 2026, 10:05",
      "- first",
    ]);
  });
});

describe("the journal for other programs", () => {
  it("is the inside of a backup, with every text", async () => {
    const { entries, texts } = planted();
    const text = await journalJson(crypto, entries, ORIGIN);
    expect(texts.filter((each) => !text.includes(each))).toEqual([]);
    const read = await readBackup(text, sha256);
    if (!read.ok) throw new Error(read.problem);
    expect(new Map(read.value.entries.map((each) => [each.id, each]))).toEqual(
      new Map(entries.map((each) => [each.id, each])),
    );
  });
});

/** RFC 4180, read by the letter. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], "", false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      cell += sign;
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === "," || (sign === "\r" && text[at + 1] === "\n"))) {
      row.push(cell);
      cell = "";
      if (sign === ",") continue;
      rows.push(row);
      row = [];
      at += 1;
    } else cell += sign;
  }
  if (isQuoted || cell !== "" || row.length > 0) throw new Error("it does not end as it should");
  return rows;
}

const RISKY = ["=", "+", "-", "@", "\t", "\r", "\u0000"];
const isRisky = (text: string): boolean => RISKY.includes(text[0] ?? "");

describe("the sessions as a table", () => {
  it("S-30: begins no cell with what a program takes for a formula, and keeps every other text as it is", () => {
    const risky = fc.tuple(fc.constantFrom(...RISKY, ""), anyText).map(([sign, text]) => sign + text);
    fc.assert(
      fc.property(fc.array(risky, { minLength: 1, maxLength: 5 }), (texts) => {
        const [row = []] = readCsv(`${texts.map(csvCell).join(",")}\r\n`);
        expect(row).toHaveLength(texts.length);
        for (const [at, cell] of row.entries()) {
          expect(isRisky(cell)).toBe(false);
          const text = texts[at] ?? "";
          expect([text, `'${text}`]).toContain(cell);
          expect(cell === text).toBe(!isRisky(text));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("leaves numbers numbers, also those below zero", () => {
    expect([csvCell(-3), csvCell(0), csvCell(null), csvCell("-3")]).toEqual(["-3", "0", "", "'-3"]);
  });

  it("S-30: has one row for each session, as wide as its head, whatever was written", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const entries = withTexts(everyKind(), () => text);
        const csv = checkInsCsv(journalWith(emptyJournal(), entries), words.es);
        expect(csv.startsWith("\ufeff")).toBe(true);
        const [head = [], ...rows] = readCsv(csv.slice(1));
        expect(rows).toHaveLength(1);
        expect(rows[0]).toHaveLength(head.length);
        for (const cell of [...head, ...(rows[0] ?? [])]) expect(isRisky(cell)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it("says every answer in words, with its place as a number, and what was written about it", () => {
    const [head = [], row = []] = readCsv(
      checkInsCsv(journalWith(emptyJournal(), everyKind()), words.en).slice(1),
    );
    const told = Object.fromEntries(head.map((name, at) => [name, row[at]]));
    const { checkIn, backup } = words.en;
    const { columns } = backup.plain;
    expect(told).toMatchObject({
      [columns.day]: "2026-11-22",
      [columns.time]: "18:30",
      [words.en.common.therapy]: "Marta",
      [checkIn.shortItems.listened]: "completely",
      [columns.place(checkIn.shortItems.listened)]: "4",
      [columns.note(checkIn.shortItems.listened)]: "se quedó en silencio, bien",
      [checkIn.shortItems.frame]: checkIn.notApplicable,
      [columns.place(checkIn.shortItems.frame)]: "",
      [checkIn.shortItems.goals]: "",
      "¿Pude parar?": "a little",
      [columns.place("¿Pude parar?")]: "1",
      [columns.note("¿Cómo llego?")]: "con más calma que ayer",
      [checkIn.feelingsLabel]: "relieved; tired",
      [checkIn.privateLabel]: "solo para mí",
    });
  });
});
