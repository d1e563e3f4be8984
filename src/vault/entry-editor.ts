import { useMemo, useState } from "react";
import type { Stamp } from "#domain/clock.ts";
import type { Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { itemOf, type Item } from "#domain/journal.ts";
import { RECORDS, type DataOf, type Kind } from "#domain/record.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { fitted, settle, threeWay, type Choice, type Conflict } from "#domain/three-way.ts";
import type { DraftKeeper } from "./draft-keeper.ts";
import type { Draft } from "./drafts.ts";
import { useDraft, useUnfinished, useVault } from "./react.ts";
import type { Vault } from "./vault.ts";

/** Where two tabs changed the same thing differently: shown to the person, who chooses. */
export interface Clash<K extends Kind> {
  readonly conflicts: readonly Conflict[];
  readonly settle: (choice: Choice) => Promise<Saved<K>>;
}

export type Saved<K extends Kind> =
  | { state: "saved"; item: Item<K> }
  | { state: "not-saved"; problem: SaveProblem }
  | { state: "clash"; clash: Clash<K> };

/** What a form about one entry begins with. */
export interface Beginning {
  readonly target: Id;
  /** An unfinished draft of it, to go on with. */
  readonly resumed: Draft | null;
}

/**
 * Looks for an unfinished draft before a form is shown. @param id null for something new: then the newest unfinished
 * new one is gone on with. @param belongs which of those may be: one begun for something else stays where it is.
 * @returns null while it is being looked for.
 */
export function useBeginning(
  form: string,
  id: Id | null,
  belongs: (draft: Draft) => boolean = () => true,
): Beginning | null {
  const vault = useVault();
  const unfinished = useUnfinished(form);
  const [begun, setBegun] = useState<{ id: Id | null; beginning: Beginning } | null>(null);
  if (begun !== null && begun.id === id) return begun.beginning;
  if (unfinished === null) return null;
  const resumed =
    unfinished.find((draft) =>
      id === null ? vault.entry(draft.target) === null && belongs(draft) : draft.target === id,
    ) ?? null;
  const beginning = { target: resumed?.target ?? id ?? vault.newId(), resumed };
  // The first answer stays: the form must not begin anew when another tab finishes a draft.
  setBegun({ id, beginning });
  return beginning;
}

export interface EntryEditor<K extends Kind> {
  /** What the form shows first: the draft, else the entry, else the empty value. */
  readonly initial: DataOf<K>;
  readonly isNew: boolean;
  readonly keeper: DraftKeeper;
  /** Writes the entry and ends the draft, joining what another tab changed meanwhile. */
  readonly save: (values: DataOf<K>) => Promise<Saved<K>>;
}

/** Editing one entry: a draft from the first key, and a save that never overwrites what another tab wrote. */
export function useEntryEditor<K extends Kind>(
  kind: K,
  form: string,
  { target, resumed }: Beginning,
  empty: () => DataOf<K>,
): EntryEditor<K> {
  const vault = useVault();
  const begin = useMemo(() => {
    const shown = itemIn(vault.entry(target), kind);
    const was = readAs(kind, resumed?.was) ?? shown?.data ?? null;
    const initial = withTyped(kind, shown?.data ?? empty(), resumed?.values);
    return {
      base: resumed === null ? (shown?.stamp ?? null) : resumed.base,
      was,
      initial,
      isNew: shown === null,
    };
    // Bound to what the form began with; the keeper and the form are too.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [vault, target]);
  const keeper = useDraft({ form, target, base: begin.base, was: begin.was, resumed });
  const [edit] = useState(() => ({ base: begin.base, was: begin.was }));
  const save = (values: DataOf<K>) => saveJoined(vault, kind, target, values, edit, keeper);
  return { initial: begin.initial, isNew: begin.isNew, keeper, save };
}

interface Edit<K extends Kind> {
  base: Stamp | null;
  was: DataOf<K> | null;
}

async function saveJoined<K extends Kind>(
  vault: Vault,
  kind: K,
  id: Id,
  values: DataOf<K>,
  edit: Edit<K>,
  keeper: DraftKeeper,
): Promise<Saved<K>> {
  // What waits is written first, so that a refused save leaves everything typed in the draft.
  await keeper.flush();
  const draft = keeper.id;
  const saved = await vault.save(kind, id, values, { base: edit.base, ...(draft === null ? {} : { draft }) });
  if (saved.ok) {
    edit.base = saved.value.stamp;
    edit.was = saved.value.data;
    keeper.rebase(edit.base, edit.was);
    keeper.finished();
    return { state: "saved", item: saved.value };
  }
  if (typeof saved.problem === "string") return { state: "not-saved", problem: saved.problem };
  const theirs = itemIn(saved.problem.entry, kind);
  if (theirs === null) return { state: "not-saved", problem: "unavailable" };
  const { joined, conflicts } = threeWay(edit.was ?? ({} as DataOf<K>), values, theirs.data);
  const again = (data: DataOf<K>) => {
    edit.base = theirs.stamp;
    edit.was = theirs.data;
    return saveJoined(vault, kind, id, data, edit, keeper);
  };
  if (conflicts.length === 0) return again(joined);
  return {
    state: "clash",
    clash: { conflicts, settle: (choice) => again(settled(kind, joined, conflicts, choice)) },
  };
}

function itemIn<K extends Kind>(entry: Entry | null, kind: K): Item<K> | null {
  const item = entry === null ? null : itemOf(entry);
  return item !== null && item !== "unreadable" && item.kind === kind ? (item as Item<K>) : null;
}

/**
 * What was typed, on top of what there was. A draft is kept at any moment, also while one field holds no sense (a day half
 * chosen): then that field is as it was before, and never all the others.
 */
function withTyped<K extends Kind>(kind: K, before: DataOf<K>, typed: unknown): DataOf<K> {
  const whole = readAs(kind, typed);
  if (whole !== null || typed === undefined) return whole ?? before;
  const values = fitted(before, typed);
  // Some things make sense only when they are finished (a contact has a number): then all of it is as it was typed.
  if (readAs(kind, before) === null) return values;
  return Object.entries(values).reduce(
    (data, [field, value]) => readAs(kind, { ...data, [field]: value }) ?? data,
    before,
  );
}

/** Settles each conflict as chosen. Where both sides together make no sense (two days in one), mine stays. */
function settled<K extends Kind>(
  kind: K,
  joined: DataOf<K>,
  conflicts: readonly Conflict[],
  choice: Choice,
): DataOf<K> {
  return conflicts.reduce<DataOf<K>>((data, conflict) => {
    const chosen = settle(data, [conflict], choice);
    return readAs(kind, chosen) === null ? settle(data, [conflict], "mine") : chosen;
  }, joined);
}

function readAs<K extends Kind>(kind: K, data: unknown): DataOf<K> | null {
  const parsed = RECORDS[kind].schema.safeParse(data);
  return parsed.success ? (parsed.data as DataOf<K>) : null;
}
