import { useState } from "react";
import type { Id } from "#domain/id.ts";
import type { Result } from "#domain/result.ts";
import { useToast } from "#ui/toast.tsx";
import type { DropBox, KeepProblem, Waiting } from "#vault/drop-box.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";

/** What can be done with things that wait, and saying what became of it. @param again reads anew what waits */
export function useDoing(box: DropBox, again: () => void) {
  const { words } = useWords();
  const { sharedIn, common } = words;
  const show = useToast();
  const [busy, setBusy] = useState(false);
  const why = (problem: KeepProblem): string => {
    if (problem === "too-long") return sharedIn.tooLong;
    return problem === "nothing" ? sharedIn.refused.nothing.title : problemWords(words, problem).title;
  };
  const done = async (doing: Promise<Result<null, KeepProblem>>): Promise<boolean> => {
    setBusy(true);
    const result = await doing;
    setBusy(false);
    if (!result.ok) show({ text: why(result.problem) });
    again();
    return result.ok;
  };
  const keep = (waiting: Waiting, therapyId: Id) => done(box.keep(waiting, therapyId));
  const discard = async (waiting: readonly Waiting[]) => {
    const undo = () => void done(box.putBack(...waiting));
    if (await done(box.discard(...waiting.map(({ item }) => item.id))))
      show({ text: sharedIn.discarded, action: { label: common.undo, onAct: undo } });
  };
  return { busy, keep, discard };
}
