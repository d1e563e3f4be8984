import { describe, expect, it } from "vitest";
import { emptyAgreement } from "#domain/agreement.ts";
import { STEP_ITEMS } from "#domain/check-in.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { Entry, Version } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { journalWith, type Journal } from "#domain/journal.ts";
import { RECORDS } from "#domain/record.ts";
import { emptyRehearsal } from "#domain/rehearsal.ts";
import { startAt } from "#domain/rehearsal-starts.ts";
import { emptySaying } from "#domain/saying.ts";
import { lineId } from "#domain/summary-line.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { emptyTopic } from "#domain/topic.ts";
import { eventsOf, MOST_WEEKS, weeksOf } from "#domain/trend-events.ts";
import { asksSmallChange } from "#domain/trend-small-change.ts";
import { unsaidAndLater } from "#domain/trend-unsaid.ts";
import { fromIn, LAST_SESSIONS, MOST_IN_ROW, rowsOf, windowsFor } from "#domain/trend-window.ts";
import {
  answered,
  dayAt,
  journalOf,
  OTHER,
  sessionEntry,
  sessionId,
  THERAPY,
  therapyIn,
} from "#support/answered.ts";
import { entryOf, idOf } from "../documents/sample-entry.ts";

const TOP = Object.fromEntries(STEP_ITEMS.map((item) => [item, 4]));
const none = (): readonly Version[] => [];

describe("what was not said, and later", () => {
  const line = lineId(sessionId(0), "answers.unsaid.note");
  const journal = () => journalOf({ unsaid: [2, 0, 1] });
  const became = (more: readonly Entry[]) => unsaidAndLater(journalWith(journal(), more), THERAPY).at(-1);
  const rehearsal = (id: Id, some: object) =>
    entryOf("rehearsal", id, { ...emptyRehearsal(THERAPY, dayAt(1), line), ...some });
  const [R, S] = [idOf("r", 101), idOf("r", 102)];
  const said = (of: Id, how: "all" | "no") =>
    entryOf("saying", idOf("y", 101), emptySaying(of, emptyRehearsal(THERAPY, dayAt(1)), dayAt(2), how));

  it("is every session that says so, newest first, and those alone", () => {
    expect(unsaidAndLater(journal(), THERAPY).map(({ session, became: now }) => [session.id, now])).toEqual([
      [sessionId(2), "kept"],
      [sessionId(0), "kept"],
    ]);
    expect(unsaidAndLater(journal(), OTHER)).toEqual([]);
  });

  it("stands beside what became of it", () => {
    expect(became([rehearsal(R, {})])?.became).toBe("rehearsed");
    expect(became([rehearsal(R, { decision: "decided-not" })])?.became).toBe("decided-not");
    expect(became([rehearsal(R, {}), said(R, "no")])?.became).toBe("rehearsed");
    expect(became([rehearsal(R, {}), said(R, "all")])).toMatchObject({ became: "said", day: dayAt(2) });
    expect(
      became([entryOf("topic", idOf("t", 101), emptyTopic(THERAPY, line, dayAt(1), "bring"))])?.became,
    ).toBe("waits");
    expect(
      became([entryOf("topic", idOf("t", 101), emptyTopic(THERAPY, line, dayAt(1), "talked"))]),
    ).toMatchObject({
      became: "talked",
      day: dayAt(1),
    });
  });

  it("follows a rehearsal through its new rounds", () => {
    const rounds = [
      rehearsal(R, {}),
      rehearsal(S, { from: null, follows: R, day: dayAt(2) }),
      said(S, "all"),
    ];
    expect(became(rounds)).toMatchObject({ became: "said", rehearsal: { id: S } });
  });
});

