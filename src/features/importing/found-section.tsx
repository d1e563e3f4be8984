import { useState } from "react";
import type { Id } from "#domain/id.ts";
import { therapyInView } from "#domain/journal.ts";
import { DAY_ORDERS, type DayOrder } from "#domain/import-days.ts";
import { IMPORT_AS, type ImportAs } from "#domain/import-plan.ts";
import { guessMapping, type Mapping } from "#domain/import-table.ts";
import { asOffered } from "#forms/use-therapies.ts";
import { Actions } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { DryRunSection } from "./dry-run-section.tsx";
import { Outcome } from "./outcome.tsx";
import { TableSection } from "./table-section.tsx";
import { useBringIn } from "./use-bring-in.ts";
import { useDryRun } from "./use-dry-run.ts";
import type { Found } from "./use-read.ts";

interface FoundSectionProps {
  readonly found: Found;
  readonly onLeave: () => void;
}

/** What was found: what is still to be said about it, what would happen, and what did. */
export function FoundSection({ found, onLeave }: FoundSectionProps) {
  const { importing, common } = useWords().words;
  const [mapping, setMapping] = useState<Mapping | null>(() =>
    found.kind === "table" ? guessMapping(found.table) : null,
  );
  const [order, setOrder] = useState<DayOrder | null>(null);
  const [as, setAs] = useState<ImportAs>("note");
  const journal = useJournal();
  const [therapyId, setTherapyId] = useState<Id | null>(() => therapyInView(journal)?.id ?? null);
  const dryRun = useDryRun(found, mapping, order);
  const { state, bringIn, undo } = useBringIn();
  const { plan, unclear } = dryRun;
  const isOver = state.kind === "done" || state.kind === "undone";
  if (isOver)
    return (
      <>
        <Outcome state={state} />
        <Actions>
          <LinkButton kind="main" href={as === "note" ? "#/notes" : "#/journey"}>
            {importing.see[as]}
          </LinkButton>
          {state.kind === "done" && state.changes.length > 0 ? (
            <Button kind="quiet" onClick={() => void undo()}>
              {common.undo}
            </Button>
          ) : null}
        </Actions>
      </>
    );
  const isBringing = state.kind === "bringing";
  return (
    <>
      {found.kind === "table" && mapping !== null ? (
        <TableSection name={found.name} table={found.table} mapping={mapping} onMap={setMapping} />
      ) : null}
      {unclear === null ? null : (
        <Choices
          legend={importing.order.legend}
          hint={importing.order.hint(unclear)}
          options={DAY_ORDERS.map((value) => ({ value, label: importing.order.options[value] }))}
          value={order}
          onChange={setOrder}
          stacked
        />
      )}
      {journal.therapy.length < 2 ? null : (
        <Choices
          legend={importing.into.therapy}
          options={asOffered(journal.therapy).map(({ id, data }) => ({
            value: id,
            label: data.name.trim() === "" ? common.therapyKinds[data.kind] : data.name,
            ...(data.name.trim() === "" ? {} : { voice: "own" as const }),
          }))}
          value={therapyId}
          onChange={setTherapyId}
        />
      )}
      <Choices
        legend={importing.into.as}
        options={IMPORT_AS.map((value) => ({
          value,
          label: importing.into.kinds[value],
          hint: importing.into.hints[value],
        }))}
        value={as}
        onChange={(chosen) => setAs(chosen ?? "note")}
        stacked
      />
      <DryRunSection found={found} dryRun={dryRun} as={as} therapyId={therapyId} />
      <Outcome state={state} />
      <Actions>
        {plan === null || plan.fresh.length === 0 || therapyId === null ? null : (
          <Button busy={isBringing} onClick={() => void bringIn(plan, { as, therapyId })}>
            {isBringing ? importing.bringing : importing.bringIn(plan.fresh.length)}
          </Button>
        )}
        {isBringing ? null : (
          <Button kind="quiet" onClick={onLeave}>
            {importing.other}
          </Button>
        )}
      </Actions>
    </>
  );
}
