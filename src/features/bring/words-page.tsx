import { useState } from "react";
import { bringList, decided, suggestions, type ToBring } from "#domain/bring.ts";
import type { Id } from "#domain/id.ts";
import { therapyInView, type Journal } from "#domain/journal.ts";
import { emptyTopic, topicSchema, type Topic } from "#domain/topic.ts";
import { dayNow } from "#device/clock.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { useBeginningAbout } from "#forms/use-beginning-about.ts";
import { useWrite } from "#forms/use-write.ts";
import { Actions } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { TextArea } from "#ui/field.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { Recall } from "#ui/speech.tsx";
import { useToast } from "#ui/toast.tsx";
import { useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useSaid } from "./use-said.ts";

const leave = () => goBack("/bring");

/** Finding the words for something before it goes on the list, or other words for what is there. */
export function WordsPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const { bring, common } = useWords().words;
  const journal = useJournal();
  const therapy = therapyInView(journal);
  const found = therapy === null ? undefined : toWord(journal, therapy.id, params.id);
  // Once the form is open it stays, whatever another window decides about the line.
  const [item] = useState(found);
  if (item === undefined || therapy === null) {
    return (
      <Page title={bring.wordsTitle} back={{ label: common.back, onBack: leave }}>
        <Empty
          sentence={bring.wordsGone}
          action={
            <LinkButton kind="quiet" href="#/bring">
              {bring.toList}
            </LinkButton>
          }
        />
      </Page>
    );
  }
  return <Begin item={item} therapyId={therapy.id} />;
}

/** What can be worded of a record: what is on the list because it was chosen, else what could be. */
function toWord(journal: Journal, therapyId: Id, id: string | undefined): ToBring | undefined {
  const chosen = bringList(journal, therapyId).filter(({ now }) => now !== "waits");
  return [...chosen, ...suggestions(journal, therapyId)].find(({ from }) => from.id === id);
}

interface WordsProps {
  readonly item: ToBring;
  readonly therapyId: Id;
}

function Begin({ item, therapyId }: WordsProps) {
  const known =
    item.topic?.data.turn === item.turn && item.topic.data.choice !== "talked" ? item.topic.id : null;
  const { beginning } = useBeginningAbout({
    form: "topic",
    key: item.id,
    isAbout: (values) => values["line"] === item.id,
    known,
  });
  return beginning === null ? null : <WordsForm item={item} therapyId={therapyId} beginning={beginning} />;
}

function WordsForm({ item, therapyId, beginning }: WordsProps & { readonly beginning: Beginning }) {
  const { bring, common } = useWords().words;
  const { text: said, label } = useSaid()(item);
  const show = useToast();
  const vault = useVault();
  const write = useWrite();
  const empty = (): Topic => ({
    ...emptyTopic(therapyId, item.id, dayNow(), "bring"),
    turn: item.turn,
    text: said,
  });
  const editor = useEntryEditor("topic", "topic", beginning, empty);
  const form = useSchemaForm(topicSchema, {
    ...editor.initial,
    text: editor.initial.text === "" && beginning.resumed === null ? said : editor.initial.text,
  });
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const onSubmit = form.handleSubmit(async (values) => {
    // Emptied, it is said as it was written.
    if (!(await submit({ ...values, choice: "bring", day: dayNow(), text: values.text.trim() }))) return;
    const others = suggestions(vault.journal(), therapyId).filter(({ from }) => from.id === item.from.id);
    await write(
      others.flatMap((other) => decided(other, { choice: "left", day: dayNow() }, () => vault.newId())),
    );
    show({ text: bring.broughtSaid });
    leave();
  });
  return (
    <form onSubmit={(event) => void onSubmit(event)} autoComplete="off" noValidate>
      <Page
        title={bring.wordsTitle}
        back={{ label: common.back, onBack: leave }}
        footer={
          <Actions>
            <Button kind="main" type="submit" busy={busy} wide>
              {bring.add}
            </Button>
          </Actions>
        }
        footnote={savedState}
      >
        {notices}
        <Recall label={label ?? bring.wordsWas} text={said} />
        <TextArea
          label={bring.wordsLabel}
          hint={bring.wordsHint}
          rows={4}
          error={form.formState.errors.text ? common.errors.tooLong : undefined}
          {...form.register("text")}
        />
      </Page>
    </form>
  );
}
