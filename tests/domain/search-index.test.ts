import { describe, expect, it } from "vitest";
import { emptyAgreement } from "#domain/agreement.ts";
import { emptyAttempt } from "#domain/attempt.ts";
import { emptyContact } from "#domain/contact.ts";
import { addDays, type Day } from "#domain/day.ts";
import { emptyGoal } from "#domain/goal.ts";
import { emptyIncident } from "#domain/incident.ts";
import { emptyJournal, journalWith, type Journal } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { emptyProgress } from "#domain/progress.ts";
import { emptyQuestion } from "#domain/question.ts";
import type { Kind } from "#domain/record.ts";
import { emptyRehearsal } from "#domain/rehearsal.ts";
import { emptyReview } from "#domain/review.ts";
import { emptySaying } from "#domain/saying.ts";
import { isFiltered, newSearchIndex, noFilters, type SearchFilters } from "#domain/search-index.ts";
import { queryFrom } from "#domain/search-query.ts";
import { emptySession } from "#domain/session.ts";
import { emptySettings } from "#domain/settings.ts";
import type { LineId } from "#domain/summary-line.ts";
import { emptyTask } from "#domain/task.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { emptyTopic } from "#domain/topic.ts";
import { A, B, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";
import { bothLanguages } from "../support/vocabulary.ts";

const words = await bothLanguages();
const ago = (days: number): Day => addDays(TODAY, -days);
const note = (place: number, text: string, day: Day = TODAY, therapyId = A) =>
  entryOf("note", idOf("note", place), { ...emptyNote(therapyId, day), text });
const journalOf = (...entries: Parameters<typeof journalWith>[1]): Journal =>
  journalWith(emptyJournal(), entries);
const searched = (journal: Journal) => newSearchIndex(words).of(journal);

describe("what can be found", () => {
  const DAY = ago(3);
  it.each<[Kind, unknown, string, Day, string | null]>([
    ["session", emptySession(A, DAY), "sessions", DAY, A],
    ["note", emptyNote(A, DAY), "notes", DAY, A],
    ["goal", emptyGoal(A, DAY), "goals", DAY, A],
    ["progress", emptyProgress(A, A, DAY), "goals", DAY, A],
    ["task", emptyTask(A, DAY), "tasks", DAY, A],
    ["attempt", emptyAttempt(A, A, DAY, "done"), "tasks", DAY, A],
    ["agreement", emptyAgreement(A, "cost", DAY), "agreements", DAY, A],
    ["rehearsal", emptyRehearsal(A, DAY), "rehearsals", DAY, A],
    ["saying", emptySaying(B, emptyRehearsal(A, DAY), DAY, "all"), "rehearsals", DAY, A],
    [
      "summary",
      { therapyId: A, what: "page", day: DAY, way: "copy", text: "", from: null, to: null },
      "pages",
      DAY,
      A,
    ],
    ["review", { ...emptyReview(A, DAY), line: "lighter" }, "reviews", DAY, A],
    [
      "observation",
      { therapyId: A, sessionId: B, day: DAY, item: "pace", pattern: "pace-slow", choice: "left", why: "" },
      "reviews",
      DAY,
      A,
    ],
    ["incident", emptyIncident(DAY), "apart", DAY, null],
    ["incident", { ...emptyIncident(DAY), therapyId: B }, "apart", DAY, B],
    ["topic", emptyTopic(A, `note:${B}` as LineId, DAY, "bring"), "rest", DAY, A],
    // These speak of no day: the one they were written on.
    ["question", emptyQuestion(null), "rest", TODAY, null],
    ["contact", emptyContact(), "rest", TODAY, null],
    ["therapy", emptyTherapy(), "rest", TODAY, idOf("therapy", 1)],
  ])("a %s is in its group, on its day, in its therapy", (kind, data, group, day, therapyId) => {
    const journal = journalOf(entryOf(kind, idOf(kind, 1), data));
    const [item] = journal[kind];
    expect(searched(journal)).toEqual([{ item, group, day, therapyId, text: null }]);
  });

  it("is neither the settings nor an offer to look back that was put off", () => {
    const settings = entryOf("settings", idOf("settings", 1), emptySettings());
    const putOff = entryOf("review", idOf("review", 1), emptyReview(A, TODAY));
    expect(searched(journalOf(settings, putOff))).toEqual([]);
  });

  it("comes the newest day first, and of one day what was written last, whatever kind it is", () => {
    const first = note(1, "written first", ago(2));
    const apart = entryOf("incident", idOf("incident", 1), emptyIncident(ago(2)));
    const last = note(2, "written last", ago(2));
    const newest = entryOf("session", idOf("session", 1), emptySession(A, ago(1)));
    const oldest = entryOf("session", idOf("session", 2), emptySession(A, ago(3)));
    const expected = [newest.id, last.id, apart.id, first.id, oldest.id];
    const all = [first, apart, last, newest, oldest];
    for (const order of [all, all.toReversed()])
      expect(searched(journalOf(...order)).map(({ item }) => item.id)).toEqual(expected);
  });

  it("is put together once for a journal, and once for each thing that stays as it was", () => {
    const index = newSearchIndex(words);
    const before = journalOf(note(1, "stays"), note(2, "goes"));
    const all = index.of(before);
    expect(index.of(before)).toBe(all);
    const [gone, stays] = all;
    const after = index.of(journalWith(before, [note(3, "comes")], [gone!.item.id]));
    expect(after.map(({ item }) => item.id)).toEqual([idOf("note", 3), stays!.item.id]);
    expect(after[1]).toBe(stays);
  });
});

describe("what is found", () => {
  const journal = () =>
    journalOf(
      note(1, "The blue door", ago(4)),
      note(2, "blue", ago(3), B),
      entryOf("incident", idOf("incident", 1), { ...emptyIncident(ago(2)), text: "a door" }),
      entryOf("session", idOf("session", 1), {
        ...emptySession(A, ago(1)),
        word: "door",
        feelings: ["sad", "calm"],
      }),
    );
  /** What is found, and the texts that were put together for it. */
  const look = (
    typed: string,
    filters: Partial<SearchFilters> = {},
    ...between: [from?: number, to?: number]
  ) => {
    const index = newSearchIndex(words);
    const all = index.of(journal());
    const found = index.find(all, queryFrom(typed), { ...noFilters(), ...filters }, ...between);
    return { ids: found.map(({ item }) => item.id), texts: all.map(({ text }) => text) };
  };
  const ids = (...what: Parameters<typeof look>) => look(...what).ids;
  const SESSION = idOf("session", 1);
  const INCIDENT = idOf("incident", 1);
  const [ONE, TWO] = [idOf("note", 1), idOf("note", 2)];

  it("is everything where nothing is asked for", () => {
    expect(ids("")).toEqual([SESSION, INCIDENT, TWO, ONE]);
    expect(look("").texts).toEqual([null, null, null, null]);
    expect(look("door", { group: "notes" }).texts).toEqual([null, null, " blue ", " the blue door "]);
  });

  it("holds all the words that were typed", () => {
    expect(ids("blue")).toEqual([TWO, ONE]);
    expect(ids("door")).toEqual([SESSION, INCIDENT, ONE]);
    expect(ids("door blue")).toEqual([ONE]);
    expect(ids("door red")).toEqual([]);
    expect(look("door").texts.slice(1)).toEqual([" a door ", " blue ", " the blue door "]);
  });

  it("is folded with each text in a line of its own, in all the languages", () => {
    const [text] = look("door").texts;
    expect(text?.split("\n")[0]).toBe(" door ");
    expect(text).toContain("\n sad \n");
    expect(text).toContain(" triste");
    expect(ids('"door sad"')).toEqual([]);
  });

  it("stands between two places of the list", () => {
    expect(ids("", {}, 1)).toEqual([INCIDENT, TWO, ONE]);
    expect(ids("", {}, 1, 3)).toEqual([INCIDENT, TWO]);
    expect(ids("door", {}, 0, 3)).toEqual([SESSION, INCIDENT]);
    expect(ids("", {}, 3, 99)).toEqual([ONE]);
    expect(ids("", {}, 4, 8)).toEqual([]);
  });

  it.each<[Partial<SearchFilters>, readonly string[]]>([
    [{ group: "notes" }, [TWO, ONE]],
    [{ group: "apart" }, [INCIDENT]],
    [{ group: "goals" }, []],
    [{ therapyId: A }, [SESSION, ONE]],
    [{ therapyId: B }, [TWO]],
    [{ from: ago(3) }, [SESSION, INCIDENT, TWO]],
    [{ from: ago(2) }, [SESSION, INCIDENT]],
    [{ to: ago(3) }, [TWO, ONE]],
    [{ to: ago(4) }, [ONE]],
    [{ from: ago(3), to: ago(2) }, [INCIDENT, TWO]],
    [{ feeling: "sad" }, [SESSION]],
    [{ feeling: "calm" }, [SESSION]],
    [{ feeling: "angry" }, []],
    [{ group: "notes", therapyId: A, from: ago(9), to: TODAY }, [ONE]],
    [{ group: "notes", therapyId: A, from: ago(3), to: TODAY }, []],
  ])("fits %j", (filters, found) => expect(ids("", filters)).toEqual(found));

  it("fits the filters and the words at once", () => {
    expect(ids("blue", { therapyId: B })).toEqual([TWO]);
    expect(ids("door", { therapyId: B })).toEqual([]);
  });
});

describe("the filters", () => {
  it("ask for nothing at first, and for something as soon as one of them does", () => {
    expect(noFilters()).toEqual({ group: null, therapyId: null, from: null, to: null, feeling: null });
    expect(isFiltered(noFilters())).toBe(false);
    const some = { group: "notes", therapyId: A, from: TODAY, to: TODAY, feeling: "sad" } as const;
    expect(isFiltered(some)).toBe(true);
    for (const [name, value] of Object.entries(some))
      expect(isFiltered({ ...noFilters(), [name]: value })).toBe(true);
  });
});
