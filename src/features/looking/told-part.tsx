import { useEffect, useId, useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { GroupMark, type Group } from "#ui/group-mark.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import type { LookBack } from "#domain/look-back.ts";
import { useWords } from "#words/react.ts";
import type { Told } from "./told.ts";
import styles from "./looking.module.css";

/** What each part belongs to, as it is drawn elsewhere. */
const MARK: Readonly<Partial<Record<keyof LookBack, Group>>> = {
  helped: "bond",
  hindered: "pace",
  unsaid: "openness",
  said: "openness",
  goals: "goals",
  tasks: "tasks",
  agreements: "frame",
};

/** How many are read at first: the latest of them. */
const AT_FIRST = 5;

/** One part of looking back, to be read like a letter: the person's words one after the other, each the way to where it stands. */
export function ToldPart({ part, told }: { readonly part: keyof LookBack; readonly told: readonly Told[] }) {
  const { looking } = useWords().words;
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  const mark = MARK[part];
  const list = useRef<HTMLOListElement>(null);
  // The button goes: the focus goes to the first of those that have just come.
  useEffect(() => {
    if (isWhole) list.current?.querySelector("a")?.focus();
  }, [isWhole]);
  const shown = isWhole ? told : told.slice(-AT_FIRST);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {mark === undefined ? null : <GroupMark group={mark} hollow={part === "said"} />}
        {looking.parts[part]}
      </h2>
      {shown.length === told.length ? null : (
        <span>
          <Button kind="quiet" small onClick={() => setWhole(true)}>
            {looking.showAll(told.length)}
          </Button>
        </span>
      )}
      <ol ref={list} className={styles.strand} role="list" aria-labelledby={id}>
        {shown.map(({ key, text, voice, more, note, href }) => (
          <li key={key} className={styles.told}>
            <a className={styles.name} href={href}>
              {voice === "own" ? <OwnWords as="span" text={text} /> : text}
            </a>
            {more === null ? null : (
              <div className={styles.more}>
                <OwnWords text={more} />
              </div>
            )}
            {note === null || note === "" ? null : <p className={styles.note}>{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
