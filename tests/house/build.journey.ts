import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { reproduce } from "../../scripts/reproduce.mjs";
import { licencesOf, shippedOf } from "../../scripts/shipped.mjs";
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

const inHex = (content: Buffer) => createHash("sha256").update(content).digest("hex");

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : 1;

/** Asked for by a browser when the app is installed, and never by the app. */
const OF_THE_INSTALLER = /^screenshots\/|-(?:512|192|180|96)\.png$/;

/** For who hosts, checks or passes the app on. */
const OF_THE_HOST = /^(?:LICENSE\.txt|sbom\.cdx\.json|(?:APP-)?SHA256SUMS)$/;

const isForOthers = (name: string) => OF_THE_INSTALLER.test(name) || OF_THE_HOST.test(name);

/** Kept on the devices of those who read them. */
const OF_GUESTS = "assets/languages/";

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
    .filter(([name]) => name !== "sw.js" && !isForOthers(name))
    .map(([name, content]) => [name, `sha256-${digest(content)}`] as const);
  const isOfGuests = ([name]: readonly [string, string]) => name.startsWith(OF_GUESTS);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(wanted.filter((each) => !isOfGuests(each))));
  // What only some read is listed apart, by its bytes as well.
  const guests = [...worker.matchAll(/url:\s*[`"']([^`"']+)[`"'],\s*integrity:\s*[`"']([^`"']+)[`"']/g)].map(
    ([, url = "", integrity = ""]) => [url, integrity],
  );
  expect(Object.fromEntries(guests)).toEqual(Object.fromEntries(wanted.filter(isOfGuests)));
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
    // The texts of licences, which stay as their authors wrote them, and where the source of each work is.
    ...hostsIn(JSON.stringify(licencesOf(ROOT))),
    "www.w3.org",
    "react.dev",
    "json-schema.org",
    "bit.ly",
    "dexie.org",
    "tinyurl.com",
    "fb.me",
    // Where what parts tables comes from, in its licence.
    "github.com",
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

test("S-44: the same source gives the same bytes in another folder, time zone, language, with other dates and rights", async () => {
  const { files, differ, fingerprint } = await reproduce();
  expect(differ).toEqual([]);
  // The very build that is served and tested is the same too.
  const served = await filesOf(DIST);
  expect([...files.keys()]).toEqual([...served.keys()].toSorted());
  for (const [name, content] of served) expect(files.get(name)?.equals(content), name).toBe(true);
  expect(fingerprint).toBe(inHex(served.get("APP-SHA256SUMS") ?? Buffer.alloc(0)));
});

/** Read as `sha256sum -c` does. */
const readSums = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [, sum, name = ""] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
      return [name, sum] as const;
    });

test("S-44: the lists of sums name every file by its very bytes, in order, and the fingerprint is a line of the whole list", async () => {
  const files = await filesOf(DIST);
  const listed = (name: string) => readSums(files.get(name)?.toString() ?? "");
  const whole = listed("SHA256SUMS");
  const named = [...files].filter(([name]) => name !== "SHA256SUMS");
  const wanted = named.map(([name, content]) => [name, inHex(content)] as const);
  expect(whole).toEqual(wanted.toSorted(byName));
  const app = listed("APP-SHA256SUMS");
  expect(app).toEqual(whole.filter(([name]) => app.some(([each]) => each === name)));
  expect(app.map(([name]) => name)).toEqual(
    whole
      .map(([name]) => name)
      .filter((name) => name !== "sw.js" && !isForOthers(name) && !name.startsWith(OF_GUESTS)),
  );
  expect(listed("LANGUAGE-SHA256SUMS")).toEqual(whole.filter(([name]) => name.startsWith(OF_GUESTS)));
});

test("S-43: the bill of materials names what is shipped, as the lock has it", async () => {
  const bill = JSON.parse(await readFile(join(DIST, "sbom.cdx.json"), "utf8"));
  expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 });
  const lock = JSON.parse(await readFile(join(ROOT, "package-lock.json"), "utf8")).packages;
  const works = shippedOf(ROOT);
  expect(bill.components).toHaveLength(works.length);
  const refs = new Set<string>();
  for (const [at, { path, name, version, licence }] of works.entries()) {
    const part = bill.components[at];
    expect([part.group, part.name].filter(Boolean).join("/"), path).toBe(name);
    expect([part.version, version], path).toEqual([lock[path].version, lock[path].version]);
    expect(part.purl, path).toBe(`pkg:npm/${name.replace("@", "%40")}@${version}`);
    expect(part.licenses, path).toEqual([{ license: { id: licence } }]);
    expect(Buffer.from(part.hashes[0].content, "hex").toString("base64"), path).toBe(
      lock[path].integrity.replace("sha512-", ""),
    );
    refs.add(part["bom-ref"]);
  }
  expect(refs.size).toBe(works.length);
  refs.add(bill.metadata.component["bom-ref"]);
  for (const { ref, dependsOn } of bill.dependencies)
    for (const each of [ref, ...dependsOn]) expect(refs, ref).toContain(each);
});
