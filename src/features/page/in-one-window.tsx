import type { ReactNode } from "react";
import type { Id } from "#domain/id.ts";
import { useBeginning, type Beginning } from "#vault/entry-editor.ts";
import { useVault } from "#vault/react.ts";
import { ElsewherePage } from "./elsewhere-page.tsx";
import { useTurn, type Turn } from "./use-turn.ts";

interface InOneWindowProps {
  readonly of: "page" | "message";
  /** Give it as `key` too: another therapy has another draft. */
  readonly therapyId: Id;
  readonly children: (turn: Turn, beginning: Beginning) => ReactNode;
}

/** What is one draft per therapy, as it was left; or, while another window has it, where it is. */
export function InOneWindow(props: InOneWindowProps) {
  const { of, therapyId } = props;
  // Every example has the same therapies, and each is a journal of its own.
  const vault = useVault();
  const turn = useTurn(`al-${of}-${vault.id}-${therapyId}`);
  if (turn.state === "waiting") return null;
  return turn.state === "here" ? (
    <Resumed {...props} turn={turn} />
  ) : (
    <ElsewherePage turn={turn} therapyId={therapyId} of={of} />
  );
}

function Resumed({ of, therapyId, turn, children }: InOneWindowProps & { readonly turn: Turn }) {
  const beginning = useBeginning(of, therapyId);
  return beginning === null ? null : children(turn, beginning);
}
