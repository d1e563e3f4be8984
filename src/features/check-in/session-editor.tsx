import { useEffect, useRef, type ReactNode } from "react";
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
import { useToast } from "#ui/toast.tsx";
import { useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal } from "#vault/react.ts";
import { atLineStart, formatDay, formatWeekday } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";
import type { Language } from "#domain/language.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { AboutQuestions } from "./about-questions.tsx";
import { PartFields, ShortFields } from "./part-fields.tsx";
import { PartHead, PartList } from "./part-list.tsx";
import {
  AFTER_SHORT,
  FIRST,
  goesBeyondShort,
  isNothingSaid,
  LAST,
  PART_OF_FIELD,
  partAt,
  PARTS,
  placeOfPart,
  SHORT,
} from "./parts.ts";
import { ResumedNotice } from "./resumed-notice.tsx";
import { usePlace } from "./use-place.ts";

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
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const first = isNew && initial.length === "short" && beginner.length === "short" ? SHORT : FIRST;
  const place = usePlace(first);
  const { part } = place;
  const isShort = part === SHORT;
  const [day, therapyId] = useWatch({ control: form.control, name: ["day", "therapyId"] });
  const { therapy: therapies } = useJournal();
  const withName = therapies.find(({ id }) => id === therapyId)?.data.name.trim() ?? "";
  // Where several can be chosen, the choice itself says with whom on the first screen, and this line on the others.
  const saysWith = withName !== "" && (therapies.length > 1 ? part > FIRST : part <= FIRST);
  useFocusOnArrival(part);

  useEffect(
    () => () => {
      // What was opened and left without a word must not wait on Today as something unfinished.
      if (isNew && isNothingSaid(form.getValues())) void keeper.drop();
    },
    [form, isNew, keeper],
  );

  const leave = async (path: string, instead: boolean) => {
    await place.unwind();
    if (instead) goInstead(path);
    else goBack(path);
  };
  const finish = form.handleSubmit(async (values) => {
    if (isNew && isNothingSaid(values)) {
      await keeper.drop();
      show({ text: checkIn.nothingKept });
      return leave("/", false);
    }
    const asComplete = isNew ? !isShort || goesBeyondShort(values) : goesBeyondShort(values);
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
  const isLast = part === LAST;
  const onSubmit = isShort || isLast ? finish : undefined;

  function goToMistake(errors: object) {
    const [field] = Object.keys(errors) as (keyof Session)[];
    if (field === undefined || isShort) return;
    const where = placeOfPart(PART_OF_FIELD[field]);
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
        progress={
          isShort ? undefined : { now: part, of: PARTS.length, label: checkIn.progress(part, PARTS.length) }
        }
        eyebrow={saysWith ? common.withName(withName) : undefined}
        aside={isShort ? <AboutQuestions /> : <PartList form={form} now={part} onGo={place.goTo} />}
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
            <PartHead form={form} now={part} part={partAt(part)} onGo={place.goTo} />
            <PartFields key={part} form={form} part={partAt(part)} />
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

/** The name of the part takes the focus when one arrives there, so that the keyboard and the voice start where it starts. */
function useFocusOnArrival(part: number): void {
  const before = useRef(part);
  useEffect(() => {
    if (before.current === part) return;
    before.current = part;
    const heading =
      document.querySelector<HTMLElement>("[data-part-heading]") ?? document.querySelector("h1");
    heading?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [part]);
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
  language === "es" ? weekday : atLineStart(language, weekday);
