import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headersFor, typeFor } from "../../scripts/headers.mjs";
import { hostingFiles } from "../../scripts/hosting-files.mjs";

/** What is written for each kind of host, read back as that host reads it. nginx itself is asked in a journey. */
const PAGE = "<!doctype html><style>a{}</style><script data-es='x'>b()</script>";
const FILES = [
  "/index.html",
  "/sw.js",
  "/manifest.webmanifest",
  "/SHA256SUMS",
  "/LICENSE.txt",
  "/sbom.cdx.json",
  "/assets/index-AAAA_-1b.js",
  "/assets/copy-worker-AAAA1b2c.js",
  "/assets/page-pdf.asset-worker-AAAA1b2c.js",
  "/assets/own-AAAA1b2c.ttf",
  "/icons/icon.svg",
  "/icons/icon-192.png",
  "/screenshots/narrow.png",
];

let dist = "";
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), "alianza-hosting-"));
  for (const file of FILES) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), file === "/index.html" ? PAGE : "");
  }
});
afterAll(() => rm(dist, { recursive: true, force: true }));

type Headers = Record<string, string>;
type Rules = readonly { readonly at: string; readonly headers: Headers }[];

const textOf = async (name: string, base: string) =>
  (await hostingFiles({ dist, base, folder: "/srv/a" })).get(name) ?? "";

/** `_headers`: an address at the margin, what belongs to it indented below. */
function readHeadersFile(text: string): Rules {
  const rules: { at: string; headers: Headers }[] = [];
  for (const line of text.split("\n")) {
    if (/^\S/.test(line)) rules.push({ at: line, headers: {} });
    const [, name = "", value = ""] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (name !== "" && last) last.headers[name] = value;
  }
  return rules;
}

const fromPairs = (pairs: { key: string; value: string }[]): Headers =>
  Object.fromEntries(pairs.map(({ key, value }) => [key, value]));

type InJson = { source: string; headers: { key: string; value: string }[] }[];
const readJson = (rules: InJson, wild: string): Rules =>
  rules.map(({ source, headers }) => ({ at: source.replace(wild, "*"), headers: fromPairs(headers) }));

const READERS: readonly [name: string, read: (text: string) => Rules][] = [
  ["netlify-cloudflare/_headers", readHeadersFile],
  ["vercel/vercel.json", (text) => readJson(JSON.parse(text).headers, "(.*)")],
  ["firebase/firebase.json", (text) => readJson(JSON.parse(text).hosting.headers, "**")],
];

const fits = (at: string, path: string) =>
  at.endsWith("*") ? path.startsWith(at.slice(0, -1)) : path === at;

describe.each(["/", "/some/path/"])("with the app at %s", (base) => {
  it.each(READERS)("%s says of each file what there is to say, and nothing twice", async (name, read) => {
    const rules = read(await textOf(name, base));
    for (const path of ["/", ...FILES]) {
      const said = rules.filter(({ at }) => fits(at, base.slice(0, -1) + path));
      const names = said.flatMap(({ headers }) => Object.keys(headers));
      expect(names, path).toEqual([...new Set(names)]);
      const all = Object.assign({}, ...said.map(({ headers }) => headers)) as Headers;
      const { "Content-Type": type, ...rest } = all;
      expect(rest, path).toEqual(headersFor(path, PAGE));
      if (type !== undefined) expect(type, path).toBe(typeFor(path));
      // Hosts do not know these by themselves.
      if (/webmanifest|SUMS/.test(path)) expect(type, path).toBe(typeFor(path));
    }
  });

  it.each(READERS)("%s clears nothing: such a host does not see who asks", async (name) => {
    expect(await textOf(name, base)).not.toMatch(/Clear-Site-Data|borrar/);
  });

  it("Vercel sends nobody who asks for a file to another address", async () => {
    expect(Object.keys(JSON.parse(await textOf("vercel/vercel.json", base)))).toEqual(["headers"]);
  });

  it("Apache is told the same by its two files", async () => {
    for (const path of FILES) {
      const [, folder = "/", name = ""] = /^(\/(?:[^/]+\/)?)([^/]+)$/.exec(path) ?? [];
      const own = await textOf(`apache${folder}.htaccess`, base);
      const said: Headers = {};
      for (const text of [await textOf("apache/.htaccess", base), folder === "/" ? "" : own]) {
        let inside = true;
        for (const line of text.split("\n")) {
          const [, pattern] = /^<FilesMatch "(.*)">$/.exec(line) ?? [];
          if (pattern !== undefined) inside = new RegExp(pattern).test(name);
          if (line === "</FilesMatch>") inside = true;
          // What has a condition behind it is not about a file that is there.
          const [, header = "", value = ""] = /^\s*Header always set ([\w-]+) "(.*)"$/.exec(line) ?? [];
          if (header !== "" && inside && !line.includes("expr=")) said[header] = value.replaceAll('\\"', '"');
        }
      }
      expect(said, path).toEqual(headersFor(path, PAGE));
    }
  });

  it("Caddy is told the same, what is said later being what holds", async () => {
    const text = await textOf("caddy/Caddyfile", base);
    const groups = new Map(
      [...text.matchAll(/^\s*@(\w+) path (.*)$/gm)].map(([, name = "", paths = ""]) => [
        name,
        paths.split(" "),
      ]),
    );
    for (const path of ["/", ...FILES]) {
      const said: Headers = {};
      for (const [, group, header = "", value = ""] of text.matchAll(
        /^\s*header (?:@(\w+) )?([A-Z][\w-]+) "(.*)"$/gm,
      )) {
        const isOurs = group === undefined || groups.get(group)?.includes(base.slice(0, -1) + path);
        if (isOurs) said[header] = value.replaceAll('\\"', '"');
      }
      const { "Content-Type": type, ...rest } = said;
      expect(rest, path).toEqual(headersFor(path, PAGE));
      if (type !== undefined) expect(type, path).toBe(typeFor(path));
    }
  });

  it("where a host sees who asks, it clears the site for the app itself alone", async () => {
    const caddy = await textOf("caddy/Caddyfile", base);
    expect(caddy).toMatch(
      /@clearing \{\s+path \S*\/borrar\s+header Sec-Fetch-Site same-origin\s+header Sec-Fetch-Dest image\s+\}/,
    );
    expect(caddy.match(/^.*Clear-Site-Data.*$/gm)).toEqual([expect.stringContaining("header @clearing ")]);
    const apache = await textOf("apache/.htaccess", base);
    expect(apache).toMatch(
      /Sec-Fetch-Site\} =same-origin\nRewriteCond \S+Sec-Fetch-Dest\} =image\nRewriteRule \^borrar\$/,
    );
    expect(apache.match(/^.*Clear-Site-Data.*$/gm)).toEqual([expect.stringMatching(/ env=CLEARING$/)]);
  });
});

it("refuses a build that needs more rules than a host takes, and an address that is none", async () => {
  const many = await mkdtemp(join(tmpdir(), "alianza-hosting-"));
  try {
    await writeFile(join(many, "index.html"), PAGE);
    for (let at = 0; at < 120; at += 1) await writeFile(join(many, `f${at}.txt`), "");
    await expect(hostingFiles({ dist: many })).rejects.toThrow("100 rules");
  } finally {
    await rm(many, { recursive: true, force: true });
  }
  for (const base of ["", "x/", "/x", "/x y/", "/x;/"])
    await expect(hostingFiles({ dist, base })).rejects.toThrow("base must");
});
