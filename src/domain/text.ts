import * as z from "zod/mini";

/** The longest text one field keeps, in code points. Longer than any diary page, short enough to seal at once. */
export const LONGEST_TEXT = 100_000;

// Control characters do nothing on paper and harm in terminals and files; line breaks and tabs are writing.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/gu;

/** Latin as it is typed in one piece: nothing in it decomposes, combines or controls. */
const PLAIN = /^[\n\t -~\u00a0-\u02ff\u2010-\u2027]*$/u;

/**
 * What is kept of what was typed: well-formed (a lone surrogate does not survive UTF-8), in one normal form, with
 * one kind of line break and without control characters. Cleaning twice changes nothing.
 */
export function cleanText(typed: string): string {
  // Nearly everything people write is of these letters, which no cleaning changes: ten thousand entries open faster.
  if (PLAIN.test(typed)) return typed;
  return typed.replace(/\r\n?/gu, "\n").toWellFormed().replace(CONTROL, "").normalize("NFC");
}

/** Length as a person counts it for a limit: code points, not UTF-16 units. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Text a person wrote: cleaned at the border, never refused for what it says. */
export const textSchema = z.string().check(
  z.overwrite(cleanText),
  z.refine((text) => text.length <= LONGEST_TEXT || lengthOf(text) <= LONGEST_TEXT, { error: "too-long" }),
);

/** Every text in a form's values that a person can have written; ids and single words of choices are left out. */
export function textsIn(values: unknown): string[] {
  if (typeof values === "string") return /\s/u.test(values.trim()) ? [values] : [];
  if (Array.isArray(values)) return values.flatMap(textsIn);
  if (typeof values === "object" && values !== null) return Object.values(values).flatMap(textsIn);
  return [];
}
