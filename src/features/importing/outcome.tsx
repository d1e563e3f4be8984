import { useEffect, useRef } from "react";
import { Notice } from "#ui/notice.tsx";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import type { useBringIn } from "./use-bring-in.ts";

/** What became of bringing in, said and read out. */
export function Outcome({ state }: { readonly state: ReturnType<typeof useBringIn>["state"] }) {
  const { words } = useWords();
  const { importing } = words;
  const outcome = useRef<HTMLDivElement>(null);
  const over = state.kind === "done" || state.kind === "undone" ? state.kind : null;
  // The button that was pressed has gone: whoever goes by keyboard or by voice goes on here.
  useEffect(() => {
    if (over !== null) outcome.current?.focus();
  }, [over]);
  return (
    <div role="status" ref={outcome} tabIndex={-1}>
      {state.kind === "done" ? (
        <Notice kind="calm">
          <p>{importing.done(state.changes.length)}</p>
        </Notice>
      ) : null}
      {state.kind === "done" && state.problem !== null ? (
        <Notice kind="careful" title={problemWords(words, state.problem).title}>
          <p>{importing.notUndone}</p>
        </Notice>
      ) : null}
      {state.kind === "undone" ? (
        <Notice kind="calm">
          <p>{state.kept === 0 ? importing.undone : importing.undoneKept(state.kept)}</p>
        </Notice>
      ) : null}
      {state.kind === "not-written" ? (
        <Notice kind="careful" title={problemWords(words, state.problem).title}>
          <p>{importing.notWritten}</p>
          <p>{importing.untouched}</p>
        </Notice>
      ) : null}
    </div>
  );
}
