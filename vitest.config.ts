import { basename } from "node:path";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { findBrowser, QUIET_FLAGS } from "./scripts/browser.mjs";
import viteConfig from "./vite.config.ts";

const executablePath = findBrowser();
const notHere = ["**/node_modules/**", "tests/walls/planted/**", ".tmp/**"];

/** What takes longest. Begun last, one of them would go on alone when all others have ended. */
const LONG = [
  "erase.journey",
  "languages.journey",
  "traces.journey",
  "axe.journey",
  "engine-webkit.journey",
  "update.journey",
  "way-back.journey",
  "offline.journey",
  "engines-heard.journey",
  "engine-firefox.journey",
  "engine-chromium.journey",
  "backup-kill.journey",
  "share.journey",
  "readings.journey",
  "lock-kill.journey",
  "everybody.journey",
  "turned.journey",
  "copy-kill.journey",
  "pages.journey",
  "rehearsal.journey",
  "lock-ways.journey",
  "example.journey",
  "lock.journey",
  "first-week.journey",
  "ledger.journey",
  "languages-slow.journey",
  "lacking.journey",
  "lost.journey",
  "about.journey",
  "launch.journey",
  "lock-traces.journey",
  "samples.journey",
  "windows.journey",
  "shown.journey",
  "hands.journey",
  "search.journey",
  "service-worker.journey",
  "page-pdf.test",
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const at = LONG.indexOf(basename(moduleId, ".ts"));
  return at < 0 ? LONG.length : at;
};

/** The order in which files are begun. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => rankOf(one) - rankOf(other));
  }
}

/**
 * One number for all projects, so that they run at the same time: a journey waits for its browser half of the time, and with
 * the page of the browser project beside two of them, two cores are busy to the end.
 */
const WORKERS = 2;

export default mergeConfig(
  viteConfig,
  defineConfig({
    cacheDir: "node_modules/.vite-tests",
    // Found once here, or Vite would find them one by one and load a page again in the middle of a test.
    optimizeDeps: {
      include: [
        "react",
        "react-dom",
        "react-dom/client",
        "react/jsx-runtime",
        "react/jsx-dev-runtime",
        "vitest-browser-react",
        "dexie",
        "zod/mini",
        "react-hook-form",
        "@hookform/resolvers/zod",
        "wouter",
        "wouter/use-hash-location",
        "workbox-window",
        "ical.js",
        "age-encryption",
        "fontkit",
        "pdfkit",
        "pdfkit/output",
      ],
    },
    test: {
      retry: 0,
      sequence: { sequencer: LongestFirst },
      projects: [
        {
          extends: true,
          test: {
            name: "node",
            environment: "node",
            include: ["tests/**/*.test.ts"],
            exclude: [...notHere, "tests/**/*.browser.test.ts"],
            setupFiles: ["tests/support/fail-on-console.ts"],
            maxWorkers: WORKERS,
            // The domain keeps nothing between calls, so what one file has loaded is there for the next.
            isolate: false,
            // Waiting long costs nothing where it is quick, and a busy machine is no defect.
            expect: { poll: { timeout: 15_000 } },
            testTimeout: 120_000,
            hookTimeout: 120_000,
          },
        },
        {
          extends: true,
          test: {
            name: "browser",
            include: ["tests/**/*.browser.test.ts", "tests/**/*.browser.test.tsx"],
            exclude: notHere,
            setupFiles: ["tests/support/fail-on-console.ts"],
            maxWorkers: WORKERS,
            expect: { poll: { timeout: 15_000 } },
            testTimeout: 120_000,
            browser: {
              enabled: true,
              headless: true,
              // One page beside the workers of the other projects.
              fileParallelism: false,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: { args: [...QUIET_FLAGS], ...(executablePath ? { executablePath } : {}) },
              }),
              instances: [{ browser: "chromium" }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: "journeys",
            environment: "node",
            include: ["tests/**/*.journey.ts"],
            exclude: notHere,
            globalSetup: ["tests/support/built-app.ts"],
            maxWorkers: WORKERS,
            // Each file has a server, a port and a profile of its own; what is loaded is the same for all.
            isolate: false,
            expect: { poll: { timeout: 15_000 } },
            testTimeout: 180_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  }),
);
