import type { Kind } from "#domain/record.ts";

/** How often what was done, over the whole run. */
export const emptyCounts = () => ({
  written: 0,
  changed: 0,
  "an earlier version taken": 0,
  deleted: 0,
  "deletions undone": 0,
  "drafts kept": 0,
  "drafts finished": 0,
  "backups made": 0,
  "backups brought in": 0,
  "taken back": 0,
  "replaced and taken back": 0,
  "started anew": 0,
  killed: 0,
  "killed before it was on the disk": 0,
  "on the disk, and killed before it was said": 0,
  "devices lost": 0,
  "journals of older versions": 0,
});
export type Counts = ReturnType<typeof emptyCounts>;

/** Fields that hold the person's words, in kinds of which every version of the app had some. */
export const WORDS_OF: Partial<Record<Kind, string>> = {
  note: "text",
  incident: "text",
  contact: "name",
  therapy: "name",
  session: "line",
  goal: "text",
  task: "text",
  agreement: "text",
  question: "text",
  saying: "happened",
  rehearsal: "topicText",
};
