import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bringList, decided } from "#domain/bring.ts";
import { addDays } from "#domain/day.ts";
import { emptyJournal, journalWith, ofTherapy, type Item, type Journal } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { emptySession } from "#domain/session.ts";
import { lineId } from "#domain/summary-line.ts";
import { isTalked, talkedIn, talkList, talkNow } from "#domain/talk.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { emptyTopic } from "#domain/topic.ts";
import { A, B, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";
import { anyJournal } from "../documents/sample-journal.ts";

const runs = { numRuns: 300 };
const [N, S, T] = [idOf("n", 1), idOf("s", 1), idOf("s", 2)];
const therapy = (some: Partial<Therapy> = {}) => entryOf("therapy", A, { ...emptyTherapy(), ...some });
const session = (id: typeof S, ago: number, time: string | null = null) =>
  entryOf("session", id, { ...emptySession(A, addDays(TODAY, -ago)), time });
const with_ = (...entries: ReturnType<typeof entryOf>[]) => journalWith(emptyJournal(), entries);
const now = (journal: Journal) => talkNow(journal, journal.therapy[0]!, TODAY);

describe("in which session it was talked about", () => {
  it("is the one of today where it is written, else the one still to be told, else yesterday’s, else only the day", () => {
    const weekly = { rhythm: "weekly", weekday: 1 } as const;
    expect(now(with_(therapy(), session(S, 0)))).toEqual({ day: TODAY, sessionId: S });
    const told = now(with_(therapy({ next: addDays(TODAY, -2) }), session(S, 1)));
    expect(told).toEqual({ day: addDays(TODAY, -1), sessionId: S });
    const toTell = now(with_(therapy({ ...weekly, next: addDays(TODAY, -2) }), session(S, 9)));
    expect(toTell).toMatchObject({ sessionId: null });
    expect(toTell.day <= TODAY).toBe(true);
    expect(now(with_(therapy(), session(S, 3)))).toEqual({ day: TODAY, sessionId: null });
  });

  it("is found by its day as soon as that session is written, and stays with the one it names", () => {
    const line = lineId(N, "text");
    const talked = (id: string, sessionId: typeof S | null, therapyId = A) =>
      entryOf("topic", idOf(id, 1), {
        ...emptyTopic(therapyId, line, TODAY, "talked"),
        sessionId,
        text: id,
      });
    const journal = with_(
      session(S, 0, "09:00"),
      session(T, 0, "18:00"),
      talked("open", null),
      talked("named", T),
      talked("gone", idOf("s", 9)),
      talked("other", null, B),
    );
    const said = (id: typeof S) =>
      talkedIn(
        journal,
        journal.session.find((each) => each.id === id)!,
      ).map(({ topic }) => topic.data.text);
    expect(said(S).toSorted()).toEqual(["gone", "open"]);
    expect(said(T)).toEqual(["named"]);
  });

  it("is never two sessions, and never one of another therapy", () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const told = journal.session.flatMap((each: Item<"session">) =>
          talkedIn(journal, each).map(({ topic }) => [topic, each] as const),
        );
        expect(new Set(told.map(([topic]) => topic.id)).size).toBe(told.length);
        for (const [topic, each] of told) expect(topic.data.therapyId).toBe(each.data.therapyId);
      }),
      runs,
    );
  });
});

describe("the list in the session", () => {
  it("keeps what is ticked in its place, and has the rest as it waits", () => {
    fc.assert(
      fc.property(anyJournal, fc.nat(), (journal, which) => {
        const waiting = bringList(journal, A);
        const found = waiting[which % Math.max(1, waiting.length)];
        if (found === undefined) return;
        const talk = { day: TODAY, sessionId: null };
        const made = decided(found, { choice: "talked", ...talk }, () => idOf("new", 0));
        const after = journalWith(
          journal,
          made.map(({ kind, id, data }) => entryOf(kind, id, data)),
        );
        const list = talkList(after, A, talk);
        expect(list.filter(isTalked).map(({ id }) => id)).toContain(found.id);
        expect(list.filter((item) => !isTalked(item)).map(({ id }) => id)).toEqual(
          waiting.filter(({ id }) => id !== found.id).map(({ id }) => id),
        );
      }),
      runs,
    );
  });

  it("has nothing of another therapy, and of another day only what waits", () => {
    const journal = with_(
      entryOf("note", N, { ...emptyNote(A, TODAY), text: "mine", bring: true }),
      entryOf("note", idOf("n", 2), { ...emptyNote(B, TODAY), text: "other", bring: true }),
    );
    const found = bringList(journal, A)[0]!;
    const made = decided(found, { choice: "talked", day: TODAY, text: "mine" }, () => idOf("new", 0));
    const after = journalWith(
      journal,
      made.map(({ kind, id, data }) => entryOf(kind, id, data)),
    );
    expect(talkList(after, A, { day: TODAY, sessionId: null })).toHaveLength(1);
    expect(talkList(after, A, { day: addDays(TODAY, 1), sessionId: null })).toEqual([]);
    expect(ofTherapy(after.topic, B)).toEqual([]);
  });
});
