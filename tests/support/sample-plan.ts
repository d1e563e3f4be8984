/** Agreements, goals, tasks and what became of them, as part of the made-up journal (sample-journal.ts). */
import { emptyAgreement, type Agreement, type AgreementTopic } from "#domain/agreement.ts";
import { arrangementId } from "#domain/arrangement.ts";
import { ATTEMPT_OUTCOMES, emptyAttempt, type Attempt, type Outcome } from "#domain/attempt.ts";
import { turned, type Changed } from "#domain/changed.ts";
import { STEPS } from "#domain/check-in.ts";
import { addDays, weekdayOf, type Day } from "#domain/day.ts";
import { AGREEING, emptyGoal, PROPOSERS, type Goal } from "#domain/goal.ts";
import type { Id } from "#domain/id.ts";
import { emptyProgress } from "#domain/progress.ts";
import type { OwnAnswer } from "#domain/question.ts";
import type { DataOf, Kind } from "#domain/record.ts";
import { lineId, type LineId } from "#domain/summary-line.ts";
import { emptyTask, SENSES, TASK_STATES, type Task } from "#domain/task.ts";
import { emptyTopic } from "#domain/topic.ts";
import type { PlanTexts } from "./sample-plan-texts.ts";

interface Chance {
  readonly below: (count: number) => number;
  readonly pick: <Value>(from: readonly Value[]) => Value;
  readonly often: (share: number) => boolean;
  readonly id: () => Id;
  readonly deal: <Value>(from: readonly Value[]) => Value;
}

/** Puts one version of a record into the journal, on a day and at a time of the person's. */
export type Add = <K extends Kind>(kind: K, data: DataOf<K>, day: Day, time: string, id?: Id) => void;

export interface Planned {
  readonly chance: Chance;
  readonly texts: PlanTexts;
  readonly therapyId: Id;
  /** Oldest first, at least one. */
  readonly sessions: readonly { readonly id: Id; readonly day: Day }[];
  readonly today: Day;
  readonly add: Add;
  /** How many goals and tasks there are in all, where it is many. */
  readonly many: { readonly goals: number; readonly tasks: number };
}

/** The own questions of a course, and what each session answers to them. */
export interface OwnQuestions {
  readonly answersIn: (place: number) => OwnAnswer[];
}

type SessionOf = (share: number) => { readonly id: Id; readonly day: Day };

const sessionAt =
  ({ sessions }: Planned): SessionOf =>
  (share) =>
    sessions[Math.min(sessions.length - 1, Math.floor(share * sessions.length))]!;

const whyIn = ({ id, day }: ReturnType<SessionOf>, line: string): Omit<Changed, "turn"> => ({
  day,
  sessionId: id,
  line,
});

const AFTER = "19:22";
const EVENING = "21:10";

/** What somebody asks themselves beside the questions of the app: one of them no more. */
export function ownQuestions({ chance, texts, therapyId, sessions, add }: Planned): OwnQuestions {
  const [steps, sentence, retired] = texts.questions;
  const [stepsId, sentenceId, retiredId] = [chance.id(), chance.id(), chance.id()];
  const from = Math.floor(sessions.length * 0.15);
  const until = Math.floor(sessions.length * 0.6);
  const day = sessions[from]!.day;
  add("question", { therapyId, text: steps, form: "steps", retired: false }, day, "20:01", stepsId);
  add(
    "question",
    { therapyId: null, text: sentence, form: "sentence", retired: false },
    day,
    "20:03",
    sentenceId,
  );
  const third = { therapyId, text: retired, form: "steps" as const, retired: false };
  add("question", third, day, "20:05", retiredId);
  add("question", { ...third, retired: true }, sessions[until]!.day, "20:05", retiredId);
  const step = (questionId: Id): OwnAnswer => ({ questionId, value: chance.pick(STEPS), note: "" });
  return {
    answersIn: (place) => {
      if (place <= from) return [];
      return [
        ...(chance.often(0.7) ? [step(stepsId)] : []),
        ...(chance.often(0.5)
          ? [{ questionId: sentenceId, value: null, note: chance.deal(texts.sentences) }]
          : []),
        ...(place < until && chance.often(0.8) ? [step(retiredId)] : []),
      ];
    },
  };
}

