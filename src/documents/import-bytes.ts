/** A text, and whether it was only guessed how its letters are written. */
export interface DecodedText {
  readonly text: string;
  readonly isGuessed: boolean;
}

const startsWith = (bytes: Uint8Array, ...beginning: number[]): boolean =>
  beginning.every((byte, at) => bytes[at] === byte);

function decode(label: "utf-8" | "utf-16le" | "utf-16be", bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Letters of a text that no text has: what is full of them is a picture or a program. */
// oxlint-disable-next-line no-control-regex
const NOT_WRITTEN = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/gu;
const MOST_NOT_WRITTEN = 0.02;
/** Of a text so short that a share says nothing. */
const FEW = 2;
const LOOKED_AT = 4096;

function isWritten(text: string): boolean {
  const some = text.slice(0, LOOKED_AT);
  return (
    !some.includes("\0") &&
    (some.match(NOT_WRITTEN)?.length ?? 0) <= Math.max(FEW, some.length * MOST_NOT_WRITTEN)
  );
}

/** Whether bytes that begin like this may be a text. */
export const mayBeText = (head: Uint8Array): boolean => decodeText(head.subarray(0, LOOKED_AT)) !== null;

/**
 * The text that these bytes are: UTF-8, or UTF-16 with its mark in front. What is neither is read as Windows and older
 * programs wrote it (windows-1252, which has Latin-1 in it), and that is only a guess.
 * @returns null where it is no text
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = startsWith(bytes, 0xff, 0xfe)
    ? decode("utf-16le", bytes)
    : startsWith(bytes, 0xfe, 0xff)
      ? decode("utf-16be", bytes)
      : decode("utf-8", bytes);
  const text = marked ?? new TextDecoder("windows-1252").decode(bytes);
  return isWritten(text) ? { text: text.replace(/^\ufeff/u, ""), isGuessed: marked === null } : null;
}
