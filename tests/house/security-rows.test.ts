import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";

/** docs/security-rows.md against the tests that it names. */
const ROOT = join(import.meta.dirname, "..", "..");
const TABLE = "docs/security-rows.md";

const ids = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(2, "0")}`);
const ALL = [...ids("S-", 48), ...ids("F", 38)];

interface Row {
  readonly id: string;
  readonly state: string;
  /** From the root of the project. */
  readonly files: readonly string[];
}

let page = "";
let rows: Row[] = [];
beforeAll(async () => {
  page = await readFile(join(ROOT, TABLE), "utf8");
  rows = page.split("\n").flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    const [, id = "", , state = "", shown = ""] = cells;
    if (!/^[SF]-?\d/.test(id)) return [];
    expect(cells, line).toHaveLength(6);
    const files = [...shown.matchAll(/`([^`]+)`/g)].map(([, name = ""]) =>
      name.startsWith("docs/") ? name : `tests/${name}`,
    );
    return [{ id, state, files }];
  });
});

/** The titles of tests and of groups of them, also of those that are made for each of a list. */
function titlesIn(source: string): string[] {
  const quoted = /(?:\b(?:it|test|describe)|\))\(\s*("(?:[^"\\\n]|\\.)*"|`[^`]*`)/g;
  return [...source.matchAll(quoted)].map(([, title = ""]) => title);
}

/** Rows that a title names. */
const namedIn = (title: string): string[] => title.match(/\b(?:S-\d{2}|F\d{2})\b/g) ?? [];

it("S-48: every row stands in the table once, in order, and says how it stands", () => {
  expect(rows.map(({ id }) => id)).toEqual(ALL);
  for (const { id, state, files } of rows) {
    expect(["holds", "in part", "does not apply"], id).toContain(state);
    if (state !== "does not apply") expect(files.length, id).toBeGreaterThan(0);
  }
});

it("says of each row that does not hold as a whole what is missing, and of no other", () => {
  const [, missing = ""] = page.split("## What is missing");
  const said = [...missing.matchAll(/^- \*\*([SF][-\d]+)\*\* \S/gm)].map(([, id]) => id);
  expect(said).toEqual(rows.filter(({ state }) => state !== "holds").map(({ id }) => id));
});

it("names files that are there", () => {
  const missing = rows.flatMap(({ id, files }) =>
    files.filter((name) => !existsSync(join(ROOT, name))).map((name) => `${id} ${name}`),
  );
  expect(missing).toEqual([]);
});

it("calls no row held that no test shows: one of its files has the row in a title", async () => {
  const unshown: string[] = [];
  for (const { id, state, files } of rows) {
    if (state !== "holds") continue;
    const titles = await Promise.all(
      files.map(async (name) => titlesIn(await readFile(join(ROOT, name), "utf8"))),
    );
    if (!titles.flat().some((title) => namedIn(title).includes(id))) unshown.push(id);
  }
  expect(unshown).toEqual([]);
});

it("knows every row that a test names in its title", async () => {
  const names = (await readdir(join(ROOT, "tests"), { recursive: true })).filter((name) =>
    /\.(?:test|journey)\.tsx?$/.test(name),
  );
  expect(names.length).toBeGreaterThan(100);
  const named = new Set<string>();
  for (const name of names)
    for (const title of titlesIn(await readFile(join(ROOT, "tests", name), "utf8")))
      for (const id of namedIn(title)) named.add(id);
  expect([...named].filter((id) => !ALL.includes(id))).toEqual([]);
});

it("would notice a title that is broken over lines, and one for each of a list", () => {
  const source =
    'test.each([1])(\n  "S-01, F02: %s",\n);\nit("F03: x", () => f("S-04"));\ndescribe(`S-05`, f);';
  expect(titlesIn(source).flatMap(namedIn)).toEqual(["S-01", "F02", "F03", "S-05"]);
});
