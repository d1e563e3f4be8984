/**
 * [Note: folding] What is looked for and what is looked in are brought into one form: without accents and other marks,
 * without what is not seen (soft hyphens, joiners, marks of direction), in small letters whatever the language of the
 * device, wide and raised letters as plain ones (NFKD). So "alivio", "ALIVIO" and "aliviò" are the same word, and ñ is n.
 */

/** Letters that carry no mark of their own and are still typed as others by who has no such key. */
const SPELLED: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ı: "i",
  þ: "th",
  // The same letter at the end of a Greek word.
  ς: "σ",
};
const TO_SPELL = new RegExp(`[${Object.keys(SPELLED).join("")}]`, "gu");
const UNSEEN = /[\p{M}\p{Cf}]+/gu;
// Of these nothing decomposes, combines or is spelled in another way.
// oxlint-disable-next-line no-control-regex
const PLAIN = /^[\u0000-\u007f]*$/u;

/** A text as it is looked in, see the note above. Folding twice changes nothing. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(UNSEEN, "")
    .toLowerCase()
    .replace(TO_SPELL, (letter) => SPELLED[letter] ?? letter);
}

export interface Folded {
  /** What `fold` gives. */
  readonly text: string;
  /** For each unit of it, and for its end, the unit of the text it comes from. What was left out belongs to what is before it. */
  readonly from: readonly number[];
}

/** The same with the way back: where in the text each letter stands. Slower, for what is shown and not for what is looked through. */
export function foldWithPlaces(text: string): Folded {
  const from: number[] = [];
  let folded = "";
  let at = 0;
  for (const letter of text) {
    const small = fold(letter);
    for (let unit = 0; unit < small.length; unit += 1) from.push(at);
    folded += small;
    at += letter.length;
  }
  from.push(at);
  return { text: folded, from };
}
