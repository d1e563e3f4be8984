import { useImperativeHandle, type FocusEvent, type Ref } from "react";
import type { Id } from "#domain/id.ts";
import type { Item } from "#domain/journal.ts";
import { REPLIES } from "#domain/rehearsal.ts";
import { isSaid } from "#domain/rehearse.ts";
import type { Saying } from "#domain/saying.ts";
import { LinkButton } from "#ui/button.tsx";
import { Chips } from "#ui/choices.tsx";
import { DayField, TextArea } from "#ui/field.tsx";
import { useBeginning, type Beginning } from "#vault/entry-editor.ts";
import { useWords } from "#words/react.ts";
import { SayingAgreed } from "./saying-agreed.tsx";
import { SayingBeside } from "./saying-beside.tsx";
import { useSayingForm } from "./saying-form.ts";
import { SayingNext } from "./saying-next.tsx";
import styles from "./saying.module.css";

/** What whoever stands around it may ask of it. */
export interface SayingHandle {
  /** Saves what is typed. */
  readonly settle: () => Promise<void>;
  readonly change: (some: Partial<Saying>) => Promise<void>;
  /** Throws away the draft of what is gone. */
  readonly forget: () => Promise<void>;
}

interface SayingMoreProps {
  readonly saying: Item<"saying">;
  readonly rehearsalId: Id;
  readonly withDay: boolean;
  readonly ref: Ref<SayingHandle>;
}

/** What else there is to tell, as it fits whether it was said. Nothing of it is required. */
export function SayingMore(props: SayingMoreProps) {
  const beginning = useBeginning("saying", props.saying.id);
  return beginning === null ? null : <OpenMore {...props} beginning={beginning} />;
}

function OpenMore(props: SayingMoreProps & { readonly beginning: Beginning }) {
  const { saying, rehearsalId, withDay, ref, beginning } = props;
  const { words } = useWords();
  const told = useSayingForm(saying, beginning);
  const { form, notices, savedState, settle, change, forget } = told;
  useImperativeHandle(ref, () => ({ settle, change, forget }));
  const { errors } = form.formState;
  const tooLong = (field: "happened" | "agreed" | "hindered") =>
    errors[field] === undefined ? undefined : words.common.errors.tooLong;
  // Leaving any field saves what is typed; the form of the session around it is another one.
  const onBlur = (event: FocusEvent) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
      void settle();
  };
  return (
    <div className={styles.more} onBlur={onBlur}>
      {notices}
      {isSaid(saying) ? (
        <>
          <Chips
            legend={words.saying.whatTheyDid}
            hint={words.saying.asManyAsFit}
            options={REPLIES.map((value) => ({ value, label: words.rehearsal.replies[value] }))}
            values={saying.data.did}
            onChange={(did) => void change({ did })}
          />
          <SayingBeside saying={saying.data} form={form} error={tooLong("happened")} change={change} />
          <SayingAgreed saying={saying.data} told={told} error={tooLong("agreed")} />
          <SayingNext saying={saying.data} rehearsalId={rehearsalId} form={form} change={change} />
        </>
      ) : null}
      {saying.data.said === "no" ? (
        <>
          <p>{words.saying.notSaidText}</p>
          <TextArea
            label={words.saying.gotInTheWay}
            error={tooLong("hindered")}
            {...form.register("hindered")}
          />
          <LinkButton kind="quiet" small href={`#/rehearse/edit/${rehearsalId}/plan`}>
            {words.saying.newPlanLink}
          </LinkButton>
        </>
      ) : null}
      {saying.data.said === "not-come-up" ? <p>{words.saying.notComeUpText}</p> : null}
      {withDay ? (
        <DayField
          label={words.saying.when}
          hint={saying.data.sessionId === null ? undefined : words.saying.withSession}
          error={errors.day === undefined ? undefined : words.common.errors.notADay}
          {...form.register("day")}
        />
      ) : null}
      <div className={styles.state}>{savedState}</div>
    </div>
  );
}
