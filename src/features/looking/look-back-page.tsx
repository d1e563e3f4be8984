import { useState } from "react";
import type { Id } from "#domain/id.ts";
import { therapyInView, type Item } from "#domain/journal.ts";
import { isNothing, lookBack } from "#domain/look-back.ts";
import { reviewsOf } from "#domain/look-due.ts";
import { STRETCHES, stretchOf, type Stretch, type StretchKind } from "#domain/look-stretch.ts";
import { dayNow } from "#device/clock.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import { LinkButton } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { EverySessions } from "./every-sessions.tsx";
import { left } from "./left.ts";
import { ReviewList } from "./review-list.tsx";
import { toldIn } from "./told.ts";
import { ToldPart } from "./told-part.tsx";
import styles from "./looking.module.css";

/** Looking back over the therapy in view. */
export function LookBackPage() {
  const therapy = therapyInView(useJournal());
  return therapy === null ? null : <LookBack key={therapy.id} therapy={therapy} />;
}

/** A stretch of one therapy, read back in the person's own words. Nothing is counted, compared or praised. */
function LookBack({ therapy }: { readonly therapy: Item<"therapy"> }) {
  const { looking, common } = useWords().words;
  const journal = useJournal();
  const today = dayNow();
  const [chosen, setChosen] = useState(left.stretch);
  const stretches = STRETCHES.flatMap((each) => stretchOf(journal, therapy.id, each, today) ?? []);
  const stretch = stretches.find((each) => each.kind === chosen) ?? stretches[0];
  const choose = (kind: StretchKind | null) => {
    left.stretch = kind ?? "month";
    setChosen(left.stretch);
  };
  const name = therapy.data.name.trim();
  const reviews = reviewsOf(journal, therapy.id);
  return (
    <Page
      title={looking.title}
      eyebrow={name === "" || journal.therapy.length > 1 ? undefined : common.withName(name)}
      back={{ label: common.back, onBack: () => goBack("/journey") }}
      aside={
        <>
          {reviews.length === 0 ? null : <ReviewList reviews={reviews} />}
          <EverySessions therapy={therapy} />
        </>
      }
      asideLabel={common.more}
    >
      <TherapySwitch chosen={therapy.id} />
      <Choices
        legend={looking.stretch}
        hideLegend
        options={stretches.map((each) => ({ value: each.kind, label: looking.stretches[each.kind] }))}
        value={stretch?.kind ?? null}
        onChange={choose}
      />
      {stretch === undefined ? null : <Looked key={stretch.kind} therapyId={therapy.id} stretch={stretch} />}
      <div className={styles.now}>
        <LinkButton kind="main" wide href="#/look-back/review">
          {looking.toReview}
        </LinkButton>
      </div>
    </Page>
  );
}

/** What stands in the journal about a stretch, part by part. */
function Looked({ therapyId, stretch }: { readonly therapyId: Id; readonly stretch: Stretch }) {
  const { words, language } = useWords();
  const { looking } = words;
  const found = lookBack(useJournal(), therapyId, stretch);
  const { kind, from } = stretch;
  if (isNothing(found))
    return <Empty drawing={1} sentence={kind === "since-began" ? looking.nothingYet : looking.nothing} />;
  const style = kind === "since-began" ? "short" : "weekday";
  return (
    <>
      <p className={styles.soft}>
        {from === null ? looking.fromBeginning : looking.fromDay(formatDay(language, from, "short"))}
      </p>
      {toldIn(found, { words, language, style }).map(([part, told]) => (
        <ToldPart key={part} part={part} told={told} />
      ))}
    </>
  );
}
