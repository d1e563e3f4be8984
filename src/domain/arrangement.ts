import * as z from "zod/mini";
import { idSchema, siblingOf, type Id } from "./id.ts";
import { lineIdSchema } from "./summary-line.ts";

/** What the person put in order by hand in one therapy. What is not named comes after, as it comes by itself. */
export const arrangementSchema = z.strictObject({
  therapyId: idSchema,
  goals: z.array(idSchema),
  /** The list of what to bring. */
  bring: z.array(lineIdSchema),
});
export type Arrangement = z.infer<typeof arrangementSchema>;

export const emptyArrangement = (therapyId: Id): Arrangement => ({ therapyId, goals: [], bring: [] });

/** Every device gives the arrangement of a therapy the same id, so that two of them merge it instead of having two. */
export const arrangementId = (therapyId: Id): Id => siblingOf(therapyId);

/** Those put in order by hand first, in that order; the others after them as they come. */
export function inHandOrder<Thing, Name>(
  things: readonly Thing[],
  order: readonly Name[],
  nameOf: (thing: Thing) => Name,
): Thing[] {
  const place = new Map(order.map((name, at) => [name, at]));
  const at = (thing: Thing) => place.get(nameOf(thing)) ?? order.length;
  return [...things].sort((a, b) => at(a) - at(b));
}

/** The order after one name was moved past its neighbour among those that are seen. Null where there is none to pass. */
export function movedBy<Name>(seen: readonly Name[], name: Name, by: -1 | 1): Name[] | null {
  const at = seen.indexOf(name);
  const other = seen[at + by];
  if (at < 0 || other === undefined) return null;
  return seen.map((each) => (each === name ? other : each === other ? name : each));
}
