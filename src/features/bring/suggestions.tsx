import { useState } from "react";
import type { ToBring } from "#domain/bring.ts";
import { rehearsingOf } from "#forms/addresses.ts";
import { Section } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { useWords } from "#words/react.ts";
import { LineWords } from "./line-words.tsx";
import { useDecide } from "./use-decide.ts";
import { useSaid } from "./use-said.ts";
import styles from "./bring.module.css";

/** How many are shown at first: it is an offer and not a list to work off. */
const AT_FIRST = 4;

/** What could be said as well. Nothing of it is brought unless the person chooses so. */
export function Suggestions({ items }: { readonly items: readonly ToBring[] }) {
  const { bring } = useWords().words;
  const [isAll, setAll] = useState(false);
  // The newest first: what is long past has been seen before.
  const newest = aboutOneThing(items).toReversed();
  const shown = isAll ? newest : newest.slice(0, AT_FIRST);
  return (
    <Section title={bring.couldTitle} id="could">
      <p className={styles.hint}>{bring.couldText}</p>
      <ul className={styles.list} role="list" aria-label={bring.couldTitle}>
        {shown.map((about) => (
          <Suggestion key={about[0].id} items={about} />
        ))}
      </ul>
      {shown.length === newest.length ? null : (
        <Button kind="plain" small onClick={() => setAll(true)}>
          {bring.showMore(newest.length - shown.length)}
        </Button>
      )}
    </Section>
  );
}

/** What there is to say about one and the same thing. */
type About = readonly [ToBring, ...ToBring[]];

const aboutOneThing = (items: readonly ToBring[]): About[] =>
  [...Map.groupBy(items, ({ from }) => from.id).values()].map((found) => found as unknown as About);

/** One thing is offered once, whatever there is to say about it: what is decided about it is about all of that. */
function Suggestion({ items }: { readonly items: About }) {
  const { bring, rehearse } = useWords().words;
  const decide = useDecide();
  const [item, ...others] = items;
  const { text } = useSaid()(item);
  return (
    <li className={styles.could}>
      <LineWords item={item} />
      <div className={styles.choices}>
        <Button
          kind="quiet"
          small
          aria-label={bring.bringItOf(text)}
          onClick={() => void decide(item, { choice: "bring" }, bring.broughtSaid, others)}
        >
          {bring.bringIt}
        </Button>
        {item.content.kind === "text" ? (
          <LinkButton
            kind="quiet"
            small
            aria-label={bring.inMyWordsOf(text)}
            href={`#/bring/words/${item.from.id}`}
          >
            {bring.inMyWords}
          </LinkButton>
        ) : null}
        <LinkButton kind="quiet" small aria-label={rehearse.startOf(text)} href={rehearsingOf(item.id)}>
          {rehearse.title}
        </LinkButton>
        <Button
          kind="plain"
          small
          aria-label={bring.leaveItOf(text)}
          onClick={() => void decide(item, { choice: "left" }, bring.leftSaid, others)}
        >
          {bring.leaveIt}
        </Button>
      </div>
    </li>
  );
}
