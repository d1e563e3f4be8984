/**
 * The app in a language that nobody speaks: every sentence accented, a third longer, between marks, and read from right to
 * left. Never part of the app's build: tests ask for it, to see what is not a word of `src/words`, what does not fit when
 * it is longer, and what does not turn round.
 */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { inputsDigest } from "../freshness.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const out = join(root, ".tmp", "pseudo");
const stamp = join(out, "built-from");

/** Where Spanish sentences are, and days and numbers in words. */
const WORDED =
  /\/src\/words\/(?:es\/[\w-]+|rehearsal\/es-[\w-]+|content\/evidence-es|content\/helplines-\w+|format)\.ts$/;

/** Stands before each changed module, so it must need nothing around it. */
const PSEUDO = String.raw`
const __accents = { a: "á", e: "ë", i: "ï", o: "ö", u: "ü", n: "ñ", c: "ç", s: "š", y: "ý" };
const __text = (text) =>
  text.trim() === "" || (text.startsWith("\u2067⟦") && text.indexOf("⟧") === text.length - 2)
    ? text
    : "\u2067⟦" + text.replace(/[aeioucnsy]/g, (letter) => __accents[letter]) + " ····".repeat(Math.ceil(text.length / 15)) + "⟧\u2069";
const __pseudo = (value) => {
  if (typeof value === "string") return __text(value);
  if (typeof value === "function") return (...given) => __pseudo(value(...given));
  if (Array.isArray(value)) return value.map(__pseudo);
  if (value instanceof RegExp || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, __pseudo(each)]));
};
`;

/** @type {import("vite").Plugin} */
const pseudoWords = {
  name: "pseudo-words",
  enforce: "post",
  transform(code, id) {
    if (!WORDED.test(id)) return null;
    /** @type {string[]} */
    const names = [];
    const own = code.replaceAll(/^export (const|function) (\w+)/gm, (_, kind, name) => {
      names.push(name);
      return `${kind} ${name}`;
    });
    const given = names.map(
      (name) => `const __${name} = __pseudo(${name});\nexport { __${name} as ${name} };`,
    );
    return { code: `${PSEUDO}\n${own}\n${given.join("\n")}`, map: null };
  },
  transformIndexHtml: (html) => html.replace('<html lang="en"', '<html dir="rtl" lang="en"'),
};

const own = await readFile(fileURLToPath(import.meta.url));
const wanted = `${await inputsDigest(root)} ${createHash("sha256").update(own).digest("hex")}`;
if ((await readFile(stamp, "utf8").catch(() => "")) !== wanted) {
  process.env["NODE_ENV"] = "production";
  await build({
    root,
    logLevel: "warn",
    plugins: [pseudoWords],
    build: { outDir: out, emptyOutDir: true, minify: false },
  });
  await writeFile(stamp, wanted);
}
