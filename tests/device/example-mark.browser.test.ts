import { afterEach, beforeEach, expect, it } from "vitest";
import type * as Mark from "#device/example-mark.ts";
import type * as Preferences from "#device/preferences.ts";
import {
  canShowExample,
  EXAMPLE_KEY,
  exampleDatabase,
  forgetExample,
  isExample,
  keepExampleDatabase,
} from "#device/example-mark.ts";
import { applyPreferences, PREFERENCES_KEY, readPreferences } from "#device/preferences.ts";
import { show, shownNow, SHOWN_KEY, takeBack } from "#device/shown.ts";

beforeEach(() => localStorage.setItem(PREFERENCES_KEY, '{"lang":"es","theme":"dark"}'));
afterEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  delete document.documentElement.dataset["theme"];
});

it("keeps what is chosen in the example out of what the person chose", () => {
  expect(isExample()).toBe(false);
  sessionStorage.setItem(EXAMPLE_KEY, '{"lang":"en"}');
  expect(isExample()).toBe(true);
  expect(readPreferences()).toEqual({ lang: "en" });
  applyPreferences("en", "light");
  expect(document.documentElement.dataset["theme"]).toBe("light");
  expect(readPreferences()).toEqual({ lang: "en", theme: "light" });
  expect(localStorage.getItem(PREFERENCES_KEY)).toBe('{"lang":"es","theme":"dark"}');
  forgetExample();
  expect(isExample()).toBe(false);
  expect(readPreferences()).toEqual({ lang: "es", theme: "dark" });
  applyPreferences("en", "system");
  expect(localStorage.getItem(PREFERENCES_KEY)).toBe('{"lang":"en"}');
});

it("is the example until the page has gone: once it is left, nothing more is kept, in it or for the person", async () => {
  sessionStorage.setItem(EXAMPLE_KEY, "{}");
  // A page of its own, loaded as the example.
  const frame = document.createElement("iframe");
  const address = (file: string) => JSON.stringify(new URL(`../../src/device/${file}`, import.meta.url).href);
  const loaded = new Promise<typeof Preferences & typeof Mark>((resolve) => {
    addEventListener("loaded", (event) => resolve((event as CustomEvent).detail), { once: true });
  });
  frame.srcdoc = `<script type="module">
    import * as preferences from ${address("preferences.ts")};
    import * as mark from ${address("example-mark.ts")};
    parent.dispatchEvent(new parent.CustomEvent("loaded", { detail: { ...preferences, ...mark } }));
  </script>`;
  document.body.append(frame);
  const page = await loaded;
  page.applyPreferences("en", "light");
  expect(sessionStorage.getItem(EXAMPLE_KEY)).toBe('{"lang":"en","theme":"light"}');
  page.forgetExample();
  expect(page.isExample()).toBe(true);
  page.applyPreferences("en", "dark");
  expect(sessionStorage.length).toBe(0);
  expect(localStorage.getItem(PREFERENCES_KEY)).toBe('{"lang":"es","theme":"dark"}');
  frame.remove();
});

it("takes a mark that says nothing readable for an example all the same", () => {
  for (const text of ["", "{", "null", "7", '{"lang":"xx","theme":"blue"}']) {
    sessionStorage.setItem(EXAMPLE_KEY, text);
    expect(isExample()).toBe(true);
    expect(readPreferences()).toEqual({});
  }
});

it("shows something of the example in its own window alone", () => {
  sessionStorage.setItem(EXAMPLE_KEY, "{}");
  show("page.AAAAAAAAAAAAAAAAAAAAAA");
  expect(shownNow()).toBe("page.AAAAAAAAAAAAAAAAAAAAAA");
  expect(localStorage.getItem(SHOWN_KEY)).toBeNull();
  takeBack();
  expect(shownNow()).toBeNull();
  expect(sessionStorage.getItem(SHOWN_KEY)).toBeNull();
});

it("says whether this window can show one, and leaves nothing by asking", () => {
  expect(canShowExample()).toBe(true);
  expect(sessionStorage.length).toBe(0);
  keepExampleDatabase("x2");
  expect(exampleDatabase()).toBe("x2");
});
