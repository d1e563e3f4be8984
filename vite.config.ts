import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import project from "./package.json" with { type: "json" };
import { pdfLeftOut } from "./scripts/pdf-left-out.mjs";
import { licencesWritten } from "./scripts/shipped.mjs";

/** What the app asks of a browser: the platform's own dialog, popover, CSS nesting and cascade layers. */
export const TARGET = ["chrome120", "edge120", "firefox121", "safari17.4"];

/**
 * Which cascade layer wins is decided by which is named first. The minifier drops the line that says so and orders the
 * sheet by chunks, so the line is put back at its top.
 */
const layerOrder: Plugin = {
  name: "layer-order",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "asset" && file.fileName.endsWith(".css")) {
          file.source = `@layer reset,tokens,base,ui,features;${String(file.source)}`;
        }
      }
    },
  },
};

/** The name of a feature's chunk, from where its file lies. */
const featureOf = (file: string): string | null => /src\/features\/([^/]+)\//.exec(file)?.[1] ?? null;

/** Which part of which guest language a file of words is of: `language-fr-further`. The build reads these names. */
const GUEST =
  /src\/words\/(?:(first-)|(content\/evidence-|content\/phrase-words-|rehearsal\/|further\/)|(example\/(?:example-)?))?(ca|de|fr|it|pt-BR|pt-PT|pt)(?=[-/.])(?:\/(first|start|welcome)\.ts)?/;
function guestOf(file: string): string | null {
  const found = GUEST.exec(file);
  if (found === null) return null;
  const [, first, further, example, language, greeting] = found;
  const part =
    first || greeting
      ? "first"
      : further !== undefined
        ? "further"
        : example !== undefined
          ? "example"
          : "words";
  // What both kinds of Portuguese have in common.
  return language === "pt" ? "language-pt-shared" : `language-${language}-${part}`;
}

/** What only guests are made of lies in a folder for each, by which the service worker knows it. */
const chunkFileNames = ({ name }: { readonly name: string }): string => {
  const [, language, part] = /^language-(.+)-(\w+)$/.exec(name) ?? [];
  return language === undefined
    ? "assets/[name]-[hash].js"
    : `assets/languages/${language}/${part}-[hash].js`;
};

/** What of these rooms nobody waits for who only opens a journal. Each is the beginning of names. */
const LATER = {
  vault: [
    "aside",
    "bring-back",
    "churn",
    "copy",
    "door",
    "drop-box",
    "entry-editor",
    "erase",
    "folder",
    "lock",
    "may-bring",
    "merging",
    "move",
    "restore",
    "set-aside",
    "tries",
  ],
  sealing: ["backup", "drop", "kept-key", "stretch"],
  domain: [
    "backup(?!-mark\\.|-size\\.)",
    "bring",
    "calendar",
    "history",
    "import",
    "lock-",
    "look",
    "message",
    "occurrence",
    "own-words",
    "pass",
    "recovery-code",
    "rehearsal-",
    "rehearse",
    "search",
    "summary",
    "talk",
    "three-way",
    "trend",
    "tries",
    "wording",
  ],
};
const without = (room: keyof typeof LATER): string => `${room}/(?!${LATER[room].join("|")})`;
const OPENS_A_JOURNAL = new RegExp(
  `node_modules/(?:dexie|zod)|src/(?:app/opening|${without("vault")}|${without("sealing")}|${without("domain")}|words/(?:format|further|plural|problem|react)\\.ts)`,
);

export default defineConfig({
  // Relative, so that one build works on any host and any sub-path.
  base: "./",
  plugins: [react(), layerOrder, licencesWritten(fileURLToPath(new URL(".", import.meta.url)))],
  resolve: {
    alias: [
      // Parts of pdfkit that this app never comes to: WOFF2, pictures, encryption, and breaking lines, which
      // src/documents/pdf-lines.ts does. Without them what makes the PDF is a third smaller.
      {
        find: /^(?:brotli\/decompress\.js|png-js|linebreak|@noble\/ciphers\/aes)$/,
        replacement: fileURLToPath(new URL("src/documents/left-out.ts", import.meta.url)),
      },
      // Keys of age that are no passphrase, which this app neither makes nor takes.
      {
        find: /^@noble\/(?:curves|post-quantum)\/(?:ed25519|nist|hybrid)\.js$/,
        replacement: fileURLToPath(new URL("src/sealing/left-out.ts", import.meta.url)),
      },
    ],
  },
  define: { __APP_VERSION__: JSON.stringify(project.version) },
  build: {
    target: TARGET,
    // An inlined asset would be a data: address, which the policy refuses.
    assetsInlineLimit: 0,
    // One style sheet: the order of its cascade layers must not depend on which part of the app loads first.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // Workers are built by a plugin, which is then said to be slow.
      checks: { bundlerTimings: false },
      output: {
        chunkFileNames,
        // Few files, since each costs a message to the service worker at every start: the first screen, what opens the
        // journal, what is around every page, the words of one language. Pages load when they are opened.
        codeSplitting: {
          groups: [
            { name: "first", tags: ["$initial"], priority: 5 },
            {
              name: "opening",
              test: OPENS_A_JOURNAL,
              priority: 4,
            },
            // What a journal without a passcode does without.
            {
              name: "locking",
              test: /src\/(?:vault\/(?:lock|locked|move|door|tries|churn)|domain\/(?:tries|passphrase))\.ts/,
              priority: 3,
            },
            { name: "phrases", test: /src\/words\/content\/phrase-words(?:-e[ns])?\.ts/, priority: 3 },
            // Hears of new versions, for whom needs nothing of the rest yet.
            {
              name: "updates",
              test: /src\/app\/(?:updates|service-worker-page)\.ts|node_modules\/workbox-window/,
              priority: 4,
            },
            { name: "shell", test: /src\/app\/shell\.tsx/, priority: 3 },
            // What several pages are made of, and each feature whole: whoever opens one of its pages opens the next.
            {
              name: "forms",
              test: /src\/(?:forms|ui|device|documents\/(?:page-blocks|plan-words)|domain\/(?:summary|talk|bring|message|three-way|history|occurrence|trend-(?:line|usual|patterns|seen|small))|vault\/entry-editor)|node_modules\/(?:react-hook-form|@hookform)/,
              priority: 2,
            },
            // Long, and hardly ever read.
            { name: "licences", test: /src\/features\/about\/licences\.ts/, priority: 2 },
            // Whoever stands at the door waits for nothing but the door.
            { name: "door", test: /src\/features\/lock\/(?:lock-page|door-|secret)/, priority: 2 },
            { name: featureOf, debugName: "features", test: /src\/features\//, priority: 1 },
            // Nothing of what it imports, which others need too.
            {
              name: guestOf,
              debugName: "guests",
              test: GUEST,
              priority: 0,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  worker: {
    format: "es",
    plugins: () => [pdfLeftOut],
    // A worker's policy lets it load nothing, so each is one file.
    rolldownOptions: { output: { codeSplitting: false }, checks: { bundlerTimings: false } },
  },
});
