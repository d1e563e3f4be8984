import * as z from "zod/mini";
import { contactSchema } from "#domain/contact.ts";
import type { Result } from "#domain/result.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { openJson, sealJson, type Sealed } from "#sealing/envelope.ts";
import { newBaseKey, wrappingKey } from "#sealing/keys.ts";
import { doorPlace } from "#sealing/places.ts";
import { DOOR_KEY, DOOR_ROW, type Database } from "./database.ts";
import type { Ledger } from "./ledger.ts";
import type { Door } from "./ways.ts";
import type { World } from "./world.ts";

/*
 * [Note: at the door] While the journal is locked nothing of it can be read, and the people that somebody wants to be able to
 * call must be. So what was chosen for the lock screen is kept apart, sealed with a key that lies on the device: hidden from
 * who searches files, and readable by who opens the app. The interface says so where it is chosen.
 */

const doorSchema = z.strictObject({
  country: z.nullable(z.string().check(z.regex(/^[a-z]{2}$/))),
  contacts: z.array(z.pick(contactSchema, { name: true, number: true })).check(z.maxLength(50)),
});

export const emptyDoor = (): Door => ({ country: null, contacts: [] });

const isEmpty = ({ country, contacts }: Door): boolean => country === null && contacts.length === 0;

const keyOf = async (world: World, base: CryptoKey): Promise<CryptoKey> =>
  (await wrappingKey(world, "dev", base)).key;

/** Keeps what the lock screen may show; null or nothing to show: keeps nothing. */
export async function writeDoor(
  { world, database, hold, connection }: Ledger,
  door: Door | null,
): Promise<Result<null, SaveProblem>> {
  if (door === null || isEmpty(door))
    return connection.attempt(async () => {
      await database.m.bulkDelete([DOOR_KEY, DOOR_ROW]);
      return null;
    });
  const base = await newBaseKey(world);
  const row = await sealJson(world, await keyOf(world, base), doorPlace(hold.where.vid), door);
  return connection.attempt(async () => {
    await database.m.bulkPut([base, row], [DOOR_KEY, DOOR_ROW]);
    return null;
  });
}

/** What the lock screen may show. Anything that does not read is nothing. */
export async function readDoor(world: World, database: Database, vid: string): Promise<Door> {
  const [base, row] = await database.m.bulkGet([DOOR_KEY, DOOR_ROW]);
  if (!(base instanceof CryptoKey) || typeof row !== "object" || row === null) return emptyDoor();
  const opened = await openJson(world, await keyOf(world, base), doorPlace(vid), row as Sealed);
  const door = doorSchema.safeParse(opened?.value);
  return door.success ? door.data : emptyDoor();
}
