import { useState } from "react";
import { useWatch } from "react-hook-form";
import { EFFECTS, FEELINGS, HOLDING_BACK } from "#domain/session.ts";
import { asksSmallChange } from "#domain/trend-small-change.ts";
import { LinkButton } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { ChipsInForm, ChoicesInForm } from "#ui/form-fields.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { AboutSentences } from "./about-questions.tsx";
import { Asked, LineOfText, Text, type FieldsProps } from "./asked.tsx";
import { AgreedFields } from "./agreed-fields.tsx";
import type { Here } from "./beside.ts";
import { ItemField } from "./item-field.tsx";
import { OwnFields } from "./own-fields.tsx";
import { ITEMS_OF, type Part } from "./parts.ts";
import { SaidFields } from "./said-fields.tsx";
import { TriedFields } from "./tried-fields.tsx";
import { WhenFields, WithWhom } from "./when-fields.tsx";
import styles from "./check-in.module.css";

/** Half a minute: one word, what was not said, one line, and something to bring maybe. */
export function ShortFields({ form }: FieldsProps) {
  const { checkIn } = useWords().words;
  const hasBring = form.getValues("bring.text") !== "";
  return (
    <>
      <WithWhom form={form} />
      <WhenFields form={form} />
      <Word form={form} as="h2" />
      <ItemField form={form} item="unsaid" />
      <Text form={form} name="line" label={checkIn.lineLabel} />
      <Disclosure summary={checkIn.bringLabel} open={hasBring || undefined}>
        <Text form={form} name="bring.text" label={checkIn.bringLabel} hint={checkIn.bringHint} hideLabel />
      </Disclosure>
      <WrongLink />
    </>
  );
}

interface PartProps extends FieldsProps {
  readonly part: Part;
  readonly here: Here;
  /** Something was said that stands in a record of its own. */
  readonly onSaid: () => void;
}

/** The fields of one part of the complete form. */
export function PartFields({ form, part, here, onSaid }: PartProps) {
  switch (part) {
    case "start":
      return <Start form={form} />;
    case "bond":
    case "work":
    case "pace":
      return <Items form={form} part={part} />;
    case "openness":
      return <Openness form={form} />;
    case "feelings":
      return <Feelings form={form} />;
    case "moment":
      return <Moment form={form} />;
    case "tried":
      return <TriedFields here={here} onSaid={onSaid} />;
    case "said":
      return <SaidFields here={here} onSaid={onSaid} />;
    case "agreed":
      return <AgreedFields here={here} onSaid={onSaid} />;
    case "own":
      return <OwnFields form={form} />;
    case "next":
      return <Next form={form} here={here} />;
  }
}

function Word({ form, as }: FieldsProps & { readonly as?: "h2" }) {
  const { checkIn } = useWords().words;
  return (
    <Asked question={checkIn.wordLabel} as={as}>
      <LineOfText form={form} name="word" label={checkIn.wordLabel} hint={checkIn.wordHint} hideLabel />
    </Asked>
  );
}

function Start({ form }: FieldsProps) {
  const { checkIn } = useWords().words;
  return (
    <>
      <p className={styles.intro}>{checkIn.intro}</p>
      <WithWhom form={form} />
      <WhenFields form={form} />
      <Word form={form} />
      <Text form={form} name="line" label={checkIn.lineLabel} />
      <Disclosure summary={checkIn.helpTitle}>
        <AboutSentences />
        <div className={styles.toQuestions}>
          <LinkButton kind="plain" small href="#/questions">
            {checkIn.ownEdit}
          </LinkButton>
        </div>
      </Disclosure>
    </>
  );
}

function Items({ form, part }: FieldsProps & { readonly part: Part }) {
  return (ITEMS_OF[part] ?? []).map((item) => (
    <ItemField key={item} form={form} item={item} withHeading={part === "work"} />
  ));
}

function Openness({ form }: FieldsProps) {
  const { checkIn } = useWords().words;
  return (
    <>
      <Items form={form} part="openness" />
      <Asked question={checkIn.holdingBackLabel}>
        <ChipsInForm
          control={form.control}
          name="holdingBack"
          legend={checkIn.holdingBackLabel}
          hideLegend
          hint={checkIn.holdingBackHint}
          options={HOLDING_BACK.map((value) => ({ value, label: checkIn.holdingBack[value] }))}
        />
      </Asked>
      <WrongLink />
    </>
  );
}

function Feelings({ form }: FieldsProps) {
  const { checkIn } = useWords().words;
  return (
    <>
      <Asked question={checkIn.feelingsLabel}>
        <ChipsInForm
          control={form.control}
          name="feelings"
          legend={checkIn.feelingsLabel}
          hideLegend
          hint={checkIn.feelingsHint}
          options={FEELINGS.map((value) => ({ value, label: checkIn.feelings[value] }))}
        />
      </Asked>
      <LineOfText form={form} name="otherFeelings" label={checkIn.otherFeelings} />
    </>
  );
}

function Moment({ form }: FieldsProps) {
  const { checkIn, common } = useWords().words;
  return (
    <>
      <Asked question={checkIn.momentLabel}>
        <Text
          form={form}
          name="moment.text"
          label={checkIn.momentLabel}
          hint={checkIn.momentHint}
          hideLabel
          rows={3}
        />
      </Asked>
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

function Next({ form, here }: FieldsProps & { readonly here: Here }) {
  const { checkIn } = useWords().words;
  const journal = useJournal();
  const [answers, smallChange] = useWatch({ control: form.control, name: ["answers", "smallChange"] });
  // Taking back what was written must not take the field away under the hand.
  const [isWritten] = useState(smallChange !== "");
  return (
    <>
      {isWritten || asksSmallChange(journal, { ...here, answers, smallChange }) ? (
        <Asked question={checkIn.smallChangeLabel}>
          <Text
            form={form}
            name="smallChange"
            label={checkIn.smallChangeLabel}
            hint={checkIn.smallChangeHint}
            hideLabel
          />
        </Asked>
      ) : null}
      <Asked question={checkIn.bringLabel}>
        <Text form={form} name="bring.text" label={checkIn.bringLabel} hint={checkIn.bringHint} hideLabel />
      </Asked>
      <Text form={form} name="privateNote" label={checkIn.privateLabel} hint={checkIn.privateHint} />
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
