import { describe, expect, it } from "vitest";
import {
  broughtBack,
  clearSentence,
  emptyMessageDraft,
  isBeingWritten,
  isFull,
  isTooLong,
  messageDraftSchema,
  messageFrom,
  messageLeft,
  partsOf,
  placeOf,
  putSentence,
  sentencesIn,
  setEdge,
  wordsIn,
  writeSentence,
  type MessageDraft,
  type Sentence,
} from "#domain/message.ts";
import { lineId } from "#domain/summary-line.ts";
import { LONGEST_TEXT } from "#domain/text.ts";
import { TODAY } from "../documents/sample-entry.ts";

const [one, two, three] = ["x", "y", "z"].map((letter) => lineId(letter.repeat(22), "text")) as [
  ReturnType<typeof lineId>,
  ReturnType<typeof lineId>,
  ReturnType<typeof lineId>,
];
const written = (text: string): Sentence => ({ text, from: null, was: "" });
const taken = (from: typeof one, was: string, text = was): Sentence => ({ text, from, was });
const draftOf = (
  sentences: readonly (string | Sentence)[],
  some: Partial<MessageDraft> = {},
): MessageDraft => {
  const [a, b, c] = [0, 1, 2].map((at) => {
    const each = sentences[at] ?? "";
    return typeof each === "string" ? written(each) : each;
  }) as [Sentence, Sentence, Sentence];
  return {
    sentences: [a, b, c],
    greeting: { on: false, text: null },
    closing: { on: false, text: null },
    masked: [],
    left: null,
    ...some,
  };
};

