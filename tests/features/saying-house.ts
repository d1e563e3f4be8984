import { addDays } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { emptyRehearsal, type Rehearsal } from "#domain/rehearsal.ts";
import { emptySaying, type Said, type Saying } from "#domain/saying.ts";
import { checkInRoutes } from "#features/check-in/route.ts";
import { planRoutes } from "#features/plan/route.ts";
import { rehearseRoutes } from "#features/rehearse/route.ts";
import { sessionRoutes } from "#features/sessions/route.ts";
import { todayRoutes } from "#features/today/route.ts";
import { opener, type Home } from "../support/house.tsx";
import { put, TODAY } from "./plan-house.ts";

export const openAt = opener([
  ...rehearseRoutes,
  ...checkInRoutes,
  ...sessionRoutes,
  ...planRoutes,
  ...todayRoutes,
]);

export type Screen = Awaited<ReturnType<typeof openAt>>["screen"];

type SomeRehearsal = Partial<Omit<Rehearsal, "plan">> & { readonly plan?: Partial<Rehearsal["plan"]> };

/** Something to say, with a sentence to say it with. */
export function aRehearsal(home: Home, therapyId: Id, some: SomeRehearsal = {}): Promise<Id> {
  const empty = emptyRehearsal(therapyId, addDays(TODAY, -10));
  const plan = { ...empty.plan, sentence: "We are going too fast for me.", ...some.plan };
  return put(home, "rehearsal", { ...empty, ...some, plan });
}

export function aSaying(home: Home, id: Id, said: Said, some: Partial<Saying> = {}): Promise<Id> {
  const rehearsal = home.vault.journal().rehearsal.find((each) => each.id === id);
  if (rehearsal === undefined) throw new Error("no rehearsal");
  return put(home, "saying", { ...emptySaying(id, rehearsal.data, TODAY, said), ...some });
}

export const sayings = ({ vault }: Home): Saying[] => vault.journal().saying.map(({ data }) => data);

export const FEARED = { fears: ["annoyed", "other"] as const, other: "a long silence", likely: 7 };
