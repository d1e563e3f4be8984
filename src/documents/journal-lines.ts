import { HEADING_OF, NOT_APPLICABLE, type ItemKey, type Pace, type Step } from "#domain/check-in.ts";
import type { Day, Moment } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { itemOf, type Item } from "#domain/journal.ts";
import type { Entry } from "#domain/entry.ts";
import type { Language } from "#domain/language.ts";
import type { DataOf, Kind } from "#domain/record.ts";
import { formatDay, formatList, formatTime } from "#words/format.ts";
import type { Words } from "#words/words.ts";

/** One thing that was written or chosen, under what was asked. */
export interface Line {
  readonly label: string | null;
  readonly text: string;
}

/** How the records of a journal speak of one another, and the words for it. */
export interface Telling {
  readonly words: Words;
  readonly language: Language;
  /** What another record is called, in words and never by its id. */
  readonly nameOf: (id: Id) => string;
  readonly day: (day: Day) => string;
  readonly time: (time: string) => string;
  readonly list: (texts: readonly string[]) => string;
}

export type Lines<K extends Kind> = (data: DataOf<K>, telling: Telling) => readonly (Line | null)[];

/** What was said, or nothing: what is blank or was not chosen is not spoken of. */
export const said = (label: string | null, text: string | null | undefined): Line | null =>
  text === null || text === undefined || text.trim() === "" ? null : { label, text };

/** Whether, where it is so: a no is no more than what was not chosen. */
export const ticked = (label: string, isSo: boolean): Line | null =>
  isSo ? { label: null, text: label } : null;

/** The same key in words, or nothing where none was chosen. */
export const chosen = <Key extends string>(
  label: string | null,
  words: Readonly<Record<Key, string>>,
  key: Key | null,
): Line | null => said(label, key === null ? null : words[key]);

export const placeLine = ({ words }: Telling, label: string | null, place: number | null): Line | null =>
  place === null ? null : { label, text: words.plan.goals.seenAt(place) };

export function tellingOf(words: Words, language: Language, entries: ReadonlyMap<Id, Entry>): Telling {
  const day = (each: Day) => formatDay(language, each, "long");
  const nameOf = (id: Id): string => {
    const entry = entries.get(id);
    const found = entry === undefined ? null : itemOf(entry);
    return found === null || found === "unreadable" ? words.backup.told.gone : nameOfItem(found, words, day);
  };
  return {
    words,
    language,
    nameOf,
    day,
    time: (time) => formatTime(language, time),
    list: (texts) => formatList(language, texts),
  };
}

/** What people call a thing: its first words, or its kind and day. */
function nameOfItem({ kind, data }: Item, words: Words, day: (day: Day) => string): string {
  const { kinds } = words.backup.told;
  if ("name" in data && data.name.trim() !== "") return data.name.trim();
  if ("plan" in data && data.plan.sentence.trim() !== "") return data.plan.sentence.trim();
  if ("topicText" in data && data.topicText.trim() !== "") return data.topicText.trim();
  if ("text" in data && data.text.trim() !== "") return data.text.trim();
  return "day" in data ? words.backup.told.ofDay(kinds[kind], day(data.day)) : kinds[kind];
}

export function answerWord({ checkIn }: Words, item: ItemKey, value: string): string {
  if (value === NOT_APPLICABLE) return checkIn.notApplicable;
  if (item === "unsaid") return checkIn.unsaid[value as keyof typeof checkIn.unsaid];
  return item === "pace" ? checkIn.paces[value as Pace] : checkIn.steps[value as Step];
}

const together = (first: string | null, second: string): string =>
  [first ?? "", second].filter((text) => text.trim() !== "").join("\n");

