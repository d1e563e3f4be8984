/** What stands in the place of a name, a number or an address. */
export const MASK = "•••";

// Not the hyphen: it means nothing outside a class, and escaped there it makes no pattern at all.
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");

/** Puts dots over every whole occurrence of the given texts; the longest first, so that no half of a name stays. */
export function withMasks(text: string, masked: readonly string[]): string {
  const wanted = masked.filter((each) => each !== "").sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return text;
  const any = wanted.map(escaped).join("|");
  return text.replace(new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${any})(?![\\p{L}\\p{M}\\p{N}])`, "gu"), MASK);
}
