import type { Item } from "#domain/journal.ts";
import type { Therapy } from "#domain/therapy.ts";
import { Actions, Section } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { useTherapies } from "#forms/use-therapies.ts";

/** How a therapy stands, and what can be done about that in one tap. Ending it leads to the closing page, which asks nothing. */
export function TherapyStanding({ therapy: { id, data } }: { readonly therapy: Item<"therapy"> }) {
  const { words, language } = useWords();
  const { therapies } = words;
  const { change } = useTherapies();
  const { state, ending } = data;
  const to = (label: string, next: Therapy["state"], kind: "main" | "quiet" = "quiet") => (
    <Button kind={kind} onClick={() => void change(id, { state: next }, therapies.now[next])}>
      {label}
    </Button>
  );
  const closing = (label: string) => (
    <LinkButton kind="quiet" href={`#/therapy/${id}/closing`}>
      {label}
    </LinkButton>
  );
  const endedOn = state === "ended" ? ending.day : null;
  return (
    <Section title={therapies.stands}>
      <p>
        {endedOn === null
          ? therapies.standing[state]
          : therapies.endedOn(formatDay(language, endedOn, "short"))}
      </p>
      <Actions>
        {state === "considering" ? to(therapies.begin, "active") : null}
        {state === "active" ? to(therapies.pause, "paused") : null}
        {state === "paused" ? to(therapies.goOn, "active") : null}
        {state === "ended" ? to(therapies.startAgain, "active") : null}
        {closing(state === "ended" ? therapies.closing : therapies.end)}
      </Actions>
    </Section>
  );
}
