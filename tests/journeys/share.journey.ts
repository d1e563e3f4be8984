import { rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, newProfile, type RealBrowser } from "#support/browser.ts";
import { firstMinute, open, SOON, title, untilAlive, untilOffline, type Person } from "#support/journey.ts";
import { openDoor, setPasscode } from "#support/lock.ts";
import { canary, searchProfile } from "#support/profile-search.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** What a phone does when something is shared into the app: a form, posted by no page of ours. */
let app: ServedApp;
let elsewhere: Server;
let from = "";
beforeAll(async () => {
  app = await serveApp();
  // Another origin, whose page posts a form as the share sheet does. Our own pages may post none.
  elsewhere = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end('<!doctype html><link rel="icon" href="data:," /><title>elsewhere</title>');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, "localhost", resolve));
  const address = elsewhere.address();
  from = `http://localhost:${address !== null && typeof address === "object" ? address.port : 0}/`;
});
afterAll(async () => {
  await app.close();
  elsewhere.closeAllConnections();
  elsewhere.close();
});

async function share(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(from);
  await page.evaluate(
    ({ to, fields }) => {
      const form = document.createElement("form");
      // Or the browser keeps what stands in the fields of this page, which no share sheet has.
      Object.assign(form, {
        method: "POST",
        action: to,
        enctype: "multipart/form-data",
        autocomplete: "off",
      });
      for (const [name, value] of Object.entries(fields)) {
        const field = document.createElement("textarea");
        field.name = name;
        field.value = value;
        form.append(field);
      }
      document.body.append(form);
      form.submit();
    },
    { to: `${app.url}share`, fields },
  );
  await page.waitForURL(/#\/shared/);
  await untilAlive(page);
}

/** Until the key to seal with lies outside. */
const untilTakes = async (page: Page) =>
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          if (!(await indexedDB.databases()).some(({ name }) => name === "s1")) return 0;
          return new Promise<number>((resolve) => {
            // Opened without its stores it would be there and be nothing.
            const opening = indexedDB.open("s1", 1);
            opening.onupgradeneeded = () => opening.transaction?.abort();
            opening.addEventListener("error", () => resolve(0));
            opening.onsuccess = () => {
              const count = opening.result.transaction("k").objectStore("k").count();
              count.onsuccess = () => {
                opening.result.close();
                resolve(count.result);
              };
            };
          });
        }),
      SOON,
    )
    .toBe(1);

const button = ({ page }: Person, name: string) => page.getByRole("button", { name, exact: true });

/** What stands in every place where a shared text must never stand. */
async function isNowhere(browser: RealBrowser, word: string) {
  expect(browser.requests.filter((each) => each.includes(word))).toEqual([]);
  expect(app.seen.filter(({ path }) => path.includes(word))).toEqual([]);
  expect(app.seen.filter(({ method }) => method === "POST")).toEqual([]);
  for (const page of browser.context.pages()) expect(page.url()).not.toContain(word);
}

