import { describe, expect, it } from "vitest";
import { emptyAgreement } from "#domain/agreement.ts";
import { emptyJournal, journalWith } from "#domain/journal.ts";
import type { DataOf, Kind } from "#domain/record.ts";
import { newSearchIndex } from "#domain/search-index.ts";
import { queryFrom } from "#domain/search-query.ts";
import { resultOf } from "#domain/search-result.ts";
import { emptySession } from "#domain/session.ts";
import { emptyNote } from "#domain/note.ts";
import { A, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";
import { bothLanguages } from "../support/vocabulary.ts";

const words = await bothLanguages();
function result<K extends Kind>(kind: K, data: DataOf<K>, typed: string) {
  const journal = journalWith(emptyJournal(), [entryOf(kind, idOf(kind, 1), data)]);
  const [found] = newSearchIndex(words).of(journal);
  return resultOf(found!, queryFrom(typed), words);
}
const session = (said: Partial<DataOf<"session">>, typed: string) =>
  result("session", { ...emptySession(A, TODAY), ...said }, typed);

const own = (
  text: string,
  marks: readonly (readonly [number, number])[] = [],
  part: string | null = null,
) => ({
  text,
  marks,
  part,
  voice: "own",
});

describe("what a row says of a thing", () => {
  it("is its name, and nothing else where nothing was looked for", () => {
    expect(session({ word: "far", privateNote: "the window" }, "")).toEqual({
      name: own("far"),
      found: null,
    });
  });

  it("is its name where the words stand in it, or nowhere else more of them", () => {
    expect(session({ word: "the window", privateNote: "window" }, "window")).toEqual({
      name: own("the window", [[4, 10]]),
      found: null,
    });
    expect(session({ word: "far", privateNote: "the window" }, "door")).toEqual({
      name: own("far"),
      found: null,
    });
  });

  it("is where more of the words stand than in the name, and of such places the first", () => {
    const said = { word: "window", bring: { text: "a door", done: false }, privateNote: "door and window" };
    expect(session(said, "door window")).toEqual({
      name: own("window", [[0, 6]]),
      found: own(
        "door and window",
        [
          [0, 4],
          [9, 15],
        ],
        "private",
      ),
    });
    expect(session(said, "door")).toEqual({
      name: own("window"),
      found: own("a door", [[2, 6]], "bring"),
    });
  });

  it("is in what was chosen, in the words of another language as well", () => {
    const said = { word: "far", feelings: ["calm" as const, "relieved" as const] };
    const chosen = (marks: readonly (readonly [number, number])[]) => ({
      text: "relieved",
      marks,
      part: "feelings",
      voice: "app",
    });
    expect(session(said, "relie")).toEqual({ name: own("far"), found: chosen([[0, 5]]) });
    expect(session(said, "alivio")).toEqual({ name: own("far"), found: chosen([]) });
  });

  it("has no name where the person wrote none, whatever was chosen or written elsewhere", () => {
    const said = { feelings: ["calm" as const], privateNote: "the window" };
    expect(session(said, "")).toEqual({ name: null, found: null });
    expect(session(said, "door")).toEqual({ name: null, found: null });
    expect(session(said, "window")).toEqual({
      name: null,
      found: own("the window", [[4, 10]], "private"),
    });
  });

  it("has no name of what was chosen, though that has no part of its own", () => {
    const agreement = emptyAgreement(A, "cost", TODAY);
    expect(result("agreement", agreement, "")).toEqual({ name: null, found: null });
    const { name, found } = result("agreement", agreement, words.agreementTopics.cost[0] ?? "");
    expect([name, found?.part, found?.voice, found?.text]).toEqual([
      null,
      null,
      "app",
      words.agreementTopics.cost[0],
    ]);
    expect(result("agreement", { ...agreement, question: "may I?" }, "").name).toEqual(own("may I?"));
  });

  it("is cut where the text is long", () => {
    const text = `${"a".repeat(178)} door`;
    expect(result("note", { ...emptyNote(A, TODAY), text }, "")).toEqual({
      name: own(`${"a".repeat(178)}…`),
      found: null,
    });
  });
});
