import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { momentSchema } from "#domain/day.ts";
import { momentNow } from "#device/clock.ts";
import { copyText, saveFile, shareText } from "#device/hand-over.ts";
import { askToKeep, keepingNow } from "#device/persistence.ts";
import { applyPreferences, guessedLanguage, PREFERENCES_KEY, readPreferences } from "#device/preferences.ts";
import { looksPrivate } from "#device/private-window.ts";

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  delete document.documentElement.dataset["theme"];
});

describe("preferences", () => {
  it("are kept for the next start, and light or dark is applied at once", () => {
    const { lang } = document.documentElement;
    applyPreferences("es", "dark");
    // What is read says which language the page is in.
    expect(document.documentElement.lang).toBe(lang);
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    expect(readPreferences()).toEqual({ lang: "es", theme: "dark" });
    applyPreferences("en", "system");
    expect(document.documentElement.dataset["theme"]).toBeUndefined();
    expect(readPreferences()).toEqual({ lang: "en" });
    expect(Object.keys(localStorage)).toEqual([PREFERENCES_KEY]);
  });

  it("that are garbage count as not chosen", () => {
    for (const garbage of ["", "null", "7", "[]", "{", '{"lang":"xx","theme":"<b>"}', '{"lang":{"a":1}}']) {
      localStorage.setItem(PREFERENCES_KEY, garbage);
      expect(readPreferences()).toEqual({});
    }
  });

  it("guess the language from the browser's list, and English where it names none of ours", () => {
    expect(guessedLanguage(["ca-ES", "es-ES", "en"])).toBe("ca");
    expect(guessedLanguage(["gl-ES", "es-ES", "en"])).toBe("es");
    expect(guessedLanguage(["en-US", "es"])).toBe("en");
    expect(guessedLanguage(["pt-AO"])).toBe("pt-PT");
    expect(guessedLanguage(["sv"])).toBe("en");
    expect(guessedLanguage([])).toBe("en");
  });
});

describe("the clock", () => {
  it("says the day and the minute of the wall, with the zone they were read in", () => {
    const moment = momentNow(new Date(2028, 1, 29, 23, 59, 58));
    expect(moment.l).toBe("2028-02-29T23:59");
    expect(momentSchema.safeParse(moment).success).toBe(true);
    expect(momentSchema.safeParse(momentNow(new Date(-62_000_000_000_000))).success).toBe(true);
    expect(momentSchema.safeParse(momentNow(new Date(9999, 11, 31))).success).toBe(true);
  });
});

describe("what may be missing", () => {
  it("a browser that keeps nothing to ask says it does not know", async () => {
    vi.spyOn(navigator, "storage", "get").mockReturnValue(undefined as never);
    expect(await keepingNow()).toBe("unknown");
    expect(await askToKeep()).toBe("unknown");
  });

  it("a browser that refuses or breaks is not asked twice to be polite", async () => {
    vi.spyOn(StorageManager.prototype, "persist").mockResolvedValue(false);
    expect(await askToKeep()).toBe("may-be-erased");
    vi.spyOn(StorageManager.prototype, "persist").mockRejectedValue(new DOMException("no", "SecurityError"));
    expect(await askToKeep()).toBe("unknown");
  });

  it("an ordinary window does not look private, and one that refuses private files does", async () => {
    expect(await looksPrivate()).toBe(false);
    Object.defineProperty(navigator, "webkitTemporaryStorage", { value: undefined, configurable: true });
    vi.spyOn(StorageManager.prototype, "getDirectory").mockRejectedValue(
      new DOMException("no", "SecurityError"),
    );
    expect(await looksPrivate()).toBe(true);
    Reflect.deleteProperty(navigator, "webkitTemporaryStorage");
  });
});

describe("handing over", () => {
  it("copies by the clipboard, and by a selection where that is refused", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    expect(await copyText("a page")).toBe("done");
    expect(write).toHaveBeenCalledWith("a page");
    write.mockRejectedValue(new DOMException("no", "NotAllowedError"));
    let selected = "";
    vi.spyOn(document, "execCommand").mockImplementation(() => {
      selected = (document.activeElement as HTMLTextAreaElement).value;
      return true;
    });
    expect(await copyText("another")).toBe("done");
    expect(selected).toBe("another");
    expect(document.querySelector("textarea")).toBeNull();
  });

  it("shares the text and nothing else, and tells cancelling from not being able to", async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal("navigator", Object.create(navigator, { share: { value: share, configurable: true } }));
    expect(await shareText("a page")).toBe("done");
    expect(share.mock.calls).toEqual([[{ text: "a page" }]]);
    share.mockRejectedValue(new DOMException("closed", "AbortError"));
    expect(await shareText("a page")).toBe("cancelled");
    share.mockRejectedValue(new DOMException("no", "NotAllowedError"));
    expect(await shareText("a page")).toBe("not-possible");
  });

  it("saves a file under the given name", async () => {
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this.download, this.href);
    });
    saveFile("summary-2026-11-22.txt", new Blob(["a page"]));
    expect(clicked[0]).toBe("summary-2026-11-22.txt");
    expect(await (await fetch(String(clicked[1]))).text()).toBe("a page");
  });
});
