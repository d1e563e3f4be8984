import type { Day, Moment } from "#domain/day.ts";
import { normalForm, type Entry, type Version } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { RECORDS, type DataOf, type Kind } from "#domain/record.ts";

type Written<K extends Kind> = { readonly kind: K; readonly data: DataOf<K> };

/** One thing written once; a later one with the same id is its next version. */
export type ExampleRecord = { [K in Kind]: Written<K> }[Kind] & {
  readonly id: Id;
  readonly at: Moment;
  /** The clock of the device, which gives each its stamp. */
  readonly ms: number;
};

/** Puts one version of a record into the journal, on a day and at a time of the person's. */
export type Add = <K extends Kind>(kind: K, data: DataOf<K>, day: Day, time: string, id?: Id) => void;

const OFFSET_MINUTES = 60;

/** The day at this time on the person's clock, and what the device's clock shows then. */
export function momentAt(day: Day, time: string): { at: Moment; ms: number } {
  const at: Moment = { l: `${day}T${time}`, o: OFFSET_MINUTES, z: "Europe/Madrid" };
  return { at, ms: Date.parse(`${day}T${time}:00Z`) - OFFSET_MINUTES * 60_000 };
}

/** @param newId for what is added without an id of its own */
export const addTo =
  (records: ExampleRecord[], newId: () => Id): Add =>
  (kind, data, day, time, id = newId()) =>
    void records.push({ kind, data, id, ...momentAt(day, time) } as unknown as ExampleRecord);

/** The records as the journal keeps them, with stamps of one device: one entry for each id, with all its versions. */
export function entriesOf(records: readonly ExampleRecord[], node: string): Entry[] {
  const versions = new Map<Id, { k: Kind; v: Version[] }>();
  for (const [place, { id, kind, data, at, ms }] of records.entries()) {
    const entry = versions.get(id) ?? { k: kind, v: [] };
    entry.v.push({ h: [ms, place, node], at, s: RECORDS[kind].shape, d: data });
    versions.set(id, entry);
  }
  return [...versions].map(([id, { k, v }]) => ({ id, k, v: normalForm(k, v) }));
}
