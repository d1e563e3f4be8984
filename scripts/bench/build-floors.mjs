/** Builds what the app is compared with, and a copy of the app with the raw page beside it on the same origin. */
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { ensureBuilt } from "../built.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const floors = join(here, "floors");

/** @param {import("vite").InlineConfig} config */
const buildWith = ({ build: how, ...config }) =>
  build({
    configFile: false,
    base: "./",
    logLevel: "warn",
    publicDir: false,
    plugins: [react()],
    ...config,
    build: {
      target: ["chrome120"],
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      ...how,
    },
  });

/** @param {string} out */
async function precacheList(out) {
  const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  return Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      const revision = createHash("sha256")
        .update(await readFile(file))
        .digest("hex")
        .slice(0, 16);
      return { url: relative(out, file), revision };
    }),
  );
}

/** @param {string} out */
async function addServiceWorker(out) {
  await buildWith({
    root: floors,
    define: {
      "process.env.NODE_ENV": '"production"',
      PRECACHE_LIST: JSON.stringify(await precacheList(out)),
    },
    build: {
      outDir: out,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(floors, "b", "sw.ts"),
        output: { format: "iife", entryFileNames: "sw.js" },
      },
    },
  });
}

/** @param {string} scratch */
async function prerendered(scratch) {
  const outDir = join(scratch, "prerender");
  await buildWith({
    root: floors,
    build: {
      ssr: join(floors, "b2", "prerender.tsx"),
      outDir,
      rolldownOptions: { output: { entryFileNames: "prerender.mjs" } },
    },
  });
  /** @type {{ prerender: () => string }} */
  const { prerender } = await import(pathToFileURL(join(outDir, "prerender.mjs")).href);
  return prerender();
}

/** @returns {Promise<Record<"a" | "b" | "b2" | "app", string>>} the folder of each */
export async function buildAll() {
  process.env["NODE_ENV"] = "production";
  const out = join(root, ".tmp", "bench");
  /** @param {string} name */
  const at = (name) => join(out, name);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await cp(join(floors, "a"), at("a"), { recursive: true });
  for (const name of ["b", "b2"]) await buildWith({ root: join(floors, name), build: { outDir: at(name) } });
  const page = join(at("b2"), "index.html");
  await writeFile(page, (await readFile(page, "utf8")).replace("<!--prerendered-->", await prerendered(out)));
  for (const name of ["b", "b2"]) await addServiceWorker(at(name));
  // A copy, so that nobody's next build changes what is being measured.
  await cp(await ensureBuilt(), at("app"), { recursive: true });
  await buildWith({
    root: join(floors, "raw"),
    build: { outDir: join(at("app"), "__raw"), rolldownOptions: { input: join(floors, "raw", "raw.html") } },
  });
  await build({
    root: join(here, "whole"),
    configFile: join(root, "vite.config.ts"),
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: join(at("app"), "__whole"),
      rolldownOptions: { input: join(here, "whole", "whole.html") },
    },
  });
  return { a: at("a"), b: at("b"), b2: at("b2"), app: at("app") };
}
