import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asked, asSentence, ended, inOneGo, isFilled, lowered } from "#domain/own-words.ts";
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
import { hintsFor, MANY_SPOKEN_WORDS, spokenWords, type HintWords } from "#domain/wording-hints.ts";
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

/** A voice that only says what it is. In the firm tone what happened has no joint. */
const phrases: Phrases = {
  openings: perToneAndUse("Opening"),
  endingOpenings: perToneAndUse("Leaving"),
  topics: each(
    REHEARSAL_TOPICS.filter((topic): topic is Exclude<RehearsalTopic, "own"> => topic !== "own"),
    (topic) => each(TONES, (tone) => `Topic ${topic} ${tone}.`),
  ),
  ownTopic: each(TONES, () => "About:"),
  joints: each(TONES, (tone) =>
    each(BOXES, (box) => (tone === "firm" && box !== "wish" ? "" : `Joint ${box}:`)),
  ),
  endingHappened: each(TONES, () => "Because:"),
  closings: perToneAndUse("Closing"),
  endingClosings: perToneAndUse("Bye"),
  question: { opens: "¿", closes: "?", told: ["i'd like to know"] },
  small: ["the", "when", "could"],
};
const parts = (boxes: Partial<Record<Box, string>>, topic: RehearsalTopic | null = null, topicText = "") => ({
  topic,
  topicText,
  boxes: { ...each(BOXES, () => ""), ...boxes },
});

describe("a text", () => {
  it("is an opening, and nothing to close, where nothing was written", () => {
    expect(composed(phrases, parts({}), "soft", "spoken")).toBe("Opening soft spoken.");
    expect(composed(phrases, parts({ wish: " … " }, "own"), "soft", "spoken")).toBe("Opening soft spoken.");
  });

  it("is an opening, a sentence and a closing where there is only a topic", () => {
    expect(composed(phrases, parts({}, "tasks"), "soft", "message")).toBe(
      "Opening soft message. Topic tasks soft. Closing soft message.",
    );
  });

  it("says what it is about, then each box after its joint, in order", () => {
    const text = composed(
      phrases,
      parts({ wish: "less", happened: "The lamp was on", impact: "I froze." }, "pace"),
      "clear",
      "spoken",
    );
    expect(text).toBe(
      "Opening clear spoken. Topic pace clear. Joint happened: the lamp was on. Joint impact: I froze. Joint wish: less. Closing clear spoken.",
    );
  });

  it("ends with the person's question and nothing after it", () => {
    expect(composed(phrases, parts({ question: "Could we stop" }), "soft", "spoken")).toBe(
      "Opening soft spoken. Joint question: ¿could we stop?",
    );
  });

  it("has paragraphs in a note", () => {
    expect(composed(phrases, parts({ impact: "bad" }, "frame"), "soft", "note")).toBe(
      "Opening soft note. Topic frame soft.\n\nJoint impact: bad.\n\nClosing soft note.",
    );
  });

  it("lets a box stand alone where there is no joint", () => {
    expect(composed(phrases, parts({ happened: "it rained", question: "why" }), "firm", "spoken")).toBe(
      "Opening firm spoken. It rained. ¿Why?",
    );
  });

  it("begins and ends otherwise, and gives a reason, where it is about leaving", () => {
    expect(composed(phrases, parts({ happened: "I move" }, "pause-or-end"), "firm", "spoken")).toBe(
      "Leaving firm spoken. Topic pause-or-end firm. Because: I move. Bye firm spoken.",
    );
  });

  it("names a topic of one's own only where it has a name", () => {
    expect(composed(phrases, parts({}, "own", "The dog"), "soft", "spoken")).toContain("About: the dog.");
    expect(composed(phrases, parts({}, "own", " – "), "soft", "spoken")).not.toContain("About");
  });
});

describe("the boxes a text uses", () => {
  const all = parts({ happened: "a", impact: "b", wish: "c", question: "d" });
  it.each<[Use, Partial<Record<Box, string>>, Box[]]>([
    ["spoken", all.boxes, ["happened", "impact", "wish", "question"]],
    ["note", { impact: "…", wish: "c" }, ["wish"]],
    ["message", all.boxes, ["happened", "wish"]],
    ["message", { impact: "b", wish: "c" }, ["impact", "wish"]],
    ["message", { happened: "a", question: "d" }, ["happened", "question"]],
    ["message", { question: "d" }, ["question"]],
    ["message", {}, []],
  ])("%s with %j: %j", (use, boxes, used) => expect(boxesUsed(parts(boxes), use)).toEqual(used));
});

