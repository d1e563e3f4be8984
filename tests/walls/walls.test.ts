import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const run = promisify(execFile);

/** What must be refused: the file that holds it, what it says, who refuses it and with which word. */
const PLANTS = [
  ["domain/uses-dom.ts", "export const title = document.title;", "compiler", "document"],
  ["domain/uses-fetch.ts", 'export const answer = fetch("/");', "compiler", "fetch"],
  ["domain/uses-console.ts", 'console.log("x");\nexport const one = 1;', "compiler", "console"],
  ["domain/uses-crypto.ts", "export const id = crypto.randomUUID();", "compiler", "crypto"],
  ["domain/uses-storage.ts", 'export const open = indexedDB.open("x");', "compiler", "indexedDB"],
  [
    "words/imports-vault.ts",
    'import { stub } from "#vault/stub.ts";\nexport const two = stub;',
    "compiler",
    "TS6307",
  ],
  [
    "ui/imports-words.ts",
    'import { stub } from "#words/stub.ts";\nexport const two = stub;',
    "compiler",
    "TS6307",
  ],
  [
    "sealing/imports-domain.ts",
    'import { stub } from "#domain/stub.ts";\nexport const two = stub;',
    "compiler",
    "TS6307",
  ],
  [
    "vault/imports-features.ts",
    'import { stub } from "#features/a/stub.ts";\nexport const two = stub;',
    "compiler",
    "TS6307",
  ],
  [
    "service-worker/imports-app.ts",
    'import { stub } from "#app/stub.ts";\nexport const two = stub;',
    "compiler",
    "TS6307",
  ],
  [
    "service-worker/imports-vault.ts",
    'import { stub } from "#vault/stub.ts";\nexport const two = stub;',
    "compiler",
    "TS6307",
  ],
  ["drop-box/uses-page.ts", "export const title = document.title;", "compiler", "document"],
  [
    "features/b/drops.ts",
    'import { stub } from "#drop-box/stub.ts";\nexport const two = stub;',
    "walls",
    "features may not import drop-box",
  ],
  ["service-worker/uses-window.ts", "export const title = window.name;", "compiler", "window"],

  ["domain/now.ts", "export const now = () => Date.now();", "linter", "no-restricted-properties"],
  ["domain/random.ts", "export const chance = () => Math.random();", "linter", "no-restricted-properties"],
  ["domain/ignored.ts", "// @ts-ignore because\nexport const one: string = 1;", "linter", "ban-ts-comment"],
  ["domain/unchecked.ts", "// @ts-nocheck\nexport const one = 1;", "linter", "ban-ts-comment"],
  ["ui/refers.ts", '/// <reference lib="dom" />\nexport const one = 1;', "linter", "triple-slash-reference"],
  [
    "features/a/opens.ts",
    'import { Dexie } from "dexie";\nexport const open = () => new Dexie("x");',
    "linter",
    "no-restricted-imports",
  ],
  ["features/a/says.tsx", "export const Says = () => <p>Hello there</p>;", "linter", "jsx-no-literals"],
  [
    "features/a/names.tsx",
    'export const Names = () => <button type="button" aria-label="Close" />;',
    "linter",
    "jsx-no-literals",
  ],
  ["ui/default.ts", "export default function thing() {}", "linter", "no-default-export"],
  ["ui/speaks.ts", 'export const speak = () => console.log("x");', "linter", "no-console"],
  [
    "ui/dangerous.tsx",
    'export const Raw = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;',
    "linter",
    "no-danger",
  ],
  ["ui/forgets.ts", "export const forget = () => { Promise.resolve(1); };", "linter", "no-floating-promises"],

  [
    "features/b/meets.ts",
    'import { stub } from "#features/a/stub.ts";\nexport const two = stub;',
    "walls",
    "feature b may not import the feature a",
  ],
  [
    "features/b/meets-near.ts",
    'export { stub } from "../a/stub.ts";',
    "walls",
    "feature b may not import the feature a",
  ],
  [
    "features/b/meets-late.ts",
    'export const late = () => import("../a/stub.ts");',
    "walls",
    "feature b may not import the feature a",
  ],
  [
    "features/b/opens.ts",
    'import type { Table } from "dexie";\nexport type T = Table;',
    "walls",
    "may not import the package dexie",
  ],
  [
    "features/b/seals.ts",
    'import { stub } from "#sealing/stub.ts";\nexport const two = stub;',
    "walls",
    "features may not import sealing",
  ],
  ["domain/today.ts", "export const today = () => new Date();", "walls", "time and chance"],
  [
    "domain/shows.ts",
    'import { createElement } from "react";\nexport const shown = createElement("p");',
    "walls",
    "package react",
  ],
  [
    "words/late.ts",
    'export const late = () => import("#vault/stub.ts");',
    "walls",
    "words may not import vault",
  ],
  ["ui/raw.ts", 'export const raw = (p: Element) => { p.innerHTML = "x"; };', "walls", "markup"],
  ["ui/barrel.ts", 'export * from "./stub.ts";', "walls", "no barrels"],
  ["ui/index.ts", "export const one = 1;", "walls", "no barrels"],
  ["ui/physical.module.css", ".a {\n  margin-left: 1rem;\n}", "walls", "margin-left"],
  ["ui/sided.module.css", ".a { color: red; text-align: left; }", "walls", "text-align"],
  ["ui/long.ts", `${"// why\n".repeat(300)}export const one = 1;`, "walls", "300 is the wall"],
] as const;

