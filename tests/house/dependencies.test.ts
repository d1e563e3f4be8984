import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const read = (name: string) => readFile(join(ROOT, name), "utf8");

type Asked = Record<"dependencies" | "devDependencies", Record<string, string>>;
const asked = JSON.parse(await read("package.json")) as Asked & { overrides: Record<string, string> };
const lock = JSON.parse(await read("package-lock.json")) as {
  packages: Record<string, Partial<Asked> & { version?: string; dev?: boolean }>;
};
const policy = await read("docs/dependencies.md");

/** `workbox-core, -window` names two. */
function namesIn(cell: string): string[] {
  let family = "";
  return cell.split(",").map((part) => {
    const name = part.trim();
    if (name.startsWith("-")) return family + name;
    family = name.split("-").slice(0, -1).join("-");
    return name;
  });
}

describe("the rules for dependencies", () => {
  test("docs/dependencies.md names what is shipped, all of it, and no tool as such", () => {
    const [, table = ""] = policy.split(/\| shipped +\|/u);
    const rows = table.split("\n\n")[0]?.split("\n").slice(2) ?? [];
    const named = rows.flatMap((row) => namesIn(row.split("|")[1] ?? ""));
    expect(named.sort()).toEqual(Object.keys(asked.dependencies).sort());
    // What the lock file would leave out of an install for use is a tool, and nothing shipped may be one.
    for (const name of named) expect(lock.packages[`node_modules/${name}`]?.dev, name).toBeUndefined();
  });

  test("the lock file is of this package.json, to the last version", () => {
    const { dependencies, devDependencies } = lock.packages[""] ?? {};
    expect([dependencies, devDependencies]).toEqual([asked.dependencies, asked.devDependencies]);
    for (const [name, version] of Object.entries({ ...asked.dependencies, ...asked.devDependencies }))
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    for (const [name, version] of Object.entries(asked.overrides))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test("nothing asks for a script, an address or a range when something is installed", async () => {
    const settings = (await read(".npmrc")).split("\n");
    for (const setting of [
      "ignore-scripts",
      "save-exact",
      "omit-lockfile-registry-resolved",
      "engine-strict",
    ])
      expect(settings).toContain(`${setting}=true`);
    expect(settings.filter((line) => line.includes("registry=") || line.includes("//"))).toEqual([]);
    expect(await read("package-lock.json")).not.toMatch(/https?:\/\/[^"]*\.tgz|git\+|"file:/);
  });
});
