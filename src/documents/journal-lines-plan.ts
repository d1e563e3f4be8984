import type { Changed } from "#domain/changed.ts";
import type { Until } from "#domain/task.ts";
import type { Id } from "#domain/id.ts";
import type { LineId } from "#domain/summary-line.ts";
import { chosen, placeLine, said, ticked, type Line, type Lines, type Telling } from "./journal-lines.ts";

const nameOrNull = ({ nameOf }: Telling, id: Id | null): string | null => (id === null ? null : nameOf(id));

/** A line of the journal is called what its record is called. */
export const lineName = ({ nameOf }: Telling, line: LineId): string => nameOf(line.slice(0, 22) as Id);

function changedLines({ line, sessionId }: Changed, telling: Telling): (Line | null)[] {
  const { change } = telling.words.plan;
  return [said(change.why, line), said(change.session, nameOrNull(telling, sessionId))];
}

function untilText(until: Until, { words, day, list }: Telling): string {
  const { tasks } = words.plan;
  if (until.kind === "day") return day(until.day);
  if (until.kind !== "weekdays") return tasks.untils[until.kind];
  const days = tasks.eachOf(list(until.days.map(words.common.weekday)));
  const from = `${tasks.from}: ${day(until.from)}`;
  return [days, from, until.to && `${tasks.to}: ${day(until.to)}`].filter(Boolean).join("\n");
}

export const goalLines: Lines<"goal"> = (data, telling) => {
  const { goals } = telling.words.plan;
  const { page } = telling.words;
  return [
    said(null, data.text),
    ticked(goals.unclear, data.unclear),
    said(goals.why, data.why),
    said(goals.notice, data.notice),
    chosen(goals.proposedBy, page.proposers, data.proposedBy),
    chosen(goals.agree, page.agreeing, data.agree),
    data.state === "open" ? null : said(null, page.goalStates[data.state]),
    said(goals.replacedBy, nameOrNull(telling, data.replacedBy)),
    ...changedLines(data.changed, telling),
  ];
};

export const progressLines: Lines<"progress"> = (data, telling) => [
  said(null, telling.nameOf(data.goalId)),
  placeLine(telling, null, data.place),
  said(telling.words.plan.goals.seeLine, data.line),
  said(telling.words.plan.change.session, nameOrNull(telling, data.sessionId)),
];

export const taskLines: Lines<"task"> = (data, telling) => {
  const { words, time } = telling;
  const { tasks } = words.plan;
  return [
    said(null, data.text),
    said(tasks.purpose, data.purpose),
    said(tasks.forGoal, nameOrNull(telling, data.goalId)),
    chosen(tasks.proposedBy, words.page.proposers, data.proposedBy),
    chosen(tasks.sense, words.page.senses, data.sense),
    said(tasks.until, untilText(data.until, telling)),
    said(tasks.time, data.time && time(data.time)),
    data.state === "open" ? null : said(null, words.page.taskStates[data.state]),
    ticked(words.plan.sayIt, data.tell),
    data.adapted === 0 ? null : said(null, tasks.adaptedTimes(data.adapted)),
    ...changedLines(data.changed, telling),
  ];
};

export const attemptLines: Lines<"attempt"> = (data, telling) => {
  const { words, nameOf } = telling;
  const { tasks } = words.plan;
  return [
    said(null, nameOf(data.taskId)),
    chosen(tasks.outcome, words.page.outcomes, data.outcome),
    said(tasks.howIt, data.how),
    said(tasks.helped, data.helped),
    said(tasks.hindered, data.hindered),
    ticked(words.plan.sayIt, data.tell),
    said(words.plan.change.session, nameOrNull(telling, data.sessionId)),
  ];
};

export const agreementLines: Lines<"agreement"> = (data, telling) => {
  const { agreements, page } = telling.words;
  return [
    chosen(null, page.agreementTopics, data.topic),
    said(agreements.name, data.title),
    said(agreements.text, data.text),
    said(agreements.question, data.question),
    chosen(agreements.stands, agreements.states, data.state),
    ...changedLines(data.changed, telling),
  ];
};

export const topicLines: Lines<"topic"> = (data, telling) => {
  const { backup, bring } = telling.words;
  return [
    said(backup.told.about, lineName(telling, data.line)),
    chosen(null, backup.told.choices, data.choice),
    said(null, data.text),
    said(bring.answerTitle, data.answer),
    said(telling.words.plan.change.session, nameOrNull(telling, data.sessionId)),
  ];
};

export const arrangementLines: Lines<"arrangement"> = (data, telling) => {
  const { plan, bring } = telling.words;
  return [
    said(plan.goals.title, data.goals.map(telling.nameOf).join("\n")),
    said(bring.title, data.bring.map((line) => lineName(telling, line)).join("\n")),
  ];
};
