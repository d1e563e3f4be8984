import { arrangementId } from "#domain/arrangement.ts";
import { turned } from "#domain/changed.ts";
import { addDays } from "#domain/day.ts";
import { emptyGoal, type Goal } from "#domain/goal.ts";
import type { Id } from "#domain/id.ts";
import { emptyProgress } from "#domain/progress.ts";
import type { LineId } from "#domain/summary-line.ts";
import { AFTER, sessionAt, whyIn, type Planned, type SessionHere } from "./planned.ts";

/** Where somebody wants to get to; one of them becomes clear over three sessions. */
export function goals(planned: Planned): Id[] {
  const { chance, texts, therapyId, today, add } = planned;
  const at = sessionAt(planned);
  const said = texts.goals;
  const begin = (when: SessionHere, data: Partial<Goal>, line = "", id = chance.id()) => {
    let now: Goal = {
      ...emptyGoal(therapyId, when.day),
      ...data,
      changed: { ...whyIn(when, line), turn: 0 },
    };
    add("goal", now, when.day, AFTER, id);
    return {
      id,
      next: (then: SessionHere, change: Partial<Goal>, why: string) => {
        now = turned(now, change, whyIn(then, why));
        add("goal", now, then.day, AFTER, id);
      },
    };
  };
  const see = (goalId: Id, share: number, place: number | null, line: string) => {
    const { id: sessionId, day } = at(share);
    add("progress", { ...emptyProgress(therapyId, goalId, day), place, line, sessionId }, day, "19:40");
  };
  const [vague, nearer, clear] = said.clearing;
  const main = begin(
    at(0.04),
    { text: vague, unclear: true, proposedBy: "both", agree: "partly" },
    said.clearingLines[0],
  );
  main.next(at(0.1), { text: nearer }, said.clearingLines[1]);
  const [why, notice] = said.clearingWhy;
  main.next(at(0.16), { text: clear, unclear: false, agree: "yes", why, notice }, said.clearingLines[2]);
  const seen = [2, 3, null, 4, 3, 5, 6, 7] as const;
  for (const [step, place] of seen.entries())
    see(main.id, 0.2 + step * 0.1, place, said.places[step % said.places.length] ?? "");

  const [sleep, sleepWhy, sleepNotice, reachedLine] = said.reached;
  const reached = begin(at(0.08), {
    text: sleep,
    why: sleepWhy,
    notice: sleepNotice,
    proposedBy: "me",
    agree: "yes",
  });
  for (const [step, place] of [0, 2, 5, 8, 10].entries()) see(reached.id, 0.12 + step * 0.12, place, "");
  reached.next(at(0.72), { state: "reached" }, reachedLine);

  const [call, line, meal, mealWhy, mealNotice] = said.replaced;
  const mealId = chance.id();
  const replaced = begin(at(0.2), { text: call, proposedBy: "therapist", agree: "not-asked" });
  replaced.next(at(0.5), { agree: "no" }, "");
  replaced.next(at(0.6), { state: "replaced", replacedBy: mealId }, line);
  begin(
    at(0.6),
    { text: meal, why: mealWhy, notice: mealNotice, proposedBy: "both", agree: "yes" },
    line,
    mealId,
  );
  for (const [step, place] of [3, 4, 6].entries()) see(mealId, 0.65 + step * 0.13, place, "");

  const paused = begin(at(0.25), { text: said.paused[0], proposedBy: "me", agree: "yes" });
  paused.next(at(0.66), { state: "paused" }, said.paused[1]);
  const unclear = begin(at(0.93), {
    text: said.unclear,
    unclear: true,
    proposedBy: "therapist",
    agree: "not-asked",
  });
  const order = [main.id, mealId, unclear.id, paused.id];
  add(
    "arrangement",
    { therapyId, goals: order, bring: [] as LineId[] },
    addDays(today, -2),
    "22:00",
    arrangementId(therapyId),
  );
  return order;
}
