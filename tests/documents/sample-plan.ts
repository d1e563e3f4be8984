import * as fc from "fast-check";
import { AGREEMENT_STATES, AGREEMENT_TOPICS, type Agreement } from "#domain/agreement.ts";
import { arrangementId, type Arrangement } from "#domain/arrangement.ts";
import { ATTEMPT_OUTCOMES, type Attempt } from "#domain/attempt.ts";
import { addDays } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import { AGREEING, GOAL_STATES, PROPOSERS, type Goal } from "#domain/goal.ts";
import type { Progress } from "#domain/progress.ts";
import { lineId, type LineId } from "#domain/summary-line.ts";
import { emptyTask, SENSES, TASK_STATES, type Task } from "#domain/task.ts";
import { TOPIC_CHOICES, type Topic } from "#domain/topic.ts";
import { A, B, entryOf, idOf, marker, TODAY } from "./sample-entry.ts";

const nullOr = <Value>(values: readonly Value[]) => fc.constantFrom(null, ...values);

const common = {
  therapy: fc.constantFrom("A" as const, "A" as const, "B" as const),
  ago: fc.integer({ min: 0, max: 60 }),
  said: fc.boolean(),
  turn: fc.nat(2),
  yes: fc.boolean(),
  at: fc.nat(5),
};
const anyAgreement = fc.record({
  ...common,
  topic: fc.constantFrom(...AGREEMENT_TOPICS),
  state: fc.constantFrom(...AGREEMENT_STATES),
});
const anyGoal = fc.record({
  ...common,
  proposedBy: nullOr(PROPOSERS),
  agree: nullOr(AGREEING),
  state: fc.constantFrom(...GOAL_STATES),
});
const anyProgress = fc.record({ ...common, place: fc.option(fc.nat(10)) });
const anyTask = fc.record({
  ...common,
  sense: nullOr(SENSES),
  state: fc.constantFrom(...TASK_STATES),
  tell: fc.boolean(),
});
const anyAttempt = fc.record({
  ...common,
  outcome: fc.constantFrom(...ATTEMPT_OUTCOMES),
});
const LINES = [
  ["g", "agree"],
  ["g", "unclear"],
  ["t", "sense"],
  ["t", "tell"],
  ["x", "tell"],
  ["a", "question"],
  ["s", "answers.unsaid.note"],
  ["s", "bring"],
  ["n", "text"],
] as const;
const anyTopic = fc.record({
  ...common,
  what: fc.constantFrom(...LINES),
  choice: fc.constantFrom(...TOPIC_CHOICES),
});

type Common = { readonly therapy: "A" | "B"; readonly ago: number; readonly turn: number };
const therapyOf = ({ therapy }: Common) => (therapy === "A" ? A : B);
const dayOf = ({ ago }: Common) => addDays(TODAY, -ago);
const changed = (seed: Common, line: string) => ({
  day: dayOf(seed),
  sessionId: null,
  turn: seed.turn,
  line,
});

/** Goals, tasks and agreements of two therapies. Some name things of the other therapy, as damaged data might. */
export const anyPlan: fc.Arbitrary<Entry[]> = fc
  .record({
    agreements: fc.array(anyAgreement, { maxLength: 4 }),
    goals: fc.array(anyGoal, { maxLength: 4 }),
    places: fc.array(anyProgress, { maxLength: 6 }),
    tasks: fc.array(anyTask, { maxLength: 4 }),
    attempts: fc.array(anyAttempt, { maxLength: 8 }),
    topics: fc.array(anyTopic, { maxLength: 6 }),
    foreign: fc.boolean(),
  })
  .map(({ agreements, goals, places, tasks, attempts, topics, foreign }) => {
    const other = (therapy: "A" | "B") => (foreign ? (therapy === "A" ? "B" : "A") : therapy);
    const texts = (id: string, said: boolean) => (field: string) => (said ? marker(id, field) : "");
    return [
      ...agreements.map((seed, at) => {
        const id = idOf(`a${seed.therapy}`, at);
        const text = texts(id, seed.said);
        return entryOf("agreement", id, {
          therapyId: therapyOf(seed),
          topic: seed.topic,
          title: text("title"),
          text: marker(id, "text"),
          question: text("question"),
          state: seed.state,
          changed: changed(seed, text("line")),
        } satisfies Agreement);
      }),
      ...goals.map((seed, at) => {
        const id = idOf(`g${seed.therapy}`, at);
        const text = texts(id, seed.said);
        return entryOf("goal", id, {
          therapyId: therapyOf(seed),
          text: text("text"),
          why: text("why"),
          notice: text("notice"),
          unclear: seed.yes,
          proposedBy: seed.proposedBy,
          agree: seed.agree,
          state: seed.state,
          replacedBy: null,
          changed: changed(seed, text("line")),
        } satisfies Goal);
      }),
      ...places.map((seed, at) => {
        const id = idOf(`o${seed.therapy}`, at);
        return entryOf("progress", id, {
          therapyId: therapyOf(seed),
          goalId: idOf(`g${other(seed.therapy)}`, seed.at),
          day: dayOf(seed),
          place: seed.place,
          line: texts(id, seed.said)("line"),
          sessionId: null,
        } satisfies Progress);
      }),
      ...tasks.map((seed, at) => {
        const id = idOf(`t${seed.therapy}`, at);
        const text = texts(id, seed.said);
        return entryOf("task", id, {
          ...emptyTask(therapyOf(seed), dayOf(seed)),
          text: text("text"),
          purpose: text("purpose"),
          goalId: idOf(`g${other(seed.therapy)}`, seed.at),
          sense: seed.sense,
          state: seed.state,
          tell: seed.tell,
          changed: changed(seed, text("line")),
        } satisfies Task);
      }),
      ...attempts.map((seed, at) => {
        const id = idOf(`x${seed.therapy}`, at);
        const text = texts(id, seed.said);
        return entryOf("attempt", id, {
          therapyId: therapyOf(seed),
          taskId: idOf(`t${other(seed.therapy)}`, seed.at),
          day: dayOf(seed),
          outcome: seed.outcome,
          how: text("how"),
          helped: text("helped"),
          hindered: text("hindered"),
          tell: seed.yes,
          sessionId: null,
        } satisfies Attempt);
      }),
      ...topics.map((seed, at) => {
        const id = idOf(`c${seed.therapy}`, at);
        const [letter, field] = seed.what;
        return entryOf("topic", id, {
          therapyId: therapyOf(seed),
          line: lineId(idOf(`${letter}${other(seed.therapy)}`, seed.at), field),
          turn: seed.turn,
          choice: seed.choice,
          text: texts(id, seed.said)("text"),
          day: dayOf(seed),
          sessionId: null,
          answer: texts(id, seed.said)("answer"),
        } satisfies Topic);
      }),
      ...(["A", "B"] as const).map((therapy) =>
        entryOf("arrangement", arrangementId(therapy === "A" ? A : B), {
          therapyId: therapy === "A" ? A : B,
          goals: goals.map((seed, at) => idOf(`g${seed.therapy}`, at)).reverse(),
          bring: topics.map((seed): LineId =>
            lineId(idOf(`${seed.what[0]}${therapy}`, seed.at), seed.what[1]),
          ),
        } satisfies Arrangement),
      ),
    ];
  });
