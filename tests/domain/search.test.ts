import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "#domain/day.ts";
import { isTombstone, type Entry } from "#domain/entry.ts";
import { emptyJournal, itemOf, journalWith, type Item } from "#domain/journal.ts";
import { RECORDS } from "#domain/record.ts";
import { emptyReview } from "#domain/review.ts";
import { excerptOf } from "#domain/search-excerpt.ts";
import { fold, foldWithPlaces } from "#domain/search-fold.ts";
import { emptySession } from "#domain/session.ts";
import { newSearchIndex, noFilters, type SearchFilters } from "#domain/search-index.ts";
import { queryFrom, rangesIn } from "#domain/search-query.ts";
import { resultOf } from "#domain/search-result.ts";
import { SEARCHED_KINDS } from "#domain/search-texts.ts";
import { spacedWords, wordsIn, wordsWithPlaces } from "#domain/search-words.ts";
import { anyText } from "../support/arbitraries.ts";
import { withTexts } from "../support/every-text.ts";
import { sampleEntries, sampleJournal } from "../support/sample-journal.ts";
import { bothLanguages } from "../support/vocabulary.ts";

const words = await bothLanguages();
const TODAY = "2026-11-23" as Day;
const entries = sampleEntries(sampleJournal({ size: "typical", language: "es", today: TODAY }), "AAAAAAAA");
const journal = journalWith(emptyJournal(), entries);

const find = (typed: string, filters: Partial<SearchFilters> = {}, within = journal) => {
  const index = newSearchIndex(words);
  return index.find(index.of(within), queryFrom(typed), { ...noFilters(), ...filters });
};
const ids = (typed: string, filters?: Partial<SearchFilters>, within = journal) =>
  find(typed, filters, within).map(({ item }) => item.id);

/** Letters with every mark of the languages people write here in, and some beside them. */
const LETTERS = Array.from(
  "aábcçdeéèêëfgğhiíïjklłmnñoóöøőpqrstuúüűvwxyýžAÁÉÍÓÚÑÜŻßæœþð0123456789αβγέώΩΣςάбвгджёЯềộữ漢字かな한",
);
const anyWord = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 12 });
const anyBetween = fc.constantFrom(" ", ", ", "\n", " — ", ". ¿", "'", "’", "/", " «", "\t", "\u00a0", "-");
const anySentence = fc
  .array(fc.tuple(anyWord, anyBetween), { minLength: 1, maxLength: 12 })
  .map((pairs) => ({ list: pairs.map(([word]) => word), text: pairs.flat().join("") }));

const noteWith = (text: string): Entry => ({
  id: entries[0]!.id,
  k: "note",
  v: [
    {
      h: [1, 0, "AAAAAAAA"],
      at: { l: "2026-11-22T10:05", o: 60, z: "Europe/Madrid" },
      s: 1,
      d: { therapyId: entries[0]!.id, day: TODAY, text, bring: false, done: false },
    },
  ],
});
const journalOf = (...all: Entry[]) => journalWith(emptyJournal(), all);

describe("folding", () => {
  test("is the same letter by letter and all at once, keeps its places, and twice changes nothing", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anySentence.map(({ text }) => text),
        ),
        (typed) => {
          const text = typed.toWellFormed();
          const { text: folded, from } = foldWithPlaces(text);
          expect(folded).toBe(fold(text));
          expect(fold(folded)).toBe(folded);
          expect(from).toHaveLength(folded.length + 1);
          expect(from).toEqual([...from].sort((a, b) => a - b));
          expect(from.at(-1)).toBe(text.length);
        },
      ),
    );
  });

  test.each([
    ["ALIVIO", "alivio"],
    ["señal", "senal"],
    ["sen\u0303al", "senal"],
    ["straße", "strasse"],
    ["Łódź", "lodz"],
    ["ÆRØ", "aero"],
    ["İstanbul ısı", "istanbul isi"],
    ["ΣΟΦΟΣ σοφός", "σοφοσ σοφοσ"],
    ["ali\u00advio", "alivio"],
    ["ｗｉｄｅ ﬁn 2²", "wide fin 22"],
  ])("%s is looked for as %s", (text, folded) => expect(fold(text)).toBe(folded));

  test("takes marks that part sentences for no words, also where nothing parts words", () => {
    expect([wordsIn("က၊ခ။"), spacedWords("က၊ခ။")]).toEqual([["က", "ခ"], " က ခ "]);
    expect([wordsIn("၊"), spacedWords("၊")]).toEqual([[], ""]);
  });

  test("takes apart the same words wherever it is asked", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anySentence.map(({ text }) => text),
        ),
        (typed) => {
          const text = typed.toWellFormed();
          const list = wordsIn(text);
          expect(spacedWords(text)).toBe(list.length === 0 ? "" : ` ${list.join(" ")} `);
          expect(wordsWithPlaces(text).map(({ word }) => word)).toEqual(list);
        },
      ),
    );
  });
});

