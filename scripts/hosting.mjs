/**
 * `npm run hosting`: writes what hosts have to be told into hosting/ (ignored). `-- --base /some/path/` for a sub-path,
 * `--folder` for where the host keeps the files, `--out` for another folder to write into (docs/hosting.md).
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureBuilt } from "./built.mjs";
import { hostingFiles } from "./hosting-files.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    base: { type: "string", default: "/" },
    folder: { type: "string", default: "/srv/alianza" },
    out: { type: "string", default: join(root, "hosting") },
  },
});
const files = await hostingFiles({ dist: await ensureBuilt(), base: values.base, folder: values.folder });
await rm(values.out, { recursive: true, force: true });
for (const [name, text] of files) {
  await mkdir(dirname(join(values.out, name)), { recursive: true });
  await writeFile(join(values.out, name), text);
}
console.log(`Wrote ${files.size} files into ${relative(process.cwd(), values.out) || "."}.`);
