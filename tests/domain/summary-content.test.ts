import { describe, expect, it } from "vitest";
import { isBlank, ownTexts, withTexts } from "#domain/summary-content.ts";
import type { AgreementContent, Content, GoalContent, TaskContent } from "#domain/summary-line.ts";
import { TODAY } from "../documents/sample-entry.ts";

const task = (text: string, why = ""): TaskContent => ({
  kind: "task",
  text,
  state: "open",
  sense: "yes",
  tried: [{ day: TODAY, outcome: "done" }],
  why,
});
const goal = (text: string, line = "", unclear = false): GoalContent => ({
  kind: "goal",
  text,
  state: "open",
  unclear,
  proposedBy: "me",
  agree: "yes",
  places: [{ day: TODAY, place: 3 }],
  line,
});
const agreement = (title: string, text: string, question: string): AgreementContent => ({
  kind: "agreement",
  topic: "other",
  title,
  text,
  state: "agreed",
  question,
});
const answers = (count: number): Content => ({
  kind: "answers",
  item: "listened",
  answers: Array.from({ length: count }, () => ({ day: TODAY, value: "mostly" })),
});

/** What the person wrote on each kind of line, and whether there is nothing to read on it. */
const LINES: readonly (readonly [Content, readonly string[], boolean])[] = [
  [{ kind: "text", text: "the door" }, ["the door"], false],
  [{ kind: "text", text: " " }, [" "], true],
  [{ kind: "text", text: "" }, [], true],
  [answers(0), [], true],
  [answers(1), [], false],
  [{ kind: "feelings", values: [] }, [], true],
  [{ kind: "feelings", values: ["calm"] }, [], false],
  [{ kind: "holding-back", values: [] }, [], true],
  [{ kind: "holding-back", values: ["said-fine"] }, [], false],
  [task("breathe", "it helps"), ["breathe", "it helps"], false],
  [task("breathe"), ["breathe"], false],
  [task(" ", "it helps"), [" ", "it helps"], true],
  [goal("sleep", "better"), ["sleep", "better"], false],
  [goal("", "better"), ["better"], true],
  [goal(" ", "", true), [" "], false],
  [goal("sleep", "", true), ["sleep"], false],
  [agreement("letters", "one a week", "may I?"), ["letters", "one a week", "may I?"], false],
  [agreement("letters", " ", ""), ["letters", " "], true],
  [agreement("letters", "", "may I?"), ["letters", "may I?"], false],
  [agreement("", "one a week", " "), ["one a week", " "], false],
  [{ kind: "agreement-topic", topic: "cost" }, [], false],
  [{ kind: "unclear-goal" }, [], false],
];

describe("what stands on a line", () => {
  it.each(LINES)("%j holds of the person’s own words %j, and is nothing to read: %j", (content, own, is) => {
    expect(ownTexts(content)).toEqual(own);
    expect(isBlank(content)).toBe(is);
  });

  it.each(LINES)("%j stays as it is where no text is changed", (content) => {
    expect(withTexts(content, (text) => text)).toEqual(content);
  });

  it("has each text of the person changed, and nothing else", () => {
    const loud = (content: Content) => withTexts(content, (text) => text.toUpperCase());
    expect(loud({ kind: "text", text: "the door" })).toEqual({ kind: "text", text: "THE DOOR" });
    expect(loud(task("breathe", "why"))).toEqual({ ...task("breathe"), text: "BREATHE", why: "WHY" });
    expect(loud(goal("sleep", "line"))).toEqual({ ...goal("sleep"), text: "SLEEP", line: "LINE" });
    expect(loud(agreement("a", "b", "c"))).toEqual(agreement("A", "B", "C"));
    expect(loud({ kind: "agreement-topic", topic: "cost" })).toEqual({
      kind: "agreement-topic",
      topic: "cost",
    });
    expect(loud({ kind: "feelings", values: ["calm"] })).toEqual({ kind: "feelings", values: ["calm"] });
  });
});
