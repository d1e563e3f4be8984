import type { Day } from "./day.ts";
import type { Id } from "./id.ts";
import { ofTherapy, type Item, type Journal } from "./journal.ts";
import { lineId, type Content, type LineId, type Reason } from "./summary-line.ts";

/** The records of which something can be brought to a session. */
type SourceKind = "note" | "session" | "agreement" | "task" | "attempt" | "goal";

/** Something in the journal that could be raised, whatever was decided about it. */
export interface Source {
  readonly id: LineId;
  readonly content: Content;
  readonly day: Day;
  readonly about: Reason | null;
  /** Turn of the record it comes from; those without turns are always in their first. */
  readonly turn: number;
  /** waits: by itself. could: it is a suggestion. quiet: only when it was chosen before. */
  readonly now: "waits" | "could" | "quiet";
  /** Nobody but the person knows it: brought only when it was chosen, and never with a group or a preset. */
  readonly single: boolean;
  /** It has a "done" of its own besides what was decided about it. */
  readonly ticks: boolean;
  readonly from: { readonly [K in SourceKind]: Item<K> }[SourceKind];
}

const text = (said: string): Content => ({ kind: "text", text: said });

type About = Pick<Source, "content" | "about" | "now"> & Partial<Pick<Source, "single" | "ticks">>;

const source = (from: Source["from"], field: string, about: About): Source => ({
  single: false,
  ticks: false,
  ...about,
  from,
  id: lineId(from.id, field),
  day: "changed" in from.data ? from.data.changed.day : from.data.day,
  turn: "changed" in from.data ? from.data.changed.turn : 0,
});

const ofNote = (note: Item<"note">): Source =>
  source(note, "text", {
    content: text(note.data.text),
    about: null,
    now: note.data.bring && !note.data.done ? "waits" : "quiet",
    ticks: true,
  });

function ofSession(session: Item<"session">): Source[] {
  const { bring, answers } = session.data;
  const { value, note } = answers.unsaid;
  return [
    source(session, "bring", {
      content: text(bring.text),
      about: null,
      now: bring.done ? "quiet" : "waits",
      ticks: true,
    }),
    source(session, "answers.unsaid.note", {
      content: text(note),
      about: "unsaid",
      now: value === "partly" || value === "yes" ? "could" : "quiet",
      single: true,
    }),
  ];
}

function ofAgreement(agreement: Item<"agreement">): Source {
  const { topic, title, question, state } = agreement.data;
  const named: Content =
    topic === "other" && title.trim() !== "" ? text(title) : { kind: "agreement-topic", topic };
  const isAsked = question.trim() !== "";
  return source(agreement, "question", {
    content: isAsked ? text(question) : named,
    about: isAsked ? null : "agreement",
    now: state === "agreed" ? "quiet" : "waits",
  });
}

function ofTask(task: Item<"task">): Source[] {
  const { state, tell, sense } = task.data;
  const content = text(task.data.text);
  const makesNoSense = state === "open" && !tell && (sense === "no" || sense === "partly");
  return [
    source(task, "tell", {
      content,
      about: state === "declined" ? "declined" : "task",
      now: tell ? "waits" : "quiet",
    }),
    source(task, "sense", { content, about: "sense", now: makesNoSense ? "could" : "quiet" }),
  ];
}

function ofAttempt(attempt: Item<"attempt">, tasks: ReadonlyMap<Id, Item<"task">>): Source {
  const { taskId, how, hindered, outcome, tell } = attempt.data;
  const didNotFit = outcome === "did-not-fit";
  return source(attempt, "tell", {
    content: text(tasks.get(taskId)?.data.text ?? (hindered.trim() === "" ? how : hindered)),
    about: didNotFit ? "fit" : "attempt",
    now: tell ? "waits" : didNotFit ? "could" : "quiet",
  });
}

function ofGoal(goal: Item<"goal">): Source[] {
  const { agree, unclear, state } = goal.data;
  const said = goal.data.text.trim();
  const isOpen = state === "open" || state === "paused";
  const isDoubted = agree !== null && agree !== "yes";
  return [
    source(goal, "agree", {
      content: text(said),
      about: "agree",
      now: isOpen && isDoubted ? "could" : "quiet",
    }),
    source(goal, "unclear", {
      content: said === "" ? { kind: "unclear-goal" } : text(said),
      about: said === "" ? null : "unclear",
      now: isOpen && unclear ? "could" : "quiet",
    }),
  ];
}

/** Everything of one therapy that could be raised, and nothing of any other. */
export function sourcesOf(journal: Journal, therapyId: Id): Source[] {
  const tasks = ofTherapy(journal.task, therapyId);
  const taskById = new Map(tasks.map((task) => [task.id, task]));
  return [
    ...ofTherapy(journal.note, therapyId).map(ofNote),
    ...ofTherapy(journal.session, therapyId).flatMap(ofSession),
    ...ofTherapy(journal.agreement, therapyId).map(ofAgreement),
    ...tasks.flatMap(ofTask),
    ...ofTherapy(journal.attempt, therapyId).map((attempt) => ofAttempt(attempt, taskById)),
    ...ofTherapy(journal.goal, therapyId).flatMap(ofGoal),
  ];
}
