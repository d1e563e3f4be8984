import type { Day } from "#domain/day.ts";
import { ofTherapy, type Item, type Journal } from "#domain/journal.ts";
import type { Language } from "#domain/language.ts";
import { goalsInOrder, progressOf } from "#domain/plan.ts";
import { formatDay } from "#words/format.ts";
import type { Words } from "#words/words.ts";

/** A year of moments would be a book: the newest of them, and how many more there are. */
const MOST_HELPED = 12;

interface RecordLine {
  readonly key: string;
  readonly text: string;
  readonly voice: "own" | "app";
  readonly note: string | null;
}

interface RecordPart {
  readonly title: string;
  readonly lines: readonly RecordLine[];
  /** What is left out, in words. */
  readonly more: string | null;
}

/** A look back at one therapy: made from the journal, and of nothing that belongs to another. */
export interface TherapyRecord {
  readonly title: string;
  readonly facts: readonly string[];
  readonly parts: readonly RecordPart[];
}

const isText = (text: string): boolean => text.trim() !== "";

/** Puts the look back into words. What is private in a session, and every note set apart, stays where it is. */
export function therapyRecord(
  journal: Journal,
  therapy: Item<"therapy">,
  words: Words,
  language: Language,
): TherapyRecord {
  const { therapies, common } = words;
  const { name, kind, since, state, ending } = therapy.data;
  const sessions = ofTherapy(journal.session, therapy.id);
  const first = since ?? sessions.at(-1)?.data.day ?? null;
  const until = state === "ended" ? (ending.day ?? sessions[0]?.data.day ?? null) : null;
  const day = (each: Day) => formatDay(language, each, "short");
  const when =
    first === null
      ? null
      : until === null
        ? therapies.since(day(first))
        : therapies.sinceUntil(day(first), day(until));
  const count = sessions.length === 0 ? therapies.noSessions : common.sessions(sessions.length);
  return {
    title: isText(name) ? name.trim() : common.therapyKinds[kind],
    facts: [isText(name) ? common.therapyKinds[kind] : null, when, count].filter((fact) => fact !== null),
    parts: [
      own(therapies.takeAlong, ending.takeAlong),
      own(therapies.earlierSelf, ending.earlierSelf),
      { title: therapies.goals, lines: goals(), more: null },
      helped(),
    ].filter(({ lines }) => lines.length > 0),
  };

  function own(title: string, text: string): RecordPart {
    const line: RecordLine = { key: title, text: text.trim(), voice: "own", note: null };
    return { title, lines: isText(text) ? [line] : [], more: null };
  }

  function goals(): RecordLine[] {
    const { page } = words;
    return goalsInOrder(journal, therapy.id).map((goal) => {
      const { text, unclear, state: goalState } = goal.data;
      const place = progressOf(journal, goal).findLast(({ data }) => data.place !== null)?.data.place ?? null;
      const note = [
        goalState === "open" ? therapies.open : page.goalStates[goalState],
        unclear && isText(text) ? page.unclear : null,
        place === null ? null : page.placed(place),
      ].filter((part) => part !== null);
      return {
        key: goal.id,
        text: isText(text) ? text.trim() : page.unclearGoal,
        voice: isText(text) ? "own" : "app",
        note: note.join(" · "),
      };
    });
  }

  function helped(): RecordPart {
    const moments = sessions
      .filter(({ data: { moment } }) => moment.effect === "helped" || moment.effect === "both")
      .map(({ id, data }) => ({ key: id, text: data.moment.text, day: data.day }));
    const tries = ofTherapy(journal.attempt, therapy.id).map(({ id, data }) => ({
      key: id,
      text: data.helped,
      day: data.day,
    }));
    const all = [...moments, ...tries]
      .filter(({ text }) => isText(text))
      .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
    const left = all.length - MOST_HELPED;
    return {
      title: therapies.helped,
      lines: all
        .slice(0, MOST_HELPED)
        .map((each) => ({ key: each.key, text: each.text.trim(), voice: "own", note: day(each.day) })),
      more: left > 0 ? therapies.helpedMore(left) : null,
    };
  }
}

/** The same as plain text, to keep anywhere. */
export const recordText = ({ title, facts, parts }: TherapyRecord): string =>
  [
    [title, facts.join(" · ")].join("\n"),
    ...parts.map((part) =>
      [
        part.title,
        ...part.lines.map(({ text, note }) => (note === null ? text : `${text}\n  ${note}`)),
        ...(part.more === null ? [] : [part.more]),
      ].join("\n"),
    ),
  ].join("\n\n");