describe("what happened", () => {
  const versionsOf = (entry: Entry) => (id: Id) => (id === entry.id ? entry.v : []);
  const version = (at: number, day: Day, data: unknown, kind: "therapy" | "agreement"): Version => ({
    h: [at, 0, "n"],
    at: { l: `${day}T10:00`, o: 60, z: "Europe/Madrid" },
    s: RECORDS[kind].shape,
    d: data,
  });

  it("begins with the first session, or since when it is said to have been", () => {
    const kinds = (journal: Journal) =>
      eventsOf(journal, therapyIn(journal), none).map(({ kind, day }) => [kind, day]);
    expect(kinds(journalOf({ listened: [4] }))).toEqual([["begun", dayAt(0)]]);
    expect(kinds(journalOf({ listened: [4] }, { since: dayAt(-3) }))).toEqual([["begun", dayAt(-3)]]);
    expect(kinds(journalOf({}))).toEqual([]);
  });

  it("is a gap where more than two rhythms went by", () => {
    const gaps = (days: number, rhythm: "weekly" | "monthly") => {
      const journal = journalWith(journalOf({ listened: [4] }, { rhythm }), [
        sessionEntry(9, {}, { day: addDays(dayAt(0), days) }),
      ]);
      return eventsOf(journal, therapyIn(journal), none).filter(({ kind }) => kind === "gap").length;
    };
    expect([gaps(14, "weekly"), gaps(15, "weekly"), gaps(40, "monthly"), gaps(63, "monthly")]).toEqual([
      0, 1, 0, 1,
    ]);
  });

  it("is each turn of an agreement, and each change of the therapy's state", () => {
    const journal = journalOf({ listened: [4] });
    const agreement = (turn: number, state: "to-ask" | "agreed") => {
      const empty = emptyAgreement(THERAPY, "cost", dayAt(turn));
      return { ...empty, state, changed: { ...empty.changed, turn } };
    };
    const id = idOf("g", 101);
    const entry: Entry = {
      id,
      k: "agreement",
      v: [
        version(2, dayAt(1), agreement(1, "agreed"), "agreement"),
        version(1, dayAt(0), agreement(0, "to-ask"), "agreement"),
      ],
    };
    const kept = journalWith(journal, [entry]);
    const turns = eventsOf(kept, therapyIn(kept), versionsOf(entry)).filter(
      ({ kind }) => kind === "agreement",
    );
    expect(turns.map(({ day }) => day)).toEqual([dayAt(1), dayAt(0)]);
    const states = (["considering", "active", "active", "paused"] as const).map((state, at) =>
      version(at + 1, dayAt(at), { ...emptyTherapy(), state }, "therapy"),
    );
    const therapy: Entry = { id: THERAPY, k: "therapy", v: states.reverse() };
    expect(
      eventsOf(journal, therapyIn(journal), versionsOf(therapy)).filter(({ kind }) => kind === "state"),
    ).toMatchObject([{ state: "paused", day: dayAt(3) }]);
  });

  it("fills whole weeks from Monday to Sunday, none left out", () => {
    const weeks = weeksOf([dayAt(0), addDays(dayAt(0), 1), dayAt(3)], [], dayAt(5));
    expect(weeks.map(({ sessions }) => sessions)).toEqual([2, 0, 0, 1, 0, 0]);
    expect(weeks[0]?.monday).toBe(addDays(dayAt(0), -1));
    expect(weeksOf([], [], dayAt(5))).toEqual([]);
  });

  it("shows the last twenty years of weeks where a day was typed with a year of two figures", () => {
    const weeks = weeksOf(["0024-03-05" as Day, dayAt(0), dayAt(5)], [], dayAt(5));
    expect(weeks).toHaveLength(MOST_WEEKS);
    expect(weeks.at(-1)?.monday).toBe(addDays(dayAt(5), -1));
    expect(weeks.slice(-6).map(({ sessions }) => sessions)).toEqual([1, 0, 0, 0, 0, 1]);
    expect(weeks.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(2);
  });

  describe("of a therapy that ended and went on", () => {
    const states = (...steps: readonly (readonly ["active" | "ended", Day, string?])[]) => {
      const journal = journalOf({ listened: [4] });
      const versions = steps.map(([state, day, device = "n"], at) => ({
        ...version(at + 1, day, { ...emptyTherapy(), state }, "therapy"),
        h: [at + 1, 0, device] as [number, number, string],
      }));
      const entry: Entry = { id: THERAPY, k: "therapy", v: versions.reverse() };
      return eventsOf(journal, therapyIn(journal), versionsOf(entry)).flatMap((event) =>
        event.kind === "state" ? [[event.state, event.day]] : [],
      );
    };

    it("is nothing where it was taken back at once", () => {
      expect(states(["active", dayAt(0)], ["ended", dayAt(1)], ["active", dayAt(1)])).toEqual([]);
      expect(
        states(["active", dayAt(0)], ["ended", dayAt(1)], ["active", dayAt(1)], ["ended", dayAt(3)]),
      ).toEqual([["ended", dayAt(3)]]);
    });

    it("is both where it was taken up again later, or on another device", () => {
      const both = (day: Day, device = "n") =>
        states(["active", dayAt(0)], ["ended", dayAt(1)], ["active", day, device]);
      expect(both(dayAt(2))).toEqual([
        ["active", dayAt(2)],
        ["ended", dayAt(1)],
      ]);
      expect(both(dayAt(1), "m")).toHaveLength(2);
    });
  });
});

describe("one small thing to change", () => {
  const asks = (journal: Journal, at: number, some: object = {}) =>
    asksSmallChange(journal, {
      id: sessionId(at),
      therapyId: THERAPY,
      day: dayAt(at),
      answers: answered(TOP),
      smallChange: "",
      ...some,
    });
  const topAt = (...at: number[]) =>
    journalWith(
      journalOf({}),
      at.map((each) => sessionEntry(each, TOP)),
    );

  it("is asked once, and not session after session", () => {
    expect(asks(topAt(), 0)).toBe(true);
    expect(asks(topAt(0), 1)).toBe(false);
    expect(asks(topAt(0, 1, 2, 3, 4, 5, 6, 7), 8)).toBe(false);
  });

  it("is asked again when it was not all at the top for six sessions", () => {
    const low = [1, 2, 3, 4, 5, 6].map((at) => sessionEntry(at, { listened: 2 }));
    expect(asks(journalWith(topAt(0), low), 7)).toBe(true);
    expect(asks(journalWith(topAt(0), low.slice(1)), 7)).toBe(false);
  });

  it("stays where it was asked and where it was answered, and is not asked below the top", () => {
    expect(asks(topAt(0), 0)).toBe(true);
    expect(asks(topAt(0), 1, { smallChange: "the chair" })).toBe(true);
    expect(asks(topAt(), 0, { answers: answered({ listened: 4, tasks: 3 }) })).toBe(false);
  });
});

describe("windows", () => {
  const days = (count: number) => Array.from({ length: count }, (_, at) => dayAt(at));

  it("are offered only where they show something else", () => {
    expect(windowsFor(days(12), dayAt(12))).toEqual([]);
    expect(windowsFor(days(20), dayAt(20))).toEqual(["last", "all"]);
    expect(windowsFor(days(70), dayAt(70))).toEqual(["last", "year", "all"]);
    expect(windowsFor(days(70), dayAt(300))).toEqual(["last", "all"]);
  });

  it("begin where they say, and rows lose no session", () => {
    expect(fromIn("last", days(30), dayAt(30))).toBe(30 - LAST_SESSIONS);
    expect(fromIn("all", days(30), dayAt(30))).toBe(0);
    const points = days(400).map((day) => ({ day }));
    const rows = rowsOf(points);
    expect(rows.flatMap((row) => row.points)).toEqual(points);
    expect(rows.every((row) => row.points.length <= MOST_IN_ROW)).toBe(true);
    expect(rows.every((row) => points[row.from] === row.points[0])).toBe(true);
  });
});

describe("a rehearsal from an answer", () => {
  it("begins from any that has a place", () => {
    const journal = journalOf({ listened: [2], pace: [null] });
    expect(startAt(journal, THERAPY, lineId(sessionId(0), "answers.listened"))).toMatchObject({
      topic: "not-heard",
    });
    expect(startAt(journal, THERAPY, lineId(sessionId(0), "answers.pace"))).toBeNull();
  });
});
