import { asideNames } from "./aside-names.ts";
import { Database } from "./database.ts";

const tables = ({ m, a, b, d }: Database) => [m, a, b, d] as const;

async function contentOf(database: Database) {
  const content = [];
  for (const table of tables(database)) {
    const [keys, rows] = await Promise.all([table.toCollection().primaryKeys(), table.toArray()]);
    content.push({ keys, rows });
  }
  return content;
}

/**
 * Puts all that is in a database into another one, as it is, and then empties the first: for a journal that does not open,
 * before another begins. Interrupted in between, all of it is in both. Throws what the database throws.
 */
export async function setAside(database: Database): Promise<void> {
  if (!database.isOpen()) await database.open();
  const content = await database.transaction("r", [...tables(database)], () => contentOf(database));
  for (const name of asideNames(database.name)) {
    const aside = new Database(name);
    try {
      await aside.open();
      const isTaken = await aside.transaction("rw", [...tables(aside)], async () => {
        for (const table of tables(aside)) if ((await table.count()) > 0) return true;
        for (const [at, table] of tables(aside).entries())
          await table.bulkPut(content[at]?.rows as never[], content[at]?.keys);
        return false;
      });
      if (isTaken) continue;
    } finally {
      aside.close();
    }
    return database.transaction("rw", [...tables(database)], async () => {
      for (const table of tables(database)) await table.clear();
    });
  }
  throw new Error("nowhere to set it aside");
}
