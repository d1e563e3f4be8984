import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Engine } from "./engine.ts";

/** What the app uses where it is there, asked of the engine itself. The names are the rows of the table in ARCHITECTURE.md. */
export const abilitiesOf = (engine: Engine): Promise<Record<string, boolean>> =>
  engine.evaluate(async () => {
    const { storage, serviceWorker, locks } = navigator as Partial<Navigator>;
    const files = await storage?.getDirectory?.().then(
      () => true,
      () => false,
    );
    return {
      "service worker": serviceWorker !== undefined,
      "Web Locks, BroadcastChannel": locks !== undefined && "BroadcastChannel" in window,
      "asking to keep the storage": storage?.persist !== undefined,
      "private files (OPFS)": files === true,
      "install prompt": "onbeforeinstallprompt" in window,
      "launches into the running window": "launchQueue" in window,
      "share sheet": "share" in navigator,
      "dot on the icon": "setAppBadge" in navigator,
      "device unlock (WebAuthn)": "PublicKeyCredential" in window,
      "a folder kept up to date": "showDirectoryPicker" in window,
      "screen kept awake": "wakeLock" in navigator,
    };
  }, null);

/** What ARCHITECTURE.md says of this engine: each row of its table, and whether the cell says yes. */
export async function tableOf(name: Engine["name"]): Promise<Record<string, boolean>> {
  const text = await readFile(join(import.meta.dirname, "..", "..", "..", "ARCHITECTURE.md"), "utf8");
  const cells = (line: string) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const lines = text.split("\n");
  const head = lines.findIndex((line) => /^\|\s*tested here\s*\|/.test(line));
  const column = cells(lines[head] ?? "").findIndex((cell) => cell.startsWith(name));
  const rows = lines.slice(head + 2, lines.indexOf("", head)).map(cells);
  return Object.fromEntries(rows.map((row) => [row[0] ?? "", (row[column] ?? "").startsWith("yes")]));
}
