import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** The tests that mutants have to survive: all in Node, none that looks at files of the whole project. */
const ALL = ["tests/domain/**/*.test.ts", "tests/sealing/**/*.test.ts", "tests/vault/copy-format.test.ts"];
/** Named by scripts/mutation.mjs: the tests that are about the file that is changed. */
const named = process.env["ALIANZA_MUTATION_TESTS"]?.split(",");

export default defineConfig({
  resolve: {
    alias: [{ find: /^fast-check$/, replacement: join(import.meta.dirname, "tests/support/few-runs.ts") }],
  },
  test: {
    environment: "node",
    include: named ?? ALL,
    // Slow, and about journals that were made up for tests.
    exclude: ["tests/domain/sample-journal.test.ts"],
    setupFiles: ["tests/support/one-chance.ts"],
    isolate: false,
    testTimeout: 120_000,
  },
});
