import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeTexts, SAMPLES } from "../../scripts/samples.mjs";
import { rehearsalSample } from "#support/rehearsal-samples.ts";

test.each(["es", "en"] as const)("docs/samples holds what can be said in %s today", async (language) => {
  const kept = await readFile(join(SAMPLES, `rehearsal-${language}.md`), "utf8");
  expect(kept === rehearsalSample(language), "run: npm run samples").toBe(true);
});

test("the script puts together the same, without a build", async () => {
  const made = await makeTexts();
  expect([...made.keys()]).toEqual(["rehearsal-es.md", "rehearsal-en.md"]);
  expect(made.get("rehearsal-es.md") === rehearsalSample("es")).toBe(true);
  expect(made.get("rehearsal-en.md") === rehearsalSample("en")).toBe(true);
});
