import type { Id } from "#domain/id.ts";
import type { Item, Journal } from "#domain/journal.ts";

/** What something can be raised from, and what has a page of its own at an address with its name. */
const SOURCES = ["note", "session", "agreement", "task", "goal", "rehearsal"] as const;

/** The page on which a thing is read. What belongs to another thing is read there, as long as that is here. */
export function addressOfFound(journal: Journal, item: Item): string {
  const { id, kind, data } = item;
  const isHere = (list: readonly { readonly id: Id }[], wanted: Id) =>
    list.some((each) => each.id === wanted);
  if ("goalId" in data && "place" in data)
    return isHere(journal.goal, data.goalId) ? `#/goal/${data.goalId}` : `#/goal/see/${id}`;
  if ("taskId" in data)
    return isHere(journal.task, data.taskId) ? `#/task/${data.taskId}` : `#/task/how/${id}`;
  if ("rehearsalId" in data)
    return isHere(journal.rehearsal, data.rehearsalId)
      ? `#/rehearse/${data.rehearsalId}`
      : `#/rehearse/saying/${id}`;
  if ("pattern" in data) return data.why.trim() === "" ? `#/trends/${data.item}` : `#/trends/why/${id}`;
  if ("line" in data && "turn" in data) {
    const [record] = data.line.split(".");
    const source = SOURCES.find((each) => isHere(journal[each], record as Id));
    return source === undefined ? `#/bring/answer/${id}` : `#/${source}/${record}`;
  }
  if (kind === "summary") return `#/page/handed-over/${id}`;
  if (kind === "review") return `#/look-back/${id}`;
  return `#/${kind}/${id}`;
}
