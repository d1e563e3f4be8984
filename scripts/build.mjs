import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build as viteBuild, minify } from "vite";
import { META_POLICY } from "./headers.mjs";
import { inputsDigest, writeStamp } from "./freshness.mjs";

/** @typedef {import("vite").Manifest} Manifest */

const LANGUAGES = ["es", "en"];

/** @param {string | Buffer} content @param {"hex" | "base64" | "base64url"} [encoding] */
const sha256 = (content, encoding = "hex") => createHash("sha256").update(content).digest(encoding);

/** Every file under a folder, as sorted slash-separated paths. @param {string} folder */
async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** @param {string} root @param {string} out @returns {Promise<Manifest>} */
async function buildPages(root, out) {
  await viteBuild({ root, logLevel: "warn", build: { outDir: out, emptyOutDir: true, manifest: true } });
  const manifest = JSON.parse(await readFile(join(out, ".vite", "manifest.json"), "utf8"));
  await rm(join(out, ".vite"), { recursive: true });
  return manifest;
}

/** The first screen as HTML, from the app's own components. Empty until src/app/prerender.tsx exists. @param {string} root @param {string} scratch */
async function prerendered(root, scratch) {
  const entry = join(root, "src", "app", "prerender.tsx");
  if (!existsSync(entry)) return "";
  const outDir = join(scratch, "prerender");
  await viteBuild({
    root,
    logLevel: "warn",
    publicDir: false,
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: "prerender.mjs" } },
    },
  });
  /** @type {{ prerender: () => { html: string } | Promise<{ html: string }> }} */
  const { prerender } = await import(pathToFileURL(join(outDir, "prerender.mjs")).href);
  return (await prerender()).html;
}

/**
 * The files that these sources became, and those that they need and the first page does not load anyway.
 * @param {Manifest} manifest @param {readonly string[]} sources
 */
function filesOf(manifest, sources) {
  /** @type {Set<string>} */
  const loadedAnyway = new Set();
  /** @param {string} key @param {Set<string>} into */
  const collect = (key, into) => {
    const chunk = manifest[key];
    if (!chunk || into.has(chunk.file) || (into !== loadedAnyway && loadedAnyway.has(chunk.file))) return;
    into.add(chunk.file);
    for (const next of chunk.imports ?? []) collect(next, into);
  };
  collect("index.html", loadedAnyway);
  /** @type {Set<string>} */
  const wanted = new Set();
  for (const source of sources) collect(source, wanted);
  return [...wanted];
}

/**
 * What the boot script preloads in one language: the first words, and for whoever has a journal also what is behind the
 * first screen.
 * @param {Manifest} manifest @param {string} language
 */
function preloadsOf(manifest, language) {
  const first = [`src/words/first-${language}.ts`];
  const known = [...first, `src/words/${language}.ts`, "src/app/shell.tsx"];
  /** @param {readonly string[]} sources */
  const files = (sources) =>
    filesOf(manifest, sources)
      .map((file) => `./${file}`)
      .join(" ");
  return ` data-${language}="${files(first)}" data-${language}-known="${files(known)}"`;
}

/** Names boot.js after its content, so that it can be kept for ever. @param {string} root @param {string} out */
async function nameBoot(root, out) {
  const source = await readFile(join(root, "public", "boot.js"), "utf8");
  const { code } = await minify("boot.js", source, { module: false });
  const name = `assets/boot-${sha256(code, "base64url").slice(0, 8)}.js`;
  await mkdir(join(out, "assets"), { recursive: true });
  await writeFile(join(out, name), code);
  await rm(join(out, "boot.js"));
  return name;
}

/** Replaces exactly one occurrence, or says what is missing. @param {string} text @param {string} from @param {string} to */
function replaceOnce(text, from, to) {
  const parts = text.split(from);
  if (parts.length !== 2)
    throw new Error(`index.html must hold ${from} exactly once, and holds it ${parts.length - 1} times`);
  return parts.join(to);
}

/** @param {string} out @param {{ boot: string, manifest: Manifest, html: string }} made */
async function finishPage(out, { boot, manifest, html }) {
  const words = LANGUAGES.map((language) => preloadsOf(manifest, language)).join("");
  const policy = `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}" />`;
  let page = await readFile(join(out, "index.html"), "utf8");
  page = replaceOnce(page, '<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policy}`);
  page = replaceOnce(page, '<script src="./boot.js">', `<script src="./${boot}"${words}>`);
  // The sheet comes first: the first paint waits for it, and browsers open only so many connections at once.
  const [sheet = ""] = /<link rel="stylesheet"[^>]*>/.exec(page) ?? [];
  page = replaceOnce(page, sheet, "");
  page = replaceOnce(page, `<script src="./${boot}"`, `${sheet}\n    <script src="./${boot}"`);
  page = replaceOnce(page, "<!--prerendered-->", html);
  await writeFile(join(out, "index.html"), page);
}

/**
 * Every file of the app. Files named after their content never change; the others carry a revision. The pictures that
 * an installer shows are looked at once, on line.
 * @param {string} out
 */
async function precacheList(out) {
  return Promise.all(
    (await filesUnder(out))
      .filter((url) => !url.startsWith("screenshots/"))
      .map(async (url) => {
        const content = await readFile(join(out, url));
        const revision = url.startsWith("assets/") ? null : sha256(content).slice(0, 16);
        return { url, revision, integrity: `sha256-${sha256(content, "base64")}` };
      }),
  );
}

/** @param {string} root @param {string} out */
async function buildServiceWorker(root, out) {
  await viteBuild({
    root,
    logLevel: "warn",
    publicDir: false,
    define: {
      "process.env.NODE_ENV": '"production"',
      PRECACHE_LIST: JSON.stringify(await precacheList(out)),
      LATEST_CHANGE: await readFile(join(root, "src", "words", "latest-change.json"), "utf8"),
    },
    build: {
      outDir: out,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(root, "src", "service-worker", "sw.ts"),
        output: { format: "iife", entryFileNames: "sw.js" },
      },
    },
  });
}

/** Builds the app found in `root` into `out`. The same source gives the same bytes, wherever it is built. @param {string} root @param {string} out */
async function build(root, out) {
  const tmp = join(root, ".tmp");
  await mkdir(tmp, { recursive: true });
  const scratch = await mkdtemp(join(tmp, "build-"));
  try {
    const fresh = join(scratch, "dist");
    const manifest = await buildPages(root, fresh);
    const html = await prerendered(root, scratch);
    await finishPage(fresh, { boot: await nameBoot(root, fresh), manifest, html });
    await buildServiceWorker(root, fresh);
    // Made apart and moved into place, so that nobody ever serves half a build.
    await rm(out, { recursive: true, force: true });
    await rename(fresh, out).catch(() => cp(fresh, out, { recursive: true }));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

// Vite takes its mode from here: a build that a test starts must be the real one.
process.env["NODE_ENV"] = "production";
const { values } = parseArgs({ options: { root: { type: "string" }, out: { type: "string" } } });
const root = values.root ?? dirname(dirname(fileURLToPath(import.meta.url)));
const out = values.out ?? join(root, "dist");
const digest = await inputsDigest(root);
try {
  await build(root, out);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
if (!values.out) await writeStamp(root, digest);
console.log(`Built ${(await filesUnder(out)).length} files into ${relative(process.cwd(), out) || "."}.`);
