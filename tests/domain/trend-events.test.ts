import { describe, expect, it } from "vitest";
import { emptyAgreement, type Agreement } from "#domain/agreement.ts";
import type { Stamp } from "#domain/clock.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { Version } from "#domain/entry.ts";
import { emptyGoal, type Goal } from "#domain/goal.ts";
import type { Id } from "#domain/id.ts";
import { journalWith } from "#domain/journal.ts";
import { RECORDS, type Kind } from "#domain/record.ts";
import { emptyRehearsal } from "#domain/rehearsal.ts";
import { emptyReview } from "#domain/review.ts";
import { emptySaying, type Said } from "#domain/saying.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { eventsOf, isGap, MOST_WEEKS, weeksOf, type TrendEvent } from "#domain/trend-events.ts";
import { dayAt, journalOf, OTHER, sessionEntry, sessionId, THERAPY, therapyIn } from "#support/answered.ts";
import { entryOf, idOf } from "../documents/sample-entry.ts";

const momentOn = (day: Day) => ({ l: `${day}T10:00`, o: 60, z: "Europe/Madrid" });
const versionOf = (kind: Kind, count: number, day: Day, d: unknown, device = "n"): Version => ({
  h: [count, 0, device],
  at: momentOn(day),
  s: RECORDS[kind].shape,
  d,
});
const none = (): readonly Version[] => [];
const newestFirst = (versions: readonly Version[]): Version[] => [...versions].reverse();

