import type { Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { RECORDS, type Kind } from "#domain/record.ts";

export const TODAY = "2026-11-22" as Day;
export const [A, B] = ["A".repeat(22) as Id, "B".repeat(22) as Id];

export const idOf = (kind: string, at: number): Id => `${kind}${at}`.padEnd(22, "0") as Id;

let clock = 0;
export const entryOf = (kind: Kind, id: Id, data: unknown): Entry => ({
  id,
  k: kind,
  v: [
    {
      h: [(clock += 1), 0, "n"],
      at: { l: "2026-11-22T10:05", o: 60, z: "Europe/Madrid" },
      s: RECORDS[kind].shape,
      d: data,
    },
  ],
});

/** Marks every text with the record and the field it stands in, so that it can be found again in any output. */
export const marker = (record: string, field: string): string => `⟦${record}.${field}⟧`;
