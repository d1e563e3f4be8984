import { emptyAgreement } from "#domain/agreement.ts";
import type { Day } from "#domain/day.ts";
import { emptyGoal } from "#domain/goal.ts";
import type { HistoryKind } from "#domain/history.ts";
import type { Id } from "#domain/id.ts";
import type { DataOf } from "#domain/record.ts";
import { emptyTask } from "#domain/task.ts";
import type { Group } from "#ui/group-mark.tsx";

/** The mark of each kind of thing that can be agreed. */
export const GROUP_OF: Readonly<Record<HistoryKind, Group>> = {
  goal: "goals",
  task: "tasks",
  agreement: "frame",
};

interface AgreedIn {
  readonly therapyId: Id;
  readonly day: Day;
  /** Null where no session is written down. */
  readonly sessionId: Id | null;
}

/** Something that was agreed just now, for Plan: one line, and the rest can be added there. */
export function agreedNow(kind: HistoryKind, { therapyId, day, sessionId }: AgreedIn, text = "") {
  const changed = { day, sessionId, turn: 0, line: "" };
  const made = {
    goal: (): DataOf<"goal"> => ({ ...emptyGoal(therapyId, day), text, changed }),
    task: (): DataOf<"task"> => ({ ...emptyTask(therapyId, day), text, changed }),
    agreement: (): DataOf<"agreement"> => ({
      ...emptyAgreement(therapyId, "other", day),
      text,
      state: "agreed",
      changed,
    }),
  };
  return made[kind]();
}
