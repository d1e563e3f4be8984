import { Section } from "#ui/actions.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useUnfinished } from "#vault/react.ts";
import { formatTime } from "#words/format.ts";
import { useWords } from "#words/react.ts";

const ADDRESS = {
  session: "#/check-in/draft/",
  note: "#/note/",
  therapy: "#/therapy/",
  incident: "#/incident/",
  contact: "#/contact/",
  goal: "#/goal/edit/",
  "goal-instead": "#/goal/instead/",
  progress: "#/goal/see/",
  task: "#/task/edit/",
  "task-adapt": "#/task/adapt/",
  "task-leave": "#/task/leave/",
  attempt: "#/task/how/",
} as const;

const isKnown = (form: string): form is keyof typeof ADDRESS => Object.hasOwn(ADDRESS, form);

/** What was being typed when the app went away: one tap brings the person back to it. */
export function Unfinished() {
  const { words, language } = useWords();
  const drafts = useUnfinished();
  const known = (drafts ?? []).filter((draft) => isKnown(draft.form));
  if (known.length === 0) return null;
  return (
    <Section title={words.today.unfinished}>
      <RowList>
        {known.map((draft) => (
          <Row
            key={draft.id}
            voice="app"
            title={words.today.unfinishedForms[draft.form as keyof typeof ADDRESS]}
            note={formatTime(language, draft.at.l.slice(-5))}
            href={`${ADDRESS[draft.form as keyof typeof ADDRESS]}${draft.target}`}
          />
        ))}
      </RowList>
    </Section>
  );
}
