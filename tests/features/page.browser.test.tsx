import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { emptySettings } from "#domain/settings.ts";
import { SETTINGS_ID } from "#domain/id.ts";
import { leaveHome } from "../support/house.tsx";
import { reopen, testWorld } from "../support/world.ts";
import { MARKED, newHouse, openAt, today, type House } from "./page-house.ts";

let house: House;
let screen: Awaited<ReturnType<typeof openAt>>["screen"];
const copied: string[] = [];

beforeEach(async () => {
  await page.viewport(1280, 900);
  copied.length = 0;
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => {
    copied.push(text);
    return Promise.resolve();
  });
  house = await newHouse();
  ({ screen } = await openAt(house, "/page"));
  await vi.waitUntil(() => screen.container.querySelector("h1"), { timeout: 15_000 });
});
afterEach(async () => {
  await cleanup();
  vi.restoreAllMocks();
  await page.viewport(414, 896);
  leaveHome(house);
});

const sheet = () => screen.getByRole("complementary", { name: "The page" });
const preset = (name: string) => screen.getByRole("radio", { name });
const tick = (text: RegExp | string) => screen.getByRole("checkbox", { name: text });
const button = (name: RegExp | string) => screen.getByRole("button", { name, exact: true });
const linesOnPage = () =>
  [...sheet().element().querySelectorAll("li [data-part=text]")].map((line) => line.textContent);
const openGroup = async (group: string) => {
  const folds = [...document.querySelectorAll("summary")];
  await page.elementLocator(folds.find((fold) => fold.textContent.includes(`: ${group}`))!).click();
};

/** All words on the paper, without the numbers and the spaces between them. */
const wordsOnPage = () => {
  const paper = sheet()
    .element()
    .querySelector("h2")!
    .parentElement!.parentElement!.cloneNode(true) as Element;
  for (const number of paper.querySelectorAll("[data-part=number]")) number.remove();
  return paper.textContent.replaceAll(/\s/gu, "");
};
const wordsOf = (text: string) => text.replaceAll(/^(?:\d+\.|-) /gmu, "").replaceAll(/\s/gu, "");

/** Everything of the journal as it stands, without what was handed over. */
const journalNow = () => JSON.stringify({ ...house.vault.journal(), summary: [] });

describe("what goes on the page", () => {
  test("is nothing at first", async () => {
    await expect.element(sheet().getByText(/^Nothing is on it yet/u)).toBeVisible();
    expect(linesOnPage()).toEqual([]);
    await expect.element(button("Hand it over")).not.toBeInTheDocument();
    for (const box of document.querySelectorAll("input[type=checkbox], input[type=radio]:not(dialog *)")) {
      const isPeriod = box.closest("details")?.textContent.includes("What time is it about?") ?? false;
      const isWithWhom = box.closest("fieldset")?.textContent.includes("With whom") ?? false;
      if (!isPeriod && !isWithWhom) expect((box as HTMLInputElement).checked).toBe(false);
    }
  });

  test("comes with a preset, goes with another, and comes back", async () => {
    await preset("All I marked to bring").click();
    expect(linesOnPage()).toEqual(MARKED);
    await expect.element(sheet().getByRole("heading", { name: "If there is time" })).toBeVisible();
    await preset("What I want to say").click();
    expect(linesOnPage()).toEqual(MARKED.slice(0, 3));
    await expect.element(preset("What I want to say")).toBeChecked();
    await button("Undo").first().click();
    expect(linesOnPage()).toEqual(MARKED);
  });

  test("is private only where it was picked by itself", async () => {
    await openGroup("More personal");
    await expect.element(tick(/Nobody reads this/u)).toBeVisible();
    for (const group of screen.getByRole("switch").elements()) (group as HTMLInputElement).click();
    await expect.poll(() => linesOnPage().length).toBeGreaterThan(4);
    expect(linesOnPage()).not.toContain("Nobody reads this.");
    await tick(/Nobody reads this/u).click();
    await expect.poll(linesOnPage).toContain("Nobody reads this.");
    expect(linesOnPage()).not.toContain("It should not have been.");
  });

  test("is of one therapy", async () => {
    await preset("All I marked to bring").click();
    expect(document.body.textContent).not.toContain("For Berta only.");
    await house.vault.save("settings", SETTINGS_ID, { ...emptySettings(), therapyId: house.other });
    await expect.element(screen.getByText("for Berta", { exact: true })).toBeVisible();
    await preset("All I marked to bring").click();
    expect(linesOnPage()).toEqual(["For Berta only."]);
    expect(document.body.textContent).not.toContain(MARKED[0]);
  });

  test("is chosen under a fold on a phone", async () => {
    await page.viewport(390, 844);
    // What is folded away is not there for those who listen either.
    await expect.poll(() => screen.getByRole("switch").elements()).toEqual([]);
    await button(/^Choose line by line/u).click();
    await screen.getByRole("switch", { name: "What I’d like to talk about" }).click();
    expect(linesOnPage()).toEqual(MARKED);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });

  test("speaks of the time that was chosen", async () => {
    await preset("How it feels").click();
    expect(linesOnPage()).toEqual(["a little"]);
    await screen.getByText("Time and heading").click();
    await screen.getByRole("radio", { name: "The last sessions" }).click();
    await screen.getByRole("combobox", { name: "How many" }).selectOptions("1 session");
    await expect.element(sheet().getByText(/1 session$/u)).toBeVisible();
    await screen.getByRole("textbox", { name: /^My name or initials/u }).fill("L.");
    await expect.element(sheet().getByText(/^L\. · /u)).toBeVisible();
  });
});

