import { NOT_APPLICABLE, PACES, STEPS, UNSAID } from "#domain/check-in.ts";
import type { Journal } from "#domain/journal.ts";
import type { OwnAnswer } from "#domain/question.ts";
import { EFFECTS, FEELINGS, HOLDING_BACK, WAYS_TO_MEET } from "#domain/session.ts";
import type { ClashWords } from "#forms/entry-form.tsx";
import type { Words } from "#words/words.ts";
import { isOwnAnswered } from "./parts.ts";

/** Answers are kept as keys: where two windows answered differently, both are shown in words. */
export const clashWords =
  ({ checkIn, common }: Words, journal: Journal): ClashWords =>
  (path, value) => {
    if (path[0] === "own" && Array.isArray(value)) return ownInWords(value);
    const [field, item] = path;
    if (typeof value === "string") {
      if (field === "answers" && path.at(-1) === "value") return answerInWords(item ?? "", value);
      if (field === "moment" && isOneOf(EFFECTS, value)) return checkIn.effects[value];
      if (field === "how" && isOneOf(WAYS_TO_MEET, value)) return common.waysToMeet[value];
    }
    if (field === "feelings" && Array.isArray(value))
      return value.flatMap((each) => (isOneOf(FEELINGS, each) ? [checkIn.feelings[each]] : [])).join(", ");
    if (field === "holdingBack" && Array.isArray(value))
      return value
        .flatMap((each) => (isOneOf(HOLDING_BACK, each) ? [checkIn.holdingBack[each]] : []))
        .join(", ");
    return null;

    function answerInWords(key: string, answer: string): string | null {
      if (answer === NOT_APPLICABLE) return checkIn.notApplicable;
      if (key === "pace") return isOneOf(PACES, answer) ? checkIn.paces[answer] : null;
      if (key === "unsaid") return isOneOf(UNSAID, answer) ? checkIn.unsaid[answer] : null;
      return isOneOf(STEPS, answer) ? checkIn.steps[answer] : null;
    }

    function ownInWords(answers: readonly OwnAnswer[]): string {
      return answers
        .filter(isOwnAnswered)
        .map(({ questionId, value: step, note }) => {
          const question = journal.question.find(({ id }) => id === questionId)?.data.text ?? "";
          const said = step === null ? note : (answerInWords("own", step) ?? note);
          return checkIn.ownAnswer(question, said).trim();
        })
        .join("\n");
    }
  };

const isOneOf = <Key extends string>(keys: readonly Key[], value: unknown): value is Key =>
  keys.some((key) => key === value);
