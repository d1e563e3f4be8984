import "#ui/styles.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cleanup } from "vitest-browser-react";
import project from "../../package.json" with { type: "json" };
import { aboutRoutes } from "#features/about/route.ts";
import { leaveHome, newHome, opener, type Home } from "../support/house.tsx";

const openAt = opener(aboutRoutes);

let home: Home;
beforeEach(async () => {
  home = await newHome();
});
afterEach(async () => {
  await cleanup();
  vi.restoreAllMocks();
  leaveHome(home);
  history.replaceState(null, "", "#/");
});

test.each(["es", "en"] as const)(
  "before the app lies on the device it says so, and shows no number (%s)",
  async (language) => {
    const { screen, words } = await openAt(home, "/about", language);
    await expect.element(screen.getByText(words.about.notYet)).toBeVisible();
    expect(document.querySelector("[data-fingerprint]")).toBeNull();
    await expect.element(screen.getByText(words.settings.version(project.version))).toBeVisible();
    await expect.element(screen.getByText(words.about.source)).toBeVisible();
    for (const each of words.about.compare) await expect.element(screen.getByText(each)).toBeVisible();
  },
);

/** The page runs under a service worker that answers so, or not at all. */
function under(answer: unknown): void {
  const postMessage = (_: unknown, [port]: readonly MessagePort[]) =>
    answer === undefined ? undefined : port?.postMessage(answer);
  const controller = { scriptURL: new URL("sw.js", location.href).href, postMessage };
  vi.spyOn(navigator, "serviceWorker", "get").mockReturnValue({ controller } as never);
}

test.each([
  ["does not answer", undefined],
  ["answers something else", { type: "hello" }],
  ["names a cache that cannot be read", { cache: "files", keys: ["a"] }],
])("where the keeper of the files %s, it is said that there is no number", async (_, answer) => {
  under(answer);
  vi.spyOn(caches, "open").mockRejectedValue(new DOMException("no", "UnknownError"));
  const { screen, words } = await openAt(home, "/about", "es");
  await expect.element(screen.getByText(words.about.unknown)).toBeVisible();
  await expect.element(screen.getByText(words.about.notYet)).not.toBeInTheDocument();
  expect(document.querySelector("[data-fingerprint]")).toBeNull();
});
