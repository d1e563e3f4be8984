/** `npm start`: installs and builds what is missing, then serves the real build. `--base /some/path/` tries a sub-path. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureBuilt } from "./built.mjs";
import { ensureInstalled } from "./install.mjs";
import { serve } from "./serve.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { base: { type: "string", default: "/" } } });

/** @param {string} dir @param {number} port @param {number} tries @returns {ReturnType<typeof serve>} */
async function serveOnFreePort(dir, port, tries) {
  try {
    return await serve({ dir, port, base: values.base });
  } catch (problem) {
    const isTaken = problem instanceof Error && "code" in problem && problem.code === "EADDRINUSE";
    if (!isTaken || tries === 0) throw problem;
    return serveOnFreePort(dir, port + 1, tries - 1);
  }
}

ensureInstalled(root);
const dir = await ensureBuilt();
const { url } = await serveOnFreePort(dir, Number(process.env["PORT"] ?? 4173), 50);
console.log(`Alianza is at ${url} and stays there until you press Ctrl+C.`);
