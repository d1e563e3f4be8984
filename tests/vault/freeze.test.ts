import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { RECORDS } from "#domain/record.ts";
import { HEADER_FORMAT } from "#vault/header.ts";
import { freezeLocked } from "../support/freeze-locked.ts";
import { freeze } from "../support/freeze.ts";

const FOLDER = "tests/fixtures";

/** The shapes of today, in one line: a change of any of them asks for one more frozen vault. */
const shapes = Object.entries(RECORDS)
  .map(([kind, { shape }]) => `${kind}-${shape}`)
  .sort()
  .join("_");

const deps = {
  subtle: crypto.subtle,
  randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
};

/** Made once, by whoever brings something new: ALIANZA_FREEZE=1 npx vitest run --project node tests/vault/freeze.test.ts */
async function frozenAt(path: string, make: () => Promise<unknown>): Promise<boolean> {
  if (process.env["ALIANZA_FREEZE"] === "1" && !existsSync(path))
    await writeFile(path, `${JSON.stringify(await make(), null, 1)}\n`);
  return existsSync(path);
}

it("has a frozen vault for the shapes of today", async () => {
  const make = () => freeze(deps, `Format 1, shapes ${shapes}`);
  expect(await frozenAt(`${FOLDER}/format-1_${shapes}.json`, make)).toBe(true);
});

it.each([
  ["hard", { N: 131_072, r: 8, p: 1 }],
  ["small", { N: 32_768, r: 8, p: 3 }],
] as const)("has a frozen vault with a passcode for the format of today, stretched %s", async (name, how) => {
  const make = () => freezeLocked(deps, `Format ${HEADER_FORMAT}, passcode stretched ${name}`, how);
  expect(await frozenAt(`${FOLDER}/locked-${HEADER_FORMAT}-${name}.json`, make)).toBe(true);
});
