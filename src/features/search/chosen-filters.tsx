import type { RefObject } from "react";
import { isDay } from "#domain/day.ts";
import { Button } from "#ui/button.tsx";
import { IconClose } from "#ui/icons.tsx";
import { useJournal } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { nothingAsked, type Asked } from "./asked.ts";
import styles from "./search.module.css";

interface Chosen {
  readonly key: string;
  readonly label: string;
  /** What takes it back. */
  readonly without: Partial<Asked>;
}

/** What narrows the search now, in words. */
export function useChosen(asked: Asked): Chosen[] {
  const { words, language } = useWords();
  const { search, checkIn, common } = words;
  const { therapy: therapies } = useJournal();
  const { group, therapyId, period, feeling } = asked;
  const none = nothingAsked();
  const therapy = therapies.find(({ id }) => id === therapyId)?.data;
  const day = (label: string, text: string) =>
    isDay(text) ? [common.dayAndTime(label, formatDay(language, text, "short"))] : [];
  const days = [...day(search.filters.from, asked.from), ...day(search.filters.to, asked.to)];
  const periodLabel =
    period === "days" && days.length > 0 ? days.join(" · ") : search.filters.periods[period];
  return [
    group === null ? null : { key: "group", label: search.groups[group], without: { group: null } },
    therapy === undefined
      ? null
      : {
          key: "therapy",
          label: therapy.name.trim() === "" ? common.therapyKinds[therapy.kind] : therapy.name,
          without: { therapyId: null },
        },
    period === "any"
      ? null
      : { key: "period", label: periodLabel, without: { period: none.period, from: "", to: "" } },
    feeling === null
      ? null
      : { key: "feeling", label: checkIn.feelings[feeling], without: { feeling: null } },
  ].filter((each) => each !== null);
}

/** The same as buttons, each of which takes one away. */
export function ChosenFilters({
  chosen,
  list,
  onRemove,
}: {
  readonly chosen: readonly Chosen[];
  readonly list: RefObject<HTMLUListElement | null>;
  /** @param at the place in the list of what was taken away */
  readonly onRemove: (some: Partial<Asked>, at: number) => void;
}) {
  const { filters } = useWords().words.search;
  if (chosen.length === 0) return null;
  return (
    <ul ref={list} className={styles.chosen} role="list" aria-label={filters.title}>
      {chosen.map(({ key, label, without }, at) => (
        <li key={key}>
          <Button
            kind="quiet"
            small
            icon={<IconClose />}
            aria-label={filters.remove(label)}
            onClick={() => onRemove(without, at)}
          >
            {label}
          </Button>
        </li>
      ))}
    </ul>
  );
}
