import { idIn } from "#domain/id.ts";
import { therapyInView } from "#domain/journal.ts";
import { emptyQuestion, QUESTION_FORMS, questionSchema, type Question } from "#domain/question.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { useWrite } from "#forms/use-write.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { TextArea } from "#ui/field.tsx";
import { ChoicesInForm } from "#ui/form-fields.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { goBack } from "#ui/navigation.ts";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { useToast } from "#ui/toast.tsx";
import { useBeginning, useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { isAnswered } from "./answered.ts";

/** One question of the person's own, new or to change. */
export function QuestionPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const beginning = useBeginning("question", idIn(params.id));
  return beginning === null ? null : <QuestionForm key={beginning.target} beginning={beginning} />;
}

const leave = () => goBack("/questions");

function QuestionForm({ beginning }: { readonly beginning: Beginning }) {
  const { questions, common } = useWords().words;
  const vault = useVault();
  const journal = useJournal();
  const show = useToast();
  const write = useWrite();
  const therapy = therapyInView(journal);
  const editor = useEntryEditor("question", "question", beginning, () => emptyQuestion(therapy?.id ?? null));
  const form = useSchemaForm(questionSchema, editor.initial);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, control, handleSubmit, formState, setError, setValue, watch } = form;
  const { target } = beginning;
  const was = journal.question.find(({ id }) => id === target)?.data ?? null;
  const hasAnswers = was !== null && isAnswered(journal, target);
  const scope = watch("therapyId");
  const own = journal.therapy.find(({ id }) => id === (was?.therapyId ?? therapy?.id)) ?? therapy;

  const onSubmit = handleSubmit(async (values) => {
    if (values.text.trim() === "") return setError("text", { message: "empty" });
    if (hasAnswers && isAnother(was, values)) {
      const isSaved = await write([
        { kind: "question", id: vault.newId(), data: { ...values, retired: false } },
        { kind: "question", id: target, data: { ...was, retired: true } },
      ]);
      if (!isSaved) return;
      await editor.keeper.drop();
      show({ text: questions.savedAsNew });
      return leave();
    }
    if (!(await submit(values))) return;
    show({ text: questions.saved });
    leave();
  });
  const remove = async () => {
    if (!(await write([{ kind: "question", id: target, data: null }], common.deleted))) return;
    await editor.keeper.drop();
    leave();
  };
  const name = own?.data.name.trim() ?? "";
  const { text: wrong } = formState.errors;
  return (
    <form onSubmit={(event) => void onSubmit(event)} autoComplete="off" noValidate>
      <Page
        title={editor.isNew ? questions.newTitle : questions.editTitle}
        back={{ label: common.back, onBack: leave }}
        footer={
          <Button kind="main" type="submit" busy={busy} wide>
            {questions.save}
          </Button>
        }
        footnote={savedState}
      >
        {notices}
        {hasAnswers ? <Notice kind="calm">{questions.answeredBefore}</Notice> : null}
        <TextArea
          label={questions.label}
          hint={questions.hint}
          rows={2}
          error={
            wrong === undefined
              ? undefined
              : wrong.message === "empty"
                ? questions.emptyText
                : common.errors.tooLong
          }
          {...register("text")}
        />
        <ChoicesInForm
          control={control}
          name="form"
          legend={questions.formLabel}
          options={QUESTION_FORMS.map((value) => ({
            value,
            label: questions.forms[value],
            hint: questions.formHints[value],
          }))}
        />
        {own === null ? null : (
          <Choices
            legend={questions.whereLabel}
            options={[
              { value: "this", label: name === "" ? questions.whereHere : questions.whereThis(name) },
              { value: "all", label: questions.whereAll },
            ]}
            value={scope === null ? "all" : "this"}
            onChange={(where) =>
              setValue("therapyId", where === "all" ? null : own.id, { shouldDirty: true })
            }
          />
        )}
        {editor.isNew || hasAnswers ? null : (
          <Button kind="danger" onClick={() => void remove()}>
            {questions.delete}
          </Button>
        )}
      </Page>
    </form>
  );
}

/** Other words, or another way to answer: what was answered was an answer to something else. */
const isAnother = (was: Question, now: Question): boolean =>
  was.text.trim() !== now.text.trim() || was.form !== now.form;
