import { useEffect, useState, useSyncExternalStore } from "react";
import { followDropBox, howMuchWaits } from "#drop-box/drop-box.ts";
import { SharedInNotice } from "#features/shared-in/shared-in-notice.tsx";
import { LinkButton } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { useWords } from "#words/react.ts";

/** On Today: something was shared and waits. */
export function SharedWaits() {
  const { waits } = useWords().words.sharedIn;
  return (
    <Notice
      kind="calm"
      title={waits.title}
      actions={
        <LinkButton kind="plain" href="#/shared">
          {waits.look}
        </LinkButton>
      }
    >
      {waits.text}
    </Notice>
  );
}

const SHARED = /^#\/shared(?:\/([a-z-]{1,20}))?$/;

function followAddress(watcher: () => void): () => void {
  addEventListener("hashchange", watcher);
  return () => removeEventListener("hashchange", watcher);
}

/** Whether something waits. An address alone does not say so: anybody can write one. */
function useWaits(isAsked: boolean): boolean {
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    const look = () => void howMuchWaits().then((count) => setWaits(count > 0), quiet);
    look();
    return followDropBox(look);
  }, [isAsked]);
  return waits;
}
const quiet = () => undefined;

/** Before the journal is open: what became of what was just shared. Null where nothing was. */
export function SharedBefore() {
  const { refused } = useWords().words.sharedIn;
  const found = SHARED.exec(useSyncExternalStore(followAddress, () => location.hash));
  const why = found?.[1];
  const isRefused = why !== undefined && Object.hasOwn(refused, why);
  const waits = useWaits(found !== null && !isRefused);
  return found !== null && (isRefused || waits) ? <SharedInNotice why={why} /> : null;
}
