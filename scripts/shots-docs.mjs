/** The two pictures of the README, and those that an installer shows, which the manifest names. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
 */

/** @type {readonly Picture[]} */
const PICTURES = [
  { file: "docs/pictures/today.png", view: NARROW, language: "en", path: () => "/", scale: 2 },
  { file: "docs/pictures/page.png", view: WIDE, language: "en", path: () => "/page", scale: 1 },
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
  const lines = screenshots.map(
    (each) =>
      `    ${JSON.stringify(each)
        .replaceAll(/([,:])"/g, '$1 "')
        .replace("{", "{ ")
        .replace(/\}$/, " }")}`,
  );
  const text = await readFile(file, "utf8");
  const member = `  "screenshots": [\n${lines.join(",\n")}\n  ],\n`;
  const isThere = /^ {2}"screenshots": \[\n[\s\S]*?\n {2}\],\n/m;
  const next = isThere.test(text)
    ? text.replace(isThere, member)
    : text.replace('  "shortcuts": [', `${member}  "shortcuts": [`);
  JSON.parse(next);
  await writeFile(file, next);
}

/** @param {import("playwright").Browser} browser @param {string} url @param {string} root */
export async function takeDocs(browser, url, root) {
  for (const folder of ["docs/pictures", "public/screenshots"])
    await mkdir(join(root, folder), { recursive: true });
  for (const { file, view, language, path, scale } of PICTURES) {
    const { context, page, there } = await pageWith(browser, url, { language, size: "typical", scale });
    await page.setViewportSize(view);
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(`${url}#${path(there.newest)}`);
    await settled(page);
    await page.screenshot({ path: join(root, file) });
    await context.close();
    console.log(file);
  }
  await writeManifest(root);
}
