import { therapyInView, type Item } from "#domain/journal.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import { useWrite } from "#forms/use-write.ts";
import { Section } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";

/** The person's own check-in items: those asked in this therapy, and those that were. */
export function QuestionsPage() {
  const { questions, common } = useWords().words;
  const journal = useJournal();
  const therapy = therapyInView(journal);
  if (therapy === null) return null;
  const all = journal.question.filter(({ data }) => data.therapyId === null || data.therapyId === therapy.id);
  const asked = all.filter(({ data }) => !data.retired);
  const retired = all.filter(({ data }) => data.retired);
  const add = (
    <LinkButton kind="main" href="#/question">
      {questions.add}
    </LinkButton>
  );
  return (
    <Page
      title={questions.title}
      eyebrow={
        therapy.data.name.trim() === "" || journal.therapy.length > 1
          ? undefined
          : common.withName(therapy.data.name)
      }
      back={{ label: common.back, onBack: () => goBack("/settings") }}
    >
      <TherapySwitch chosen={therapy.id} />
      {all.length === 0 ? (
        <Empty drawing={2} sentence={questions.empty} action={add} />
      ) : (
        <>
          <p>{questions.text}</p>
          {asked.length === 0 ? null : (
            <Section title={questions.asked}>
              <RowList label={questions.asked}>
                {asked.map((question) => (
                  <QuestionRow key={question.id} question={question} />
                ))}
              </RowList>
            </Section>
          )}
          <div>{add}</div>
          {retired.length === 0 ? null : (
            <Section title={questions.retired}>
              <p>{questions.retiredText}</p>
              <RowList label={questions.retired}>
                {retired.map((question) => (
                  <QuestionRow key={question.id} question={question} />
                ))}
              </RowList>
            </Section>
          )}
        </>
      )}
    </Page>
  );
}

function QuestionRow({ question }: { readonly question: Item<"question"> }) {
  const { questions } = useWords().words;
  const write = useWrite();
  const { text, form, therapyId, retired } = question.data;
  const turn = () => {
    const data = { ...question.data, retired: !retired };
    void write(
      [{ kind: "question", id: question.id, data }],
      retired ? questions.backSaid : questions.retiredSaid,
    );
  };
  return (
    <Row
      title={text}
      note={`${questions.forms[form]} · ${therapyId === null ? questions.inAll : questions.inThis}`}
      href={retired ? undefined : `#/question/${question.id}`}
      under={
        <Button
          kind="plain"
          small
          aria-label={retired ? questions.bringBackOf(text) : questions.retireOf(text)}
          onClick={turn}
        >
          {retired ? questions.bringBack : questions.retire}
        </Button>
      }
    />
  );
}
