import { describe, expect, it } from "vitest";
import {
  asked,
  asSentence,
  ended,
  inOneGo,
  isFilled,
  lowered,
  type QuestionMarks,
} from "#domain/own-words.ts";

const SPANISH: QuestionMarks = { opens: "¿", closes: "?", told: ["quisiera saber", "me gustaría saber"] };
const ENGLISH: QuestionMarks = { opens: "", closes: "?", told: ["i'd like to know"] };
const FRENCH: QuestionMarks = { opens: "", closes: "\u202f?", told: [] };

describe("the end of what was typed", () => {
  it.each([
    ["so, so be it", "so, so be it."],
    ["so – and so", "so – and so."],
    ["so - ; : , ", "so."],
    ["so—", "so."],
    ["so-", "so."],
    ["so!", "so!"],
    ["so.”", "so.”"],
    ["so. ”", "so. ”"],
    ["so?’)", "so?’)"],
    ["so.]", "so.]"],
    ["so :-)", "so :-)"],
    ["so ;(", "so ;("],
    ["a. b", "a. b."],
    ["a :) b", "a :) b."],
    ["😔 so", "😔 so."],
    ["", "."],
  ])("%j is said %j", (typed, said) => expect(ended(typed)).toBe(said));
});

describe("what was written in lines", () => {
  it.each([
    ["one", "one"],
    ["one\ntwo\nthree", "one, two, three"],
    ["one\nTwo\nthree", "one. Two, three"],
    ["one, two\nThree", "one, two. Three"],
    ["one. two\nThree", "one. two. Three"],
    ["one,\nTwo", "one, Two"],
    ["one;\nTwo", "one; Two"],
    ["one:\nTwo", "one: Two"],
    ["one –\nTwo", "one – Two"],
    ["one —\nTwo", "one — Two"],
    ["one -\nTwo", "one - Two"],
    ["one!\ntwo", "one! two"],
    ["one :)\ntwo", "one :) two"],
    ["one\n2 more", "one. 2 more"],
    ["one\r\rtwo", "one, two"],
    [" \n one \n \n\ttwo\t ", "one, two"],
    ["one\t \ttwo", "one two"],
    // The blanks at which no line ends stay as they are.
    ["one\u00a0\u00a0two\u202f?", "one\u00a0\u00a0two\u202f?"],
    ["  –  one\n * two\n•three", "one, two. •three"],
    ["one - two", "one - two"],
  ])("%j is said in one go: %j", (typed, said) => expect(inOneGo(typed)).toBe(said));
});

describe("a sentence of its own", () => {
  it.each([
    ["one\ntwo", "One, two."],
    ["“¿y si llueve?”", "“¿Y si llueve?”"],
    ["(it rained)", "(It rained)."],
    ["élan", "Élan."],
    ["iPhone", "IPhone."],
    ["- it rained", "It rained."],
    ["…it rained", "…it rained."],
    ["2 times it rained", "2 times it rained."],
    // A letter without one capital of its own.
    ["ŉo", "ŉo."],
    ["ﬁre", "ﬁre."],
  ])("%j begins with a capital where it can: %j", (typed, said) => expect(asSentence(typed)).toBe(said));
});

describe("after a joint", () => {
  const small = ["a", "when", "él"];

  it.each([
    ["A dog came", "a dog came"],
    ["¡When it rained!", "¡when it rained!"],
    ["¿When? When", "¿when? When"],
    ["Él vino", "él vino"],
    ["Whenever it rained", "Whenever it rained"],
    ["WHen it rained", "WHen it rained"],
    ["When, it rained", "when, it rained"],
    ["it rained. When", "it rained. When"],
    ["¿¡When", "¿¡When"],
    ["A2", "A2"],
  ])("%j loses its capital only where that is no name: %j", (typed, said) =>
    expect(lowered(typed, small)).toBe(said),
  );

  it("keeps it where nothing is known", () => expect(lowered("When it rained", [])).toBe("When it rained"));
});

describe("a question", () => {
  it.each([
    ["could, we stop", "¿could, we stop?"],
    ["could we stop – , ", "¿could we stop?"],
    ["could we stop . …", "could we stop . …"],
    ["could we stop :", "¿could we stop?"],
    ["could we stop,\u00a0", "¿could we stop?"],
    ["well! could we stop", "well! could we stop."],
    ["well… could we stop", "well… could we stop."],
    ["at 2.30", "¿at 2.30?"],
    ["...", "..."],
    ["Quisiera saber por qué", "Quisiera saber por qué."],
    ["ME GUSTARÍA SABER por qué", "ME GUSTARÍA SABER por qué."],
    ["quisiera saberlo", "¿quisiera saberlo?"],
    ["hoy quisiera saber", "¿hoy quisiera saber?"],
    ["could we stop 🙏 🙏", "¿could we stop? 🙏 🙏"],
    ["could we 🙏 stop", "¿could we 🙏 stop?"],
    ["could we stop, 🙏", "¿could we stop? 🙏"],
  ])("that has no mark: %j is asked %j", (typed, said) => expect(asked(typed, SPANISH)).toBe(said));

  it.each([
    ["could we stop?! And why?", "¿could we stop?! ¿And why?"],
    ["“could we stop?” I ask", "¿“could we stop?” I ask."],
    ["(could we stop?) Now", "¿(could we stop?) Now."],
    ["really?…” why? yes", "¿really?…” ¿why? yes."],
    ["could we? I go. or not?", "¿could we? I go. ¿or not?"],
    ["¿could, we stop", "¿could, we stop?"],
    ["¿could we stop, …", "¿could we stop?"],
    ["¿could we stop!", "¿could we stop?"],
    ["It rains. ¿could we stop.", "It rains. ¿could we stop?"],
    ["¿could we stop? It rains. and why?", "¿could we stop? It rains. ¿and why?"],
    ["Well, ¿could we", "Well, ¿could we?"],
    ["at 2.30? yes", "¿at 2.30? yes."],
    ["could we?stop", "¿could we?stop."],
    ["?", "¿?"],
  ])("that has one: %j is asked %j", (typed, said) => expect(asked(typed, SPANISH)).toBe(said));

  it.each([
    ["could we stop. Or not", "could we stop. Or not."],
    ["I’d like to know", "I’d like to know?"],
    ["I’D LIKE TO KNOW more", "I’D LIKE TO KNOW more."],
    ["could we? Or not", "could we? Or not."],
    // Only where a language sets its mark apart is anything done about the gap.
    ["could we ?", "could we ?"],
  ])("needs no opening mark: %j is asked %j", (typed, said) => expect(asked(typed, ENGLISH)).toBe(said));

  it.each([
    ["on arrête  ? et quand?", "on arrête\u202f? et quand\u202f?"],
    ["on arrête", "on arrête\u202f?"],
    ["je voudrais. On arrête", "je voudrais. On arrête."],
  ])("has its mark set apart: %j is asked %j", (typed, said) => expect(asked(typed, FRENCH)).toBe(said));
});

describe("whether there is anything", () => {
  it.each([
    ["\t", false],
    ["- …", false],
    ["“”", false],
    ["\u00a0\u0000", false],
    ["- a", true],
    ["+", true],
    ["É", true],
    ["。", false],
    ["日", true],
  ])("%j: %j", (typed, is) => expect(isFilled(typed)).toBe(is));
});
