import * as z from "zod/mini";
import { textSchema } from "./text.ts";

/** The five worded steps, from nothing to all. They are words in an order, not numbers: nobody adds them up. */
export const STEPS = ["not-at-all", "a-little", "partly", "mostly", "completely"] as const;
/** The pace has two sides, with "right for me" in the middle. */
export const PACES = ["far-too-slow", "a-bit-slow", "right", "a-bit-fast", "far-too-fast"] as const;
export const UNSAID = ["no", "partly", "yes"] as const;
/** "Doesn't apply / I don't know": an answer, unlike null, which is no answer. */
export const NOT_APPLICABLE = "not-applicable";

export const STEP_ITEMS = [
  "listened",
  "understood",
  "genuine",
  "frame",
  "goals",
  "tasks",
  "sayable",
] as const;
export const HEADINGS = ["bond", "frame", "goals", "tasks", "pace", "openness"] as const;

export type StepItem = (typeof STEP_ITEMS)[number];
export type ItemKey = StepItem | "pace" | "unsaid";
export type Heading = (typeof HEADINGS)[number];

/** The items in the order they are asked, and what part of working together each belongs to. */
export const HEADING_OF: Readonly<Record<ItemKey, Heading>> = {
  listened: "bond",
  understood: "bond",
  genuine: "bond",
  frame: "frame",
  goals: "goals",
  tasks: "tasks",
  pace: "pace",
  sayable: "openness",
  unsaid: "openness",
};

const answer = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.strictObject({ value: z.nullable(z.enum([...values, NOT_APPLICABLE])), note: textSchema });

const stepAnswer = answer(STEPS);

export const answersSchema = z.strictObject({
  listened: stepAnswer,
  understood: stepAnswer,
  genuine: stepAnswer,
  frame: stepAnswer,
  goals: stepAnswer,
  tasks: stepAnswer,
  pace: answer(PACES),
  sayable: stepAnswer,
  /** The note of this one is what was not said. */
  unsaid: answer(UNSAID),
});
export type Answers = z.infer<typeof answersSchema>;
export type Step = (typeof STEPS)[number];
export type Pace = (typeof PACES)[number];

export const emptyAnswers = (): Answers => {
  const none = () => ({ value: null, note: "" });
  return {
    listened: none(),
    understood: none(),
    genuine: none(),
    frame: none(),
    goals: none(),
    tasks: none(),
    pace: none(),
    sayable: none(),
    unsaid: none(),
  };
};

/** Place of a step on its fixed axis, 0 to 4, or null where there is no answer or none that applies: null is not zero. */
export function placeOf(key: ItemKey, value: string | null): number | null {
  const steps: readonly string[] = key === "pace" ? PACES : key === "unsaid" ? UNSAID : STEPS;
  const place = value === null ? -1 : steps.indexOf(value);
  return place < 0 ? null : place;
}

/** True when everything that was answered is at the very top and something was: then one small question is worth asking. */
export function isAllAtTheTop(answers: Answers): boolean {
  const places = STEP_ITEMS.map((key) => placeOf(key, answers[key].value)).filter((place) => place !== null);
  const paceIsRight =
    answers.pace.value === null || answers.pace.value === NOT_APPLICABLE || answers.pace.value === "right";
  return (
    places.length >= 3 &&
    places.every((place) => place === 4) &&
    paceIsRight &&
    answers.unsaid.value !== "yes"
  );
}