/** How the two work together: asked, agreed, doubted and agreed once more. */
function agreements(planned: Planned): void {
  const { chance, texts, therapyId, sessions, add } = planned;
  const at = sessionAt(planned);
  const said = texts.agreements;
  const before = addDays(sessions[0]!.day, -1);
  const begin = (topic: AgreementTopic, day: Day, data: Partial<Agreement>) => {
    const id = chance.id();
    let now: Agreement = { ...emptyAgreement(therapyId, topic, day), ...data };
    add("agreement", now, day, "10:20", id);
    return {
      id,
      next: (when: ReturnType<SessionOf>, change: Partial<Agreement>, line: string) => {
        now = turned(now, change, whyIn(when, line));
        add("agreement", now, when.day, AFTER, id);
      },
    };
  };
  const [question, text, why] = said.confidentiality;
  const asked = begin("confidentiality", before, { question });
  asked.next(at(0), { text, state: "agreed" }, why);
  const talked = {
    ...emptyTopic(therapyId, lineId(asked.id, "question"), at(0).day, "talked"),
    text: question,
    sessionId: at(0).id,
    answer: texts.answers[2]!,
  };
  add("topic", talked, at(0).day, "19:20");

  const inFirst = { changed: { ...whyIn(at(0), ""), turn: 0 }, state: "agreed" as const };
  const often = begin("frequency", at(0).day, { ...inFirst, text: said.frequency[0] });
  often.next(at(0.86), { question: said.frequency[1], state: "to-revisit" }, said.frequency[2]);
  begin("cost", at(0).day, { ...inFirst, text: said.cost });
  begin("other", at(0.1).day, { ...inFirst, title: said.other[0], text: said.other[1] });

  const contact = begin("contact", at(0.05).day, { question: said.contact[0] });
  contact.next(at(0.12), { text: said.contact[1], state: "agreed" }, said.contact[2]);

  const late = begin("cancelling", at(0.04).day, { ...inFirst, text: said.cancelling[0] });
  late.next(at(0.35), { question: said.cancelling[2], state: "to-revisit" }, said.cancelling[1]);
  late.next(at(0.4), { state: "agreed" }, said.cancelling[3]);

  const review = begin("review", at(0.45).day, { question: said.review[0] });
  review.next(at(0.55), { text: said.review[1], state: "agreed" }, said.review[2]);
  begin("roles", addDays(at(0.97).day, 1), { question: said.roles });
}

