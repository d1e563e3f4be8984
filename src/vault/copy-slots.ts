import {
  BODY_AT,
  HEAD_BYTES,
  headBytes,
  isWhole,
  LARGEST_COPY,
  readHead,
  type CopyHead,
} from "./copy-format.ts";

/** A file of the browser's private file system, open for this worker alone (FileSystemSyncAccessHandle). */
export interface Slot {
  readonly read: (into: Uint8Array, where: { at: number }) => number;
  readonly write: (bytes: Uint8Array, where: { at: number }) => number;
  readonly getSize: () => number;
  readonly flush: () => void;
  readonly close: () => void;
}

const SLOT_NAMES = ["c0", "c1"] as const;
const AT_ONCE = 1024 * 1024;

export interface WholeCopy {
  readonly head: CopyHead;
  readonly body: Uint8Array<ArrayBuffer>;
}

function bytesOf(slot: Slot, at: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, slot.read(bytes, { at }));
}

function put(slot: Slot, bytes: Uint8Array, at: number): void {
  // A short write is what some browsers do instead of saying that the disk is full.
  if (slot.write(bytes, { at }) !== bytes.length) throw new DOMException("short", "QuotaExceededError");
}

/** Zeros from one place to the end of the file, which keeps its length. */
function zero(slot: Slot, from: number): void {
  const size = slot.getSize();
  const zeros = new Uint8Array(Math.min(AT_ONCE, Math.max(0, size - from)));
  for (let at = from; at < size; at += zeros.length)
    put(slot, zeros.subarray(0, Math.min(zeros.length, size - at)), at);
}

/** @returns the copy in this file, proved whole; null where there is none. */
export async function readSlot(subtle: SubtleCrypto, slot: Slot): Promise<WholeCopy | null> {
  const bytes = bytesOf(slot, 0, HEAD_BYTES);
  const read = readHead(bytes);
  if (read === null) return null;
  const body = bytesOf(slot, BODY_AT, read.length);
  const isOurs = body.length === read.length && (await isWhole(subtle, bytes, body));
  return isOurs ? { head: read.head, body } : null;
}

/**
 * Writes a copy over whatever the file holds, so that at no moment a head stands before a body that is not its own. The
 * file is never cut: that was seen to lose it when the power went.
 */
export async function writeSlot(subtle: SubtleCrypto, slot: Slot, { head, body }: WholeCopy): Promise<void> {
  const bytes = await headBytes(subtle, head, body);
  put(slot, new Uint8Array(BODY_AT), 0);
  slot.flush();
  put(slot, body, BODY_AT);
  // What was there before may have been sealed with a key that must be gone.
  zero(slot, BODY_AT + body.length);
  slot.flush();
  put(slot, bytes, 0);
  slot.flush();
}

const ERASED = new TextEncoder().encode("al-gone\n");

/**
 * Says in a file that was overwritten that everything is being erased. Browsers write their small storages some seconds
 * later; this is on disk at once.
 */
export function markErased(slot: Slot): void {
  put(slot, ERASED, 0);
  slot.flush();
}

export const isMarkedErased = (slot: Slot): boolean =>
  bytesOf(slot, 0, ERASED.length).every((byte, at) => byte === ERASED[at]) && slot.getSize() >= ERASED.length;

/** Overwrites all of a file in place. What the disk itself keeps of older bytes is not ours to say: see SECURITY.md. */
export function wipeSlot(slot: Slot): void {
  zero(slot, 0);
  slot.flush();
}

/** Whether anything was ever written there and not overwritten again. */
export function isBlank(slot: Slot): boolean {
  const size = Math.min(slot.getSize(), BODY_AT + LARGEST_COPY);
  for (let at = 0; at < size; at += AT_ONCE)
    if (bytesOf(slot, at, Math.min(AT_ONCE, size - at)).some((byte) => byte !== 0)) return false;
  return true;
}

interface SyncFile extends FileSystemFileHandle {
  /** In workers only, so TypeScript's DOM does not know it. */
  createSyncAccessHandle(): Promise<Slot>;
}

/** Opens both files, made where they are missing, and closes them after the work. Throws what the browser throws. */
export async function withSlots<Value>(
  work: (slots: readonly [Slot, Slot]) => Promise<Value>,
): Promise<Value> {
  const folder = await navigator.storage.getDirectory();
  const slots: Slot[] = [];
  try {
    for (const name of SLOT_NAMES) {
      const file = (await folder.getFileHandle(name, { create: true })) as SyncFile;
      slots.push(await file.createSyncAccessHandle());
    }
    const [first, second] = slots;
    if (first === undefined || second === undefined) throw new Error("there are two files");
    return await work([first, second]);
  } finally {
    for (const slot of slots) slot.close();
  }
}