export const therapyLines: Lines<"therapy"> = (data, { words, day, time }) => {
  const { common, settings, agreements, therapies } = words;
  return [
    said(settings.therapistName, data.name),
    chosen(settings.therapyKind, common.therapyKinds, data.kind),
    chosen(therapies.stands, common.therapyStates, data.state),
    said(settings.since, data.since && day(data.since)),
    chosen(settings.rhythm, common.rhythms, data.rhythm),
    said(settings.weekday, data.weekday === null ? null : common.weekday(data.weekday)),
    said(settings.usualTime, data.time && time(data.time)),
    said(settings.next, data.next && day(data.next)),
    chosen(common.addressLabel, common.addresses, data.address),
    chosen(agreements.after.atEase, words.checkIn.steps, data.first.atEase),
    chosen(agreements.after.goBack, agreements.after.answers, data.first.goBack),
    said(agreements.after.line, data.first.line),
    said(therapies.day, data.ending.day && day(data.ending.day)),
    said(therapies.takeAlong, data.ending.takeAlong),
    said(therapies.earlierSelf, data.ending.earlierSelf),
    said(
      words.looking.review.every,
      data.reviewEvery === null ? null : words.common.sessions(data.reviewEvery),
    ),
  ];
};

export const sessionLines: Lines<"session"> = (data, { words, list, nameOf }) => {
  const { checkIn, common } = words;
  const items = Object.keys(HEADING_OF) as ItemKey[];
  return [
    chosen(checkIn.howLabel, common.waysToMeet, data.how),
    said(checkIn.wordLabel, data.word),
    said(checkIn.lineLabel, data.line),
    ...items.map((item) => {
      const { value, note } = data.answers[item];
      return said(checkIn.items[item], together(value && answerWord(words, item, value), note));
    }),
    ...data.own.map(({ questionId, value, note }) =>
      said(nameOf(questionId), together(value && answerWord(words, "goals", value), note)),
    ),
    said(checkIn.feelingsLabel, list(data.feelings.map((each) => checkIn.feelings[each]))),
    said(checkIn.otherFeelings, data.otherFeelings),
    said(checkIn.momentLabel, data.moment.text),
    chosen(checkIn.effectLabel, checkIn.effects, data.moment.effect),
    said(checkIn.holdingBackLabel, data.holdingBack.map((each) => checkIn.holdingBack[each]).join("\n")),
    said(checkIn.bringLabel, data.bring.text),
    ticked(checkIn.bringDone, data.bring.done && data.bring.text.trim() !== ""),
    said(checkIn.smallChangeLabel, data.smallChange),
    said(checkIn.privateLabel, data.privateNote),
  ];
};

export const noteLines: Lines<"note"> = ({ text, bring, done }, { words: { notes } }) => [
  said(null, text),
  ticked(notes.bring, bring),
  ticked(notes.done, done),
];

export const incidentLines: Lines<"incident"> = ({ text }) => [said(null, text)];

export const contactLines: Lines<"contact"> = ({ name, number }, { words }) => [
  said(words.help.contacts.name, name),
  said(words.help.contacts.number, number),
];

export const questionLines: Lines<"question"> = ({ text, form, retired }, { words: { questions } }) => [
  said(null, text),
  chosen(questions.formLabel, questions.forms, form),
  ticked(questions.retired, retired),
];

export const summaryLines: Lines<"summary"> = (data, { words: { page }, day }) => [
  chosen(null, page.handedWays, data.way),
  said(null, data.from && data.to && page.handedPeriod(day(data.from), day(data.to))),
  said(null, data.text),
];

export const settingsLines: Lines<"settings"> = (data, { words }) => {
  const { common, help, settings } = words;
  const countries: Readonly<Record<string, string | undefined>> = help.countries;
  return [
    chosen(common.language, common.languages, data.language),
    chosen(settings.theme, settings.themes, data.theme),
    said(help.countryLabel, data.country && (countries[data.country] ?? data.country.toUpperCase())),
    ticked(settings.spellCheck, data.spellCheck),
  ];
};

export const backupLines: Lines<"backup"> = ({ count }, { words }) => [
  said(null, words.backup.open.records(count)),
];

/** When something was written, in words. */
export const whenWritten = ({ language, words }: Telling, { l }: Moment): string => {
  const [day = "", time = ""] = l.split("T");
  return words.common.dayAndTime(formatDay(language, day as Day, "long"), formatTime(language, time));
};