test.each(["leveldb", "sqlite"] as const)(
  "S-01 (%s): shared offline, open and locked, it is sealed at once; unlocked, it is shown and asked for",
  async (storage) => {
    const profile = await newProfile();
    const browser = await launchBrowser({ profile, storage, languages: "es" });
    const [passcode, seen, locked, away] = [canary(), canary(), canary(), canary()];
    try {
      // The first visit has no journal yet: nothing is kept, and a sentence says what to do.
      const { page } = browser;
      await page.goto(app.url);
      await untilAlive(page);
      await untilOffline(page);
      await share(page, { text: away });
      expect(new URL(page.url()).hash).toBe("#/shared/nowhere");
      const person = await firstMinute(page, app.url);
      const { sharedIn, lock } = person.words;
      await untilTakes(page);
      await app.close();

      await share(page, {
        title: "título",
        text: `${seen} https://example.org/a`,
        url: "https://example.org/a",
      });
      await title(page, sharedIn.title).waitFor();
      await page.getByText(seen).waitFor();
      expect(await page.locator("main").innerText()).toContain(`título\n${seen}`);
      expect(await page.locator("main").innerText()).not.toMatch(/example\.org\/a[\s\S]*example\.org\/a/);
      await isNowhere(browser, seen);
      expect((await searchProfile(profile, [seen, away])).found).toEqual([]);
      await button(person, sharedIn.keep).click();
      await page.getByRole("link", { name: sharedIn.open, exact: true }).click();
      await expect
        .poll(() => page.getByLabel(person.words.notes.text, { exact: true }).inputValue(), SOON)
        .toContain(seen);

      await setPasscode(person, passcode);
      await open(page, "/");
      await button(person, person.words.common.hideAndLock).click();
      await page.getByText(lock.door.locked, { exact: true }).waitFor();
      await share(page, { text: locked });
      await page.getByText(sharedIn.atDoor.title, { exact: true }).waitFor();
      expect(await page.content()).not.toContain(locked);
      await browser.kill();
      expect((await searchProfile(profile, [seen, locked, away])).found).toEqual([]);

      const again = await launchBrowser({ profile, storage, languages: "es" });
      try {
        await again.page.goto(app.url);
        await openDoor({ ...person, page: again.page }, passcode);
        await again.page.getByRole("link", { name: sharedIn.waits.look, exact: true }).click();
        await again.page.getByText(locked).waitFor();
        await again.page.getByRole("button", { name: sharedIn.keep, exact: true }).click();
        await again.page.getByText(sharedIn.kept, { exact: true }).waitFor();
        await open(again.page, "/notes");
        await again.page.getByText(locked).waitFor();
        expect(again.noise).toEqual([]);
      } finally {
        await again.close();
      }
      expect((await searchProfile(profile, [seen, locked, away])).found).toEqual([]);
      expect([browser.violations, browser.outside]).toEqual([[], []]);
    } finally {
      await browser.close();
      app = await serveApp({ port: app.port });
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);

test("what cannot be kept is said: no text, too long; and the example takes nothing of it", async () => {
  const browser = await launchBrowser({ languages: "en" });
  try {
    const { page } = browser;
    const { words } = await firstMinute(page, app.url, { language: "en" });
    const { refused, nothing, title: heading } = words.sharedIn;
    await untilOffline(page);
    await untilTakes(page);
    await share(page, { title: " " });
    await page.getByText(refused.nothing.title, { exact: true }).waitFor();
    await share(page, { text: "x".repeat(100_001) });
    await page.getByText(refused["too-long"].title, { exact: true }).waitFor();
    await page.evaluate(() => {
      sessionStorage.setItem("al.example", "{}");
    });
    const mine = canary();
    await share(page, { text: mine });
    await title(page).waitFor();
    expect(await page.content()).not.toContain(mine);
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(`${app.url}#/`);
    await page.reload();
    await page.getByRole("link", { name: words.sharedIn.waits.look, exact: true }).click();
    await title(page, heading).waitFor();
    await page.getByText(mine).waitFor();
    await page.getByRole("button", { name: words.sharedIn.discard, exact: true }).click();
    await page.getByText(nothing).waitFor();
    expect(browser.noise).toEqual([]);
  } finally {
    await browser.close();
  }
});

test("after erasing nothing takes what is shared: it is said there, and the host reads none of it", async () => {
  const browser = await launchBrowser({ languages: "es" });
  try {
    const { page } = browser;
    const person = await firstMinute(page, app.url);
    const { erase, sharedIn } = person.words;
    await untilOffline(page);
    await untilTakes(page);
    await open(page, "/erase");
    await page.getByLabel(erase.confirm(erase.word), { exact: true }).fill(erase.word);
    await button(person, erase.begin).click();
    await title(page, erase.erased.title).waitFor();
    await page.getByText(erase.erased.icon, { exact: true }).waitFor();
    const mine = canary();
    await share(page, { text: mine });
    await page.getByText(sharedIn.refused.nowhere.title, { exact: true }).waitFor();
    expect(page.url()).not.toContain(mine);
    expect(await page.content()).not.toContain(mine);
    expect(app.seen.filter(({ method }) => method === "POST").map(({ status }) => status)).toEqual([303]);
    // A drop box that was left without a journal would go on taking what nobody can open.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open("s1", 1);
          opening.onupgradeneeded = () => {
            opening.result.createObjectStore("k").put({ id: "left" }, "k");
            opening.result.createObjectStore("w", { keyPath: "id" });
          };
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    await page.goto(app.url);
    await page.reload();
    await untilAlive(page);
    const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    await expect.poll(names, SOON).not.toContain("s1");
  } finally {
    await browser.close();
  }
});
