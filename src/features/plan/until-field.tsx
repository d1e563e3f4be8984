import { useState } from "react";
import { isDay, type Day } from "#domain/day.ts";
import { UNTILS, type Until } from "#domain/task.ts";
import { dayNow } from "#device/clock.ts";
import { Stack } from "#ui/actions.tsx";
import { Chips, Choices } from "#ui/choices.tsx";
import { DayField } from "#ui/field.tsx";
import { atLineStart } from "#words/format.ts";
import { useWords } from "#words/react.ts";

const WEEK = ["1", "2", "3", "4", "5", "6", "7"] as const;

interface UntilFieldProps {
  readonly value: Until;
  readonly onChange: (until: Until) => void;
  /** What is wrong is said where it is. */
  readonly isWrong: boolean;
}

const emptyUntil = (kind: Until["kind"], today: Day): Until => {
  if (kind === "day") return { kind, day: today };
  if (kind === "weekdays") return { kind, days: [], from: today, to: null };
  return { kind };
};

/** Until when a task is offered. What was filled in for one way is still there when the person comes back to it. */
export function UntilField({ value, onChange, isWrong }: UntilFieldProps) {
  const { words, language } = useWords();
  const { plan, common } = words;
  const { tasks } = plan;
  const [kept, setKept] = useState<Partial<Record<Until["kind"], Until>>>({});
  const change = (until: Until) => {
    setKept((before) => ({ ...before, [until.kind]: until }));
    onChange(until);
  };
  const choose = (kind: Until["kind"] | null) => {
    if (kind !== null) change(kept[kind] ?? emptyUntil(kind, dayNow()));
  };
  const dayError = (text: string) => (isWrong && !isDay(text) ? common.errors.notADay : undefined);
  return (
    <Stack>
      <Choices
        legend={tasks.until}
        hint={tasks.untilHint}
        options={UNTILS.map((kind) => ({ value: kind, label: tasks.untils[kind] }))}
        value={value.kind}
        onChange={choose}
      />
      {value.kind === "day" ? (
        <DayField
          label={tasks.day}
          value={value.day}
          error={dayError(value.day)}
          onChange={(event) => change({ ...value, day: event.target.value as Day })}
        />
      ) : null}
      {value.kind === "weekdays" ? (
        <>
          <Chips
            legend={tasks.weekdays}
            options={WEEK.map((day) => ({
              value: day,
              label: atLineStart(language, common.weekday(Number(day))),
            }))}
            values={WEEK.filter((day) => value.days.includes(Number(day)))}
            onChange={(days) => change({ ...value, days: days.map(Number) })}
          />
          {isWrong && value.days.length === 0 ? <p role="alert">{tasks.chooseDays}</p> : null}
          <DayField
            label={tasks.from}
            value={value.from}
            error={dayError(value.from)}
            onChange={(event) => change({ ...value, from: event.target.value as Day })}
          />
          <DayField
            label={tasks.to}
            value={value.to ?? ""}
            onChange={(event) =>
              change({ ...value, to: isDay(event.target.value) ? event.target.value : null })
            }
          />
        </>
      ) : null}
    </Stack>
  );
}
