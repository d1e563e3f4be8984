import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveApp } from "#support/server.ts";

/** What docs/provenance.md tells people to do with a host, done as it stands there, with an honest host and with others. */
const hasTools = ["curl", "sha256sum", "cmp"].every((tool) => !spawnSync(tool, ["--version"]).error);
const FILES: Readonly<Record<string, string>> = {
  "index.html": "<!doctype html><title>x</title>",
  "APP-SHA256SUMS": "of the app",
  "sw.js": "self",
  "assets/index-AAAA_-1b.js": "1",
};
const sumOf = (text: string) => createHash("sha256").update(text).digest("hex");
const LIST = Object.entries(FILES)
  .map(([name, text]) => `${sumOf(text)}  ${name}\n`)
  .join("");

let told = "";
let place = "";
beforeAll(async () => {
  const text = await readFile(join(import.meta.dirname, "..", "..", "docs", "provenance.md"), "utf8");
  told =
    [...text.matchAll(/^```\n(.*?)^```$/gms)]
      .map(([, block = ""]) => block)
      .find((block) => block.includes("curl")) ?? "";
  place = await mkdtemp(join(tmpdir(), "alianza-provenance-"));
});
afterAll(() => rm(place, { recursive: true, force: true }));

/** What it says when it is done with this list, and which files lie here then. */
async function done(site: string, list: string) {
  const here = await mkdtemp(join(place, "here-"));
  await writeFile(join(here, "SHA256SUMS"), list);
  const block = told.replace("https://example.org", site);
  expect(block).not.toBe(told);
  const { stdout, stderr } = await promisify(execFile)("sh", ["-c", `${block}\ntrue`], { cwd: here });
  const found = await readdir(here, { recursive: true, withFileTypes: true });
  const files = found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  return { said: stdout + stderr, files: files.map((file) => file.slice(here.length + 1)).sort() };
}

/** A host that answers what it likes. */
async function withHost(answer: (path: string) => string | null, ask: (site: string) => Promise<void>) {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    const text = answer(url);
    response.writeHead(text === null ? 404 : 200);
    response.end(text ?? "");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as { port: number };
  try {
    await ask(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
  return asked;
}

const honest = (path: string): string | null => FILES[path === "/" ? "index.html" : path.slice(1)] ?? null;
const EXPECTED = ["SHA256SUMS", ...Object.keys(FILES).map((name) => `check/${name}`)].sort();

describe.skipIf(!hasTools)(
  "what a host serves, compared with a release (needs curl, sha256sum and cmp)",
  () => {
    it("says so where all is as listed", async () => {
      const dir = join(place, "dist");
      for (const [name, text] of Object.entries(FILES)) {
        await mkdir(dirname(join(dir, name)), { recursive: true });
        await writeFile(join(dir, name), text);
      }
      const app = await serveApp({ dir });
      try {
        const { said, files } = await done(app.url.replace(/\/$/, ""), LIST);
        expect(said).toBe(
          `All files are as listed.\n${sumOf(FILES["APP-SHA256SUMS"] ?? "")}  APP-SHA256SUMS\n`,
        );
        expect(files).toEqual(EXPECTED);
      } finally {
        await app.close();
      }
    });

    it.each([
      ["another file", (path: string) => (path === "/sw.js" ? "other" : honest(path))],
      ["another page at its address alone", (path: string) => (path === "/" ? "other" : honest(path))],
      ["nothing", () => null],
    ])("does not where the host has %s", async (_, answer) => {
      await withHost(answer, async (site) => {
        const { said } = await done(site, LIST);
        expect(said).not.toBe("");
        expect(said).not.toContain("as listed");
      });
    });

    it("lets no host name what is written on the device", async () => {
      const evil = `${sumOf("")}  ../evil\n${sumOf("")}  /tmp/alianza-evil\n`;
      const asked = await withHost(
        (path) => (path === "/SHA256SUMS" ? evil : path.includes("evil") ? "" : honest(path)),
        async (site) => expect((await done(site, LIST)).files).toEqual(EXPECTED),
      );
      expect(asked).not.toContain("/SHA256SUMS");
    });

    it.each(["../evil", "a/../../evil", "/tmp/alianza-evil", "-o", ".profile", "a b", "$(touch evil)"])(
      "fetches nothing with a list that names %s",
      async (name) => {
        const asked = await withHost(
          () => "evil",
          async (site) => {
            const { said, files } = await done(site, `${LIST}${sumOf("evil")}  ${name}\n`);
            expect(said).toContain("Nothing was fetched.");
            expect(files).toEqual(["SHA256SUMS"]);
          },
        );
        expect(asked).toEqual([]);
      },
    );
  },
);
