import { cleanPassphrase } from "./passphrase.ts";
import { isPattern } from "./passcode-pattern.ts";
import { lengthOf } from "./text.ts";

/** In code points, as a person counts. People lock an app with a short code or not at all. */
export const SHORTEST_PASSCODE = 6;
/** One more is refused and never cut: what is typed is what locks. */
export const LONGEST_PASSCODE = 128;
/** Words of a phrase that is drawn for a lock. A copy, which leaves the device, takes more. */
export const PASSCODE_WORDS = 4;

/** What a key is derived from: the same however a keyboard writes its accents, without the blank behind the last word. */
export const cleanPasscode = cleanPassphrase;

/** Why a passcode is not taken. There are no rules about which signs it is made of. */
export type PasscodeProblem = "too-short" | "too-long" | "too-common";

const LOOKALIKES: Readonly<Record<string, string>> = {
  "@": "a",
  "4": "a",
  "3": "e",
  "1": "i",
  "!": "i",
  "0": "o",
  "5": "s",
  $: "s",
  "7": "t",
};

/** Without capitals and accents: whoever guesses tries those first. */
const folded = (text: string): string => text.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");

const unmasked = (text: string): string =>
  text.replaceAll(/[@431!05$7]/gu, (sign) => LOOKALIKES[sign] ?? sign);

/** A few digits and signs around a word change little. */
const ADDED = /^[^\p{L}]{0,4}|[^\p{L}]{0,4}$/gu;

/**
 * Whether it would be tried first: on the list, or a word of the list with signs for letters or a few digits around it.
 * @param common folded: lower case, no accents
 */
function isCommon(clean: string, common: ReadonlySet<string>): boolean {
  const text = folded(clean).replaceAll(/\s+/gu, "");
  const bare = text.replaceAll(ADDED, "");
  return [text, unmasked(text), bare, unmasked(bare)].some((form) => common.has(form));
}

/**
 * What is against a passcode, or null.
 * @param typed as it was typed
 * @param common what many people choose, folded (`commonPasscodes` in the words)
 */
export function passcodeProblem(typed: string, common: ReadonlySet<string>): PasscodeProblem | null {
  const clean = cleanPasscode(typed);
  const length = lengthOf(clean);
  if (length < SHORTEST_PASSCODE) return "too-short";
  if (length > LONGEST_PASSCODE) return "too-long";
  return isPattern(folded(clean)) || isCommon(clean, common) ? "too-common" : null;
}
