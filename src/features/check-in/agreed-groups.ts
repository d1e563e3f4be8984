import type { HistoryKind } from "#domain/history.ts";
import type { Group } from "#ui/group-mark.tsx";

/** The mark of each kind of thing that can be agreed. */
export const GROUP_OF: Readonly<Record<HistoryKind, Group>> = {
  goal: "goals",
  task: "tasks",
  agreement: "frame",
};
