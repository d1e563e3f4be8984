import { describe, expect, it } from "vitest";
import { SHORTEST_PASSPHRASE, SUGGESTED_WORDS, suggestedPassphrase } from "#domain/passphrase.ts";
import { LANGUAGES } from "#domain/language.ts";
import { phraseWordsIn } from "#words/content/phrase-words.ts";
import "./catalogues.ts";

/** Numbers one after the other, in place of chance. */
const drawing = (numbers: readonly number[]) => {
  const left = [...numbers];
  return () => {
    const next = left.shift() ?? 0;
    return Uint8Array.of(Math.floor(next / 256), next % 256);
  };
};

describe.each(LANGUAGES)("the words of a passphrase in %s", (language) => {
  const words = phraseWordsIn(language);

  it("are enough that six of them are more than sixty yes-or-no questions", () => {
    expect(new Set(words).size).toBe(words.length);
    expect(SUGGESTED_WORDS * Math.log2(words.length)).toBeGreaterThan(60);
  });

  it("are plain, so that any keyboard writes them, and never too short together", () => {
    for (const word of words) expect(word).toMatch(/^[a-z]{3,12}$/);
    const shortest = words.toSorted((a, b) => a.length - b.length).slice(0, SUGGESTED_WORDS);
    expect(shortest.join(" ").length).toBeGreaterThanOrEqual(SHORTEST_PASSPHRASE);
  });

  it("are each as likely as any other: what would make the first ones likelier is drawn again", () => {
    const fair = 65_536 - (65_536 % words.length);
    const drawn = suggestedPassphrase(words, drawing([0, fair, 65_535, 1, fair - 1, words.length, 2, 3]));
    expect(drawn.split(" ")).toEqual([words[0], words[1], words.at(-1), words[0], words[2], words[3]]);
  });
});
