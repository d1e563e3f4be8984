import { useState } from "react";
import { refused } from "#domain/result.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { useVault } from "#vault/react.ts";
import type { KeyProblem, Ways } from "#vault/ways.ts";
import {
  changeLock,
  NO_ANSWERS,
  stepsOf,
  type LockAnswers,
  type LockChange,
  type LockStep,
} from "./changes.ts";

type Standing =
  | { readonly kind: "asking"; readonly at: number }
  | { readonly kind: "sealing"; readonly done: number; readonly total: number }
  | { readonly kind: "not-done"; readonly problem: KeyProblem | SaveProblem }
  | { readonly kind: "done" };

interface Change {
  readonly standing: Standing;
  /** How it was before. */
  readonly ways: Ways | null;
  readonly steps: readonly LockStep[];
  readonly answers: LockAnswers;
  /** Keeps an answer, and goes to the next question, or does it. */
  readonly answer: (some: Partial<LockAnswers>) => void;
  readonly back: () => void;
}

/** One change of the lock, from the first question until it is done. What was answered is kept nowhere but here. */
export function useChange(what: LockChange): Change {
  const vault = useVault();
  const [ways] = useState(vault.ways);
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const [standing, setStanding] = useState<Standing>({ kind: "asking", at: 0 });
  const steps = stepsOf(what, ways);

  const doIt = async (all: LockAnswers) => {
    setStanding({ kind: "sealing", done: 0, total: 0 });
    const changed = await changeLock(vault, what, all, (done, total) =>
      setStanding({ kind: "sealing", done, total }),
    ).catch(() => refused("unavailable" as const));
    if (changed.ok) setAnswers(NO_ANSWERS);
    setStanding(changed.ok ? { kind: "done" } : { kind: "not-done", problem: changed.problem });
  };
  const answer = (some: Partial<LockAnswers>) => {
    const all = { ...answers, ...some };
    setAnswers(all);
    if (standing.kind !== "asking") return;
    if (standing.at + 1 < steps.length) setStanding({ kind: "asking", at: standing.at + 1 });
    else void doIt(all);
  };
  const back = () =>
    setStanding((now) => ({ kind: "asking", at: now.kind === "asking" ? Math.max(0, now.at - 1) : 0 }));
  return { standing, ways, steps, answers, answer, back };
}
