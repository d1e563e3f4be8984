const MINUTE = 60_000;

/** How much longer one waits after wrong tries, said roughly: a number that changes each second would be read out each second. */
export type WaitLeft =
  | { readonly unit: "minutes"; readonly n: number }
  /** In tens of seconds. */
  | { readonly unit: "seconds"; readonly n: number };

/** @param ms what is left, more than 0 */
export function waitLeft(ms: number): WaitLeft {
  return ms > MINUTE
    ? { unit: "minutes", n: Math.ceil(ms / MINUTE) }
    : { unit: "seconds", n: Math.ceil(ms / 10_000) * 10 };
}