describe("what happened in a therapy", () => {
  it("begins when it is said to have begun, else with its first session, else nowhere", () => {
    const begins = (journal = journalOf({ listened: [4, 4] })) => eventsOf(journal, therapyIn(journal), none);
    expect(begins()).toEqual([{ kind: "begun", day: dayAt(0), key: "begun" }]);
    expect(begins(journalOf({ listened: [4] }, { since: dayAt(-9) }))).toEqual([
      { kind: "begun", day: dayAt(-9), key: "begun" },
    ]);
    expect(begins(journalOf({}, { since: dayAt(2) }))).toEqual([
      { kind: "begun", day: dayAt(2), key: "begun" },
    ]);
    expect(begins(journalOf({}))).toEqual([]);
  });

  it("is every turn of an agreement", () => {
    const id = idOf("g", 101);
    const first: Agreement = emptyAgreement(THERAPY, "cost", dayAt(1));
    const agreed: Agreement = {
      ...first,
      state: "agreed",
      changed: { ...first.changed, day: dayAt(2), turn: 1 },
    };
    const versions = [
      versionOf("agreement", 1, dayAt(3), first),
      versionOf("agreement", 2, dayAt(4), agreed),
    ];
    const journal = journalWith(journalOf({}), [{ id, k: "agreement", v: newestFirst(versions) }]);
    const versionsOf = (of: Id) => (of === id ? versions : []);
    const [item] = journal.agreement;
    expect(eventsOf(journal, therapyIn(journal), versionsOf)).toEqual([
      {
        kind: "agreement",
        day: dayAt(2),
        key: `${id} 1`,
        step: { stamp: [2, 0, "n"], at: momentOn(dayAt(4)), data: agreed, changes: ["state"] },
        item,
      },
      {
        kind: "agreement",
        day: dayAt(1),
        key: `${id} 0`,
        step: { stamp: [1, 0, "n"], at: momentOn(dayAt(3)), data: first, changes: [] },
        item,
      },
    ]);
    expect(eventsOf(journal, therapyIn(journal, OTHER), versionsOf)).toEqual([]);
  });

  it("is of a goal that it was set, and where it went on or ended, but no other word of it", () => {
    const id = idOf("g", 102);
    const turn = (at: number, some: Partial<Goal>): Goal => {
      const empty = emptyGoal(THERAPY, dayAt(at));
      return { ...empty, ...some, changed: { ...empty.changed, turn: at } };
    };
    const [set, worded, paused] = [
      turn(0, { text: "sleep" }),
      turn(1, { text: "sleep well" }),
      turn(2, { text: "sleep well", state: "paused" }),
    ];
    const versions = [set, worded, paused].map((data, at) => versionOf("goal", at + 1, dayAt(at), data));
    const journal = journalWith(journalOf({}), [{ id, k: "goal", v: newestFirst(versions) }]);
    const [item] = journal.goal;
    expect(eventsOf(journal, therapyIn(journal), (of) => (of === id ? versions : []))).toEqual([
      {
        kind: "goal",
        day: dayAt(2),
        key: `${id} 2`,
        step: { stamp: [3, 0, "n"], at: momentOn(dayAt(2)), data: paused, changes: ["state"] },
        item,
      },
      {
        kind: "goal",
        day: dayAt(0),
        key: `${id} 0`,
        step: { stamp: [1, 0, "n"], at: momentOn(dayAt(0)), data: set, changes: [] },
        item,
      },
    ]);
  });

  it("is what was said after it was rehearsed, also where the rehearsal is gone, and not what was kept back", () => {
    const [kept, gone] = [idOf("r", 101), idOf("r", 102)];
    const words = emptyRehearsal(THERAPY, dayAt(0));
    const saying = (at: number, of: Id, said: Said) =>
      entryOf("saying", idOf("y", 100 + at), emptySaying(of, words, dayAt(at), said));
    const journal = journalWith(journalOf({}), [
      entryOf("rehearsal", gone, words),
      entryOf("rehearsal", kept, words),
      saying(1, kept, "all"),
      saying(2, kept, "no"),
      saying(3, kept, "not-come-up"),
      saying(4, idOf("r", 103), "part"),
    ]);
    const item = (at: number) => journal.saying.find(({ id }) => id === idOf("y", 100 + at));
    expect(eventsOf(journal, therapyIn(journal), none)).toEqual([
      { kind: "said", day: dayAt(4), key: idOf("y", 104), saying: item(4), rehearsal: null },
      {
        kind: "said",
        day: dayAt(1),
        key: idOf("y", 101),
        saying: item(1),
        rehearsal: journal.rehearsal.find(({ id }) => id === kept),
      },
    ]);
  });

  it("is a usual begun anew and a time of looking back, and no offer that was put off", () => {
    const journal = journalWith(journalOf({}), [
      entryOf("usual", idOf("u", 101), { therapyId: THERAPY, day: dayAt(1), sessionId: sessionId(1) }),
      entryOf("review", idOf("w", 101), { ...emptyReview(THERAPY, dayAt(2)), choice: "stay" }),
      entryOf("review", idOf("w", 102), emptyReview(THERAPY, dayAt(3))),
    ]);
    expect(eventsOf(journal, therapyIn(journal), none)).toEqual([
      {
        kind: "review",
        day: dayAt(2),
        key: idOf("w", 101),
        review: journal.review.find(({ id }) => id === idOf("w", 101)),
      },
      { kind: "usual", day: dayAt(1), key: idOf("u", 101), usual: journal.usual[0] },
    ]);
  });

  it("is newest first, and of one day in the order of their names, whichever was written first", () => {
    const review = (name: number, at: number) =>
      entryOf("review", idOf("w", name), { ...emptyReview(THERAPY, dayAt(at)), line: "lighter" });
    for (const order of [
      [101, 102],
      [102, 101],
    ]) {
      const same = order.map((name) => review(name, 2));
      const journal = journalWith(journalOf({}), [...same, review(103, 1), review(104, 3)]);
      const keys = eventsOf(journal, therapyIn(journal), none).map(({ key }) => key);
      expect(keys).toEqual([104, 101, 102, 103].map((name) => idOf("w", name)));
    }
  });
});

describe("what happened to one thing on one day", () => {
  it("has the latest first, however many turns there are, and stays together", () => {
    const [one, other] = [idOf("g", 101), idOf("g", 102)];
    const turns = (count: number) =>
      Array.from({ length: count }, (_, turn) => {
        const empty = emptyGoal(THERAPY, dayAt(0));
        const state = turn % 2 === 0 ? ("open" as const) : ("paused" as const);
        return versionOf("goal", turn + 1, dayAt(0), {
          ...empty,
          state,
          changed: { ...empty.changed, turn },
        });
      });
    const kept = new Map([
      [one, turns(2)],
      [other, turns(12)],
    ]);
    for (const order of [
      [one, other],
      [other, one],
    ]) {
      const entries = order.map((id) => ({ id, k: "goal", v: newestFirst(kept.get(id)!) }));
      const journal = journalWith(journalOf({}), entries);
      const events = eventsOf(journal, therapyIn(journal), (id) => kept.get(id) ?? []);
      expect(events.map(({ key }) => key)).toEqual([
        `${one} 1`,
        `${one} 0`,
        ...Array.from({ length: 12 }, (_, at) => `${other} ${11 - at}`),
      ]);
    }
  });
});

