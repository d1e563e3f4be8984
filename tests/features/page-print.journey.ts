import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { launchBrowser } from "#support/browser.ts";
import { firstMinute, markedPage } from "#support/journey.ts";
import { serveApp } from "#support/server.ts";

const read = (tool: string, ...more: string[]) =>
  execFileSync(tool, more, { encoding: "utf8", stdio: "pipe" });

/** Whether this machine can read a PDF as another program would: poppler-utils, which `.ci/run` installs. */
const canRead = (() => {
  try {
    read("pdftotext", "-v");
    return true;
  } catch {
    return false;
  }
})();

const ON = ["Lo que quiero decir sin rodeos", "Las tareas no me sirven"];
const OFF = ["zozobra", "quebranto", "desvelo"] as const;

const bare = (text: string) => text.replaceAll(/[\s•\f]/gu, "").replaceAll(/(?:^|(?<=hablar|\.))\d\./gu, "");

/** Everything readable in a PDF: as it stands, and its compressed parts unpacked. */
function insideOf(pdf: Buffer): string {
  const parts = [pdf.toString("latin1")];
  for (let at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 7)) {
    const end = pdf.indexOf("endstream", at);
    try {
      parts.push(inflateSync(pdf.subarray(at + 7, end)).toString("latin1"));
    } catch {
      // Not compressed: it has been read as it stands.
    }
  }
  return parts.join("\n");
}

const asUtf16 = (text: string) => Array.from(text, (letter) => `\0${letter}`).join("");

test.skipIf(!canRead)(
  "printing gives one side that holds what the page shows, and nothing else of the app or the journal",
  async () => {
    const app = await serveApp();
    const browser = await launchBrowser();
    const folder = await mkdtemp(join(tmpdir(), "alianza-print-"));
    try {
      const { page } = browser;
      const person = await firstMinute(page, app.url, { name: "Marta" });
      const { words } = person;
      const [struck, noted, apart] = OFF;
      const paper = await markedPage(person, ON, { struck, noted, apart });

      for (const format of ["A4", "Letter"]) {
        for (const scheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme: scheme });
          const path = join(folder, `${format}-${scheme}.pdf`);
          await page.pdf({ path, format, tagged: true, displayHeaderFooter: true });
          const about = read("pdfinfo", path);
          expect(about).toMatch(/^Pages:\s+1$/mu);
          expect(about).toMatch(/^Tagged:\s+yes$/mu);
          expect(about).toMatch(/^Title:\s+resumen-\d{4}-\d\d-\d\d$/mu);
          const text = read("pdftotext", "-raw", path, "-");
          expect(bare(text)).toBe(bare(paper));
          for (const line of ON) expect(text).toContain(line);
          const inside = insideOf(await readFile(path));
          for (const hidden of [
            ...OFF,
            app.url,
            "127.0.0.1",
            "localhost",
            "Marta",
            words.page.handOver,
            "/Annots",
          ]) {
            expect(inside).not.toContain(hidden);
            expect(inside).not.toContain(asUtf16(hidden));
          }
        }
      }
      expect(await page.title()).not.toMatch(/resumen/u);
      expect(browser.violations).toEqual([]);
      expect(browser.noise).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
      await app.close();
      await browser.close();
    }
  },
);
