import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { launchBrowser } from "#support/browser.ts";
import { firstMinute, markedPage, untilOffline } from "#support/journey.ts";
import { serveApp } from "#support/server.ts";
import { readContent } from "../support/pdf-content.ts";
import { pdfObjects } from "../support/pdf-objects.ts";
import { everythingIn } from "../support/pdf-texts.ts";
import { MISSING_TOOLS, readPdf, textOfPdf } from "../support/pdf-tools.ts";
import { problemsOfPdf } from "../support/pdf-ua.ts";

const ON = ["Lo que quiero decir sin rodeos", "Las tareas no me sirven"];
const OFF = ["zozobra", "quebranto", "desvelo"] as const;
/** What is read, without white space and without the marks of lists: not every way out writes these as text. */
const lettersOf = (text: string) => text.replaceAll(/^\s*(?:\d+\.|[-•])\s/gmu, "").replaceAll(/\s/gu, "");

interface Sent {
  readonly keys: readonly string[];
  readonly text: string | null;
  readonly name: string | null;
  readonly bytes: readonly number[];
}

/** Takes what is shared, as no browser without a window has a share sheet. */
const takeShared = (page: Page) =>
  page.addInitScript(() => {
    const sent: Sent[] = [];
    Object.assign(globalThis, { sent });
    navigator.canShare = () => true;
    navigator.share = async (data = {}) => {
      const [file] = data.files ?? [];
      const bytes = file === undefined ? [] : [...new Uint8Array(await file.arrayBuffer())];
      sent.push({ keys: Object.keys(data), text: data.text ?? null, name: file?.name ?? null, bytes });
    };
  });
const sentFrom = (page: Page, count: number): Promise<readonly Sent[]> =>
  page
    .waitForFunction((wanted) => (globalThis as unknown as { sent: Sent[] }).sent.length === wanted, count)
    .then(() => page.evaluate(() => (globalThis as unknown as { sent: Sent[] }).sent));

test.skipIf(MISSING_TOOLS.length > 0)(
  `without a network the page becomes a PDF, is sent and is printed, and each holds what it shows and nothing else ${MISSING_TOOLS.join(", ")}`,
  async () => {
    const app = await serveApp();
    const browser = await launchBrowser({ languages: "es" });
    try {
      const { page } = browser;
      await takeShared(page);
      const person = await firstMinute(page, app.url, { name: "Marta" });
      const { words } = person;
      await untilOffline(page);
      await app.close();
      const [struck, noted, apart] = OFF;
      const paper = lettersOf(await markedPage(person, ON, { struck, noted, apart }));

      const ask = async (way: string) => {
        await page.getByRole("button", { name: words.page.handOver }).click();
        await page.getByRole("button", { name: way, exact: true }).click();
        await page.getByRole("dialog").waitFor({ state: "detached" });
      };
      const save = async (way: string) => {
        const [download] = await Promise.all([page.waitForEvent("download"), ask(way)]);
        return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
      };

      const file = await save(words.page.ways.pdf);
      expect(file.name).toMatch(/^resumen-\d{4}-\d\d-\d\d\.pdf$/u);
      const pdf = readPdf(file.bytes);
      expect(pdf.info).toMatch(/^Pages:\s+1$/mu);
      expect(pdf.info).toMatch(/^Page size:.*\(A4\)$/mu);
      expect(pdf.info).toMatch(/^Title:\s+resumen-\d{4}-\d\d-\d\d$/mu);
      expect(lettersOf(pdf.text)).toBe(paper);
      const objects = pdfObjects(file.bytes);
      const content = readContent(objects);
      expect(problemsOfPdf(objects, content)).toEqual([]);

      const others = [];
      for (const way of ["file", "html", "markdown"] as const)
        others.push((await save(words.page.ways[way])).bytes.toString());
      expect(lettersOf(others[0] ?? "")).toBe(paper);

      await ask(words.page.sendPdf);
      await ask(words.page.ways.share);
      const [pdfSent, textSent] = await sentFrom(page, 2);
      expect(pdfSent).toMatchObject({ keys: ["files"], name: file.name });
      expect(Buffer.from(pdfSent?.bytes ?? []).equals(file.bytes)).toBe(true);
      expect(textSent?.keys).toEqual(["text"]);
      expect(textSent?.text).toBe(others[0]);

      const printed = await page.pdf({ format: "A4", tagged: true });
      expect(lettersOf(textOfPdf(printed))).toBe(paper);

      const inside = [everythingIn(file.bytes, objects, content), textSent?.text ?? "", ...others];
      for (const each of inside) {
        for (const text of ON) expect(lettersOf(each)).toContain(lettersOf(text));
        for (const hidden of [...OFF, app.url, "127.0.0.1", "localhost", "Marta"])
          expect(each).not.toContain(hidden);
      }
      expect(browser.violations).toEqual([]);
      expect(browser.noise).toEqual([]);
      expect(browser.outside).toEqual([]);
    } finally {
      await app.close();
      await browser.close();
    }
  },
);
