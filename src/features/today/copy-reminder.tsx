import { useMemo, useState } from "react";
import { changedSince, isCopyDue } from "#domain/backup-since.ts";
import { dayOf, isDay, type Day } from "#domain/day.ts";
import { readPutAway, writePutAway } from "#device/put-away.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { LockOffer } from "./lock-offer.tsx";
import { OfferNotice } from "./offer-notice.tsx";

/** How much is on this device alone, where that has become a lot. One tap puts it away for a while. At most one thing is asked. */
export function CopyReminder({ today }: { today: Day }) {
  const { backup } = useWords().words;
  const vault = useVault();
  const journal = useJournal();
  const mark = journal.backup[0];
  const [putAway, setPutAway] = useState(() => readPutAway("copy"));
  // Entries change with the journal alone.
  const changed = useMemo(
    () => (journal === vault.journal() ? changedSince(mark?.data ?? null, vault.entries()) : 0),
    [vault, journal, mark],
  );
  const since = putAway !== null && isDay(putAway) ? putAway : null;
  if (!isCopyDue(changed, mark === undefined ? null : dayOf(mark.at), since, today))
    // Whoever has just put one thing away is not asked the next.
    return putAway === today ? null : <LockOffer today={today} />;
  const later = () => {
    writePutAway("copy", today);
    setPutAway(today);
  };
  return (
    <OfferNotice text={backup.reminder.text(changed)} href="#/backup" label={backup.title} onLater={later} />
  );
}
