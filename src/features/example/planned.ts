import type { Changed } from "#domain/changed.ts";
import type { Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import type { PlanTexts } from "#words/example/plan-texts.ts";
import type { Chance } from "./chance.ts";
import type { Add } from "./example-records.ts";

export interface SessionHere {
  readonly id: Id;
  readonly day: Day;
}

/** What is needed to write the plan of one course. */
export interface Planned {
  readonly chance: Chance;
  readonly texts: PlanTexts;
  readonly therapyId: Id;
  /** Oldest first, at least one. */
  readonly sessions: readonly SessionHere[];
  readonly today: Day;
  readonly add: Add;
}

/** When something changed: right after a session, and later the same evening. */
export const AFTER = "19:22";
export const EVENING = "21:10";

/** The session at a share of the course: 0 is the first, 1 the last. */
export const sessionAt =
  ({ sessions }: Pick<Planned, "sessions">) =>
  (share: number): SessionHere => {
    const found = sessions[Math.min(sessions.length - 1, Math.floor(share * sessions.length))];
    if (found === undefined) throw new RangeError("a course without a session");
    return found;
  };

export const whyIn = ({ id, day }: SessionHere, line: string): Omit<Changed, "turn"> => ({
  day,
  sessionId: id,
  line,
});
