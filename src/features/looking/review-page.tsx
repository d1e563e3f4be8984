import { useEffect } from "react";
import { therapyInView } from "#domain/journal.ts";
import { Actions } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { goBack } from "#ui/navigation.ts";
import { OwnWords } from "#ui/own-words.tsx";
import { Page } from "#ui/page.tsx";
import { useDecide } from "#forms/use-decide.ts";
import { useTherapies } from "#forms/use-therapies.ts";
import { useJournal } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { ReviewGone } from "./review-gone.tsx";
import { OnwardWays } from "./onward-ways.tsx";
import styles from "./looking.module.css";

/** One time of looking back: what the person wanted, what they want to remember of it, and where it leads. */
export function ReviewPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const { words, language } = useWords();
  const { looking, common } = words;
  const journal = useJournal();
  const review = journal.review.find(({ id }) => id === params.id);
  const { remove } = useDecide();
  const { putInView } = useTherapies();
  const therapy = journal.therapy.find(({ id }) => id === review?.data.therapyId);
  const elsewhere = therapy === undefined || therapyInView(journal)?.id === therapy.id ? null : therapy.id;
  // Every way from here leads on into the therapy it was about.
  useEffect(() => {
    if (elsewhere !== null) void putInView(elsewhere);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [elsewhere]);
  if (review === undefined) return <ReviewGone />;
  const { choice, line, day, therapyId } = review.data;
  const when = formatDay(language, day, "long");
  const name = therapy?.data.name.trim() ?? "";
  const leave = () => goBack("/look-back");
  const onDelete = async () => {
    if (await remove(review.id)) leave();
  };
  return (
    <Page
      title={choice === null ? looking.undecided : looking.review.choices[choice]}
      eyebrow={journal.therapy.length < 2 || name === "" ? when : common.dayAndTime(name, when)}
      back={{ label: common.back, onBack: leave }}
      footer={
        <Actions>
          <LinkButton kind="quiet" href={`#/look-back/review/${review.id}`}>
            {looking.review.edit}
          </LinkButton>
        </Actions>
      }
    >
      <div className={styles.kept}>
        <p>{choice === null ? looking.onward.none : looking.onward.kind[choice]}</p>
        {line.trim() === "" ? null : (
          <Card>
            <OwnWords text={line} size="large" />
          </Card>
        )}
      </div>
      <OnwardWays choice={choice} therapyId={therapyId} />
      <Button kind="danger" onClick={() => void onDelete()}>
        {looking.review.delete}
      </Button>
    </Page>
  );
}
