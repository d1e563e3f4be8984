import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import type { Group } from "./group-mark.tsx";
import { OwnWords } from "./own-words.tsx";
import styles from "./speech.module.css";

/** Something the therapist might say: large, coloured, with the corner it is said from. Everything around it is calm. */
export function Speech({
  label,
  text,
  lang,
  group = "bond",
}: {
  label?: string | undefined;
  text: string;
  /** The language of what is said, where it may be another than that of the app. */
  lang?: string | undefined;
  group?: Group | undefined;
}) {
  return (
    <figure className={classNames(styles.speech, styles[group])}>
      {label ? <figcaption className={styles.label}>{label}</figcaption> : null}
      <blockquote className={styles.said} lang={lang}>
        {text}
      </blockquote>
    </figure>
  );
}

/** The person's own words, brought back beside what they are doing now. */
export function Recall({
  label,
  text,
  children,
}: {
  label: string;
  text?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <figure className={styles.recall}>
      <figcaption className={styles.quiet}>{label}</figcaption>
      {text === undefined ? null : <OwnWords as="blockquote" text={text} />}
      {children}
    </figure>
  );
}
