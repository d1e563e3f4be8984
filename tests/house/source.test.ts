import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";

/** What must not stand in any source of the app, whichever screen it belongs to. */
const ROOT = join(import.meta.dirname, "..", "..");

async function sourcesIn(folder: string): Promise<[name: string, text: string][]> {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && /\.(?:tsx?|m?js|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(names.map(async (name) => [name, await readFile(name, "utf8")]));
}

const holding = (sources: readonly [string, string][], what: RegExp): string[] =>
  sources.filter(([, text]) => what.test(text)).map(([name]) => name.slice(ROOT.length + 1));

it("S-23: chance comes from the browser's strong source, asked for once in the page and once in each of two workers; nothing that seals takes the weak one", async () => {
  const ours = await sourcesIn("src");
  expect(ours.length).toBeGreaterThan(300);
  expect(holding(ours, /\bMath\s*\.\s*random\b|\bMath\s*\[/)).toEqual([]);
  expect(holding(ours, /\bgetRandomValues\b|\brandomUUID\b/).toSorted()).toEqual([
    "src/device/random.ts",
    "src/service-worker/share.ts",
    "src/vault/copy-worker.ts",
  ]);
  for (const name of ["age-encryption", "@noble/hashes", "@noble/ciphers"]) {
    const theirs = await sourcesIn(join("node_modules", name));
    expect(theirs.length).toBeGreaterThan(3);
    expect(holding(theirs, /\bMath\s*\.\s*random\b/)).toEqual([]);
  }
});

it("S-47: nothing of it reaches a notification or a push, and a dot on the icon has no number", async () => {
  const ours = await sourcesIn("src");
  expect(
    holding(ours, /\bnew Notification\b|\bNotification\.|showNotification|pushManager|PushManager/),
  ).toEqual([]);
  // The dot on the icon, in one place, and with nothing in it: a number would tell how much there is.
  expect(holding(ours, /AppBadge/)).toEqual(["src/device/badge.ts"]);
  expect(holding(ours, /AppBadge(?:\?\.)?\([^)]/)).toEqual([]);
});
