import { describe, expect, it } from "vitest";
import { AGREEMENT_TOPICS, emptyAgreement } from "#domain/agreement.ts";
import { emptyArrangement } from "#domain/arrangement.ts";
import { emptyAttempt } from "#domain/attempt.ts";
import { PACES, NOT_APPLICABLE } from "#domain/check-in.ts";
import { emptyContact } from "#domain/contact.ts";
import { emptyGoal } from "#domain/goal.ts";
import { emptyIncident } from "#domain/incident.ts";
import type { Item } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { emptyProgress } from "#domain/progress.ts";
import { emptyQuestion } from "#domain/question.ts";
import type { DataOf, Kind } from "#domain/record.ts";
import { emptyRehearsal, FEARS, REHEARSAL_TOPICS, WANTS } from "#domain/rehearsal.ts";
import { emptyReview } from "#domain/review.ts";
import { emptySaying } from "#domain/saying.ts";
import { SEARCHED_KINDS, searchTexts, type SearchVocabulary } from "#domain/search-texts.ts";
import { EFFECTS, emptySession, FEELINGS, HOLDING_BACK } from "#domain/session.ts";
import { emptySettings } from "#domain/settings.ts";
import type { LineId } from "#domain/summary-line.ts";
import { emptyTask } from "#domain/task.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { emptyTopic } from "#domain/topic.ts";
import { A, idOf, TODAY } from "../documents/sample-entry.ts";

const inWords = <Key extends string>(what: string, keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, [`${what} ${key}`, `otro ${key}`, `altre ${key}`]])) as Record<
    Key,
    string[]
  >;
const words: SearchVocabulary = {
  feelings: inWords("feeling", FEELINGS),
  holdingBack: inWords("sign", HOLDING_BACK),
  effects: inWords("effect", EFFECTS),
  paces: inWords("pace", PACES),
  agreementTopics: inWords("agreement", AGREEMENT_TOPICS),
  topics: inWords("topic", REHEARSAL_TOPICS),
  fears: inWords("fear", FEARS),
  wants: inWords("want", WANTS),
};

/** Each text in a line: whose words, the part it stands in, what it says, and the same in other languages. */
function told<K extends Kind>(kind: K, data: DataOf<K>, by = words): string[] {
  return searchTexts({ kind, data } as Item<K>, by).map(({ voice, part, text, also }) =>
    [`${voice} ${part ?? "-"}: ${text}`, ...also].join(" | "),
  );
}
const own = (...texts: readonly string[]) => texts.map((text) => `own -: ${text}`);
const chosen = (what: string, key: string, part = "-") =>
  `app ${part}: ${what} ${key} | otro ${key} | altre ${key}`;

