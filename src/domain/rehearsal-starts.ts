import { suggestions } from "./bring.ts";
import { sourcesOf, type Source } from "./bring-source.ts";
import { placeOf, STEP_ITEMS, type ItemKey } from "./check-in.ts";
import type { Day } from "./day.ts";
import type { Id } from "./id.ts";
import { ofTherapy, type Item, type Journal } from "./journal.ts";
import type { RehearsalTopic } from "./rehearsal.ts";
import { lineId, type Content, type LineId, type Reason } from "./summary-line.ts";

/** Something in the journal that could be put into words. */
export interface Start {
  readonly line: LineId;
  readonly topic: RehearsalTopic | null;
  readonly day: Day;
  readonly about: Reason | null;
  /** The person's own words, or the item that was answered low. */
  readonly content: Content;
}

/** How many sessions back a low answer is still offered. */
const RECENT_SESSIONS = 3;

const TOPIC_OF_ITEM: Readonly<Record<Exclude<ItemKey, "unsaid">, RehearsalTopic>> = {
  listened: "not-heard",
  understood: "not-heard",
  genuine: "no-fit",
  frame: "frame",
  goals: "no-direction",
  tasks: "tasks",
  pace: "pace",
  sayable: "weighing-words",
};

const TOPIC_OF_REASON: Readonly<Partial<Record<Reason, RehearsalTopic>>> = {
  sense: "tasks",
  fit: "tasks",
  agree: "goals-not-mine",
  unclear: "no-direction",
};

/** One answer as something to begin from; null where there is none that has a place. */
function startFrom(
  { id, data: { answers, day } }: Item<"session">,
  item: Exclude<ItemKey, "unsaid">,
): Start | null {
  const { value } = answers[item];
  if (value === null || placeOf(item, value) === null) return null;
  return {
    line: lineId(id, `answers.${item}`),
    topic: TOPIC_OF_ITEM[item],
    day,
    about: null,
    content: { kind: "answers", item, answers: [{ day, value }] },
  };
}

const PLACED_ITEMS = [...STEP_ITEMS, "pace"] as const;

/** Low answers of some sessions, each item once, the newest first. A low answer after a hard subject can be good work. */
function lowAnswers(sessions: readonly Item<"session">[]): Start[] {
  const found = new Map<ItemKey, Start>();
  for (const session of sessions) {
    for (const item of PLACED_ITEMS) {
      const place = placeOf(item, session.data.answers[item].value);
      if (place === null || found.has(item)) continue;
      const isLow = item === "pace" ? place === 0 || place === 4 : place <= 1;
      const start = isLow ? startFrom(session, item) : null;
      if (start !== null) found.set(item, start);
    }
  }
  return [...found.values()];
}

const raised = ({ id, about, content, day }: Source): Start => ({
  line: id,
  topic: about === null ? null : (TOPIC_OF_REASON[about] ?? null),
  day,
  about,
  content,
});

/** What is there already that could be put into words, the newest first. What has a rehearsal is not offered again. */
export function startsOf(journal: Journal, therapyId: Id): Start[] {
  const begun = new Set(ofTherapy(journal.rehearsal, therapyId).map(({ data }) => data.from));
  const recent = ofTherapy(journal.session, therapyId).slice(0, RECENT_SESSIONS);
  // One thing is offered once, whatever there is to say about it.
  const once = Map.groupBy(suggestions(journal, therapyId), ({ from }) => from.id);
  const first = [...once.values()].flatMap(([source]) => (source === undefined ? [] : raised(source)));
  return [...first, ...lowAnswers(recent)]
    .filter(({ line }) => !begun.has(line))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** What one line of the journal says that a rehearsal begins from, whatever became of it since; null where it is gone. */
export function startAt(journal: Journal, therapyId: Id, line: LineId): Start | null {
  const source = sourcesOf(journal, therapyId).find(({ id }) => id === line);
  if (source !== undefined) return raised(source);
  // Any answer, also one that is not low by itself: it may be far from what is usual.
  const session = ofTherapy(journal.session, therapyId).find(({ id }) => line.startsWith(`${id}.`));
  const item = PLACED_ITEMS.find((each) => line.endsWith(`.answers.${each}`));
  return session === undefined || item === undefined ? null : startFrom(session, item);
}
