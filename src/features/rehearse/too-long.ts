import type { FieldPath } from "react-hook-form";
import type { Rehearsal } from "#domain/rehearsal.ts";
import type { Words } from "#words/words.ts";
import type { RehearsalForm } from "./rehearsal-form.ts";

/** What to say about a text that does not fit, field by field. */
export const tooLongIn =
  ({ getFieldState, formState }: RehearsalForm, { common }: Words) =>
  (field: FieldPath<Rehearsal>): string | undefined =>
    getFieldState(field, formState).error === undefined ? undefined : common.errors.tooLong;
