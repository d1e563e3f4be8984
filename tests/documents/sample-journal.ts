import * as fc from "fast-check";
import { PACES, STEP_ITEMS, STEPS, NOT_APPLICABLE, type Answers } from "#domain/check-in.ts";
import { addDays } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { emptyIncident } from "#domain/incident.ts";
import { emptyJournal, journalWith, type Journal } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { EFFECTS, emptySession, FEELINGS, HOLDING_BACK, type Session } from "#domain/session.ts";
import type { SharedSummary } from "#domain/shared-summary.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { anyPlan } from "./sample-plan.ts";
import { anyRehearsed } from "./sample-rehearsed.ts";
import { A, B, entryOf, idOf, marker, TODAY } from "./sample-entry.ts";

interface Seed {
  readonly therapy: "A" | "B";
  readonly ago: number;
  readonly texts: boolean;
  readonly step: (typeof STEPS)[number] | typeof NOT_APPLICABLE | null;
  readonly pace: (typeof PACES)[number] | null;
  readonly effect: (typeof EFFECTS)[number] | null;
  readonly bring: boolean;
  readonly done: boolean;
}

const anySeed: fc.Arbitrary<Seed> = fc.record({
  therapy: fc.constantFrom("A", "A", "B"),
  ago: fc.integer({ min: 0, max: 60 }),
  texts: fc.boolean(),
  step: fc.constantFrom(null, NOT_APPLICABLE, ...STEPS),
  pace: fc.constantFrom(null, ...PACES),
  effect: fc.constantFrom(null, ...EFFECTS),
  bring: fc.boolean(),
  done: fc.boolean(),
});

function sessionFrom(seed: Seed, id: Id): Session {
  const text = (field: string) => (seed.texts ? marker(id, field) : "");
  const empty = emptySession(seed.therapy === "A" ? A : B, addDays(TODAY, -seed.ago));
  const answers: Answers = structuredClone(empty.answers);
  for (const item of STEP_ITEMS) answers[item] = { value: seed.step, note: text(`answers.${item}.note`) };
  answers.pace = { value: seed.pace, note: text("answers.pace.note") };
  answers.unsaid = { value: "yes", note: text("answers.unsaid.note") };
  return {
    ...empty,
    word: text("word"),
    line: text("line"),
    answers,
    feelings: seed.texts ? [FEELINGS[seed.ago % FEELINGS.length]!] : [],
    otherFeelings: text("otherFeelings"),
    moment: { text: text("moment"), effect: seed.effect },
    holdingBack: seed.done ? [HOLDING_BACK[seed.ago % HOLDING_BACK.length]!] : [],
    bring: { text: seed.bring ? marker(id, "bring") : "", done: seed.done },
    smallChange: text("smallChange"),
    privateNote: text("privateNote"),
  };
}

const therapies = [
  entryOf("therapy", A, { ...emptyTherapy(), name: "Marta" } satisfies Therapy),
  entryOf("therapy", B, { ...emptyTherapy(), name: "Berta" } satisfies Therapy),
];

/** Two therapies side by side, with sessions, notes, dated notes, pages handed over and rehearsals in both. */
export const anyJournal: fc.Arbitrary<Journal> = fc
  .record({
    sessions: fc.array(anySeed, { maxLength: 8 }),
    notes: fc.array(anySeed, { maxLength: 8 }),
    incidents: fc.array(anySeed, { maxLength: 4 }),
    shared: fc.array(anySeed, { maxLength: 2 }),
    plan: anyPlan,
    rehearsed: anyRehearsed,
  })
  .map(({ sessions, notes, incidents, shared, plan, rehearsed }) => {
    const therapyId = (seed: Seed) => (seed.therapy === "A" ? A : B);
    const day = (seed: Seed) => addDays(TODAY, -seed.ago);
    return journalWith(emptyJournal(), [
      ...therapies,
      ...sessions.map((seed, at) => {
        const id = idOf(`s${seed.therapy}`, at);
        return entryOf("session", id, sessionFrom(seed, id));
      }),
      ...notes.map((seed, at) => {
        const id = idOf(`n${seed.therapy}`, at);
        const note = { ...emptyNote(therapyId(seed), day(seed)), text: marker(id, "text") };
        return entryOf("note", id, { ...note, bring: seed.bring, done: seed.done });
      }),
      ...incidents.map((seed, at) => {
        const id = idOf(`i${seed.therapy}`, at);
        const text = marker(id, "text");
        return entryOf("incident", id, { ...emptyIncident(day(seed)), therapyId: therapyId(seed), text });
      }),
      ...shared.map((seed, at) =>
        entryOf("summary", idOf(`p${seed.therapy}`, at), {
          therapyId: therapyId(seed),
          what: "page",
          day: day(seed),
          way: "copy",
          text: marker("shared", "text"),
          from: null,
          to: null,
        } satisfies SharedSummary),
      ),
      ...plan,
      ...rehearsed,
    ]);
  });
