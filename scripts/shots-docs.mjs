/** The two pictures of the README, and those that an installer shows, which the manifest names. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { choosePreset } from "./shots-screens.mjs";
import { pageWith, settled } from "./shots-take.mjs";

const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 800 };

/**
 * @typedef {object} Picture
 * @property {string} file
 * @property {{ width: number, height: number }} view
 * @property {"es" | "en"} language
 * @property {(newest: Readonly<Record<string, string>>) => string} path
 * @property {string} [label] what an installer says under it; without it the picture is for the README
 * @property {number} scale
 * @property {(page: import("playwright").Page) => Promise<void>} [act]
 */

/** @type {readonly Picture[]} */
const PICTURES = [
  { file: "docs/pictures/today.png", view: NARROW, language: "en", path: () => "/", scale: 2 },
  {
    file: "docs/pictures/page.png",
    view: WIDE,
    language: "en",
    path: () => "/page",
    act: choosePreset,
    scale: 1,
  },
  {
    file: "public/screenshots/narrow-today.png",
    view: NARROW,
    language: "es",
    path: () => "/",
    label: "Hoy: lo que importa ahora",
    scale: 2,
  },
  {
    file: "public/screenshots/narrow-check-in.png",
    view: NARROW,
    language: "es",
    path: () => "/check-in/short",
    label: "Cómo fue la sesión, en medio minuto",
    scale: 2,
  },
  {
    file: "public/screenshots/narrow-session.png",
    view: NARROW,
    language: "es",
    path: ({ session }) => `/session/${session}`,
    label: "Una sesión, con mis palabras",
    scale: 2,
  },
  {
    file: "public/screenshots/wide-journey.png",
    view: WIDE,
    language: "es",
    path: () => "/journey",
    label: "El camino, sesión a sesión",
    scale: 1,
  },
  {
    file: "public/screenshots/wide-page.png",
    view: WIDE,
    language: "es",
    path: () => "/page",
    act: choosePreset,
    label: "La página para llevar",
    scale: 1,
  },
];

/** @param {string} root */
async function writeManifest(root) {
  const file = join(root, "public", "manifest.webmanifest");
  const screenshots = PICTURES.filter(({ label }) => label).map(({ file: path, view, scale, label }) => ({
    src: path.replace("public/", ""),
    sizes: `${view.width * scale}x${view.height * scale}`,
    type: "image/png",
    form_factor: view === WIDE ? "wide" : "narrow",
    label,
  }));
  const { shortcuts, screenshots: _, ...rest } = JSON.parse(await readFile(file, "utf8"));
  const options = { ...(await resolveConfig(file)), filepath: file, parser: "json" };
  await writeFile(file, await format(JSON.stringify({ ...rest, screenshots, shortcuts }), options));
}

/** @param {import("playwright").Browser} browser @param {string} url @param {string} root */
export async function takeDocs(browser, url, root) {
  for (const folder of ["docs/pictures", "public/screenshots"])
    await mkdir(join(root, folder), { recursive: true });
  for (const { file, view, language, path, scale, act } of PICTURES) {
    const { context, page, there } = await pageWith(browser, url, { language, size: "typical", scale });
    await page.setViewportSize(view);
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(`${url}#/settings`);
    await settled(page);
    // With a pointer and not out of nowhere: then no ring is drawn around the title, as for anybody who taps.
    await page.mouse.click(view.width - 4, view.height / 2);
    await page.evaluate((hash) => (location.hash = hash), `#${path(there.newest)}`);
    await page.waitForTimeout(300);
    await settled(page);
    await act?.(page);
    await settled(page);
    await page.screenshot({ path: join(root, file) });
    await context.close();
    console.log(file);
  }
  await writeManifest(root);
}
