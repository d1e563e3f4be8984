import { describe, expect, it } from "vitest";
import { addDays, type Day } from "#domain/day.ts";
import { emptyJournal, journalWith } from "#domain/journal.ts";
import { emptySession } from "#domain/session.ts";
import { MOST_SESSIONS, pageDraftSchema, readPageDraft, emptyPageDraft } from "#domain/summary-draft.ts";
import { isWithin, lastShared, periodOf } from "#domain/summary-period.ts";
import { A, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";

const ago = (days: number): Day => addDays(TODAY, -days);

describe("a day", () => {
  it.each<[Day | null, number, boolean]>([
    [ago(10), 11, false],
    [ago(10), 10, true],
    [ago(10), 9, true],
    [ago(10), 5, true],
    [ago(10), 4, false],
    [null, 5_000, true],
    [null, 5, true],
    [null, 4, false],
    [ago(5), 5, true],
  ])("is within what begins on %j and ends five days ago, %j days ago: %j", (from, day, is) => {
    expect(isWithin({ from, to: ago(5) }, ago(day))).toBe(is);
  });
});

type Choice = ReturnType<typeof emptyPageDraft>["period"];

describe("what a page speaks of", () => {
  /** Sessions so many days ago, in this order. */
  const period = (choice: Choice, days: readonly number[], sharedBefore: Day | null = null) => {
    const sessions = days.map(
      (day, at) =>
        journalWith(emptyJournal(), [entryOf("session", idOf("s", 100 + at), emptySession(A, ago(day)))])
          .session[0]!,
    );
    return periodOf({ period: choice, sharedBefore }, sessions, TODAY);
  };
  const days = [20, 40, 3, 30, 10];
  const since: Choice = { kind: "since-shared" };
  const last = (count: number): Choice => ({ kind: "sessions", count });
  const dates = (from: Day | null, to: Day | null): Choice => ({ kind: "dates", from, to });

  it.each<[string, Choice, readonly number[], Day | null, readonly [Day | null, Day, number]]>([
    ["all, where no page was handed over", since, days, null, [ago(40), TODAY, 5]],
    ["what came since the last page, its day included", since, days, ago(10), [ago(10), TODAY, 2]],
    ["nothing, where there is nothing", since, [], null, [null, TODAY, 0]],
    ["only what was, and not what is to come", since, [-2, 0, 8], null, [ago(8), TODAY, 2]],
    ["nothing yet, where all is to come", since, [-2], null, [null, TODAY, 0]],
    ["a last page of a day to come, as it is", since, [3], ago(-4), [ago(-4), TODAY, 0]],
    ["the last session", last(1), days, null, [ago(3), TODAY, 1]],
    ["the last session, of today", last(1), [5, 0], ago(2), [TODAY, TODAY, 1]],
    ["the last three", last(3), days, null, [ago(20), TODAY, 3]],
    ["the last five of five", last(5), days, null, [ago(40), TODAY, 5]],
    ["the last six of five", last(6), days, null, [ago(40), TODAY, 5]],
    ["the last of none", last(1), [], null, [null, TODAY, 0]],
    ["from one day to another, both included", dates(ago(30), ago(10)), days, null, [ago(30), ago(10), 3]],
    ["the same days the wrong way round", dates(ago(10), ago(30)), days, null, [ago(30), ago(10), 3]],
    ["one day", dates(ago(20), ago(20)), days, null, [ago(20), ago(20), 1]],
    ["from one day to today", dates(ago(10), null), days, ago(2), [ago(10), TODAY, 2]],
    ["from the first session to one day", dates(null, ago(20)), days, ago(2), [ago(40), ago(20), 3]],
    ["the first session alone", dates(null, ago(40)), days, null, [ago(40), ago(40), 1]],
    ["nothing after an end before all of them", dates(null, ago(41)), days, null, [null, ago(41), 0]],
    ["any days, without a session", dates(null, null), [], null, [null, TODAY, 0]],
  ])("is %s", (_, choice, sessions, shared, [from, to, count]) => {
    expect(period(choice, sessions, shared)).toEqual({ from, to, sessions: count });
  });
});

describe("the last page that was handed over", () => {
  it.each<[readonly (readonly ["page" | "message", number])[], number | null]>([
    [[], null],
    [[["message", 2]], null],
    [[["page", 9]], 9],
    [
      [
        ["page", 30],
        ["page", 9],
        ["page", 20],
        ["message", 2],
      ],
      9,
    ],
  ])("of %j is the one so many days ago: %j", (handed, day) => {
    const summaries = handed.map(([what, on], at) => {
      const data = { therapyId: A, what, day: ago(on), way: "copy", text: "t", from: null, to: null };
      return journalWith(emptyJournal(), [entryOf("summary", idOf("h", 100 + at), data)]).summary[0]!;
    });
    expect(lastShared(summaries)).toBe(day === null ? null : ago(day));
    expect(lastShared(summaries.toReversed())).toBe(day === null ? null : ago(day));
  });
});

describe("a page that is being made", () => {
  it("has nothing on it at first, and knows when the last one was handed over", () => {
    const empty = {
      period: { kind: "since-shared" },
      sharedBefore: null,
      sessionDay: null,
      name: "",
      preset: null,
      picked: [],
      struck: [],
      edits: {},
      order: [],
      written: [],
      masked: [],
    };
    expect(emptyPageDraft(null)).toEqual(empty);
    expect(emptyPageDraft(ago(3))).toEqual({ ...empty, sharedBefore: ago(3) });
    expect(readPageDraft(emptyPageDraft(ago(3)))).toEqual({ ...empty, sharedBefore: ago(3) });
  });

  it.each([null, undefined, "text", {}, { ...emptyPageDraft(null), more: 1 }])(
    "is begun anew where what was kept is of no use: %j",
    (kept) => expect(readPageDraft(kept)).toBeNull(),
  );

  it("speaks of one session at least, and of twelve at most", () => {
    const read = (count: number) =>
      pageDraftSchema.safeParse({ ...emptyPageDraft(null), period: { kind: "sessions", count } }).success;
    expect([0, 1, MOST_SESSIONS, MOST_SESSIONS + 1, 1.5].map(read)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(MOST_SESSIONS).toBe(12);
  });
});
