import { useState } from "react";
import { useWatch } from "react-hook-form";
import type { Edit, Rehearsal } from "#domain/rehearsal.ts";
import { hintsFor } from "#domain/wording-hints.ts";
import { composed, editOf, edited, wordingOf } from "#domain/wording.ts";
import { useCopy } from "#forms/use-copy.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/field.tsx";
import { IconCopy } from "#ui/icons.tsx";
import { Notice } from "#ui/notice.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useToast } from "#ui/toast.tsx";
import { useWords } from "#words/react.ts";
import type { StepProps } from "./rehearsal-form.ts";
import { tooLongIn } from "./too-long.ts";
import styles from "./rehearse.module.css";

/** The text the boxes make, to change as one likes. One's own version stays, whatever the boxes do afterwards. */
export function WordingField({ form, voice }: Pick<StepProps, "form" | "voice">) {
  const { words } = useWords();
  const { common, rehearse } = words;
  const place = rehearse.words;
  const show = useToast();
  const copy = useCopy();
  const [isCleared, setCleared] = useState(false);
  const now = useWatch({ control: form.control }) as Rehearsal;
  const { tone, use, edits } = now;
  const made = composed(voice.phrases, now, tone, use);
  const { text, isOwn, other } = wordingOf(voice.phrases, now, tone, use);
  const hints = hintsFor(text, use, voice.hints);
  const keep = (next: readonly Edit[]) => form.setValue("edits", [...next], { shouldDirty: true });
  const write = (typed: string) => {
    // What is emptied to be written anew is not filled again under the hand.
    setCleared(typed.trim() === "");
    // As long as the two differ it is still a version of the older text: the newer one stays beside it.
    keep(edited(edits, { tone, use, text: typed, of: editOf(now, tone, use)?.of ?? made }));
  };
  const toJoined = () => {
    const before = edits;
    keep(edited(edits, { tone, use, text: "", of: made }));
    show({ text: place.toJoinedSaid, action: { label: common.undo, onAct: () => keep(before) } });
  };
  const keepMine = () => keep(edited(edits, { tone, use, text, of: made }));
  return (
    <div className={styles.wording}>
      <TextArea
        label={place.texts[use]}
        hint={isOwn ? place.mine : place.textHint}
        rows={6}
        lang={voice.lang}
        value={isCleared ? "" : text}
        onChange={(event) => write(event.target.value)}
        onBlur={() => setCleared(false)}
        error={tooLongIn(form, words)("edits")}
      />
      <div className={styles.two}>
        <Button
          kind="quiet"
          small
          icon={<IconCopy />}
          aria-label={place.copyOne(place.texts[use])}
          onClick={() => void copy(text)}
        >
          {place.copy}
        </Button>
        {isOwn && other === null ? (
          <Button kind="plain" small onClick={toJoined}>
            {place.toJoined}
          </Button>
        ) : null}
      </div>
      {other === null ? null : (
        <Notice
          kind="calm"
          title={place.changedTitle}
          actions={
            <>
              <Button kind="quiet" small onClick={keepMine}>
                {place.keepMine}
              </Button>
              <Button kind="plain" small onClick={toJoined}>
                {place.takeJoined}
              </Button>
            </>
          }
        >
          <div className={styles.wording}>
            <p>{place.changedText}</p>
            <OwnWords text={other} />
          </div>
        </Notice>
      )}
      {hints.length === 0 ? null : (
        <Notice kind="calm" title={place.hintsTitle}>
          <ul className={styles.hints}>
            {hints.map((hint) => (
              <li key={hint}>{place.hints[hint]}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
