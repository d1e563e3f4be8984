import type { AgreementTopic } from "./agreement.ts";
import { HEADING_OF, type ItemKey, type Pace } from "./check-in.ts";
import type { Item } from "./journal.ts";
import type { DataOf, Kind } from "./record.ts";
import { BOXES, type Fear, type RehearsalTopic, type Want } from "./rehearsal.ts";
import type { EFFECTS, Feeling, HoldingBack } from "./session.ts";

/** What is chosen and not written, in words: the first as it is read now, then as it is said in the other languages. */
type InWords<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** Words for what a person chooses that say something by themselves. "A little" alone would be found everywhere. */
export interface SearchVocabulary {
  readonly feelings: InWords<Feeling>;
  readonly holdingBack: InWords<HoldingBack>;
  readonly effects: InWords<(typeof EFFECTS)[number]>;
  readonly paces: InWords<Pace>;
  readonly agreementTopics: InWords<AgreementTopic>;
  readonly topics: InWords<RehearsalTopic>;
  readonly fears: InWords<Fear>;
  readonly wants: InWords<Want>;
}

/** Where in a record a text stands, as far as that has a name for the person. */
export type SearchPart = ItemKey | "feelings" | "holding-back" | "moment" | "bring" | "change" | "private";

export interface SearchText {
  readonly part: SearchPart | null;
  readonly text: string;
  /** The same in other languages: looked in, and not shown. */
  readonly also: readonly string[];
  /** Whose words they are. */
  readonly voice: "own" | "app";
}

const own = (text: string, part: SearchPart | null = null): SearchText => ({
  part,
  text,
  also: [],
  voice: "own",
});

const app = ([text = "", ...also]: readonly string[], part: SearchPart | null = null): SearchText => ({
  part,
  text,
  also,
  voice: "app",
});

const chosen = <Key extends string>(words: InWords<Key>, key: Key | null): SearchText[] =>
  key === null ? [] : [app(words[key])];

function sessionTexts(data: DataOf<"session">, words: SearchVocabulary): SearchText[] {
  const items = Object.keys(HEADING_OF) as ItemKey[];
  const { moment, answers } = data;
  const pace = Object.hasOwn(words.paces, answers.pace.value ?? "") ? (answers.pace.value as Pace) : null;
  return [
    own(data.word),
    own(data.line),
    ...data.feelings.map((feeling) => app(words.feelings[feeling], "feelings")),
    own(data.otherFeelings, "feelings"),
    own(moment.text, "moment"),
    ...(moment.effect === null ? [] : [app(words.effects[moment.effect], "moment")]),
    ...items.map((item) => own(answers[item].note, item)),
    ...(pace === null ? [] : [app(words.paces[pace], "pace")]),
    ...data.own.map(({ note }) => own(note)),
    ...data.holdingBack.map((sign) => app(words.holdingBack[sign], "holding-back")),
    own(data.bring.text, "bring"),
    own(data.smallChange, "change"),
    own(data.privateNote, "private"),
  ];
}

const rehearsalTexts = (data: DataOf<"rehearsal">, words: SearchVocabulary): SearchText[] => [
  own(data.plan.sentence),
  own(data.topicText),
  ...chosen(words.topics, data.topic),
  own(data.example),
  ...data.feared.fears.flatMap((fear) => chosen(words.fears, fear)),
  own(data.feared.other),
  own(data.ifItHappened),
  own(data.ifNothing),
  ...data.wants.flatMap((want) => chosen(words.wants, want)),
  own(data.wantText),
  ...BOXES.map((box) => own(data.boxes[box])),
  ...data.edits.map(({ text }) => own(text)),
  own(data.seat),
  own(data.firstWord),
  ...data.replies.map(({ line }) => own(line)),
  own(data.plan.cueText),
  own(data.plan.planBText),
];

type Texts<K extends Kind> = (data: DataOf<K>, words: SearchVocabulary) => readonly SearchText[];

/** What of each kind can be found: what somebody wrote, first what the thing is called by. What only puts in order holds nothing. */
const TEXTS: { readonly [K in Kind]: Texts<K> | null } = {
  therapy: ({ name, first, ending }) =>
    [name, first.line, ending.takeAlong, ending.earlierSelf].map((text) => own(text)),
  session: sessionTexts,
  note: ({ text }) => [own(text)],
  incident: ({ text }) => [own(text)],
  contact: ({ name, number }) => [own(name), own(number)],
  summary: ({ text }) => [own(text)],
  agreement: ({ title, text, question, topic, changed }, words) => [
    own(title),
    own(text),
    own(question),
    ...chosen(words.agreementTopics, topic),
    own(changed.line),
  ],
  goal: ({ text, why, notice, changed }) => [text, why, notice, changed.line].map((each) => own(each)),
  progress: ({ line }) => [own(line)],
  task: ({ text, purpose, changed }) => [text, purpose, changed.line].map((each) => own(each)),
  attempt: ({ how, helped, hindered }) => [how, helped, hindered].map((each) => own(each)),
  question: ({ text }) => [own(text)],
  topic: ({ text, answer }) => [own(text), own(answer)],
  rehearsal: rehearsalTexts,
  saying: ({ happened, agreed, hindered, feared }, words) => [
    ...[happened, agreed, hindered].map((each) => own(each)),
    ...feared.fears.flatMap((fear) => chosen(words.fears, fear)),
    own(feared.other),
  ],
  observation: ({ why }) => [own(why)],
  review: ({ line }) => [own(line)],
  arrangement: null,
  settings: null,
  backup: null,
  usual: null,
};

/** The kinds in which anything can be found. */
export const SEARCHED_KINDS = (Object.keys(TEXTS) as Kind[]).filter((kind) => TEXTS[kind] !== null);

/** Everything of one thing that can be found, without what is blank. */
export function searchTexts<K extends Kind>({ kind, data }: Item<K>, words: SearchVocabulary): SearchText[] {
  const texts = TEXTS[kind]?.(data, words) ?? [];
  return texts.filter(({ text }) => text.trim() !== "");
}
