import { useWatch } from "react-hook-form";
import { Recall } from "#ui/speech.tsx";
import { useWords } from "#words/react.ts";
import { topicInWords } from "./rehearsal-words.ts";
import type { RehearsalForm } from "./rehearsal-form.ts";

interface BeforeNowProps {
  readonly form: RehearsalForm;
  /** Which earlier steps are brought back. */
  readonly fields: readonly ("about" | "wants")[];
}

/** What was written in the steps before, beside what is being written now. Nothing where nothing was. */
export function BeforeNow({ form, fields }: BeforeNowProps) {
  const { words } = useWords();
  const { rehearse, rehearsal } = words;
  const [topic, topicText, example, wants, firstWant, wantText] = useWatch({
    control: form.control,
    name: ["topic", "topicText", "example", "wants", "firstWant", "wantText"],
  });
  const about = topicInWords(words, { topic, topicText });
  const hasExample = example.trim() !== "";
  const first = firstWant !== null && wants.includes(firstWant) ? firstWant : null;
  const inOrder = first === null ? wants : [first, ...wants.filter((want) => want !== first)];
  return (
    <>
      {fields.includes("about") && (about !== null || hasExample) ? (
        <Recall label={about ?? rehearse.about.example} text={hasExample ? example : undefined} />
      ) : null}
      {fields.includes("wants") && wants.length > 0 ? (
        <Recall label={rehearse.wants.legend} text={wantText.trim() === "" ? undefined : wantText}>
          <p>{inOrder.map((want) => rehearsal.wants[want]).join(" · ")}</p>
        </Recall>
      ) : null}
    </>
  );
}
