import type { Place } from "./envelope.ts";

/** Version of the sealed format. It is part of every place, so that a later format can never be taken for this one. */
export const FORMAT = 1;

/** Which vault, and which generation of its data key. */
export interface Where {
  /** Id of the vault, 22 characters. */
  readonly vid: string;
  /** Grows by one with every new data key. */
  readonly gen: number;
}

/** A record row: bound to vault, generation, its id and its sequence number, so rows cannot be swapped. */
export const recordPlace = ({ vid, gen }: Where, id: string, seq: number): Place => [
  "alianza",
  FORMAT,
  vid,
  gen,
  "r",
  id,
  seq,
];

export const draftPlace = ({ vid, gen }: Where, id: string, turn: number): Place => [
  "alianza",
  FORMAT,
  vid,
  gen,
  "d",
  id,
  turn,
];

export const manifestPlace = ({ vid, gen }: Where, seq: number): Place => [
  "alianza",
  FORMAT,
  vid,
  gen,
  "m",
  seq,
];

/**
 * What opens a journal: this device alone while there is no passcode ("dev"), the passcode, the recovery code, or the
 * secret of an authenticator.
 */
export type Opener = "dev" | "pass" | "rec" | "prf";

/** A wrapped data key; "kept" in the second copy. */
export const wrapPlace = ({ vid, gen }: Where, by: Opener | "kept"): Place => ["wrap", FORMAT, vid, gen, by];

/** What is known about the folder in which a copy is kept. */
export const folderPlace = ({ vid, gen }: Where): Place => ["alianza", FORMAT, vid, gen, "f"];

/** What the lock screen may show. */
export const doorPlace = (vid: string): Place => ["door", FORMAT, vid];

/** What was shared and waits: bound to the key it was sealed with, its own id, and when it came. */
export const dropPlace = (key: string, id: string, at: number): Place => ["drop", FORMAT, key, id, at];

/** The secret halves of the drop box's keys. */
export const dropKeysPlace = ({ vid, gen }: Where): Place => ["alianza", FORMAT, vid, gen, "s"];
