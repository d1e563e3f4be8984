/** More than the example of the app has, for measurements: more goals and tasks, and what two people agree on together. */
import { emptyAgreement, type Agreement } from "#domain/agreement.ts";
import { ATTEMPT_OUTCOMES, emptyAttempt } from "#domain/attempt.ts";
import { turned } from "#domain/changed.ts";
import { addDays } from "#domain/day.ts";
import { AGREEING, emptyGoal, PROPOSERS, type Goal } from "#domain/goal.ts";
import { emptyProgress } from "#domain/progress.ts";
import { emptyTask, SENSES, TASK_STATES, type Task } from "#domain/task.ts";
import { AFTER, EVENING, sessionAt, whyIn, type Planned } from "#features/example/planned.ts";
import type { MoreTexts } from "./sample-more-texts.ts";

/** As many goals and tasks as are asked for, beside those that are there. */
export function moreOf(
  planned: Planned,
  texts: MoreTexts,
  { goals, tasks }: { goals: number; tasks: number },
): void {
  const { chance, therapyId, today, add } = planned;
  const at = sessionAt(planned);
  for (let count = 0; count < goals; count += 1) {
    const share = count / goals;
    const id = chance.id();
    const goal: Goal = {
      ...emptyGoal(therapyId, at(share).day),
      text: chance.deal(texts.moreGoals),
      proposedBy: chance.pick(PROPOSERS),
      agree: chance.pick(AGREEING),
      changed: { ...whyIn(at(share), ""), turn: 0 },
    };
    add("goal", goal, at(share).day, AFTER, id);
    if (share > 0.85) continue;
    const then = at(share + 0.1);
    const state = chance.pick(["reached", "let-go", "reached", "paused"] as const);
    add("goal", turned(goal, { state }, whyIn(then, chance.deal(texts.moreWhy))), then.day, AFTER, id);
  }
  for (let count = 0; count < tasks; count += 1) {
    const share = count / tasks;
    const id = chance.id();
    const task: Task = {
      ...emptyTask(therapyId, at(share).day),
      text: chance.deal(texts.moreTasks),
      proposedBy: chance.pick(PROPOSERS),
      sense: chance.pick(SENSES),
      changed: { ...whyIn(at(share), ""), turn: 0 },
    };
    add("task", task, at(share).day, AFTER, id);
    const tried = addDays(at(share).day, 2);
    const how = chance.deal(planned.texts.how);
    if (tried < today)
      add(
        "attempt",
        { ...emptyAttempt(therapyId, id, tried, chance.pick(ATTEMPT_OUTCOMES)), how },
        tried,
        EVENING,
      );
    if (share > 0.9) continue;
    const then = at(share + 0.02);
    const state = chance.pick(TASK_STATES.filter((each) => each !== "open"));
    add("task", turned(task, { state }, whyIn(then, chance.deal(texts.moreWhy))), then.day, AFTER, id);
  }
}

/** The plan of the course that two people do together: little, and their own. */
export function planOfTwo(planned: Planned, { couple }: MoreTexts): void {
  const { chance, therapyId, today, add } = planned;
  const at = sessionAt(planned);
  const [question, agreed] = couple.agreement;
  const roomId = chance.id();
  const room: Agreement = { ...emptyAgreement(therapyId, "confidentiality", at(0).day), question };
  add("agreement", room, at(0).day, "21:10", roomId);
  add(
    "agreement",
    turned(room, { text: agreed, state: "agreed" }, whyIn(at(0.1), "")),
    at(0.1).day,
    "21:10",
    roomId,
  );
  const [money, why, notice] = couple.goal;
  const goalId = chance.id();
  const data: Goal = {
    ...emptyGoal(therapyId, at(0.1).day),
    text: money,
    why,
    notice,
    proposedBy: "both",
    agree: "yes",
  };
  add("goal", data, at(0.1).day, "21:15", goalId);
  for (const [step, place] of [1, 3, 2, 5].entries()) {
    const { id: sessionId, day } = at(0.2 + step * 0.2);
    add("progress", { ...emptyProgress(therapyId, goalId, day), place, sessionId }, day, "21:20");
  }
  const [pause, purpose] = couple.task;
  const taskId = chance.id();
  const task: Task = {
    ...emptyTask(therapyId, at(0.4).day),
    text: pause,
    purpose,
    goalId,
    proposedBy: "therapist",
    sense: "yes",
    until: { kind: "open" },
  };
  add("task", task, at(0.4).day, "21:25", taskId);
  for (const [share, outcome] of [
    [0.5, "done"],
    [0.7, "partly"],
    [0.9, "done"],
  ] as const) {
    const day = addDays(at(share).day, 3);
    if (day < today) add("attempt", emptyAttempt(therapyId, taskId, day, outcome), day, "22:40");
  }
}
