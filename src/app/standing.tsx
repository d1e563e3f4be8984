import { useState, useSyncExternalStore } from "react";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";

interface StandingProps {
  readonly behind: number;
  readonly lostRows: number;
}

/** What the person should know about the journal as it was found: said once, plainly, and put away with one tap. */
export function Standing({ behind, lostRows }: StandingProps) {
  const { words } = useWords();
  const vault = useVault();
  const journal = useSyncExternalStore(vault.subscribe, vault.journal);
  const [putAway, setPutAway] = useState<readonly string[]>([]);
  const { changesMissing, damagedRecords, degraded, newerVersion } = words.vault;
  const missing = Math.max(behind, lostRows);
  const damaged = vault.damaged.length;
  const said = [
    {
      key: "missing",
      on: missing > 0,
      title: changesMissing.title,
      text: changesMissing.text(missing),
      todo: changesMissing.todo,
    },
    {
      key: "damaged",
      on: damaged > 0,
      title: damagedRecords.title(damaged),
      text: damagedRecords.text(damaged),
      todo: damagedRecords.todo,
    },
    { key: "newer", on: journal.unreadable.length > 0, ...newerVersion },
  ];
  return said
    .filter(({ key, on }) => on && !putAway.includes(key))
    .map(({ key, title, text, todo }) => (
      <Notice
        key={key}
        kind="careful"
        title={title}
        actions={
          <Button kind="plain" onClick={() => setPutAway([...putAway, key])}>
            {degraded.ok}
          </Button>
        }
      >
        <p>{text}</p>
        <p>{todo}</p>
      </Notice>
    ));
}
