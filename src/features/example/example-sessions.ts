import { emptyAnswers, PACES, STEP_ITEMS, STEPS, type Answers } from "#domain/check-in.ts";
import { addDays, weekdayOf, type Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { emptySession, WAYS_TO_MEET, type Feeling, type HoldingBack, type Session } from "#domain/session.ts";
import type { Mood, SessionTexts } from "#words/example/texts.ts";
import type { Chance } from "./chance.ts";

/** How well each mood sits, as the middle of the five steps, and what is felt in it. */
const LEVEL: Readonly<Record<Mood, number>> = { start: 2.6, middle: 3, hard: 1.3, mend: 2.8, later: 3.4 };
const FELT: Readonly<Record<Mood, readonly Feeling[]>> = {
  start: ["curious", "tired", "hopeful", "tense", "relieved", "confused"],
  middle: ["calm", "tired", "lighter", "worried", "understood", "stirred-up", "hopeful"],
  hard: ["alone", "angry", "disappointed", "numb", "confused", "hurt"],
  mend: ["relieved", "moved", "proud", "close", "tired"],
  later: ["calm", "lighter", "hopeful", "sad", "close", "moved", "understood", "proud"],
};
const HELD: readonly HoldingBack[] = [
  "said-yes-meant-no",
  "changed-subject",
  "laughed-it-off",
  "went-quiet",
  "said-fine",
  "left-for-the-door",
];

const A_YEAR = 44;
const LONGEST_IN_ONE = 60;

/** A year has a beginning, a stretch in which something goes wrong, the talk about it, and what comes after. */
export function moodAt(place: number, of: number): Mood {
  const inYear = of <= LONGEST_IN_ONE ? place / of : (place % A_YEAR) / A_YEAR;
  if (place < 6) return "start";
  if (inYear > 0.42 && inYear < 0.52) return "hard";
  if (inYear >= 0.52 && inYear < 0.59) return "mend";
  return inYear < 0.42 ? "middle" : "later";
}

function answersFor(chance: Chance, mood: Mood, texts: SessionTexts): Answers {
  const answers = emptyAnswers();
  for (const key of STEP_ITEMS) {
    if (chance.often(0.07)) continue;
    const step = Math.round(LEVEL[mood] + (chance.below(100) + chance.below(100) - 99) / 75);
    const value = chance.often(0.03) ? "not-applicable" : STEPS[Math.min(4, Math.max(0, step))];
    const isPlain = value === "partly" || value === "not-applicable";
    const note = texts.why[key][step < 2 ? 0 : 1];
    answers[key] = { value: value ?? null, note: chance.often(0.1) && !isPlain ? note : "" };
  }
  const pace = mood === "hard" ? chance.pick([3, 4, 4, 4]) : chance.pick([1, 2, 2, 2, 2, 3]);
  answers.pace = { value: PACES[pace] ?? null, note: "" };
  return answers;
}

/** What is one story is told as it went; the rest may come in any order. */
const lineIn = ({ deal, inTurn }: Chance, { lines }: SessionTexts, mood: Mood): string =>
  mood === "middle" || mood === "later" ? deal(lines[mood]) : inTurn(lines[mood]);

interface AboutSession {
  readonly therapyId: Id;
  readonly day: Day;
  readonly time: string;
  readonly mood: Mood;
  /** The one that is looked at: there something of everything is said. */
  readonly isNewest: boolean;
}

/** One check-in, and how it felt. */
export function sessionOf(chance: Chance, texts: SessionTexts, about: AboutSession): Session {
  const { mood, time, isNewest } = about;
  // Whoever has a hard time of it has more to say.
  const isComplete = chance.often(0.6) || isNewest || mood === "hard";
  const empty = emptySession(about.therapyId, about.day);
  const unsaid = chance.often(mood === "hard" ? 0.9 : 0.25) ? chance.pick(["yes", "partly"] as const) : "no";
  const answers = isComplete ? answersFor(chance, mood, texts) : empty.answers;
  const said: Session = {
    ...empty,
    time,
    how: chance.often(0.85) ? "in-person" : chance.pick(WAYS_TO_MEET),
    length: isComplete ? "complete" : "short",
    word: chance.often(0.95) || isNewest ? chance.deal(texts.words[mood]) : "",
    line: chance.often(0.85) || isNewest ? lineIn(chance, texts, mood) : "",
    answers: {
      ...answers,
      unsaid: { value: unsaid, note: unsaid !== "no" && chance.often(0.8) ? chance.deal(texts.unsaid) : "" },
    },
    bring: { text: chance.often(0.3) ? chance.deal(texts.bring) : "", done: true },
  };
  return isComplete
    ? { ...said, ...more(chance, texts, mood, { isNewest, wasUnsaid: unsaid !== "no" }) }
    : said;
}

/** What only a complete check-in asks for. */
function more(
  chance: Chance,
  texts: SessionTexts,
  mood: Mood,
  { isNewest, wasUnsaid }: { readonly isNewest: boolean; readonly wasUnsaid: boolean },
): Partial<Session> {
  const effect =
    mood === "hard"
      ? chance.pick(["got-in-the-way", "both"] as const)
      : chance.pick(["helped", "helped", "both"] as const);
  return {
    feelings: [...new Set([chance.pick(FELT[mood]), chance.pick(FELT[mood]), chance.pick(FELT[mood])])],
    otherFeelings: chance.often(0.12) ? chance.deal(texts.feelings) : "",
    moment:
      chance.often(0.6) || isNewest
        ? { text: chance.deal(texts.moments[effect]), effect }
        : { text: "", effect: null },
    holdingBack: wasUnsaid ? [chance.pick(HELD)] : [],
    smallChange: chance.often(0.06) ? chance.deal(texts.smallChange) : "",
    privateNote: chance.often(0.1) ? chance.inTurn(texts.privately) : "",
  };
}

interface Course {
  readonly last: Day;
  /** Days from one to the next. */
  readonly every: number;
  readonly count: number;
  readonly hasBreaks: boolean;
}

/** Days of a course, newest first: August and the turn of the year are free, and now and then one falls out. */
export function sessionDays(chance: Chance, { last, every, count, hasBreaks }: Course): Day[] {
  const days: Day[] = [];
  for (let day = last; days.length < count; day = addDays(day, -every)) {
    const isBreak = /-08-(?:0[4-9]|[12])|-12-(?:2[3-9]|3)|-01-0[1-5]/.test(day);
    if (!hasBreaks || (!isBreak && !chance.often(0.05))) days.push(day);
  }
  return days;
}

/** @param weekday 1 is Monday, 7 is Sunday */
export const lastWeekday = (weekday: number, before: Day): Day =>
  addDays(before, -(((weekdayOf(before) - weekday + 6) % 7) + 1));
