import { addDays, type Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import { dayNow } from "#device/clock.ts";
import { endExample, exampleDatabase, keepExampleDatabase } from "#device/example-mark.ts";
import { guessedLanguage, readPreferences } from "#device/preferences.ts";
import { exampleJournal } from "#features/example/example-journal.ts";
import { entriesOf } from "#features/example/example-records.ts";
import { Database } from "#vault/database.ts";
import { deleteExample, freeExample } from "#vault/example-database.ts";
import { startVault, type Start } from "#vault/start.ts";
import type { Vault } from "#vault/vault.ts";
import type { World } from "#vault/world.ts";
import { loadExampleTexts } from "#words/example/load.ts";
import { world } from "./opening.ts";

/** Who wrote the example, in its stamps. */
const NODE = "EXAMPLE0";

/** The world around the example: nothing of it reaches the person's own small storage, or the windows of their journal. */
const exampleWorld = (): World => ({
  ...world,
  storage: inMemory(),
  churnBytes: 0,
  channel: world.channel === null ? null : (name) => new BroadcastChannel(`${name}-example`),
});

function inMemory(): NonNullable<World["storage"]> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** The made-up year as it is today, in the language and the light of this window. */
async function entriesToday(today: Day): Promise<Entry[]> {
  const { lang: language = guessedLanguage(), theme = "system" } = readPreferences();
  const texts = await loadExampleTexts(language);
  return entriesOf(exampleJournal({ language, texts, today, theme }), NODE);
}

/** Whether what lies there is the example of this day and language: then what was tried out in it stays until it is left. */
function isOf(vault: Vault, entries: readonly Entry[], today: Day): boolean {
  const yesterday = addDays(today, -1);
  const isNewest = (data: unknown): data is { day: Day; text: string } =>
    typeof data === "object" && data !== null && "day" in data && data.day === yesterday && "text" in data;
  return entries.some(({ id, v: [version] }) => {
    const data: unknown = version !== undefined && "d" in version ? version.d : null;
    return isNewest(data) && vault.versions(id).some(({ d }) => isNewest(d) && d.text === data.text);
  });
}

async function fill(create: Extract<Start, { state: "new" }>["create"], entries: readonly Entry[]) {
  const made = await create();
  if (!made.ok) return null;
  const written = await made.value.write(() => entries);
  return written.ok ? made.value : null;
}

const LOCK = "al-example";

/** One window after the other, so that no two take the same place. */
const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> =>
  world.locks === null ? work() : world.locks.request(LOCK, work);

/**
 * Opens the example, which is made where there is none, or one of another day or language, or what another window has left.
 * @returns null where it cannot be made
 */
async function openExample(): Promise<Vault | null> {
  const today = dayNow();
  const had = exampleDatabase();
  const [entries, name] = await Promise.all([entriesToday(today), freeExample(world.locks, had)]);
  if (name === null) return null;
  keepExampleDatabase(name);
  if (name !== had) await deleteExample(name);
  for (const isLast of [false, true]) {
    const database = new Database(name);
    const found = await startVault(exampleWorld(), { database });
    if (found.state === "new") return fill(found.create, entries);
    if (found.state === "open") {
      if (isOf(found.vault, entries, today)) return found.vault;
      found.vault.close();
    }
    database.close();
    if (!isLast) await deleteExample(name);
  }
  return null;
}

/** The example, open. Where it cannot be made this window is the person's own again. [Note: the example] */
export async function lookAtExample(): Promise<Start> {
  const vault = await inTurn(openExample).catch(() => null);
  if (vault !== null) return { state: "open", vault, behind: 0, lostRows: 0 };
  endExample();
  return new Promise<never>(() => undefined);
}
