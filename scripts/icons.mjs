/** `npm run icons`: draws the PNGs that installers ask for from their SVG sources. The PNGs are committed. */
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { ensureBrowser, QUIET_FLAGS } from "./browser.mjs";

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "public", "icons");
/** @type {ReadonlyArray<readonly [source: string, png: string, size: number]>} */
const ICONS = [
  ["icon", "icon-192", 192],
  ["icon", "icon-512", 512],
  ["maskable", "maskable-512", 512],
  ["monochrome", "monochrome-512", 512],
  // iOS rounds the corners itself and paints transparent ones black, so it gets the square drawing.
  ["maskable", "apple-touch-180", 180],
  ["shortcut-check-in", "shortcut-check-in-96", 96],
  ["shortcut-note", "shortcut-note-96", 96],
  ["shortcut-help", "shortcut-help-96", 96],
];

const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...QUIET_FLAGS] });
try {
  const page = await browser.newPage();
  for (const [source, png, size] of ICONS) {
    const drawing = await readFile(join(folder, `${source}.svg`), "base64");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.locator("img").evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
    await writeFile(join(folder, `${png}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
