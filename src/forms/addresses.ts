import type { Source } from "#domain/bring-source.ts";
import type { LineId } from "#domain/summary-line.ts";

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

/** Where words are found for one line of the journal. It names the line, never what it says. */
export function rehearsingOf(line: LineId): string {
  const [record = "", ...field] = line.split(".");
  return `#/rehearse/from/${record}/${field.join(".")}`;
}
