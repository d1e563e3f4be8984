import type { Source } from "#domain/bring-source.ts";

/** Where the thing is read that a line to bring comes from. */
export function addressOf({ from }: Source): string {
  switch (from.kind) {
    case "note":
    case "session":
    case "agreement":
    case "task":
    case "goal":
    case "rehearsal":
      return `#/${from.kind}/${from.id}`;
    case "attempt":
      return `#/task/${from.data.taskId}`;
  }
}
