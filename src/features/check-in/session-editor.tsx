import { useEffect, useRef, useState, type ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { addDays, daysBetween, isDay, weekdayOf, type Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { emptySession, sessionSchema, type Session } from "#domain/session.ts";
import { dayNow } from "#device/clock.ts";
import { Actions } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { goBack, goInstead } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useFocusOnArrival } from "#ui/parts.tsx";
import { useToast } from "#ui/toast.tsx";
import { usePlace } from "#ui/use-place.ts";
import { useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { atLineStart, formatDay, formatWeekday } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";
import type { Language } from "#domain/language.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { AboutQuestions } from "./about-questions.tsx";
import { PartFields, ShortFields } from "./part-fields.tsx";
import { PartsHead, PartsList } from "./part-list.tsx";
import { asksHere, besideOf, type Here } from "./beside.ts";
import { clashWords } from "./clash-words.ts";
import {
  AFTER_SHORT,
  FIRST,
  goesBeyondShort,
  isNothingSaid,
  isOwnAnswered,
  PART_OF_FIELD,
  partAt,
  partsFor,
  placeOfPart,
  SHORT,
  type Part,
} from "./parts.ts";
import { ResumedNotice } from "./resumed-notice.tsx";

/** What a new check-in begins with. */
export interface Beginner {
  readonly length: Session["length"];
  readonly day: Day;
  readonly therapyId: Id;
  /** The therapy's usual time. */
  readonly time: string | null;
}

interface SessionEditorProps {
  readonly beginning: Beginning;
  readonly beginner: Beginner;
  readonly onStartEmpty: () => void;
}

/** One session in either length: half a minute, or part by part. Both are the same form, so nothing is lost between them. */
export function SessionEditor({ beginning, beginner, onStartEmpty }: SessionEditorProps) {
  const { words, language } = useWords();
  const { checkIn, common } = words;
  const show = useToast();
  const empty = (): Session => ({
    ...emptySession(beginner.therapyId, beginner.day),
    time: beginner.time,
    length: beginner.length,
  });
  const editor = useEntryEditor("session", "session", beginning, empty);
  const { isNew, initial, keeper } = editor;
  const form = useSchemaForm(sessionSchema, initial);
  const journal = useJournal();
  const { submit, busy, notices, savedState } = useEntryForm(editor, form, clashWords(words, journal));
  const first = isNew && initial.length === "short" && beginner.length === "short" ? SHORT : FIRST;
  const place = usePlace(first);
  const { part } = place;
  const isShort = part === SHORT;
  const [day, therapyId] = useWatch({ control: form.control, name: ["day", "therapyId"] });
  const { therapy: therapies } = journal;
  const here: Here = {
    id: beginning.target,
    therapyId: therapyId as Id,
    day: isDay(day) ? day : initial.day,
  };
  const beside = besideOf(journal, here);
  const parts = useParts(here, () => form.getValues() as Session);
  const last = parts.length;
  const withName = therapies.find(({ id }) => id === therapyId)?.data.name.trim() ?? "";
  // Where several can be chosen, the choice itself says with whom on the first screen, and this line on the others.
  const saysWith = withName !== "" && (therapies.length > 1 ? part > FIRST : part <= FIRST);
  useFocusOnArrival(part);

  const vault = useVault();
  const hereNow = useRef(here);
  useEffect(() => {
    hereNow.current = here;
  });
  useEffect(
    () => () => {
      // What was opened and left without a word must not wait on Today as something unfinished.
      const isAgreed = besideOf(vault.journal(), hereNow.current);
      if (isNew && isNothingSaid(form.getValues(), isAgreed)) void keeper.drop();
    },
    [form, isNew, keeper, vault],
  );
  // What is said in records of its own must find its session again, also where nothing else is written in it.
  const onSaid = () => {
    if (isNew) keeper.keep(structuredClone(form.getValues()));
  };

  const leave = async (path: string, instead: boolean) => {
    if (!(await place.unwind())) return;
    if (instead) goInstead(path);
    else goBack(path);
  };
  const finish = form.handleSubmit(async (typed) => {
    const values = { ...typed, own: typed.own.filter(isOwnAnswered) };
    if (isNew && isNothingSaid(values, beside)) {
      await keeper.drop();
      show({ text: checkIn.nothingKept });
      return leave("/", false);
    }
    const asComplete = isNew ? !isShort || goesBeyondShort(values, beside) : goesBeyondShort(values, beside);
    const length = asComplete ? "complete" : values.length;
    if (!(await submit({ ...values, length }))) return;
    show({ text: common.saved });
    await (isNew
      ? leave(`/check-in/done/${beginning.target}`, true)
      : leave(`/session/${beginning.target}`, false));
  }, goToMistake);
  const back = () => {
    if (!place.back()) goBack(isNew ? "/" : `/session/${beginning.target}`);
  };
  const goOn = () => {
    form.setValue("length", "complete");
    place.goTo(AFTER_SHORT);
  };
  const isLast = part >= last;
  const onSubmit = isShort || isLast ? finish : undefined;
  const list = { form, parts, beside, now: part, onGo: place.goTo };

  function goToMistake(errors: object) {
    const [field] = Object.keys(errors) as (keyof Session)[];
    if (field === undefined || isShort) return;
    const where = placeOfPart(parts, PART_OF_FIELD[field]);
    if (where !== part) place.goTo(where);
    show({ text: checkIn.lookHere });
  }

  return (
    <form
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        if (onSubmit !== undefined) return void onSubmit(event);
        event.preventDefault();
        place.goTo(part + 1);
      }}
    >
      <Page
        title={isNew ? titleFor(day, words, language) : checkIn.titleEdit}
        back={{ label: common.back, onBack: back }}
        progress={isShort ? undefined : { now: part, of: last, label: checkIn.progress(part, last) }}
        eyebrow={saysWith ? common.withName(withName) : undefined}
        aside={isShort ? <AboutQuestions /> : <PartsList {...list} />}
        asideLabel={isShort ? checkIn.helpTitle : checkIn.allParts}
        asideAt={isShort ? "end" : "start"}
        footer={footer()}
        footnote={savedState}
      >
        {notices}
        {beginning.resumed === null || part !== first ? null : (
          <ResumedNotice
            draft={beginning.resumed}
            isNew={isNew}
            day={initial.day}
            keeper={keeper}
            values={form.getValues}
            onStartEmpty={onStartEmpty}
            onDiscarded={() => void leave(isNew ? "/" : `/session/${beginning.target}`, false)}
          />
        )}
        {isShort ? (
          <ShortFields form={form} />
        ) : (
          <>
            <PartsHead {...list} part={partAt(parts, part)} />
            <PartFields key={part} form={form} part={partAt(parts, part)} here={here} onSaid={onSaid} />
          </>
        )}
      </Page>
    </form>
  );

  function footer(): ReactNode {
    if (isShort) {
      return (
        <Actions>
          <Button kind="quiet" onClick={goOn}>
            {checkIn.goOnToComplete}
          </Button>
          <Button kind="main" type="submit" busy={busy}>
            {checkIn.save}
          </Button>
        </Actions>
      );
    }
    if (isLast) {
      return (
        <Button kind="main" type="submit" busy={busy} wide>
          {isNew ? checkIn.save : checkIn.saveChanges}
        </Button>
      );
    }
    return (
      <Actions>
        <Button kind="quiet" busy={busy} onClick={() => void finish()}>
          {isNew ? common.stopHere : checkIn.saveChanges}
        </Button>
        <Button kind="main" type="submit">
          {common.continue}
        </Button>
      </Actions>
    );
  }
}

/** The parts do not change while one is on the way through them, unless it turns out to be about another therapy. */
function useParts(here: Here, valuesNow: () => Session): readonly Part[] {
  const journal = useJournal();
  const { therapyId } = here;
  const parts = () => partsFor(asksHere(journal, here, valuesNow()));
  const [frozen, setFrozen] = useState(() => ({ therapyId, parts: parts() }));
  if (frozen.therapyId === therapyId) return frozen.parts;
  const next = { therapyId, parts: parts() };
  setFrozen(next);
  return next.parts;
}

function titleFor(day: string, { checkIn }: Words, language: Language): string {
  if (!isDay(day)) return checkIn.title;
  const today = dayNow();
  if (day === today) return checkIn.titleToday;
  if (day === addDays(today, -1)) return checkIn.titleYesterday;
  const ago = daysBetween(day, today);
  if (ago > 1 && ago < 7) {
    return checkIn.titleWeekday(atWordStart(language, formatWeekday(language, weekdayOf(day))));
  }
  return checkIn.titleDay(formatDay(language, day, "short"));
}

const atWordStart = (language: Language, weekday: string): string =>
  language === "en" || language === "de" ? atLineStart(language, weekday) : weekday;
