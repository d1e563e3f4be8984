import { useWatch } from "react-hook-form";
import { isDay } from "#domain/day.ts";
import type { Item } from "#domain/journal.ts";
import { WAYS_TO_MEET } from "#domain/session.ts";
import { Stack } from "#ui/actions.tsx";
import { Choices } from "#ui/choices.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { HiddenText } from "#ui/hidden-text.tsx";
import { DayField, TimeField } from "#ui/field.tsx";
import { ChoicesInForm } from "#ui/form-fields.tsx";
import { useJournal } from "#vault/react.ts";
import { atLineStart, formatDay, formatTime } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";
import type { SessionForm } from "./session-form.ts";

const orNull = (text: string | null): string | null => (text === "" ? null : text);

/** What a therapy is called here; one without a name is told apart by its kind. */
export function nameOf({ data }: Item<"therapy">, { common }: Words): string {
  return data.name.trim() === ""
    ? `${common.therapy} (${common.therapyKinds[data.kind].toLowerCase()})`
    : data.name;
}

/** With whom, in one tap, where several therapies go on side by side. */
export function WithWhom({ form }: { readonly form: SessionForm }) {
  const { words } = useWords();
  const { therapy: therapies } = useJournal();
  const { control, setValue, getValues } = form;
  const chosen = useWatch({ control, name: "therapyId" });
  const offered = therapies.filter((therapy) => therapy.data.state !== "ended" || therapy.id === chosen);
  if (offered.length < 2) return null;
  const choose = (id: string | null) => {
    const next = offered.find((therapy) => therapy.id === id);
    if (next === undefined) return;
    const usual = offered.find((therapy) => therapy.id === chosen)?.data.time ?? null;
    setValue("therapyId", next.id, { shouldDirty: true });
    // A usual time that nobody touched follows the therapy; a time that was chosen stays.
    if (getValues("time") === usual) setValue("time", next.data.time, { shouldDirty: true });
  };
  return (
    <Choices
      legend={words.checkIn.therapyLabel}
      options={offered.map((therapy) => ({ value: therapy.id, label: nameOf(therapy, words) }))}
      value={chosen}
      onChange={choose}
    />
  );
}

/** Day, time and how: closed, as what it says is nearly always right. */
export function WhenFields({ form }: { readonly form: SessionForm }) {
  const { words, language } = useWords();
  const { checkIn, common } = words;
  const { control, register, formState } = form;
  const [day, time, how] = useWatch({ control, name: ["day", "time", "how"] });
  const told = [
    isDay(day) ? atLineStart(language, formatDay(language, day, "weekday")) : checkIn.whenLabel,
    time === null || time === "" ? null : formatTime(language, time),
    how === null ? null : common.waysToMeet[how],
  ];
  const isWrong = formState.errors.day !== undefined || formState.errors.time !== undefined;
  return (
    <Disclosure
      summary={
        <>
          {/* A day says by itself what it is to who sees that it stands on top. */}
          {isDay(day) ? <HiddenText>{`${checkIn.whenLabel}: `}</HiddenText> : null}
          {told.filter((part) => part !== null).join(" · ")}
        </>
      }
      open={isWrong || undefined}
    >
      <Stack>
        <DayField
          label={checkIn.dayLabel}
          error={formState.errors.day ? common.errors.notADay : undefined}
          {...register("day")}
        />
        <TimeField
          label={checkIn.timeLabel}
          error={formState.errors.time ? common.errors.notATime : undefined}
          {...register("time", { setValueAs: orNull })}
        />
        <ChoicesInForm
          control={control}
          name="how"
          legend={checkIn.howLabel}
          clearable
          clearLabel={common.clear}
          options={WAYS_TO_MEET.map((value) => ({ value, label: common.waysToMeet[value] }))}
        />
      </Stack>
    </Disclosure>
  );
}
