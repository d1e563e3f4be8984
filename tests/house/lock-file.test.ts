import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

type Package = {
  version?: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

const ROOT = join(import.meta.dirname, "..", "..");
const read = async (name: string) => JSON.parse(await readFile(join(ROOT, name), "utf8"));
const lock: { packages: Record<string, Package> } = await read("package-lock.json");
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

/** Where Node would find a package that another one asks for. */
function resolved(name: string, from: string): string | undefined {
  const folders = from
    .split("/node_modules/")
    .map((_, index, parts) => parts.slice(0, parts.length - index).join("/node_modules/"));
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].find(
    (path) => lock.packages[path],
  );
}

test("the lock names every package, the optional ones of other platforms included", () => {
  const missing = packages.flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => resolved(name, path) === undefined)
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test("the lock fixes every package by its content and names no address", () => {
  for (const [path, { integrity, version, resolved: address }] of packages) {
    expect(version, path).toMatch(/^\d+\.\d+\.\d+/);
    expect(integrity, path).toMatch(/^sha512-/);
    expect(address, path).toBeUndefined();
  }
});

test("no package may run a script when it is installed", async () => {
  expect(await readFile(join(ROOT, ".npmrc"), "utf8")).toContain("ignore-scripts=true");
  // Where a package brings such a script, it works without: the file watcher of macOS, which nothing here needs.
  const withScripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
  expect(withScripts.filter((path) => !path.endsWith("/fsevents"))).toEqual([]);
});

test("every direct dependency is an exact version, and at most 20 packages reach a person", async () => {
  const { dependencies, devDependencies } = await read("package.json");
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
  // Types alone hold no code: they end with the compiler.
  const isTypes = (path: string) => /\/(?:@types\/[\w-]+|csstype)$/.test(path);
  const production = packages
    .filter(([path, { dev, optional }]) => !dev && !optional && !isTypes(path))
    .map(([path]) => path);
  expect(production.length, production.join("\n")).toBeLessThanOrEqual(20);
});
