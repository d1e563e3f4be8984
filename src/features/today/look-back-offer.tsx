import type { Day } from "#domain/day.ts";
import type { Item } from "#domain/journal.ts";
import { isReviewDue, reviewsOf } from "#domain/look-due.ts";
import { emptyReview } from "#domain/review.ts";
import { useWrite } from "#forms/use-write.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";

interface LookBackOfferProps {
  readonly therapy: Item<"therapy">;
  readonly today: Day;
}

/** Looking back, offered after as many sessions as the person wants. "Not now" counts as having looked: they are counted anew. */
export function LookBackOffer({ therapy, today }: LookBackOfferProps) {
  const { offer } = useWords().words.looking;
  const journal = useJournal();
  const vault = useVault();
  const write = useWrite();
  if (!isReviewDue(journal, therapy, today)) return null;
  const putOff = async () => {
    const data = emptyReview(therapy.id, today);
    // The offer goes: the place of the keyboard goes to the head of the page, and not nowhere.
    if (await write([{ kind: "review", id: vault.newId(), data }], offer.putOff))
      document.querySelector<HTMLElement>("h1")?.focus();
  };
  return (
    <Notice
      kind="calm"
      actions={
        <>
          <LinkButton kind="quiet" small href="#/look-back">
            {offer.look}
          </LinkButton>
          <Button kind="plain" small onClick={() => void putOff()}>
            {offer.later}
          </Button>
        </>
      }
    >
      <p>{reviewsOf(journal, therapy.id).length === 0 ? offer.first : offer.text}</p>
    </Notice>
  );
}
