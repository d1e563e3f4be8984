import type { SaveProblem } from "#domain/save-problem.ts";
import type { Result } from "#domain/result.ts";
import type { Vault } from "#vault/vault.ts";
import type { KeyProblem, NextLock, Ways } from "#vault/ways.ts";

/** What can be changed about the lock. "renew": a new passcode after the recovery code has opened it. */
export type LockChange = "set" | "change" | "code" | "device" | "deviceOff" | "off" | "renew";

/** What is asked on the way, one thing at a time. */
export type LockStep = "current" | "passcode" | "recovery" | "device";

/** What was answered so far; null where it was not asked, or was left out. */
export interface LockAnswers {
  readonly current: string | null;
  readonly passcode: string | null;
  readonly recovery: NextLock["recovery"];
  readonly device: NextLock["device"];
}

export const NO_ANSWERS: LockAnswers = { current: null, passcode: null, recovery: null, device: null };

/** The passcode of now is asked first, always, but where it was forgotten. */
const STEPS: Readonly<Record<LockChange, readonly LockStep[]>> = {
  set: ["passcode", "recovery"],
  change: ["current", "passcode", "recovery"],
  code: ["current", "recovery"],
  device: ["current", "device"],
  deviceOff: ["current", "recovery"],
  off: ["current"],
  renew: ["passcode", "recovery"],
};

/** Whether the other ways in end with it: then a new data key is made, for which each of them has to be given anew. */
const isSealedAnew = (change: LockChange, ways: Ways | null): boolean =>
  change !== "device" && (change !== "code" || ways?.recovery === true);

/** @param ways those of before the change */
export function stepsOf(change: LockChange, ways: Ways | null): readonly LockStep[] {
  const mayKeepDevice = change === "change" || change === "code" || change === "renew";
  const isAsked = mayKeepDevice && ways !== null && ways.device !== null && isSealedAnew(change, ways);
  return isAsked ? [...STEPS[change], "device"] : STEPS[change];
}

/** Whether it can be done with the lock as it is. */
export const isPossible = (change: LockChange, ways: Ways | null): boolean =>
  (change === "set") === (ways === null);

/** Does what was asked for. Whatever goes wrong, the journal opens as before. */
export async function changeLock(
  vault: Pick<Vault, "setLock" | "addWays" | "ways">,
  change: LockChange,
  { current, passcode, recovery, device }: LockAnswers,
  onProgress: (done: number, total: number) => void,
): Promise<Result<null, KeyProblem | SaveProblem>> {
  if (change === "off") return vault.setLock(current, null, onProgress);
  if (!isSealedAnew(change, vault.ways())) return vault.addWays(current ?? "", { recovery, device });
  return vault.setLock(current, { passcode: passcode ?? current ?? "", recovery, device }, onProgress);
}
