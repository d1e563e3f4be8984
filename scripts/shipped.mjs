/**
 * What of other people's work is in the app: `scripts/shipped.json` names it, and a build that finds anything else in what it
 * made does not come about. From that list come the licences that the app shows and the bill of materials.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {import("./shipped.d.mts").Shipped} Shipped */

/** The type faces are cut from these (scripts/faces.mjs), so that nothing of the packages themselves is in the build. */
const FACES = [
  "node_modules/@fontsource-variable/alegreya",
  "node_modules/@fontsource-variable/atkinson-hyperlegible-next",
];

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Paths as package-lock.json writes them. @param {string} root @returns {string[]} */
const shippedPaths = (root) => json(join(root, "scripts", "shipped.json"));

/** @param {string} id of a module @returns {string | null} */
function packageOf(id) {
  // What the bundler itself puts in: how parts are loaded, and how modules of the old kind are read.
  const [, tool] = /^\0(vite|rolldown)\//.exec(id) ?? [];
  if (tool) return `node_modules/${tool}`;
  const [found] =
    /node_modules\/(?:@[^/]+\/)?[^/]+(?:\/node_modules\/(?:@[^/]+\/)?[^/]+)*(?=\/)/.exec(id) ?? [];
  return found ?? null;
}

/** @type {typeof import("./shipped.d.mts").watchShipped} */
export function watchShipped(root) {
  const found = new Set(FACES);
  return {
    plugin: {
      name: "watch-shipped",
      generateBundle(_, bundle) {
        for (const file of Object.values(bundle)) {
          const ids =
            file.type === "asset"
              ? file.originalFileNames
              : Object.entries(file.modules).flatMap(([id, { renderedLength }]) =>
                  renderedLength > 0 ? [id] : [],
                );
          for (const id of ids) found.add(packageOf(id) ?? "");
        }
        found.delete("");
      },
    },
    check() {
      const named = shippedPaths(root);
      const unnamed = [...found].filter((path) => !named.includes(path)).sort();
      const gone = named.filter((path) => !found.has(path));
      if (unnamed.length > 0) throw new Error(`scripts/shipped.json must also name ${unnamed.join(", ")}`);
      if (gone.length > 0)
        throw new Error(`scripts/shipped.json names what is not shipped: ${gone.join(", ")}`);
    },
  };
}

/** @param {{ author?: string | { name?: string } }} facts */
const authorOf = ({ author }) =>
  (typeof author === "string" ? author : (author?.name ?? "")).replace(/\s*[<(].*$/, "");

/**
 * The licence as it lies in the package. Some carry none and only say which it is: then it stands in licence-texts.
 * @param {string} root @param {string} path @param {{ name: string, license: string, author?: string }} facts
 */
function textOf(root, path, facts) {
  const folder = join(root, path);
  const inside = readdirSync(folder).sort();
  const texts = [/^licen[cs]e(?:\.\w+)?$/i, /^notice(?:\.\w+)?$/i].flatMap((name) => {
    const file = inside.find((each) => name.test(each));
    return file === undefined ? [] : [readFileSync(join(folder, file), "utf8")];
  });
  // Of Vite its own helper is in the app, and nothing of what Vite is bundled with.
  if (path === "node_modules/vite")
    return texts.map((text) => text.split("\n# Licenses of bundled")[0] ?? text);
  if (texts.length > 0) return texts;
  const standing = readFileSync(join(root, "scripts", "licence-texts", `${facts.license}.txt`), "utf8");
  return [`${facts.name}, ${authorOf(facts)}: ${facts.license}\n\n${standing}`];
}

/** Where a line begins something of its own: a notice, a point of a list, an address. */
const BEGINS = /^(?:Copyright (?:\(|©|\d)|[-*•] |\(?\w{1,2}[.)] |https?:)/;

/** A heading in capitals, which stays on its own line. */
const HEADING = /^[^a-z]{4,40}$/;

/** The lines of a paragraph joined, as each screen breaks them in its own place. @param {string} paragraph */
const joined = (paragraph) =>
  paragraph
    .split("\n")
    .map((line) => line.trim())
    // Lines of dashes part what is apart already.
    .filter((line) => line !== "" && !/^[-=_]{4,}$/.test(line))
    .reduce((text, line, at, lines) => {
      const isNew = BEGINS.test(line) || HEADING.test(lines[at - 1] ?? "");
      return at === 0 ? line : `${text}${isNew ? "\n" : " "}${line}`;
    }, "");

/** @param {string} text @returns {string[]} */
const paragraphsOf = (text) =>
  text
    .replaceAll("\r", "")
    .split(/\n[ \t]*\n/)
    .map(joined)
    .filter((paragraph) => paragraph !== "");

/** @param {unknown} repository */
const addressOf = (repository) => {
  const url = typeof repository === "string" ? repository : Object(repository).url;
  const [, place] = /github(?:\.com[/:]|:)([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(String(url)) ?? [];
  return place === undefined ? "" : `https://github.com/${place}`;
};

/** @type {typeof import("./shipped.d.mts").shippedOf} */
export function shippedOf(root) {
  return shippedPaths(root).map((path) => {
    const facts = json(join(root, path, "package.json"));
    return {
      path,
      name: facts.name,
      version: facts.version,
      licence: facts.license,
      source: addressOf(facts.repository),
      text: textOf(root, path, facts).flatMap(paragraphsOf),
    };
  });
}

/** @type {typeof import("./shipped.d.mts").licencesOf} */
export function licencesOf(root) {
  /** @type {Map<string, number>} */
  const paragraphs = new Map();
  const place = (/** @type {string} */ paragraph) => {
    const at = paragraphs.get(paragraph) ?? paragraphs.size;
    paragraphs.set(paragraph, at);
    return at;
  };
  const works = shippedOf(root)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, version, licence, source, text }) => ({
      name,
      version,
      licence,
      source,
      text: text.map(place),
    }));
  return { works, paragraphs: [...paragraphs.keys()] };
}

/** @type {typeof import("./shipped.d.mts").licencesWritten} */
export const licencesWritten = (root) => ({
  name: "licences-written",
  enforce: "pre",
  load: {
    filter: { id: /\/src\/features\/about\/licences\.ts$/ },
    handler: () => `export const LICENCES = ${JSON.stringify(licencesOf(root))};`,
  },
});