describe("how a therapy stood", () => {
  type Told = readonly [Therapy["state"], Day, { readonly ended?: Day; readonly device?: string }?];
  const stateOf = (versions: readonly Version[]) => {
    const journal = journalOf({});
    return eventsOf(journal, therapyIn(journal), (id) => (id === THERAPY ? versions : []));
  };
  const versions = (...told: readonly Told[]) =>
    told.map(([state, day, { ended, device } = {}], at) => {
      const empty = emptyTherapy();
      const ending = { ...empty.ending, day: ended ?? null };
      return versionOf("therapy", at + 1, day, { ...empty, state, ending }, device);
    });
  const states = (...told: readonly Told[]) => stateOf(versions(...told));
  const event = (state: Therapy["state"], day: Day, place: number): TrendEvent => ({
    kind: "state",
    state,
    day,
    key: `state ${place}`,
  });
  const [d0, d1, d2, d3] = [dayAt(0), dayAt(1), dayAt(2), dayAt(3)];

  it("is told of each change, on the day it was written, in whatever order the versions are known", () => {
    const told = versions(["active", d0], ["paused", d1], ["active", d2], ["ended", d3]);
    const changes = [event("ended", d3, 3), event("active", d2, 2), event("paused", d1, 1)];
    expect(stateOf(told)).toEqual(changes);
    expect(stateOf(newestFirst(told))).toEqual(changes);
  });

  it("has no event in what it was first, nor where one that was considered begins", () => {
    expect(states(["active", d0])).toEqual([]);
    expect(states(["ended", d0])).toEqual([]);
    expect(states(["considering", d0], ["active", d1])).toEqual([]);
    expect(states(["considering", d0], ["active", d1], ["paused", d2])).toEqual([event("paused", d2, 2)]);
  });

  it("ended on the day the person says, as they said it last, else on the day they said so", () => {
    expect(states(["active", d0], ["ended", d2, { ended: d1 }])).toEqual([event("ended", d1, 1)]);
    expect(states(["active", d0], ["ended", d2])).toEqual([event("ended", d2, 1)]);
    expect(states(["active", d0], ["ended", d1], ["ended", d3, { ended: d2 }])).toEqual([
      event("ended", d2, 1),
    ]);
    expect(states(["active", d0], ["ended", d1, { ended: d3 }], ["ended", d2])).toEqual([
      event("ended", d1, 1),
    ]);
    // A day of ending that is still there says nothing of when it was paused.
    expect(states(["active", d0], ["paused", d2, { ended: d1 }])).toEqual([event("paused", d2, 1)]);
  });

  it("is as it was where a change was taken back on the same day and the same device", () => {
    expect(states(["active", d0], ["ended", d1], ["active", d1])).toEqual([]);
    expect(states(["active", d0], ["paused", d1], ["ended", d2], ["paused", d2])).toEqual([
      event("paused", d1, 1),
    ]);
    expect(states(["active", d0], ["ended", d1], ["active", d2])).toEqual([
      event("active", d2, 2),
      event("ended", d1, 1),
    ]);
    expect(states(["active", d0], ["ended", d1], ["active", d1, { device: "m" }])).toHaveLength(2);
    // Another state than before is no way back.
    expect(states(["active", d0], ["paused", d1], ["ended", d1])).toEqual([
      event("ended", d1, 2),
      event("paused", d1, 1),
    ]);
  });

  it("ended on the day said last, also where it had been taken up again by a slip", () => {
    expect(
      states(["active", d0], ["ended", d1, { ended: d1 }], ["active", d3], ["ended", d3, { ended: d2 }]),
    ).toEqual([event("ended", d2, 1)]);
  });

  it("passes over what was deleted and what this app cannot read", () => {
    const deleted: Version = { h: [2, 0, "n"] satisfies Stamp, at: momentOn(d1), del: true };
    const newer: Version = { ...versionOf("therapy", 2, d1, { state: "paused" }), s: 99 };
    const [first, , last] = versions(["active", d0], ["active", d1], ["ended", d2]);
    for (const between of [deleted, newer])
      expect(stateOf([last!, between, first!])).toEqual([event("ended", d2, 1)]);
  });
});

