import type { Rehearsal } from "#domain/rehearsal.ts";
import type { Words } from "#words/words.ts";

interface RehearsalName {
  readonly text: string;
  readonly voice: "own" | "app";
}

/** What a rehearsal is called: its first sentence, else what it is about, in the person's words before those of the list. */
export function rehearsalName({ rehearsal, saying }: Words, data: Rehearsal): RehearsalName {
  const { plan, topic, topicText } = data;
  const own = [plan.sentence, topicText].find((text) => text.trim() !== "");
  if (own !== undefined) return { text: own.trim(), voice: "own" };
  return { text: topic === null ? saying.unnamed : rehearsal.topics[topic], voice: "app" };
}
