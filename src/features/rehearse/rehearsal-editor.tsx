import { useEffect, useState, type ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { ofTherapy, type Item } from "#domain/journal.ts";
import { rehearsalSchema, type Rehearsal } from "#domain/rehearsal.ts";
import { startAt } from "#domain/rehearsal-starts.ts";
import {
  isNothingRehearsed,
  REHEARSAL_STEPS,
  SHORT_STEPS,
  STEP_OF_FIELD,
  type RehearsalStep,
} from "#domain/rehearsal-steps.ts";
import { hasPlan, voiceFor } from "#domain/rehearse.ts";
import { nextSessionDay } from "#domain/rhythm.ts";
import { dayNow } from "#device/clock.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { PauseSheet } from "#forms/pause-sheet.tsx";
import { Actions } from "#ui/actions.tsx";
import { Button, IconButton } from "#ui/button.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { IconPause } from "#ui/icons.tsx";
import { goBack, goInstead } from "#ui/navigation.ts";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { useFocusOnArrival } from "#ui/parts.tsx";
import { useToast } from "#ui/toast.tsx";
import { useOneTap } from "#ui/use-one-tap.ts";
import { usePlace } from "#ui/use-place.ts";
import { useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useVoice } from "./use-voice.ts";
import { clashWords } from "./clash-words.ts";
import { StepFields } from "./step-fields.tsx";
import { StepsHead, StepsList } from "./step-list.tsx";
import { plannedSentence } from "./step-plan.tsx";
import { goTheWholeWay, isWholeWayHere } from "./whole-way.ts";

interface RehearsalEditorProps {
  readonly beginning: Beginning;
  readonly empty: () => Rehearsal;
  readonly therapy: Item<"therapy">;
  readonly isShort: boolean;
  readonly first: RehearsalStep;
  readonly onStartEmpty: (() => void) | null;
}

const placeOf = (step: RehearsalStep): number => REHEARSAL_STEPS.indexOf(step) + 1;
const stepAt = (place: number): RehearsalStep => REHEARSAL_STEPS[place - 1] ?? "about";
const isInShort = (step: RehearsalStep): boolean => (SHORT_STEPS as readonly RehearsalStep[]).includes(step);

/** One rehearsal, step by step, or by the short way. Both are the same form, so nothing is lost between them. */
export function RehearsalEditor(props: RehearsalEditorProps) {
  const { beginning, empty, therapy, first, onStartEmpty } = props;
  const { words, language } = useWords();
  const { common, pause, rehearse } = words;
  const show = useToast();
  const journal = useJournal();
  const editor = useEntryEditor("rehearsal", "rehearsal", beginning, empty);
  const { isNew, initial, keeper } = editor;
  const form = useSchemaForm(rehearsalSchema, initial);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form, clashWords(words, language));
  const place = usePlace(placeOf(first));
  const [isShortWay, setShortWay] = useState(() => props.isShort && !isWholeWayHere());
  const [isPausing, setPausing] = useState(false);
  const step = stepAt(place.part);
  const isShort = isShortWay && isInShort(step);
  const way: readonly RehearsalStep[] = isShort ? SHORT_STEPS : REHEARSAL_STEPS;
  const at = way.indexOf(step);
  const isLast = at === way.length - 1;
  useFocusOnArrival(place.part);
  const onTap = useOneTap(place.part);
  const [chosenVoice, unsure] = useWatch({ control: form.control, name: ["voice", "unsure"] });
  const voiceNow = voiceFor(chosenVoice, language, therapy.data.address);
  const voice = useVoice(voiceNow);
  const lastSession = ofTherapy(journal.session, therapy.id)[0]?.data.day ?? null;
  const next = nextSessionDay(therapy.data, dayNow(), lastSession);
  const start = initial.from === null ? null : startAt(journal, therapy.id, initial.from);

  useEffect(
    () => () => {
      // What was opened and left without a word must not wait on Today as something unfinished.
      if (isNew && isNothingRehearsed(form.getValues() as Rehearsal)) void keeper.drop();
    },
    [form, isNew, keeper],
  );

  const goTo = (wanted: RehearsalStep) => {
    if (isShortWay && !isInShort(wanted)) {
      goTheWholeWay();
      setShortWay(false);
    }
    place.goTo(placeOf(wanted));
  };
  const goOn = () => goTo(way[at + 1] ?? step);
  const leave = async (path: string, instead: boolean) => {
    if (!(await place.unwind())) return;
    if (instead) goInstead(path);
    else goBack(path);
  };
  const finish = form.handleSubmit(async (values) => {
    if (isNew && isNothingRehearsed(values)) {
      await keeper.drop();
      show({ text: rehearse.nothingKept });
      return leave("/rehearse", false);
    }
    if (!(await submit(withSentence(values)))) return;
    show({ text: rehearse.kept });
    await leave(`/rehearse/${beginning.target}`, isNew);
  }, goToMistake);
  const stop = () => {
    setPausing(false);
    void finish();
  };
  const back = () => {
    if (!place.back()) goBack(isNew ? "/rehearse" : `/rehearse/${beginning.target}`);
  };

  /** What is brought, or planned, has words of its own: they are those that were read here, whatever is changed later. */
  function withSentence(values: Rehearsal): Rehearsal {
    const { plan } = values;
    if (!hasPlan(values) && !plan.bring) return values;
    return { ...values, plan: { ...plan, sentence: plannedSentence(voice, values) } };
  }
  function goToMistake(errors: object) {
    const [field] = Object.keys(errors) as (keyof Rehearsal)[];
    if (field === undefined) return;
    goTo(STEP_OF_FIELD[field]);
    show({ text: rehearse.lookHere });
  }
  const list = { form, now: place.part, onGo: (wanted: number) => goTo(stepAt(wanted)) };

  return (
    <form
      autoComplete="off"
      noValidate
      onClickCapture={onTap}
      onSubmit={(event) => {
        if (isLast) return void finish(event);
        event.preventDefault();
        goOn();
      }}
    >
      <Page
        title={rehearse.title}
        back={{ label: common.back, onBack: back }}
        progress={{ now: at + 1, of: way.length, label: rehearse.progress(at + 1, way.length) }}
        actions={<IconButton label={pause.title} icon={<IconPause />} onClick={() => setPausing(true)} />}
        eyebrow={therapy.data.name.trim() === "" ? undefined : common.withName(therapy.data.name)}
        aside={<StepsList {...list} />}
        asideLabel={rehearse.allSteps}
        asideAt="start"
        footer={footer()}
        footnote={savedState}
      >
        {notices}
        {isPausing ? <PauseSheet onClose={() => setPausing(false)} onStop={stop} /> : null}
        {beginning.resumed === null || onStartEmpty === null || place.part !== placeOf(first) ? null : (
          <Notice
            kind="calm"
            actions={
              <Button kind="plain" small onClick={onStartEmpty}>
                {rehearse.startEmpty}
              </Button>
            }
          >
            {rehearse.resumed}
          </Notice>
        )}
        <StepsHead {...list} step={step} at={at + 1} of={way.length} />
        <StepFields
          key={step}
          step={step}
          {...{ form, voice, voiceNow, next, start }}
          onStep={goTo}
          onGoOn={goOn}
        />
        {unsure && step !== "right" ? <a href="#/help/boundary">{rehearse.unsure}</a> : null}
      </Page>
    </form>
  );

  function footer(): ReactNode {
    if (isLast && !isShort) {
      return (
        <Button kind="main" type="submit" busy={busy} wide>
          {rehearse.keepIt}
        </Button>
      );
    }
    if (isLast) {
      return (
        <Actions>
          <Button kind="quiet" onClick={() => goTo("fears")}>
            {rehearse.wholeWay}
          </Button>
          <Button kind="main" type="submit" busy={busy}>
            {rehearse.keepIt}
          </Button>
        </Actions>
      );
    }
    return (
      <Actions>
        <Button kind="quiet" busy={busy} onClick={() => void finish()}>
          {common.stopHere}
        </Button>
        {step === "right" ? null : (
          <Button kind="main" type="submit">
            {common.continue}
          </Button>
        )}
      </Actions>
    );
  }
}
