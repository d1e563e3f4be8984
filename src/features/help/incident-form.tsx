import { type FormEvent, useEffect, useRef, useState } from "react";
import { type Day, isDay } from "#domain/day.ts";
import type { Incident } from "#domain/incident.ts";
import { Section } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { DayField, TextArea } from "#ui/field.tsx";
import { Notice } from "#ui/notice.tsx";
import { useWords } from "#words/react.ts";
import styles from "./help.module.css";

export type IncidentDraft = Pick<Incident, "day" | "text">;

export interface IncidentFormProps {
  today: Day;
  /** What was being written, if it was left unfinished. */
  draft?: IncidentDraft | null;
  /** Called at every change, so that nothing typed is lost. The day is left out while it is not one. */
  onDraft?: (draft: IncidentDraft) => void;
  /** Resolves once the note is really kept; rejects where it is not, and the text stays. */
  onKeepIncident: (incident: IncidentDraft) => Promise<void>;
}

type State = "writing" | "keeping" | "not-kept" | "kept";

/** A dated note that stays out of every page unless picked by hand. */
export function IncidentForm({ today, draft = null, onDraft, onKeepIncident }: IncidentFormProps) {
  const { words } = useWords();
  const { incident } = words.help;
  const [day, setDay] = useState<string>(draft?.day ?? today);
  const [text, setText] = useState(draft?.text ?? "");
  const [state, setState] = useState<State>("writing");
  const [tried, setTried] = useState(false);

  const change = (nextDay: string, nextText: string) => {
    setDay(nextDay);
    setText(nextText);
    setState("writing");
    onDraft?.({ day: isDay(nextDay) ? nextDay : today, text: nextText });
  };
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (state === "keeping" || !isDay(day) || text.trim() === "") return;
    setState("keeping");
    try {
      await onKeepIncident({ day, text });
      setState("kept");
    } catch {
      setState("not-kept");
    }
  };
  const another = () => {
    setDay(today);
    setText("");
    setTried(false);
    setState("writing");
  };

  if (state === "kept") return <Kept onAnother={another} />;
  return (
    <Section title={incident.title}>
      <form className={styles.form} autoComplete="off" noValidate onSubmit={(event) => void keep(event)}>
        <p>{incident.hint}</p>
        <DayField
          label={incident.dayLabel}
          value={day}
          max={today}
          error={tried && !isDay(day) ? incident.dayNeeded : undefined}
          onChange={(event) => change(event.target.value, text)}
        />
        <TextArea
          label={incident.textLabel}
          hint={incident.textHint}
          rows={4}
          value={text}
          error={tried && text.trim() === "" ? incident.textNeeded : undefined}
          onChange={(event) => change(day, event.target.value)}
        />
        {state === "not-kept" ? (
          <Notice kind="stop" title={words.vault.notSaved}>
            {words.vault.notSavedText}
          </Notice>
        ) : null}
        <Button type="submit" busy={state === "keeping"}>
          {incident.keep}
        </Button>
      </form>
    </Section>
  );
}

/** The form gives way to this; the focus comes along instead of falling back to the top of the page. */
function Kept({ onAnother }: { onAnother: () => void }) {
  const { words } = useWords();
  const { incident } = words.help;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Section title={incident.title}>
      <div role="status">
        <Notice kind="calm">{incident.kept}</Notice>
      </div>
      <Button kind="quiet" ref={button} onClick={onAnother}>
        {incident.another}
      </Button>
    </Section>
  );
}
