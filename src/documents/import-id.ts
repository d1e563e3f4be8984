import { idFromBytes, type Id } from "#domain/id.ts";
import type { IdentifiedEntry, ImportedEntry } from "#domain/import-entry.ts";
import type { SealingDeps } from "#sealing/envelope.ts";
import { sha256Hex } from "#sealing/sha256.ts";

/** In front of what each id is made of. Written for ever: another text would make everything new. */
const NAMESPACE = "alianza/import/1";

/**
 * Gives each entry the id that it will always have: the first sixteen bytes of SHA-256 over where it comes from and what it
 * is known by there; where it has no name, over what it says. So it is the same thing when it is brought in again. The day
 * on which a file was last changed is not what it says: copying the file changes that. Then its name stands for it.
 */
export const identify = (
  deps: Pick<SealingDeps, "subtle">,
  entries: readonly ImportedEntry[],
): Promise<IdentifiedEntry[]> =>
  Promise.all(entries.map(async (entry) => ({ ...entry, id: await idOf(deps, entry) })));

async function idOf(
  deps: Pick<SealingDeps, "subtle">,
  { source, name, key, day, time, from, title, text }: ImportedEntry,
): Promise<Id> {
  const called = from === "file-date" ? [name] : [day, time ?? ""];
  const known = key === "" ? [...called, title, text] : [key];
  const hash = await sha256Hex(deps, JSON.stringify([NAMESPACE, source, ...known]));
  return idFromBytes(
    Uint8Array.from({ length: 16 }, (_, at) => Number.parseInt(hash.slice(2 * at, 2 * at + 2), 16)),
  );
}
