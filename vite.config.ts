import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import project from "./package.json" with { type: "json" };

/** What the app asks of a browser: the platform's own dialog, popover, CSS nesting and cascade layers. */
export const TARGET = ["chrome120", "edge120", "firefox121", "safari17.2"];

export default defineConfig({
  // Relative, so that one build works on any host and any sub-path.
  base: "./",
  plugins: [react()],
  define: { __APP_VERSION__: JSON.stringify(project.version) },
  build: {
    target: TARGET,
    // An inlined asset would be a data: address, which the policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
  },
  worker: {
    format: "es",
    // A worker's policy lets it load nothing, so each is one file.
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
