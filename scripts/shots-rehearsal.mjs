/** @typedef {import("./shots-screens.mjs").Screen} Screen */

const STEPS = ["right", "about", "fears", "wants", "words", "aloud", "replies", "plan", "ready"];

/** What is rehearsed, step by step, and what became of it. @param {(page: import("playwright").Page) => Promise<void>} answer @returns {Screen[]} */
export const rehearsalScreens = (answer) => [
  { name: "rehearse", sizes: ["empty", "typical", "full"], isMain: true, path: () => "/rehearse" },
  ...STEPS.map((step) => ({
    name: `rehearse-${step}`,
    sizes: ["typical"],
    isMain: step === "right" || step === "words" || step === "replies" || step === "plan",
    path: (/** @type {import("./shots-screens.mjs").There} */ { newest }) =>
      `/rehearse/edit/${newest["rehearsal"]}/${step}`,
  })),
  {
    name: "rehearse-words-own",
    sizes: ["typical"],
    path: ({ newest }) => `/rehearse/edit/${newest["rehearsal"]}/words`,
    act: async (page) => {
      await page.locator("main textarea:visible").last().fill("…");
      await page.locator("main textarea:visible").first().fill("…");
      await page.waitForTimeout(200);
    },
  },
  {
    name: "rehearse-pause",
    sizes: ["typical"],
    path: ({ newest }) => `/rehearse/edit/${newest["rehearsal"]}/fears`,
    act: (page) => page.locator('button:has(+ a[href="#/help/urgent"])').first().click(),
  },
  { name: "rehearse-short", sizes: ["typical"], path: () => "/rehearse/new/short" },
  {
    name: "rehearsal",
    sizes: ["typical"],
    isMain: true,
    path: ({ newest }) => `/rehearse/${newest["rehearsal"]}`,
  },
  {
    name: "rehearsal-card",
    sizes: ["typical"],
    isMain: true,
    path: ({ newest }) => `/rehearse/${newest["rehearsal"]}/card`,
  },
  {
    name: "rehearsal-handed",
    sizes: ["typical"],
    isMain: true,
    path: ({ newest }) => `/rehearse/${newest["rehearsal"]}/card`,
    act: (page) => page.locator('button[class*="main"]:visible').last().click(),
  },
  {
    name: "rehearsal-after",
    sizes: ["typical"],
    isMain: true,
    path: ({ newest }) => `/rehearse/${newest["rehearsal"]}/after`,
    act: answer,
  },
  {
    name: "rehearse-saying",
    sizes: ["typical"],
    path: ({ newest }) => `/rehearse/saying/${newest["saying"]}`,
  },
  { name: "rehearse-seen", sizes: ["empty", "typical", "full"], isMain: true, path: () => "/rehearse/seen" },
  { name: "rehearse-ending", sizes: ["typical"], isMain: true, path: () => "/rehearse/ending" },
  { name: "rehearse-where-from", sizes: ["typical"], isMain: true, path: () => "/rehearse/where-from" },
];
