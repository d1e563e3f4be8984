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

test("S-43: the lock names every package, the optional ones of other platforms included", () => {
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

test("S-43: no package may run a script when it is installed", async () => {
  expect(await readFile(join(ROOT, ".npmrc"), "utf8")).toContain("ignore-scripts=true");
  // Where a package brings such a script, it works without: the file watcher of macOS, which nothing here needs.
  const withScripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
  expect(withScripts.filter((path) => !path.endsWith("/fsevents"))).toEqual([]);
});

/** What makes the PDF, and runs nowhere but in a worker of its own, which sees one page and may ask for type faces. */
const OF_THE_PDF = ["pdfkit", "fontkit"];

/** What seals a backup and stretches a passcode: in workers of their own, whose policy lets them load nothing. */
const OF_SEALING = ["age-encryption", "@noble/hashes"];

/** What unpacks and parts files of other apps: in a worker of its own, which sees those files alone. */
const OF_IMPORTING = ["fflate", "papaparse"];

/** Every package that these need. */
function neededBy(names: readonly string[]): Set<string> {
  const needed = new Set<string>();
  const add = (name: string, from: string) => {
    const path = resolved(name, from);
    if (path === undefined || needed.has(path)) return;
    needed.add(path);
    for (const inner of Object.keys(lock.packages[path]?.dependencies ?? {})) add(inner, path);
  };
  for (const name of names) add(name, "");
  return needed;
}

test("every direct dependency is an exact version, at most 20 packages reach the page, as many make the PDF, 10 work at sealing and 3 at importing", async () => {
  const { dependencies, devDependencies } = await read("package.json");
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
  // Types alone hold no code: they end with the compiler.
  const isTypes = (path: string) => /\/(?:@types\/[\w-]+|csstype)$/.test(path);
  // A tool may bring what a package would use if it were there (resolvers for ajv): that is no part of the app.
  const asked = neededBy(Object.keys(dependencies));
  const production = packages
    .filter(([path, { dev, optional }]) => !dev && !optional && !isTypes(path) && asked.has(path))
    .map(([path]) => path);
  const inWorkers = [...OF_THE_PDF, ...OF_SEALING, ...OF_IMPORTING];
  const onThePage = neededBy(Object.keys(dependencies).filter((name) => !inWorkers.includes(name)));
  const ofThePdf = neededBy(OF_THE_PDF);
  const ofSealing = neededBy(OF_SEALING);
  const isIn = (worker: ReadonlySet<string>) => (path: string) => worker.has(path) && !onThePage.has(path);
  const pdf = production.filter(isIn(ofThePdf));
  const sealing = production.filter(isIn(ofSealing));
  const importing = production.filter(isIn(neededBy(OF_IMPORTING)));
  const page = production.filter((path) => ![...pdf, ...sealing, ...importing].includes(path));
  expect(page.length, page.join("\n")).toBeLessThanOrEqual(20);
  expect(pdf.length, pdf.join("\n")).toBeLessThanOrEqual(20);
  expect(sealing.length, sealing.join("\n")).toBeLessThanOrEqual(10);
  expect(importing.length, importing.join("\n")).toBeLessThanOrEqual(3);
});
