/**
 * `npm run reproduce`: builds twice, from two copies of the source in folders of different names and depths, with another
 * clock, language, dates of files and rights for new ones, and compares byte by byte. Says the one fingerprint, or what differs.
 */
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./built.mjs";

const here = dirname(dirname(fileURLToPath(import.meta.url)));

/** All that a build is made from, beside the packages. */
export const SOURCE = [
  "src",
  "public",
  "scripts",
  "index.html",
  "LICENSE",
  "vite.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.base.json",
];

/** @param {string} folder @returns {Promise<string[]>} */
async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** @param {string} tree @param {Date} date */
async function copySource(tree, date) {
  await mkdir(tree, { recursive: true });
  for (const name of SOURCE) await cp(join(here, name), join(tree, name), { recursive: true });
  for (const file of await filesUnder(tree)) await utimes(file, date, date);
  await symlink(join(here, "node_modules"), join(tree, "node_modules"));
}

/** @param {string} folder @returns {Promise<Map<string, Buffer>>} */
async function contentOf(folder) {
  const files = await filesUnder(folder);
  const read = files.map(
    async (file) =>
      /** @type {const} */ ([relative(folder, file).split(sep).join("/"), await readFile(file)]),
  );
  return new Map(await Promise.all(read));
}

const WAYS = [
  {
    place: ["a"],
    date: new Date("2001-02-03T04:05:06Z"),
    umask: "022",
    env: { TZ: "Pacific/Kiritimati", LC_ALL: "C", LANG: "C" },
  },
  {
    place: ["another", "place that is deeper", "than-the-first"],
    date: new Date("2031-12-11T10:09:08Z"),
    umask: "077",
    env: { TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
  },
];

/** @type {typeof import("./reproduce.d.mts").reproduce} */
export async function reproduce() {
  const parent = await mkdtemp(join(tmpdir(), "alianza-twice-"));
  try {
    /** @type {Map<string, Buffer>[]} */
    const made = [];
    for (const { place, date, umask, env } of WAYS) {
      const tree = join(parent, ...place);
      const out = join(parent, `made-${place.length}`);
      await copySource(tree, date);
      await build({ root: tree, out, env, umask });
      made.push(await contentOf(out));
    }
    const [one = new Map(), other = new Map()] = made;
    /** @type {Set<string>} */
    const names = new Set([...one.keys(), ...other.keys()]);
    const sums = one.get("APP-SHA256SUMS") ?? Buffer.alloc(0);
    return {
      files: one,
      differ: [...names].filter((name) => !one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0))),
      fingerprint: createHash("sha256").update(sums).digest("hex"),
    };
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, differ, fingerprint } = await reproduce();
  if (differ.length > 0) {
    console.error(`The two builds differ in ${differ.join(", ")}.`);
    process.exit(1);
  }
  console.log(`Twice the same ${files.size} files, byte for byte.`);
  console.log(`Fingerprint ${fingerprint}`);
}
