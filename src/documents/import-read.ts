import {
  LARGEST_ARCHIVE,
  LARGEST_TEXT,
  LARGEST_TEXTS,
  MOST_IMPORTED,
  MOST_LISTED,
  type ImportProblem,
  type RawEntry,
  type SetAside,
} from "#domain/import-entry.ts";
import type { Table } from "#domain/import-table.ts";
import { decodeText, mayBeText } from "./import-bytes.ts";
import { daylioEntries, isTable, rowsIn } from "./import-csv.ts";
import { dayOneEntries } from "./import-day-one.ts";
import { textFileEntry } from "./import-text-file.ts";
import { isArchive, isOfTheSystem, unpackTexts } from "./import-zip.ts";

/** A file as it was chosen. Nothing of it is read before it is asked for. */
export interface ImportFile {
  readonly name: string;
  /** Where it lies in the folder that was chosen, with the name of that folder in front; empty where it was chosen by itself. */
  readonly path?: string;
  /** In bytes. */
  readonly size: number;
  /** `YYYY-MM-DD` on which it was last changed. */
  readonly changed: string;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** What was found in files, before anything is made of it. */
export type ReadImport =
  | {
      readonly kind: "entries";
      readonly entries: readonly RawEntry[];
      readonly setAside: readonly SetAside[];
      /** Names of files whose letters were only guessed. */
      readonly guessed: readonly string[];
    }
  /** A table of which the person says what is what. */
  | {
      readonly kind: "table";
      readonly name: string;
      readonly table: Table;
      readonly setAside: readonly SetAside[];
      readonly guessed: readonly string[];
    }
  | { readonly kind: "refused"; readonly why: ImportProblem };

interface Piece {
  readonly name: string;
  readonly bytes: Uint8Array | null;
  readonly changed: string;
}

class Refusal extends Error {
  constructor(readonly why: ImportProblem) {
    super(why);
  }
}

/** Reads files that were chosen, or says why not. It writes nothing and asks for nothing. */
export async function readImport(files: readonly ImportFile[]): Promise<ReadImport> {
  try {
    if (files.length === 0) throw new Refusal("nothing");
    if (files.length > MOST_LISTED) throw new Refusal("too-many");
    const setAside: SetAside[] = [];
    const pieces = await piecesOf(files, setAside);
    return recognise(pieces, setAside);
  } catch (error) {
    return { kind: "refused", why: error instanceof Refusal ? error.why : "unreadable" };
  }
}

/** Pictures, films and sounds: the page says that they stay where they are. */
const PICTURES =
  /\.(?:jpe?g|png|gif|heic|heif|webp|avif|tiff?|bmp|svg|dng|mp4|m4v|mov|avi|mkv|webm|3gp|mp3|m4a|aac|wav|ogg|opus|flac|amr)$/iu;

/** Below the folder that was chosen: that one may be called as it likes. */
const belowChosen = (path: string): string => path.slice(path.indexOf("/") + 1);

/**
 * The files themselves, and what is in those that are archives. One that was chosen by itself is meant. Among others, or in
 * a folder, anything may lie: what is no text is known by its ending or its beginning, and is neither counted nor read.
 */
async function piecesOf(files: readonly ImportFile[], setAside: SetAside[]): Promise<Piece[]> {
  const pieces: Piece[] = [];
  let total = 0;
  for (const { name, path = "", size, changed, chunks } of files) {
    const isAlone = files.length === 1 && path === "";
    if (isOfTheSystem(path === "" ? name : belowChosen(path))) continue;
    if (!isAlone && PICTURES.test(name)) continue;
    const head = await headOf(chunks());
    if (!isAlone && (isArchive(head) ? !/\.zip$/iu.test(name) : !mayBeText(head))) {
      setAside.push({ name, why: "not-text" });
    } else if (isArchive(head)) {
      if (size > LARGEST_ARCHIVE) throw new Refusal("too-large");
      const unpacked = await unpackTexts(chunks());
      if (unpacked.kind === "refused") throw new Refusal(unpacked.why);
      // When a file in an archive was changed is not known: programs write there when they packed it.
      pieces.push(...unpacked.files.map((file) => ({ ...file, changed: "" })));
    } else {
      total += size;
      if (size > LARGEST_TEXT || total > LARGEST_TEXTS) throw new Refusal("too-large");
      pieces.push({ name, bytes: await wholeOf(chunks(), size), changed });
    }
    if (pieces.length > MOST_IMPORTED) throw new Refusal("too-many");
  }
  return pieces;
}

async function headOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  for await (const chunk of chunks) if (chunk.length > 0) return chunk;
  return new Uint8Array(0);
}

async function wholeOf(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
  const whole = new Uint8Array(size);
  let at = 0;
  for await (const chunk of chunks) {
    if (at + chunk.length > size) throw new Refusal("unreadable");
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole.subarray(0, at);
}

/** Of each piece, what it is: by what is in it first, and by its name only where that says nothing. */
function recognise(pieces: readonly Piece[], setAside: SetAside[]): ReadImport {
  const entries: RawEntry[] = [];
  const guessed: string[] = [];
  const tables: { name: string; table: Table }[] = [];
  for (const { name, bytes, changed } of pieces) {
    const decoded = bytes === null ? null : decodeText(bytes);
    if (decoded === null) {
      setAside.push({ name, why: bytes === null ? "broken" : "not-text" });
      continue;
    }
    const { text, isGuessed } = decoded;
    if (isGuessed) guessed.push(name);
    if (/\.json$/iu.test(name) || /^\s*\{\s*"/u.test(text)) {
      const found = dayOneEntries(text, name);
      if (found === null || found === "broken") setAside.push({ name, why: found ?? "not-known" });
      else entries.push(...found);
    } else if (/\.csv$/iu.test(name)) {
      const { table, torn, isTooMany } = rowsIn(text);
      if (isTooMany) throw new Refusal("too-many");
      setAside.push(...torn.map((row) => ({ name: `${name} · ${row}`, why: "open-quote" as const })));
      const found = daylioEntries(table, name);
      if (found !== null) entries.push(...found);
      else if (isTable(table)) tables.push({ name, table });
      else if (torn.length === 0) setAside.push({ name, why: "broken" });
    } else entries.push(textFileEntry({ name, text, changed }));
  }
  if (entries.length > MOST_IMPORTED) throw new Refusal("too-many");
  const [one, ...others] = tables;
  if (entries.length === 0 && one !== undefined && others.length === 0)
    return { kind: "table", ...one, setAside, guessed };
  // Each table has to be asked about, so it comes by itself.
  setAside.push(...tables.map(({ name }) => ({ name, why: "table-beside" as const })));
  if (entries.length > 0) return { kind: "entries", entries, setAside, guessed };
  if (tables.length > 0) throw new Refusal("tables");
  const isBroken = setAside.some(({ why }) => why === "broken" || why === "open-quote");
  throw new Refusal(isBroken ? "broken" : "not-known");
}
