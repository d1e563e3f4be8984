import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { IconForward } from "./icons.tsx";
import { Marked, type Marks } from "./marked.tsx";
import { OwnWords } from "./own-words.tsx";
import styles from "./row.module.css";

/** Rows on one card, a hairline between them. `label` names the list for those who listen. */
export function RowList({ label, children }: { label?: string | undefined; children: ReactNode }) {
  return (
    <ul className={styles.list} role="list" aria-label={label}>
      {children}
    </ul>
  );
}

type RowProps = {
  title: string;
  /** Whose words the title is: the person's (the book face) or the app's. */
  voice?: "own" | "app" | undefined;
  /** What of the title was looked for. */
  marks?: Marks | undefined;
  note?: ReactNode;
  /** A GroupMark, a LampMark, an icon. */
  lead?: ReactNode;
  /** A small button or a word at the end, apart from what pressing the row does. */
  end?: ReactNode;
  /** What can be done about it, on a line of its own: where beside it there would be no room for the words. */
  under?: ReactNode;
  href?: string | undefined;
  onAct?: (() => void) | undefined;
  current?: boolean | undefined;
};

/** Goes somewhere with `href`, does something with `onAct`, or just stands there. The whole row takes the press. */
export function Row({ title, voice = "own", marks = [], note, lead, end, under, ...rest }: RowProps) {
  const { href, onAct, current } = rest;
  const words =
    voice === "own" ? (
      <OwnWords as="span" text={title} marks={marks} />
    ) : (
      <Marked text={title} marks={marks} />
    );
  const pressed = href !== undefined || onAct !== undefined;
  return (
    <li className={classNames(styles.row, pressed && styles.pressed, current && styles.current)}>
      {lead ? <span className={styles.lead}>{lead}</span> : null}
      <div className={styles.words}>
        <Title {...{ href, onAct, current }}>{words}</Title>
        {note ? <div className={styles.note}>{note}</div> : null}
      </div>
      {end ? <div className={styles.end}>{end}</div> : null}
      {under ? <div className={styles.under}>{under}</div> : null}
      {pressed && !end ? (
        <span className={styles.chevron}>
          <IconForward />
        </span>
      ) : null}
    </li>
  );
}

type TitleProps = Pick<RowProps, "href" | "onAct" | "current"> & { children: ReactNode };

function Title({ href, onAct, current, children }: TitleProps) {
  if (href !== undefined) {
    return (
      <a className={styles.title} href={href} onClick={onAct} aria-current={current ? "true" : undefined}>
        {children}
      </a>
    );
  }
  if (onAct) {
    return (
      <button
        className={styles.title}
        type="button"
        onClick={onAct}
        aria-current={current ? "true" : undefined}
      >
        {children}
      </button>
    );
  }
  return <div className={styles.title}>{children}</div>;
}
