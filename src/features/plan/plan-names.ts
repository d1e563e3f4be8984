import type { Goal } from "#domain/goal.ts";
import type { Words } from "#words/words.ts";
import { isText } from "./said.ts";

/** What a goal is called in a list: the person's words, or ours where it is still unclear and has none. */
export const goalName = (
  words: Words,
  { text }: Pick<Goal, "text">,
): { readonly text: string; readonly voice: "own" | "app" } =>
  isText(text) ? { text, voice: "own" } : { text: words.page.unclearGoal, voice: "app" };
