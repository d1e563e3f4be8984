import { placeOf, STEP_ITEMS, type StepItem } from "#domain/check-in.ts";
import type { Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import type { Observation } from "#domain/observation.ts";
import type { ReviewChoice } from "#domain/review.ts";
import type { Session } from "#domain/session.ts";
import type { LookingTexts } from "#words/example/texts.ts";
import type { Add } from "./example-records.ts";
import { EVENING } from "./planned.ts";

interface LookedAt {
  readonly id: Id;
  readonly day: Day;
  readonly data: Session;
}

interface Looking {
  readonly newId: () => Id;
  readonly texts: LookingTexts;
  readonly therapyId: Id;
  /** Oldest first. */
  readonly sessions: readonly LookedAt[];
  readonly add: Add;
}

/** After so many sessions the person of the example looks back. */
export const REVIEW_EVERY = 12;
const REVIEWED: readonly ReviewChoice[] = ["stay", "change", "space-out"];
/** The usual is begun anew once the hard weeks were talked about. */
const ANEW_FROM = 0.6;
const FIRST_ANSWERS = 5;

/** Of an odd number. */
const median = (places: readonly number[]): number => {
  const sorted = places.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

const answered = (sessions: readonly LookedAt[], item: StepItem) =>
  sessions.flatMap((session) => {
    const place = placeOf(item, session.data.answers[item].value);
    return place === null ? [] : [{ session, place }];
  });

/** The first answer of each item that is two steps or more below the median of the first five. */
function farBelow(sessions: readonly LookedAt[]): { session: LookedAt; item: StepItem } | null {
  for (const item of STEP_ITEMS) {
    const all = answered(sessions, item);
    const usual = median(all.slice(0, FIRST_ANSWERS).map(({ place }) => place));
    const found = all.slice(FIRST_ANSWERS).find(({ place }) => place <= usual - 2);
    if (found !== undefined) return { session: found.session, item };
  }
  return null;
}

/** The first session in which the pace was far too fast for the second time in a row. */
function tooFast(sessions: readonly LookedAt[]): LookedAt | undefined {
  const told = sessions.filter(({ data }) => placeOf("pace", data.answers.pace.value) !== null);
  const isTooFast = ({ data }: LookedAt) => data.answers.pace.value === "far-too-fast";
  return told.find((each, at) => {
    const before = told[at - 1];
    return before !== undefined && isTooFast(before) && isTooFast(each);
  });
}

/** What was noticed in the answers, a usual begun anew, and three times of looking back. */
export function lookingBack({ newId, texts, therapyId, sessions, add }: Looking): void {
  const notice = ({ id, day }: LookedAt, seen: Pick<Observation, "item" | "pattern" | "choice" | "why">) =>
    add("observation", { therapyId, sessionId: id, day, ...seen }, day, EVENING, newId());
  const fast = tooFast(sessions);
  if (fast !== undefined)
    notice(fast, { item: "pace", pattern: "pace-fast", choice: "raised", why: texts.fast });
  const low = farBelow(sessions);
  if (low !== null)
    notice(low.session, { item: low.item, pattern: "far-below", choice: "noted", why: texts.low });

  const anew = sessions[Math.floor(ANEW_FROM * sessions.length)];
  if (anew !== undefined && sessions.length > REVIEW_EVERY)
    add("usual", { therapyId, day: anew.day, sessionId: anew.id }, anew.day, EVENING, newId());

  let from: Day | null = null;
  for (const [time, choice] of REVIEWED.entries()) {
    const session = sessions[(time + 1) * REVIEW_EVERY];
    if (session === undefined) return;
    const { day } = session;
    add("review", { therapyId, day, from, choice, line: texts.reviews[time] ?? "" }, day, "22:30", newId());
    from = day;
  }
}
