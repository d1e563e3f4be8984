import type { Agreement } from "./agreement.ts";
import type { Attempt } from "./attempt.ts";
import { ofTherapy, type Item } from "./journal.ts";
import { attemptsOf, goalsInOrder, progressOf } from "./plan.ts";
import { lineId, MOST_DOTS, type GoalContent, type TaskContent } from "./summary-line.ts";
import { isWithin } from "./summary-period.ts";
import { isWaiting, textLine, type Found, type View } from "./summary-view.ts";

const isText = (text: string): boolean => text.trim() !== "";

const lastText = (texts: readonly string[]): string => texts.findLast(isText) ?? "";

function taskLine(view: View, task: Item<"task">): Found | null {
  const { text, state, sense, changed } = task.data;
  const attempts = attemptsOf(view.journal, task).filter(({ data }) => isWithin(view.period, data.day));
  const hasChanged = isWithin(view.period, changed.day);
  // What was closed before, and not tried since, was in an earlier page's time.
  if (state !== "open" && attempts.length === 0 && !hasChanged) return null;
  // Why it was changed or left counts more than how it went before.
  const isWhy = hasChanged && isText(changed.line);
  const since = attempts.filter(({ data }) => !isWhy || data.day > changed.day);
  const how = lastText(since.map(({ data }) => data.how));
  const content: TaskContent = {
    kind: "task",
    text,
    state,
    sense,
    tried: attempts.slice(-MOST_DOTS).map(({ data: { day, outcome } }) => ({ day, outcome })),
    why: isWhy && how === "" ? changed.line : how,
  };
  return { ...textLine(task.id, "task", "", null), content };
}

/** The tasks as they stand and how they went since last time, in the order they were begun. */
export const taskLines = (view: View): Found[] =>
  ofTherapy(view.journal.task, view.therapyId).flatMap((task) => taskLine(view, task) ?? []);

/** What helped with a task, or got in its way, beside the moments of the sessions. */
export const attemptLines = (
  { journal, therapyId, period }: View,
  field: keyof Pick<Attempt, "helped" | "hindered">,
): Found[] =>
  ofTherapy(journal.attempt, therapyId)
    .filter(({ data }) => isWithin(period, data.day))
    .map(({ id, data }): Found => ({ ...textLine(id, field, data[field], data.day), about: "withTask" }))
    .reverse();

function goalLine(view: View, goal: Item<"goal">): Found | null {
  const { text, state, unclear, proposedBy, agree, changed } = goal.data;
  const isOpen = state === "open" || state === "paused";
  if (!isOpen && !isWithin(view.period, changed.day)) return null;
  const seen = progressOf(view.journal, goal).filter(({ data }) => isWithin(view.period, data.day));
  const places = seen.flatMap(({ data: { day, place } }) => (place === null ? [] : [{ day, place }]));
  const content: GoalContent = {
    kind: "goal",
    text,
    state,
    unclear,
    proposedBy,
    agree,
    places: places.slice(-MOST_DOTS),
    line: lastText(seen.map(({ data }) => data.line)),
  };
  return { ...textLine(goal.id, "goal", "", null), content };
}

/** The goals that are aimed for, and what became of others since last time, in the order the person gave them. */
export const goalLines = (view: View): Found[] =>
  goalsInOrder(view.journal, view.therapyId).flatMap((goal) => goalLine(view, goal) ?? []);

function agreementLine(view: View, { id, data }: Item<"agreement">): Found {
  const { topic, title, text, state }: Agreement = data;
  // A question that waits stands among the things to talk about, and only there; what is agreed has none.
  const isAsked = state !== "agreed" && !isWaiting(view, lineId(id, "question"));
  const question = isAsked ? data.question : "";
  return {
    ...textLine(id, "agreement", "", null),
    content: { kind: "agreement", topic, title: topic === "other" ? title : "", text, state, question },
  };
}

/** How the two agreed to work. */
export const agreementLines = (view: View): Found[] =>
  ofTherapy(view.journal.agreement, view.therapyId).map((agreement) => agreementLine(view, agreement));
