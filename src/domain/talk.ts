import {
  asChosen,
  foundIn,
  inBringOrder,
  inTheirWords,
  isLater,
  isOff,
  isWaiting,
  type ToBring,
} from "./bring.ts";
import { sourcesOf, type Source } from "./bring-source.ts";
import { addDays, type Day } from "./day.ts";
import type { Id } from "./id.ts";
import { ofTherapy, type Item, type Journal } from "./journal.ts";
import { sessionToTell } from "./rhythm.ts";
import { isBlank } from "./summary-content.ts";

/**
 * [Note: in which session it was talked about] In the room a thing is ticked before the session is written down, and often
 * the session is never written. So a tick names a session only where there is one already, and a day always. What names no
 * session that is still there belongs to the session of its day as soon as that one is written: nothing has to be written
 * twice, and two devices agree. Where several were written for one day it belongs to the first of them.
 */
export interface Talk {
  readonly day: Day;
  readonly sessionId: Id | null;
}

/**
 * The session something is ticked in: the one of today; else the one that was expected and is still to be told; else the
 * one of yesterday. Where there is none of these, the day of today stands for it.
 */
export function talkNow(journal: Journal, { id, data }: Item<"therapy">, today: Day): Talk {
  const sessions = ofTherapy(journal.session, id);
  const on = (day: Day) => sessions.find((session) => session.data.day === day);
  const named = (session: Item<"session">): Talk => ({ day: session.data.day, sessionId: session.id });
  const ofToday = on(today);
  if (ofToday !== undefined) return named(ofToday);
  const days = sessions.map((session) => session.data.day);
  const expected = sessionToTell(data, today, days);
  if (expected !== null) return { day: expected, sessionId: null };
  const ofYesterday = on(addDays(today, -1));
  return ofYesterday === undefined ? { day: today, sessionId: null } : named(ofYesterday);
}

/** Ticked, and nothing has changed about it since. */
export const isTalked = (found: ToBring): boolean => found.topic?.data.choice === "talked" && isOff(found);

/** What is looked at in a session: what waits, and what was ticked in it already, in the order of the list. */
export function talkList(journal: Journal, therapyId: Id, { day }: Talk): ToBring[] {
  const isOfNow = (found: ToBring) => isTalked(found) && found.topic?.data.day === day;
  const seen = foundIn(journal, therapyId)
    .filter((found) => isWaiting(found) || isOfNow(found))
    .map((found) =>
      isTalked(found) && found.topic ? inTheirWords(found, found.topic.data) : asChosen(found),
    )
    .filter(({ content }) => !isBlank(content));
  return inBringOrder(journal, therapyId, seen);
}

/** Something that was talked about, and where it comes from while that is still there. */
export interface Talked {
  readonly topic: Item<"topic">;
  readonly source: Source | null;
}

/** What was talked about in one session, in the order in which it was ticked: see the note above. */
export function talkedIn(journal: Journal, { id, data }: Item<"session">): Talked[] {
  const sessions = ofTherapy(journal.session, data.therapyId);
  const isFirstOfDay = sessions.findLast((session) => session.data.day === data.day)?.id === id;
  const isThere = (sessionId: Id | null) => sessions.some((session) => session.id === sessionId);
  const topics = ofTherapy(journal.topic, data.therapyId)
    .filter(({ data: { choice } }) => choice === "talked")
    .filter(({ data: { sessionId, day } }) =>
      sessionId === id ? true : isFirstOfDay && day === data.day && !isThere(sessionId),
    )
    .sort((a, b) => (isLater(a, b) ? 1 : -1));
  if (topics.length === 0) return [];
  const sources = new Map(sourcesOf(journal, data.therapyId).map((source) => [source.id, source]));
  return topics.map((topic) => ({ topic, source: sources.get(topic.data.line) ?? null }));
}