describe("the person's own words", () => {
  it.each([
    ["so be it", "so be it."],
    ["so be it.", "so be it."],
    ["so?", "so?"],
    ["so…", "so…"],
    ["so be it, ", "so be it."],
    ["so be it;", "so be it."],
    ["so be it –", "so be it."],
    ["“So be it.”", "“So be it.”"],
    ["“So be it”", "“So be it”."],
    ["(so)", "(so)."],
    ["so :)", "so :)"],
    ["so 😔", "so 😔"],
    ["so ❤️", "so ❤️"],
    ["so 👍🏽", "so 👍🏽"],
    ["so 🇦🇷", "so 🇦🇷"],
  ])("end as they should: %j", (typed, said) => expect(ended(typed)).toBe(said));

  it.each([
    ["  one   two ", "one two"],
    ["One\nTwo", "One. Two"],
    ["One\ntwo", "One, two"],
    ["One.\n\nTwo", "One. Two"],
    ["One,\r\ntwo", "One, two"],
    ["- one\n- two", "one, two"],
    ["• One\n\n• Two", "One. Two"],
    ["One 😔\nTwo", "One 😔 Two"],
  ])("are said in one go: %j", (typed, said) => expect(inOneGo(typed)).toBe(said));

  it.each([
    ["it rained", "It rained."],
    ["“it rained”", "“It rained”."],
    ["¿y si llueve?", "¿Y si llueve?"],
    ["Ana came", "Ana came."],
    ["3 times", "3 times."],
    ["ßo", "ßo."],
  ])("begin with a capital where they stand alone: %j", (typed, said) =>
    expect(asSentence(typed)).toBe(said),
  );

  it.each([
    ["When it rained", "when it rained"],
    ["When", "when"],
    ["Ana came", "Ana came"],
    ["WHEN IT RAINED", "WHEN IT RAINED"],
    ["“When it rained”", "“When it rained”"],
    ["¿Could we?", "¿could we?"],
    ["The2", "The2"],
    ["", ""],
  ])("lose their capital after a joint only where it is no name: %j", (typed, said) =>
    expect(lowered(typed, phrases.small)).toBe(said),
  );

  it.each([
    ["could we stop", "¿could we stop?"],
    ["could we stop.", "¿could we stop?"],
    ["could we stop…", "¿could we stop?"],
    ["could we stop?", "¿could we stop?"],
    ["¿could we stop", "¿could we stop?"],
    ["¿could we stop.", "¿could we stop?"],
    ["¿could we stop?", "¿could we stop?"],
    ["well, ¿could we stop?", "well, ¿could we stop?"],
    ["It is late. could we stop?", "It is late. ¿could we stop?"],
    ["could we stop? And why?", "¿could we stop? ¿And why?"],
    ["at 2.30?", "¿at 2.30?"],
    ["It is late. I go", "It is late. I go."],
    ["I’d like to know why", "I’d like to know why."],
    ["I'd like to know why?", "¿I'd like to know why?"],
    ["could we stop 🙏", "¿could we stop? 🙏"],
    ["could we stop? 🙏🏽", "¿could we stop? 🙏🏽"],
    ["🙏", "🙏"],
  ])("are asked where they ask: %j", (typed, said) => expect(asked(typed, phrases.question)).toBe(said));

  it("need no opening mark where a language has none", () => {
    const marks = { opens: "", closes: "?", told: [] };
    expect(asked("could we. Or not?", marks)).toBe("could we. Or not?");
    expect(asked("could we", marks)).toBe("could we?");
  });

  it.each([
    ["on peut en parler", "on peut en parler\u202f?"],
    ["on peut en parler ?", "on peut en parler\u202f?"],
    ["on peut en parler?", "on peut en parler\u202f?"],
    ["on peut ? et quand", "on peut\u202f? et quand."],
  ])("are set apart from their mark as French prints it, however it was typed: %j", (typed, said) => {
    const marks = { opens: "", closes: "\u202f?", told: [] };
    expect(asked(typed, marks)).toBe(said);
    // Going on over lines leaves that space as it is.
    expect(inOneGo(asked(typed, marks))).toBe(said);
  });

  it.each(["„Weniger Licht.“", "»Weniger Licht.«", "“Less light.”", "« Moins de lumière. »"])(
    "know where a quotation ends: %s",
    (typed) => expect(ended(typed)).toBe(typed),
  );

  it.each([
    ["", false],
    [" \n ", false],
    ["…", false],
    ["¿?", false],
    ["\u200B", false],
    ["a", true],
    ["7", true],
    ["😔", true],
  ])("are words, or a picture, and not only marks: %j %s", (typed, is) => expect(isFilled(typed)).toBe(is));
});

const edit = (text: string, of = "now", tone: Tone = "soft", use: Use = "spoken"): Edit => ({
  tone,
  use,
  text,
  of,
});

