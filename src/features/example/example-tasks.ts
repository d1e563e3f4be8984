import { emptyAttempt, type Attempt, type Outcome } from "#domain/attempt.ts";
import { turned } from "#domain/changed.ts";
import { addDays, weekdayOf, type Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { lineId } from "#domain/summary-line.ts";
import { emptyTask, type Task } from "#domain/task.ts";
import { emptyTopic } from "#domain/topic.ts";
import { AFTER, EVENING, sessionAt, whyIn, type Planned, type SessionHere } from "./planned.ts";

/** What somebody tried between sessions; one task is adapted twice and then declined. */
export function tasks(planned: Planned, [mainGoal, mealGoal]: readonly Id[]): void {
  const { chance, texts, therapyId, today, add } = planned;
  const at = sessionAt(planned);
  const said = texts.tasks;
  const begin = (when: SessionHere, data: Partial<Task>) => {
    const id = chance.id();
    let now: Task = { ...emptyTask(therapyId, when.day), ...data, changed: { ...whyIn(when, ""), turn: 0 } };
    add("task", now, when.day, AFTER, id);
    return {
      id,
      next: (then: SessionHere, change: Partial<Task>, line: string) => {
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
  add("topic", { ...toldThen, sessionId: said2.id, answer: texts.answers[1] }, said2.day, "19:21");
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
    { ...topic, text: whyDeclined, sessionId: told.id, answer: texts.answers[0] },
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

  const newest = at(1);
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
}
