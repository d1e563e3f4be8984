import type { Rehearsal } from "#domain/rehearsal.ts";
import type { Words } from "#words/words.ts";

/** What it is about, in words; null where that was left open. */
export function topicInWords(
  { rehearsal }: Words,
  { topic, topicText }: Pick<Rehearsal, "topic" | "topicText">,
): string | null {
  if (topic === "own" && topicText.trim() !== "") return topicText.trim();
  return topic === null ? null : rehearsal.topics[topic];
}
