import type { Words } from "#words/words.ts";
import type { Agreed } from "./beside.ts";

interface AgreedText {
  readonly text: string;
  readonly voice: "own" | "app";
  readonly label: string;
}

const own = (text: string): Pick<AgreedText, "text" | "voice"> => ({ text, voice: "own" });

/** What was agreed, as it is read in a list, and what it is about. */
export function agreedText({ checkIn, page }: Words, item: Agreed): AgreedText {
  const kind = checkIn.agreedKinds[item.kind];
  if (item.kind === "task") return { ...own(item.data.text), label: kind };
  if (item.kind === "goal") {
    const { text } = item.data;
    return text.trim() === ""
      ? { text: page.unclearGoal, voice: "app", label: kind }
      : { ...own(text), label: kind };
  }
  const { topic, title, text, question } = item.data;
  const named = topic === "other" ? title : page.agreementTopics[topic];
  const said = [text, question].find((each) => each.trim() !== "");
  if (said === undefined) return { text: page.agreementTopics[topic], voice: "app", label: kind };
  return { ...own(said), label: named.trim() === "" ? kind : named };
}