describe("what of a thing can be found", () => {
  it("of a session: what was written and what was chosen, in the order of its page", () => {
    const empty = emptySession(A, TODAY);
    const noted = Object.fromEntries(
      Object.entries(empty.answers).map(([key, answer]) => [key, { ...answer, note: `on ${key}` }]),
    ) as typeof empty.answers;
    const session: DataOf<"session"> = {
      ...empty,
      word: "far",
      line: "a line",
      answers: { ...noted, pace: { value: "a-bit-fast", note: "on pace" } },
      own: [{ questionId: idOf("q", 0), value: null, note: "own note" }],
      feelings: ["sad", "calm"],
      otherFeelings: "like rain",
      moment: { text: "the silence", effect: "both" },
      holdingBack: ["went-quiet"],
      bring: { text: "my fear", done: false },
      smallChange: "more time",
      privateNote: "for me",
    };
    expect(told("session", session)).toEqual([
      ...own("far", "a line"),
      chosen("feeling", "sad", "feelings"),
      chosen("feeling", "calm", "feelings"),
      "own feelings: like rain",
      "own moment: the silence",
      chosen("effect", "both", "moment"),
      "own listened: on listened",
      "own understood: on understood",
      "own genuine: on genuine",
      "own frame: on frame",
      "own goals: on goals",
      "own tasks: on tasks",
      "own pace: on pace",
      "own sayable: on sayable",
      "own unsaid: on unsaid",
      chosen("pace", "a-bit-fast", "pace"),
      ...own("own note"),
      chosen("sign", "went-quiet", "holding-back"),
      "own bring: my fear",
      "own change: more time",
      "own private: for me",
    ]);
  });

  it("of a session: no pace where none was said or none applies, and nothing of what is blank", () => {
    const empty = emptySession(A, TODAY);
    for (const value of [null, NOT_APPLICABLE] as const) {
      const answers = { ...empty.answers, pace: { value, note: "" } };
      expect(told("session", { ...empty, answers, word: " ", line: "\n" })).toEqual([]);
    }
  });

  it("of a rehearsal: first the sentence it is known by", () => {
    const empty = emptyRehearsal(A, TODAY);
    const rehearsal: DataOf<"rehearsal"> = {
      ...empty,
      topic: "pace",
      topicText: "what it is about",
      example: "an example",
      feared: { fears: ["annoyed", "other"], other: "a look", likely: 3 },
      ifItHappened: "I would go",
      ifNothing: "it stays",
      wants: ["slower", "be-heard"],
      firstWant: "slower",
      wantText: "what I want",
      boxes: { happened: "you said", impact: "I felt", wish: "I wish", question: "can we?" },
      edits: [{ tone: "soft", use: "note", text: "my version", of: "as it was put together" }],
      seat: "the chair",
      firstWord: "well",
      replies: [{ reply: "clock", line: "then next time" }],
      plan: { ...empty.plan, cueText: "when I sit", sentence: "I want", planBText: "the note" },
    };
    expect(told("rehearsal", rehearsal)).toEqual([
      ...own("I want", "what it is about"),
      chosen("topic", "pace"),
      ...own("an example"),
      chosen("fear", "annoyed"),
      chosen("fear", "other"),
      ...own("a look", "I would go", "it stays"),
      chosen("want", "slower"),
      chosen("want", "be-heard"),
      ...own("what I want", "you said", "I felt", "I wish", "can we?"),
      ...own("my version", "the chair", "well", "then next time", "when I sit", "the note"),
    ]);
    expect(told("rehearsal", empty)).toEqual([]);
  });

  it("of what was said of it: what happened, and what was feared", () => {
    const saying = {
      ...emptySaying(idOf("r", 0), emptyRehearsal(A, TODAY), TODAY, "all" as const),
      happened: "it rained",
      agreed: "slower",
      hindered: "the clock",
      feared: { fears: ["dropped" as const], other: "a look", likely: null },
    };
    expect(told("saying", saying)).toEqual([
      ...own("it rained", "slower", "the clock"),
      chosen("fear", "dropped"),
      ...own("a look"),
    ]);
  });

  it("of an agreement: its name, what it says, and its topic in words", () => {
    const empty = emptyAgreement(A, "cost", TODAY);
    const agreement = {
      ...empty,
      title: "mail",
      text: "we write",
      question: "may I?",
      changed: { ...empty.changed, line: "since May" },
    };
    expect(told("agreement", agreement)).toEqual([
      ...own("mail", "we write", "may I?"),
      chosen("agreement", "cost"),
      ...own("since May"),
    ]);
  });

  const goal = emptyGoal(A, TODAY);
  const task = emptyTask(A, TODAY);
  const therapy = emptyTherapy();
  it.each<readonly [Kind, DataOf<Kind>, string[]]>([
    [
      "therapy",
      {
        ...therapy,
        name: "Ana",
        first: { ...therapy.first, line: "at first" },
        ending: { ...therapy.ending, takeAlong: "I take", earlierSelf: "dear me" },
      },
      ["Ana", "at first", "I take", "dear me"],
    ],
    ["note", { ...emptyNote(A, TODAY), text: "a note" }, ["a note"]],
    ["incident", { ...emptyIncident(TODAY), text: "it hurt" }, ["it hurt"]],
    ["contact", { ...emptyContact(), name: "Eva", number: "112" }, ["Eva", "112"]],
    [
      "summary",
      {
        therapyId: A,
        what: "page",
        day: TODAY,
        way: "copy",
        text: "the page",
        from: null,
        to: null,
      },
      ["the page"],
    ],
    [
      "goal",
      {
        ...goal,
        text: "in words",
        why: "why",
        notice: "how I notice",
        changed: { ...goal.changed, line: "since then" },
      },
      ["in words", "why", "how I notice", "since then"],
    ],
    ["progress", { ...emptyProgress(A, A, TODAY), line: "nearer" }, ["nearer"]],
    [
      "task",
      {
        ...task,
        text: "breathe",
        purpose: "to sleep",
        changed: { ...task.changed, line: "made less" },
      },
      ["breathe", "to sleep", "made less"],
    ],
    [
      "attempt",
      {
        ...emptyAttempt(A, A, TODAY, "done"),
        how: "on a bench",
        helped: "the sun",
        hindered: "the noise",
      },
      ["on a bench", "the sun", "the noise"],
    ],
    ["question", { ...emptyQuestion(A), text: "was I late?" }, ["was I late?"]],
    [
      "topic",
      {
        ...emptyTopic(A, `note:${A}` as LineId, TODAY, "bring"),
        text: "the door",
        answer: "it opens",
      },
      ["the door", "it opens"],
    ],
    [
      "observation",
      {
        therapyId: A,
        sessionId: A,
        day: TODAY,
        item: "pace",
        pattern: "pace-slow",
        choice: "noted",
        why: "I was ill",
      },
      ["I was ill"],
    ],
    ["review", { ...emptyReview(A, TODAY), line: "lighter" }, ["lighter"]],
  ])("of a %s: all that was written in it", (kind, data, expected) => {
    expect(told(kind, data)).toEqual(own(...expected));
  });

  it("nothing of what only puts in order", () => {
    expect(told("arrangement", emptyArrangement(A))).toEqual([]);
    expect(told("settings", emptySettings())).toEqual([]);
    expect(told("backup", { count: 0, seen: [] })).toEqual([]);
    expect(told("usual", { therapyId: A, day: TODAY, sessionId: A })).toEqual([]);
    expect(SEARCHED_KINDS).toEqual([
      "therapy",
      "session",
      "note",
      "incident",
      "contact",
      "summary",
      "agreement",
      "goal",
      "progress",
      "task",
      "attempt",
      "question",
      "topic",
      "rehearsal",
      "saying",
      "observation",
      "review",
    ]);
  });

  it("nothing of what was chosen where there is no word for it", () => {
    const session = { ...emptySession(A, TODAY), feelings: ["sad" as const, "calm" as const] };
    const fewer = { ...words, feelings: { ...words.feelings, sad: [], calm: ["calm"] } };
    expect(told("session", session, fewer)).toEqual(["app feelings: calm"]);
  });
});
