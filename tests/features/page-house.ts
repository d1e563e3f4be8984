import "#ui/styles.ts";
import { addDays, dayOf, type Day } from "#domain/day.ts";
import { SETTINGS_ID, type Id } from "#domain/id.ts";
import { emptyIncident } from "#domain/incident.ts";
import { emptyNote } from "#domain/note.ts";
import { emptySession } from "#domain/session.ts";
import { emptySettings } from "#domain/settings.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { momentNow } from "#device/clock.ts";
import { pageRoutes } from "#features/page/route.ts";
import { newHome, opener, type Home } from "../support/house.tsx";

export const today = (): Day => dayOf(momentNow());

export const openAt = opener(pageRoutes);

export interface House extends Home {
  readonly mine: Id;
  readonly other: Id;
}

export const MARKED = ["Breathing does not help.", "My doctor calls.", "Yesterday Marcus rang.", "December."];

/** A journal with two therapies: four things marked, two answered sessions, private things in both. */
export async function newHouse(): Promise<House> {
  const home = await newHome();
  const { vault } = home;
  const [mine, other] = [vault.newId(), vault.newId()];
  await vault.save("therapy", mine, { ...emptyTherapy(), name: "Marta" });
  await vault.save("therapy", other, { ...emptyTherapy(), name: "Berta" });
  await vault.save("settings", SETTINGS_ID, { ...emptySettings(), therapyId: mine });
  for (const [at, text] of MARKED.entries()) {
    const day = addDays(today(), at - MARKED.length);
    await vault.save("note", vault.newId(), { ...emptyNote(mine, day), text, bring: true });
  }
  await vault.save("note", vault.newId(), {
    ...emptyNote(other, today()),
    text: "For Berta only.",
    bring: true,
  });
  for (const ago of [8, 15]) {
    const session = emptySession(mine, addDays(today(), -ago));
    session.answers.understood.value = ago === 8 ? "a-little" : "mostly";
    session.privateNote = ago === 8 ? "Nobody reads this." : "";
    await vault.save("session", vault.newId(), session);
  }
  const apart = { ...emptyIncident(addDays(today(), -9)), therapyId: mine, text: "It should not have been." };
  await vault.save("incident", vault.newId(), apart);
  return { ...home, mine, other };
}
