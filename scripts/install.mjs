/** Plain Node: runs before anything is installed. */
import { execFileSync } from "node:child_process";
import { isInstalled } from "./freshness.mjs";

/** Installs what the lock names, when it is not there yet. No package may run a script of its own. @param {string} root */
export function ensureInstalled(root) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Alianza needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled(root)) return;
  console.log("Installing what Alianza is built with, once …");
  // On Windows npm is a .cmd file, which only a shell starts.
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}
