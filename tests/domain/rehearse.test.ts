import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { emptyJournal, journalWith, type Item, type Journal } from "#domain/journal.ts";
import { emptyRehearsal, type Rehearsal } from "#domain/rehearsal.ts";
import {
  foreseen,
  hasPlan,
  isSaid,
  markOf,
  newRound,
  plansFor,
  plansWaiting,
  sayingsOf,
  standingOf,
  timeIsUp,
  toTellIn,
} from "#domain/rehearse.ts";
import { emptySaying, SAID, sayingSchema, type Said, type Saying } from "#domain/saying.ts";
import { emptySession } from "#domain/session.ts";
import { layOutPage, pageFrom } from "#domain/summary.ts";
import { pick } from "#domain/summary-choose.ts";
import { emptyPageDraft } from "#domain/summary-draft.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { allLines } from "../documents/page-actions.ts";
import { A, B, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";
import { anyJournal } from "../documents/sample-journal.ts";

const [S1, S2] = [idOf("s", 1), idOf("s", 2)];
const ago = (days: number): Day => addDays(TODAY, -days);

type SomeRehearsal = Partial<Omit<Rehearsal, "plan">> & { plan?: Partial<Rehearsal["plan"]> };

/** A rehearsal with a sentence to go by, two weeks old, unless it says otherwise. */
const rehearsed = (at: number, some: SomeRehearsal = {}) => {
  const empty = emptyRehearsal(A, ago(14));
  const plan = { ...empty.plan, sentence: `sentence ${at}`, ...some.plan };
  return { id: idOf("r", at), data: { ...empty, ...some, plan } };
};
const told = (
  at: number,
  { id, data }: ReturnType<typeof rehearsed>,
  said: Said,
  some: Partial<Saying> = {},
) => ({
  id: idOf("y", at),
  data: { ...emptySaying(id, data, ago(7), said), ...some },
});

const journalOf = (
  rehearsals: readonly ReturnType<typeof rehearsed>[],
  sayings: readonly ReturnType<typeof told>[] = [],
): Journal =>
  journalWith(emptyJournal(), [
    entryOf("therapy", A, emptyTherapy()),
    entryOf("therapy", B, emptyTherapy()),
    ...rehearsals.map(({ id, data }) => entryOf("rehearsal", id, data)),
    ...sayings.map(({ id, data }) => entryOf("saying", id, data)),
  ]);
const itemOf = (journal: Journal, { id }: { readonly id: Id }): Item<"rehearsal"> =>
  journal.rehearsal.find((each) => each.id === id)!;
const idsOf = (items: readonly { readonly id: Id }[]) => items.map(({ id }) => id);

describe("a saying", () => {
  it("takes the prediction along as it stood, so that rehearsing anew does not rewrite it", () => {
    const feared = { fears: ["dropped" as const], other: "", likely: 8 };
    const one = rehearsed(1, { feared });
    const data = emptySaying(one.id, one.data, TODAY, "part");
    const later = { ...one.data, feared: { fears: [], other: "nothing", likely: 0 } };
    expect(data.feared).toEqual(feared);
    expect(later.feared).not.toEqual(data.feared);
    expect(sayingSchema.parse(data)).toEqual(data);
    expect(data).toMatchObject({
      rehearsalId: one.id,
      therapyId: A,
      sessionId: null,
      came: null,
      next: null,
    });
  });

  it("is listed with the others of its rehearsal, oldest first, and with none of another", () => {
    const [one, two] = [rehearsed(1), rehearsed(2)];
    const first = told(1, one, "no", { day: ago(9) });
    const second = told(2, one, "part", { day: ago(2) });
    const journal = journalOf([one, two], [second, told(3, two, "all"), first]);
    expect(idsOf(sayingsOf(journal, itemOf(journal, one)))).toEqual([first.id, second.id]);
  });
});

describe("where a rehearsal stands", () => {
  it.each([
    [null, [], "open"],
    ["enough", [], "open"],
    ["not-yet", [], "open"],
    ["decided-not", [], "decided-not"],
    ["enough", ["no"], "open"],
    ["enough", ["not-come-up"], "open"],
    ["enough", ["all"], "said"],
    ["enough", ["no", "part"], "said"],
    // What was said has been said, whatever was decided before or after.
    ["decided-not", ["part"], "said"],
    ["decided-not", ["no"], "decided-not"],
  ] as const)("decided %s and told %s is %s", (decision, sayings, standing) => {
    const one = rehearsed(1, { decision });
    const journal = journalOf(
      [one],
      sayings.map((said, at) => told(at, one, said)),
    );
    expect(standingOf(journal, itemOf(journal, one))).toBe(standing);
    expect(sayingsOf(journal, itemOf(journal, one)).some(isSaid)).toBe(standing === "said");
  });
});

describe("an if–then plan", () => {
  it("is there with a cue, a first sentence or a second way, and not with blanks", () => {
    const bare = emptyRehearsal(A, TODAY);
    const plan = (some: Partial<Rehearsal["plan"]>) => hasPlan({ ...bare, plan: { ...bare.plan, ...some } });
    expect(plan({})).toBe(false);
    expect(plan({ sentence: " \n" })).toBe(false);
    expect([plan({ cue: "sit-down" }), plan({ planB: "ask-minute" }), plan({ sentence: "I" })]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("waits while it is open, of one therapy only", () => {
    const mine = rehearsed(1);
    const others = [
      rehearsed(2, { therapyId: B }),
      rehearsed(3, { plan: { sentence: "" } }),
      rehearsed(4, { decision: "decided-not" }),
    ];
    expect(idsOf(plansWaiting(journalOf([mine, ...others]), A))).toEqual([mine.id]);
  });

  it("for a session that went by without a word goes along to the next one", () => {
    const [past, next, later] = [
      rehearsed(1, { plan: { day: ago(7) } }),
      rehearsed(2, { plan: { day: null } }),
      rehearsed(3, { plan: { day: addDays(TODAY, 7) } }),
    ];
    const journal = journalOf([past, next, later], [told(1, past, "not-come-up")]);
    const on = (day: Day | null) => idsOf(plansFor(journal, A, day)).sort();
    expect(on(TODAY)).toEqual([past.id, next.id].sort());
    expect(on(addDays(TODAY, 7))).toEqual([past.id, next.id, later.id].sort());
    expect(on(null)).toEqual([past.id, next.id, later.id].sort());
    expect(on(ago(8))).toEqual([next.id]);
  });
});

describe("what to tell in a session", () => {
  const session = { id: S1, therapyId: A, day: TODAY };
  const asked = (journal: Journal, here = session) =>
    toTellIn(journal, here).map(({ rehearsal, saying }): [Id, Id | null] => [
      rehearsal.id,
      saying?.id ?? null,
    ]);

  it("is what was planned for it or called ready, and nothing that was not", () => {
    const planned = rehearsed(1);
    const ready = rehearsed(2, { plan: { sentence: "" }, decision: "enough" });
    const not = [
      rehearsed(3, { plan: { sentence: "" } }),
      rehearsed(4, { decision: "decided-not" }),
      rehearsed(5, { therapyId: B }),
      rehearsed(6, { plan: { day: addDays(TODAY, 1) } }),
      rehearsed(7, { day: addDays(TODAY, 1) }),
    ];
    expect(new Map(asked(journalOf([planned, ready, ...not])))).toEqual(
      new Map([
        [planned.id, null],
        [ready.id, null],
      ]),
    );
  });

  it("is what was told in it, also once it is said or decided against", () => {
    const [said, dropped] = [rehearsed(1), rehearsed(2, { decision: "decided-not" })];
    const sayings = [
      told(1, said, "all", { sessionId: S1, day: TODAY }),
      told(2, dropped, "no", { sessionId: S1, day: TODAY }),
    ];
    expect(new Map(asked(journalOf([said, dropped], sayings)))).toEqual(
      new Map([
        [said.id, sayings[0]!.id],
        [dropped.id, sayings[1]!.id],
      ]),
    );
  });

  it("is asked again in the next session where it was not said, and no more where it was", () => {
    const [no, part] = [rehearsed(1), rehearsed(2)];
    const before = [told(1, no, "no", { sessionId: S2 }), told(2, part, "part", { sessionId: S2 })];
    expect(asked(journalOf([no, part], before))).toEqual([[no.id, null]]);
  });

  it("is what was told without a session on its day, and is not asked where it was told later", () => {
    const one = rehearsed(1);
    const here = told(1, one, "no", { day: TODAY });
    expect(asked(journalOf([one], [here]))).toEqual([[one.id, here.id]]);
    // Of a session that is no longer there, or not written yet.
    expect(asked(journalOf([one], [told(1, one, "no", { day: TODAY, sessionId: S2 })]))).toEqual([
      [one.id, here.id],
    ]);
    expect(asked(journalOf([one], [told(1, one, "no", { day: addDays(TODAY, 2) })]))).toEqual([]);
    expect(asked(journalOf([one], [told(1, one, "no", { day: ago(1) })]))).toEqual([[one.id, null]]);
  });

  it("is not what was told in another session of the same day", () => {
    const one = rehearsed(1);
    const other = journalWith(journalOf([one], [told(1, one, "no", { day: TODAY, sessionId: S2 })]), [
      entryOf("session", S2, emptySession(A, TODAY)),
    ]);
    expect(asked(other)).toEqual([]);
  });
});

describe("time that was given", () => {
  const one = rehearsed(1);
  const given = (at: number, some: Partial<Saying> = {}, said: Said = "all") =>
    told(at, one, said, { next: "give-time", until: TODAY, ...some });
  const up = (...sayings: ReturnType<typeof told>[]) => idsOf(timeIsUp(journalOf([one], sayings), A, TODAY));

  it("is up on its day and after it, the oldest first", () => {
    const [today, past] = [given(1), given(2, { until: ago(3), day: ago(20) })];
    expect(up(today, past)).toEqual([past.id, today.id]);
  });

  it.each([
    ["a day to come", given(1, { until: addDays(TODAY, 1) })],
    ["no day", given(1, { until: null })],
    ["an answer already", given(1, { sinceThen: "same" })],
    ["another next step since", given(1, { next: "worked-on" })],
    ["nothing said", given(1, {}, "no")],
    ["another therapy", given(1, { therapyId: B })],
  ])("is not asked about with %s", (_, saying) => {
    expect(up(saying)).toEqual([]);
  });
});

describe("predictions beside outcomes", () => {
  const feared = (likely: number | null) => ({ fears: ["annoyed" as const], other: "", likely });
  const year = [
    rehearsed(1, { day: ago(300), feared: feared(7), decision: "enough" }),
    rehearsed(2, { day: ago(250), feared: feared(3), decision: "enough" }),
    rehearsed(3, { day: ago(200), feared: feared(null), decision: "enough" }),
    rehearsed(4, { day: ago(150), feared: feared(5), decision: "not-yet" }),
    rehearsed(5, { day: ago(100), feared: feared(9), decision: "decided-not" }),
  ] as const;
  const [whole, partly, not, never, against] = year;
  const outcomes = [
    told(1, whole, "all", { day: ago(295), came: "no" }),
    told(2, partly, "part", { day: ago(245), came: "partly" }),
    told(3, partly, "part", { day: ago(238) }),
    told(4, not, "no", { day: ago(195), came: "yes" }),
    told(5, never, "not-come-up", { day: ago(145) }),
  ];

  it("of a year stand one after the other: said, in part, not, not come up, decided not to", () => {
    const seen = foreseen(journalOf(year, outcomes), A);
    expect(
      seen.map((each) => [
        each.rehearsal.id,
        each.saying?.data.said ?? null,
        (each.saying?.data.feared ?? each.rehearsal.data.feared).likely,
        markOf(each),
      ]),
    ).toEqual([
      [whole.id, "all", 7, "no"],
      [partly.id, "part", 3, "partly"],
      [partly.id, "part", 3, "not-told"],
      [not.id, "no", null, "not-said"],
      [never.id, "not-come-up", 5, "not-said"],
      [against.id, null, 9, "not-said"],
    ]);
    const days = seen.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
  });

  it("are none while it is open, and none of another therapy", () => {
    expect(
      foreseen(journalOf([rehearsed(1), rehearsed(2, { therapyId: B, decision: "decided-not" })]), A),
    ).toEqual([]);
  });

  it("of one day keep an order whatever the journal was read in", () => {
    const same = [rehearsed(1), rehearsed(2)];
    const sayings = same.map((each, at) => told(at, each, "all", { day: ago(3) }));
    const one = foreseen(journalOf(same, sayings), A);
    const other = foreseen(journalOf([...same].reverse(), [...sayings].reverse()), A);
    expect(other.map(({ rehearsal }) => rehearsal.id)).toEqual(one.map(({ rehearsal }) => rehearsal.id));
    expect(one.map(({ rehearsal }) => rehearsal.id)).toEqual(same.map(({ id }) => id));
  });

  it("of one day and one rehearsal stand as they were told", () => {
    const one = rehearsed(1);
    const sayings = [told(1, one, "no"), told(2, one, "part")];
    expect(foreseen(journalOf([one], sayings), A).map(({ saying }) => saying?.data.said)).toEqual([
      "no",
      "part",
    ]);
  });
});

describe("a new round", () => {
  it("takes every text along and nothing of what became of it", () => {
    const { id, data } = rehearsed(1, {
      example: "when we went on",
      decision: "enough",
      ready: { before: 2, after: 7 },
      plan: { cue: "sit-down", day: ago(7), bring: true, first: true },
    });
    const round = newRound(id, data, TODAY);
    expect(round).toEqual({
      ...data,
      day: TODAY,
      follows: id,
      plan: { ...data.plan, day: null, bring: false, first: false },
      ready: { before: null, after: null },
      decision: null,
    });
  });

  it("is open although the first was said", () => {
    const one = rehearsed(1);
    const two = { id: idOf("r", 2), data: newRound(one.id, one.data, TODAY) };
    const journal = journalOf(
      [one, two],
      SAID.map((said, at) => told(at, one, said)),
    );
    expect(standingOf(journal, itemOf(journal, two))).toBe("open");
  });
});

describe("the page to bring", () => {
  it("never holds anything of a rehearsal or of what became of it, besides a sentence that was put on the list", () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        let draft = emptyPageDraft(null);
        // Everything that can be picked is picked.
        for (const line of allLines(layOutPage(journal, A, draft, TODAY))) draft = pick(draft, line.id, true);
        const text = JSON.stringify(pageFrom(layOutPage(journal, A, draft, TODAY)));
        const found = [...text.matchAll(/⟦([ry][AB][^.⟧]*)\.([^⟧]*)⟧/gu)];
        for (const [, id, field] of found) {
          expect(field).toBe("plan.sentence");
          expect(journal.rehearsal.find((each) => each.id === id)?.data.plan.bring).toBe(true);
        }
      }),
    );
  });
});
