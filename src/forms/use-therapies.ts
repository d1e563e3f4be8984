import { SETTINGS_ID, type Id } from "#domain/id.ts";
import { settingsOf, therapyInView, type Item } from "#domain/journal.ts";
import type { Result } from "#domain/result.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { dayNow } from "#device/clock.ts";
import { useToast } from "#ui/toast.tsx";
import { useVault } from "#vault/react.ts";
import type { Changed } from "#vault/change.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";

/** The order in which therapies are offered: what has ended is last, and stays where it can be read. */
const OFFERED: readonly Therapy["state"][] = ["active", "considering", "paused", "ended"];

/** Therapies as they are offered; within one state as they were begun. */
export const asOffered = (therapies: readonly Item<"therapy">[]): Item<"therapy">[] =>
  [...therapies].sort((a, b) => OFFERED.indexOf(a.data.state) - OFFERED.indexOf(b.data.state));

/** What several places do with a therapy as a whole. Each resolves true when the disk has it. */
export function useTherapies() {
  const { words } = useWords();
  const vault = useVault();
  const show = useToast();

  const isSaved = (saved: Result<unknown, SaveProblem | Changed>): boolean => {
    if (!saved.ok && typeof saved.problem === "string")
      show({ text: problemWords(words, saved.problem).title });
    return saved.ok;
  };
  const putInView = async (therapyId: Id | null): Promise<boolean> =>
    isSaved(await vault.save("settings", SETTINGS_ID, { ...settingsOf(vault.journal()), therapyId }));
  const dataOf = (id: Id) => vault.journal().therapy.find((therapy) => therapy.id === id)?.data;

  /** Changes some of a therapy at once, says so where there is something to say, and offers to take exactly that back. */
  const change = async (id: Id, some: Partial<Therapy>, text: string | null): Promise<boolean> => {
    const before = dataOf(id);
    if (before === undefined || !isSaved(await vault.save("therapy", id, { ...before, ...some })))
      return false;
    const viewBefore = settingsOf(vault.journal()).therapyId;
    if (some.state === "ended") await showAnother(id);
    if (text !== null) show({ text, action: { label: words.common.undo, onAct: () => void undo() } });
    return true;

    async function undo() {
      const now = dataOf(id);
      if (before === undefined || now === undefined) return;
      const fields = Object.keys(some) as (keyof Therapy)[];
      const was = Object.fromEntries(fields.map((field) => [field, before[field]])) as Partial<Therapy>;
      isSaved(await vault.save("therapy", id, { ...now, ...was }));
      if (settingsOf(vault.journal()).therapyId !== viewBefore) await putInView(viewBefore);
    }
  };

  /** What has ended is not what is offered first, as long as there is another that goes on. */
  const showAnother = async (ended: Id): Promise<void> => {
    if (therapyInView(vault.journal())?.id !== ended) return;
    const [next] = asOffered(vault.journal().therapy.filter(({ id }) => id !== ended));
    if (next !== undefined && next.data.state !== "ended") await putInView(next.id);
  };

  /** Ends it today, unless it says another day already. What was written about the ending stays. */
  const end = (id: Id, text: string | null): Promise<boolean> => {
    const ending = dataOf(id)?.ending ?? emptyTherapy().ending;
    return change(id, { state: "ended", ending: { ...ending, day: ending.day ?? dayNow() } }, text);
  };

  /** Begins another one beside those there are, and puts it in view. Null where it could not be saved. */
  const begin = async (some: Partial<Therapy>): Promise<Id | null> => {
    const id = vault.newId();
    if (!isSaved(await vault.save("therapy", id, { ...emptyTherapy(), ...some }))) return null;
    return (await putInView(id)) ? id : null;
  };

  return { putInView, change, end, begin, showAnother };
}
