/** The walls of the house that neither the compiler nor the linter can see. Plain Node; `--root` looks at another tree. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** @typedef {{ rooms: readonly string[], packages: readonly string[] }} Wall */

const FORMS = ["react-hook-form", "@hookform/resolvers"];
/** What each room may import: the rooms below it, and packages by name. @type {Readonly<Record<string, Wall>>} */
const WALLS = {
  domain: { rooms: [], packages: ["zod"] },
  words: { rooms: ["domain"], packages: ["react"] },
  sealing: { rooms: [], packages: ["@noble/hashes", "@noble/ciphers", "age-encryption", "zod"] },
  "drop-box": { rooms: ["sealing"], packages: [] },
  device: { rooms: ["domain"], packages: [] },
  vault: { rooms: ["domain", "sealing", "drop-box"], packages: ["dexie", "react", "zod"] },
  documents: {
    rooms: ["domain", "words", "sealing"],
    packages: [
      "zod",
      "pdfkit",
      "fontkit",
      "ical.js",
      "ics",
      "age-encryption",
      "@noble/hashes",
      "fflate",
      "papaparse",
    ],
  },
  ui: { rooms: ["domain"], packages: ["react", "react-dom", "wouter", "zod", ...FORMS] },
  forms: { rooms: ["domain", "words", "vault", "device", "ui"], packages: ["react", ...FORMS] },
  features: {
    rooms: ["domain", "words", "vault", "documents", "device", "ui", "forms"],
    packages: ["react", "react-dom", "wouter", "zod", ...FORMS],
  },
  app: {
    rooms: [
      "domain",
      "words",
      "sealing",
      "drop-box",
      "device",
      "vault",
      "documents",
      "ui",
      "forms",
      "features",
    ],
    packages: [
      "react",
      "react-dom",
      "wouter",
      "zod",
      "workbox-window",
      "trusted-types",
      "@fontsource-variable",
      ...FORMS,
    ],
  },
  "service-worker": {
    rooms: ["domain", "sealing", "drop-box"],
    packages: ["workbox-core", "workbox-precaching", "workbox-routing"],
  },
};

const LONGEST_FILE = 300;
const LONGEST_README = 30;
const IMPORT =
  /(?:^|[^.\w])(?:import|export)\s*(?:type\s)?(?:[\w*{}\s,$]*?\sfrom\s*)?["']([^"'\n]+)["']|\bimport\(\s*["']([^"'\n]+)["']/g;
const PHYSICAL =
  /(?:^|[\s;{])((?:margin|padding|border)-(?:left|right|top|bottom)(?:-\w+)?|left|right|top|bottom|(?:text-align|float|clear)\s*:\s*(?:left|right))\s*[:;}]/;
/** Ways from text to markup or code (S-29). The policy refuses them too; here they do not even get written. */
const SINKS =
  /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|srcdoc|createContextualFragment|setHTMLUnsafe)\b|\bdocument\.write|\beval\(|\bnew Function\b/;

/** The same text, line for line, without its comments. @param {string} text */
const withoutComments = (text) =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, " "))
    .replaceAll(/(^|[\s;{}(,])\/\/[^\n]*/g, "$1");

/** @param {string} text @param {number} index */
const lineAt = (text, index) => text.slice(0, index).split("\n").length;

/** @param {string} folder @returns {string[]} */
function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** @param {string} specifier */
const packageOf = (specifier) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** Where an import leads: a path under src, or null for a package. @param {string} specifier @param {string} from */
function targetOf(specifier, from) {
  if (specifier.startsWith("#")) return specifier.slice(1);
  return specifier.startsWith(".")
    ? normalize(join(dirname(from), specifier))
        .split(sep)
        .join("/")
    : null;
}

/** Why a file may not import this, or null. @param {string} specifier @param {string} from path under src */
function refusal(specifier, from) {
  const [room = "", feature = ""] = from.split("/");
  const wall = WALLS[room];
  if (!wall) return `src/${room} is no room of this house`;
  const target = targetOf(specifier, from);
  if (target === null) {
    const name = packageOf(specifier);
    const may = wall.packages.some((allowed) => name === allowed || name.startsWith(`${allowed}/`));
    return may ? null : `${room} may not import the package ${name}`;
  }
  const [targetRoom = "", targetFeature = ""] = target.split("/");
  if (room === targetRoom) {
    const meets = room === "features" && feature !== targetFeature;
    return meets
      ? `the feature ${feature} may not import the feature ${targetFeature}: the app introduces them`
      : null;
  }
  return wall.rooms.includes(targetRoom) ? null : `${room} may not import ${targetRoom}`;
}

/** @param {string} from @param {string} text @returns {Array<[line: number, why: string]>} */
function scriptProblems(from, text) {
  const code = withoutComments(text);
  /** @type {Array<[number, string]>} */
  const problems = [];
  for (const match of code.matchAll(IMPORT)) {
    const why = refusal(match[1] ?? match[2] ?? "", from);
    if (why) problems.push([lineAt(code, match.index + match[0].search(/\S/)), why]);
  }
  for (const [index, line] of code.split("\n").entries()) {
    if (SINKS.test(line)) problems.push([index + 1, "text never becomes markup or code"]);
    if (
      from.startsWith("domain/") &&
      /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b/.test(line)
    ) {
      problems.push([index + 1, "domain takes time and chance as arguments"]);
    }
    if (/^\s*export\s+\*/.test(line)) problems.push([index + 1, "no barrels: import from where it lives"]);
  }
  return problems;
}

/** @param {string} text @returns {Array<[line: number, why: string]>} */
function styleProblems(text) {
  return withoutComments(text)
    .split("\n")
    .flatMap((line, index) => {
      const found = PHYSICAL.exec(line);
      return found
        ? [/** @type {[number, string]} */ ([index + 1, `${found[1]} is physical: use the logical property`])]
        : [];
    });
}

/** @param {string} root */
function problemsIn(root) {
  const src = join(root, "src");
  return filesUnder(src).flatMap((file) => {
    const from = relative(src, file).split(sep).join("/");
    const isScript = /\.(?:ts|tsx)$/.test(from);
    if (!isScript && !/\.(?:css|md)$/.test(from)) return [];
    const text = readFileSync(file, "utf8");
    const length = text.trimEnd().split("\n").length;
    const longest = from.endsWith("README.md") ? LONGEST_README : LONGEST_FILE;
    /** @type {Array<[number, string]>} */
    const problems = length > longest ? [[length, `${length} lines, and ${longest} is the wall`]] : [];
    if (isScript) problems.push(...scriptProblems(from, text));
    if (/(?:^|\/)index\.tsx?$/.test(from))
      problems.push([1, "no barrels: files say in their name what is inside"]);
    if (from.endsWith(".css")) problems.push(...styleProblems(text));
    return problems.map(([line, why]) => `src/${from}:${line} ${why}`);
  });
}

const { values } = parseArgs({ options: { root: { type: "string" } } });
const problems = problemsIn(values.root ?? dirname(dirname(fileURLToPath(import.meta.url))));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
