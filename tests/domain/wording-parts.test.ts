import { describe, expect, it } from "vitest";
import {
  BOXES,
  REHEARSAL_TOPICS,
  TONES,
  USES,
  type Box,
  type Edit,
  type RehearsalTopic,
  type Tone,
  type Use,
} from "#domain/rehearsal.ts";
import { LONGEST_TEXT } from "#domain/text.ts";
import { hintsFor, spokenWords, type HintWords } from "#domain/wording-hints.ts";
import {
  boxesUsed,
  composed,
  edited,
  editOf,
  firstSentence,
  wordingOf,
  type Phrases,
} from "#domain/wording.ts";

const each = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
const perToneAndUse = (name: string) => each(TONES, (tone) => each(USES, (use) => `${name} ${tone} ${use}.`));

/** A voice in which every phrase says which it is. */
const phrases: Phrases = {
  openings: perToneAndUse("Opening"),
  endingOpenings: perToneAndUse("Leaving"),
  topics: each(
    REHEARSAL_TOPICS.filter((topic): topic is Exclude<RehearsalTopic, "own"> => topic !== "own"),
    (topic) => each(TONES, (tone) => `Topic ${topic} ${tone}.`),
  ),
  ownTopic: each(TONES, (tone) => `About ${tone}:`),
  joints: each(TONES, (tone) => each(BOXES, (box) => `Joint ${box} ${tone}:`)),
  endingHappened: each(TONES, (tone) => `Because ${tone}:`),
  closings: perToneAndUse("Closing"),
  endingClosings: perToneAndUse("Bye"),
  question: { opens: "", closes: "?", told: [] },
  small: ["it"],
};
const bare: Phrases = {
  ...phrases,
  ownTopic: each(TONES, () => ""),
  joints: each(TONES, () => each(BOXES, () => "")),
  endingHappened: each(TONES, () => ""),
};
const parts = (boxes: Partial<Record<Box, string>>, topic: RehearsalTopic | null = null, topicText = "") => ({
  topic,
  topicText,
  boxes: { ...each(BOXES, () => ""), ...boxes },
});
const all = { happened: "It rained", impact: "I froze", wish: "a roof", question: "why" };

describe("a text in each tone", () => {
  it.each(TONES)("%s, has the phrases of that tone alone", (tone) => {
    expect(composed(phrases, parts({ ...all, question: "" }, "pace"), tone, "spoken")).toBe(
      `Opening ${tone} spoken. Topic pace ${tone}. Joint happened ${tone}: it rained. Joint impact ${tone}: I froze. ` +
        `Joint wish ${tone}: a roof. Closing ${tone} spoken.`,
    );
    expect(composed(phrases, parts(all, "own", "It all"), tone, "note")).toBe(
      [
        `Opening ${tone} note. About ${tone}: it all.`,
        `Joint happened ${tone}: it rained.`,
        `Joint impact ${tone}: I froze.`,
        `Joint wish ${tone}: a roof.`,
        `Joint question ${tone}: why?`,
      ].join("\n\n"),
    );
    expect(composed(phrases, parts({ ...all, question: "" }, "pause-or-end"), tone, "message")).toBe(
      `Leaving ${tone} message. Topic pause-or-end ${tone}. Because ${tone}: it rained. ` +
        `Joint wish ${tone}: a roof. Bye ${tone} message.`,
    );
    expect(composed(phrases, parts({}, "pause-or-end"), tone, "note")).toBe(
      `Leaving ${tone} note. Topic pause-or-end ${tone}.\n\nBye ${tone} note.`,
    );
  });

  it("stands in the person’s words where a voice has no joints", () => {
    expect(composed(bare, parts(all, "own", "the rain"), "soft", "spoken")).toBe(
      "Opening soft spoken. The rain. It rained. I froze. A roof. Why?",
    );
    expect(composed(bare, parts({ happened: "it rained" }, "pause-or-end"), "soft", "spoken")).toBe(
      "Leaving soft spoken. Topic pause-or-end soft. It rained. Bye soft spoken.",
    );
  });

  it("has no gap where a voice opens or closes without words", () => {
    const none = each(TONES, () => each(USES, () => ""));
    const quiet = { ...phrases, openings: none, closings: none };
    expect(composed(quiet, parts({ wish: "a roof" }, "pace"), "soft", "note")).toBe(
      "Topic pace soft.\n\nJoint wish soft: a roof.",
    );
    expect(composed(quiet, parts({ wish: "a roof" }), "soft", "note")).toBe("Joint wish soft: a roof.");
  });

  it("is closed where anything was said: a topic of one’s own, or a box", () => {
    expect(composed(phrases, parts({}, "own", "rain"), "soft", "spoken")).toBe(
      "Opening soft spoken. About soft: rain. Closing soft spoken.",
    );
    expect(composed(phrases, parts({ impact: "I froze" }), "soft", "spoken")).toBe(
      "Opening soft spoken. Joint impact soft: I froze. Closing soft spoken.",
    );
    expect(composed(phrases, parts({}, "own", " … "), "soft", "spoken")).toBe("Opening soft spoken.");
    // Without a topic of one's own its words are not said.
    expect(composed(phrases, parts({}, "pace", "rain"), "soft", "spoken")).toBe(
      "Opening soft spoken. Topic pace soft. Closing soft spoken.",
    );
    expect(composed(phrases, parts({}, null, "rain"), "soft", "spoken")).toBe("Opening soft spoken.");
  });

  it.each<[Use, string]>([
    ["spoken", "Opening soft spoken. Joint question soft: what, and why?"],
    ["message", "Opening soft message. Joint question soft: what, and why?"],
    ["note", "Opening soft note.\n\nJoint question soft: what, and why?"],
  ])("asks in one go, and nothing after it: %s", (use, text) => {
    expect(composed(phrases, parts({ question: "what\nand why" }), "soft", use)).toBe(text);
  });

  it("uses in a message what happened before how it is, and what is wished before what is asked", () => {
    expect(boxesUsed(parts({ impact: "a", question: "b" }), "message")).toEqual(["impact", "question"]);
    expect(boxesUsed(parts({ wish: "a" }), "message")).toEqual(["wish"]);
    expect(boxesUsed(parts({ happened: "a", impact: "b" }), "message")).toEqual(["happened"]);
    expect(boxesUsed(parts({ happened: "a", impact: "b" }), "note")).toEqual(["happened", "impact"]);
    expect(boxesUsed(parts({ wish: " - " }), "spoken")).toEqual([]);
  });
});

