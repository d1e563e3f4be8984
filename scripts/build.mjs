import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build as viteBuild, minify } from "vite";
import { metaPolicyFor } from "./headers.mjs";
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
      rolldownOptions: { output: { entryFileNames: "prerender.mjs", codeSplitting: false } },
    },
  });
  /** @type {{ prerender: () => { html: string } | Promise<{ html: string }> }} */
  const { prerender } = await import(pathToFileURL(join(outDir, "prerender.mjs")).href);
  return (await prerender()).html;
}

/** The file of each of these parts. @param {Manifest} manifest @param {readonly string[]} names */
function filesOf(manifest, names) {
  return names.map((name) => {
    const found = Object.values(manifest).filter((part) => part.name === name && part.file.endsWith(".js"));
    if (found.length !== 1)
      throw new Error(`the build must have one part named ${name}, and has ${found.length}`);
    return `./${found[0]?.file}`;
  });
}

/**
 * What the boot script preloads in one language for whoever has a journal: what opens it, what is around every page, and
 * the words.
 * @param {Manifest} manifest @param {string} language
 */
const preloadsOf = (manifest, language) =>
  ` data-${language}="${filesOf(manifest, ["opening", "shell", language]).join(" ")}"`;

/** The boot script, made small, to stand in the page. @param {string} root @param {string} out */
async function bootScript(root, out) {
  const source = await readFile(join(root, "public", "boot.js"), "utf8");
  const { code } = await minify("boot.js", source, { module: false });
  await rm(join(out, "boot.js"));
  return code.trim();
}

/** The one style sheet, to stand in the page: its addresses were relative to assets/. @param {string} out @param {string} link */
async function styleSheet(out, link) {
  const [, file = ""] = /href="\.\/([^"]+)"/.exec(link) ?? [];
  const sheet = await readFile(join(out, file), "utf8");
  await rm(join(out, file));
  return sheet.trim().replaceAll(/url\((["']?)\.\//g, "url($1./assets/");
}

/** Replaces exactly one occurrence, or says what is missing. @param {string} text @param {string} from @param {string} to */
function replaceOnce(text, from, to) {
  const parts = text.split(from);
  if (parts.length !== 2)
    throw new Error(`index.html must hold ${from} exactly once, and holds it ${parts.length - 1} times`);
  return parts.join(to);
}

/**
 * Puts into the page what the first paint needs, so that it waits for no second answer: the style sheet, the boot script and
 * the first screens. The policy lets through exactly these (docs/decisions/008-one-answer-to-the-first-paint.md).
 * @param {string} root @param {string} out @param {{ manifest: Manifest, html: string }} made
 */
async function finishPage(root, out, { manifest, html }) {
  const words = LANGUAGES.map((language) => preloadsOf(manifest, language)).join("");
  let page = await readFile(join(out, "index.html"), "utf8");
  const [link = ""] = /<link rel="stylesheet"[^>]*>/.exec(page) ?? [];
  const [sheet, boot] = [await styleSheet(out, link), await bootScript(root, out)];
  page = replaceOnce(page, link, "");
  page = replaceOnce(
    page,
    '<script src="./boot.js"></script>',
    `<style>${sheet}</style>\n    <script${words}>${boot}</script>`,
  );
  page = replaceOnce(page, "<!--prerendered-->", html);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicyFor(page)}" />`;
  page = replaceOnce(page, '<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policy}`);
  await writeFile(join(out, "index.html"), page);
}

/** What is looked at once, on line, by whoever installs the app: pictures of it, and icons in the sizes of a home screen. */
const OF_THE_INSTALLER = /^(?:screenshots\/|icons\/(?:[\w-]+-512|shortcut-[\w-]+|apple-touch-180)\.png$)/;

/**
 * Every file that the app itself shows. Files named after their content never change; the others carry a revision.
 * @param {string} out
 */
async function precacheList(out) {
  return Promise.all(
    (await filesUnder(out))
      .filter((url) => !OF_THE_INSTALLER.test(url))
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
        output: { format: "iife", entryFileNames: "sw.js", codeSplitting: false },
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
    await finishPage(root, fresh, { manifest, html });
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
