import { useEffect, useMemo, useState } from "react";
import { entriesFrom, orderIn } from "#domain/import-entries.ts";
import type { IdentifiedEntry, RawEntry, SetAside } from "#domain/import-entry.ts";
import { orderOf, type DayOrder } from "#domain/import-days.ts";
import { planImport, type ImportPlan } from "#domain/import-plan.ts";
import { entriesInTable, type Mapping } from "#domain/import-table.ts";
import { dayNow, momentNow } from "#device/clock.ts";
import { identify } from "#documents/import-id.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import type { Found } from "./use-read.ts";

/** Of a table only what is known of its columns. */
const isMapped = (mapping: Mapping | null): mapping is Mapping =>
  mapping !== null && mapping.day !== null && mapping.text !== null;

interface DryRun {
  /** A day in which the order of day and month cannot be seen; null where that question does not come up. */
  readonly unclear: string | null;
  readonly setAside: readonly SetAside[];
  /** What bringing in would do; null while that is being worked out, or not all is known that it takes. */
  readonly plan: ImportPlan | null;
}

/**
 * What would happen with what was found, as it was mapped and as the journal stands. Nothing is written.
 * @param order as the person said; null before they did
 */
export function useDryRun(found: Found, mapping: Mapping | null, order: DayOrder | null): DryRun {
  const { importing } = useWords().words;
  const vault = useVault();
  const journal = useJournal();
  const raw = useMemo((): readonly RawEntry[] => {
    if (found.kind === "entries") return found.entries;
    return isMapped(mapping) ? entriesInTable(found.table, mapping, importing.table.row) : [];
  }, [found, mapping, importing]);
  const seen = useMemo(() => orderIn(raw), [raw]);
  const wanted = seen === "either" ? order : (seen ?? "dmy");
  const { entries, setAside } = useMemo(
    () => entriesFrom(raw, { order: wanted ?? "dmy", today: dayNow(), zone: momentNow().z }),
    [raw, wanted],
  );
  const [identified, setIdentified] = useState<{
    readonly of: unknown;
    readonly entries: readonly IdentifiedEntry[];
  } | null>(null);
  useEffect(() => {
    let isHere = true;
    void identify({ subtle: crypto.subtle }, entries).then((known) => {
      if (isHere) setIdentified({ of: entries, entries: known });
    });
    return () => {
      isHere = false;
    };
  }, [entries]);
  const plan = useMemo(
    () =>
      identified?.of === entries && journal === vault.journal()
        ? planImport((id) => vault.entry(id), identified.entries)
        : null,
    [identified, entries, vault, journal],
  );
  const unclear =
    seen === "either" ? (raw.map(dayText).find((day) => orderOf([day]) === "either") ?? "") : null;
  const isReady = raw.length > 0 && wanted !== null;
  const before = found.setAside;
  return {
    unclear,
    setAside: isReady ? [...before, ...setAside] : before,
    plan: isReady ? plan : null,
  };
}

const dayText = ({ when }: RawEntry): string => ("day" in when ? when.day : "");
