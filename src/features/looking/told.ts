import type { Day } from "#domain/day.ts";
import type { GoalSeen, LookBack, SaidThing, TaskTried } from "#domain/look-back.ts";
import type { Item } from "#domain/journal.ts";
import type { Language } from "#domain/language.ts";
import { rehearsalName } from "#forms/saying-name.ts";
import { atLineStart, formatDay, type DayStyle } from "#words/format.ts";
import type { Words } from "#words/words.ts";

/** One thing of the journal as it is read back: what the person wrote about it, when, and where it is. */
export interface Told {
  readonly key: string;
  readonly text: string;
  readonly voice: "own" | "app";
  /** What the person wrote besides. */
  readonly more: string | null;
  readonly note: string | null;
  readonly href: string;
}

/** How many times with a task are named one by one. */
const MOST_TIMES = 6;

interface How {
  readonly words: Words;
  readonly language: Language;
  /** Over years a day needs its year. */
  readonly style: DayStyle;
}

const filled = (...texts: readonly string[]): string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== "");
const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(" · ");

/** Each part of a look back, in words, in the order in which it is read; without the parts that are empty. */
export function toldIn(found: LookBack, how: How): [part: keyof LookBack, told: Told[]][] {
  const { words, language, style } = how;
  const when = (day: Day) => atLineStart(language, formatDay(language, day, style));
  const session = ({ id, data }: Item<"session">, own: readonly string[]): Told => {
    const [text, ...more] = own;
    const about = { key: id, href: `#/session/${id}`, more: more.join("\n") || null };
    return text === undefined
      ? { ...about, text: when(data.day), voice: "app", note: words.looking.without }
      : { ...about, text, voice: "own", note: when(data.day) };
  };
  const parts: { readonly [Part in keyof LookBack]: Told[] } = {
    sessions: found.sessions.map((each) => session(each, filled(each.data.word, each.data.line))),
    helped: found.helped.map((each) => session(each, filled(each.data.moment.text))),
    hindered: found.hindered.map((each) => session(each, filled(each.data.moment.text))),
    unsaid: found.unsaid.map(({ session: each, later: { became, day } }) => {
      const told = session(each, filled(each.data.answers.unsaid.note));
      const { saidLater, talkedLater } = words.looking;
      const later = became === "talked" ? talkedLater : saidLater;
      return {
        ...told,
        note: joined(told.note, day === null ? null : later(formatDay(language, day, style))),
      };
    }),
    said: found.said.map((each) => saidThing(each, words, when)),
    goals: found.goals.map((each) => goalSeen(each, words)),
    tasks: found.tasks.map((each) => taskTried(each, words)),
    agreements: found.agreements.map((each) => agreement(each, words, when)),
    notes: found.notes.map(({ id, data }) => ({
      key: id,
      text: data.text.trim(),
      voice: "own",
      more: null,
      note: when(data.day),
      href: `#/note/${id}`,
    })),
  };
  const order = Object.keys(words.looking.parts) as (keyof LookBack)[];
  return order
    .map((part): [keyof LookBack, Told[]] => [part, parts[part]])
    .filter(([, told]) => told.length > 0);
}

function saidThing({ rehearsal, saying }: SaidThing, words: Words, when: (day: Day) => string): Told {
  return {
    key: saying.id,
    ...rehearsalName(words, rehearsal.data),
    more: filled(saying.data.happened, saying.data.agreed).join("\n") || null,
    note: when(saying.data.day),
    href: `#/rehearse/${rehearsal.id}`,
  };
}

function goalSeen({ goal: { id, data }, seen }: GoalSeen, { looking, page, plan }: Words): Told {
  const places = seen.flatMap(({ data: { place } }) => (place === null ? [] : [plan.goals.seenAt(place)]));
  const [first, last] = [places[0], places.at(-1)];
  const where =
    first === undefined || last === undefined
      ? null
      : places.length === 1
        ? looking.seenOnce(first)
        : looking.seenFromTo(first, last);
  const text = data.text.trim();
  return {
    key: id,
    text: text === "" ? page.unclearGoal : text,
    voice: text === "" ? "app" : "own",
    more: filled(...seen.map((each) => each.data.line)).at(-1) ?? null,
    note: joined(where, data.state === "open" ? null : page.goalStates[data.state]) || null,
    href: `#/goal/${id}`,
  };
}

function taskTried({ task: { id, data }, times }: TaskTried, { page }: Words): Told {
  const outcomes = times.slice(-MOST_TIMES).map(({ data: { outcome } }) => page.outcomes[outcome]);
  return {
    key: id,
    text: data.text.trim(),
    voice: "own",
    more:
      filled(...times.flatMap((each) => [each.data.how, each.data.helped, each.data.hindered])).at(-1) ??
      null,
    note: outcomes.join(", "),
    href: `#/task/${id}`,
  };
}

function agreement({ id, data }: Item<"agreement">, { page }: Words, when: (day: Day) => string): Told {
  const [title] = filled(data.title);
  const name = title ?? page.agreementTopics[data.topic];
  const [text] = filled(data.text);
  return {
    key: id,
    text: text ?? name,
    voice: text === undefined && title === undefined ? "app" : "own",
    more: filled(data.changed.line)[0] ?? null,
    note: joined(text === undefined ? null : name, page.agreementStates[data.state], when(data.changed.day)),
    href: `#/agreement/${id}`,
  };
}
