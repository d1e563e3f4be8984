import type { Id } from "#domain/id.ts";
import type { Journal } from "#domain/journal.ts";
import { KINDS } from "#domain/record.ts";

/** Whether anything in the journal belongs to this therapy: then it stays, and can be ended. */
export const hasEntries = (journal: Journal, therapyId: Id): boolean =>
  KINDS.some(
    (kind) =>
      kind !== "settings" &&
      journal[kind].some(({ data }) => "therapyId" in data && data.therapyId === therapyId),
  );
