import type { ReactNode } from "react";
import { IconPlus } from "./icons.tsx";
import styles from "./note-button.module.css";

export type Note = { label: string; icon?: ReactNode } & (
  { href: string; onAct?: undefined } | { onAct: () => void; href?: undefined }
);

/** The round lamp: in thumb reach on a phone, a wide button with its words on the rail. */
export function NoteButton({ note }: { note: Note }) {
  const inside = (
    <>
      {note.icon ?? <IconPlus />}
      <span>{note.label}</span>
    </>
  );
  if (note.href !== undefined) {
    return (
      <a className={styles.note} href={note.href}>
        {inside}
      </a>
    );
  }
  return (
    <button className={styles.note} type="button" onClick={note.onAct}>
      {inside}
    </button>
  );
}
