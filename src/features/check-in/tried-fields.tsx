import { useState } from "react";
import { ATTEMPT_OUTCOMES, emptyAttempt, type Outcome } from "#domain/attempt.ts";
import { LineField } from "#forms/line-field.tsx";
import { useWrite } from "#forms/use-write.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { triedHere, type Here, type Tried } from "./beside.ts";
import styles from "./check-in.module.css";

const AT_FIRST = 5;

/** How the tasks went, in one tap each. Every outcome is as good as the others. */
export function TriedFields({ here, onSaid }: { readonly here: Here; readonly onSaid: () => void }) {
  const { checkIn } = useWords().words;
  const [isAll, setAll] = useState(false);
  const tried = triedHere(useJournal(), here);
  const shown = isAll ? tried : tried.slice(0, AT_FIRST);
  return (
    <>
      <p className={styles.intro}>{checkIn.triedIntro}</p>
      {shown.map((each) => (
        <TriedField key={each.task.id} tried={each} here={here} onSaid={onSaid} />
      ))}
      {shown.length === tried.length ? null : (
        <Button kind="plain" small onClick={() => setAll(true)}>
          {checkIn.agreedMore(tried.length - shown.length)}
        </Button>
      )}
    </>
  );
}

interface TriedFieldProps {
  readonly tried: Tried;
  readonly here: Here;
  readonly onSaid: () => void;
}

function TriedField({ tried, here, onSaid }: TriedFieldProps) {
  const { words, language } = useWords();
  const { checkIn, page } = words;
  const vault = useVault();
  const write = useWrite();
  const { task, here: said, before } = tried;
  const { text, purpose } = task.data;
  const choose = async (outcome: Outcome | null) => {
    const id = said?.id ?? vault.newId();
    const data =
      outcome === null
        ? null
        : said === null
          ? { ...emptyAttempt(here.therapyId, task.id, here.day, outcome), sessionId: here.id }
          : { ...said.data, outcome };
    const isSaved = await write(
      [{ kind: "attempt", id, data }],
      outcome === null ? checkIn.triedCleared : undefined,
    );
    if (isSaved) onSaid();
  };
  return (
    <div className={styles.task}>
      <OwnWords text={text} />
      {purpose.trim() === "" ? null : <p className={styles.small}>{checkIn.triedFor(purpose)}</p>}
      {before.length === 0 ? null : (
        <p className={styles.small}>
          {before
            .map(({ data }) =>
              page.labelled(formatDay(language, data.day, "brief"), page.outcomes[data.outcome]),
            )
            .join(" · ")}
        </p>
      )}
      <Choices
        legend={text}
        hideLegend
        options={ATTEMPT_OUTCOMES.map((value) => ({ value, label: page.outcomes[value] }))}
        value={said?.data.outcome ?? null}
        onChange={(outcome) => void choose(outcome)}
        clearable
      />
      {said === null ? null : (
        <LineField kind="attempt" id={said.id} field="how" form="how-line" label={checkIn.triedLine} />
      )}
    </div>
  );
}
