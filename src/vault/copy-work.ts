import type { Sealed, SealingDeps } from "#sealing/envelope.ts";
import { keepDataKey, type KeptKey } from "#sealing/kept-key.ts";
import { bodyBytes, LARGEST_COPY, readBody, type CopyBody } from "./copy-format.ts";
import type { CopyLook, CopyOrder, CopyWritten, ReadCopy } from "./copy-orders.ts";
import {
  isBlank,
  isMarkedErased,
  markErased,
  readSlot,
  wipeSlot,
  withSlots,
  writeSlot,
  type Slot,
  type WholeCopy,
} from "./copy-slots.ts";
import { readSource, type CopySource } from "./copy-source.ts";

type Slots = readonly [Slot, Slot];
type Wholes = readonly [WholeCopy | null, WholeCopy | null];

const wholesIn = async ({ subtle }: SealingDeps, [first, second]: Slots): Promise<Wholes> => [
  await readSlot(subtle, first),
  await readSlot(subtle, second),
];

/** Newest first: by generation, then by turn. The number of the last write may have gone back with the database. */
const inOrder = (wholes: Wholes): WholeCopy[] =>
  wholes
    .filter((whole) => whole !== null)
    .sort(({ head: a }, { head: b }) => b.gen - a.gen || b.turn - a.turn);

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** @returns the key as it goes into the copy; null where the header opens by itself, "refused" where nothing opens it. */
async function keyFor(
  deps: SealingDeps,
  source: CopySource,
  newest: WholeCopy | undefined,
): Promise<KeptKey | null | "refused"> {
  const wraps = source.header.wraps as readonly (Sealed & { by?: unknown })[];
  const wrap = wraps.find(({ by }) => by === "dev");
  if (wrap === undefined) return null;
  const before = newest === undefined ? null : readBody(newest.body).key;
  if (before !== null) return before;
  if (!(source.base instanceof CryptoKey)) return "refused";
  return (await keepDataKey(deps, source.base, source, wrap)) ?? "refused";
}

/** Overwrites what is no copy of this journal under this key: with another key, what it sealed must go as well. */
function wipeOthers(slots: Slots, isOurs: readonly boolean[]): void {
  for (const [at, slot] of slots.entries()) if (!isOurs[at] && !isBlank(slot)) wipeSlot(slot);
}

/** An empty journal beside a copy is one that was begun where the other was lost: a few entries of the app, and no words. */
const FEW_ROWS = 3;

/**
 * Whether there is a copy that must not be written over: of a later generation of this journal, which went back in time; or
 * of another one with something in it, while this one has nothing yet.
 */
function knowsMore(wholes: Wholes, { vid, gen, records }: CopySource): boolean {
  return inOrder(wholes).some(({ head, body }) =>
    head.vid === vid
      ? head.gen > gen
      : records.ids.length <= FEW_ROWS && readBody(body).records.ids.length > FEW_ROWS,
  );
}

async function write(
  deps: SealingDeps,
  order: Extract<CopyOrder, { kind: "write" }>,
  slots: Slots,
): Promise<CopyWritten> {
  const { day } = order;
  const source = await readSource(order.database);
  if (source === null || (order.vid !== null && source.vid !== order.vid)) return { kind: "other", day };
  if (source.records.ids.length < order.least) return { kind: "other", day };
  const wholes = await wholesIn(deps, slots);
  const isOurs = wholes.map((whole) => whole?.head.vid === source.vid && whole.head.gen === source.gen);
  const ours = inOrder(wholes).filter(({ head }) => head.vid === source.vid && head.gen === source.gen);
  const [newest] = ours;
  if (knowsMore(wholes, source)) return { kind: "other", day };
  const key = await keyFor(deps, source, newest);
  if (key === "refused") return { kind: "other", day };
  const { header, manifest, records, drafts } = source;
  const body = bodyBytes({ header, manifest, records, drafts, key });
  if (body.length > LARGEST_COPY) {
    wipeOthers(slots, isOurs);
    return { kind: "too-large", day };
  }
  if (newest !== undefined && isSame(newest.body, body)) {
    wipeOthers(slots, isOurs);
    return { kind: "same", day: newest.head.day };
  }
  // Over the one that is no whole copy of ours, else over the older one: at any moment one of them is whole.
  const at = wholes[0] === newest && newest !== undefined ? 1 : 0;
  const head = { vid: source.vid, gen: source.gen, seq: source.seq, turn: (newest?.head.turn ?? 0) + 1, day };
  try {
    await writeSlot(deps.subtle, slots[at], { head, body });
  } finally {
    // Also where there was no room for it: what an old key opens must not stay.
    wipeOthers(slots, isOurs.with(at, true));
  }
  return { kind: "written", day };
}

async function look(deps: SealingDeps, database: string, slots: Slots): Promise<CopyLook> {
  const source = await readSource(database, false).catch(() => null);
  const heads = inOrder(await wholesIn(deps, slots)).map(({ head }) => head);
  const isErased = isMarkedErased(slots[0]);
  return {
    isErased,
    heads,
    here: source === null ? null : { vid: source.vid, gen: source.gen, seq: source.seq },
  };
}

async function read(deps: SealingDeps, vid: string | null, slots: Slots): Promise<ReadCopy | null> {
  const [whole] = inOrder(await wholesIn(deps, slots)).filter(({ head }) => vid === null || head.vid === vid);
  if (whole === undefined) return null;
  const body: CopyBody = readBody(whole.body);
  return { head: whole.head, body };
}

async function wipe(slots: Slots): Promise<true> {
  for (const slot of slots) wipeSlot(slot);
  markErased(slots[0]);
  return true;
}

const LOCK = "al-copy";

/** Does what is ordered, when no other window is at the files. Rejects where the browser has none, or no room. */
export function doCopyWork(
  deps: SealingDeps,
  order: CopyOrder,
): Promise<CopyWritten | CopyLook | ReadCopy | true | null> {
  const work = () => {
    switch (order.kind) {
      case "write":
        return withSlots((slots) => write(deps, order, slots));
      case "look":
        return withSlots((slots) => look(deps, order.database, slots));
      case "read":
        return withSlots((slots) => read(deps, order.vid, slots));
      case "wipe":
        return withSlots(wipe);
    }
  };
  const { locks } = navigator as { locks?: LockManager };
  return locks === undefined ? work() : locks.request(LOCK, work);
}
