import { inHandOrder } from "./arrangement.ts";
import { hasSomething, sourcesOf, type Source } from "./bring-source.ts";
import { compareStamps } from "./clock.ts";
import type { Day } from "./day.ts";
import type { Id } from "./id.ts";
import { ofTherapy, type Item, type Journal } from "./journal.ts";
import { arrangementOf } from "./plan.ts";
import type { DataOf } from "./record.ts";
import { isBlank } from "./summary-content.ts";
import { recordIn, type LineId } from "./summary-line.ts";
import { emptyTopic, type Topic, type TopicChoice } from "./topic.ts";

/** Something that waits for the next session, or that could be raised in it. */
export interface ToBring extends Source {
  /** What was decided about it last; null where nothing was. */
  readonly topic: Item<"topic"> | null;
}

export const isLater = (a: Item<"topic">, b: Item<"topic">): boolean =>
  (compareStamps(a.stamp, b.stamp) || (a.id < b.id ? -1 : 1)) > 0;

/** The last decision about each line. */
function lastTopics(journal: Journal, therapyId: Id): ReadonlyMap<LineId, Item<"topic">> {
  const last = new Map<LineId, Item<"topic">>();
  for (const topic of ofTherapy(journal.topic, therapyId)) {
    const known = last.get(topic.data.line);
    if (known === undefined || isLater(topic, known)) last.set(topic.data.line, topic);
  }
  return last;
}

/** Talked about, or left for now: as long as what it comes from is in the turn in which that was decided. */
export function isOff({ turn, ticks, from, topic }: ToBring): boolean {
  if (topic === null || topic.data.choice === "bring" || topic.data.turn !== turn) return false;
  // Where there is a tick of its own as well, the later of the two counts.
  return !ticks || compareStamps(topic.stamp, from.stamp) > 0;
}

export function isWaiting(found: ToBring): boolean {
  if (isOff(found)) return false;
  return found.now === "waits" || (!found.ticks && found.topic?.data.choice === "bring");
}

/** What was chosen is said as the person put it when they chose it. */
export function asChosen(found: ToBring): ToBring {
  const { topic, now } = found;
  if (topic === null || now === "waits" || topic.data.choice !== "bring") return found;
  return { ...inTheirWords(found, topic.data), day: topic.data.day };
}

/** As it was put when it was decided; what is said as it stands keeps what is known about it. */
export function inTheirWords(found: ToBring, { text }: Topic): ToBring {
  const isAsItStands = found.content.kind === "text" && found.content.text === text;
  if (text.trim() === "" || isAsItStands) return found;
  return { ...found, content: { kind: "text", text }, about: null };
}

const begunOf = ({ topic, now, from }: ToBring) =>
  topic !== null && topic.data.choice === "bring" && now !== "waits" ? topic.begun : from.begun;

const byAge = (a: ToBring, b: ToBring): number =>
  a.day !== b.day
    ? a.day < b.day
      ? -1
      : 1
    : compareStamps(begunOf(a), begunOf(b)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** What waits, could be raised, or was decided about, with what was decided. */
export function foundIn(journal: Journal, therapyId: Id): ToBring[] {
  const topics = lastTopics(journal, therapyId);
  const decidedAbout: ReadonlySet<string> = new Set(Array.from(topics.keys(), recordIn));
  return sourcesOf(journal, therapyId, (item) => hasSomething(item) || decidedAbout.has(item.id)).map(
    (source) => ({ ...source, topic: topics.get(source.id) ?? null }),
  );
}

/** As put in order by hand, then oldest first. What was chosen to be said first is first, until the person puts it elsewhere. */
export function inBringOrder(journal: Journal, therapyId: Id, found: readonly ToBring[]): ToBring[] {
  const byHand = arrangementOf(journal, therapyId).bring;
  const isFirst = ({ from, id }: ToBring) =>
    from.kind === "rehearsal" && from.data.plan.first && !byHand.includes(id);
  const inOrder = inHandOrder([...found].sort(byAge), byHand, ({ id }) => id);
  return [...inOrder.filter(isFirst), ...inOrder.filter((each) => !isFirst(each))];
}

/** What waits for the next session of one therapy, in order. */
export function bringList(journal: Journal, therapyId: Id): ToBring[] {
  const waiting = foundIn(journal, therapyId)
    .filter(isWaiting)
    .map(asChosen)
    .filter(({ content }) => !isBlank(content));
  return inBringOrder(journal, therapyId, waiting);
}

/** What could be raised in the next session, oldest first. It is brought only when the person chooses so. */
export const suggestions = (journal: Journal, therapyId: Id): ToBring[] =>
  foundIn(journal, therapyId)
    .filter((found) => found.now === "could" && !isOff(found) && !isWaiting(found) && !isBlank(found.content))
    .sort(byAge);

/** What is decided about one line, and when. */
export interface Decision {
  readonly choice: TopicChoice;
  readonly day: Day;
  /** The session in which it was talked about. */
  readonly sessionId?: Id | null;
  /** What came of it, in one line. */
  readonly answer?: string;
  /** The words as they stand, as they are read. */
  readonly text?: string;
}

/** One record to write. */
export type ToWrite = {
  readonly [K in "note" | "session" | "topic"]: {
    readonly kind: K;
    readonly id: Id;
    readonly data: DataOf<K>;
  };
}["note" | "session" | "topic"];

/**
 * The records to write, in this order, when something is decided about a line. Deciding again changes the same topic,
 * unless it was talked about on another day: that stays with its session. @param newId for a topic not there yet.
 */
export function decided(found: ToBring, decision: Decision, newId: () => Id): ToWrite[] {
  const { topic, turn, from } = found;
  const { therapyId } = from.data;
  const { choice, day } = decision;
  const isSame = topic?.data.turn === turn && (topic.data.choice !== "talked" || topic.data.day === day);
  const known = isSame ? topic : null;
  // The words in which it was waiting go along, also into a new turn.
  const text = topic?.data.choice === "bring" ? topic.data.text : "";
  const before: Topic = known?.data ?? { ...emptyTopic(therapyId, found.id, day, choice), turn, text };
  const data: Topic = {
    ...before,
    choice,
    day,
    text: decision.text ?? before.text,
    sessionId: decision.sessionId ?? null,
    answer: decision.answer ?? before.answer,
  };
  return [...ticked(found, choice), { kind: "topic", id: known?.id ?? newId(), data }];

  function ticked({ ticks }: ToBring, what: TopicChoice): ToWrite[] {
    // Left for now is not done: it comes back by itself when it is changed.
    if (!ticks || what === "left") return [];
    const done = what === "talked";
    if (from.kind === "note")
      return [{ kind: "note", id: from.id, data: { ...from.data, bring: true, done } }];
    if (from.kind !== "session") return [];
    const { bring } = from.data;
    return [{ kind: "session", id: from.id, data: { ...from.data, bring: { ...bring, done } } }];
  }
}
