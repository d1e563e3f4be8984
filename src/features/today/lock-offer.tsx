import { useState, useSyncExternalStore } from "react";
import type { Day } from "#domain/day.ts";
import { readPutAway, writePutAway } from "#device/put-away.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { OfferNotice } from "./offer-notice.tsx";

/** Before that there is little to protect, and much to find one's way in. */
const FROM_THINGS = 3;

/** A passcode, offered once, when there is something to protect. One tap puts it away for good; the settings have it. */
export function LockOffer({ today }: { today: Day }) {
  const { lock } = useWords().words;
  const vault = useVault();
  const { session, note } = useJournal();
  const hasPasscode = useSyncExternalStore(vault.subscribe, vault.ways) !== null;
  const [isAway, setAway] = useState(() => readPutAway("lock") !== null);
  if (hasPasscode || isAway || session.length + note.length < FROM_THINGS) return null;
  const putAway = () => {
    writePutAway("lock", today);
    setAway(true);
  };
  return <OfferNotice text={lock.offer} href="#/lock/set" label={lock.set} onLater={putAway} />;
}
