/** Plain Node, so that it can be imported before anything is installed. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inputsDigest, readStamp } from "./freshness.mjs";

const here = dirname(dirname(fileURLToPath(import.meta.url)));

/** A process of its own, because what runs tests leaves traces in the environment that would change the build. @type {typeof import("./built.d.mts").build} */
export async function build({ root = here, out, env = {}, umask } = {}) {
  const args = [join(root, "scripts", "build.mjs"), "--root", root, ...(out ? ["--out", out] : [])];
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(NODE_ENV|VITE|VITEST|TEST|BABEL_ENV)/.test(name),
  );
  // Only a shell can say which rights a process gives to what it makes.
  const [command, ...more] =
    umask === undefined || process.platform === "win32"
      ? [process.execPath]
      : ["sh", "-c", `umask ${umask} && exec "$@"`, "sh", process.execPath];
  const child = spawn(command ?? process.execPath, [...more, ...args], {
    cwd: root,
    env: { ...Object.fromEntries(kept), NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (said += String(piece)));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`the build failed:\n${said}`);
}

/** @type {typeof import("./built.d.mts").ensureBuilt} */
export async function ensureBuilt() {
  const out = join(here, "dist");
  if (!existsSync(join(out, "sw.js")) || (await readStamp(here)) !== (await inputsDigest(here)))
    await build();
  return out;
}
