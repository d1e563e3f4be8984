import { afterAll, beforeAll, expect, test } from "vitest";
import { cleanText } from "#domain/text.ts";
import { launchBrowser, type RealBrowser } from "#support/browser.ts";
import {
  checkInComplete,
  firstMinute,
  open,
  openCold,
  untilLeft,
  writeNote,
  type Person,
} from "#support/journey.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** Text that tries to be something else, and text that is too much. */
let app: ServedApp;
let browser: RealBrowser;
let person: Person;
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser({ languages: "es" });
  person = await firstMinute(browser.page, app.url, { name: "<b>Marta</b> ${name} {{name}}" });
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

/** Each would set `pwned` if it ever became code. */
const ATTEMPTS = [
  `<script>pwned=1</script>`,
  `<img src=x onerror=pwned=1>`,
  `<svg onload=pwned=1>`,
  `<svg><script>pwned=1</script></svg>`,
  `</textarea><img src=x onerror=pwned=1>`,
  `</title><script>pwned=1</script>`,
  `</script><script>pwned=1</script>`,
  `"><script>pwned=1</script>`,
  `' onfocus='pwned=1' autofocus='`,
  `" onmouseover="pwned=1`,
  `javascript:pwned=1`,
  `JaVaScRiPt:pwned=1//`,
  `data:text/html,<script>pwned=1</script>`,
  `<a href="javascript:pwned=1">x</a>`,
  `<iframe srcdoc="<script>pwned=1</script>">`,
  `<iframe src=javascript:pwned=1>`,
  `<math><mtext></p><img src=x onerror=pwned=1>`,
  `<details open ontoggle=pwned=1>`,
  `<body onload=pwned=1>`,
  `<input autofocus onfocus=pwned=1>`,
  `<video><source onerror=pwned=1></video>`,
  `<link rel=stylesheet href=//evil.example/x.css>`,
  `<meta http-equiv=refresh content="0;url=//evil.example">`,
  `<base href=//evil.example/>`,
  `<form action=//evil.example><button>x</button></form>`,
  "${pwned=1}",
  "{{constructor.constructor('pwned=1')()}}",
  `<!--><img src=x onerror=pwned=1>-->`,
  `<![CDATA[<img src=x onerror=pwned=1>]]>`,
  `\u202e<img src=x onerror=pwned=1>\u202c`,
  `a\u0000<script>pwned=1</script>`,
  `&lt;img src=x onerror=pwned=1&gt;`,
];
const ALL = ATTEMPTS.join("\n");

async function nothingRan(): Promise<void> {
  const { page } = browser;
  expect(await page.evaluate(() => "pwned" in globalThis)).toBe(false);
  expect(
    await page.locator("main iframe, main script, main img, main base, main meta, main video").count(),
  ).toBe(0);
}

test("S-29, F01: what looks like code is shown as it was written, everywhere, and nothing of it runs", async () => {
  const { page } = browser;
  const { words } = person;
  const asKept = cleanText(ALL);
  const shown = async (path: string, text: string) => {
    await openCold(page, app.url, path);
    await expect
      .poll(
        async () => {
          const texts = await page.locator("main").allTextContents();
          const fields = await page
            .locator("main textarea")
            .evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).value));
          return [...texts, ...fields].some((each) => each.includes(text));
        },
        { timeout: 10_000, message: path },
      )
      .toBe(true);
    await nothingRan();
  };
  await writeNote(person, ALL, { bring: true });
  await shown("/notes", asKept);
  await page.getByRole("link", { name: "<script>" }).first().click();
  expect(await page.getByLabel(words.notes.text, { exact: true }).inputValue()).toBe(asKept);
  await nothingRan();

  await checkInComplete(person, {
    word: `<img src=x onerror=pwned=1>`,
    line: ALL,
    moment: ALL,
    bring: ALL,
    privateNote: ALL,
  });
  const id = await page.evaluate(() => location.hash.split("/").at(-1));
  await nothingRan();
  await shown("/", asKept);
  await shown(`/session/${id}`, asKept);
  await shown("/journey", `<img src=x onerror=pwned=1>`);
  await shown("/page", "onerror=pwned=1");
  await shown("/settings", "<b>Marta</b> ${name} {{name}}");
  expect(browser.violations).toEqual([]);
  expect(browser.noise).toEqual([]);
});

const LONG = {
  "a hundred thousand letters": "a long day ".repeat(9_090),
  "ten thousand marks on one letter": `a${"\u0301".repeat(10_000)}`,
  "families and flags": "👩‍👩‍👧‍👦🏳️‍🌈👍🏽".repeat(2_000),
  "halves of letters": "a\ud800b\udc00c\ud83d",
  "both directions": "\u202eאבג abc \u2066دهـ\u2069 123",
};

test.each(Object.keys(LONG) as (keyof typeof LONG)[])(
  "F02: %s are kept, and are the same after a cold start",
  async (which) => {
    const { page } = browser;
    const { words } = person;
    const text = LONG[which];
    await open(page, "/note");
    const field = page.getByLabel(words.notes.text, { exact: true });
    await field.waitFor();
    // Set as a paste sets it: what a protocol in between would mend arrives as it is.
    await field.evaluate(
      (element, units) => {
        const value = units.map((unit) => String.fromCharCode(unit)).join("");
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(element, value);
        element.dispatchEvent(new InputEvent("input", { bubbles: true }));
      },
      Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
    );
    await page.getByRole("button", { name: words.notes.save, exact: true }).click();
    await untilLeft(page, "/note");
    await openCold(page, app.url, "/notes");
    await page.locator(`main a[href^="#/note/"]`).first().click();
    await field.waitFor();
    const kept = await field.evaluate((element) => (element as HTMLTextAreaElement).value);
    expect(kept === cleanText(text), which).toBe(true);
    await page.getByRole("button", { name: words.notes.delete, exact: true }).click();
    await page.waitForFunction(() => !location.hash.startsWith("#/note/"));
    expect(browser.noise).toEqual([]);
  },
);
