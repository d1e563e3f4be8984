import { cleanPassphrase } from "#domain/passphrase.ts";
import { ok, refused, type Result } from "#domain/result.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import {
  newBaseKey,
  newDataKeys,
  openDataKeys,
  wrapAgain,
  wrappingKey,
  type WrappingKey,
} from "#sealing/keys.ts";
import { churn } from "./churn.ts";
import { HEADER_KEY } from "./database.ts";
import { writeDoor } from "./door.ts";
import {
  headerWithChecksum,
  readHeader,
  wrapOf,
  type Header,
  type Kdf,
  type Wrap,
  type WrapOf,
} from "./header.ts";
import type { Ledger } from "./ledger.ts";
import { moveTo, otherStore } from "./move.ts";
import { Tries } from "./tries.ts";
import type { KeyProblem, MoreWays, NextLock } from "./ways.ts";
import type { World } from "./world.ts";

const SALT_BYTES = 16;

type Way = {
  readonly wrapper: WrappingKey;
  /** The wrap as it will stand in the header, but for what is sealed. */
  readonly kept: (sealed: { iv: Uint8Array<ArrayBuffer>; ct: ArrayBuffer }) => Wrap;
};

/** Stretches a passcode for a wrap that exists. @returns null where this device could not do it just now */
export async function passcodeKey(world: World, passcode: string, kdf: Kdf): Promise<WrappingKey | null> {
  const bytes = await world.stretch(cleanPassphrase(passcode), kdf);
  if (bytes === null) return null;
  const key = await wrappingKey(world, "pass", bytes);
  bytes.fill(0);
  return key;
}

/** Stretches a passcode for a wrap to come, as hard as this device can. */
async function newPasscodeWay(world: World, passcode: string): Promise<Way | null> {
  const hard = { N: 131_072, r: 8, p: 1 } as const;
  // The same work in a quarter of the memory, for a device that does not have it.
  const small = { N: 32_768, r: 8, p: 3 } as const;
  for (const how of world.hasLittleMemory ? [small] : [hard, small]) {
    const kdf: Kdf = { ...how, salt: world.randomBytes(SALT_BYTES) };
    const wrapper = await passcodeKey(world, passcode, kdf);
    if (wrapper !== null) return { wrapper, kept: (sealed) => ({ by: "pass", ...sealed, kdf }) };
  }
  return null;
}

async function moreWays(world: World, { recovery, device }: MoreWays): Promise<Way[]> {
  const ways: Way[] = [];
  if (recovery !== null) {
    const salt = world.randomBytes(SALT_BYTES);
    const wrapper = await wrappingKey(world, "rec", recovery, salt);
    ways.push({ wrapper, kept: (sealed) => ({ by: "rec", ...sealed, salt }) });
  }
  if (device !== null) {
    const { credential, input, secret } = device;
    const wrapper = await wrappingKey(world, "prf", secret);
    ways.push({ wrapper, kept: (sealed) => ({ by: "prf", ...sealed, credential, input }) });
  }
  return ways;
}

interface Found {
  readonly header: Header;
  readonly wrap: WrapOf<"pass">;
  readonly wrapper: WrappingKey;
}

/** What the passcode opens, if it does. A wrong one is counted at the door. */
async function withPasscode(
  { world, database, hold: { header } }: Ledger,
  passcode: string,
): Promise<Result<Found, KeyProblem>> {
  const wrap = wrapOf(header, "pass");
  if (wrap === null) throw new Error("there is no passcode");
  const tries = new Tries(world, database);
  try {
    if (!(await tries.begin())) return refused("waiting");
    const wrapper = await passcodeKey(world, passcode, wrap.kdf);
    const isRight = wrapper !== null && (await openDataKeys(world, wrapper, header, wrap)) !== null;
    if (isRight || wrapper === null) await tries.takeBack(isRight);
    if (wrapper === null) return refused("unavailable");
    return isRight ? ok({ header, wrap, wrapper }) : refused("wrong");
  } finally {
    tries.close();
  }
}

