import { dayOf, type Moment } from "#domain/day.ts";
import { Database } from "#vault/database.ts";
import { startVault, type Start } from "#vault/start.ts";
import type { Vault } from "#vault/vault.ts";
import type { World } from "#vault/world.ts";

/** A localStorage that lives in memory. */
export function memoryStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> & {
  items: Map<string, string>;
} {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

export const MOMENT: Moment = { l: "2026-11-22T10:05", o: 60, z: "Europe/Madrid" };

/** The real browser's crypto, locks and channels, with a clock and a small storage of the test's own. */
export function testWorld(over: Partial<World> = {}): World & { storage: ReturnType<typeof memoryStorage> } {
  let ms = 1_800_000_000_000;
  const world = {
    subtle: crypto.subtle,
    randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
    nowMs: () => (ms += 1),
    moment: () => MOMENT,
    day: () => dayOf(MOMENT),
    locks: navigator.locks,
    channel: (name: string) => new BroadcastChannel(name),
    storage: memoryStorage(),
    // The same for the same passcode and salt, and nothing else of what scrypt is for: that takes a second each time.
    stretch: async (passcode: string, { salt }: { salt: Uint8Array }) =>
      new Uint8Array(
        await crypto.subtle.digest(
          "SHA-256",
          new Uint8Array([...salt, ...new TextEncoder().encode(passcode)]),
        ),
      ),
    hasLittleMemory: false,
    churnBytes: 0,
    ticks: () => () => undefined,
    ...over,
  };
  return world as World & { storage: ReturnType<typeof memoryStorage> };
}

let count = 0;

/** A database name no other test uses. */
export const freshName = (): string => `test-${(count += 1)}-${Math.floor(performance.timeOrigin)}`;

export const openDatabase = (name: string): Database => new Database(name);

export async function start(world: World, name: string): Promise<Start> {
  return startVault(world, { database: openDatabase(name) });
}

export async function newVault(world: World, name: string): Promise<Vault> {
  const started = await start(world, name);
  if (started.state !== "new") throw new Error(`expected a new vault, found ${started.state}`);
  const created = await started.create();
  if (!created.ok) throw new Error(created.problem);
  return created.value;
}

export async function reopen(world: World, name: string): Promise<Extract<Start, { state: "open" }>> {
  const started = await start(world, name);
  if (started.state !== "open") throw new Error(`expected an open vault, found ${started.state}`);
  return started;
}

export const forget = (name: string): void => void indexedDB.deleteDatabase(name);