describe("a gap", () => {
  it.each<[Therapy["rhythm"], number]>([
    ["weekly", 15],
    ["fortnightly", 29],
    ["monthly", 63],
    ["irregular", 45],
    [null, 45],
  ])("where the rhythm is %s, is one from %d days on", (rhythm, days) => {
    expect(isGap(dayAt(0), addDays(dayAt(0), days - 1), rhythm)).toBe(false);
    expect(isGap(dayAt(0), addDays(dayAt(0), days), rhythm)).toBe(true);
    expect(isGap(dayAt(0), addDays(dayAt(0), days + 1), rhythm)).toBe(true);
  });

  it("lies between two sessions, by the rhythm of their therapy", () => {
    const journal = (therapy: Partial<Therapy>) =>
      journalWith(
        journalOf({}, therapy),
        [0, 1, 4, 5].map((at) => sessionEntry(at, {})),
      );
    const gapsOf = (therapy: Partial<Therapy>) =>
      eventsOf(journal(therapy), therapyIn(journal(therapy)), none).filter(({ kind }) => kind !== "begun");
    expect(gapsOf({ rhythm: "weekly" })).toEqual([
      { kind: "gap", day: dayAt(1), to: dayAt(4), key: `gap ${dayAt(1)}` },
    ]);
    expect(gapsOf({ rhythm: "fortnightly" })).toEqual([]);
    expect(gapsOf({ rhythm: null })).toEqual([]);
  });
});

describe("the weeks of a therapy", () => {
  // The first day is a Tuesday.
  const monday = (at: number): Day => addDays(dayAt(at), -1);
  const sunday = (at: number): Day => addDays(dayAt(at), 5);
  const mark = (kind: "begun" | "usual" | "review" | "gap", day: Day): TrendEvent =>
    ({ kind, day, key: `${kind} ${day}` }) as TrendEvent;
  const week = (at: number, sessions: number, ...events: readonly string[]) => ({
    monday: monday(at),
    sessions,
    events,
  });

  it("go from Monday to Sunday and to the week of the last day, none left out", () => {
    const days = [sunday(0), monday(0), dayAt(0), monday(1), dayAt(3)];
    const weeks = [week(0, 3), week(1, 1), week(2, 0), week(3, 1), week(4, 0)];
    expect(weeksOf(days, [], monday(4))).toEqual(weeks);
    expect(weeksOf(days, [], sunday(4))).toEqual(weeks);
    expect(weeksOf(days.toReversed(), [], sunday(3))).toEqual(weeks.slice(0, 4));
  });

  it("are marked by what happened in them, each kind once", () => {
    const events = [
      mark("review", sunday(1)),
      mark("usual", dayAt(1)),
      mark("review", monday(1)),
      mark("begun", dayAt(0)),
    ];
    expect(weeksOf([dayAt(1)], events, dayAt(2))).toEqual([
      week(0, 0, "begun"),
      week(1, 1, "review", "usual"),
      week(2, 0),
    ]);
  });

  it("have no mark of a gap, and do not begin with one", () => {
    expect(weeksOf([dayAt(1)], [mark("gap", dayAt(0)), mark("gap", dayAt(1))], dayAt(1))).toEqual([
      week(1, 1),
    ]);
    expect(weeksOf([], [mark("gap", dayAt(0))], dayAt(1))).toEqual([]);
  });

  it("are none before anything was told, nor of what is still to come", () => {
    expect(weeksOf([], [], dayAt(0))).toEqual([]);
    expect(weeksOf([addDays(dayAt(0), 1)], [], dayAt(0))).toEqual([]);
    expect(weeksOf([dayAt(0)], [], dayAt(0))).toEqual([week(0, 1)]);
    expect(weeksOf([dayAt(2), dayAt(0)], [], dayAt(1))).toEqual([week(0, 1), week(1, 0)]);
  });

  it("are at most those of twenty years, the latest of them", () => {
    expect(MOST_WEEKS).toBe(1040);
    const of = (count: number) => weeksOf([dayAt(0), dayAt(count - 1)], [], dayAt(count - 1));
    expect(of(MOST_WEEKS)).toHaveLength(MOST_WEEKS);
    expect(of(MOST_WEEKS)[0]).toEqual(week(0, 1));
    expect(of(MOST_WEEKS + 1)).toHaveLength(MOST_WEEKS);
    expect(of(MOST_WEEKS + 1)[0]).toEqual(week(1, 0));
    expect(of(MOST_WEEKS + 1).at(-1)).toEqual(week(MOST_WEEKS, 1));
  });
});
