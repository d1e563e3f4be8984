import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";

/** docs/accessibility.md against the criteria there are, and the tests that it names. */
const ROOT = join(import.meta.dirname, "..", "..");

/** WCAG 2.2, 12 December 2024: level A, then level AA. */
const A =
  "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2";
const AA =
  "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3";

const byNumber = (one: string, other: string): number => {
  const [a, b] = [one, other].map((id) => id.split(".").map(Number));
  return (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0) || (a?.[2] ?? 0) - (b?.[2] ?? 0);
};

interface Row {
  readonly id: string;
  readonly level: string;
  readonly how: string;
  readonly state: string;
  readonly tested: string;
}

let page = "";
let rows: Row[] = [];
beforeAll(async () => {
  page = await readFile(join(ROOT, "docs", "accessibility.md"), "utf8");
  rows = page.split("\n").flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    const [, id = "", level = "", , how = "", state = "", tested = ""] = cells;
    if (!/^\d\.\d+\.\d+$/.test(id)) return [];
    expect(cells, line).toHaveLength(8);
    return [{ id, level, how, state, tested }];
  });
});

const testsIn = ({ tested }: Row): { file: string; title: string }[] =>
  [...tested.matchAll(/`([\w/.-]+\.tsx?)` “([^”]+)”/g)].map(([, file = "", title = ""]) => ({ file, title }));

it("has every criterion of WCAG 2.2 A and AA once, in order, at its level", () => {
  const [a, aa] = [A.split(" "), AA.split(" ")];
  expect(rows.map(({ id }) => id)).toEqual([...a, ...aa].sort(byNumber));
  expect(rows.filter(({ level }) => level === "A").map(({ id }) => id)).toEqual(a);
  expect(rows.filter(({ level }) => level === "AA").map(({ id }) => id)).toEqual(aa);
});

it("says of each how it is met, and by which test or since which look", () => {
  for (const row of rows) {
    expect(["met", "in part", "not met", "does not apply"], row.id).toContain(row.state);
    expect(row.how.length, row.id).toBeGreaterThan(15);
    const looks = row.tested.match(/looked at \d{4}-\d\d-\d\d: \S/g) ?? [];
    expect(testsIn(row).length + looks.length, row.id).toBeGreaterThan(0);
    // Nothing else stands there, and nothing that only looks like the name of a test.
    expect(row.tested.split("<br>").length, row.id).toBe(testsIn(row).length + looks.length);
  }
});

it("names tests that are there", async () => {
  const missing: string[] = [];
  for (const row of rows)
    for (const { file, title } of testsIn(row)) {
      const path = join(ROOT, "tests", file);
      const source = existsSync(path) ? await readFile(path, "utf8") : "";
      const isThere = ['"', "`", "'"].some((mark) => source.includes(`${mark}${title}${mark}`));
      if (!isThere) missing.push(`${row.id}: ${file} “${title}”`);
    }
  expect(missing).toEqual([]);
});

it("says of each that is not met as a whole what is missing, and of no other", () => {
  const [, missing = ""] = page.split("## What is missing");
  const said = [...missing.matchAll(/^- \*\*([\d.]+)\*\* \S/gm)].map(([, id]) => id);
  expect(said).toEqual(rows.filter(({ state }) => /part|not met/.test(state)).map(({ id }) => id));
});
