import type { Content } from "./summary-line.ts";

/** The texts in which the person's own words stand, by kind of content. */
const TEXTS: { readonly [K in Content["kind"]]: readonly (keyof Extract<Content, { kind: K }>)[] } = {
  text: ["text"],
  answers: [],
  feelings: [],
  "holding-back": [],
  task: ["text", "why"],
  goal: ["text", "line"],
  agreement: ["title", "text", "question"],
  "agreement-topic": [],
  "unclear-goal": [],
};

const textsIn = (content: Content): [field: string, text: string][] =>
  (TEXTS[content.kind] as readonly string[]).map((field) => [
    field,
    String((content as unknown as Record<string, unknown>)[field]),
  ]);

/** The person's own words on a line, in the order in which they are read. */
export const ownTexts = (content: Content): string[] =>
  textsIn(content)
    .map(([, text]) => text)
    .filter((text) => text !== "");

/** The same content with each of the person's own texts changed. */
export const withTexts = (content: Content, change: (text: string) => string): Content => ({
  ...content,
  ...Object.fromEntries(textsIn(content).map(([field, text]) => [field, change(text)])),
});

/** Whether there is nothing to read on a line. */
export function isBlank(content: Content): boolean {
  switch (content.kind) {
    case "text":
    case "task":
      return content.text.trim() === "";
    case "goal":
      return content.text.trim() === "" && !content.unclear;
    case "agreement":
      return content.text.trim() === "" && content.question.trim() === "";
    case "answers":
      return content.answers.length === 0;
    case "feelings":
    case "holding-back":
      return content.values.length === 0;
    case "agreement-topic":
    case "unclear-goal":
      return false;
  }
}
