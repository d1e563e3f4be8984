import { therapyInView } from "#domain/journal.ts";
import { isBeingWritten } from "#domain/message.ts";
import { useTherapies } from "#forms/use-therapies.ts";
import type { Draft } from "#vault/drafts.ts";
import { Section } from "#ui/actions.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal, useUnfinished } from "#vault/react.ts";
import { formatTime } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";

type Form = keyof Words["today"]["unfinishedForms"];

/** A field of what was typed that says where the form stands. */
const named = ({ values }: Draft, field: string): string => {
  const value = (values as Readonly<Record<string, unknown>> | null)?.[field];
  return typeof value === "string" ? value : "";
};

const at =
  (path: string) =>
  ({ target }: Draft) =>
    `#/${path}/${target}`;

/** Where each form is gone on with. A new form is one more line here and one word in `unfinishedForms`. */
const ADDRESS: Readonly<Record<Form, (draft: Draft) => string>> = {
  session: at("check-in/draft"),
  note: at("note"),
  therapy: at("therapy"),
  incident: at("incident"),
  contact: at("contact"),
  goal: at("goal/edit"),
  "goal-instead": at("goal/instead"),
  progress: at("goal/see"),
  task: at("task/edit"),
  "task-adapt": at("task/adapt"),
  "task-leave": at("task/leave"),
  attempt: at("task/how"),
  "how-line": (draft) => `#/check-in/draft/${named(draft, "sessionId")}`,
  agreement: at("agreement/edit"),
  before: at("plan/before"),
  "after-first": at("plan/after"),
  closing: ({ target }) => `#/therapy/${target}/closing`,
  question: at("question"),
  bring: () => "#/bring",
  // The record alone: what of it is being worded is nobody’s business in an address.
  topic: (draft) => `#/bring/words/${named(draft, "line").split(".")[0]}`,
  answer: at("bring/answer"),
  rehearsal: at("rehearse/edit"),
  message: () => "#/page/message",
  saying: at("rehearse/saying"),
  why: at("trends/why"),
  review: at("look-back/review"),
};

/** A draft that stays after it is done with is no longer unfinished then. */
const isOpen = ({ form, values }: Draft): boolean => form !== "message" || isBeingWritten(values);

const isKnown = (form: string): form is Form => Object.hasOwn(ADDRESS, form);

/** What was being typed when the app went away: one tap brings the person back to it. */
export function Unfinished() {
  const { words, language } = useWords();
  const drafts = useUnfinished() ?? [];
  const { putInView } = useTherapies();
  const inView = therapyInView(useJournal())?.id;
  const isElsewhere = ({ form, target }: Draft) => form === "message" && target !== inView;
  const known = drafts.flatMap((draft) =>
    isKnown(draft.form) && isOpen(draft) ? [{ draft, form: draft.form }] : [],
  );
  if (known.length === 0) return null;
  return (
    <Section title={words.today.unfinished}>
      <RowList>
        {known.map(({ draft, form }) => (
          <Row
            key={draft.id}
            voice="app"
            title={words.today.unfinishedForms[form]}
            note={formatTime(language, draft.at.l.slice(-5))}
            href={ADDRESS[form](draft)}
            // Its address names no therapy: it is the message of the one in view.
            onAct={isElsewhere(draft) ? () => void putInView(draft.target) : undefined}
          />
        ))}
      </RowList>
    </Section>
  );
}
