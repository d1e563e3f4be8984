import { describe, expect, it } from "vitest";
import { bringList } from "#domain/bring.ts";
import { emptyJournal, journalWith } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { lineId } from "#domain/summary-line.ts";
import { isWaiting, textLine, type View } from "#domain/summary-view.ts";
import { A, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";

describe("what a page is made of", () => {
  it.each([TODAY, null])("a line of text stands for the field it comes from, on the day %j", (day) => {
    expect(textLine(idOf("note", 1), "text", "the door", day)).toEqual({
      id: `${idOf("note", 1)}.text`,
      content: { kind: "text", text: "the door" },
      day,
      about: null,
      single: false,
    });
  });

  it("a line waits where it is among the things to talk about", () => {
    const note = (place: number, bring: boolean) =>
      entryOf("note", idOf("note", place), { ...emptyNote(A, TODAY), text: "n", bring });
    const journal = journalWith(emptyJournal(), [note(1, true), note(2, false), note(3, true)]);
    const period = { from: null, to: TODAY, sessions: 0 };
    const view: View = { journal, therapyId: A, period, sessions: [], waiting: bringList(journal, A) };
    const places = [1, 2, 3, 4].map((place) => isWaiting(view, lineId(idOf("note", place), "text")));
    expect(places).toEqual([true, false, true, false]);
    expect(isWaiting({ ...view, waiting: [] }, lineId(idOf("note", 1), "text"))).toBe(false);
  });
});
