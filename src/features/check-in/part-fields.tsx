import { useWatch } from "react-hook-form";
import { isAllAtTheTop } from "#domain/check-in.ts";
import { EFFECTS, FEELINGS, HOLDING_BACK } from "#domain/session.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { TextArea, TextField } from "#ui/field.tsx";
import { ChipsInForm, ChoicesInForm } from "#ui/form-fields.tsx";
import { useWords } from "#words/react.ts";
import { ItemField } from "./item-field.tsx";
import { ITEMS_OF, type Part } from "./parts.ts";
import type { SessionForm } from "./session-form.ts";
import { WhenFields, WithWhom } from "./when-fields.tsx";
import styles from "./check-in.module.css";

interface FieldsProps {
  readonly form: SessionForm;
}

/** Half a minute: one word, what was not said, one line, and something to bring maybe. */
export function ShortFields({ form }: FieldsProps) {
  const { words } = useWords();
  const hasBring = form.getValues("bring.text") !== "";
  return (
    <>
      <WithWhom form={form} />
      <WhenFields form={form} />
      <WordField form={form} />
      <ItemField form={form} item="unsaid" />
      <LineField form={form} />
      <Disclosure summary={words.checkIn.bringLabel} open={hasBring || undefined}>
        <BringField form={form} hideLabel />
      </Disclosure>
      <WrongLink />
    </>
  );
}

/** The fields of one part of the complete form. */
export function PartFields({ form, part }: FieldsProps & { readonly part: Part }) {
  switch (part) {
    case "start":
      return (
        <>
          <WithWhom form={form} />
          <WhenFields form={form} />
          <WordField form={form} />
          <LineField form={form} />
        </>
      );
    case "openness":
      return (
        <>
          <Items form={form} part={part} />
          <HoldingBack form={form} />
          <WrongLink />
        </>
      );
    case "feelings":
      return <FeelingFields form={form} />;
    case "moment":
      return <MomentFields form={form} />;
    case "next":
      return <NextFields form={form} />;
    case "bond":
    case "work":
    case "pace":
      return <Items form={form} part={part} />;
  }
}

function Items({ form, part }: FieldsProps & { readonly part: Part }) {
  return (ITEMS_OF[part] ?? []).map((item) => (
    <ItemField key={item} form={form} item={item} withHeading={part === "work"} />
  ));
}

function useTooLong(): (error: unknown) => string | undefined {
  const { words } = useWords();
  return (error) => (error === undefined ? undefined : words.common.errors.tooLong);
}

function WordField({ form }: FieldsProps) {
  const { checkIn } = useWords().words;
  const tooLong = useTooLong();
  return (
    <TextField
      label={checkIn.wordLabel}
      hint={checkIn.wordHint}
      enterKeyHint="done"
      error={tooLong(form.formState.errors.word)}
      {...form.register("word")}
    />
  );
}

function LineField({ form }: FieldsProps) {
  const { checkIn } = useWords().words;
  const tooLong = useTooLong();
  return (
    <TextArea
      label={checkIn.lineLabel}
      rows={2}
      error={tooLong(form.formState.errors.line)}
      {...form.register("line")}
    />
  );
}

function BringField({ form, hideLabel }: FieldsProps & { readonly hideLabel?: boolean }) {
  const { checkIn } = useWords().words;
  const tooLong = useTooLong();
  return (
    <TextArea
      label={checkIn.bringLabel}
      hideLabel={hideLabel}
      hint={checkIn.bringHint}
      rows={2}
      error={tooLong(form.formState.errors.bring?.text)}
      {...form.register("bring.text")}
    />
  );
}

function HoldingBack({ form }: FieldsProps) {
  const { checkIn } = useWords().words;
  return (
    <ChipsInForm
      control={form.control}
      name="holdingBack"
      legend={checkIn.holdingBackLabel}
      hint={checkIn.holdingBackHint}
      options={HOLDING_BACK.map((value) => ({ value, label: checkIn.holdingBack[value] }))}
    />
  );
}

function FeelingFields({ form }: FieldsProps) {
  const { checkIn } = useWords().words;
  const tooLong = useTooLong();
  return (
    <>
      <ChipsInForm
        control={form.control}
        name="feelings"
        legend={checkIn.feelingsLabel}
        hint={checkIn.feelingsHint}
        options={FEELINGS.map((value) => ({ value, label: checkIn.feelings[value] }))}
      />
      <TextField
        label={checkIn.otherFeelings}
        error={tooLong(form.formState.errors.otherFeelings)}
        {...form.register("otherFeelings")}
      />
    </>
  );
}

function MomentFields({ form }: FieldsProps) {
  const { checkIn, common } = useWords().words;
  const tooLong = useTooLong();
  return (
    <>
      <TextArea
        label={checkIn.momentLabel}
        hint={checkIn.momentHint}
        rows={3}
        error={tooLong(form.formState.errors.moment?.text)}
        {...form.register("moment.text")}
      />
      <ChoicesInForm
        control={form.control}
        name="moment.effect"
        legend={checkIn.effectLabel}
        clearable
        clearLabel={common.clear}
        options={EFFECTS.map((value) => ({ value, label: checkIn.effects[value] }))}
      />
    </>
  );
}

function NextFields({ form }: FieldsProps) {
  const { checkIn } = useWords().words;
  const tooLong = useTooLong();
  const [answers, smallChange] = useWatch({ control: form.control, name: ["answers", "smallChange"] });
  const asksChange = isAllAtTheTop(answers) || smallChange !== "";
  return (
    <>
      {asksChange ? (
        <TextArea
          label={checkIn.smallChangeLabel}
          hint={checkIn.smallChangeHint}
          rows={2}
          error={tooLong(form.formState.errors.smallChange)}
          {...form.register("smallChange")}
        />
      ) : null}
      <BringField form={form} />
      <TextArea
        label={checkIn.privateLabel}
        hint={checkIn.privateHint}
        rows={2}
        error={tooLong(form.formState.errors.privateNote)}
        {...form.register("privateNote")}
      />
    </>
  );
}

/** Always within reach, never insisted on. What is being written stays in its draft. */
function WrongLink() {
  const { checkIn } = useWords().words;
  return (
    <p className={styles.wrong}>
      <a href="#/help/boundary">{checkIn.somethingWrong}</a>
    </p>
  );
}
