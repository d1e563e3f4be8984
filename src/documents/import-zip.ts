import { Unzip, UnzipInflate, UnzipPassThrough, type UnzipFile } from "fflate";
import { LARGEST_TEXT, LARGEST_TEXTS, MOST_IMPORTED, MOST_LISTED } from "#domain/import-entry.ts";

/** What is read of an archive: files of text, by what their names end with. Archives inside of it are not opened. */
const TEXTS = /\.(?:json|md|markdown|txt|text|csv)$/iu;
/** Folders in which systems put what is theirs, or was thrown away. */
const OF_THE_SYSTEM = ["__MACOSX", "$RECYCLE.BIN", "System Volume Information"];

/** Whether something lies in a hidden place, or where only systems put things: ".trash/a.md", "__MACOSX/._a.md". */
export const isOfTheSystem = (path: string): boolean =>
  path
    .split(/[\\/]/u)
    .some((part) => OF_THE_SYSTEM.includes(part) || (part.startsWith(".") && part !== "." && part !== ".."));

export interface UnpackedFile {
  /** The last part of its name; where in the archive it lies is nobody's business here. */
  readonly name: string;
  /** Null where it could not be unpacked. */
  readonly bytes: Uint8Array | null;
}

export type Unpacked =
  | { readonly kind: "unpacked"; readonly files: readonly UnpackedFile[] }
  | { readonly kind: "refused"; readonly why: "too-large" | "too-many" | "locked" | "broken" };

type Refused = Extract<Unpacked, { kind: "refused" }>["why"];

export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  (bytes[2] === 3 || bytes[2] === 5) &&
  (bytes[3] === 4 || bytes[3] === 6);

/** The first file has a password: bit 0 of the flags in its header (APPNOTE.TXT 4.4.4). */
const isLocked = (bytes: Uint8Array): boolean => bytes[2] === 3 && ((bytes[6] ?? 0) & 1) === 1;

/** So little at once that even the densest archive unpacks to no more than some megabytes before it is stopped. */
const AT_ONCE = 16 * 1024;

/** What each way of packing (APPNOTE.TXT 4.4.5) that is read here is unpacked by. */
const UNPACKERS = new Map([
  [UnzipPassThrough.compression, UnzipPassThrough],
  [UnzipInflate.compression, UnzipInflate],
]);

/** Takes what nobody wants and lets it go. A file that is never begun would be held in memory by fflate, packed as it is. */
function lettingGo(compression: number) {
  return class {
    static readonly compression = compression;
    ondata = () => undefined;
    push() {
      return undefined;
    }
  };
}

const baseName = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;

/** Unpacks the texts of an archive as it arrives, and stops as soon as it is more than may be. */
export async function unpackTexts(chunks: AsyncIterable<Uint8Array>): Promise<Unpacked> {
  const files: { name: string; parts: Uint8Array[]; state: "open" | "whole" | "broken" }[] = [];
  const seen: { listed: number; total: number; refused: Refused | null } = {
    listed: 0,
    total: 0,
    refused: null,
  };

  const take = (file: UnzipFile) => {
    seen.listed += 1;
    if (seen.listed > MOST_LISTED || files.length >= MOST_IMPORTED) seen.refused = "too-many";
    if (seen.refused !== null) return;
    const unpacker = UNPACKERS.get(file.compression);
    if (!TEXTS.test(file.name) || isOfTheSystem(file.name)) {
      letGo(file);
      return;
    }
    const one: (typeof files)[number] = { name: baseName(file.name), parts: [], state: "open" };
    let size = 0;
    files.push(one);
    if (unpacker === undefined) {
      // Packed in a way that only few programs know.
      one.state = "broken";
      letGo(file);
      return;
    }
    file.ondata = (error, part, isLast) => {
      if (error !== null) one.state = "broken";
      if (error !== null || seen.refused !== null) return;
      size += part.length;
      seen.total += part.length;
      if (size > LARGEST_TEXT || seen.total > LARGEST_TEXTS) {
        seen.refused = "too-large";
        one.parts = [];
        return;
      }
      one.parts.push(part);
      if (isLast) one.state = "whole";
    };
    unzip.register(unpacker);
    file.start();
  };
  const letGo = (file: UnzipFile) => {
    file.ondata = () => undefined;
    unzip.register(lettingGo(file.compression));
    file.start();
  };

  const unzip = new Unzip(take);
  let isFirst = true;
  try {
    for await (const chunk of chunks) {
      if (isFirst && isLocked(chunk)) return { kind: "refused", why: "locked" };
      isFirst = false;
      for (let at = 0; at < chunk.length && seen.refused === null; at += AT_ONCE)
        unzip.push(chunk.slice(at, at + AT_ONCE));
      if (seen.refused !== null) return { kind: "refused", why: seen.refused };
    }
    unzip.push(new Uint8Array(0), true);
  } catch {
    if (!files.some(({ state }) => state === "whole")) return { kind: "refused", why: "broken" };
  }
  if (seen.refused !== null) return { kind: "refused", why: seen.refused };
  return {
    kind: "unpacked",
    files: files.map(({ name, parts, state }) => ({ name, bytes: state === "whole" ? joined(parts) : null })),
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