/** Where somebody wants to get to; one of them becomes clear over three sessions. */
function goals(planned: Planned): Id[] {
  const { chance, texts, therapyId, today, add } = planned;
  const at = sessionAt(planned);
  const said = texts.goals;
  const begin = (when: ReturnType<SessionOf>, data: Partial<Goal>, line = "", id = chance.id()) => {
    let now: Goal = {
      ...emptyGoal(therapyId, when.day),
      ...data,
      changed: { ...whyIn(when, line), turn: 0 },
    };
    add("goal", now, when.day, AFTER, id);
    return {
      id,
      next: (then: ReturnType<SessionOf>, change: Partial<Goal>, why: string) => {
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
  const made = 6;
  for (let count = made; count < planned.many.goals; count += 1) {
    const from = (count - made) / planned.many.goals;
    const extra = begin(at(from), {
      text: chance.deal(texts.moreGoals),
      proposedBy: chance.pick(PROPOSERS),
      agree: chance.pick(AGREEING),
    });
    const state = chance.pick(["reached", "let-go", "reached", "paused"] as const);
    if (from < 0.85) extra.next(at(from + 0.1), { state }, chance.deal(texts.moreWhy));
  }
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

/** What somebody tried between sessions; one task is adapted twice and then declined. */
function tasks(planned: Planned, [mainGoal, mealGoal]: readonly Id[]): void {
  const { chance, texts, therapyId, sessions, today, add } = planned;
  const at = sessionAt(planned);
  const said = texts.tasks;
  const begin = (when: ReturnType<SessionOf>, data: Partial<Task>) => {
    const id = chance.id();
    let now: Task = { ...emptyTask(therapyId, when.day), ...data, changed: { ...whyIn(when, ""), turn: 0 } };
    add("task", now, when.day, AFTER, id);
    return {
      id,
      next: (then: ReturnType<SessionOf>, change: Partial<Task>, line: string) => {
        now = turned(now, change, whyIn(then, line));
        add("task", now, then.day, AFTER, id);
      },
    };
  };
  const attempt = (taskId: Id, day: Day, outcome: Outcome, more: Partial<Attempt> = {}, id = chance.id()) => {
    if (day < today)
      add("attempt", { ...emptyAttempt(therapyId, taskId, day, outcome), ...more }, day, EVENING, id);
  };
  const after = (share: number, days: number) => addDays(at(share).day, days);

  const [first, second, third] = said.adapted;
  const [, purpose, lastPurpose] = said.adaptedPurpose;
  const [why2, why3, whyDeclined] = said.adaptedWhy;
  const everyDay = (day: Day) => ({
    kind: "weekdays" as const,
    days: [1, 2, 3, 4, 5, 6, 7],
    from: day,
    to: null,
  });
  const breathe = begin(at(0.28), {
    text: first,
    proposedBy: "therapist",
    sense: "partly",
    until: everyDay(at(0.28).day),
    time: "22:30",
  });
  attempt(breathe.id, after(0.28, 1), "not-this-time");
  const worse = chance.id();
  attempt(breathe.id, after(0.28, 3), "did-not-fit", { hindered: why2, tell: true }, worse);
  const said2 = at(0.34);
  const toldThen = { ...emptyTopic(therapyId, lineId(worse, "tell"), said2.day, "talked"), text: why2 };
  add("topic", { ...toldThen, sessionId: said2.id, answer: texts.answers[1]! }, said2.day, "19:21");
  breathe.next(at(0.34), { text: second, purpose, adapted: 1, until: everyDay(at(0.34).day) }, why2);
  attempt(breathe.id, after(0.34, 2), "partly", { how: chance.deal(texts.how) });
  breathe.next(
    at(0.42),
    { text: third, purpose: lastPurpose, adapted: 2, time: null, until: { kind: "open" } },
    why3,
  );
  attempt(breathe.id, after(0.42, 4), "not-this-time", { hindered: chance.deal(texts.hindered) });
  breathe.next(at(0.5), { state: "declined", tell: true, sense: "no" }, whyDeclined);
  const told = at(0.54);
  const topic = { ...emptyTopic(therapyId, lineId(breathe.id, "tell"), told.day, "talked"), turn: 3 };
  add(
    "topic",
    { ...topic, text: whyDeclined, sessionId: told.id, answer: texts.answers[0]! },
    told.day,
    "19:25",
  );

  const [good, hindered, letGo] = said.didNotFit;
  const list = begin(at(0.14), { text: good, proposedBy: "therapist", sense: "partly" });
  attempt(list.id, after(0.14, 2), "did-not-fit", { hindered });
  list.next(at(0.18), { state: "let-go" }, letGo);

  const from = at(0.88).day;
  const walk = begin(at(0.88), {
    text: said.weekdays[0],
    purpose: said.weekdays[1],
    goalId: mealGoal ?? null,
    proposedBy: "both",
    sense: "yes",
    until: { kind: "weekdays", days: [1, 3, 5], from, to: null },
    time: "08:15",
  });
  for (let day = addDays(from, 1); day < today; day = addDays(day, 1)) {
    if (![1, 3, 5].includes(weekdayOf(day)) || chance.often(0.25)) continue;
    const outcome = chance.pick(["done", "done", "partly", "not-this-time"] as const);
    attempt(walk.id, day, outcome, {
      how: chance.often(0.6) ? chance.deal(texts.how) : "",
      helped: outcome === "done" && chance.often(0.3) ? chance.deal(texts.helped) : "",
      hindered: outcome !== "done" && chance.often(0.5) ? chance.deal(texts.hindered) : "",
    });
  }

  const newest = sessions.at(-1)!;
  begin(newest, {
    text: said.next[0],
    purpose: said.next[1],
    goalId: mainGoal ?? null,
    proposedBy: "both",
    sense: "yes",
  });
  const call = begin(at(0.62), {
    text: said.day[0],
    purpose: said.day[1],
    proposedBy: "me",
    sense: "yes",
    until: { kind: "day", day: after(0.62, 4) },
  });
  attempt(call.id, after(0.62, 4), "done", { how: said.day[2] });
  call.next(at(0.66), { state: "done" }, "");
  const draw = begin(at(0.22), {
    text: said.open[0],
    purpose: said.open[1],
    goalId: mainGoal ?? null,
    proposedBy: "both",
    sense: "yes",
    until: { kind: "open" },
  });
  attempt(draw.id, after(0.22, 3), "done", { how: said.open[2], helped: said.open[3] });
  attempt(draw.id, after(0.92, 1), "partly");
  begin(at(0.95), { text: said.noSense, proposedBy: "therapist", sense: "no", until: { kind: "open" } });

  const made = 7;
  for (let count = made; count < planned.many.tasks; count += 1) {
    const share = (count - made) / planned.many.tasks;
    const extra = begin(at(share), {
      text: chance.deal(texts.moreTasks),
      proposedBy: chance.pick(PROPOSERS),
      sense: chance.pick(SENSES),
    });
    attempt(extra.id, after(share, 2), chance.pick(ATTEMPT_OUTCOMES), { how: chance.deal(texts.how) });
    const state = chance.pick(TASK_STATES.filter((each) => each !== "open"));
    if (share < 0.9) extra.next(at(share + 0.02), { state }, chance.deal(texts.moreWhy));
  }
}

/** The plan of one course of individual therapy. */
export function planOf(planned: Planned): void {
  agreements(planned);
  tasks(planned, goals(planned));
}

/** The plan of the course that two people do together: little, and their own. */
export function planOfTwo(planned: Planned): void {
  const { chance, texts, therapyId, today, add } = planned;
  const at = sessionAt(planned);
  const [question, agreed] = texts.couple.agreement;
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
  const [money, why, notice] = texts.couple.goal;
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
  const [pause, purpose] = texts.couple.task;
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