/** What must pass, so that the walls are not simply closed to everything. */
const WELCOME = [
  ["features/b/stub.ts", 'import { stub } from "#vault/stub.ts";\nexport const two = stub;'],
  ["vault/opens.ts", 'import { Dexie } from "dexie";\nexport const open = () => new Dexie("x");'],
  ["features/b/says.tsx", "export const Says = ({ text }: { text: string }) => <p>{text}</p>;"],
  [
    "ui/logical.module.css",
    ".a { margin-inline-start: 1rem; inset-block-start: 0; text-align: start; /* margin-left: 0 */ }",
  ],
  ["drop-box/seals.ts", 'import type { stub } from "#sealing/stub.ts";\nexport type Two = typeof stub;'],
  ["domain/dated.ts", "export const day = (at: number) => new Date(at); // not new Date()"],
] as const;

const CONFIGS = [".oxlintrc.json", "package.json", "tsconfig.base.json", "tsconfig.json"];

let tree: string;
const said: Record<"compiler" | "linter" | "walls", string> = { compiler: "", linter: "", walls: "" };

/** What a tool says, whether or not it is content. */
async function output(file: string, args: string[]): Promise<string> {
  const { stdout, stderr } = await run(process.execPath, [join(ROOT, file), ...args], {
    cwd: tree,
    maxBuffer: 1 << 24,
  }).catch((problem: { stdout: string; stderr: string }) => problem);
  return `${stdout}\n${stderr}`;
}

beforeAll(async () => {
  // Outside the project, whose ignored folders the linter does not look into; one stub a room instead of the real code.
  tree = await mkdtemp(join(tmpdir(), "alianza-walls-"));
  await symlink(join(ROOT, "node_modules"), join(tree, "node_modules"));
  for (const name of CONFIGS) await cp(join(ROOT, name), join(tree, name));
  const rooms = (await readdir(join(ROOT, "src"), { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  const stubs = rooms.map(
    ({ name }) => [`${name === "features" ? "features/a" : name}/stub.ts`, "export const stub = 1;"] as const,
  );
  for (const { name } of rooms)
    await cp(join(ROOT, "src", name, "tsconfig.json"), join(tree, "src", name, "tsconfig.json"));
  for (const [name, text] of [...stubs, ...WELCOME, ...PLANTS]) {
    await mkdir(dirname(join(tree, "src", name)), { recursive: true });
    await writeFile(join(tree, "src", name), `${text}\n`);
  }
  const config = JSON.parse(await readFile(join(tree, "tsconfig.json"), "utf8"));
  const references = config.references.filter(({ path }: { path: string }) => path.startsWith("src/"));
  await writeFile(join(tree, "tsconfig.json"), JSON.stringify({ ...config, references }));
  const [compiler, linter, walls] = await Promise.all([
    output("node_modules/typescript/bin/tsc", ["--build", "--pretty", "false"]),
    output("node_modules/oxlint/bin/oxlint", ["--type-aware", "-f", "unix", "src"]),
    output("scripts/check-walls.mjs", ["--root", tree]),
  ]);
  Object.assign(said, { compiler, linter, walls });
});
afterAll(() => rm(tree, { recursive: true, force: true }));

const linesAbout = (tool: keyof typeof said, name: string) =>
  said[tool]
    .split("\n")
    .filter((line) => line.includes(`src/${name}`))
    .join("\n");

describe("is refused", () => {
  test.each(PLANTS)("%s", (name, _text, tool, word) => {
    expect(linesAbout(tool, name)).toContain(word);
  });
});

describe("is welcome", () => {
  test.each(WELCOME)("%s", (name) => {
    for (const tool of ["compiler", "linter", "walls"] as const) expect(linesAbout(tool, name)).toBe("");
  });
});
