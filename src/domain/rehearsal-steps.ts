import { emptyRehearsal, type Rehearsal } from "./rehearsal.ts";

/** The steps of a rehearsal, in order. Each can be skipped, and one goes back and forth as one likes. */
export const REHEARSAL_STEPS = [
  "right",
  "about",
  "fears",
  "wants",
  "words",
  "aloud",
  "replies",
  "plan",
  "ready",
] as const;
export type RehearsalStep = (typeof REHEARSAL_STEPS)[number];

/** The short way: about three minutes. */
export const SHORT_STEPS = ["about", "words", "plan"] as const satisfies readonly RehearsalStep[];

/** What each step asks. What is in none of them is not asked. */
const FIELDS: Readonly<Record<RehearsalStep, (rehearsal: Rehearsal) => unknown>> = {
  right: ({ unsure }) => unsure,
  about: ({ topic, topicText, example, ready }) => [topic, topicText, example, ready.before],
  fears: ({ feared, ifItHappened, ifNothing }) => [feared, ifItHappened, ifNothing],
  wants: ({ wants, firstWant, wantText }) => [wants, firstWant, wantText],
  words: ({ boxes, edits }) => [boxes, edits],
  aloud: ({ seat, firstWord }) => [seat, firstWord],
  replies: ({ replies }) => replies,
  plan: ({ plan }) => plan,
  ready: ({ ready, decision }) => [ready.after, decision],
};

/** Whether anything was answered in a step. A missing answer is missing, and nothing more. */
export function isStepBegun(step: RehearsalStep, rehearsal: Rehearsal): boolean {
  const none = emptyRehearsal(rehearsal.therapyId, rehearsal.day);
  return isAnything(FIELDS[step](rehearsal), FIELDS[step](none));
}

/** Whether there is anything to keep. */
export const isNothingRehearsed = (rehearsal: Rehearsal): boolean =>
  REHEARSAL_STEPS.every((step) => !isStepBegun(step, rehearsal));

/** Blank texts are nothing, and a list is something as soon as something is in it. */
function isAnything(value: unknown, empty: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  if (typeof value === "object" && value !== null)
    return Object.entries(value).some(([key, inner]) =>
      isAnything(inner, (empty as Record<string, unknown> | undefined)?.[key]),
    );
  return value !== empty;
}

/** Which step shows a field, for bringing the person to what has to be looked at. */
export const STEP_OF_FIELD: Readonly<Record<keyof Rehearsal, RehearsalStep>> = {
  therapyId: "about",
  day: "about",
  from: "about",
  follows: "about",
  unsure: "right",
  topic: "about",
  topicText: "about",
  example: "about",
  feared: "fears",
  ifItHappened: "fears",
  ifNothing: "fears",
  wants: "wants",
  firstWant: "wants",
  wantText: "wants",
  boxes: "words",
  voice: "words",
  tone: "words",
  use: "words",
  edits: "words",
  seat: "aloud",
  firstWord: "aloud",
  replies: "replies",
  plan: "plan",
  ready: "ready",
  decision: "ready",
};