const edit = (text: string, of: string, tone: Tone = "soft", use: Use = "spoken"): Edit => ({
  tone,
  use,
  text,
  of,
});

describe("a version of one’s own, of one tone and one use", () => {
  const edits = [
    edit("soft spoken", "x"),
    edit("firm spoken", "x", "firm"),
    edit("soft note", "x", "soft", "note"),
  ];

  it("is found by both", () => {
    expect(editOf({ edits }, "soft", "spoken")).toBe(edits[0]);
    expect(editOf({ edits }, "firm", "spoken")).toBe(edits[1]);
    expect(editOf({ edits }, "soft", "note")).toBe(edits[2]);
    expect(editOf({ edits }, "firm", "note")).toBeNull();
    expect(editOf({ edits: [] }, "soft", "spoken")).toBeNull();
  });

  it("takes the place of the one before, and of no other", () => {
    expect(edited(edits, edit("new", "x", "firm"))).toEqual([edits[0], edits[2], edit("new", "x", "firm")]);
    expect(edited(edits, edit("new", "x", "soft", "note"))).toEqual([
      edits[0],
      edits[1],
      edit("new", "x", "soft", "note"),
    ]);
    expect(edited(edits, edit("x", "x"))).toEqual(edits.slice(1));
    expect(edited(edits, edit(" \n", "x"))).toEqual(edits.slice(1));
    expect(edited([], edit(" x", "x"))).toEqual([edit(" x", "x")]);
  });

  it("remembers as much of what the app put together as one field keeps, and still knows it", () => {
    // More letters than are kept, and each of two units.
    const long = "😔".repeat(LONGEST_TEXT + 1);
    const kept = "😔".repeat(LONGEST_TEXT);
    expect(edited([], edit("mine", long))).toEqual([edit("mine", kept)]);
    expect(edited([], edit("mine", kept))).toEqual([edit("mine", kept)]);
    expect(edited([], edit("mine", "a".repeat(LONGEST_TEXT + 1)))).toEqual([
      edit("mine", "a".repeat(LONGEST_TEXT)),
    ]);
    const rehearsal = parts({ happened: long });
    const now = composed(phrases, rehearsal, "soft", "spoken");
    const of = (some: readonly Edit[]) =>
      wordingOf(phrases, { ...rehearsal, edits: [...some] }, "soft", "spoken");
    expect(of(edited([], edit("mine", now)))).toEqual({ text: "mine", isOwn: true, other: null });
    expect(of([edit("mine", "before")])).toEqual({ text: "mine", isOwn: true, other: now });
    expect(of([edit("mine", now, "firm")])).toEqual({ text: now, isOwn: false, other: null });
  });
});

describe("the first sentence", () => {
  it.each([
    ["At 2.30.", "At 2.30."],
    ["One \nTwo.", "One"],
    ["One\rTwo.", "One"],
    ["One.\n\nTwo.\nThree.", "One."],
    [" \n One. Two", "One."],
    ["One!  Two.", "One!"],
    ["One… Two.", "One…"],
    ["One? ¿Two?", "One?"],
    ["One. 2 more.", "One."],
    ["One. two. Three.", "One. two."],
    ["One. two", "One. two"],
    ["(“One.”) Two.", "(“One.”)"],
    ["One.»’ Two.", "One.»’"],
    ["One.Two", "One.Two"],
    ["One?! Two", "One?!"],
    [" ", ""],
  ])("of %j is %j", (text, first) => expect(firstSentence(text)).toBe(first));
});

describe("what could be looked at again, word by word", () => {
  const words: HintWords = {
    absolutes: ["always", "ni una vez"],
    apologies: ["perdon", "i am sorry"],
    more: ["and also"],
  };
  const hints = (text: string) => hintsFor(text, "spoken", words);

  it.each<[string, string[]]>([
    ["always", ["absolute"]],
    ["(Always!)", ["absolute"]],
    ["ni… una – vez", ["absolute"]],
    ["ni una", []],
    ["It is: always, and also so", ["several", "absolute"]],
    ["¡Perdón! Quiero hablar", ["apology"]],
    ["PERDO\u0301N", ["apology"]],
    ["Perdone", []],
    ["Quiero decir: «perdón»", ["apology"]],
    ["a las 3:perdón", []],
    ["Hola\nI am sorry to say", ["apology"]],
    ["Hola I am sorry", []],
    ["always2", []],
    ["2always", []],
    ["perdón: always, and also", ["several", "absolute", "apology"]],
  ])("%j: %j", (text, found) => expect(hints(text)).toEqual(found));

  it("finds nothing where nothing is looked for", () => {
    expect(hintsFor("always", "spoken", { absolutes: [], apologies: [], more: [] })).toEqual([]);
  });

  it("counts the words that are said", () => {
    expect(spokenWords("one")).toBe(1);
    expect(spokenWords("one  two\u00a0three\n")).toBe(3);
    expect(spokenWords(" \n ")).toBe(0);
  });
});
