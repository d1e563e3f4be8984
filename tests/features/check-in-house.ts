import { addDays, type Day, type Moment } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { RECORDS } from "#domain/record.ts";
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

/** A session a week, the last one on `DAY`, written at once. @returns their ids, the oldest first */
export async function saveManySessions(house: House, count: number): Promise<Id[]> {
  const { therapyIds, vault } = house;
  const [therapyId] = therapyIds;
  if (therapyId === undefined) throw new Error("no therapy");
  const ids = Array.from({ length: count }, () => vault.newId());
  const at: Moment = { l: "2026-11-17T20:00", o: 60, z: "Europe/Madrid" };
  const written = await vault.write(() =>
    ids.map((id, place) => {
      const day = addDays(DAY, 7 * (place + 1 - count));
      const d: Session = { ...emptySession(therapyId, day), word: `Number ${place}`, line: "As it was." };
      return { id, k: "session", v: [{ h: [1, place, "many"], at, s: RECORDS.session.shape, d }] };
    }),
  );
  if (!written.ok) throw new Error("not written");
  return ids;
}

/** How many drafts wait to be gone on with. */
export async function draftsIn({ vault }: Home): Promise<number> {
  const read = await vault.drafts.unfinished();
  return read.ok ? read.value.length : -1;
}
