import { NOT_APPLICABLE, PACES, STEP_ITEMS, STEPS, UNSAID, type ItemKey } from "#domain/check-in.ts";
import { emptySession, type Session } from "#domain/session.ts";
import type { Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";

/** Chance that is the same every time: mulberry32. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How a person's answers move while nothing moves between the two: shares of 1. */
export const NOISE = {
  /** One step off the person's usual, up or down alike; up from the top there is nowhere to go. */
  oneOff: 0.12,
  twoOff: 0.005,
  /** A day on which everything seems a little better or worse, and how many of the items that moves by a step. */
  mood: 0.05,
  moodMoves: 0.5,
  missing: 0.05,
  notApplicable: 0.03,
  /** Only half a minute: no items, just what was not said. */
  short: 0.35,
};

/** A made-up person in a steady therapy. */
export interface Steady {
  readonly usual: Readonly<Record<ItemKey, number>>;
}

/** Skewed to the top, as answers about a therapist are: near half of all people answer "completely" nearly always. */
export function steadyPerson(chance: () => number): Steady {
  const kind = chance();
  const weights =
    kind < 0.45 ? [0, 0, 0.02, 0.13] : kind < 0.85 ? [0, 0.02, 0.13, 0.55] : [0.03, 0.15, 0.35, 0.35];
  const level = () => {
    let left = chance();
    for (const [place, weight] of weights.entries()) if ((left -= weight) < 0) return place;
    return 4;
  };
  const usual = Object.fromEntries(STEP_ITEMS.map((item) => [item, level()])) as Record<ItemKey, number>;
  const pace = chance();
  const openness = chance();
  const unsaid = openness < 0.75 ? 0 : openness < 0.93 ? 1 : 2;
  return { usual: { ...usual, pace: pace < 0.8 ? 2 : pace < 0.92 ? 1 : 3, unsaid } };
}

const within = (place: number, last: number): number => Math.min(last, Math.max(0, place));

/** One session of that person. @param fall steps that an item has really gone down by */
export function steadySession(
  { usual }: Steady,
  chance: () => number,
  about: { readonly therapyId: Id; readonly day: Day; readonly length?: Session["length"] },
  fall: Readonly<Partial<Record<ItemKey, number>>> = {},
): Session {
  const session = emptySession(about.therapyId, about.day);
  const length = about.length ?? (chance() < NOISE.short ? "short" : "complete");
  const mood = chance() < NOISE.mood ? (chance() < 0.5 ? -1 : 1) : 0;
  const answers = structuredClone(session.answers);
  const answer = <Value>(item: ItemKey, words: readonly Value[]) => {
    const lot = chance();
    if (lot < NOISE.missing) return null;
    if (lot < NOISE.missing + NOISE.notApplicable) return NOT_APPLICABLE;
    const size = chance();
    const steps = size < NOISE.twoOff ? 2 : size < NOISE.twoOff + NOISE.oneOff ? 1 : 0;
    const moved = (chance() < 0.5 ? -steps : steps) + (chance() < NOISE.moodMoves ? mood : 0);
    return words[within(usual[item] - (fall[item] ?? 0) + moved, words.length - 1)] ?? null;
  };
  answers.unsaid.value = answer("unsaid", UNSAID);
  if (length === "short") return { ...session, length, answers };
  for (const item of STEP_ITEMS) answers[item].value = answer(item, STEPS);
  answers.pace.value = answer("pace", PACES);
  return { ...session, length, answers };
}
