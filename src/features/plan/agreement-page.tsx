import { AGREEMENT_STATES } from "#domain/agreement.ts";
import { bringList } from "#domain/bring.ts";
import { therapyInView, type Item } from "#domain/journal.ts";
import { Actions } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { OwnWords } from "#ui/own-words.tsx";
import { Page } from "#ui/page.tsx";
import { Recall } from "#ui/speech.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useAgreementActs } from "./agreement-acts.ts";
import { AgreementHistory } from "./agreement-history.tsx";
import { agreementName } from "./agreement-name.ts";
import { AgreementQuestions } from "./agreement-questions.tsx";
import styles from "./agreements.module.css";

const leave = () => goBack("/plan");

/** One agreement: how it stands, in one tap, what was agreed, what there is to ask, and what became of it. */
export function AgreementPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const { agreements, common } = useWords().words;
  const agreement = useJournal().agreement.find(({ id }) => id === params.id);
  if (agreement !== undefined) return <AgreementView agreement={agreement} />;
  return (
    <Page title={agreements.goneTitle} back={{ label: common.back, onBack: leave }}>
      <Empty
        sentence={agreements.goneText}
        action={
          <LinkButton kind="quiet" href="#/plan">
            {agreements.toPlan}
          </LinkButton>
        }
      />
    </Page>
  );
}

function AgreementView({ agreement }: { readonly agreement: Item<"agreement"> }) {
  const { words } = useWords();
  const { agreements, common } = words;
  const journal = useJournal();
  const acts = useAgreementActs();
  const { id, data } = agreement;
  const therapy = journal.therapy.find((each) => each.id === data.therapyId)?.data;
  // The list is the one of the therapy in view.
  const isInView = therapyInView(journal)?.id === data.therapyId;
  const isWaiting = bringList(journal, data.therapyId).some(({ from }) => from.id === id);
  const remove = async () => {
    if (await acts.remove(id, common.deleted)) leave();
  };
  const edit = `#/agreement/edit/${id}`;
  return (
    <Page
      title={agreementName(words, data).text}
      back={{ label: common.back, onBack: leave }}
      eyebrow={
        therapy === undefined || therapy.name.trim() === "" ? undefined : common.withName(therapy.name)
      }
      footer={
        <Actions>
          <LinkButton kind="main" href={edit}>
            {data.state === "agreed" && data.text.trim() === "" ? agreements.writeText : agreements.change}
          </LinkButton>
        </Actions>
      }
      aside={
        <>
          <AgreementHistory agreement={agreement} />
          <Button kind="danger" onClick={() => void remove()}>
            {agreements.delete}
          </Button>
        </>
      }
      asideLabel={agreements.history}
    >
      {data.text.trim() === "" ? (
        data.state === "agreed" ? (
          <p className={styles.soft}>{agreements.noText}</p>
        ) : null
      ) : (
        <figure className={styles.card}>
          <figcaption className={styles.soft}>{agreements.text}</figcaption>
          <OwnWords as="blockquote" size="large" text={data.text} />
        </figure>
      )}
      {data.question.trim() === "" ? null : (
        <Recall
          label={data.state === "to-revisit" ? agreements.questionAgain : agreements.question}
          text={data.question}
        />
      )}
      <Choices
        legend={agreements.stands}
        options={AGREEMENT_STATES.map((value) => ({ value, label: agreements.states[value] }))}
        value={data.state}
        onChange={(state) => (state === null ? undefined : void acts.move(agreement, state))}
      />
      {isWaiting ? (
        <p className={styles.waits}>
          {agreements.onTheList}
          {isInView ? (
            <LinkButton kind="plain" small href="#/bring">
              {agreements.toList}
            </LinkButton>
          ) : null}
        </p>
      ) : null}
      {data.changed.turn > 0 && data.changed.line.trim() === "" ? (
        <span>
          <LinkButton kind="plain" small href={edit}>
            {agreements.addWhy}
          </LinkButton>
        </span>
      ) : null}
      {data.state === "agreed" ? null : (
        <AgreementQuestions
          topic={data.topic}
          address={therapy?.address ?? null}
          taken={data.question}
          onTake={(text) => void acts.askHere(agreement, text, agreements.taken)}
        />
      )}
    </Page>
  );
}
