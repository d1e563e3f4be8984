import { addDays, type Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { emptyRehearsal, type Rehearsal } from "#domain/rehearsal.ts";
import { emptySaying, type Said, type Saying } from "#domain/saying.ts";
import type { RehearsalTexts } from "#words/example/texts.ts";
import type { Add } from "./example-records.ts";
import { sessionAt } from "./planned.ts";

/** How long before a session somebody sits down with what is hard to say. */
const BEFORE_DAYS = 2;
const EVENING = "22:05";
const AFTER = "19:31";

interface Rehearsed {
  /** Ids of its own: what else there is in the journal stays as it was without rehearsals. */
  readonly newId: () => Id;
  readonly texts: RehearsalTexts;
  readonly therapyId: Id;
  /** Oldest first, at least one. */
  readonly sessions: readonly { readonly id: Id; readonly day: Day }[];
  readonly add: Add;
}

/** A year in which something was said whole, in part, not, not for want of a moment, and decided against; one is still open. */
export function rehearsals({ newId, texts, therapyId, sessions, add }: Rehearsed): void {
  const at = sessionAt({ sessions });
  const rehearse = (
    day: Day,
    text: RehearsalTexts[keyof RehearsalTexts],
    some: Partial<Omit<Rehearsal, "plan">> & { readonly plan?: Partial<Rehearsal["plan"]> },
  ) => {
    const { example, sentence, happened, impact, wish, question } = text;
    const id = newId();
    const empty = emptyRehearsal(therapyId, day);
    const data: Rehearsal = {
      ...empty,
      example,
      boxes: { happened, impact, wish, question },
      ...some,
      plan: { ...empty.plan, cue: "sit-down", sentence, planB: "have-written", ...some.plan },
    };
    add("rehearsal", data, day, EVENING, id);
    return { id, data };
  };
  const before = (share: number): Day => addDays(at(share).day, -BEFORE_DAYS);
  const tell = (
    rehearsal: { readonly id: Id; readonly data: Rehearsal },
    share: number,
    said: Said,
    some: Partial<Saying> = {},
  ) => {
    const session = at(share);
    const id = newId();
    const data: Saying = {
      ...emptySaying(rehearsal.id, rehearsal.data, session.day, said),
      sessionId: session.id,
      ...some,
    };
    add("saying", data, session.day, AFTER, id);
    return { id, data };
  };

  rehearse(before(0.36), texts.worse, {
    topic: "not-better",
    feared: { fears: ["dropped", "my-problem"], other: "", likely: 6 },
    wants: ["be-heard"],
    ifNothing: texts.worse.ifNothing,
    ready: { before: 2, after: 3 },
    decision: "decided-not",
  });

  const pace = rehearse(before(0.46), texts.pace, {
    topic: "pace",
    feared: { fears: ["annoyed", "ungrateful"], other: "", likely: 7 },
    wants: ["slower", "understand-why"],
    firstWant: "slower",
    replies: [{ reply: "explains", line: "" }],
    ready: { before: 3, after: 6 },
    decision: "enough",
  });
  tell(pace, 0.46, "no", { hindered: texts.pace.hindered });
  tell(pace, 0.5, "part", {
    did: ["curious"],
    came: "no",
    happened: texts.pace.told,
    agreed: texts.pace.agreed,
    next: "worked-on",
  });

  const clock = rehearse(before(0.57), texts.clock, {
    topic: "something-said",
    tone: "clear",
    feared: { fears: ["hurt-them", "other"], other: texts.clock.otherFear, likely: 8 },
    wants: ["how-we-are"],
    ready: { before: 1, after: 5 },
    decision: "enough",
  });
  const until = addDays(at(0.57).day, 28);
  const given = tell(clock, 0.57, "all", {
    did: ["explains", "hurt"],
    came: "partly",
    happened: texts.clock.told,
    next: "give-time",
    until,
  });
  add("saying", { ...given.data, sinceThen: "better" }, until, "21:40", given.id);

  const task = rehearse(before(0.72), texts.task, {
    topic: "tasks",
    tone: "clear",
    use: "note",
    feared: { fears: ["ungrateful", "they-know-better"], other: "", likely: 4 },
    wants: ["change-something"],
    ready: { before: 5, after: 7 },
    decision: "enough",
  });
  tell(task, 0.72, "all", {
    did: ["curious"],
    came: "no",
    happened: texts.task.told,
    agreed: texts.task.agreed,
    next: "worked-on",
  });

  const money = rehearse(before(0.84), texts.money, {
    topic: "frame",
    feared: { fears: ["not-serious"], other: "", likely: null },
    wants: ["change-something"],
    decision: "enough",
  });
  tell(money, 0.84, "not-come-up");
  tell(money, 0.88, "all", { did: ["clock"], happened: texts.money.line, next: "say-more" });

  rehearse(addDays(at(1).day, 1), texts.goals, {
    topic: "goals-not-mine",
    feared: { fears: ["hurt-them"], other: "", likely: 5 },
    ifItHappened: texts.goals.ifItHappened,
    wants: ["goals-again"],
    replies: [
      { reply: "curious", line: "" },
      { reply: "interprets", line: texts.goals.line },
    ],
    plan: { cue: "asked-how", planB: "hand-note", bring: true },
    ready: { before: 4, after: null },
    decision: "enough",
  });
}
