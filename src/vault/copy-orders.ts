import type { CopyBody, CopyHead } from "./copy-format.ts";

/** What the worker of the second copy is asked for. */
export type CopyOrder =
  /** Copy the journal in this database, unless it is another one or has lost entries meanwhile. */
  | {
      readonly kind: "write";
      readonly database: string;
      /** The journal that is open; null for whichever is there, while none is. */
      readonly vid: string | null;
      /** How many entries the open journal knows: with fewer in the database something is wrong with it. */
      readonly least: number;
      readonly day: string;
    }
  /** Which whole copies there are, newest first, and what is in the database. Reads only. */
  | { readonly kind: "look"; readonly database: string }
  /** The newest whole copy of a journal; `vid` null for whichever there is. Reads only. */
  | { readonly kind: "read"; readonly vid: string | null }
  /** Overwrite both files in place, and say in one of them that everything is being erased. */
  | { readonly kind: "wipe" };

/** "same": the newest copy says all of it. "too-large": none was made, and none of an older key is left. "other": nothing was done. */
export type CopyWritten = { readonly kind: "written" | "same" | "too-large" | "other"; readonly day: string };

export interface CopyLook {
  /** Everything was being erased when the app was stopped. */
  readonly isErased: boolean;
  readonly heads: readonly CopyHead[];
  /** Null where there is no journal in the database. */
  readonly here: Pick<CopyHead, "vid" | "gen" | "seq"> | null;
}

export interface ReadCopy {
  readonly head: CopyHead;
  readonly body: CopyBody;
}
