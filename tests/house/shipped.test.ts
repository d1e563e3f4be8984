import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { licencesOf, licencesWritten, shippedOf, watchShipped } from "../../scripts/shipped.mjs";

const ROOT = join(import.meta.dirname, "..", "..");
const named: string[] = JSON.parse(await readFile(join(ROOT, "scripts", "shipped.json"), "utf8"));

/** What may be passed on together with the app, which is under the GPL, version 3 or later. */
const FITTING = [
  "MIT",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "Apache-2.0",
  "MPL-2.0",
  "OFL-1.1",
  "Unlicense",
  "0BSD",
];

/** A build of which these modules came into a chunk, each with so many bytes. */
function built(modules: Readonly<Record<string, number>>) {
  const { plugin, check } = watchShipped(ROOT);
  const chunk = {
    type: "chunk",
    modules: Object.fromEntries(
      Object.entries(modules).map(([id, renderedLength]) => [id, { renderedLength }]),
    ),
  };
  (plugin.generateBundle as (options: unknown, bundle: unknown) => void)({}, { "a.js": chunk });
  return check;
}

const TOOLS = ["node_modules/vite", "node_modules/rolldown"];
const ALL: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    named.filter((path) => !TOOLS.includes(path)).map((path) => [`/home/x/${path}/dist/index.js`, 1]),
  ),
  "\0vite/preload-helper.js": 1,
  "\0rolldown/runtime.js": 1,
  "/home/x/src/app/main.tsx": 1,
};

it("S-43: a build with a package that is not named does not come about, also where it lies inside of another", () => {
  expect(built(ALL)).not.toThrow();
  for (const [id, name] of [
    ["/home/x/node_modules/left-pad/index.js", "node_modules/left-pad"],
    ["\0/home/x/node_modules/left-pad/index.js?commonjs-es-import", "node_modules/left-pad"],
    ["/home/x/node_modules/zod/node_modules/@a/b/c/d.js", "node_modules/zod/node_modules/@a/b"],
  ] as const)
    expect(built({ ...ALL, [id]: 1 })).toThrow(`must also name ${name}`);
  // What the bundler saw and left out is not shipped.
  expect(built({ ...ALL, "/home/x/node_modules/left-pad/index.js": 0 })).not.toThrow();
});

it("nor does one without what is named", () => {
  expect(built({ ...ALL, "/home/x/node_modules/zod/dist/index.js": 0 })).toThrow(
    "not shipped: node_modules/zod",
  );
});

it("S-43: nothing is shipped without a licence that may be passed on with the app, in full", () => {
  const works = shippedOf(ROOT);
  expect(works.map(({ path }) => path)).toEqual(named);
  for (const { path, licence, text } of works) {
    expect(FITTING, path).toContain(licence);
    const whole = text.join("\n");
    expect(whole.length, path).toBeGreaterThan(500);
    // Who it is from; what is given into the public domain has nobody.
    if (licence !== "Unlicense") expect(whole, path).toMatch(/copyright|Devon Govett/i);
    expect(whole, path).toMatch(/without warranty|as is/i);
  }
});

it("what the app shows is the whole text of each, word for word, and no paragraph twice", async () => {
  const { works, paragraphs } = licencesOf(ROOT);
  expect(new Set(paragraphs).size).toBe(paragraphs.length);
  const inWords = (text: string) =>
    text
      .split(/[\s=_-]+/)
      .join(" ")
      .trim();
  for (const { path, name, version } of shippedOf(ROOT)) {
    const work = works.find((each) => each.name === name && each.version === version);
    const shown = inWords((work?.text ?? []).map((at) => paragraphs[at]).join("\n"));
    const file = await readFile(join(ROOT, path, "LICENSE"), "utf8").catch(() => "");
    if (file !== "") expect(shown, path).toContain(inWords(file));
  }
});

it("the file of the app that waits for them is written by the build alone", () => {
  const { load } = licencesWritten(ROOT);
  const { filter, handler } = load as unknown as { filter: { id: RegExp }; handler: () => string };
  expect(filter.id.test("/home/x/src/features/about/licences.ts")).toBe(true);
  expect(filter.id.test("/home/x/src/features/about/licences-page.tsx")).toBe(false);
  const [, json = ""] = /^export const LICENCES = (\{.*\});$/s.exec(handler()) ?? [];
  expect(JSON.parse(json)).toEqual(licencesOf(ROOT));
});
