import type { Item } from "#domain/journal.ts";
import { Button } from "#ui/button.tsx";
import { useToast } from "#ui/toast.tsx";
import { useVault } from "#vault/react.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import styles from "./sessions.module.css";

interface DeleteSessionProps {
  readonly session: Item<"session">;
  readonly onDeleted: () => void;
}

/** Deletes at once and offers to take it back, instead of asking whether one is sure. */
export function DeleteSession({ session, onDeleted }: DeleteSessionProps) {
  const { words } = useWords();
  const vault = useVault();
  const show = useToast();
  const remove = async () => {
    const removed = await vault.remove(session.id);
    if (!removed.ok) return show({ text: problemWords(words, removed.problem).title });
    const undo = async () => {
      const undone = await vault.undo(removed.value);
      if (!undone.ok) show({ text: problemWords(words, undone.problem).title });
    };
    show({ text: words.common.deleted, action: { label: words.common.undo, onAct: () => void undo() } });
    onDeleted();
  };
  return (
    <div className={styles.delete}>
      <Button kind="danger" onClick={() => void remove()}>
        {words.journey.delete}
      </Button>
    </div>
  );
}
