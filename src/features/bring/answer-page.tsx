import { LineField } from "#forms/line-field.tsx";
import { Button } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { Recall } from "#ui/speech.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";

/** What came of one thing that was talked about, also long afterwards. */
export function AnswerPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const { bring, common } = useWords().words;
  const topic = useJournal().topic.find(({ id }) => id === params.id);
  const leave = () => goBack("/bring");
  return (
    <Page
      title={bring.answerTitle}
      back={{ label: common.back, onBack: leave }}
      footer={
        <Button kind="main" wide onClick={leave}>
          {common.done}
        </Button>
      }
    >
      {topic === undefined ? (
        <Empty sentence={bring.answerGone} />
      ) : (
        <>
          {topic.data.text.trim() === "" ? null : <Recall label={bring.talked} text={topic.data.text} />}
          <LineField kind="topic" id={topic.id} field="answer" form="answer" label={bring.cameOfIt} />
        </>
      )}
    </Page>
  );
}
