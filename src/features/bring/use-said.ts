import type { ToBring } from "#domain/bring.ts";
import { lineInWords, type BlockLine } from "#documents/page-blocks.ts";
import { useWords } from "#words/react.ts";

/** A line as it is read here: its day is said beside where it comes from. */
export function useSaid(): (item: ToBring) => BlockLine {
  const { words, language } = useWords();
  return (item) => lineInWords(words, language, { ...item, day: null });
}
