import { expect, it } from "vitest";
import type { Frozen } from "../support/freeze.ts";
import { soak, type FrozenCopy, type Soaked } from "../support/soak/year.ts";
import { freshName } from "../support/world.ts";

declare module "vitest" {
  interface TaskMeta {
    /** Read by scripts/soak.mjs. */
    soaked?: Soaked & { readonly days: number; readonly seed: number };
  }
}

const frozen = import.meta.glob<Frozen>("../fixtures/format-*.json", { eager: true, import: "default" });
const copies = import.meta.glob<FrozenCopy>("../fixtures/backup-*.json", { eager: true, import: "default" });

/** Each version knew more than the one before, so the order of their sizes is the order in which they came. */
const oldestFirst = <Value>(files: Record<string, Value>): Value[] =>
  Object.values(files).sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);

const days = Number(import.meta.env["VITE_SOAK_DAYS"] ?? 16);
const seed = Number(import.meta.env["VITE_SOAK_SEED"] ?? 11);

it(
  "F11, F12, F14, F26: three devices, killed, lost, with wrong clocks and old journals, end with the same, and all of it",
  async ({ task }) => {
    const found = await soak({
      days,
      seed,
      frozen: oldestFirst(frozen),
      copies: oldestFirst(copies),
      name: freshName(),
    });
    const { counts } = found;
    expect(counts["journals of older versions"]).toBe(
      1 + Object.keys(frozen).length + Object.keys(copies).length,
    );
    // Nothing is shown by a run in which nothing happened.
    for (const what of ["written", "changed", "killed", "backups brought in"] as const)
      expect(counts[what], what).toBeGreaterThan(0);
    task.meta.soaked = { ...found, days, seed };
  },
  120_000 + days * 5_000,
);
