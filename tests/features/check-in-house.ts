import type { Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { emptySession, type Session } from "#domain/session.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { checkInRoutes } from "#features/check-in/route.ts";
import { noteRoutes } from "#features/notes/route.ts";
import { questionRoutes } from "#features/questions/route.ts";
import { sessionRoutes } from "#features/sessions/route.ts";
import { newHome, opener, type Home } from "../support/house.tsx";

export const DAY = "2026-11-17" as Day;

export const openAt = opener([...checkInRoutes, ...sessionRoutes, ...noteRoutes, ...questionRoutes]);

export interface House extends Home {
  readonly therapyIds: readonly Id[];
}

/** A journal with a therapy for each of these. */
export async function newHouse(...therapies: Partial<Therapy>[]): Promise<House> {
  const home = await newHome();
  const therapyIds: Id[] = [];
  for (const therapy of therapies.length === 0 ? [{ name: "Marta", time: "19:00" }] : therapies) {
    const id = home.vault.newId();
    await home.vault.save("therapy", id, { ...emptyTherapy(), ...therapy });
    therapyIds.push(id);
  }
  return { ...home, therapyIds };
}

/** The only session there is. */
export function theSession({ vault }: House): Session {
  const { session } = vault.journal();
  if (session.length !== 1) throw new Error(`there are ${session.length} sessions`);
  return session[0]!.data;
}

export async function saveSession(house: House, some: Partial<Session>): Promise<Id> {
  const [therapyId] = house.therapyIds;
  if (therapyId === undefined) throw new Error("no therapy");
  const id = house.vault.newId();
  const saved = await house.vault.save("session", id, { ...emptySession(therapyId, DAY), ...some });
  if (!saved.ok) throw new Error("not saved");
  return id;
}

/** How many drafts wait to be gone on with. */
export async function draftsIn({ vault }: Home): Promise<number> {
  const read = await vault.drafts.unfinished();
  return read.ok ? read.value.length : -1;
}
