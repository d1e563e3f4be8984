import { isDay, type Day } from "#domain/day.ts";
import { MOST_SESSIONS, type PageDraft } from "#domain/summary-draft.ts";
import { Choices } from "#ui/choices.tsx";
import { DayField, SelectField, TextField } from "#ui/field.tsx";
import { useWords } from "#words/react.ts";
import type { PageState } from "./use-page.ts";
import styles from "./choices.module.css";

const KINDS = ["since-shared", "sessions", "dates"] as const;
const COUNTS = Array.from({ length: MOST_SESSIONS }, (_, at) => at + 1);

const asDay = (value: string): Day | null => (isDay(value) ? value : null);

/** What time the page is about, whose it is and which session it is for. */
export function HeadingFields({ state, since }: { readonly state: PageState; readonly since: string }) {
  const { words } = useWords();
  const { page, common } = words;
  const { draft, laid, update } = state;
  const { period } = draft;
  const set = (change: Partial<PageDraft>) => void update((now) => ({ ...now, ...change }));
  const setKind = (kind: (typeof KINDS)[number] | null) => {
    if (kind === "sessions") set({ period: { kind, count: 3 } });
    else if (kind === "dates") set({ period: { kind, from: laid.heading.from, to: laid.heading.to } });
    else set({ period: { kind: "since-shared" } });
  };
  return (
    <div className={styles.fields}>
      <Choices
        legend={page.periodLabel}
        options={KINDS.map((value) => ({ value, label: page.periods[value] }))}
        value={period.kind}
        onChange={setKind}
        stacked
      />
      {period.kind === "since-shared" ? <p className={styles.hint}>{since}</p> : null}
      {period.kind === "sessions" ? (
        <SelectField
          label={page.sessionsLabel}
          value={String(period.count)}
          onChange={(event) => set({ period: { kind: "sessions", count: Number(event.target.value) } })}
        >
          {COUNTS.map((count) => (
            <option key={count} value={count}>
              {common.sessions(count)}
            </option>
          ))}
        </SelectField>
      ) : null}
      {period.kind === "dates" ? (
        <div className={styles.days}>
          <DayField
            label={page.fromLabel}
            value={period.from ?? ""}
            onChange={(event) => set({ period: { ...period, from: asDay(event.target.value) } })}
          />
          <DayField
            label={page.toLabel}
            value={period.to ?? ""}
            onChange={(event) => set({ period: { ...period, to: asDay(event.target.value) } })}
          />
        </div>
      ) : null}
      <TextField
        label={page.nameLabel}
        hint={page.nameHint}
        optionalMark={common.optional}
        value={draft.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <DayField
        label={page.sessionDayLabel}
        hint={page.sessionDayHint}
        value={draft.sessionDay ?? ""}
        onChange={(event) => set({ sessionDay: asDay(event.target.value) })}
      />
    </div>
  );
}
