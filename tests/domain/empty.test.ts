import { expect, it } from "vitest";
import { emptyAgreement } from "#domain/agreement.ts";
import { emptyArrangement } from "#domain/arrangement.ts";
import { emptyAttempt } from "#domain/attempt.ts";
import { emptyAnswers } from "#domain/check-in.ts";
import { emptyContact } from "#domain/contact.ts";
import type { Day } from "#domain/day.ts";
import { emptyGoal } from "#domain/goal.ts";
import type { Id } from "#domain/id.ts";
import { emptyIncident } from "#domain/incident.ts";
import { emptyMessageDraft } from "#domain/message.ts";
import { emptyNote } from "#domain/note.ts";
import { emptyProgress } from "#domain/progress.ts";
import { emptyOwnAnswer, emptyQuestion } from "#domain/question.ts";
import { emptyRehearsal } from "#domain/rehearsal.ts";
import { emptyReview } from "#domain/review.ts";
import { emptySaying } from "#domain/saying.ts";
import { emptySession } from "#domain/session.ts";
import { emptySettings } from "#domain/settings.ts";
import { emptyPageDraft } from "#domain/summary-draft.ts";
import { emptyTask } from "#domain/task.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { emptyTopic } from "#domain/topic.ts";
import type { LineId } from "#domain/summary-line.ts";

const therapy = "T".repeat(22) as Id;
const other = "O".repeat(22) as Id;
const day = "2026-11-26" as Day;
const line = `note:${other}` as LineId;

/** All that a value says: where, and what. Nothing, no, nought and an empty text or list say nothing. */
function saidIn(value: unknown, path = ""): string[] {
  if (value === null || value === "" || value === false || value === 0) return [];
  if (typeof value !== "object")
    return [`${path}: ${typeof value === "string" ? value : JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, inner]) => saidIn(inner, path === "" ? key : `${path}.${key}`));
}

const OF_THERAPY = `therapyId: ${therapy}`;
const ON_DAY = `day: ${day}`;
const CHANGED_ON_DAY = `changed.day: ${day}`;

// Whatever a new one says is nobody's answer: it is what was told, or where such a thing begins.
// Made while the test runs: what is made while a file loads, no mutant changes.
it.each<[string, () => unknown, string[]]>([
  [
    "agreement",
    () => emptyAgreement(therapy, "frequency", day),
    [OF_THERAPY, "topic: frequency", "state: to-ask", CHANGED_ON_DAY],
  ],
  ["arrangement", () => emptyArrangement(therapy), [OF_THERAPY]],
  [
    "attempt",
    () => emptyAttempt(therapy, other, day, "partly"),
    [OF_THERAPY, `taskId: ${other}`, ON_DAY, "outcome: partly"],
  ],
  ["answers", () => emptyAnswers(), []],
  ["contact", () => emptyContact(), []],
  ["goal", () => emptyGoal(therapy, day), [OF_THERAPY, "state: open", CHANGED_ON_DAY]],
  ["incident", () => emptyIncident(day), [ON_DAY]],
  ["message", () => emptyMessageDraft(), []],
  ["note", () => emptyNote(therapy, day), [OF_THERAPY, ON_DAY]],
  ["progress", () => emptyProgress(therapy, other, day), [OF_THERAPY, `goalId: ${other}`, ON_DAY]],
  ["question", () => emptyQuestion(therapy), [OF_THERAPY, "form: steps"]],
  ["own answer", () => emptyOwnAnswer(other), [`questionId: ${other}`]],
  ["review", () => emptyReview(therapy, day), [OF_THERAPY, ON_DAY]],
  ["settings", () => emptySettings(), ["theme: system", "lockAfter: 5"]],
  ["page", () => emptyPageDraft(null), ["period.kind: since-shared"]],
  [
    "task",
    () => emptyTask(therapy, day),
    [OF_THERAPY, "until.kind: next-session", "state: open", CHANGED_ON_DAY],
  ],
  ["therapy", () => emptyTherapy(), ["kind: individual", "state: active"]],
  [
    "topic",
    () => emptyTopic(therapy, line, day, "bring"),
    [OF_THERAPY, `line: ${line}`, "choice: bring", ON_DAY],
  ],
  ["session", () => emptySession(therapy, day), [OF_THERAPY, ON_DAY, "length: short"]],
  ["rehearsal", () => emptyRehearsal(therapy, day), [OF_THERAPY, ON_DAY, "tone: soft", "use: spoken"]],
  [
    "saying",
    () => emptySaying(other, emptyRehearsal(therapy, day), day, "no"),
    [OF_THERAPY, `rehearsalId: ${other}`, ON_DAY, "said: no"],
  ],
])("a new %s says nothing for the person", (_, made, said) => {
  expect(saidIn(made())).toEqual(said);
});
