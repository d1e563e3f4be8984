import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Journal } from "#domain/journal.ts";
import { recordText, therapyRecord } from "#documents/therapy-record.ts";
import { loadWords } from "#words/words.ts";
import { A, B } from "./sample-entry.ts";
import { anyJournal } from "./sample-journal.ts";

const words = { en: await loadWords("en"), es: await loadWords("es") };

/** The records of the texts that stand in it: each text of the made-up journal says which it is of. */
const recordsIn = (text: string): string[] => [...text.matchAll(/⟦([^.⟧]+)\.[^⟧]*⟧/gu)].map(([, id]) => id!);
const fieldsIn = (text: string): string[] => [...text.matchAll(/⟦[^.⟧]+\.([^⟧]*)⟧/gu)].map(([, f]) => f!);

function recordOf(journal: Journal, therapyId: typeof A, language: "en" | "es" = "en"): string {
  const therapy = journal.therapy.find(({ id }) => id === therapyId)!;
  return recordText(therapyRecord(journal, therapy, words[language], language));
}

describe("the record to keep", () => {
  it("is of one therapy and of no other", () => {
    fc.assert(
      fc.property(anyJournal, fc.constantFrom(A, B), (journal, therapyId) => {
        const others = new Set(
          Object.values(journal)
            .flat()
            .filter((item) => typeof item === "object" && "therapyId" in item.data)
            .filter((item) => (item as { data: { therapyId: string } }).data.therapyId !== therapyId)
            .map((item) => (item as { id: string }).id),
        );
        const said = recordsIn(recordOf(journal, therapyId));
        expect(said.filter((id) => others.has(id))).toEqual([]);
      }),
    );
  });

  it("holds nothing that was meant for the person alone, and nothing set apart", () => {
    fc.assert(
      fc.property(anyJournal, fc.constantFrom("en", "es"), (journal, language) => {
        const text = recordOf(journal, A, language);
        const fields = fieldsIn(text);
        for (const field of ["privateNote", "answers.unsaid.note", "word", "line", "bring"])
          expect(fields).not.toContain(field);
        expect(recordsIn(text).filter((id) => /^[inry]/u.test(id))).toEqual([]);
        expect(text).not.toMatch(/undefined|null|NaN/u);
      }),
    );
  });

  it("says where every goal stands, also the unclear one without words", () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const therapy = journal.therapy.find(({ id }) => id === A)!;
        const record = therapyRecord(journal, therapy, words.en, "en");
        const goals = record.parts.find(({ title }) => title === words.en.therapies.goals)?.lines ?? [];
        const mine = journal.goal.filter(({ data }) => data.therapyId === A);
        expect(new Set(goals.map(({ key }) => key))).toEqual(new Set(mine.map(({ id }) => id)));
        expect(goals.every(({ text, note }) => text !== "" && note !== null && note !== "")).toBe(true);
      }),
    );
  });
});
