import { Paper } from "#ui/card.tsx";
import { Button } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { OwnWords } from "#ui/own-words.tsx";
import { Page } from "#ui/page.tsx";
import { useToast } from "#ui/toast.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import { atLineStart, formatDay } from "#words/format.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { handedHow } from "./handed-words.ts";

/** One page or message as it left: to read, not to change. */
export function HandedPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const { words, language } = useWords();
  const { page, common } = words;
  const vault = useVault();
  const show = useToast();
  const handed = useJournal().summary.find((item) => item.id === params.id);
  const leave = () => goBack("/page/handed-over");
  const back = { label: common.back, onBack: leave };
  if (handed === undefined) {
    return (
      <Page title={page.handedTitle} back={back}>
        <Empty sentence={page.handedGone} />
      </Page>
    );
  }
  const remove = async () => {
    const removed = await vault.remove(handed.id);
    if (!removed.ok) return show({ text: problemWords(words, removed.problem).title });
    show({
      text: common.deleted,
      action: { label: common.undo, onAct: () => void vault.undo(removed.value) },
    });
    leave();
  };
  const { day, text } = handed.data;
  return (
    <Page
      title={page.handedTitle}
      back={back}
      eyebrow={page.handedHow(
        atLineStart(language, formatDay(language, day, "long")),
        handedHow(words, handed.data),
      )}
    >
      <p>{page.handedExactly}</p>
      <Paper>
        <OwnWords as="div" text={text.trimEnd()} />
      </Paper>
      <Button kind="danger" onClick={() => void remove()}>
        {page.handedDelete}
      </Button>
    </Page>
  );
}
