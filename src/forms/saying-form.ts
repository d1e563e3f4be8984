import { useRef } from "react";
import { ofTherapy, type Item, type Journal } from "#domain/journal.ts";
import type { Id } from "#domain/id.ts";
import { sayingSchema, type Saying } from "#domain/saying.ts";
import { useSchemaForm } from "#ui/form.ts";
import { useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useVault } from "#vault/react.ts";
import { useEntryForm } from "./entry-form.tsx";
import { useWrite } from "./use-write.ts";

/** What is typed; everything else about a saying is tapped, and saved with the tap. */
const TYPED = ["day", "happened", "agreed", "hindered", "until"] as const;
type Typed = Pick<Saying, (typeof TYPED)[number]>;

const useValues = (initial: Saying) => useSchemaForm(sayingSchema, initial);
export type SayingForm = ReturnType<typeof useValues>;

const typedOf = (data: Saying): Typed =>
  Object.fromEntries(TYPED.map((field) => [field, data[field]])) as unknown as Typed;

/** The session of one day, where one is written down. */
export const sessionOn = (journal: Journal, therapyId: Id, day: string): Id | null =>
  ofTherapy(journal.session, therapyId).find(({ data }) => data.day === day)?.id ?? null;

/**
 * One saying that is there already, kept as it is told: what is typed is a draft from the first key and is saved when the
 * field is left, and a tap is saved at once. One thing is written after the other, so that a tap never takes back a text.
 */
export function useSayingForm({ id, data: first }: Item<"saying">, beginning: Beginning) {
  const vault = useVault();
  const write = useWrite();
  const editor = useEntryEditor("saying", "saying", beginning, () => first);
  const form = useValues(editor.initial);
  const { submit, notices, savedState } = useEntryForm(editor, form);
  // What was typed and saved last. Only what is different now is written: the rest may have changed elsewhere.
  const known = useRef<Typed>(typedOf(beginning.resumed === null ? editor.initial : first));
  const queue = useRef<Promise<void>>(Promise.resolve());
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    queue.current = queue.current.then(act);
    return queue.current;
  };
  const now = (): Saying | undefined => vault.journal().saying.find((each) => each.id === id)?.data;

  const saveTyped = () =>
    form.handleSubmit(async (values) => {
      const before = now();
      const typed = typedOf(values);
      const fields = TYPED.filter((field) => typed[field] !== known.current[field]);
      if (before === undefined || fields.length === 0) return;
      const data: Saying = { ...before, ...Object.fromEntries(fields.map((field) => [field, typed[field]])) };
      if (fields.includes("day")) data.sessionId = sessionOn(vault.journal(), before.therapyId, data.day);
      // Another day to ask on is another question.
      if (fields.includes("until")) data.sinceThen = null;
      if (!(await submit(data))) return;
      known.current = typed;
      // Saving ends the draft: a key pressed in another field meanwhile begins the next one.
      const since = typedOf(form.getValues() as Saying);
      if (TYPED.some((field) => since[field] !== typed[field]))
        editor.keeper.keep(structuredClone(form.getValues()));
    })();
  /** Saves what is typed, and whatever was begun before it. */
  const settle = () => inTurn(saveTyped);
  const change = (some: Partial<Saying>) =>
    inTurn(async () => {
      await saveTyped();
      const before = now();
      if (before !== undefined) await write([{ kind: "saying", id, data: { ...before, ...some } }]);
    });
  const forget = async (): Promise<void> => void (await editor.keeper.drop());
  return { form, notices, savedState, settle, change, forget, now };
}
