import { useState } from "react";
import { clearSentence, isFull, placeOf, putSentence } from "#domain/message.ts";
import { Section } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { useToast } from "#ui/toast.tsx";
import { useWords } from "#words/react.ts";
import { TickLine } from "./tick-line.tsx";
import type { MessageOffer, MessageState } from "./use-message.ts";
import styles from "./message.module.css";

/** How many are shown at first, so that the sentences are not far below. */
const AT_FIRST = 4;

interface MessageOffersProps {
  readonly state: MessageState;
  /** Pressed, but changed in the message since: it is not taken out unseen. @param at the place of its sentence. */
  readonly onChanged: (at: number) => void;
}

/** What waits to be brought. One tap puts it into the message, as the person worded it. */
export function MessageOffers({ state, onChanged }: MessageOffersProps) {
  const { words } = useWords();
  const { message, bring } = words;
  const show = useToast();
  const { draft, offers, update } = state;
  // What is in the message already is never behind a button.
  const [isAll, setAll] = useState(() =>
    offers.slice(AT_FIRST).some(({ id }) => placeOf(draft, id) !== null),
  );
  if (offers.length === 0) return null;
  const shown = isAll ? offers : offers.slice(0, AT_FIRST);
  const full = isFull(draft) && shown.some(({ id }) => placeOf(draft, id) === null);
  const tick = ({ id, text }: MessageOffer) => {
    const place = placeOf(draft, id);
    if (place?.isChanged) return onChanged(place.at);
    if (place !== null) return void update((now) => clearSentence(now, place.at));
    const before = update((now) => putSentence(now, id, text) ?? now);
    if (isFull(before)) show({ text: message.full });
  };
  return (
    <Section title={message.offersTitle}>
      <p className={styles.hint}>{message.offersText}</p>
      <ul className={styles.offers} role="list">
        {shown.map((offer) => {
          const place = placeOf(draft, offer.id);
          return (
            <TickLine
              key={offer.id}
              line={offer.line}
              isPrivate={offer.isPrivate}
              state={place === null ? "off" : "on"}
              marks={place?.isChanged ? [message.offerChanged] : []}
              onTick={() => tick(offer)}
            />
          );
        })}
      </ul>
      {shown.length === offers.length ? null : (
        <Button kind="plain" small onClick={() => setAll(true)}>
          {bring.showMore(offers.length - shown.length)}
        </Button>
      )}
      <p className={styles.hint} role="status">
        {full ? (
          <>
            {message.full} <a href="#/page">{message.toPage}</a>
          </>
        ) : null}
      </p>
    </Section>
  );
}
