import type { Prediction } from "#domain/rehearsal.ts";
import { CAME, type Saying } from "#domain/saying.ts";
import { Choices } from "#ui/choices.tsx";
import { TextArea } from "#ui/field.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useWords } from "#words/react.ts";
import type { SayingForm } from "./saying-form.ts";
import styles from "./saying.module.css";

/** Whether anything was foreseen at all. */
const isForeseen = ({ fears, other, likely }: Prediction): boolean =>
  fears.length > 0 || other.trim() !== "" || likely !== null;

interface SayingBesideProps {
  readonly saying: Saying;
  readonly form: SayingForm;
  readonly error: string | undefined;
  readonly change: (some: Partial<Saying>) => Promise<void>;
}

/** What was feared, as it was written then, beside what happened: side by side where there is room. */
export function SayingBeside({ saying, form, error, change }: SayingBesideProps) {
  const { words } = useWords();
  const { feared, came } = saying;
  const happened = (
    <TextArea
      label={words.saying.whatHappened}
      hint={words.saying.whatHappenedHint}
      error={error}
      {...form.register("happened")}
    />
  );
  if (!isForeseen(feared)) return happened;
  return (
    <div className={styles.room}>
      <p className={styles.besideTitle}>{words.saying.beside}</p>
      <div className={styles.beside}>
        <div className={styles.feared}>
          <p className={styles.label}>{words.saying.feared}</p>
          <FearedWords feared={feared} />
          {feared.likely === null ? null : (
            <p className={styles.small}>{words.saying.likely(feared.likely)}</p>
          )}
        </div>
        <div className={styles.happened}>
          <Choices
            legend={words.saying.didItHappen}
            options={CAME.map((value) => ({ value, label: words.rehearsal.came[value] }))}
            value={came}
            onChange={(next) => void change({ came: next })}
            clearable
          />
          {happened}
        </div>
      </div>
    </div>
  );
}

/** What was feared, one under the other: what was chosen in the words of the list, the rest in the person's own. */
export function FearedWords({ feared: { fears, other } }: { readonly feared: Prediction }) {
  const { rehearsal } = useWords().words;
  const isWritten = other.trim() !== "";
  // "Something else" is said by what was written for it.
  const named = fears.filter((fear) => fear !== "other" || !isWritten);
  if (named.length === 0 && !isWritten) return null;
  return (
    <ul className={styles.fears} role="list">
      {named.map((fear) => (
        <li key={fear}>{rehearsal.fears[fear]}</li>
      ))}
      {isWritten ? (
        <li>
          <OwnWords text={other} />
        </li>
      ) : null}
    </ul>
  );
}
