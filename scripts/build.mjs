import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build as viteBuild, minify } from "vite";
import { metaPolicyFor } from "./headers.mjs";
import { billOf } from "./bill.mjs";
import { guestFiles, guestList, guestPart, GUESTS, OF_GUESTS, RESIDENTS } from "./guests.mjs";
import { inputsDigest, writeStamp } from "./freshness.mjs";
import { watchShipped } from "./shipped.mjs";

/** @typedef {import("vite").Manifest} Manifest */
/** @typedef {import("vite").Plugin} Plugin */

const LANGUAGE_SUMS = "LANGUAGE-SHA256SUMS";
const SUMS = "SHA256SUMS";
const APP_SUMS = "APP-SHA256SUMS";

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

/** @param {string} root @param {string} out @param {Plugin} watch @returns {Promise<Manifest>} */
async function buildPages(root, out, watch) {
  await viteBuild({
    root,
    logLevel: "warn",
    plugins: [watch],
    worker: { plugins: () => [watch] },
    build: { outDir: out, emptyOutDir: true, manifest: true },
  });
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
 * the words. Of a guest also the words of the first screen, for whoever has none.
 * @param {Manifest} manifest @param {string} language
 */
function preloadsOf(manifest, language) {
  const isGuest = GUESTS.includes(language);
  const words = isGuest ? ["first", "words", "further"].map((part) => guestPart(language, part)) : [language];
  const files = filesOf(manifest, ["opening", "shell", ...words]);
  const name = `data-${language.replace("-", "").toLowerCase()}`;
  const first = isGuest
    ? ` ${name}-first="${filesOf(manifest, [guestPart(language, "first")]).join(" ")}"`
    : "";
  return ` ${name}="${files.join(" ")}"${first}`;
}

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
  const words = [...RESIDENTS, ...GUESTS].map((language) => preloadsOf(manifest, language)).join("");
  let page = await readFile(join(out, "index.html"), "utf8");
  const [link = ""] = /<link rel="stylesheet"[^>]*>/.exec(page) ?? [];
  const [sheet, boot] = [await styleSheet(out, link), await bootScript(root, out)];
  const [tag = "", app = ""] = /<script type="module"[^>]* src="([^"]+)"><\/script>/.exec(page) ?? [];
  page = replaceOnce(page, link, "");
  // The boot script begins the app; until then it is on its way.
  page = replaceOnce(page, tag, `<link rel="modulepreload" href="${app}" />`);
  page = replaceOnce(
    page,
    '<script src="./boot.js"></script>',
    `<style>${sheet}</style>\n    <script data-app="${app}"${words}>${boot}</script>`,
  );
  page = replaceOnce(page, "<!--prerendered-->", html);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicyFor(page)}" />`;
  page = replaceOnce(page, '<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policy}`);
  await writeFile(join(out, "index.html"), page);
}

/** What is looked at once, on line, by whoever installs the app: pictures of it, and icons in the sizes of a home screen. */
const OF_THE_INSTALLER =
  /^(?:screenshots\/|icons\/(?:icon-192|[\w-]+-512|shortcut-[\w-]+|apple-touch-180)\.png$)/;

/** For who hosts, checks or passes the app on, and not for the app itself: the licence, the bill of materials, the sums. */
const OF_THE_HOST = /^(?:LICENSE\.txt|sbom\.cdx\.json)$/;

/** @typedef {{ url: string, revision: string | null, integrity: string }} Precached */

/**
 * Every file that the app itself shows, but for what only guests are made of. Files named after their content never change; the others carry a revision.
 * @param {string} out @returns {Promise<Precached[]>}
 */
async function precacheList(out) {
  return Promise.all(
    (await filesUnder(out))
      .filter((url) => !OF_THE_INSTALLER.test(url) && !OF_THE_HOST.test(url) && !url.startsWith(OF_GUESTS))
      .map(async (url) => {
        const content = await readFile(join(out, url));
        const revision = url.startsWith("assets/") ? null : sha256(content).slice(0, 16);
        return { url, revision, integrity: `sha256-${sha256(content, "base64")}` };
      }),
  );
}

/** @param {string} root @param {string} out @param {{ list: readonly Precached[], guests: object, watch: Plugin }} made */
async function buildServiceWorker(root, out, { list, guests, watch }) {
  await viteBuild({
    root,
    logLevel: "warn",
    publicDir: false,
    plugins: [watch],
    define: {
      "process.env.NODE_ENV": '"production"',
      PRECACHE_LIST: JSON.stringify(list),
      LANGUAGE_FILES: JSON.stringify(guests),
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

/** As `sha256sum` writes it, and reads it with -c. @param {string} out @param {readonly string[]} names sorted */
async function sumsOf(out, names) {
  const lines = names.map(async (name) => `${sha256(await readFile(join(out, name)))}  ${name}\n`);
  return (await Promise.all(lines)).join("");
}

/**
 * Two lists: of what the app keeps and runs from, which it can work out itself, and of all there is, the first list included.
 * So one number, that of the first list, stands for a version, and is a line of the second (docs/provenance.md).
 * @param {string} out @param {readonly Precached[]} list
 * @returns {Promise<string>} that number
 */
async function writeSums(out, list) {
  const ofTheApp = await sumsOf(out, list.map(({ url }) => url).sort());
  await writeFile(join(out, APP_SUMS), ofTheApp);
  await writeFile(join(out, SUMS), await sumsOf(out, await filesUnder(out)));
  return sha256(ofTheApp);
}

/** Builds the app found in `root` into `out`. The same source gives the same bytes, wherever it is built. @param {string} root @param {string} out @returns {Promise<string>} its fingerprint */
async function build(root, out) {
  const tmp = join(root, ".tmp");
  await mkdir(tmp, { recursive: true });
  const scratch = await mkdtemp(join(tmp, "build-"));
  try {
    const fresh = join(scratch, "dist");
    const { plugin: watch, check } = watchShipped(root);
    const manifest = await buildPages(root, fresh, watch);
    const html = await prerendered(root, scratch);
    await finishPage(root, fresh, { manifest, html });
    await cp(join(root, "LICENSE"), join(fresh, "LICENSE.txt"));
    await writeFile(join(fresh, "sbom.cdx.json"), billOf(root));
    const guests = guestFiles(manifest);
    // Among what is always here, so that the number of a version stands for the guests as well.
    await writeFile(
      join(fresh, LANGUAGE_SUMS),
      await sumsOf(fresh, [...new Set(Object.values(guests).flat())].sort()),
    );
    const list = await precacheList(fresh);
    await buildServiceWorker(root, fresh, { list, guests: await guestList(fresh, guests), watch });
    check();
    const fingerprint = await writeSums(fresh, list);
    // Made apart and moved into place, so that nobody ever serves half a build.
    await rm(out, { recursive: true, force: true });
    await rename(fresh, out).catch(() => cp(fresh, out, { recursive: true }));
    return fingerprint;
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
let fingerprint = "";
try {
  fingerprint = await build(root, out);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
if (!values.out) await writeStamp(root, digest);
console.log(`Built ${(await filesUnder(out)).length} files into ${relative(process.cwd(), out) || "."}.`);
console.log(`Fingerprint ${fingerprint}`);
