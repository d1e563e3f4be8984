import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

function has(tool: string): boolean {
  try {
    execFileSync(tool, ["--version"], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}

/** What is not here of the command that reads backups as another program would, and what to install: `.ci/run` does. */
export const MISSING_AGE: readonly string[] = [
  ...(has("age") ? [] : ["age is missing: apt-get install age"]),
  // It asks for a passphrase on a terminal alone, and this is one.
  ...(has("script") ? [] : ["script is missing: apt-get install bsdutils"]),
];

function onTerminal(command: string, typed: string): void {
  execFileSync("script", ["--quiet", "--return", "--command", command, "/dev/null"], {
    input: typed,
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** Runs the command on a file for as long as something reads what it wrote. */
function through(input: Uint8Array, args: readonly string[], typed: string): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), "alianza-age-"));
  try {
    const [from, to] = [join(folder, "from"), join(folder, "to")];
    writeFileSync(from, input);
    onTerminal(`age ${args.join(" ")} --output ${to} ${from}`, typed);
    return new Uint8Array(readFileSync(to));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const ageTool = {
  decrypt: (file: Uint8Array, passphrase: string): string =>
    new TextDecoder().decode(through(file, ["--decrypt"], `${passphrase}\n`)),
  encrypt: (text: string, passphrase: string, more: readonly string[]): Uint8Array<ArrayBuffer> =>
    through(
      new TextEncoder().encode(text),
      ["--encrypt", "--passphrase", ...more],
      `${passphrase}\n${passphrase}\n`,
    ),
};
