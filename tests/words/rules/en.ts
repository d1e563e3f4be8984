import type { WordRules } from "./rules.ts";

/** Near enough: English spelling has no rule without exceptions, and over an area they even out. */
function englishSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "")
    .replace(/(?<=[aeiouy].*)(?:(?<![lsxzc]|ch|sh)es|(?<![td])ed|(?<!l)e)$/, "");
  return Math.max(1, (plain.match(/[aeiouy]+/g) ?? []).length);
}

/** Flesch (1948). */
const ease = (perWord: number, perSentence: number): number => 206.835 - 84.6 * perWord - 1.015 * perSentence;

export const rules: WordRules = {
  banned: [
    "scor(?:e|es|ed|ing)",
    "diagnos\\p{L}*",
    "(?:ab)?normal\\p{L}*",
    "drop-?outs?",
    "cur(?:e|es|ed|ing|able|ative)",
    "clinically",
    "resist(?:s|ed|ing|ance|ances|ant)?",
    "streaks?",
    "fail(?:s|ed|ing|ure|ures)?",
    "you haven[’']t",
    "you have not",
    "you[’']ve not",
  ],
  debt: [
    "overdue",
    "past due",
    "due (?:on|by|today)",
    "miss(?:ed|ing) (?:tasks?|days?|sessions?)",
    "behind schedule",
    "late again",
    "you should have",
    "still owe",
    "reminder: you",
  ],
  gendered: ["he", "she", "his", "her", "hers", "him", "himself", "herself", "s/he", "he/she"],
  accuses: ["you make me", "you made me", "your fault", "i[’']m sorry", "sorry", "i know i shouldn[’']t"],
  caught: [
    "Your score",
    "It was diagnosed",
    "an abnormal answer",
    "You haven’t written",
    "He said",
    "your resistance",
    "This task is overdue",
    "2 missed days",
  ],
  leftAlone: ["secure", "the other", "there", "this"],
  asksForChange: /chang|isn’t helping/u,
  promises:
    /\b(?:will (?:help|make|improve|get|feel)|helps you|works|effective|guarantee\w*|improv\w+|proven|proves?|evidence-based)\b/iu,
  promising: ["It will help you", "This works", "an effective way", "it improves therapy"],
  chains: /(?:(?<!\p{L})of(?: (?:the|an?|your|my|this|that|these|those))? \p{L}+ ?){3,}/iu,
  syllables: englishSyllables,
  ease,
  easy: 75,
  office:
    "Consideration of individual circumstances will significantly influence the administrative determination of applicable entitlements.",
  plain: "What you write here stays on your phone. Nobody else reads it.",
  typed: {
    happened: [
      "when the lamp was on I went quiet",
      "The lamp was on.",
      "the lamp was on,",
      "The lamp was on\nI went quiet",
      "- the lamp was on\n- I went quiet",
      "the lamp:",
    ],
    impact: ["a bit lost", "I go quiet 😔", "I go quiet…", "  It stays with me all week  ", "I GO QUIET"],
    wish: ["to talk about the lamp", "That we talk about it.", "less light -", "a pause 🙏🏽", "“Less light”"],
    question: [
      "could we turn it off",
      "Could we turn it off?",
      "I’d like to know why it’s on",
      "can we 🙏",
      "Why.",
    ],
  },
  otherAddress: {},
  ofOthers: /sister|mother|father|grandmother/u,
  seasons: /\b(?:spring|summer|autumn|winter|january|june|september)\b/iu,
};
