import { useEffect, useState, useSyncExternalStore } from "react";
import type { Day } from "#domain/day.ts";
import type { Keeping } from "#domain/settings.ts";
import { keepingNow } from "#device/persistence.ts";
import { looksPrivate } from "#device/private-window.ts";
import { Section } from "#ui/actions.tsx";
import { Notice } from "#ui/notice.tsx";
import { copyState, watchCopyState } from "#vault/copy-state.ts";
import { formatDay } from "#words/format.ts";
import { useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";

/** Whether this browser may erase the journal, and what the missing passcode means: in plain words, where they can be found. */
export function KeepingSection() {
  const { settings, vault } = useWords().words;
  const hasPasscode = useVault().ways() !== null;
  const [keeping, setKeeping] = useState<Keeping | "private" | null>(null);
  useEffect(() => {
    void Promise.all([keepingNow(), looksPrivate()]).then(([kept, isPrivate]) =>
      setKeeping(isPrivate ? "private" : kept),
    );
  }, []);
  if (keeping === null) return null;
  const said = {
    kept: vault.persistence.granted,
    "may-be-erased": vault.persistence.mayErase,
    unknown: vault.persistence.unknown,
    private: vault.privateWindow,
  }[keeping];
  return (
    <Section title={settings.keeping}>
      <Notice kind={keeping === "kept" ? "calm" : "careful"} title={said.title}>
        <p>{said.text}</p>
        <p>{said.todo}</p>
      </Notice>
      <SecondCopy />
      {typeof BroadcastChannel === "function" ? null : <Notice kind="calm">{vault.degraded.noTabs}</Notice>}
      {hasPasscode ? null : (
        <Notice kind="calm" title={vault.noPasscode.title}>
          <p>{vault.noPasscode.text}</p>
        </Notice>
      )}
    </Section>
  );
}

/** Whether what is written lies on this device once or twice. */
function SecondCopy() {
  const { words, language } = useWords();
  const { second } = words.copy;
  const state = useSyncExternalStore(watchCopyState, copyState);
  if (state === null) return null;
  const { title, text } = second[state.kind];
  return (
    <Notice kind={state.kind === "kept" ? "calm" : "careful"} title={title}>
      <p>{text}</p>
      {state.kind === "kept" ? <p>{second.of(formatDay(language, state.day as Day, "short"))}</p> : null}
    </Notice>
  );
}
