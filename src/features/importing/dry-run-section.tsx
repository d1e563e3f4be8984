import type { Id } from "#domain/id.ts";
import type { SetAside } from "#domain/import-entry.ts";
import { noteFrom, type ImportAs, type ImportPlan } from "#domain/import-plan.ts";
import { Section } from "#ui/actions.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import styles from "./importing.module.css";
import type { useDryRun } from "./use-dry-run.ts";
import type { Found } from "./use-read.ts";

interface DryRunProps {
  readonly found: Found;
  readonly dryRun: ReturnType<typeof useDryRun>;
  readonly as: ImportAs;
  readonly therapyId: Id | null;
}

const SHOWN = 3;
const SHOWN_LEFT_OUT = 20;
const BEGINNING = 160;

/** What bringing in would do, in numbers, in a few of the entries themselves, and in what is left out. */
export function DryRunSection({ found, dryRun, as, therapyId }: DryRunProps) {
  const { would } = useWords().words.importing;
  const { plan, setAside } = dryRun;
  return (
    <>
      {plan === null ? null : (
        <Section title={would.title}>
          <Counts plan={plan} guessed={found.guessed.length} as={as} therapyId={therapyId} />
        </Section>
      )}
      {plan === null || plan.fresh.length === 0 || therapyId === null ? null : (
        <Preview plan={plan} therapyId={therapyId} />
      )}
      {setAside.length === 0 ? null : <LeftOut setAside={setAside} />}
    </>
  );
}

function Counts({
  plan: { fresh, here, twice },
  guessed,
  as,
  therapyId,
}: Pick<DryRunProps, "as" | "therapyId"> & { readonly plan: ImportPlan; readonly guessed: number }) {
  const { words, language } = useWords();
  const { would } = words.importing;
  const { session } = useJournal();
  const [first, last] = [fresh[0]?.day, fresh.at(-1)?.day];
  const taken = new Set(
    session.filter(({ data }) => data.therapyId === therapyId).map(({ data }) => data.day),
  );
  const beside = as === "session" ? fresh.filter(({ day }) => taken.has(day)).length : 0;
  const fileDates = fresh.filter(({ from }) => from === "file-date").length;
  const lines = [
    fresh.length === 0 ? would.nothing : would.fresh(fresh.length),
    first === undefined || last === undefined
      ? ""
      : would.span(formatDay(language, first, "short"), formatDay(language, last, "short")),
    here === 0 ? "" : would.here(here),
    twice === 0 ? "" : would.twice(twice),
    beside === 0 ? "" : would.beside(beside),
    fileDates === 0 ? "" : would.fileDates(fileDates),
    guessed === 0 ? "" : would.guessed(guessed),
  ].filter((line) => line !== "");
  return (
    <ul className={styles.outcomes} role="list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Preview({ plan, therapyId }: { readonly plan: ImportPlan; readonly therapyId: Id }) {
  const { words, language } = useWords();
  const latest = plan.fresh.slice(-SHOWN).reverse();
  return (
    <Section title={words.importing.would.preview}>
      <RowList>
        {latest.map((entry) => {
          const { text } = noteFrom(entry, therapyId);
          return (
            <Row
              key={entry.id}
              title={text.length > BEGINNING ? `${text.slice(0, BEGINNING).trimEnd()}…` : text}
              note={formatDay(language, entry.day, "long")}
            />
          );
        })}
      </RowList>
    </Section>
  );
}

function LeftOut({ setAside }: { readonly setAside: readonly SetAside[] }) {
  const { would } = useWords().words.importing;
  const shown = setAside.slice(0, SHOWN_LEFT_OUT);
  const more = setAside.length - shown.length;
  return (
    <Disclosure summary={would.leftOut(setAside.length)}>
      <ul className={styles.outcomes} role="list">
        {shown.map(({ name, why }, at) => (
          // The same file may be there twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <bdi translate="no">{name}</bdi>
            <p className={styles.why}>{would.why[why]}</p>
          </li>
        ))}
        {more === 0 ? null : <li>{would.andMore(more)}</li>}
      </ul>
    </Disclosure>
  );
}
