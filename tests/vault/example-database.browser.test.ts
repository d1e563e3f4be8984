import { afterEach, expect, it } from "vitest";
import { Database } from "#vault/database.ts";
import { EXAMPLE_DATABASES, isOurDatabase } from "#vault/database-name.ts";
import { eraseDatabases } from "#vault/erase.ts";
import { deleteExample, freeExample, removeLeftExamples } from "#vault/example-database.ts";
import { holdOpen } from "#vault/open-lock.ts";
import { freshName } from "#support/world.ts";

const { locks } = navigator;
const names = async () => (await indexedDB.databases()).map(({ name = "" }) => name);

async function make(name: string): Promise<void> {
  const database = new Database(name);
  await database.open();
  database.close();
}

afterEach(async () => {
  for (const name of EXAMPLE_DATABASES) await deleteExample(name);
});

it("gives each window one of its own, and this one the one it had", async () => {
  expect(await freeExample(locks, null)).toBe("x1");
  expect(await freeExample(locks, "x3")).toBe("x3");
  expect(await freeExample(locks, "v1")).toBe("x1");
  const letGo = [await holdOpen(locks, "x1"), await holdOpen(locks, "x3")];
  expect(await freeExample(locks, "x3")).toBe("x2");
  letGo.push(await holdOpen(locks, "x2"), await holdOpen(locks, "x4"));
  expect(await freeExample(locks, null)).toBeNull();
  expect(await freeExample(null, null)).toBe("x1");
  for (const go of letGo) go();
});

it("removes what was left, but nothing that a window shows, and nothing else", async () => {
  const other = freshName();
  for (const name of ["x1", "x2", other]) await make(name);
  const letGo = await holdOpen(locks, "x2");
  await removeLeftExamples(null);
  expect(await names()).toEqual(expect.arrayContaining(["x1", "x2", other]));
  await removeLeftExamples(locks);
  expect(await names()).not.toContain("x1");
  expect(await names()).toEqual(expect.arrayContaining(["x2", other]));
  letGo();
  indexedDB.deleteDatabase(other);
});

it("goes with everything when everything is erased", async () => {
  for (const name of EXAMPLE_DATABASES) expect(isOurDatabase(name)).toBe(true);
  expect(isOurDatabase("x5")).toBe(false);
  await make("x1");
  expect(await eraseDatabases(freshName())).toBe(true);
  expect(await names()).not.toContain("x1");
});
