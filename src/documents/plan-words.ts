import type { AgreementContent, Content, GoalContent, TaskContent } from "#domain/summary-line.ts";
import type { Words } from "#words/words.ts";
import type { BlockLine } from "./page-blocks.ts";

type PlanContent = Extract<
  Content,
  { kind: "task" | "goal" | "agreement" | "agreement-topic" | "unclear-goal" }
>;
type PlanLine = Pick<BlockLine, "text" | "voice"> & Partial<Pick<BlockLine, "label" | "detail" | "also">>;
type Page = Words["page"];

const textOrNull = (text: string): string | null => (text === "" ? null : text);

/** What is known, one after the other; what is not known is not said. */
const joined = (parts: readonly (string | null)[]): string | null =>
  textOrNull(parts.filter((part) => part !== null && part !== "").join(" · "));

function taskInWords(page: Page, { text, state, sense, tried, why }: TaskContent): PlanLine {
  const outcomes = tried.map(({ outcome }) => page.outcomes[outcome]).join(", ");
  const detail = joined([
    state === "open" ? null : page.taskStates[state],
    outcomes,
    sense === null ? null : page.senses[sense],
  ]);
  return { text, voice: "own", detail, also: textOrNull(why) };
}

function placesInWords(page: Page, places: GoalContent["places"]): string | null {
  const last = places.at(-1);
  if (last === undefined) return null;
  const before = places.slice(0, -1).map(({ place }) => place);
  return before.length === 0 ? page.placed(last.place) : page.placedAfter(last.place, before.join(", "));
}

function goalInWords(page: Page, content: GoalContent): PlanLine {
  const { text, state, unclear, proposedBy, agree, places, line } = content;
  const detail = joined([
    state === "open" ? null : page.goalStates[state],
    unclear && text !== "" ? page.unclear : null,
    proposedBy === null ? null : page.proposers[proposedBy],
    agree === null ? null : page.agreeing[agree],
    placesInWords(page, places),
  ]);
  const said: PlanLine = text === "" ? { text: page.unclearGoal, voice: "app" } : { text, voice: "own" };
  return { ...said, detail, also: textOrNull(line) };
}

function agreementInWords(page: Page, content: AgreementContent): PlanLine {
  const { topic, title, text, state, question } = content;
  const label = title === "" ? page.agreementTopics[topic] : title;
  const detail = state === "agreed" ? null : page.agreementStates[state];
  if (text === "") return { label, text: question, voice: "own", detail };
  return { label, text, voice: "own", detail, also: textOrNull(question) };
}

/** What was agreed, aimed for and tried, in words. */
export function planInWords(page: Page, content: PlanContent): PlanLine {
  switch (content.kind) {
    case "task":
      return taskInWords(page, content);
    case "goal":
      return goalInWords(page, content);
    case "agreement":
      return agreementInWords(page, content);
    case "agreement-topic":
      return { text: page.agreementTopics[content.topic], voice: "app" };
    case "unclear-goal":
      return { text: page.unclearGoal, voice: "app" };
  }
}
