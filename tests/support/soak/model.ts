import { compareStamps } from "#domain/clock.ts";
import {
  canonicalText,
  compareVersions,
  contentOf,
  isTombstone,
  type Entry,
  type Version,
} from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { keptVersions } from "#domain/record.ts";
import type { KeptDraft } from "./orders.ts";

/**
 * What one device was told, and must therefore still have: every version that was acknowledged or brought in, none ever
 * thrown away. It knows nothing of how entries are joined; what must stand there is worked out at the end, at once.
 */
export class Known {
  readonly #versions: Map<string, { readonly id: Id; readonly k: string; readonly version: Version }>;

  constructor(from: readonly Known[] = []) {
    this.#versions = new Map(from.flatMap((each) => [...each.#versions]));
  }

  take(entries: readonly Entry[]): void {
    for (const { id, k, v } of entries)
      for (const version of v) this.#versions.set(`${id}${canonicalText(version)}`, { id, k, version });
  }

  /** Versions of an entry that were never heard of. */
  unheard({ id, v }: Entry): Version[] {
    return v.filter((version) => !this.#versions.has(`${id}${canonicalText(version)}`));
  }

  /** The journal that this comes to, as plainly as it can be said: the last deletion, and what differs after it. */
  journal(): Entry[] {
    const things = new Map<Id, { k: string; all: Version[] }>();
    for (const { id, k, version } of this.#versions.values()) {
      const thing = things.get(id) ?? { k, all: [] };
      if (thing.k !== k) throw new Error("one thing is of two kinds");
      thing.all.push(version);
      things.set(id, thing);
    }
    return [...things].map(([id, { k, all }]) => ({ id, k, v: whatStays(k, all) })).sort(byId);
  }
}

function whatStays(kind: string, all: readonly Version[]): Version[] {
  const newest = all.toSorted(compareVersions);
  const deleted = newest.find(isTombstone);
  const since = deleted === undefined ? newest : newest.filter(({ h }) => compareStamps(h, deleted.h) > 0);
  const differing = since.filter(
    (version, at) => since.findIndex((other) => contentOf(other) === contentOf(version)) === at,
  );
  return [...differing.slice(0, keptVersions(kind)), ...(deleted === undefined ? [] : [deleted])];
}

export function byId(a: { readonly id: Id }, b: { readonly id: Id }): number {
  return a.id < b.id ? -1 : 1;
}

/** Which entries differ, by id; empty where both are the same journal. */
export function differing(expected: readonly Entry[], found: readonly Entry[]): string[] {
  const [a, b] = [expected, found].map(
    (entries) => new Map(entries.map((entry) => [entry.id, canonicalText(entry)])),
  ) as [Map<Id, string>, Map<Id, string>];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((id) => a.get(id) !== b.get(id))
    .map((id) => `${id}: expected ${a.get(id) ?? "nothing"}, found ${b.get(id) ?? "nothing"}`);
}

export const draftsText = (drafts: Iterable<KeptDraft>): string => canonicalText([...drafts].sort(byId));
