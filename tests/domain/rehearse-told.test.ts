import { describe, expect, it } from "vitest";
import { addDays, type Day } from "#domain/day.ts";
import { emptyJournal, journalWith, type Item, type Journal } from "#domain/journal.ts";
import {
  emptyPrediction,
  emptyRehearsal,
  FEARS,
  rehearsalFrom1,
  REPLIES,
  type Fear,
  type Rehearsal,
  type Reply,
  type Voice,
} from "#domain/rehearsal.ts";
import {
  fearedReplies,
  foreseen,
  hasPlan,
  isSaid,
  isSayingOf,
  languageOfVoice,
  markOf,
  plansFor,
  plansWaiting,
  repliesInOrder,
  sayingsOf,
  standingOf,
  timeIsUp,
  toTellIn,
} from "#domain/rehearse.ts";
import { CAME, emptySaying, NEXT_STEPS, SAID, sayingSchema, type Saying } from "#domain/saying.ts";
import { emptySession } from "#domain/session.ts";
import { A, B, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";

const ago = (days: number): Day => addDays(TODAY, -days);
const [S1, S2, S3] = [1, 2, 3].map((place) => idOf("s", place)) as [Item["id"], Item["id"], Item["id"]];
type SomeRehearsal = Partial<Omit<Rehearsal, "plan">> & { plan?: Partial<Rehearsal["plan"]> };

const rehearsal = (some: SomeRehearsal = {}): Rehearsal => {
  const empty = emptyRehearsal(A, ago(14));
  return { ...empty, ...some, plan: { ...empty.plan, sentence: "I want", ...some.plan } };
};
const rehearsed = (place: number, some: SomeRehearsal = {}) =>
  entryOf("rehearsal", idOf("r", place), rehearsal(some));
const told = (place: number, of: number, some: Partial<Saying> = {}) =>
  entryOf("saying", idOf("y", place), {
    ...emptySaying(idOf("r", of), rehearsal(), ago(7), "all"),
    ...some,
  });
const with_ = (...entries: ReturnType<typeof entryOf>[]): Journal => journalWith(emptyJournal(), entries);
const names = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id.slice(0, 2));
const the = (journal: Journal, place = 1) => journal.rehearsal.find(({ id }) => id === idOf("r", place))!;

describe("a time when it was going to be said", () => {
  it("begins with what was feared as it stood, and says nothing else for the person", () => {
    const feared = { fears: ["dropped" as const], other: "", likely: 8 };
    const made = emptySaying(idOf("r", 1), rehearsal({ feared }), TODAY, "part");
    expect(made).toEqual({
      therapyId: A,
      rehearsalId: idOf("r", 1),
      sessionId: null,
      day: TODAY,
      feared,
      said: "part",
      did: [],
      came: null,
      happened: "",
      agreed: "",
      hindered: "",
      next: null,
      until: null,
      sinceThen: null,
    });
    expect(sayingSchema.parse(made)).toEqual(made);
  });

  it("is of its rehearsal and of its therapy, the oldest first", () => {
    const journal = with_(
      rehearsed(1),
      rehearsed(2),
      told(1, 1, { day: ago(2) }),
      told(2, 2),
      told(3, 1, { day: ago(9) }),
      told(4, 1, { therapyId: B }),
    );
    expect(names(sayingsOf(journal, the(journal)))).toEqual(["y3", "y1"]);
    expect(sayingsOf(with_(rehearsed(1)), the(journal))).toEqual([]);
  });

  it.each(SAID)("%s is said where it was said, all of it or a part", (said) => {
    const { saying } = with_(told(1, 1, { said }));
    expect(saying.map(isSaid)).toEqual([said === "all" || said === "part"]);
  });

  it.each<[string, Partial<Saying>, boolean]>([
    ["that names it", { sessionId: S1, day: TODAY }, true],
    ["that names it, on another day", { sessionId: S1, day: ago(3) }, true],
    ["of its day that names none", { sessionId: null, day: TODAY }, true],
    ["of its day that names one that is gone", { sessionId: S3, day: TODAY }, true],
    ["of its day that names another", { sessionId: S2, day: TODAY }, false],
    ["of another day that names none", { sessionId: null, day: ago(1) }, false],
    ["of another day that names one that is gone", { sessionId: S3, day: ago(1) }, false],
  ])("%s is of a session: %j %j", (_, some, is) => {
    const journal = with_(
      entryOf("session", S1, emptySession(A, TODAY)),
      entryOf("session", S2, emptySession(A, TODAY)),
      told(1, 1, some),
    );
    expect(isSayingOf(journal, { id: S1, therapyId: A, day: TODAY }, journal.saying[0]!)).toBe(is);
  });
});

