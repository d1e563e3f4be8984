import { useId, useRef } from "react";
import { useWatch } from "react-hook-form";
import type { HistoryKind } from "#domain/history.ts";
import type { Id } from "#domain/id.ts";
import { ofTherapy, type Journal } from "#domain/journal.ts";
import type { Saying } from "#domain/saying.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { TextField } from "#ui/field.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { agreedNow, GROUP_OF } from "./agreed-now.ts";
import type { useSayingForm } from "./saying-form.ts";
import { useWrite, type Write } from "./use-write.ts";
import styles from "./saying.module.css";

const KINDS = ["goal", "task", "agreement"] as const satisfies readonly HistoryKind[];

/** Where a line stands in Plan already. */
const inPlan = (journal: Journal, therapyId: Id, kind: HistoryKind, text: string): Id | null =>
  ofTherapy(journal[kind], therapyId).find(({ data }) => data.text.trim() === text.trim())?.id ?? null;

interface SayingAgreedProps {
  readonly saying: Saying;
  readonly told: ReturnType<typeof useSayingForm>;
  readonly error: string | undefined;
}

/** What the two agreed, in one line; one tap more and it is in Plan. */
export function SayingAgreed({ saying, told, error }: SayingAgreedProps) {
  const { words } = useWords();
  const journal = useJournal();
  const vault = useVault();
  const write = useWrite();
  const label = useId();
  const offers = useRef<HTMLDivElement>(null);
  const { form, settle, now } = told;
  const text = useWatch({ control: form.control, name: "agreed" });
  const keep = async (kind: HistoryKind) => {
    await settle();
    const saved = now();
    if (saved === undefined || saved.agreed.trim() === "") return;
    const data = agreedNow(kind, saved, saved.agreed.trim());
    const isKept = await write([{ kind, id: vault.newId(), data } as Write], words.checkIn.agreedKept);
    // The button has become the way there: the focus stays where it was.
    if (isKept) offers.current?.querySelector<HTMLElement>(`[data-kind="${kind}"]`)?.focus();
  };
  return (
    <div className={styles.agreed}>
      <TextField
        label={words.saying.whatWeAgreed}
        error={error}
        enterKeyHint="done"
        onKeyDown={(event) => {
          // Enter would otherwise go on in the form of the session around it.
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void settle();
        }}
        {...form.register("agreed")}
      />
      {text.trim() === "" ? null : (
        <div className={styles.keep} role="group" aria-labelledby={label} ref={offers}>
          <p className={styles.small} id={label}>
            {words.saying.keepInPlan}
          </p>
          <div className={styles.offers}>
            {KINDS.map((kind) => {
              const known = inPlan(journal, saying.therapyId, kind, text);
              const mark = <GroupMark group={GROUP_OF[kind]} hollow={known === null} />;
              return known === null ? (
                <Button
                  key={kind}
                  kind="quiet"
                  small
                  icon={mark}
                  aria-label={words.saying.keepAsOf(words.saying.keepAs[kind], text)}
                  onClick={() => void keep(kind)}
                >
                  {words.saying.keepAs[kind]}
                </Button>
              ) : (
                <LinkButton
                  key={kind}
                  kind="plain"
                  small
                  icon={mark}
                  data-kind={kind}
                  href={`#/${kind}/${known}`}
                >
                  {words.saying.nowInPlan[kind]}
                </LinkButton>
              );
            })}
          </div>
        </div>
      )}
    </div>
  );
}
