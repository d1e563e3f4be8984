import { afterEach, describe, expect, it, vi } from "vitest";
import { canOfferDot, canShowDot, isDotWanted, showDot, wantDot } from "#device/badge.ts";
import { INSTALL_WAYS, wayFor, wayHere } from "#device/install.ts";
import {
  forgetLaunchedFile,
  launchedFile,
  listenForLaunches,
  onLaunchedFile,
  pageAsked,
} from "#device/launch.ts";

const APP = "https://example.org/here/";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
  forgetLaunchedFile();
});

describe("a launch into the running window", () => {
  it.each([
    ["a shortcut goes to its page", `${APP}#/note`, `${APP}#/plan`, "/note"],
    ["the page that is open stays as it is", `${APP}#/note`, `${APP}#/note`, null],
    ["the icon asks for nothing", APP, `${APP}#/note`, null],
    ["what was shared and left behind is said", `${APP}share`, `${APP}#/plan`, "/shared"],
    ["what was shared and has arrived is shown already", `${APP}share`, `${APP}#/shared/full`, null],
    ["another app asks for nothing", "https://example.com/here/#/note", `${APP}#/plan`, null],
    ["what lies beside asks for nothing", "https://example.org/other/#/note", `${APP}#/plan`, null],
    ["what is no address asks for nothing", "", `${APP}#/plan`, null],
    ["what is no page asks for nothing", `${APP}#note`, `${APP}#/plan`, null],
  ])("%s", (_, target, here, page) => {
    expect(pageAsked(target, here, APP)).toBe(page);
  });

  it("holds a file until a page shows it, and goes to that page", async () => {
    let consume: (params: unknown) => void = () => undefined;
    vi.stubGlobal("launchQueue", { setConsumer: (consumer: typeof consume) => (consume = consumer) });
    const go = vi.fn();
    const told = vi.fn();
    const stop = onLaunchedFile(told);
    listenForLaunches(go);
    const file = new File(["age"], "a.age");
    consume({ targetURL: document.baseURI, files: [{ getFile: async () => file }] });
    await expect.poll(() => go.mock.calls).toEqual([["/backup/open"]]);
    expect(launchedFile()).toBe(file);
    expect(told).toHaveBeenCalled();
    consume({ files: [{ getFile: () => Promise.reject(new DOMException("gone", "NotFoundError")) }] });
    consume({ targetURL: new URL("#/note", document.baseURI).href, files: [] });
    expect(go.mock.calls.at(-1)).toEqual(["/note"]);
    expect(launchedFile()).toBe(file);
    forgetLaunchedFile();
    expect(launchedFile()).toBeNull();
    stop();
  });

  it.each([
    ["a page", { targetURL: new URL("#/note", document.baseURI).href, files: [] }],
    ["a file", { targetURL: document.baseURI, files: [{ getFile: async () => new File(["age"], "a.age") }] }],
  ])("that is said again when the page was loaded anew is not answered again: %s", async (_, launch) => {
    let consume: (params: unknown) => void = () => undefined;
    vi.stubGlobal("launchQueue", { setConsumer: (consumer: typeof consume) => (consume = consumer) });
    const loaded = vi.spyOn(performance, "getEntriesByType");
    loaded.mockReturnValue([{ type: "reload" } as PerformanceNavigationTiming]);
    const go = vi.fn();
    listenForLaunches(go);
    consume(launch);
    consume({ targetURL: document.baseURI, files: [{ getFile: async () => new File(["age"], "b.age") }] });
    await expect.poll(() => go.mock.calls).toEqual([["/backup/open"]]);
    expect(launchedFile()?.name).toBe("b.age");
    loaded.mockReturnValue([{ type: "navigate" } as PerformanceNavigationTiming]);
    listenForLaunches(go);
    consume(launch);
    await expect.poll(() => go.mock.calls.length).toBe(2);
  });

  it("is not listened for where there is none", () => {
    vi.stubGlobal("launchQueue", undefined);
    expect(() => listenForLaunches(() => undefined)).not.toThrow();
  });
});

describe("how this browser installs", () => {
  const plain = { knowsHomeScreen: false, touches: false, isGecko: false, isWebKit: false, name: "" };
  it.each([
    [{ ...plain, knowsHomeScreen: true, touches: true, isWebKit: true }, "ios-safari"],
    [{ ...plain, knowsHomeScreen: true, touches: true, isWebKit: true, name: "CriOS/150" }, "ios-other"],
    [{ ...plain, knowsHomeScreen: true, touches: true, isWebKit: true, name: "FxiOS/150" }, "ios-other"],
    [{ ...plain, isWebKit: true, name: "Macintosh Safari" }, "mac-safari"],
    [{ ...plain, knowsHomeScreen: true, isWebKit: true }, "mac-safari"],
    [{ ...plain, isGecko: true, touches: true, name: "Android 16; Firefox" }, "firefox-android"],
    [{ ...plain, isGecko: true, name: "X11; Linux; Firefox" }, "firefox-computer"],
    [{ ...plain, touches: true, name: "Android SamsungBrowser/30" }, "samsung"],
    [{ ...plain, touches: true, name: "Android Chrome" }, "chromium"],
  ] as const)("is guessed of %o", (signs, way) => {
    expect(INSTALL_WAYS).toContain(way);
    expect(wayFor(signs)).toBe(way);
  });

  it("is Chromium's here", () => expect(wayHere()).toBe("chromium"));
});

describe("the dot on the icon", () => {
  it.each([
    ["the app is installed", true, false, true],
    ["it is not: then there is no icon", false, false, false],
    ["it is, with WebKit: that would want to be asked for notifications", true, true, false],
  ])("is offered where one would come: %s", (_, isInstalled, isWebKit, isOffered) => {
    Object.assign(navigator, { setAppBadge: async () => undefined, clearAppBadge: async () => undefined });
    vi.spyOn(globalThis, "matchMedia").mockReturnValue({ matches: isInstalled } as MediaQueryList);
    if (isWebKit) vi.stubGlobal("GestureEvent", vi.fn());
    expect(canOfferDot()).toBe(isOffered);
  });

  it("S-47: is off unless chosen, and never has a number", () => {
    const [set, clear] = [vi.fn(async () => undefined), vi.fn(async () => undefined)];
    Object.assign(navigator, { setAppBadge: set, clearAppBadge: clear });
    expect(canShowDot()).toBe(true);
    expect(isDotWanted()).toBe(false);
    wantDot(true);
    expect(isDotWanted()).toBe(true);
    expect(Object.entries(localStorage)).toEqual([["al.dot", "1"]]);
    showDot(true);
    expect(set.mock.calls).toEqual([[]]);
    wantDot(false);
    expect(clear.mock.calls).toEqual([[]]);
    expect(Object.keys(localStorage)).toEqual([]);
  });
});
