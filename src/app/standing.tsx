import { useState } from "react";
import { SETTINGS_ID } from "#domain/id.ts";
import { settingsOf } from "#domain/journal.ts";
import type { Keeping } from "#domain/settings.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import type { BroughtBack } from "#vault/bring-back.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";

interface StandingProps {
  /** What came back from the second copy, and what is still missing; null while that is being found out. */
  readonly brought: BroughtBack | null;
  /** What the browser answered when it was asked to keep the journal; null before there is anything to keep. */
  readonly keeping: Keeping | null;
}

/** What the person should know about the journal as it was found: said once, plainly, and put away with one tap. */
export function Standing({ brought, keeping }: StandingProps) {
  const { words } = useWords();
  const vault = useVault();
  const journal = useJournal();
  const [putAway, setPutAway] = useState<readonly string[]>([]);
  const { broughtBack } = words.copy;
  const { changesMissing, damagedRecords, degraded, newerVersion, persistence } = words.vault;
  const settings = settingsOf(journal);
  const told = {
    kept: persistence.granted,
    "may-be-erased": persistence.mayErase,
    unknown: persistence.unknown,
  };
  const { count, behind, lostRows } = brought ?? { count: 0, behind: 0, lostRows: 0 };
  const missing = Math.max(behind, lostRows);
  const damaged = brought === null ? 0 : vault.damaged.filter((id) => vault.entry(id) === null).length;
  const putAwayFor = (key: string) => {
    setPutAway([...putAway, key]);
    // Said once: the next time only when it has changed.
    if (key === "keeping") void vault.save("settings", SETTINGS_ID, { ...settings, toldKeeping: keeping });
  };
  const said = [
    {
      key: "brought",
      on: count > 0,
      title: broughtBack.title(count),
      text: broughtBack.text,
      todo: broughtBack.todo,
    },
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
    {
      key: "keeping",
      on: keeping !== null && keeping !== "kept" && settings.toldKeeping !== keeping,
      ...told[keeping ?? "unknown"],
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
          <Button kind="plain" onClick={() => putAwayFor(key)}>
            {degraded.ok}
          </Button>
        }
      >
        <p>{text}</p>
        <p>{todo}</p>
      </Notice>
    ));
}