describe("a line on the paper", () => {
  beforeEach(async () => {
    await preset("What I want to say").click();
  });

  test("is changed there and nowhere else, and can be as it was", async () => {
    const before = journalNow();
    await sheet()
      .getByRole("button", { name: /Breathing/u })
      .click();
    await screen
      .getByRole("textbox", { name: "As it will stand on the page" })
      .fill("Let us try another way.");
    await button("Done").click();
    await expect.poll(linesOnPage).toEqual(["Let us try another way.", ...MARKED.slice(1, 3)]);
    expect(journalNow()).toBe(before);
    await sheet()
      .getByRole("button", { name: /another way/u })
      .click();
    await button("As it is in the journal").click();
    await button("Done").click();
    await expect.poll(linesOnPage).toEqual(MARKED.slice(0, 3));
  });

  test("is struck out there and nowhere else, and can be put back", async () => {
    const before = journalNow();
    await sheet()
      .getByRole("button", { name: /doctor/u })
      .click();
    await button("Strike it out").click();
    await expect.poll(linesOnPage).toEqual([MARKED[0], MARKED[2]]);
    // The line that had opened the sheet is gone: the focus must be somewhere all the same.
    await expect.element(screen.getByRole("heading", { name: "The page to bring" })).toHaveFocus();
    expect(journalNow()).toBe(before);
    await screen.getByRole("switch", { name: "What I’d like to talk about" }).click();
    expect(linesOnPage()).toEqual([MARKED[0], MARKED[2], MARKED[3]]);
    await tick(/My doctor calls/u).click();
    expect(linesOnPage()).toEqual(MARKED);
  });

  test("moves up and down by keyboard, and keeps the focus", async () => {
    const down = button(`Move down: ${MARKED[0]!}`);
    (down.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(linesOnPage).toEqual([MARKED[1], MARKED[0], MARKED[2]]);
    await expect.element(down).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(linesOnPage).toEqual([MARKED[1], MARKED[2], MARKED[0]]);
    // At the end there is no further down: the way back has the focus.
    await expect.element(button(`Move up: ${MARKED[0]!}`)).toHaveFocus();
  });

  test("can be written by hand; left empty it is gone", async () => {
    await button("Write a question").click();
    await expect.element(screen.getByRole("textbox", { name: "As it will stand on the page" })).toHaveFocus();
    await userEvent.keyboard("How do you see it?");
    await userEvent.keyboard("{Escape}");
    await expect.poll(linesOnPage).toEqual([...MARKED.slice(0, 3), "How do you see it?"]);
    await button("Write a question").click();
    await userEvent.keyboard("{Escape}");
    expect(screen.getByText("An empty line").elements()).toEqual([]);
  });
});

describe("handing it over", () => {
  beforeEach(async () => {
    await preset("All I marked to bring").click();
    await screen.getByRole("switch", { name: "How working together feels to me" }).click();
  });
  const leave = async (way: string) => {
    await button("Hand it over").click();
    await button(way).click();
  };
  const handed = () => house.vault.journal().summary.map((item) => item.data);

  test("copies what the paper says, and keeps exactly that", async () => {
    await leave("Copy as text");
    await expect.poll(() => handed().length).toBe(1);
    expect(wordsOf(copied[0]!)).toBe(wordsOnPage());
    expect(handed()[0]).toMatchObject({
      therapyId: house.mine,
      way: "copy",
      day: today(),
      text: copied[0],
      to: today(),
    });
    await expect.element(screen.getByText("Kept in “What I have handed over”.")).toBeVisible();
    // It stays as it is, and handing it over has not moved its own time.
    expect(linesOnPage()).toEqual([...MARKED, "a little"]);
  });

  test("lists who is named, and covers whom the person covers", async () => {
    await button("Hand it over").click();
    await screen.getByRole("checkbox", { name: /^Marcus/u }).click();
    await button("Copy as text").click();
    await expect.poll(() => copied.length).toBe(1);
    expect(copied[0]).toContain("Yesterday ••• rang.");
    expect(copied[0]).not.toContain("Marcus");
    await expect.poll(linesOnPage).toContain("Yesterday ••• rang.");
    expect(JSON.stringify(house.vault.journal().note)).toContain("Marcus");
  });

  test("prints a tree of its own with a title that says nothing", async () => {
    const printed: { title: string; text: string; controls: number }[] = [];
    const title = document.title;
    vi.spyOn(window, "print").mockImplementation(() => {
      dispatchEvent(new Event("beforeprint"));
      const tree = document.querySelector("body > article")!;
      const controls = tree.querySelectorAll("a, button, input, textarea, img, [aria-label], [title]").length;
      expect(document.querySelector("dialog[open]")).toBe(null);
      printed.push({ title: document.title, text: tree.textContent, controls });
      dispatchEvent(new Event("afterprint"));
    });
    await leave("Print");
    await expect.poll(() => handed().length).toBe(1);
    expect(printed).toEqual([
      { title: `summary-${today()}`, text: expect.any(String) as string, controls: 0 },
    ]);
    expect(printed[0]!.text.replaceAll(/\s/gu, "")).toBe(wordsOf(handed()[0]!.text));
    expect(document.title).toBe(title);
    await button("It was not printed").click();
    await expect.poll(() => handed().length).toBe(0);
  });

  const catchFiles = () => {
    const saved: { name: string; text: Promise<string> }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, text: fetch(this.href).then((answer) => answer.text()) });
    });
    return saved;
  };

  test("saves a file whose name says nothing", async () => {
    const saved = catchFiles();
    await leave("Save as a text file");
    await expect.poll(() => handed().length).toBe(1);
    expect(saved[0]!.name).toBe(`summary-${today()}.txt`);
    expect(await saved[0]!.text).toBe(handed()[0]!.text);
  });

  test("saves a web page and Markdown that say the same", async () => {
    const saved = catchFiles();
    await leave("Save as a web page");
    await expect.poll(() => handed().length).toBe(1);
    await leave("Save as Markdown");
    await expect.poll(() => handed().length).toBe(2);
    expect(new Set(handed().map(({ way }) => way))).toEqual(new Set(["html", "markdown"]));
    expect(saved.map(({ name }) => name)).toEqual([`summary-${today()}.html`, `summary-${today()}.md`]);
    const page = new DOMParser().parseFromString(await saved[0]!.text, "text/html");
    expect(page.title).toBe(`summary-${today()}`);
    expect(page.documentElement.lang).toBe("en");
    expect([...page.querySelectorAll("li")].map((each) => each.textContent)).toEqual(
      expect.arrayContaining(MARKED),
    );
    expect(page.querySelectorAll("script, link, a, img, [src], [href]").length).toBe(0);
    expect(wordsOf(page.body.textContent)).toBe(wordsOf(handed()[0]!.text));
    expect(wordsOf((await saved[1]!.text).replaceAll(/\\(?=[!-/:-@[-`{-~])|^#+ /gmu, ""))).toBe(
      wordsOf(handed()[0]!.text),
    );
  });

  test("records nothing when the share sheet was closed again", async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>();
    Object.defineProperty(navigator, "share", { configurable: true, value: share });
    try {
      share.mockRejectedValueOnce(new DOMException("closed", "AbortError"));
      await leave("Send with…");
      await expect.poll(() => share.mock.calls.length).toBe(1);
      expect(handed()).toEqual([]);
      share.mockResolvedValueOnce(undefined);
      await button("Send with…").click();
      await expect.poll(() => handed().length).toBe(1);
      expect(share).toHaveBeenLastCalledWith({ text: handed()[0]!.text });
    } finally {
      Reflect.deleteProperty(navigator, "share");
    }
  });

  test("is listed, read only, and can be deleted and brought back", async () => {
    await leave("Copy as text");
    await expect.poll(() => handed().length).toBe(1);
    await screen.getByRole("link", { name: "What I have handed over" }).click();
    await screen.getByRole("link", { name: /\d{4}$/u }).click();
    await expect.element(screen.getByText("Exactly this left. It cannot be changed any more.")).toBeVisible();
    await expect.element(screen.getByText(MARKED[3]!)).toBeVisible();
    expect(screen.getByRole("textbox").elements()).toEqual([]);
    await button("Delete this from the list").click();
    await expect.poll(() => handed().length).toBe(0);
    await button("Undo").click();
    await expect.poll(() => handed().map((each) => each.text)).toEqual([copied[0]]);
  });
});

describe("the page as it was left", () => {
  const again = async () => {
    await cleanup();
    ({ screen } = await openAt(house, "/page"));
  };

  test("is there again, with every change", async () => {
    await preset("All I marked to bring").click();
    await sheet()
      .getByRole("button", { name: /doctor/u })
      .click();
    await screen.getByRole("textbox", { name: "As it will stand on the page" }).fill("About my doctor");
    await again();
    await expect.poll(linesOnPage).toEqual([MARKED[0], "About my doctor", MARKED[2], MARKED[3]]);
  });

  test("is empty when it was started anew, until that is undone", async () => {
    await preset("All I marked to bring").click();
    await button("Start the page anew").click();
    expect(linesOnPage()).toEqual([]);
    await button("Undo").click();
    expect(linesOnPage()).toEqual(MARKED);
    await button("Start the page anew").click();
    await again();
    await expect.element(sheet().getByText(/^Nothing is on it yet/u)).toBeVisible();
  });

  test("says what does not fit on one side, and makes nothing smaller", async () => {
    await preset("All I marked to bring").click();
    await sheet()
      .getByRole("button", { name: /doctor/u })
      .click();
    const long = "A long line about many things that takes its room on paper. ".repeat(90);
    await screen.getByRole("textbox", { name: "As it will stand on the page" }).fill(long);
    await button("Done").click();
    await expect.element(screen.getByText("It does not fit on one side")).toBeVisible();
    await expect.element(sheet().getByText("One printed side ends here")).toBeVisible();
    const sizes = [...document.querySelectorAll("body > article *")].map((each) =>
      Number.parseFloat(getComputedStyle(each).fontSize),
    );
    // 10 points are 13.33 pixels.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13.3);
  });

  test("is in one window at a time, and another takes it over with everything on it", async () => {
    await preset("All I marked to bring").click();
    const vault = (await reopen(testWorld(), house.name)).vault;
    const two = await openAt({ vault }, "/page");
    const there = page.elementLocator(two.screen.container);
    await expect.element(there.getByText(/^It is open in another window/u)).toBeVisible();
    await there.getByRole("button", { name: "Go on here" }).click();
    await expect.element(there.getByRole("radio", { name: "All I marked to bring" })).toBeChecked();
    const here = page.elementLocator(screen.container);
    await expect.element(here.getByText(/^It is open in another window/u)).toBeVisible();
    await there.getByRole("button", { name: /^2\. .*doctor/u }).click();
    await two.screen.getByRole("textbox", { name: "As it will stand on the page" }).fill("About my doctor");
    await two.screen.unmount();
    await expect.poll(linesOnPage).toEqual([MARKED[0], "About my doctor", MARKED[2], MARKED[3]]);
    const kept = await vault.drafts.unfinished();
    expect(kept.ok && kept.value.filter((draft) => draft.form === "page")).toEqual([]);
    vault.close();
  });
});