describe("a search", () => {
  const without = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");

  test("finds whatever word is in an entry: without its accents, in any case, by any beginning of it", () => {
    fc.assert(
      fc.property(anySentence, fc.nat(), fc.nat(), ({ list, text }, which, cut) => {
        const within = journalOf(noteWith(text));
        const word = list[which % list.length]!;
        const letters = Array.from(word);
        const begun = letters.slice(0, 1 + (cut % letters.length)).join("");
        for (const typed of [
          word,
          begun,
          without(begun),
          begun.toUpperCase(),
          begun.toLowerCase(),
          ` ${begun}, `,
        ])
          expect(ids(typed, {}, within), `${typed} in ${text}`).toHaveLength(1);
      }),
    );
  });

  test("asks for all words in any order, and for a quoted phrase in its order", () => {
    fc.assert(
      fc.property(anySentence, ({ list, text }) => {
        const within = journalOf(noteWith(text));
        expect(ids([...list].reverse().join(" "), {}, within)).toHaveLength(1);
        expect(ids(`"${list.join(" ")}"`, {}, within)).toHaveLength(1);
        expect(ids(`${list.join(" ")} unfindable`, {}, within)).toEqual([]);
      }),
    );
    const within = journalOf(noteWith("the blue door was open"));
    expect(ids("open blue", {}, within)).toHaveLength(1);
    expect(ids("“blue door”", {}, within)).toHaveLength(1);
    expect(ids("“door blue”", {}, within)).toEqual([]);
    expect(ids("“blue do”", {}, within)).toEqual([]);
    expect(ids("“blue do", {}, within)).toHaveLength(1);
  });

  test("begins at the beginning of words, and never goes from one text into the next", () => {
    const within = journalOf(noteWith("the blue door"));
    expect(ids("oor", {}, within)).toEqual([]);
    expect(ids("lue", {}, within)).toEqual([]);
    const session = journal.session.find(({ data }) => data.word !== "" && data.line !== "")!;
    const across = `"${session.data.word} ${wordsIn(session.data.line)[0]}"`;
    expect(ids(across)).not.toContain(session.id);
  });

  test("of nothing but spaces and marks is none", () => {
    for (const typed of ["", "  ", "?", "“”", '"', "…", "¿, -"]) expect(queryFrom(typed)).toEqual([]);
  });

  test("finds a picture, and a word that is grown together with one", () => {
    const within = journalOf(noteWith("gracias👍🏽 por todo"));
    for (const typed of ["👍", "gracias", "por", "gracias👍"]) expect(ids(typed, {}, within)).toHaveLength(1);
  });

  test("finds what was written in every field of every kind", () => {
    let count = 0;
    // Letters only, so that none is the beginning of another.
    const text = () => `w${String((count += 1)).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)]!)}z`;
    const newest = withTexts(
      entries.map((entry) => ({ ...entry, v: entry.v.slice(0, 1) })),
      text,
    );
    const within = journalWith(emptyJournal(), newest);
    const index = newSearchIndex(words);
    const all = index.of(within);
    expect(new Set(all.map(({ item }) => item.kind))).toEqual(
      new Set(SEARCHED_KINDS.filter((kind) => within[kind].length > 0)),
    );
    // As it was put together by the app when it was edited: nobody wrote it.
    const isComposed = (path: string) => path === "edits.of";
    for (const { item } of all) {
      for (const [path, value] of leaves(item.data)) {
        if (!/^w[a-j]+z$/.test(value) || isComposed(path)) continue;
        const found = index.find(all, queryFrom(value), noFilters()).map((each) => each.item.id);
        expect(found, `${item.kind} ${path}`).toEqual([item.id]);
      }
    }
    expect(count).toBeGreaterThan(1000);
  });

  test("finds nothing of what was deleted, and nothing of what a thing said before it was changed", () => {
    fc.assert(
      fc.property(anyWord, anyWord, (word, other) => {
        fc.pre(!wordsIn(other).some((each) => each.startsWith(wordsIn(word)[0]!)));
        const before = noteWith(word);
        const index = newSearchIndex(words);
        const look = (all: ReturnType<typeof journalOf>) =>
          index.find(index.of(all), queryFrom(word), noFilters()).length;
        const first = journalOf(before);
        expect(look(first)).toBe(1);
        expect(look(journalWith(first, [], [before.id]))).toBe(0);
        const gone = {
          ...before,
          v: [{ h: [2, 0, "A"], at: before.v[0]!.at, del: true }],
        } as unknown as Entry;
        expect(itemOf(gone)).toBe(null);
        expect(look(journalWith(first, [gone]))).toBe(0);
        const [live] = before.v;
        if (live === undefined || isTombstone(live)) throw new Error("no version");
        const changed = {
          ...before,
          v: [{ ...live, h: [2, 0, "A"], d: { ...(live.d as object), text: other } }, ...before.v],
        } as unknown as Entry;
        expect(look(journalWith(first, [changed]))).toBe(0);
      }),
    );
  });

  test("finds what was chosen in the words of either language", () => {
    const felt = journal.session.filter(({ data }) => data.feelings.includes("relieved")).map(({ id }) => id);
    expect(felt.length).toBeGreaterThan(0);
    expect(ids("relieved")).toEqual(expect.arrayContaining(felt));
    expect(ids("alivio")).toEqual(expect.arrayContaining(felt));
    expect(ids("", { feeling: "relieved" }).sort()).toEqual([...felt].sort());
  });

  test("is narrowed by kind, therapy and days, and always comes newest first", () => {
    const all = find("");
    expect(all.map(({ day }) => day)).toEqual(
      all
        .map(({ day }) => day)
        .sort()
        .reverse(),
    );
    expect(all.map(({ item }) => item.id).length).toBe(new Set(all.map(({ item }) => item.id)).size);
    expect(find("", { group: "notes" }).map(({ item }) => item.kind)).toEqual(journal.note.map(() => "note"));
    const from = "2026-05-01" as Day;
    const to = "2026-05-31" as Day;
    const may = all.filter(({ day }) => day >= from && day <= to);
    expect(may.length).toBeGreaterThan(3);
    expect(ids("", { from, to })).toEqual(may.map(({ item }) => item.id));
    const [one] = journal.therapy;
    expect(ids("", { therapyId: one!.id })).toEqual(
      all.filter(({ therapyId }) => therapyId === one!.id).map(({ item }) => item.id),
    );
  });

  test("taken in parts is the same search", () => {
    const index = newSearchIndex(words);
    const all = index.of(journal);
    const query = queryFrom("la");
    const whole = index.find(all, query, noFilters());
    expect(whole.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), (size) => {
        const parts = [];
        for (let at = 0; at < all.length; at += size)
          parts.push(...index.find(all, query, noFilters(), at, at + size));
        expect(parts).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });
});

describe("what is shown of a result", () => {
  test("marks what was typed, whole letters only, and nothing that overlaps", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anySentence.map(({ text }) => text),
        ),
        fc.nat(),
        (typed, which) => {
          const text = typed.toWellFormed().normalize("NFC");
          const list = wordsIn(text);
          fc.pre(list.length > 0);
          const query = queryFrom(list[which % list.length]!);
          const ranges = rangesIn(text, query);
          expect(ranges.length).toBeGreaterThan(0);
          let before = -1;
          for (const [from, to] of ranges) {
            expect(from).toBeGreaterThan(before);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            const marked = text.slice(from, to);
            expect(marked.isWellFormed()).toBe(true);
            expect(text.slice(to)).not.toMatch(/^\p{M}/u);
            before = to;
          }
        },
      ),
    );
    const marked = (text: string, typed: string) =>
      rangesIn(text, queryFrom(typed)).map(([a, b]) => text.slice(a, b));
    expect(marked("El señor soñaba", "SEÑ son")).toEqual(["señ", "soñ"]);
    expect(marked("e\u0301l e\u0301xito", "exi")).toEqual(["e\u0301xi"]);
    expect(marked("Straße", "stras")).toEqual(["Straß"]);
    expect(marked("the blue door", "“blue door”")).toEqual(["blue door"]);
    expect(marked("a 👍 b", "👍")).toEqual(["👍"]);
  });

  test("an excerpt is short, holds the first place, and never cuts a letter in two", () => {
    const long = fc
      .array(anyWord, { minLength: 30, maxLength: 400 })
      .map((list) => list.map((word) => word.normalize("NFC")).join(" "));
    fc.assert(
      fc.property(long, fc.nat(), (text, which) => {
        const list = wordsIn(text);
        const word = list[which % list.length]!;
        const { text: cut, marks } = excerptOf(text, queryFrom(word));
        expect(cut.length).toBeLessThanOrEqual(190);
        expect(cut.isWellFormed()).toBe(true);
        expect(marks.length).toBeGreaterThan(0);
        for (const [from, to] of marks) expect(fold(cut.slice(from, to))).not.toBe("");
        const bare = cut.replace(/^…|…$/gu, "");
        expect(text.replace(/\s+/gu, " ")).toContain(bare);
      }),
    );
  });

  test("is its name, and where the words stand when that is somewhere else", () => {
    const before = journal.session[0]!;
    const said = { word: "Lejos", line: "", privateNote: "Lo de la ventana." };
    // Whatever stood in it stands nowhere else.
    const d = { ...emptySession(before.data.therapyId, before.data.day), ...said };
    const live = { h: [9_999_999_999_999, 0, "AAAAAAAA"], at: before.at, s: RECORDS.session.shape, d };
    const within = journalWith(journal, [{ id: before.id, k: "session", v: [live] } as unknown as Entry]);
    const query = queryFrom("ventana l");
    const [found] = find("ventana l", {}, within).filter(({ item }) => item.id === before.id);
    const { name, found: where } = resultOf(found!, query, words);
    expect(name).toMatchObject({ text: "Lejos", voice: "own", marks: [[0, 1]] });
    expect(where).toMatchObject({ part: "private", voice: "own" });
    expect(where!.marks.length).toBeGreaterThan(0);
    const inName = resultOf(found!, queryFrom("lejos"), words);
    expect(inName.found).toBe(null);
    expect(inName.name!.marks.length).toBeGreaterThan(0);
  });

  test("is there for everything that is found, with a mark or in words of another language", () => {
    const item = journal.session.find(({ data }) => data.feelings.includes("relieved")) as Item<"session">;
    const found = find("alivio").find((each) => each.item.id === item.id)!;
    expect(resultOf(found, queryFrom("relie"), words).found).toMatchObject({
      text: "relieved",
      part: "feelings",
      voice: "app",
      marks: [[0, 5]],
    });
  });
});

/** Every text in data, with the names that lead there. */
function leaves(data: unknown, path = ""): [string, string][] {
  if (typeof data === "string") return [[path, data]];
  if (Array.isArray(data)) return data.flatMap((each) => leaves(each, path));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, each]) => leaves(each, path === "" ? key : `${path}.${key}`));
}

test("an offer to look back that was put off is not among what can be found", () => {
  const review = (at: number, line: string): Entry => ({
    ...noteWith(""),
    id: entries[at]!.id,
    k: "review",
    v: [
      {
        h: [1, 0, "AAAAAAAA"],
        at: { l: "2026-11-22T10:05", o: 60, z: "Europe/Madrid" },
        s: RECORDS.review.shape,
        d: { ...emptyReview(journal.therapy[0]!.id, TODAY), line },
      },
    ],
  });
  const within = journalWith(emptyJournal(), [review(0, ""), review(1, "lighter")]);
  expect(ids("", { group: "reviews" }, within)).toEqual([entries[1]!.id]);
});
