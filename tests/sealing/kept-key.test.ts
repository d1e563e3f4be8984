import { webcrypto } from "node:crypto";
import { expect, it } from "vitest";
import { keepDataKey, takeBackDataKey } from "#sealing/kept-key.ts";
import { newBaseKey, newDataKeys, openDataKeys, wrappingKey } from "#sealing/keys.ts";
import { openJson, sealJson, type SealingDeps } from "#sealing/envelope.ts";
import { recordPlace } from "#sealing/places.ts";

const deps = {
  subtle: webcrypto.subtle,
  randomBytes: (count: number) => webcrypto.getRandomValues(new Uint8Array(count)),
} as unknown as SealingDeps;
const where = { vid: "V".repeat(22), gen: 3 };
const place = recordPlace(where, "R".repeat(22), 1);

async function journal() {
  const base = await newBaseKey(deps);
  const { keys, wraps } = await newDataKeys(deps, [await wrappingKey(deps, "dev", base)], where);
  return { base, keys, wrap: wraps[0]! };
}

it("a data key that was kept opens what it sealed, under a new key of the browser", async () => {
  const { base, keys, wrap } = await journal();
  const sealed = await sealJson(deps, keys.record, place, "the blue door");
  const kept = await keepDataKey(deps, base, where, wrap);
  const other = await newBaseKey(deps);
  const again = await takeBackDataKey(deps, other, where, kept!);
  const opened = await openDataKeys(deps, await wrappingKey(deps, "dev", other), where, again!);
  expect(await openJson(deps, opened!.record, place, sealed)).toEqual({ value: "the blue door" });
  expect(await openDataKeys(deps, await wrappingKey(deps, "dev", base), where, again!)).toBeNull();
});

it("is kept under a key of its own each time", async () => {
  const { base, wrap } = await journal();
  const [one, other] = [
    await keepDataKey(deps, base, where, wrap),
    await keepDataKey(deps, base, where, wrap),
  ];
  expect(one!.key).not.toEqual(other!.key);
});

it("S-06: does not come from another base key, nor for another generation, nor altered", async () => {
  const { base, wrap } = await journal();
  expect(await keepDataKey(deps, await newBaseKey(deps), where, wrap)).toBeNull();
  expect(await keepDataKey(deps, base, { ...where, gen: 4 }, wrap)).toBeNull();
  const kept = await keepDataKey(deps, base, where, wrap);
  expect(await takeBackDataKey(deps, base, { ...where, gen: 4 }, kept!)).toBeNull();
  expect(await takeBackDataKey(deps, base, where, { ...kept!, key: new Uint8Array(32) })).toBeNull();
});
