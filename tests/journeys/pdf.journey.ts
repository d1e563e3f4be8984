import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { launchBrowser } from "#support/browser.ts";
import { firstMinute, keepIncident, open, untilOffline, writeNote } from "#support/journey.ts";
import { serveApp } from "#support/server.ts";
import { formsInPdf, MISSING_TOOLS, readPdf } from "../support/pdf-tools.ts";

const ON = ["Lo que quiero decir sin rodeos", "Las tareas no me sirven"];
const OFF = ["zozobra", "quebranto", "desvelo"];
const lettersOf = (text: string) => text.replaceAll(/^(?:\d+\.|•)\s/gmu, "").replaceAll(/\s/gu, "");

test.skipIf(MISSING_TOOLS.length > 0)(
  `without a network the page becomes a PDF that holds what it shows, and nothing else ${MISSING_TOOLS.join(" ")}`,
  async () => {
    const app = await serveApp();
    const browser = await launchBrowser({ languages: "es" });
    try {
      const { page } = browser;
      const person = await firstMinute(page, app.url, { name: "Marta" });
      const { words } = person;
      await untilOffline(page);
      await app.close();
      for (const text of ON) await writeNote(person, text, { bring: true });
      await writeNote(person, OFF[0]!, { bring: true });
      await writeNote(person, OFF[1]!);
      await keepIncident(person, OFF[2]!);
      await open(page, "/page");
      await page.getByRole("radio", { name: words.page.presets.marked }).check();
      await page.getByRole("button", { name: OFF[0]! }).click();
      await page.getByRole("button", { name: words.page.strikeOut }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
      const shown = await page.getByRole("complementary", { name: words.page.preview }).innerText();
      const paper = shown.slice(0, shown.indexOf(words.page.onlyThis));
      const leave = async (way: string) => {
        await page.getByRole("button", { name: words.page.handOver }).click();
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name: way, exact: true }).click(),
        ]);
        await page.getByRole("dialog").waitFor({ state: "detached" });
        return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
      };
      const file = await leave(words.page.ways.pdf);
      expect(file.name).toMatch(/^resumen-\d{4}-\d\d-\d\d\.pdf$/u);
      const pdf = readPdf(file.bytes);
      expect(pdf.info).toMatch(/^Pages:\s+1$/mu);
      expect(pdf.info).toMatch(/^Tagged:\s+yes$/mu);
      expect(pdf.info).toMatch(/^Page size:.*\(A4\)$/mu);
      expect(pdf.info).toMatch(/^Title:\s+resumen-\d{4}-\d\d-\d\d$/mu);
      expect(lettersOf(pdf.text)).toBe(lettersOf(paper));
      const others = [await leave(words.page.ways.html), await leave(words.page.ways.markdown)];
      const inside = [
        pdf.unpacked,
        pdf.text,
        pdf.tree,
        pdf.objects,
        ...others.map(({ bytes }) => bytes.toString()),
      ];
      for (const text of ON)
        for (const each of [pdf.text, ...others.map(({ bytes }) => bytes.toString())])
          expect(each).toContain(text);
      for (const hidden of [...OFF, app.url, "127.0.0.1", "localhost", "Marta"])
        for (const form of formsInPdf(hidden)) for (const each of inside) expect(each).not.toContain(form);
      expect(browser.violations).toEqual([]);
      expect(browser.noise).toEqual([]);
      expect(browser.outside).toEqual([]);
    } finally {
      await app.close();
      await browser.close();
    }
  },
);
