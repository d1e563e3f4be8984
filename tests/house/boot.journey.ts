import { createServer } from "node:http";
import type { Page } from "playwright";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser, newcomer, type RealBrowser } from "#support/browser.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

let app: ServedApp;
let browser: RealBrowser;
let page: Page;

beforeAll(async () => {
  app = await serveApp({ base: "/here/" });
  browser = await launchBrowser({ languages: "es" });
});
afterAll(async () => {
  await browser.close();
  await app.close();
});
beforeEach(async () => {
  page = await newcomer(browser, app.url);
  browser.violations.length = 0;
});

/** What this window says that the person prefers, from its next page on. */
async function prefer(languages: string): Promise<void> {
  const session = await browser.context.newCDPSession(page);
  const userAgent = await page.evaluate(() => navigator.userAgent);
  await session.send("Emulation.setUserAgentOverride", { userAgent, acceptLanguage: languages });
}

async function opened(languages: string, kept: Record<string, string> = {}) {
  await prefer(languages);
  // A file of the host that runs none of the app's code.
  await page.goto(`${app.url}icons/icon.svg`);
  await page.evaluate((entries) => {
    for (const [key, value] of entries) localStorage.setItem(key, value);
  }, Object.entries(kept));
  await page.goto(app.url);
  expect(await page.evaluate(() => navigator.languages.join())).toBe(languages);
  const found = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    theme: document.documentElement.dataset["theme"],
    known: document.documentElement.dataset["known"],
    colours: [...document.querySelectorAll('meta[name="theme-color"]')].map((meta) =>
      meta.getAttribute("content"),
    ),
  }));
  expect(browser.violations).toEqual([]);
  return found;
}

const BOTH = ["#eaefeb", "#0f1a1b"];

test.each([
  ["es-MX,es,en", {}, { lang: "es", known: "no", colours: BOTH }],
  ["de-DE,de", {}, { lang: "de", known: "no", colours: BOTH }],
  ["sv-SE,sv", {}, { lang: "en", known: "no", colours: BOTH }],
  ["es-ES", { al: '{"vid":"x"}', "al.ui": '{"lang":"en"}' }, { lang: "en", known: "yes", colours: BOTH }],
  [
    "en",
    { "al.ui": '{"theme":"dark"}' },
    { lang: "en", theme: "dark", known: "no", colours: ["#0f1a1b", "#0f1a1b"] },
  ],
  ["es", { "al.ui": '{"lang":"</html>","theme":7}' }, { lang: "es", known: "no", colours: BOTH }],
  ["es", { "al.ui": "{{{" }, { lang: "es", known: "no", colours: BOTH }],
  ["es", { "al.ui": "null" }, { lang: "es", known: "no", colours: BOTH }],
])("with %s and %o, knows language and theme before the first paint", async (languages, kept, wanted) => {
  expect(await opened(languages, kept)).toEqual({ theme: undefined, ...wanted });
});

test("of a window that shows the example, draws a journal in the language and the light of the example", async () => {
  await page.goto(`${app.url}icons/icon.svg`);
  await page.evaluate(() => sessionStorage.setItem("al.example", '{"lang":"en","theme":"dark"}'));
  const kept = { al: '{"vid":"x"}', "al.lock": "1", "al.ui": '{"lang":"es"}' };
  const found = await opened("es", kept);
  expect(found).toEqual({ lang: "en", theme: "dark", known: "yes", colours: ["#0f1a1b", "#0f1a1b"] });
  await page.evaluate(() => localStorage.clear());
});

test("starts with storage blocked", async () => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.goto(app.url);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("es");
});

test("leaves a frame empty, even where the host cannot send frame-ancestors", async () => {
  const bare = await serveApp({ headers: false });
  const framing = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(`<iframe src="${bare.url}"></iframe>`);
  });
  await new Promise<void>((resolve) => framing.listen(0, "localhost", resolve));
  try {
    const address = framing.address();
    await page.goto(`http://localhost:${typeof address === "object" ? address?.port : ""}/`);
    const frame = page.frames()[1];
    expect(frame?.url()).toBe(bare.url);
    expect(await frame?.evaluate(() => document.documentElement?.outerHTML ?? "")).toBe("");
    expect(bare.seen.map(({ path }) => path)).not.toContain("/sw.js");
  } finally {
    framing.closeAllConnections();
    framing.close();
    await bare.close();
  }
});

test("S-25: text never becomes code: every way is refused, and no second policy can be made", async () => {
  await page.goto(app.url);
  // Its one policy is made by the app itself, which starts after the first picture.
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset["faces"])).toBe("wanted");
  const tried = await page.evaluate(() => {
    const attempt = (action: () => unknown) => {
      try {
        action();
        return "allowed";
      } catch (problem) {
        return problem instanceof Error ? problem.name : "refused";
      }
    };
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    return {
      innerHTML: attempt(() => (document.createElement("p").innerHTML = "<b>x</b>")),
      worker: attempt(() => new Worker("sw.js")),
      sameName: attempt(() => trustedTypes.createPolicy("alianza", {})),
      otherName: attempt(() => trustedTypes.createPolicy("other", {})),
      write: attempt(() => document.write("x")),
    };
  });
  expect(tried).toEqual({
    innerHTML: "TypeError",
    worker: "TypeError",
    sameName: "TypeError",
    otherName: "TypeError",
    write: "TypeError",
  });
  const session = await browser.context.newCDPSession(page);
  for (const expression of ["eval('1')", "new Function('return 1')()"]) {
    const { exceptionDetails } = await session.send("Runtime.evaluate", {
      expression,
      allowUnsafeEvalBlockedByCSP: false,
    });
    expect(exceptionDetails?.exception?.className, expression).toBe("EvalError");
  }
  expect(browser.violations).not.toEqual([]);
});
