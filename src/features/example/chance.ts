import { idFromBytes, type Id } from "#domain/id.ts";

/** Chance from a seed: the same seed gives the same, always. */
export interface Chance {
  readonly below: (count: number) => number;
  readonly pick: <Value>(from: readonly Value[]) => Value;
  /** @param share 0 never, 1 always */
  readonly often: (share: number) => boolean;
  readonly id: () => Id;
  /** One after another in a mixed order: nothing comes twice before everything has come once. */
  readonly deal: <Value>(from: readonly Value[]) => Value;
  /** One after another as they stand, and from the beginning again. */
  readonly inTurn: <Value>(from: readonly Value[]) => Value;
}

/** Mulberry32, by Tommy Ettinger, public domain. Good for mixing texts, and for nothing that has to be secret. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  const decks = new Map<readonly unknown[], unknown[]>();
  const turns = new Map<readonly unknown[], number>();
  return {
    below,
    pick: (from) => {
      const found = from[below(from.length)];
      if (found === undefined) throw new RangeError("nothing to pick from");
      return found;
    },
    often: (share) => next() < share,
    id: () => idFromBytes(Uint8Array.from({ length: 16 }, () => below(256))),
    deal: <Value>(from: readonly Value[]): Value => {
      const deck = decks.get(from) ?? [];
      if (deck.length === 0) {
        for (const card of from) deck.splice(below(deck.length + 1), 0, card);
        decks.set(from, deck);
      }
      return deck.pop() as Value;
    },
    inTurn: <Value>(from: readonly Value[]): Value => {
      const turn = turns.get(from) ?? 0;
      turns.set(from, turn + 1);
      return from[turn % from.length] as Value;
    },
  };
}
