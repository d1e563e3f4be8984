import type { Agreement } from "#domain/agreement.ts";
import type { Words } from "#words/words.ts";

interface Named {
  readonly text: string;
  readonly voice: "own" | "app";
}

/** What an agreement is called: its topic, or what the person calls it, or how it begins. */
export function agreementName({ page }: Words, { topic, title, text, question }: Agreement): Named {
  if (topic !== "other") return { text: page.agreementTopics[topic], voice: "app" };
  const own = [title, question, text].find((each) => each.trim() !== "")?.trim();
  return own === undefined
    ? { text: page.agreementTopics.other, voice: "app" }
    : { text: own.split("\n")[0] ?? own, voice: "own" };
}
