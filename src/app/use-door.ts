import { useEffect } from "react";
import { settingsOf, type Journal } from "#domain/journal.ts";
import { useJournal, useVault } from "#vault/react.ts";
import type { Door } from "#vault/ways.ts";

function doorOf(journal: Journal): Door {
  return {
    country: settingsOf(journal).country,
    contacts: journal.contact
      .filter(({ data }) => data.whileLocked)
      .map(({ data: { name, number } }) => ({ name, number })),
  };
}

/** What was chosen for the lock screen follows the journal, as long as there is a lock. */
export function useDoor(canLock: boolean): void {
  const vault = useVault();
  const door = JSON.stringify(doorOf(useJournal()));
  useEffect(() => {
    if (canLock) void vault.setDoor(JSON.parse(door) as Door);
  }, [vault, canLock, door]);
}
