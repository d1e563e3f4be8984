import { useEffect, useRef, useState, type ReactNode } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { DataOf, Kind } from "#domain/record.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { textsIn } from "#domain/text.ts";
import { copyText } from "#device/hand-over.ts";
import { ClashSheet, NotSaved } from "#ui/editor-notices.tsx";
import { SavedState } from "#ui/saved-state.tsx";
import { useToast } from "#ui/toast.tsx";
import type { Clash, EntryEditor, Saved } from "#vault/entry-editor.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";

/** Puts what two windows changed differently into words; null where its own text says it. */
export type ClashWords = (path: readonly string[], value: unknown) => string | null;

const asRead = (value: unknown): string => (typeof value === "string" ? value : textsIn(value).join(", "));

interface EntryForm<K extends Kind> {
  /** Saves; resolves true when the disk has it and the form may be left. */
  readonly submit: (values: DataOf<K>) => Promise<boolean>;
  readonly busy: boolean;
  /** Say these on the page: what could not be saved, and what two windows changed. */
  readonly notices: ReactNode;
  /** "Saved" beside the buttons. */
  readonly savedState: ReactNode;
}

/** What every form about an entry does alike: a draft from the first key, saving, and what to say when that fails. */
export function useEntryForm<K extends Kind, Values extends FieldValues>(
  editor: EntryEditor<K>,
  form: UseFormReturn<Values, unknown, DataOf<K> & FieldValues>,
  inWords?: ClashWords,
): EntryForm<K> {
  const { words } = useWords();
  const show = useToast();
  const { keeper } = editor;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SaveProblem | null>(null);
  const [clash, setClash] = useState<Clash<K> | null>(null);
  const waiting = useRef<((isSaved: boolean) => void) | null>(null);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keeper.keep(structuredClone(values)),
      }),
    [form, keeper],
  );

  const settle = (saved: Saved<K>): void => {
    setBusy(false);
    setProblem(saved.state === "not-saved" ? saved.problem : null);
    setClash(saved.state === "clash" ? saved.clash : null);
    if (saved.state === "saved") answer(true);
  };
  const attempt = async (values: DataOf<K>): Promise<void> => {
    setBusy(true);
    settle(await editor.save(values));
  };
  // Whoever submits waits also while the person chooses between two versions or tries again.
  const submit = (values: DataOf<K>): Promise<boolean> => {
    answer(false);
    return new Promise((resolve) => {
      waiting.current = resolve;
      void attempt(values);
    });
  };
  const answer = (isSaved: boolean): void => {
    waiting.current?.(isSaved);
    waiting.current = null;
  };
  // With what stands in the form now: more may have been typed since the first try.
  const retry = () => (problem === null ? keeper.flush() : form.handleSubmit(attempt)());
  const copy = async () => {
    const done = await copyText(textsIn(form.getValues()).join("\n\n"));
    if (done === "done") show({ text: words.vault.textCopied });
  };
  const shown = problem ?? (keeper.state === "not-saved" ? keeper.problem : null);
  const { vault, common } = words;
  const notices = (
    <>
      {shown === null ? null : (
        <NotSaved
          {...problemWords(words, shown)}
          retryLabel={vault.retrySaving}
          onRetry={() => void retry()}
          copyLabel={vault.copyMyText}
          onCopy={() => void copy()}
        />
      )}
      {clash === null ? null : (
        <ClashSheet
          title={vault.conflict.title}
          text={vault.conflict.text}
          foot={vault.conflict.lostNothing}
          closeLabel={common.close}
          mineLabel={vault.conflict.mine}
          theirsLabel={vault.conflict.other}
          sides={clash.conflicts.map(({ path, mine, theirs }) => {
            const read = (value: unknown) => inWords?.(path, value) ?? asRead(value);
            return { mine: read(mine), theirs: read(theirs) };
          })}
          choices={(["mine", "theirs", "both"] as const).map((choice) => ({
            label: {
              mine: vault.conflict.keepMine,
              theirs: vault.conflict.takeOther,
              both: vault.conflict.keepBoth,
            }[choice],
            onChoose: () => void clash.settle(choice).then(settle),
          }))}
          onClose={() => {
            setClash(null);
            answer(false);
          }}
        />
      )}
    </>
  );
  const savedState = (
    <SavedState
      state={keeper.state}
      labels={{ writing: vault.saving, saved: vault.draftSaved, "not-saved": vault.notSaved }}
    />
  );
  return { submit, busy, notices, savedState };
}
