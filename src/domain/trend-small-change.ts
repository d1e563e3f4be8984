import { isAllAtTheTop } from "./check-in.ts";
import type { Id } from "./id.ts";
import type { Journal } from "./journal.ts";
import type { Session } from "./session.ts";
import { sessionsInOrder } from "./trend-line.ts";

/** For how many sessions it is not asked again. Whoever is always at the top is asked once. */
const NOT_AGAIN_FOR = 6;

/**
 * Whether to ask for one small thing to change: everything is at the top, and it was not everything in the sessions before,
 * where it was asked already. What was answered is always shown.
 * @param session as it is being written; it need not be among the saved ones
 */
export function asksSmallChange(
  journal: Journal,
  {
    id,
    therapyId,
    day,
    answers,
    smallChange,
  }: Pick<Session, "therapyId" | "day" | "answers" | "smallChange"> & { readonly id: Id },
): boolean {
  if (smallChange.trim() !== "") return true;
  if (!isAllAtTheTop(answers)) return false;
  const sessions = sessionsInOrder(journal, therapyId);
  const here = sessions.findIndex((session) => session.id === id);
  const before = here < 0 ? sessions.filter(({ data }) => data.day <= day) : sessions.slice(0, here);
  return !before.slice(-NOT_AGAIN_FOR).some(({ data }) => isAllAtTheTop(data.answers));
}