/** See `Vault.checkKey`. */
export async function checkKey(ledger: Ledger, passcode: string): Promise<Result<null, KeyProblem>> {
  const found = await withPasscode(ledger, passcode);
  return found.ok ? ok(null) : found;
}

/** See `Vault.setLock`. */
export async function setLock(
  ledger: Ledger,
  current: string | null,
  next: NextLock | null,
  onProgress: (done: number, total: number) => void,
): Promise<Result<null, KeyProblem | SaveProblem>> {
  const { world, hold } = ledger;
  const isForgotten = current === null && ledger.openedBy === "rec";
  if (wrapOf(hold.header, "dev") === null && !isForgotten) {
    const found = current === null ? refused("wrong" as const) : await withPasscode(ledger, current);
    if (!found.ok) return found;
  }
  const base = next === null ? await newBaseKey(world) : null;
  const ways = next === null ? [] : await lockedWays(world, next);
  if (ways === null) return refused("unavailable");
  const device = base === null ? [] : [await deviceWay(world, base)];
  return ledger.inTurn(async () => {
    const { header } = hold;
    const where = { vid: header.vid, gen: header.gen + 1 };
    const all = [...ways, ...device];
    const { keys, wraps } = await newDataKeys(
      world,
      all.map(({ wrapper }) => wrapper),
      where,
    );
    const moved = await moveTo(
      ledger,
      {
        header: {
          ...header,
          ...where,
          fmt: base === null ? 2 : 1,
          wraps: all.map(({ kept }, at) => kept(wraps[at] as (typeof wraps)[number])),
        },
        keys,
        base,
        entries: () => [...ledger.entries.values()],
      },
      onProgress,
    );
    if (!moved.ok) return moved;
    // Whoever came in by the recovery code knows a passcode now.
    ledger.openedBy = next === null ? "dev" : "pass";
    if (next === null) await writeDoor(ledger, null);
    // Where there is no room for it, what was deleted stays a little longer.
    await ledger.connection.attempt(() => churn(world, ledger.database, otherStore(hold.store)));
    return moved;
  });
}

async function lockedWays(world: World, next: NextLock): Promise<Way[] | null> {
  const passcode = await newPasscodeWay(world, next.passcode);
  return passcode === null ? null : [passcode, ...(await moreWays(world, next))];
}

async function deviceWay(world: World, base: CryptoKey): Promise<Way> {
  return {
    wrapper: await wrappingKey(world, "dev", base),
    kept: (sealed) => ({ by: "dev", ...sealed }),
  };
}

/** See `Vault.addWays`. A way that is there already is put aside by the new one of its kind. */
export async function addWays(
  ledger: Ledger,
  current: string,
  more: MoreWays,
): Promise<Result<null, KeyProblem | SaveProblem>> {
  const { world, database, connection } = ledger;
  const found = await withPasscode(ledger, current);
  if (!found.ok) return found;
  const { wrapper, wrap, header } = found.value;
  const ways = await moreWays(world, more);
  const sealed = await wrapAgain(
    world,
    wrapper,
    header,
    wrap,
    ways.map((way) => way.wrapper),
  );
  if (sealed === null) return refused("unavailable");
  const added = ways.map(({ kept }, at) => kept(sealed[at] as (typeof sealed)[number]));
  const kinds = new Set(added.map(({ by }) => by));
  return ledger.inTurn(async () => {
    const wraps = [...header.wraps.filter(({ by }) => !kinds.has(by)), ...added];
    const next = headerWithChecksum({ ...header, wraps });
    const written = await connection.attempt(() =>
      database.transaction("rw", database.m, async () => {
        const stored = readHeader(await database.m.get(HEADER_KEY));
        if (stored.state !== "ok" || stored.header.crc !== header.crc) return false;
        await database.m.put(next, HEADER_KEY);
        return true;
      }),
    );
    if (!written.ok) return written;
    if (!written.value) return refused("unavailable");
    ledger.moreWays(next);
    return ok(null);
  });
}
