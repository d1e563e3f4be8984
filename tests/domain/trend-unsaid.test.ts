import { describe, expect, it } from "vitest";
import type { Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { journalWith } from "#domain/journal.ts";
import { emptyRehearsal, type Rehearsal } from "#domain/rehearsal.ts";
import { emptySaying, type Said } from "#domain/saying.ts";
import { lineId, type LineId } from "#domain/summary-line.ts";
import { emptyTopic, type TopicChoice } from "#domain/topic.ts";
import { laterIn, unsaidAndLater, type Became } from "#domain/trend-unsaid.ts";
import { answered, dayAt, journalOf, OTHER, sessionEntry, sessionId, THERAPY } from "#support/answered.ts";
import { entryOf, idOf } from "../documents/sample-entry.ts";

const KEPT = { became: "kept", day: null, rehearsal: null };
const LINE = lineId(sessionId(0), "answers.unsaid.note");
const [R, S, T] = [idOf("r", 101), idOf("r", 102), idOf("r", 103)];

const rehearsal = (id: Id, at: number, some: Partial<Rehearsal> = {}): Entry =>
  entryOf("rehearsal", id, { ...emptyRehearsal(THERAPY, dayAt(at), LINE), ...some });
/** A round that follows another one. */
const round = (id: Id, at: number, follows: Id | null, some: Partial<Rehearsal> = {}): Entry =>
  rehearsal(id, at, { from: null, follows, ...some });
let count = 100;
const next = (kind: string): Id => idOf(kind, (count += 1));
const said = (of: Id, at: number, how: Said): Entry =>
  entryOf("saying", next("y"), emptySaying(of, emptyRehearsal(THERAPY, dayAt(0)), dayAt(at), how));
const topic = (line: LineId, at: number, choice: TopicChoice, therapy = THERAPY): Entry =>
  entryOf("topic", next("t"), emptyTopic(therapy, line, dayAt(at), choice));

describe("what was not said", () => {
  it("is every session that says so or has words about it, newest first, each beside what became of it", () => {
    const noted = (at: number, place: number | null, note: string): Entry => {
      const answers = answered({ unsaid: place });
      return sessionEntry(at, {}, { answers: { ...answers, unsaid: { ...answers.unsaid, note } } });
    };
    const journal = journalWith(journalOf({}), [
      noted(0, 2, "the bill"),
      noted(1, 1, ""),
      noted(2, 0, "not today"),
      noted(3, null, "the chair"),
      noted(4, 0, " "),
      noted(5, null, ""),
      sessionEntry(6, { unsaid: 2 }, { therapyId: OTHER }),
    ]);
    const session = (at: number) => journal.session.find(({ id }) => id === sessionId(at));
    expect(unsaidAndLater(journal, THERAPY)).toEqual([
      { session: session(3), value: null, note: "the chair", ...KEPT },
      { session: session(2), value: null, note: "not today", ...KEPT },
      { session: session(1), value: "partly", note: "", ...KEPT },
      { session: session(0), value: "yes", note: "the bill", ...KEPT },
    ]);
  });
});

describe("what became of it", () => {
  const later = (...entries: readonly Entry[]) => {
    const found = laterIn(journalWith(journalOf({ unsaid: [2] }), entries), THERAPY)(sessionId(0));
    return [found.became, found.day, found.rehearsal?.id ?? null] as const;
  };
  const is = (became: Became, day: Day | null = null, id: Id | null = null) => [became, day, id];

  it("is nothing more where nothing was done with it", () => {
    expect(later()).toEqual(is("kept"));
    expect(later(topic(LINE, 1, "left"))).toEqual(is("kept"));
    expect(later(topic(lineId(sessionId(1), "answers.unsaid.note"), 1, "talked"))).toEqual(is("kept"));
    expect(later(topic(lineId(sessionId(0), "bring"), 1, "talked"))).toEqual(is("kept"));
    expect(later(topic(LINE, 1, "talked", OTHER))).toEqual(is("kept"));
    expect(later(rehearsal(R, 1, { therapyId: OTHER }))).toEqual(is("kept"));
    expect(later(rehearsal(R, 1, { from: lineId(sessionId(1), "answers.unsaid.note") }))).toEqual(is("kept"));
    expect(later(round(R, 1, null))).toEqual(is("kept"));
  });

  it("waits where it is to be brought", () => {
    expect(later(topic(LINE, 1, "bring"))).toEqual(is("waits"));
    expect(later(topic(LINE, 1, "left"), topic(LINE, 1, "bring"))).toEqual(is("waits"));
    expect(later(rehearsal(R, 1), topic(lineId(R, "plan.sentence"), 2, "bring"))).toEqual(
      is("waits", null, R),
    );
    expect(later(rehearsal(R, 1, { decision: "decided-not" }), topic(LINE, 2, "bring"))).toEqual(
      is("waits", null, R),
    );
  });

  it("was talked about, on the first day on which it was, whatever else waits", () => {
    expect(later(topic(LINE, 3, "talked"), topic(LINE, 2, "talked"), topic(LINE, 4, "talked"))).toEqual(
      is("talked", dayAt(2)),
    );
    expect(later(topic(LINE, 2, "talked"), topic(LINE, 1, "bring"))).toEqual(is("talked", dayAt(2)));
    expect(later(rehearsal(R, 1), topic(lineId(R, "plan.sentence"), 2, "talked"))).toEqual(
      is("talked", dayAt(2), R),
    );
    // Another line of the same rehearsal is another thing.
    expect(later(rehearsal(R, 1), topic(lineId(R, "plan.cue"), 2, "talked"))).toEqual(
      is("rehearsed", null, R),
    );
  });

  it("was said, in part or whole, on the first of those days, also where it was talked about before", () => {
    expect(later(rehearsal(R, 1), said(R, 4, "all"), said(R, 3, "part"), said(R, 2, "no"))).toEqual(
      is("said", dayAt(3), R),
    );
    expect(later(rehearsal(R, 1), said(R, 4, "all"), topic(LINE, 2, "talked"))).toEqual(
      is("said", dayAt(4), R),
    );
    expect(later(rehearsal(R, 1, { decision: "decided-not" }), said(R, 4, "all"))).toEqual(
      is("said", dayAt(4), R),
    );
    expect(later(rehearsal(R, 1), said(S, 4, "all"))).toEqual(is("rehearsed", null, R));
  });

  it("was rehearsed, or it was decided not to say it, as its newest round says", () => {
    expect(later(rehearsal(R, 1))).toEqual(is("rehearsed", null, R));
    expect(later(rehearsal(R, 1), said(R, 2, "no"), said(R, 3, "not-come-up"))).toEqual(
      is("rehearsed", null, R),
    );
    expect(later(rehearsal(R, 1, { decision: "decided-not" }))).toEqual(is("decided-not", null, R));
    expect(later(rehearsal(R, 1, { decision: "decided-not" }), round(S, 2, R))).toEqual(
      is("rehearsed", null, S),
    );
    expect(later(rehearsal(R, 1), round(S, 2, R, { decision: "decided-not" }))).toEqual(
      is("decided-not", null, S),
    );
  });

  it("follows rounds of rounds, and none that follows something else", () => {
    expect(later(rehearsal(R, 1), round(S, 2, R), round(T, 3, S), said(T, 4, "all"))).toEqual(
      is("said", dayAt(4), T),
    );
    expect(later(rehearsal(R, 1), round(S, 2, idOf("r", 199)), said(S, 4, "all"))).toEqual(
      is("rehearsed", null, R),
    );
    expect(later(rehearsal(R, 1), rehearsal(S, 2))).toEqual(is("rehearsed", null, S));
    expect(later(rehearsal(R, 1), round(S, 2, R), topic(lineId(S, "plan.sentence"), 3, "talked"))).toEqual(
      is("talked", dayAt(3), S),
    );
  });
});
