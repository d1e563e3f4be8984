import type { Box, Voice } from "#domain/rehearsal.ts";

/** What the sentences of one language are held to. Patterns are sources of regular expressions, matched as whole words. */
export interface WordRules {
  /** Words that appear nowhere: score, diagnosis, normal, drop-out risk, cure, clinically, resistance, streak, failing, "you have not". */
  readonly banned: readonly string[];
  /** A task is an offer: nothing is owed, and no day makes it late. */
  readonly debt: readonly string[];
  /** Forms that give a gender to the person or to the therapist, and marks that give two at once. */
  readonly gendered: readonly string[];
  /** What accuses the therapist or belittles oneself, in what is rehearsed. */
  readonly accuses: readonly string[];
  /** Sentences that the patterns above must find, and some that look alike and must be left alone. */
  readonly caught: readonly string[];
  readonly leftAlone: readonly string[];
  /** Asks for something to change or says that it does not help: never where it is about pausing or ending. */
  readonly asksForChange: RegExp;
  /** What would promise something in what is said about research, and sentences that do. */
  readonly promises: RegExp;
  readonly promising: readonly string[];
  /** Nouns hung on nouns: too many in a row. */
  readonly chains: RegExp;
  /** Of one word; near enough, since over an area they even out. */
  readonly syllables: (word: string) => number;
  /**
   * How easily something reads, 0 to 100, by a published formula for the language.
   * @param perWord syllables in a word @param perSentence words in a sentence
   */
  readonly ease: (perWord: number, perSentence: number) => number;
  /** The least that an area of the app may have by that formula: what it calls easy. */
  readonly easy: number;
  /** The language of offices, which the formula calls hard, and the same in plain words, which it calls easy. */
  readonly office: string;
  readonly plain: string;
  /** What people may type into the boxes of a rehearsal, in every way they leave it: at least five for each. */
  readonly typed: Readonly<Record<Box, readonly string[]>>;
  /** For each voice with a form of address: words that only another form would say. */
  readonly otherAddress: Readonly<Partial<Record<Voice, readonly string[]>>>;
  /** Relatives and others that the person of the example may speak of with a gender. */
  readonly ofOthers: RegExp;
  /** Seasons and months: the example is true in any of them. */
  readonly seasons: RegExp;
}
