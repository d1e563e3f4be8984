import { createHash } from "node:crypto";
import * as fc from "fast-check";
import type { BackupOrigin } from "#domain/backup.ts";
import { nextStamp, type Stamp } from "#domain/clock.ts";
import { normalForm, type Entry, type Version } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";

export const ORIGIN: BackupOrigin = {
  app: "0.4.0",
  createdAt: { l: "2026-11-22T10:05", o: 60, z: "Europe/Madrid" },
  vid: "V".repeat(22) as Id,
};

export const sha256 = async (text: string): Promise<string> =>
  createHash("sha256").update(text).digest("hex");

export const noteEntry = (letter: string, text: string, h: Stamp = [1, 0, "a"]): Entry => ({
  id: letter.repeat(22) as Id,
  k: "note",
  v: [
    {
      h,
      at: ORIGIN.createdAt,
      s: 1,
      d: { therapyId: "T".repeat(22), day: "2026-11-22", text, bring: false, done: false },
    },
  ],
});

/** What three people-less devices do: write, delete, and bring one another's file in. */
export type Act =
  | { readonly kind: "write"; readonly device: number; readonly thing: number; readonly text: number }
  | { readonly kind: "delete"; readonly device: number; readonly thing: number }
  | { readonly kind: "bring-in"; readonly device: number; readonly from: number };

const device = fc.nat(2);
const thing = fc.nat(4);
export const anyActs: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ kind: fc.constant("write" as const), device, thing, text: fc.nat(9) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete" as const), device, thing }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("bring-in" as const), device, from: device }) },
  ),
  { maxLength: 40 },
);

export const KINDS_OF_THINGS = ["note", "goal", "task", "note", "constellation"] as const;

/** A journal in memory that writes as the vault does. */
export class Device {
  readonly entries = new Map<Id, Entry>();
  #last: Stamp | null = null;
  readonly #node: string;
  constructor(node: string) {
    this.#node = node;
  }

  write(thing: number, data: Readonly<{ s: 1; d: unknown }> | Readonly<{ del: true }>): void {
    const id = String.fromCodePoint(65 + thing).repeat(22) as Id;
    const k = KINDS_OF_THINGS[thing] ?? "note";
    this.#last = nextStamp(this.#last, 0, this.#node);
    const version = { h: this.#last, at: ORIGIN.createdAt, ...data } as Version;
    this.entries.set(id, { id, k, v: normalForm(k, [version, ...(this.entries.get(id)?.v ?? [])]) });
  }

  take(entries: readonly Entry[]): void {
    for (const entry of entries) {
      this.entries.set(entry.id, entry);
      for (const { h } of entry.v)
        this.#last = this.#last === null || h[0] > this.#last[0] || h[1] > this.#last[1] ? h : this.#last;
    }
  }
}
