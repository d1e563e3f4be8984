import type { Entry } from "#domain/entry.ts";
import { emptyNote } from "#domain/note.ts";
import type { Day } from "#domain/day.ts";
import { idFromBytes } from "#domain/id.ts";
import { type SealingDeps } from "#sealing/envelope.ts";
import { newDataKeys, wrappingKey } from "#sealing/keys.ts";
import type { Opener } from "#sealing/places.ts";
import { stretch } from "#sealing/stretch.ts";
import { headerWithChecksum, type Kdf, type Wrap } from "#vault/header.ts";
import { sealEntry, sealManifest } from "#vault/rows.ts";
import { freezeValue, id, toLetters } from "./freeze.ts";

/** A journal with a passcode as it lies on disk, in letters, and what opens it. */
export interface FrozenLocked {
  readonly about: string;
  readonly header: unknown;
  readonly manifest: unknown;
  readonly records: Record<string, unknown>;
  readonly passcode: string;
  /** Base64. */
  readonly recovery: string;
  readonly device: string;
  readonly expected: readonly Entry[];
}

/** Run once per format, committed, and never made again. */
export async function freezeLocked(
  deps: SealingDeps,
  about: string,
  how: Omit<Kdf, "salt">,
): Promise<FrozenLocked> {
  const where = { vid: idFromBytes(deps.randomBytes(16)), gen: 2 };
  const [passcode, recovery, secret] = ["cañón y 4 nubes", deps.randomBytes(20), deps.randomBytes(32)];
  const kdf = { ...how, salt: deps.randomBytes(16) } as Kdf;
  const salt = deps.randomBytes(16);
  const openers: readonly (readonly [Opener, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>?])[] = [
    ["pass", stretch(passcode.normalize("NFKC"), kdf)],
    ["rec", recovery, salt],
    ["prf", secret],
  ];
  const wrappers = await Promise.all(openers.map(([by, bytes, own]) => wrappingKey(deps, by, bytes, own)));
  const { keys, wraps } = await newDataKeys(deps, wrappers, where);
  const [pass, rec, prf] = wraps;
  if (!pass || !rec || !prf) throw new Error("three keys give three wraps");
  const entry: Entry = {
    id: id("N"),
    k: "note",
    v: [
      {
        h: [1_763_802_300_000, 0, "frozen02"],
        at: { l: "2026-11-26T10:05", o: 60, z: "Europe/Madrid" },
        s: 1,
        d: { ...emptyNote(id("T"), "2026-11-26" as Day), text: "detrás de la puerta" },
      },
    ],
  };
  const all: Wrap[] = [
    { by: "pass", ...pass, kdf },
    { by: "rec", ...rec, salt },
    { by: "prf", ...prf, credential: deps.randomBytes(16), input: deps.randomBytes(32) },
  ];
  return {
    about,
    header: freezeValue(headerWithChecksum({ fmt: 2, ...where, store: "b", slot: null, wraps: all })),
    manifest: freezeValue(
      await sealManifest(deps, keys, where, { seq: 1, live: 1, tomb: 0, node: "frozen02" }),
    ),
    records: { [entry.id]: freezeValue(await sealEntry(deps, keys, where, 1, entry)) },
    passcode,
    recovery: toLetters(recovery),
    device: toLetters(secret),
    expected: [entry],
  };
}