describe("plans", () => {
  it("are there as soon as one part of them is", () => {
    const has = (plan: Partial<Rehearsal["plan"]>) => hasPlan(rehearsal({ plan: { sentence: "", ...plan } }));
    expect(
      [{}, { sentence: " " }, { cueText: "at the door", planBText: "wave", bring: true }].map(has),
    ).toEqual([false, false, false]);
    expect([{ sentence: "I" }, { cue: "own" as const }, { planB: "own" as const }].map(has)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("wait in their order, the newest first", () => {
    const journal = with_(
      rehearsed(1, { day: ago(9) }),
      rehearsed(2, { day: ago(2) }),
      rehearsed(3, { day: ago(5) }),
      rehearsed(4, { plan: { sentence: " " } }),
      rehearsed(5, { decision: "decided-not" }),
      rehearsed(6),
      told(1, 6),
      rehearsed(7, { decision: "enough", therapyId: B }),
    );
    expect(names(plansWaiting(journal, A))).toEqual(["r2", "r3", "r1"]);
    expect(standingOf(journal, the(journal, 5))).toBe("decided-not");
    expect(standingOf(journal, the(journal, 6))).toBe("said");
    expect(standingOf(journal, the(journal, 1))).toBe("open");
  });

  it.each<[Day | null, readonly string[]]>([
    [ago(4), ["r1"]],
    [ago(3), ["r1", "r2"]],
    [ago(2), ["r1", "r2"]],
    [TODAY, ["r1", "r2", "r3"]],
    [null, ["r1", "r2", "r3"]],
  ])("for a session on %j are %j", (day, plans) => {
    const journal = with_(
      rehearsed(1),
      rehearsed(2, { plan: { day: ago(3) } }),
      rehearsed(3, { plan: { day: TODAY } }),
    );
    expect(names(plansFor(journal, A, day)).sort()).toEqual(plans);
  });
});

describe("what is asked in a check-in", () => {
  const asked = (...entries: ReturnType<typeof entryOf>[]) =>
    toTellIn(with_(...entries), { id: S1, therapyId: A, day: TODAY }).map(({ rehearsal: of, saying }) => [
      of.id.slice(0, 2),
      saying === null ? null : saying.id.slice(0, 2),
    ]);

  it.each<[string, SomeRehearsal, boolean]>([
    ["begun that day", { day: TODAY }, true],
    ["begun the day after", { day: ago(-1) }, false],
    ["planned for that day", { plan: { day: TODAY } }, true],
    ["planned for the day after", { plan: { day: ago(-1) } }, false],
    ["planned for a day before", { plan: { day: ago(1) } }, true],
    ["called ready without a plan", { plan: { sentence: "" }, decision: "enough" }, true],
    ["not ready yet, without a plan", { plan: { sentence: "" }, decision: "not-yet" }, false],
    ["not ready yet, with a plan", { decision: "not-yet" }, true],
    ["decided against", { decision: "decided-not" }, false],
    ["of another therapy", { therapyId: B }, false],
  ])("what was %s: %j %j", (_, some, is) => {
    expect(asked(rehearsed(1, some))).toEqual(is ? [["r1", null]] : []);
  });

  it.each<[string, Partial<Saying>, readonly (string | null)[] | null]>([
    ["here", { sessionId: S1, day: TODAY }, ["r1", "y1"]],
    ["here, and not said", { sessionId: S1, day: TODAY, said: "no" }, ["r1", "y1"]],
    ["before, and said", { sessionId: S2, day: ago(1) }, null],
    ["before, and not said", { sessionId: S2, day: ago(1), said: "no" }, ["r1", null]],
    ["in another session of that day, and not said", { sessionId: S2, day: TODAY, said: "no" }, null],
    ["after, and not said", { sessionId: S2, day: ago(-1), said: "not-come-up" }, null],
  ])("what was told %s: %j", (_, some, expected) => {
    const sessions = [S1, S2].map((id) => entryOf("session", id, emptySession(A, TODAY)));
    expect(asked(rehearsed(1), told(1, 1, some), ...sessions)).toEqual(expected === null ? [] : [expected]);
  });

  it("comes with the newest first, what was told among the rest", () => {
    expect(
      asked(
        rehearsed(1, { day: ago(9) }),
        rehearsed(2, { day: ago(2) }),
        rehearsed(3, { day: ago(5) }),
        told(1, 3, { sessionId: S1 }),
      ),
    ).toEqual([
      ["r2", null],
      ["r3", "y1"],
      ["r1", null],
    ]);
  });
});

describe("time that was given until a day", () => {
  const up = (...sayings: ReturnType<typeof entryOf>[]) => names(timeIsUp(with_(...sayings), A, TODAY));
  const given = { next: "give-time", until: TODAY } as const;

  it("is up on that day and after it, for what was said, and once", () => {
    expect(up(told(1, 1, given))).toEqual(["y1"]);
    expect(up(told(1, 1, { ...given, said: "part", until: ago(1) }))).toEqual(["y1"]);
    expect(up(told(1, 1, { ...given, until: ago(-1) }))).toEqual([]);
    expect(up(told(1, 1, { ...given, until: null }))).toEqual([]);
    expect(up(told(1, 1, { ...given, said: "no" }))).toEqual([]);
    for (const sinceThen of ["better", "same", "worse"] as const)
      expect(up(told(1, 1, { ...given, sinceThen }))).toEqual([]);
    for (const next of [null, ...NEXT_STEPS])
      expect(up(told(1, 1, { ...given, next }))).toEqual(next === "give-time" ? ["y1"] : []);
    expect(
      up(told(1, 1, given), told(2, 1, { ...given, day: ago(9) }), told(3, 1, { ...given, therapyId: B })),
    ).toEqual(["y2", "y1"]);
  });
});

describe("what was foreseen", () => {
  it("stands with what was told of it, by day, then by name; and what was decided against with its own day", () => {
    const journal = with_(
      rehearsed(2, { day: ago(30), decision: "decided-not" }),
      rehearsed(1, { day: ago(20) }),
      rehearsed(3, { day: ago(7), decision: "decided-not" }),
      rehearsed(4, { day: ago(1) }),
      told(1, 1, { day: ago(7), said: "no" }),
      told(2, 1, { day: ago(3), said: "part" }),
      told(3, 2, { day: ago(40), said: "no" }),
    );
    const one = (place: number, saying: number | null, day: Day) => ({
      rehearsal: the(journal, place),
      saying: saying === null ? null : journal.saying.find(({ id }) => id === idOf("y", saying))!,
      day,
    });
    expect(foreseen(journal, A)).toEqual([
      one(2, 3, ago(40)),
      one(2, null, ago(30)),
      one(1, 1, ago(7)),
      one(3, null, ago(7)),
      one(1, 2, ago(3)),
    ]);
    expect(foreseen(journal, B)).toEqual([]);
  });

  it("of one day is in one order, whichever way they are read", () => {
    const all = [1, 2, 3].flatMap((place) => [rehearsed(place), told(place, place)]);
    for (const order of [all, all.toReversed(), [...all.slice(2), ...all.slice(0, 2)]])
      expect(foreseen(with_(...order), A).map(({ rehearsal: of }) => of.id)).toEqual(
        [1, 2, 3].map((place) => idOf("r", place)),
      );
  });

  it("happened or not, as far as it was said and told", () => {
    const mark = (some: Partial<Saying>) => {
      const journal = with_(rehearsed(1), told(1, 1, some));
      return markOf(foreseen(journal, A)[0]!);
    };
    for (const said of ["all", "part"] as const) {
      for (const came of CAME) expect(mark({ said, came })).toBe(came);
      expect(mark({ said })).toBe("not-told");
    }
    for (const said of ["no", "not-come-up"] as const)
      for (const came of [null, ...CAME]) expect(mark({ said, came })).toBe("not-said");
    const dropped = with_(rehearsed(1, { decision: "decided-not" }));
    expect(foreseen(dropped, A).map(markOf)).toEqual(["not-said"]);
  });
});

describe("what they might answer", () => {
  it.each<[Fear, Reply | null]>([
    ["hurt-them", "hurt"],
    ["they-know-better", "explains"],
    ["ungrateful", "hurt"],
    ["annoyed", "dismisses"],
    ["my-problem", "interprets"],
    ["dropped", "dismisses"],
    ["cry-or-freeze", null],
    ["not-serious", "reassures"],
    ["not-done", null],
    ["other", null],
  ])("who fears %s practises first: %j", (fear, reply) => {
    const feared = { ...emptyPrediction(), fears: [fear] };
    const first = reply === null ? [] : [reply];
    expect(fearedReplies(feared)).toEqual(first);
    expect(repliesInOrder(feared)).toEqual([...first, ...REPLIES.filter((each) => each !== reply)]);
  });

  it("has the feared ones once, in the order of the fears, and then all others from easy to hard", () => {
    const feared = {
      ...emptyPrediction(),
      fears: ["dropped", "other", "hurt-them", "annoyed", "ungrateful"] as Fear[],
    };
    expect(fearedReplies(feared)).toEqual(["dismisses", "hurt"]);
    expect(repliesInOrder(feared)).toEqual([
      "dismisses",
      "hurt",
      "curious",
      "agrees-fast",
      "explains",
      "reassures",
      "interprets",
      "clock",
    ]);
    expect(repliesInOrder(emptyPrediction())).toEqual(REPLIES);
    expect(fearedReplies({ ...emptyPrediction(), fears: [...FEARS] })).toHaveLength(5);
  });
});

describe("what was written before there were more voices", () => {
  it("is read as it is", () => {
    const older = { voice: "es-tu" };
    expect(rehearsalFrom1(older)).toBe(older);
  });

  it("is English where nobody knows the voice", () => {
    expect(languageOfVoice("of another time" as Voice)).toBe("en");
  });
});
