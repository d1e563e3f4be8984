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

/** A record row: bound to vault, generation, its id and its sequence number, so rows cannot be swapped or rolled back. */
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

/** A wrapped data key. `by` says what opens it: "dev" while there is no passcode. */
export const wrapPlace = ({ vid, gen }: Where, by: string): Place => ["wrap", FORMAT, vid, gen, by];
