/** For words of one's own. Six words that were drawn are longer. */
export const SHORTEST_PASSPHRASE = 12;
export const SUGGESTED_WORDS = 6;

/**
 * What is derived from: the same for the same passphrase however a keyboard writes its accents (NFKC), without the blank
 * that phones put behind a word.
 */
export const cleanPassphrase = (typed: string): string => typed.toWellFormed().normalize("NFKC").trim();

/**
 * Words drawn by chance, each as likely as any other.
 * @param draw strong random bytes; the caller brings them
 * @param count how many words
 */
export function suggestedPassphrase(
  words: readonly string[],
  draw: (count: number) => Uint8Array<ArrayBuffer>,
  count = SUGGESTED_WORDS,
): string {
  // The rest of 65,536 would make some words likelier than others: drawn again.
  const fair = 65_536 - (65_536 % words.length);
  const drawn: string[] = [];
  while (drawn.length < count) {
    const [high = 0, low = 0] = draw(2);
    const number = high * 256 + low;
    const word = number < fair ? words[number % words.length] : undefined;
    if (word !== undefined) drawn.push(word);
  }
  return drawn.join(" ");
}
