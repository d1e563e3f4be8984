import type { Day } from "./day.ts";
import type { Id } from "./id.ts";
import { ofTherapy, type Item, type Journal } from "./journal.ts";
import { LANGUAGES, type Language } from "./language.ts";
import { REPLIES, type Fear, type Prediction, type Rehearsal, type Reply, type Voice } from "./rehearsal.ts";
import type { Came } from "./saying.ts";
import { ADDRESSES, type Therapy } from "./therapy.ts";

/** Every time one rehearsal was going to be said, oldest first. */
export const sayingsOf = (journal: Journal, { id, data }: Item<"rehearsal">): Item<"saying">[] =>
  ofTherapy(journal.saying, data.therapyId)
    .filter((saying) => saying.data.rehearsalId === id)
    .reverse();

/** Where a rehearsal stands. None of these is better than another. */
export type Standing =
  /** It waits to be said. */
  | "open"
  /** All or part of it was said. */
  | "said"
  /** The person decided not to say it. */
  | "decided-not";

/** All or part of it was said this time. */
export const isSaid = ({ data }: Item<"saying">): boolean => data.said === "all" || data.said === "part";

export function standingOf(journal: Journal, rehearsal: Item<"rehearsal">): Standing {
  if (sayingsOf(journal, rehearsal).some(isSaid)) return "said";
  return rehearsal.data.decision === "decided-not" ? "decided-not" : "open";
}

/** Whether there is an "if … then …" to go by. */
export const hasPlan = ({ plan }: Rehearsal): boolean =>
  plan.cue !== null || plan.planB !== null || plan.sentence.trim() !== "";

/** What waits to be said in a session of one therapy that has a plan, newest first. */
export const plansWaiting = (journal: Journal, therapyId: Id): Item<"rehearsal">[] =>
  ofTherapy(journal.rehearsal, therapyId).filter(
    (rehearsal) => hasPlan(rehearsal.data) && standingOf(journal, rehearsal) === "open",
  );

/**
 * The plans for the session of one day. A plan for a session that went by without a word goes along to the next one: it
 * is never late. @param day null where nobody knows when the next session is; then what waits for "the next one" counts.
 */
export const plansFor = (journal: Journal, therapyId: Id, day: Day | null): Item<"rehearsal">[] =>
  plansWaiting(journal, therapyId).filter(
    ({ data: { plan } }) => plan.day === null || day === null || plan.day <= day,
  );

/** A session as it is being written; it need not be among the saved ones yet. */
interface SessionHere {
  readonly id: Id;
  readonly therapyId: Id;
  readonly day: Day;
}

/**
 * Whether a saying is of this session: it names it; or it names none that is still there, and was on its day. As with what
 * is ticked in a session, see the note in talk.ts: nothing has to be told twice.
 */
export function isSayingOf(journal: Journal, { id, day }: SessionHere, { data }: Item<"saying">): boolean {
  if (data.sessionId === id) return true;
  return data.day === day && !journal.session.some((session) => session.id === data.sessionId);
}

/** What to ask about in the check-in of a session, and what was answered there already. */
export interface ToTell {
  readonly rehearsal: Item<"rehearsal">;
  readonly saying: Item<"saying"> | null;
}

/** What was going to be said in a session: planned for it, or called ready, and not said since; and what was told already. */
export function toTellIn(journal: Journal, session: SessionHere): ToTell[] {
  const { therapyId, day } = session;
  return ofTherapy(journal.rehearsal, therapyId).flatMap((rehearsal): ToTell[] => {
    const sayings = sayingsOf(journal, rehearsal);
    const here = sayings.find((saying) => isSayingOf(journal, session, saying)) ?? null;
    if (here !== null) return [{ rehearsal, saying: here }];
    const { plan, decision } = rehearsal.data;
    const isMeant = hasPlan(rehearsal.data) || decision === "enough";
    const isForNow = rehearsal.data.day <= day && (plan.day === null || plan.day <= day);
    const isOpen = standingOf(journal, rehearsal) === "open";
    const isToldLater = sayings.some(({ data }) => data.day >= day);
    return isMeant && isForNow && isOpen && !isToldLater ? [{ rehearsal, saying: null }] : [];
  });
}

/** What was said and given time until a day that has come, and is not told yet how it is since; the oldest first. */
export const timeIsUp = (journal: Journal, therapyId: Id, today: Day): Item<"saying">[] =>
  ofTherapy(journal.saying, therapyId)
    .filter((saying) => {
      const { next, until, sinceThen } = saying.data;
      return isSaid(saying) && next === "give-time" && until !== null && until <= today && sinceThen === null;
    })
    .reverse();

/** What was feared beside what happened. */
export interface Foreseen {
  readonly rehearsal: Item<"rehearsal">;
  /** Null where it was decided not to say it: nothing happened that could be told. */
  readonly saying: Item<"saying"> | null;
  readonly day: Day;
}

