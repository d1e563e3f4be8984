import { STEPS } from "#domain/check-in.ts";
import type { Id } from "#domain/id.ts";
import type { OwnAnswer } from "#domain/question.ts";
import { sessionAt, type Planned } from "./planned.ts";

/** When they are begun, and when one of them is retired, as shares of the course. */
const [FROM, UNTIL] = [0.15, 0.6];

/** The own questions of a course, and what each session answers to them. */
interface OwnQuestions {
  readonly answersIn: (place: number) => OwnAnswer[];
}

/** What somebody asks themselves beside the questions of the app: one of them no more. */
export function ownQuestions({ chance, texts, therapyId, sessions, add }: Planned): OwnQuestions {
  const at = sessionAt({ sessions });
  const [steps, sentence, retired] = texts.questions;
  const [stepsId, sentenceId, retiredId] = [chance.id(), chance.id(), chance.id()];
  const from = Math.floor(sessions.length * FROM);
  const until = Math.floor(sessions.length * UNTIL);
  const day = at(FROM).day;
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
  add("question", { ...third, retired: true }, at(UNTIL).day, "20:05", retiredId);
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
