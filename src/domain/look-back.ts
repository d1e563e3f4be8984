import type { Day } from "./day.ts";
import { ofTherapy, type Item, type Journal } from "./journal.ts";
import type { Id } from "./id.ts";
import { isInStretch, type Stretch } from "./look-stretch.ts";
import { goalsInOrder, progressOf } from "./plan.ts";
import { isSaid } from "./rehearse.ts";
import { laterIn, type Later } from "./trend-unsaid.ts";

/** Something that was left unsaid in a session. */
export interface LeftUnsaid {
  readonly session: Item<"session">;
  readonly later: Later;
}

/** A goal that was looked at. */
export interface GoalSeen {
  readonly goal: Item<"goal">;
  /** Every time it was seen somewhere or something was written about it, oldest first. */
  readonly seen: readonly Item<"progress">[];
}

export interface TaskTried {
  readonly task: Item<"task">;
  /** Oldest first. */
  readonly times: readonly Item<"attempt">[];
}

export interface SaidThing {
  readonly rehearsal: Item<"rehearsal">;
  readonly saying: Item<"saying">;
}

/** What stands in the journal about a stretch of one therapy, as a person would tell it: oldest first. Nothing is counted or rated. */
export interface LookBack {
  readonly sessions: readonly Item<"session">[];
  /** Sessions with a moment that helped; one that did both is in both. */
  readonly helped: readonly Item<"session">[];
  readonly hindered: readonly Item<"session">[];
  readonly unsaid: readonly LeftUnsaid[];
  readonly said: readonly SaidThing[];
  /** How the two work together, where it was agreed or changed. */
  readonly agreements: readonly Item<"agreement">[];
  readonly goals: readonly GoalSeen[];
  readonly tasks: readonly TaskTried[];
  /** Notes that were marked to bring. */
  readonly notes: readonly Item<"note">[];
}

/** Looks back over a stretch of one therapy, and at nothing of any other. */
export function lookBack(journal: Journal, therapyId: Id, stretch: Stretch): LookBack {
  const isIn = (day: Day) => isInStretch(stretch, day);
  const within = <Kind extends "session" | "note" | "saying" | "attempt">(kind: Kind): Item<Kind>[] =>
    ofTherapy(journal[kind] as readonly Item<Kind>[], therapyId)
      .filter(({ data }) => isIn(data.day))
      .reverse();
  const sessions = within("session");
  const timesOf = new Map<Id, Item<"attempt">[]>();
  for (const attempt of within("attempt")) {
    const times = timesOf.get(attempt.data.taskId) ?? [];
    times.push(attempt);
    timesOf.set(attempt.data.taskId, times);
  }
  const withMoment = (...effects: readonly (string | null)[]) =>
    sessions.filter(({ data: { moment } }) => moment.text.trim() !== "" && effects.includes(moment.effect));
  return {
    sessions,
    helped: withMoment("helped", "both"),
    hindered: withMoment("got-in-the-way", "both"),
    unsaid: unsaidIn(journal, therapyId, sessions),
    said: within("saying")
      .filter(isSaid)
      .flatMap((saying) => {
        const rehearsal = journal.rehearsal.find(({ id }) => id === saying.data.rehearsalId);
        return rehearsal === undefined ? [] : [{ rehearsal, saying }];
      }),
    agreements: ofTherapy(journal.agreement, therapyId)
      .filter(({ data }) => data.state !== "to-ask" && isIn(data.changed.day))
      .sort((a, b) => (a.data.changed.day < b.data.changed.day ? -1 : 1)),
    goals: goalsInOrder(journal, therapyId)
      .map((goal) => ({ goal, seen: progressOf(journal, goal).filter(({ data }) => isIn(data.day)) }))
      .filter(({ goal, seen }) => seen.length > 0 || isIn(goal.data.changed.day)),
    tasks: ofTherapy(journal.task, therapyId)
      .map((task) => ({ task, times: timesOf.get(task.id) ?? [] }))
      .filter(({ times }) => times.length > 0),
    notes: within("note").filter(({ data }) => data.bring),
  };
}

/** What was left unsaid, and what became of it, as the trends tell it. */
function unsaidIn(journal: Journal, therapyId: Id, sessions: readonly Item<"session">[]): LeftUnsaid[] {
  const laterOf = laterIn(journal, therapyId);
  return sessions
    .filter(({ data: { answers } }) => {
      const { value, note } = answers.unsaid;
      return (value === "partly" || value === "yes") && note.trim() !== "";
    })
    .map((session) => ({ session, later: laterOf(session.id) }));
}

/** Whether there is nothing to look back on. */
export const isNothing = (found: LookBack): boolean =>
  Object.values(found).every((part: readonly unknown[]) => part.length === 0);
