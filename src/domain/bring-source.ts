import type { Day } from "./day.ts";
import type { Id } from "./id.ts";
import { ofTherapy, type Item, type Journal } from "./journal.ts";
import { standingOf } from "./rehearse.ts";
import { lineId, type Content, type LineId, type Reason } from "./summary-line.ts";

/**
 * How many sessions back something that happened once is suggested. What stays as it is (a goal that is unclear, a task
 * that makes no sense) is suggested for as long as it does; the rest would only grow, and nobody wants to be reminded of
 * everything they ever kept to themselves.
 */
export const SUGGESTED_SESSIONS = 3;

/** The records of which something can be brought to a session. */
type SourceKind = "note" | "session" | "agreement" | "task" | "attempt" | "goal" | "rehearsal";

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

type IsRecent = (day: Day) => boolean;

function ofSession(session: Item<"session">, isRecent: IsRecent): Source[] {
  const { bring, answers, day } = session.data;
  const { value, note } = answers.unsaid;
  const isUnsaid = value === "partly" || value === "yes";
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
      now: isUnsaid && isRecent(day) ? "could" : "quiet",
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

function ofAttempt(attempt: Item<"attempt">, task: Item<"task"> | undefined, isRecent: IsRecent): Source {
  const { how, hindered, outcome, tell, day } = attempt.data;
  // Since it was changed, the task has other words; what was written that time still says what it was about.
  const isOfNow = task !== undefined && task.data.changed.day <= day;
  const written = hindered.trim() === "" ? how : hindered;
  const named = task?.data.text ?? "";
  const didNotFit = outcome === "did-not-fit";
  const isOpen = didNotFit && isOfNow && task.data.state === "open" && isRecent(day);
  return source(attempt, "tell", {
    content: text(isOfNow || written.trim() === "" ? named : written),
    about: didNotFit ? "fit" : "attempt",
    now: tell ? "waits" : isOpen ? "could" : "quiet",
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

/** What was rehearsed waits where the person said so, in the sentence they chose, and goes onto no page by a preset unless they said that too. */
function ofRehearsal(journal: Journal, rehearsal: Item<"rehearsal">): Source {
  const { plan } = rehearsal.data;
  const isWaiting = plan.bring && standingOf(journal, rehearsal) === "open";
  return source(rehearsal, "plan.sentence", {
    content: text(plan.sentence),
    about: null,
    now: isWaiting ? "waits" : "quiet",
    single: !plan.first,
  });
}

/** The day of the oldest session that is still recent; undefined while all of them are. */
function recentSince(sessions: readonly Item<"session">[]): Day | undefined {
  const newest: Day[] = [];
  for (const { data } of sessions) {
    if (newest.length === SUGGESTED_SESSIONS && data.day <= (newest.at(-1) ?? data.day)) continue;
    newest.push(data.day);
    newest.sort().reverse().splice(SUGGESTED_SESSIONS);
  }
  return newest[SUGGESTED_SESSIONS - 1];
}

type Written = Item<"note"> | Item<"session">;

/** Whether anything of it waits or could be raised as it stands. Of most notes and sessions nothing does. */
export function hasSomething({ kind, data }: Written): boolean {
  if (kind === "note") return data.bring && !data.done;
  const { bring, answers } = data;
  const isUnsaid = answers.unsaid.value === "partly" || answers.unsaid.value === "yes";
  return isUnsaid || (!bring.done && bring.text.trim() !== "");
}

/**
 * Everything of one therapy that could be raised, and nothing of any other.
 * @param isOf which notes and sessions are looked at: there are many, and it is asked often
 */
export function sourcesOf(
  journal: Journal,
  therapyId: Id,
  isOf: (written: Written) => boolean = () => true,
): Source[] {
  const tasks = ofTherapy(journal.task, therapyId);
  const taskById = new Map(tasks.map((task) => [task.id, task]));
  const sessions = ofTherapy(journal.session, therapyId);
  const since = recentSince(sessions);
  const isRecent = (day: Day) => since === undefined || day >= since;
  return [
    ...ofTherapy(journal.note, therapyId).filter(isOf).map(ofNote),
    ...sessions.filter(isOf).flatMap((session) => ofSession(session, isRecent)),
    ...ofTherapy(journal.agreement, therapyId).map(ofAgreement),
    ...tasks.flatMap(ofTask),
    ...ofTherapy(journal.attempt, therapyId).map((attempt) =>
      ofAttempt(attempt, taskById.get(attempt.data.taskId), isRecent),
    ),
    ...ofTherapy(journal.goal, therapyId).flatMap(ofGoal),
    ...ofTherapy(journal.rehearsal, therapyId).map((rehearsal) => ofRehearsal(journal, rehearsal)),
  ];
}
