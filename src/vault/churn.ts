import type { Database, Row } from "./database.ts";
import type { World } from "./world.ts";

/** Chromium keeps values above 64 KiB in files of their own, which would push nothing out. */
const PIECE_BYTES = 32_000;

/**
 * Fills the record store that is not in use with chance and empties it again. Browsers keep what was deleted until they put
 * their files in order, and that happens after so much was written: with twelve mebibytes the old key of a small journal was
 * no longer found in a profile of Chromium. Nothing can promise it; killed in the middle, the next start clears what is left.
 */
export async function churn(
  { randomBytes, churnBytes }: Pick<World, "randomBytes" | "churnBytes">,
  database: Database,
  unused: "a" | "b",
): Promise<void> {
  const table = database.records(unused);
  const pieces = Array.from({ length: Math.ceil(churnBytes / PIECE_BYTES) }, (_, at): [string, Row] => [
    `${at}`,
    { v: 1, g: 0, n: 0, iv: randomBytes(12), ct: randomBytes(PIECE_BYTES).buffer },
  ]);
  // At once: each transaction waits for the disk.
  await table.bulkPut(
    pieces.map(([, row]) => row),
    pieces.map(([id]) => id),
  );
  await table.clear();
}
