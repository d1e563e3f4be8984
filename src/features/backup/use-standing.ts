import { useMemo } from "react";
import { changedSince } from "#domain/backup-since.ts";
import { dayOf } from "#domain/day.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";

/** What would be lost without this device, in one calm sentence. */
export function useStanding(): string {
  const { words, language } = useWords();
  const { standing } = words.backup;
  const vault = useVault();
  const journal = useJournal();
  const mark = journal.backup[0];
  // Entries change with the journal alone.
  const changed = useMemo(
    () => (journal === vault.journal() ? changedSince(mark?.data ?? null, vault.entries()) : 0),
    [vault, journal, mark],
  );
  if (mark === undefined) return changed === 0 ? standing.empty : standing.none;
  const when = formatDay(language, dayOf(mark.at), "short");
  return changed === 0 ? standing.all(when) : standing.since(changed, when);
}