describe("a version of one's own", () => {
  it("is found by its tone and use", () => {
    const edits = [edit("mine"), edit("other", "now", "firm")];
    expect(editOf({ edits }, "soft", "spoken")?.text).toBe("mine");
    expect(editOf({ edits }, "soft", "note")).toBeNull();
  });

  it("is what stands, and the other text is shown only when it has moved on", () => {
    const now = composed(phrases, parts({}), "soft", "spoken");
    const of = (edits: Edit[]) => wordingOf(phrases, { ...parts({}), edits }, "soft", "spoken");
    expect(of([])).toEqual({ text: now, isOwn: false, other: null });
    expect(of([edit("mine", now)])).toEqual({ text: "mine", isOwn: true, other: null });
    expect(of([edit("mine", "before")])).toEqual({ text: "mine", isOwn: true, other: now });
  });

  it("goes when it says what the app says, or nothing", () => {
    const edits = [edit("mine"), edit("other", "now", "firm")];
    expect(edited(edits, edit("now"))).toEqual([edits[1]]);
    expect(edited(edits, edit("  "))).toEqual([edits[1]]);
    expect(edited(edits, edit("new"))).toEqual([edits[1], edit("new")]);
  });

  it("is one per tone and use, and the last one, whatever was edited before", () => {
    const anyEdit = fc.record({
      tone: fc.constantFrom(...TONES),
      use: fc.constantFrom(...USES),
      text: fc.constantFrom("mine", "now", "", "yours", " "),
      of: fc.constant("now"),
    });
    fc.assert(
      fc.property(fc.array(anyEdit), anyEdit, (before, last) => {
        const edits = before.reduce(edited, [] as Edit[]);
        const after = edited(edits, last);
        expect(edited(after, last)).toEqual(after);
        expect(new Set(after.map(({ tone, use }) => `${tone} ${use}`)).size).toBe(after.length);
        const isOwn = last.text.trim() !== "" && last.text !== last.of;
        expect(editOf({ edits: after }, last.tone, last.use)).toEqual(isOwn ? last : null);
        const others = (list: readonly Edit[]) =>
          list.filter(({ tone, use }) => tone !== last.tone || use !== last.use);
        expect(others(after)).toEqual(others(edits));
      }),
    );
  });

  it("is shown as it was typed, whatever the boxes say by now", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (text, of, happened) => {
        const rehearsal = { ...parts({ happened }), edits: [edit(text, of)] };
        const wording = wordingOf(phrases, rehearsal, "soft", "spoken");
        expect(wording.text).toBe(text);
        expect(wording.isOwn).toBe(true);
        expect(wording.other ?? of).toBe(composed(phrases, rehearsal, "soft", "spoken"));
      }),
    );
  });
});

describe("the first sentence", () => {
  it.each([
    ["", ""],
    ["One. Two.", "One."],
    ["One", "One"],
    ["One\nTwo.", "One"],
    ["¿One? Two.", "¿One?"],
    ["“One.” Two.", "“One.”"],
    ["I don’t know… it’s just that. Two", "I don’t know… it’s just that."],
    ["At 2.30. Two.", "At 2.30."],
    ["  One.  Two.", "One."],
  ])("of %j is %j", (text, first) => expect(firstSentence(text)).toBe(first));
});

describe("what could be looked at again", () => {
  const words: HintWords = { absolutes: ["always", "ni una vez"], apologies: ["perdon"], more: ["and also"] };
  const many = (n: number) => Array.from({ length: n }, () => "word").join(" ");

  it.each<[string, Use, string[]]>([
    ["", "spoken", []],
    ["We talk.", "spoken", []],
    ["We ALWAYS talk.", "spoken", ["absolute"]],
    ["Hallways talk.", "spoken", []],
    ["No vino ni\nuna vez", "note", ["absolute"]],
    ["Perdón, quiero hablar.", "spoken", ["apology"]],
    ["Quiero hablar: perdón por decirlo.", "spoken", ["apology"]],
    ["Quiero hablar.\n\nPerdón.", "note", ["apology"]],
    ["Le pedí perdón.", "spoken", []],
    ["This, and also: always that.", "spoken", ["several", "absolute"]],
    [many(MANY_SPOKEN_WORDS), "spoken", []],
    [many(MANY_SPOKEN_WORDS + 1), "spoken", ["long"]],
    [many(MANY_SPOKEN_WORDS + 1), "note", []],
  ])("%# in a text to be %s", (text, use, hints) => expect(hintsFor(text, use, words)).toEqual(hints));

  it("counts words as one would", () => {
    expect(spokenWords("")).toBe(0);
    expect(spokenWords("  one\n two  ")).toBe(2);
  });
});
