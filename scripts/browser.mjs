import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "msedge",
];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
/** Needs no root and no download of its own beyond the registry that npm already uses. */
const PACKED = "@sparticuz/chromium@153.0.0";
const packedFolder = join(root, ".tmp", "browser");

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    // A snap's wrapper cannot see a profile in /tmp, and Ubuntu's chromium-browser is one in disguise.
    if (realpathSync(file).includes("/snap")) return false;
    return !readFileSync(file).subarray(0, 4096).includes("/snap/bin");
  } catch {
    return false;
  }
}

function playwrightsOwn() {
  try {
    const { chromium } = createRequire(import.meta.url)("playwright");
    const file = chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

function systems() {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES].find(canRun);
}

/** A browser that is already on this machine. @type {typeof import("./browser.d.mts").findBrowser} */
export function findBrowser() {
  const asked = process.env["ALIANZA_BROWSER"];
  if (asked) {
    if (!canRun(asked)) throw new Error(`ALIANZA_BROWSER names ${asked}, which cannot be run.`);
    return asked;
  }
  return playwrightsOwn() ?? systems();
}

/** @param {string} command @param {string[]} args */
function tried(command, args) {
  try {
    execFileSync(command, args, { stdio: ["ignore", "inherit", "inherit"], cwd: root });
    return true;
  } catch {
    return false;
  }
}

async function packed() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const fetched = [
    "install",
    "--prefix",
    packedFolder,
    "--no-save",
    "--ignore-scripts",
    "--engine-strict=false",
    PACKED,
  ];
  const entry = join(packedFolder, "node_modules", "@sparticuz", "chromium", "package.json");
  if (!existsSync(entry) && !tried("npm", fetched)) return undefined;
  try {
    const path = createRequire(entry).resolve("@sparticuz/chromium");
    const { default: chromium } = await import(pathToFileURL(path).href);
    const file = await chromium.executablePath();
    execFileSync(file, ["--version"], { stdio: "ignore" });
    return String(file);
  } catch {
    return undefined;
  }
}

function installed() {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    if (
      tried("apt-get", ["update", "-q"]) &&
      tried("apt-get", ["install", "-qy", "--no-install-recommends", "chromium"])
    ) {
      const file = systems();
      if (file) return file;
    }
  }
  if (tried(process.execPath, [join(root, "node_modules", "playwright", "cli.js"), "install", "chromium"]))
    return playwrightsOwn();
  return undefined;
}

/** A browser, fetched if this machine has none. @type {typeof import("./browser.d.mts").ensureBrowser} */
export async function ensureBrowser() {
  const file = findBrowser() ?? (await packed()) ?? installed();
  if (!file) {
    throw new Error(
      "No browser was found and none could be fetched. Install Chrome, Chromium or Edge, or set ALIANZA_BROWSER to the path of one.",
    );
  }
  return file;
}

/** What keeps Chromium quiet, and lets it run as root and in small containers. */
export const QUIET_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];
