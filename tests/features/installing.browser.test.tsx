import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { RESIDENT_LANGUAGES } from "#domain/language.ts";
import { INSTALL_WAYS, listenForInstall } from "#device/install.ts";
import { installRoutes } from "#features/installing/route.ts";
import { settingsRoutes } from "#features/settings/route.ts";
import { leaveHome, newHome, opener, type Home } from "#support/house.tsx";

const openAt = opener([...installRoutes, ...settingsRoutes]);
let home: Home;
beforeEach(async () => {
  localStorage.clear();
  home = await newHome();
});
afterEach(async () => {
  await cleanup();
  vi.restoreAllMocks();
  leaveHome(home);
  localStorage.clear();
});

const seen = async (text: string) =>
  await expect.element(page.getByText(text, { exact: true })).toBeVisible();

/** As in a window of the installed app. */
function install(): void {
  const ask = globalThis.matchMedia.bind(globalThis);
  vi.spyOn(globalThis, "matchMedia").mockImplementation((query) =>
    query === "(display-mode: standalone)" ? ({ matches: true } as MediaQueryList) : ask(query),
  );
}

describe.each(RESIDENT_LANGUAGES)("installing (%s)", (language) => {
  it("shows the steps of each device, with a drawing for each that says nothing", async () => {
    const { words } = await openAt(home, "/install", language);
    const { installing } = words;
    await seen(installing.ways.chromium.steps[0] ?? "");
    await userEvent.click(page.getByText(installing.other, { exact: true }));
    for (const way of INSTALL_WAYS) {
      await userEvent.click(page.getByRole("radio", { name: installing.ways[way].name }));
      for (const step of installing.ways[way].steps) await seen(step);
      const steps = page.getByRole("list").filter({ hasText: installing.ways[way].steps[0] ?? "" });
      const drawn = [...steps.element().querySelectorAll("svg")];
      expect(drawn).toHaveLength(installing.ways[way].steps.length);
      for (const each of drawn) {
        expect(each.getAttribute("aria-hidden")).toBe("true");
        expect(each.querySelector("path[d]:not([class])")?.getAttribute("d")).toBeTruthy();
      }
      // Where the app begins empty, what to do before is said above the steps.
      const carries = page.getByRole("link", { name: installing.carry.make }).elements().length;
      expect(carries, way).toBe(way.startsWith("ios") || way === "mac-safari" ? 1 : 0);
      // And it says that things can be shared into it where they can.
      const takes = page.getByText(installing.takesIn, { exact: true }).elements().length;
      expect(takes, way).toBe(way === "chromium" || way === "samsung" ? 1 : 0);
    }
  });

  it("names the buttons of the app as they are", async () => {
    const { words } = await openAt(home, "/install", language);
    for (const text of [words.installing.carry.text, words.welcome.copyWaits.text])
      expect(text).toMatch(new RegExp(`[“«]${words.welcome.haveCopy}[”»]`));
  });

  it("is offered by the browser's own question where there is one, and found in the settings", async () => {
    const { words } = await openAt(home, "/settings", language);
    await userEvent.click(page.getByRole("link", { name: words.installing.title }));
    await expect.element(page.getByRole("heading", { level: 1, name: words.installing.title })).toBeVisible();
    listenForInstall();
    const prompt = vi.fn(async () => ({ outcome: "accepted" }));
    dispatchEvent(Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt }));
    await userEvent.click(page.getByRole("button", { name: words.installing.install, exact: true }));
    expect(prompt).toHaveBeenCalledOnce();
    const { isInstalled, ways, install } = words.installing;
    const step = page.getByText(ways.chromium.steps[0] ?? "", { exact: true });
    await expect.element(page.getByRole("button", { name: install, exact: true })).not.toBeInTheDocument();
    await expect.element(step).not.toBeVisible();
    expect(page.getByText(isInstalled, { exact: true }).elements()).toEqual([]);
    dispatchEvent(new Event("appinstalled"));
    await seen(isInstalled);
    await expect.element(step).not.toBeVisible();
    // Offered anew, it was taken away again; refused, it is left to the person.
    const refused = vi.fn(async () => ({ outcome: "dismissed" }));
    dispatchEvent(Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt: refused }));
    await userEvent.click(page.getByRole("button", { name: install, exact: true }));
    await expect.element(step).toBeVisible();
    expect(page.getByText(isInstalled, { exact: true }).elements()).toEqual([]);
  });

  it("has a dot on the icon that is off, and is chosen in the settings", async () => {
    // In a window of the browser there is no icon.
    const { words } = await openAt(home, "/settings", language);
    await expect.element(page.getByRole("link", { name: words.installing.title })).toBeVisible();
    expect(page.getByRole("switch", { name: words.installing.dot }).elements()).toEqual([]);
    await cleanup();
    install();
    await openAt(home, "/settings", language);
    const dot = page.getByRole("switch", { name: words.installing.dot });
    await expect.element(dot).not.toBeChecked();
    await userEvent.click(dot);
    await expect.element(dot).toBeChecked();
    expect(localStorage.getItem("al.dot")).toBe("1");
    await userEvent.click(dot);
    await expect.element(dot).not.toBeChecked();
    expect(localStorage.getItem("al.dot")).toBeNull();
  });
});
