import { fromLetters, thaw, type Frozen } from "./freeze.ts";
import { openDatabase } from "./world.ts";

/** Lays a frozen journal on the disk as an older version of the app has left it there. */
export async function thawInto(name: string, vault: Frozen): Promise<void> {
  const database = openDatabase(name);
  await database.open();
  const base = await crypto.subtle.importKey("raw", fromLetters(vault.base), "HKDF", false, ["deriveKey"]);
  await database.m.bulkPut([thaw(vault.header), base, thaw(vault.manifest)], ["h", "k", "n"]);
  for (const [id, row] of Object.entries(vault.records)) await database.a.put(thaw(row) as never, id);
  for (const [id, row] of Object.entries(vault.drafts)) await database.d.put(thaw(row) as never, id);
  database.close();
}