/** Every prediction that has an end, oldest first. What is still open is none yet. */
export function foreseen(journal: Journal, therapyId: Id): Foreseen[] {
  const found = ofTherapy(journal.rehearsal, therapyId).flatMap((rehearsal): Foreseen[] => {
    const told = sayingsOf(journal, rehearsal).map((saying): Foreseen => ({
      rehearsal,
      saying,
      day: saying.data.day,
    }));
    const isDropped = standingOf(journal, rehearsal) === "decided-not";
    return isDropped ? [...told, { rehearsal, saying: null, day: rehearsal.data.day }] : told;
  });
  const isBefore = (a: Foreseen, b: Foreseen) =>
    a.day === b.day ? a.rehearsal.id < b.rehearsal.id : a.day < b.day;
  return found.sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0));
}

/** What became of a fear: it happened or not, or nobody told, or what could have brought it about was not said. */
export type ForeseenMark = Came | "not-told" | "not-said";

export const markOf = ({ saying }: Foreseen): ForeseenMark =>
  saying === null || !isSaid(saying) ? "not-said" : (saying.data.came ?? "not-told");

/** A new round of something that was said in part: everything that was written goes along, and what became of it does not. */
export const newRound = (id: Id, rehearsal: Rehearsal, day: Day): Rehearsal => ({
  ...rehearsal,
  day,
  follows: id,
  plan: { ...rehearsal.plan, day: null, bring: false, first: false },
  ready: { before: null, after: null },
  decision: null,
});

type Address = NonNullable<Therapy["address"]>;

/** The voices of each language, by how the two address each other. */
const VOICE_BY_ADDRESS: Readonly<Record<Language, Readonly<Record<Address, Voice>>>> = {
  en: { tu: "en", usted: "en", vos: "en" },
  es: { tu: "es-tu", usted: "es-usted", vos: "es-vos" },
  ca: { tu: "ca-tu", usted: "ca-voste", vos: "ca-tu" },
  de: { tu: "de-du", usted: "de-sie", vos: "de-du" },
  fr: { tu: "fr-tu", usted: "fr-vous", vos: "fr-tu" },
  it: { tu: "it-tu", usted: "it-lei", vos: "it-tu" },
  "pt-BR": { tu: "pt-BR", usted: "pt-BR", vos: "pt-BR" },
  "pt-PT": { tu: "pt-PT-tu", usted: "pt-PT-voce", vos: "pt-PT-tu" },
};

/** How client and therapist mostly address each other where nothing was said about it. */
const USUAL_ADDRESS: Readonly<Record<Language, Address>> = {
  en: "tu",
  es: "tu",
  ca: "tu",
  de: "usted",
  fr: "usted",
  it: "usted",
  "pt-BR": "tu",
  "pt-PT": "usted",
};

/** As the two address each other, or as most do where the app is read. */
export const addressIn = (language: Language, address: Therapy["address"]): Address =>
  address ?? USUAL_ADDRESS[language];

/** The voice that was chosen; else as the app is read and as the two of them address each other. */
export const voiceFor = (chosen: Voice | null, language: Language, address: Therapy["address"]): Voice =>
  chosen ?? VOICE_BY_ADDRESS[language][addressIn(language, address)];

/**
 * What there is to choose from where a language is read: nothing where it has one form only, and beside English, which has one,
 * the Spanish forms, since whoever reads English may speak Spanish in the room.
 */
export function addressesIn(language: Language): readonly Address[] {
  if (language === "en") return ADDRESSES;
  const voices = VOICE_BY_ADDRESS[language];
  const distinct = ADDRESSES.filter(
    (address, at) => !ADDRESSES.slice(0, at).some((before) => voices[before] === voices[address]),
  );
  return distinct.length > 1 ? distinct : [];
}

export const languageOfVoice = (voice: Voice): Language =>
  LANGUAGES.find((language) => Object.values(VOICE_BY_ADDRESS[language]).includes(voice)) ?? "en";

/** Which reply is closest to what is feared; some fears are about oneself and have none. */
const FEARED_REPLY: Readonly<Record<Fear, Reply | null>> = {
  "hurt-them": "hurt",
  "they-know-better": "explains",
  ungrateful: "hurt",
  annoyed: "dismisses",
  "my-problem": "interprets",
  dropped: "dismisses",
  "cry-or-freeze": null,
  "not-serious": "reassures",
  "not-done": null,
  other: null,
};

/** The replies closest to what is feared, each once, in the order of the fears. */
export const fearedReplies = ({ fears }: Prediction): Reply[] => [
  ...new Set(fears.map((fear) => FEARED_REPLY[fear]).filter((reply) => reply !== null)),
];

/** The replies as they are practised: the feared ones, then from easy to hard. So there is always an easy one beside a hard one. */
export const repliesInOrder = (feared: Prediction): Reply[] => [
  ...new Set([...fearedReplies(feared), ...REPLIES]),
];
