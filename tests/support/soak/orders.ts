import type { Replaced } from "#domain/backup-undo.ts";
import type { Moment } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import type { Kind } from "#domain/record.ts";
import type { Frozen } from "../freeze.ts";

/** What the clock of a device shows. It may be wrong. */
export interface Clock {
  readonly ms: number;
  readonly at: Moment;
}

export interface KeptDraft {
  readonly id: Id;
  readonly turn: number;
  readonly target: Id;
  readonly text: string;
}

export interface Save {
  readonly do: "save";
  readonly kind: Kind;
  readonly id: Id;
  readonly data: unknown;
  /** The draft that this finishes. */
  readonly draft: Id | null;
}

/** What a device is asked to do. One after the other: each is answered before the next is given. */
export type Order =
  /** Opens the journal, or begins one. `frozen`: first lays a journal of an older version of the app on the disk. */
  | {
      readonly do: "start";
      readonly database: string;
      readonly storage: readonly (readonly [string, string])[];
      readonly frozen: Frozen | null;
    }
  | Save
  | { readonly do: "remove"; readonly id: Id }
  | { readonly do: "undo"; readonly before: Entry }
  | { readonly do: "draft"; readonly draft: KeptDraft }
  | { readonly do: "look" }
  /** Makes a backup file. */
  | { readonly do: "file"; readonly passphrase: string }
  | {
      readonly do: "open";
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly passphrase: string;
      readonly way: "bring-in" | "replace";
    }
  | { readonly do: "take-back"; readonly changes: readonly Replaced[] }
  /** Leaves the journal, as a window that is closed. */
  | { readonly do: "close" };

/** Everything that stands on a device. */
export interface Standing {
  readonly entries: readonly Entry[];
  readonly drafts: readonly KeptDraft[];
  /** Entries that this version of the app cannot show. */
  readonly unreadable: readonly Id[];
}

export interface Started extends Standing {
  readonly isNew: boolean;
  readonly behind: number;
  readonly lostRows: number;
  readonly damaged: readonly Id[];
}

/** What each order is answered with. */
export interface Answers {
  start: Started;
  /** The entry as it is now. */
  save: Entry;
  /** The entry as it is now, and what takes the deletion back. */
  remove: { readonly now: Entry; readonly before: Entry };
  undo: Entry;
  draft: null;
  look: Standing;
  file: Uint8Array<ArrayBuffer>;
  open: readonly Replaced[];
  /** What stays, since it was written to meanwhile. */
  "take-back": readonly Entry[];
  close: null;
}

export type OrderOf<Do extends Order["do"]> = Extract<Order, { do: Do }>;

/** To the worker, with the time of the device. */
export type Asked = Clock & {
  readonly order: Order;
  /** Ends in the turn in which it says that it is done. */
  readonly dies: boolean;
};
/** From the worker: what it writes into the small storage on its way, and at last its answer. */
export type Told =
  | { readonly stored: readonly [string, string | null] }
  | { readonly answer: Answers[keyof Answers] }
  | { readonly broken: string };