describe("a message that is being written", () => {
  it("is empty at first, with a place for every sentence and every line around them", () => {
    expect(emptyMessageDraft()).toEqual(draftOf([]));
    expect(messageDraftSchema.parse(emptyMessageDraft())).toEqual(draftOf([]));
  });

  it.each<[readonly string[], number]>([
    [[], 0],
    [["a", " ", "\n"], 1],
    [["", "a", "b"], 2],
    [["a", "b", "c"], 3],
  ])("%j has so many sentences: %j", (texts, count) => {
    expect(sentencesIn(draftOf(texts))).toBe(count);
    expect(isFull(draftOf(texts))).toBe(count === 3);
    expect(isBeingWritten(draftOf(texts))).toBe(count > 0);
    expect(isBeingWritten(draftOf(texts, { left: TODAY }))).toBe(false);
  });

  it("is typed sentence by sentence, which keeps where its words came from until it is emptied", () => {
    const draft = draftOf(["a", taken(one, "b"), "c"], { left: TODAY, masked: ["Ana"] });
    const after = (second: Sentence) => draftOf(["a", second, "c"], { masked: ["Ana"] });
    expect(writeSentence(draft, 1, "b, and more ")).toEqual(after(taken(one, "b", "b, and more ")));
    expect(writeSentence(draft, 1, "")).toEqual(after(written("")));
    expect(writeSentence(draft, 1, " \n")).toEqual(after(written(" \n")));
    expect(writeSentence(draft, 0, "d")).toEqual(draftOf(["d", taken(one, "b"), "c"], { masked: ["Ana"] }));
    expect(writeSentence(draft, 2, "d")).toEqual(draftOf(["a", taken(one, "b"), "d"], { masked: ["Ana"] }));
    expect(clearSentence(draft, 1)).toEqual(after(written("")));
    // There is no fourth.
    expect(writeSentence(draft, 3, "d")).toEqual(after(taken(one, "b")));
  });

  it("takes the words of a line into the first free sentence, clean, or not at all", () => {
    expect(putSentence(draftOf(["a", " ", ""], { left: TODAY }), one, " the\u0000 door\n")).toEqual(
      draftOf(["a", taken(one, "the door"), ""]),
    );
    expect(putSentence(draftOf([]), two, "b")).toEqual(draftOf([taken(two, "b")]));
    expect(putSentence(draftOf(["a", "b"]), two, "c")).toEqual(draftOf(["a", "b", taken(two, "c")]));
    expect(putSentence(draftOf(["a", "b", "c"]), two, "d")).toBeNull();
  });

  it("knows where the words of a line are, and whether they are still those", () => {
    const draft = draftOf(["a", taken(one, "b"), taken(two, "c", "d")]);
    expect(placeOf(draft, one)).toEqual({ at: 1, isChanged: false });
    expect(placeOf(draft, two)).toEqual({ at: 2, isChanged: true });
    expect(placeOf(draft, three)).toBeNull();
  });

  it("has a line before and one after, on or off, in the person’s words or as proposed", () => {
    const set = (draft: MessageDraft, edge: { on?: boolean; text?: string }) =>
      setEdge(draft, "greeting", edge, "Hi");
    const greeted = (on: boolean, text: string | null) => draftOf(["a"], { greeting: { on, text } });
    const off = draftOf(["a"], { left: TODAY });
    expect(set(off, { on: true })).toEqual(greeted(true, null));
    expect(set(off, { text: "Dear A." })).toEqual(greeted(false, "Dear A."));
    expect(set(off, { on: true, text: "" })).toEqual(greeted(true, ""));
    const own = greeted(true, "Dear A.");
    expect(set(own, { on: false })).toEqual(greeted(false, "Dear A."));
    expect(set(own, { text: "Hi" })).toEqual(greeted(true, null));
    expect(set(own, { text: "Hi " })).toEqual(greeted(true, "Hi "));
    expect(set(own, {})).toEqual(own);
    expect(setEdge(own, "closing", { on: true, text: "Bye" }, "See you")).toEqual({
      ...own,
      closing: { on: true, text: "Bye" },
    });
  });

  it("left on a day, or did not after all", () => {
    const draft = draftOf(["a"], { masked: ["Ana"] });
    expect(messageLeft(draft, TODAY)).toEqual({ ...draft, left: TODAY });
    expect(messageLeft(messageLeft(draft, TODAY), null)).toEqual(draft);
  });

  it("gives all that was written, in the order in which it is read, and no blanks", () => {
    const around = (greeting: string | null, closing: string | null): Partial<MessageDraft> => ({
      greeting: { on: false, text: greeting },
      closing: { on: true, text: closing },
    });
    expect(wordsIn(draftOf(["a", " ", "b "], around("Hi", "Bye")))).toBe("Hi\n\na\n\nb \n\nBye");
    expect(wordsIn(draftOf(["a"], around(null, null)))).toBe("a");
    expect(wordsIn(draftOf([], around(" ", "Bye")))).toBe("Bye");
    expect(wordsIn(draftOf([]))).toBe("");
  });

  it("is of no use where what was kept is none", () => {
    expect(isBeingWritten(null)).toBe(false);
    expect(isBeingWritten({ ...draftOf(["a"]), more: 1 })).toBe(false);
  });
});

