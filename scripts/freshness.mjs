/** Whether dist and node_modules still belong to the files as they are now. Plain Node: runs before anything is installed. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const FOLDERS = ["src", "public"];
const FILES = [
  "index.html",
  "vite.config.ts",
  "package.json",
  "package-lock.json",
  "LICENSE",
  "scripts/bill.mjs",
  "scripts/build.mjs",
  "scripts/headers.mjs",
  "scripts/leave-out.mjs",
  "scripts/pdf-left-out.mjs",
  "scripts/shipped.json",
  "scripts/shipped.mjs",
];

/** Says what a build is made from. @param {string} root */
export async function inputsDigest(root) {
  const found = await Promise.all(
    FOLDERS.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    ),
  );
  const digest = createHash("sha256");
  for (const file of [...found.flat().sort(), ...FILES.map((name) => join(root, name))]) {
    digest
      .update(`${file.slice(root.length)}\0`)
      .update(await readFile(file))
      .update("\0");
  }
  return digest.digest("hex");
}

/** @param {string} root */
const stampFile = (root) => join(root, ".tmp", "built-from");

/** @param {string} root */
export const readStamp = (root) => readFile(stampFile(root), "utf8").catch(() => "");

/** @param {string} root @param {string} digest */
export async function writeStamp(root, digest) {
  await mkdir(join(root, ".tmp"), { recursive: true });
  await writeFile(stampFile(root), digest);
}

/** True when node_modules holds every package of the lock, in its version. @param {string} root */
export function isInstalled(root) {
  const inside = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(inside)) return false;
  /** @type {(file: string) => Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }>} */
  const packages = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  const have = packages(inside);
  return Object.entries(packages(join(root, "package-lock.json"))).every(
    ([path, wanted]) =>
      path === "" || (have[path] ? have[path].version === wanted.version : wanted.optional === true),
  );
}
