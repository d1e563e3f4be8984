import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { LANGUAGES } from "#domain/language.ts";

it("says what this version changes in one sentence per language, short enough for a notice", async () => {
  const change = JSON.parse(await readFile("src/words/latest-change.json", "utf8")) as Record<string, string>;
  expect(Object.keys(change).sort()).toEqual([...LANGUAGES].sort());
  for (const sentence of Object.values(change)) {
    expect(sentence).toMatch(/^[^.!]+\.$/u);
    expect(sentence.length).toBeLessThan(160);
  }
});
