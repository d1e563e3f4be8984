import { readFile } from "node:fs/promises";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { expect, test } from "vitest";
import { launchBrowser } from "#support/browser.ts";
import { serveApp } from "#support/server.ts";

test("Lighthouse finds the first screen accessible and well made, as on a phone", async () => {
  const app = await serveApp({ quality: 9 });
  const browser = await launchBrowser({ languages: "es" });
  try {
    const [port = ""] = (await readFile(join(browser.profile, "DevToolsActivePort"), "utf8")).split("\n");
    const result = await lighthouse(app.url, {
      port: Number(port),
      logLevel: "silent",
      onlyCategories: ["accessibility", "best-practices"],
    });
    if (result === undefined) throw new Error("Lighthouse gave no result");
    const { categories, audits } = result.lhr;
    const missed = Object.values(audits)
      .filter(({ score }) => score !== null && score < 1)
      .map(({ id }) => id);
    for (const name of ["accessibility", "best-practices"])
      expect((categories[name]?.score ?? 0) * 100, `${name}: ${missed.join(", ")}`).toBeGreaterThanOrEqual(
        95,
      );
  } finally {
    await browser.close();
    await app.close();
  }
});
