import { SEARCH_GROUPS, type SearchGroup } from "#domain/search-index.ts";
import { FEELINGS, type Feeling } from "#domain/session.ts";
import type { Id } from "#domain/id.ts";
import { DayField, SelectField } from "#ui/field.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { asOffered } from "#forms/use-therapies.ts";
import { PERIODS, type Asked, type SearchPeriod } from "./asked.ts";
import styles from "./search.module.css";

interface FiltersProps {
  readonly asked: Asked;
  /** The groups in which there is anything. */
  readonly groups: readonly SearchGroup[];
  readonly onAsk: (some: Partial<Asked>) => void;
}

/** What narrows a search. Each is as it was until it is changed, and none has to be. */
export function SearchFilterFields({ asked, groups, onAsk }: FiltersProps) {
  const { words } = useWords();
  const { filters, groups: names } = words.search;
  const { therapy: therapies } = useJournal();
  return (
    <div className={styles.filters}>
      <SelectField
        label={filters.group}
        value={asked.group ?? ""}
        onChange={({ target }) =>
          onAsk({ group: target.value === "" ? null : (target.value as SearchGroup) })
        }
      >
        <option value="">{filters.anyGroup}</option>
        {SEARCH_GROUPS.filter((group) => groups.includes(group) || group === asked.group).map((group) => (
          <option key={group} value={group}>
            {names[group]}
          </option>
        ))}
      </SelectField>
      {therapies.length < 2 ? null : (
        <SelectField
          label={filters.therapy}
          value={asked.therapyId ?? ""}
          onChange={({ target }) => onAsk({ therapyId: target.value === "" ? null : (target.value as Id) })}
        >
          <option value="">{filters.anyTherapy}</option>
          {asOffered(therapies).map(({ id, data }) => (
            <option key={id} value={id}>
              {data.name.trim() === "" ? words.common.therapyKinds[data.kind] : data.name}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField
        label={filters.period}
        value={asked.period}
        onChange={({ target }) => onAsk({ period: target.value as SearchPeriod })}
      >
        {PERIODS.map((period) => (
          <option key={period} value={period}>
            {filters.periods[period]}
          </option>
        ))}
      </SelectField>
      {asked.period === "days" ? (
        <div className={styles.days}>
          <DayField
            label={filters.from}
            value={asked.from}
            onChange={({ target }) => onAsk({ from: target.value })}
          />
          <DayField
            label={filters.to}
            value={asked.to}
            onChange={({ target }) => onAsk({ to: target.value })}
          />
        </div>
      ) : null}
      <SelectField
        label={filters.feeling}
        value={asked.feeling ?? ""}
        onChange={({ target }) => onAsk({ feeling: target.value === "" ? null : (target.value as Feeling) })}
      >
        <option value="">{filters.anyFeeling}</option>
        {FEELINGS.map((feeling) => (
          <option key={feeling} value={feeling}>
            {words.checkIn.feelings[feeling]}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
