import { useEffect, useState, useSyncExternalStore } from "react";
import * as z from "zod/mini";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { isSomebodyWriting } from "./update-readiness.ts";
import { onUpdate, updateNow } from "./updates.ts";

/** "A new version is ready": offered only while nobody writes, in any window; otherwise the next cold start has it. */
export function UpdateNotice() {
  const { words } = useWords();
  const vault = useVault();
  const now = useSyncExternalStore(onUpdate, updateNow);
  const vaultState = useSyncExternalStore(vault.subscribe, vault.state);
  const [isPutOff, setPutOff] = useState(false);
  const isWriting = useIsWriting(now.state !== "none");
  const { newVersion, updatedElsewhere, dataMissing, openAgain } = words.vault;
  if (vaultState === "lost" || vaultState === "closed") {
    const said = vaultState === "lost" ? dataMissing : updatedElsewhere;
    return (
      <Notice
        kind="stop"
        title={said.title}
        actions={<Button onClick={() => location.reload()}>{openAgain}</Button>}
      >
        <p>{said.text}</p>
        <p>{said.todo}</p>
      </Notice>
    );
  }
  if (now.state === "none" || isPutOff || isWriting) return null;
  const isReady = now.state === "ready";
  return (
    <Notice
      kind="calm"
      title={isReady ? newVersion.title : updatedElsewhere.title}
      actions={
        <>
          <Button kind="main" onClick={isReady ? now.takeOver : now.reload}>
            {isReady ? newVersion.restart : openAgain}
          </Button>
          <Button kind="plain" onClick={() => setPutOff(true)}>
            {newVersion.later}
          </Button>
        </>
      }
    >
      {now.state === "ready" ? <WhatChanged change={now.change} /> : null}
      <p>{isReady ? newVersion.text : updatedElsewhere.text}</p>
    </Notice>
  );
}

const changeSchema = z.record(z.string(), z.string().check(z.maxLength(300)));

/** What the new version says of itself, in one sentence. */
function WhatChanged({ change }: { readonly change: unknown }) {
  const { words, language } = useWords();
  const parsed = changeSchema.safeParse(change);
  const sentence = parsed.success ? parsed.data[language] : undefined;
  return sentence === undefined ? null : <p>{words.vault.newVersion.whatChanged(sentence)}</p>;
}

const LOOK_EVERY_MS = 2000;

function useIsWriting(isAsked: boolean): boolean {
  const [isWriting, setWriting] = useState(true);
  useEffect(() => {
    if (!isAsked) return;
    const look = () => void isSomebodyWriting().then(setWriting);
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isAsked]);
  return isWriting;
}
