import { useState } from "react";
import { HEADING_OF } from "#domain/check-in.ts";
import type { Id } from "#domain/id.ts";
import type { Observation, ObservationChoice } from "#domain/observation.ts";
import { lineId } from "#domain/summary-line.ts";
import { isUpwards } from "#domain/trend-patterns.ts";
import type { Seen } from "#domain/trend-seen.ts";
import { Section } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { rehearsingOf } from "./addresses.ts";
import { LineField } from "./line-field.tsx";
import styles from "./observed.module.css";
import { observedInWords } from "./observed-words.ts";
import { useWrite } from "./use-write.ts";

interface ObservedProps {
  /** The heading over them; without any of them there is none. */
  readonly title: string;
  readonly therapyId: Id;
  readonly seen: readonly Seen[];
  /** Whether each leads to its picture: where that is not on the same page. */
  readonly hasLink: boolean;
}

/** Something one is writing about: it stays in sight until one leaves, although it has been answered. */
interface Noted {
  readonly id: Id;
  readonly seen: Seen;
}

const keyOf = ({ item, pattern, sessionId }: Seen): string => `${item} ${pattern} ${sessionId}`;

/** What can be seen: an observation, a question, and three things to do with it. Each is saved at once and can be taken back. */
export function ObservedList({ title, therapyId, seen, hasLink }: ObservedProps) {
  const journal = useJournal();
  const [noted, setNoted] = useState<readonly Noted[]>([]);
  // What was taken back stands among what can be seen again.
  const open = noted.filter(({ id }) => journal.observation.some((each) => each.id === id));
  const shown = seen.filter((each) => !open.some((other) => keyOf(other.seen) === keyOf(each)));
  if (open.length + shown.length === 0) return null;
  return (
    <Section title={title}>
      {open.map(({ id, seen: about }) => (
        <ObservedCard key={keyOf(about)} {...{ therapyId, hasLink }} seen={about} notedAs={id} />
      ))}
      {shown.map((each) => (
        <ObservedCard
          key={keyOf(each)}
          {...{ therapyId, hasLink }}
          seen={each}
          notedAs={null}
          onNoted={(id) => setNoted((before) => [...before, { id, seen: each }])}
        />
      ))}
    </Section>
  );
}

interface ObservedCardProps {
  readonly therapyId: Id;
  readonly seen: Seen;
  readonly hasLink: boolean;
  /** The record in which it is noted why. */
  readonly notedAs: Id | null;
  readonly onNoted?: (id: Id) => void;
}

function ObservedCard({ therapyId, seen, hasLink, notedAs, onNoted }: ObservedCardProps) {
  const { words } = useWords();
  const { observed } = words.trends;
  const vault = useVault();
  const write = useWrite();
  const { item, pattern, sessionId, day } = seen;
  const name = words.checkIn.shortItems[item];
  const isUp = isUpwards(pattern);

  const choose = async (choice: ObservationChoice, said: string): Promise<Id | null> => {
    const id = vault.newId();
    const data: Observation = { therapyId, sessionId, day, item, pattern, choice, why: "" };
    return (await write([{ kind: "observation", id, data }], said)) ? id : null;
  };
  const note = async () => {
    const id = await choose("noted", observed.noted);
    if (id !== null) onNoted?.(id);
  };
  const raise = async () => {
    const field = item === "unsaid" ? "answers.unsaid.note" : `answers.${item}`;
    if ((await choose("raised", observed.raised)) !== null)
      location.hash = rehearsingOf(lineId(sessionId, field));
  };
  const leave = async () => {
    // The card goes: the place of the keyboard goes to the head of the page, and not nowhere.
    if ((await choose("left", observed.left)) !== null) document.querySelector<HTMLElement>("h1")?.focus();
  };

  return (
    <Card role="group" aria-label={name} className={styles.observed}>
      <div className={styles.said}>
        <GroupMark group={HEADING_OF[item]} />
        <p>{observedInWords(words, seen)}</p>
      </div>
      {isUp || item === "unsaid" ? null : <p className={styles.soft}>{words.checkIn.help.lowCanBeGood}</p>}
      {notedAs === null ? (
        <>
          <p className={styles.ask}>{isUp ? observed.askUp : observed.askDown}</p>
          <div className={styles.ways}>
            <Button kind="quiet" small onClick={() => void note()}>
              {observed.noteWhy}
            </Button>
            <Button kind="quiet" small onClick={() => void raise()}>
              {observed.raise}
            </Button>
          </div>
        </>
      ) : (
        <LineField
          kind="observation"
          id={notedAs}
          field="why"
          form="why"
          label={observed.whyLabel}
          isWanted
        />
      )}
      <div className={styles.aside}>
        {notedAs === null ? (
          <Button kind="plain" small onClick={() => void leave()}>
            {observed.leave}
          </Button>
        ) : null}
        {hasLink ? (
          <LinkButton kind="plain" small href={`#/trends/${item}`} aria-label={observed.seePictureOf(name)}>
            {observed.seePicture}
          </LinkButton>
        ) : null}
      </div>
    </Card>
  );
}