describe("taking back what emptied a message, sentence by sentence", () => {
  it("gives the very message it was, where nothing was written since", () => {
    const before = draftOf(["a", taken(one, "b"), "c"], {
      greeting: { on: true, text: "Hi" },
      masked: ["Ana"],
      left: TODAY,
    });
    expect(broughtBack(draftOf([]), before)).toBe(before);
    expect(broughtBack(clearSentence(before, 1), before)).toBe(before);
    expect(broughtBack(before, before)).toBe(before);
  });

  it("puts each where it was, else where there is room, else nowhere", () => {
    const texts = (now: readonly string[], before: readonly string[]) =>
      broughtBack(draftOf(now), draftOf(before)).sentences.map(({ text }) => text);
    expect(texts(["", "", "new"], ["a", "b", ""])).toEqual(["a", "b", "new"]);
    expect(texts(["new", "", ""], ["a", "b", ""])).toEqual(["new", "a", "b"]);
    expect(texts(["", "new", ""], ["a", "b", ""])).toEqual(["a", "new", "b"]);
    expect(texts(["", "new", "newer"], ["", "", "a"])).toEqual(["a", "new", "newer"]);
    expect(texts(["new", "newer", ""], ["a", "", ""])).toEqual(["new", "newer", "a"]);
    expect(texts(["new", "newer", ""], ["a", "b", ""])).toEqual(["new", "newer", "a"]);
    expect(texts(["new", "newer", "newest"], ["a", "b", "c"])).toEqual(["new", "newer", "newest"]);
    // What is there already, wherever it is, is not there twice.
    expect(texts(["", "", "a"], ["a", "b", ""])).toEqual(["", "b", "a"]);
  });

  it("comes with where the words are from, and is one that has not left", () => {
    const before = draftOf([taken(one, "b")], { left: TODAY });
    const now = draftOf(["", "new"], { left: TODAY });
    expect(broughtBack(now, before)).toEqual(draftOf([taken(one, "b"), "new"]));
  });

  it("keeps a line around it that is on now, and what is covered now and before", () => {
    const before = draftOf(["a"], {
      greeting: { on: true, text: "Dear A." },
      closing: { on: true, text: "Bye" },
      masked: ["Ana", "Leo"],
    });
    const now = draftOf(["new"], {
      greeting: { on: true, text: "Hi" },
      closing: { on: false, text: "See you" },
      masked: ["Eva", "Leo"],
    });
    expect(broughtBack(now, before)).toEqual(
      draftOf(["new", "a"], {
        greeting: { on: true, text: "Hi" },
        closing: { on: true, text: "Bye" },
        masked: ["Ana", "Leo", "Eva"],
      }),
    );
  });
});

describe("the message that leaves", () => {
  const proposed = { greeting: "Hi Ana,", closing: " See you " };
  const on = (text: string | null = null) => ({ on: true, text });

  it("says what is on, in order, without what is around it and with dots over what is covered", () => {
    const draft = draftOf([" Ana\u0000 came ", "\n", "b"], {
      greeting: on(),
      closing: on(),
      masked: ["Ana"],
    });
    const message = messageFrom(draft, proposed);
    expect(message).toEqual({ greeting: "Hi •••,", sentences: ["••• came", "b"], closing: "See you" });
    expect(partsOf(message)).toEqual(["Hi •••,", "••• came", "b", "See you"]);
  });

  it("has a line around it only where that is on and says something, in the words of the person first", () => {
    const edges = (greeting: MessageDraft["greeting"], closing: MessageDraft["closing"]) => {
      const said = messageFrom(draftOf(["a"], { greeting, closing }), proposed);
      return [said.greeting, said.closing];
    };
    expect(edges(on("Dear A."), on("Bye"))).toEqual(["Dear A.", "Bye"]);
    expect(edges({ on: false, text: "Dear A." }, { on: false, text: null })).toEqual([null, null]);
    expect(edges(on(" "), on())).toEqual([null, "See you"]);
    expect(edges(on(""), { on: false, text: "Bye" })).toEqual([null, null]);
  });

  it("is nothing without a sentence", () => {
    const draft = draftOf([" ", "", ""], { greeting: on("Dear A."), closing: on() });
    expect(messageFrom(draft, proposed)).toEqual({ greeting: null, sentences: [], closing: null });
    expect(partsOf(messageFrom(draft, proposed))).toEqual([]);
  });

  it("is too long by one letter more than is kept of one text, however a letter is stored", () => {
    expect(isTooLong("é".repeat(LONGEST_TEXT))).toBe(false);
    expect(isTooLong("😔".repeat(LONGEST_TEXT))).toBe(false);
    expect(isTooLong("😔".repeat(LONGEST_TEXT + 1))).toBe(true);
    expect(isTooLong("")).toBe(false);
  });
});
