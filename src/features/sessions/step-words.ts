import type { Words } from "#words/words.ts";
import type { Agreed } from "./session-beside.tsx";

interface StepWords {
  readonly text: string;
  readonly voice: "own" | "app";
  /** What kind of thing it is, what it is about, and how it stands. */
  readonly about: string;
}

/** One thing as it stood after a session, for a list. */
export function stepInWords({ checkIn, page, journey }: Words, { kind, data, isNew }: Agreed): StepWords {
  const parts = [checkIn.agreedKinds[kind], isNew ? journey.agreedHow.new : journey.agreedHow.changed];
  const about = (...more: (string | null)[]) =>
    [...parts, ...more].filter((part) => part !== null && part !== "").join(" · ");
  switch (kind) {
    case "goal":
      return {
        text: data.text.trim() === "" ? page.unclearGoal : data.text,
        voice: data.text.trim() === "" ? "app" : "own",
        about: about(data.state === "open" ? null : page.goalStates[data.state]),
      };
    case "task":
      return {
        text: data.text,
        voice: "own",
        about: about(data.state === "open" ? null : page.taskStates[data.state]),
      };
    case "agreement": {
      const { topic, title, text, question, state } = data;
      const said = [text, question].find((each) => each.trim() !== "");
      const named = topic === "other" ? title : page.agreementTopics[topic];
      return {
        text: said ?? page.agreementTopics[topic],
        voice: said === undefined ? "app" : "own",
        about: about(said === undefined ? null : named, page.agreementStates[state]),
      };
    }
  }
}
