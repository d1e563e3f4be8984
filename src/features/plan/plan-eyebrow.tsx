import type { Item } from "#domain/journal.ts";
import { useWords } from "#words/react.ts";
import styles from "./agreements.module.css";

/** With whom, which leads to that therapy, and the way to another one beside it. */
export function PlanEyebrow({ therapy: { id, data } }: { readonly therapy: Item<"therapy"> }) {
  const { common, therapies } = useWords().words;
  const name = data.name.trim();
  return (
    <span className={styles.eyebrow}>
      <a href={`#/therapy/${id}`}>{name === "" ? common.therapyKinds[data.kind] : common.withName(name)}</a>
      <a href="#/therapy/beside">{therapies.beside}</a>
    </span>
  );
}
