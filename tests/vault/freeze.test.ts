import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { RECORDS } from "#domain/record.ts";
import { freeze } from "../support/freeze.ts";

const FOLDER = "tests/fixtures";

/** The shapes of today, in one line: a change of any of them asks for one more frozen vault. */
const shapes = Object.entries(RECORDS)
  .map(([kind, { shape }]) => `${kind}-${shape}`)
  .sort()
  .join("_");

it("has a frozen vault for the shapes of today", async () => {
  const path = `${FOLDER}/format-1_${shapes}.json`;
  // Made once, by whoever brings a new shape: ALIANZA_FREEZE=1 npx vitest run --project node tests/vault/freeze.test.ts
  if (process.env["ALIANZA_FREEZE"] === "1" && !existsSync(path)) {
    const deps = {
      subtle: crypto.subtle,
      randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
    };
    await writeFile(path, `${JSON.stringify(await freeze(deps, `Format 1, shapes ${shapes}`), null, 1)}\n`);
  }
  expect(existsSync(path)).toBe(true);
});
