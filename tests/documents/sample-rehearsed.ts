import * as fc from "fast-check";
import { addDays } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import { DECISIONS, emptyRehearsal, type Rehearsal } from "#domain/rehearsal.ts";
import { emptySaying, NEXT_STEPS, SAID, type Saying } from "#domain/saying.ts";
import { A, B, entryOf, idOf, marker, TODAY } from "./sample-entry.ts";

const anySeed = fc.record({
  therapy: fc.constantFrom("A", "A", "B"),
  ago: fc.integer({ min: 0, max: 60 }),
  decision: fc.constantFrom(null, ...DECISIONS),
  bring: fc.boolean(),
  first: fc.boolean(),
  said: fc.constantFrom(null, ...SAID),
  next: fc.constantFrom(null, ...NEXT_STEPS),
});

/** Rehearsals in which every text says which it is, each with what became of it or without. */
export const anyRehearsed: fc.Arbitrary<Entry[]> = fc.array(anySeed, { maxLength: 5 }).map((seeds) =>
  seeds.flatMap((seed, at) => {
    const id = idOf(`r${seed.therapy}`, at);
    const text = (field: string) => marker(id, field);
    const empty = emptyRehearsal(seed.therapy === "A" ? A : B, addDays(TODAY, -seed.ago));
    const feared = { fears: ["other" as const], other: text("feared.other"), likely: 6 };
    const rehearsal: Rehearsal = {
      ...empty,
      topic: "own",
      topicText: text("topicText"),
      example: text("example"),
      feared,
      ifItHappened: text("ifItHappened"),
      ifNothing: text("ifNothing"),
      wantText: text("wantText"),
      boxes: {
        happened: text("boxes.happened"),
        impact: text("boxes.impact"),
        wish: text("boxes.wish"),
        question: text("boxes.question"),
      },
      edits: [{ tone: "soft", use: "note", text: text("edits.text"), of: text("edits.of") }],
      seat: text("seat"),
      firstWord: text("firstWord"),
      replies: [{ reply: "hurt", line: text("replies.line") }],
      plan: {
        cue: "own",
        cueText: text("plan.cueText"),
        sentence: text("plan.sentence"),
        planB: "own",
        planBText: text("plan.planBText"),
        day: null,
        bring: seed.bring,
        first: seed.first,
      },
      decision: seed.decision,
    };
    if (seed.said === null) return [entryOf("rehearsal", id, rehearsal)];
    const sayingId = idOf(`y${seed.therapy}`, at);
    const saying: Saying = {
      ...emptySaying(id, rehearsal, rehearsal.day, seed.said),
      happened: marker(sayingId, "happened"),
      agreed: marker(sayingId, "agreed"),
      hindered: marker(sayingId, "hindered"),
      next: seed.next,
    };
    return [entryOf("rehearsal", id, rehearsal), entryOf("saying", sayingId, saying)];
  }),
);
