import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { headersFor } from "../headers.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const out = join(root, ".tmp", "seed");
const stamp = join(out, "built-from");
/** What the page is made of: all that decides how a record is written. */
const SOURCES = [
  "src/domain",
  "src/sealing",
  "src/vault",
  "src/device",
  "src/features/example",
  "src/words/example",
  "scripts/sample",
];

async function sourcesDigest() {
  const lists = await Promise.all(
    SOURCES.map(async (folder) =>
      (await readdir(join(root, folder), { withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(root, folder, entry.name)),
    ),
  );
  const digest = createHash("sha256");
  const support = join(root, "tests", "support");
  const samples = (await readdir(support)).filter((name) => name.startsWith("sample-"));
  for (const file of [...lists.flat(), ...samples.map((name) => join(support, name))].sort())
    digest.update(await readFile(file));
  return digest.digest("hex");
}

/** @type {Promise<string> | undefined} */
let building;

async function buildSeedPage() {
  const digest = await sourcesDigest();
  if ((await readFile(stamp, "utf8").catch(() => "")) === digest) return out;
  await build({
    root: join(root, "scripts", "sample"),
    configFile: join(root, "vite.config.ts"),
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: out,
      emptyOutDir: true,
      rolldownOptions: { input: join(root, "scripts", "sample", "seed-page.html") },
    },
  });
  await writeFile(stamp, digest);
  return out;
}

/** @type {typeof import("./seed.d.mts").ensureSeedPage} */
export function ensureSeedPage() {
  building ??= buildSeedPage();
  return building;
}

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8" };
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** @type {typeof import("./seed.d.mts").seed} */
export async function seed(page, { url, ...options }) {
  const dir = await ensureSeedPage();
  const place = new URL("__seed/", url).href;
  const isOurs = (/** @type {URL} */ address) => address.href.startsWith(place);
  await page.route(isOurs, async (route) => {
    const path = new URL(route.request().url()).href.slice(place.length);
    const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(path))];
    if (type === undefined || path.includes("..")) return route.fulfill({ status: 404 });
    const headers = { ...headersFor(`/__seed/${path}`), "Content-Type": type };
    await route.fulfill({ headers, body: await readFile(join(dir, path)) });
  });
  try {
    await page.goto(new URL("seed-page.html", place).href);
    await page.waitForFunction(() => "seedJournal" in globalThis);
    return await page.evaluate((wanted) => /** @type {any} */ (globalThis).seedJournal(wanted), {
      today: today(),
      ...options,
    });
  } finally {
    await page.goto("about:blank");
    await page.unroute(isOurs);
  }
}
