import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../scripts/built.mjs";
import { DIST } from "#support/server.ts";

const ROOT = join(import.meta.dirname, "..", "..");

async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      names.toSorted().map(async (name) => [relative(folder, name), await readFile(name)] as const),
    ),
  );
}

const digest = (content: Buffer) => createHash("sha256").update(content).digest("base64");

/** Asked for by a browser when the app is installed, and never by the app. */
const OF_THE_INSTALLER = /^screenshots\/|-(?:512|180|96)\.png$/;

test("S-40, S-41: the service worker knows every file that the app shows, by its very bytes, and no other", async () => {
  const files = await filesOf(DIST);
  const worker = files.get("sw.js")?.toString() ?? "";
  const entries = [
    ...worker.matchAll(
      /url:\s*[`"']([^`"']+)[`"'],\s*revision:\s*(null|[`"'][^`"']+[`"']),\s*integrity:\s*[`"']([^`"']+)[`"']/g,
    ),
  ];
  const listed = entries.map(([, url = "", , integrity = ""]) => [url, integrity]);
  const wanted = [...files]
    .filter(([name]) => name !== "sw.js" && !OF_THE_INSTALLER.test(name))
    .map(([name, content]) => [name, `sha256-${digest(content)}`]);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(wanted));
  for (const [, url = "", revision] of entries) {
    const isNamedAfterContent = /^assets\/.+-[\w-]{8}\.\w+$/.test(url);
    expect(revision === "null", url).toBe(isNamedAfterContent);
  }
});

const hostsIn = (text: string) => [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host = ""]) => host);

test("S-42: nothing is shipped that is for making the app, and no other host is named", async () => {
  // The addresses that help pages show, for a person to follow; and names that are never asked for: XML namespaces,
  // and where a library's errors are explained.
  const shown = [...(await filesOf(join(ROOT, "src", "words")))].flatMap(([, content]) =>
    hostsIn(content.toString()),
  );
  const known = new Set([
    ...shown,
    "www.w3.org",
    "react.dev",
    "json-schema.org",
    "bit.ly",
    "dexie.org",
    "tinyurl.com",
    "fb.me",
    // What is said about a PDF inside of it, and where a library's rules are written.
    "ns.adobe.com",
    "purl.org",
    "www.aiim.org",
    "tools.ietf.org",
    "a",
  ]);
  for (const [name, content] of await filesOf(DIST)) {
    expect(name).not.toMatch(/\.map$|\.tsx?$|gallery|(?:^|\/)\./);
    if (!/\.(?:js|css|html|webmanifest)$/.test(name)) continue;
    const text = content.toString();
    expect(/sourceMappingURL|__tests?__|vitest|planted/i.exec(text)?.[0], name).toBeUndefined();
    expect(
      hostsIn(text).filter((host) => !known.has(host)),
      name,
    ).toEqual([]);
  }
});

test("index.html holds one style sheet and one script, whose digests its policy names, and loads nothing from elsewhere", async () => {
  const page = await readFile(join(DIST, "index.html"), "utf8");
  expect(page).toContain("<title>Alianza</title>");
  expect(page).not.toContain("<!--prerendered-->");
  expect(page).not.toMatch(/\sstyle=|\son\w+=|user-scalable|maximum-scale/);
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy).not.toContain("unsafe");
  const written: string[] = [];
  for (const [, attributes = "", body = ""] of page.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (attributes.includes("src=")) {
      expect(attributes).toMatch(/src="\.\/assets\/[\w.-]+\.js"/);
      expect(body).toBe("");
    } else written.push(body);
  }
  for (const [, body = ""] of page.matchAll(/<style>([\s\S]*?)<\/style>/g)) written.push(body);
  expect(written).toHaveLength(2);
  for (const body of written) expect(policy).toContain(`'sha256-${digest(Buffer.from(body))}'`);
  for (const [, address = ""] of page.matchAll(/(?:src|href)="([^"]*)"/g))
    expect(address).toMatch(/^(?:\.\/|#)/);
  for (const [, address = ""] of page.matchAll(/url\(["']?([^"')]*)/g))
    expect(address).toMatch(/^\.\/assets\/[\w.-]+\.woff2$/);
});

test("an installer finds everything that it may ask for", async () => {
  const manifest = JSON.parse(await readFile(join(DIST, "manifest.webmanifest"), "utf8"));
  expect(manifest).toMatchObject({
    id: "./",
    start_url: "./",
    scope: "./",
    display: "standalone",
    orientation: "any",
  });
  for (const key of ["name", "short_name", "description", "lang", "dir", "theme_color", "background_color"]) {
    expect(manifest[key], key).toMatch(/\S/);
  }
  expect(manifest.categories).toEqual(["health", "lifestyle"]);
  expect(manifest.shortcuts.map(({ url }: { url: string }) => url)).toEqual([
    "./#/check-in",
    "./#/note",
    "./#/help/urgent",
  ]);
  const pictures: { src: string; sizes: string; type: string; purpose?: string }[] = [
    ...manifest.icons,
    ...manifest.shortcuts.flatMap(({ icons }: { icons: unknown[] }) => icons),
    ...(manifest.screenshots ?? []),
  ];
  for (const { src, sizes, type } of pictures) {
    const content = await readFile(join(DIST, src));
    if (type !== "image/png") continue;
    expect(`${content.readUInt32BE(16)}x${content.readUInt32BE(20)}`, src).toBe(sizes);
  }
  const purposes = manifest.icons.map(
    ({ purpose, sizes }: { purpose: string; sizes: string }) => `${purpose} ${sizes}`,
  );
  expect(purposes).toEqual(
    expect.arrayContaining(["any 192x192", "any 512x512", "maskable 512x512", "monochrome 512x512"]),
  );
});

test("S-44: the same source gives the same bytes in another folder, time zone and language", async () => {
  const parent = await mkdtemp(join(tmpdir(), "alianza-build-"));
  const tree = join(parent, "a", "deeper", "place");
  try {
    await mkdir(tree, { recursive: true });
    for (const name of [
      "src",
      "public",
      "scripts",
      "index.html",
      "vite.config.ts",
      "package.json",
      "package-lock.json",
      "tsconfig.json",
      "tsconfig.base.json",
    ]) {
      await cp(join(ROOT, name), join(tree, name), { recursive: true });
    }
    await symlink(join(ROOT, "node_modules"), join(tree, "node_modules"));
    const [here, there] = [join(parent, "here"), join(parent, "there")];
    await build({ out: here });
    await build({ root: tree, out: there, env: { TZ: "Asia/Tokyo", LC_ALL: "C" } });
    const digests = async (folder: string) =>
      [...(await filesOf(folder))].map(([name, content]) => `${digest(content)} ${name}`);
    expect(await digests(there)).toEqual(await digests(here));
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
});
