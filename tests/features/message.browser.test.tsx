import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { addDays } from "#domain/day.ts";
import { SETTINGS_ID } from "#domain/id.ts";
import type { Language } from "#domain/language.ts";
import { emptyRehearsal } from "#domain/rehearsal.ts";
import { emptySettings } from "#domain/settings.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { todayRoutes } from "#features/today/route.ts";
import { leaveHome, newHome, opener } from "../support/house.tsx";
import { reopen, testWorld } from "../support/world.ts";
import { MARKED, newHouse, openAt, today, type House } from "./page-house.ts";

let house: House;
let screen: Awaited<ReturnType<typeof openAt>>["screen"];
let words: Awaited<ReturnType<typeof openAt>>["words"];
const copied: string[] = [];

const show = async (language: Language = "en") => {
  await cleanup();
  ({ screen, words } = await openAt(house, "/page/message", language));
  await vi.waitUntil(() => screen.container.querySelector("textarea"), { timeout: 15_000 });
};

beforeEach(async () => {
  await page.viewport(390, 844);
  copied.length = 0;
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => {
    copied.push(text);
    return Promise.resolve();
  });
  house = await newHouse();
  await show();
});
afterEach(async () => {
  await cleanup();
  vi.restoreAllMocks();
  await page.viewport(414, 896);
  leaveHome(house);
});

const tick = (text: string) => screen.getByRole("checkbox", { name: text });
const button = (name: string) => screen.getByRole("button", { name, exact: true });
const sentence = (at: 0 | 1 | 2) =>
  screen.getByRole("textbox", { name: words.message.sentences[at], exact: true });
const side = () => screen.getByRole("complementary", { name: words.message.preview });
/** What stands in the preview; "" while it says that nothing is in it. */
const preview = () => side().element().querySelector("[translate=no]")?.textContent ?? "";
const values = () => ([0, 1, 2] as const).map((at) => (sentence(at).element() as HTMLTextAreaElement).value);
const handed = () => house.vault.journal().summary.map((item) => item.data);
/** Everything of the journal as it stands, without what was handed over. */
const journalNow = () => JSON.stringify({ ...house.vault.journal(), summary: [] });
const leave = async (way: string) => {
  await button(words.message.send).click();
  await button(way).click();
};

describe("what goes into the message", () => {
  test("is nothing at first", () => {
    expect(values()).toEqual(["", "", ""]);
    expect(preview()).toBe("");
    expect(screen.getByRole("checkbox", { checked: true }).elements()).toEqual([]);
    expect(screen.getByRole("switch", { checked: true }).elements()).toEqual([]);
    expect(button(words.message.send).elements()).toEqual([]);
  });

  test("is what waits, put in and taken out with a tap, in the first free sentence", async () => {
    const before = journalNow();
    await sentence(0).fill("Mine.");
    await tick(MARKED[1]!).click();
    await tick(MARKED[0]!).click();
    expect(values()).toEqual(["Mine.", MARKED[1], MARKED[0]]);
    expect(preview()).toBe(["Mine.", MARKED[1], MARKED[0]].join("\n\n"));
    await tick(MARKED[1]!).click();
    expect(values()).toEqual(["Mine.", "", MARKED[0]]);
    await expect.element(tick(MARKED[1]!)).not.toBeChecked();
    expect(preview()).toBe(`Mine.\n\n${MARKED[0]}`);
    expect(journalNow()).toBe(before);
  });

  test("is not taken out by a tap once it was changed: that leads to its words", async () => {
    const before = journalNow();
    await tick(MARKED[0]!).click();
    await sentence(0).fill("It does help a bit.");
    await expect.element(screen.getByText(words.message.offerChanged)).toBeVisible();
    await tick(MARKED[0]!).click();
    expect(values()[0]).toBe("It does help a bit.");
    await expect.element(sentence(0)).toHaveFocus();
    await expect.element(tick(MARKED[0]!)).toBeChecked();
    expect(journalNow()).toBe(before);
  });

  test("is three sentences at the most, and it says why and how there is room again", async () => {
    for (const text of MARKED.slice(0, 3)) await tick(text).click();
    const full = screen.getByRole("status").filter({ hasText: words.message.full });
    await expect.element(full).toBeVisible();
    await tick(MARKED[3]!).click();
    await expect.element(tick(MARKED[3]!)).not.toBeChecked();
    expect(values()).toEqual(MARKED.slice(0, 3));
    await expect.poll(() => screen.getByText(words.message.full).elements().length).toBe(2);
    await button(words.message.takeOutOf(words.message.sentences[1])).click();
    await expect.element(sentence(1)).toHaveFocus();
    await tick(MARKED[3]!).click();
    expect(values()).toEqual([MARKED[0], MARKED[3], MARKED[2]]);
  });

  test("comes back when taking it out is undone, beside what was written since", async () => {
    await sentence(0).fill("One.");
    await sentence(1).fill("Two.");
    await button(words.message.takeOutOf(words.message.sentences[0])).click();
    await sentence(2).fill("Three.");
    await button("Undo").click();
    await expect.poll(values).toEqual(["One.", "Two.", "Three."]);
    await button(words.message.startAnew).click();
    await expect.poll(values).toEqual(["", "", ""]);
    await button("Undo").last().click();
    await expect.poll(values).toEqual(["One.", "Two.", "Three."]);
  });

  test("is private only where it was picked, and says so", async () => {
    const { vault } = house;
    const rehearsed = emptyRehearsal(house.mine, today());
    await vault.save("rehearsal", vault.newId(), {
      ...rehearsed,
      plan: { ...rehearsed.plan, sentence: "I want to go slower.", bring: true },
    });
    await button(words.bring.showMore(1)).click();
    await expect.element(tick("private I want to go slower.")).not.toBeChecked();
    await tick("I want to go slower.").click();
    expect(preview()).toBe("I want to go slower.");
  });

  test("is of one therapy, each with a message of its own", async () => {
    await tick(MARKED[0]!).click();
    await screen.getByRole("radio", { name: "Berta" }).click();
    await expect.element(tick("For Berta only.")).toBeVisible();
    expect(values()).toEqual(["", "", ""]);
    expect(document.body.textContent).not.toContain(MARKED[0]);
    await screen.getByRole("radio", { name: "Marta" }).click();
    await expect.poll(() => preview()).toBe(MARKED[0]);
  });
});

describe.each([
  ["en", null, /^Hi Marta, before our session on \p{L}+ I’d like to tell you this:$/u],
  ["es", "tu", /^Hola, Marta\. Antes de la sesión del \p{L}+ me gustaría contarte esto:$/u],
  ["es", "usted", /^Hola, Marta\. Antes de la sesión del \p{L}+ me gustaría contarle esto:$/u],
] as const)("the lines around the sentences in %s, %s", (language, address, greets) => {
  beforeEach(async () => {
    const next = addDays(today(), 3);
    await house.vault.save("therapy", house.mine, { ...emptyTherapy(), name: "Marta", address, next });
    await show(language);
    await sentence(0).fill("Uno.");
  });
  const around = (key: "greeting" | "closing") => ({
    on: screen.getByRole("switch", { name: words.message.edges[key].on }),
    text: screen.getByRole("textbox", { name: words.message.edges[key].text, exact: true }),
  });

  test("are off until switched on, and the person has the last word", async () => {
    expect(preview()).toBe("Uno.");
    await around("greeting").on.click();
    await around("closing").on.click();
    const [greeting, said, ...closing] = preview().split("\n\n");
    expect(greeting).toMatch(greets);
    expect(said).toBe("Uno.");
    expect(closing).toEqual([words.message.voices[address ?? "none"].closing]);
    await around("greeting").text.fill("Ey,");
    expect(preview().split("\n\n")[0]).toBe("Ey,");
    await around("greeting").on.click();
    await around("closing").text.fill(" ");
    expect(preview()).toBe("Uno.");
  });
});

describe("sending it", () => {
  beforeEach(async () => {
    await tick(MARKED[0]!).click();
    await sentence(1).fill("Yesterday Marcus rang.");
  });

  test("copies what the preview says, and keeps exactly that", async () => {
    const said = preview();
    await leave(words.message.copy);
    await expect.poll(() => handed().length).toBe(1);
    expect(copied).toEqual([said]);
    expect(handed()).toEqual([
      {
        therapyId: house.mine,
        what: "message",
        way: "copy",
        day: today(),
        text: said,
        from: null,
        to: null,
      },
    ]);
    await expect.element(screen.getByText(/^This message left on /u)).toBeVisible();
    expect(preview()).toBe(said);
    await sentence(2).fill("More.");
    await expect.element(screen.getByText(/^This message left on /u)).not.toBeInTheDocument();
  });

  test("is taken back when it was not sent after all", async () => {
    await leave(words.message.copy);
    await button(words.message.notSent).click();
    await expect.poll(() => handed()).toEqual([]);
    await expect.element(screen.getByText(/^This message left on /u)).not.toBeInTheDocument();
    expect(values()).toEqual([MARKED[0], "Yesterday Marcus rang.", ""]);
  });

  test("sends the text alone with the phone’s share sheet, and records nothing when that was closed", async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>();
    Object.defineProperty(navigator, "share", { configurable: true, value: share });
    try {
      share.mockRejectedValueOnce(new DOMException("closed", "AbortError"));
      await leave(words.page.ways.share);
      await expect.poll(() => share.mock.calls.length).toBe(1);
      expect(handed()).toEqual([]);
      share.mockResolvedValueOnce(undefined);
      await button(words.page.ways.share).click();
      await expect.poll(() => handed().map(({ way }) => way)).toEqual(["share"]);
      expect(share).toHaveBeenLastCalledWith({ text: preview() });
    } finally {
      Reflect.deleteProperty(navigator, "share");
    }
  });

  test("lists who is named, and covers whom the person covers", async () => {
    await button(words.message.send).click();
    await expect.element(screen.getByRole("link", { name: words.message.urgent })).toBeVisible();
    await screen.getByRole("checkbox", { name: /^Marcus/u }).click();
    await button(words.message.copy).click();
    await expect.poll(() => copied).toEqual([`${MARKED[0]}\n\nYesterday ••• rang.`]);
    expect(preview()).toBe(copied[0]);
    expect(values()[1]).toBe("Yesterday Marcus rang.");
  });

  test("is listed as a message, and reads the same", async () => {
    await leave(words.message.copy);
    await screen.getByRole("link", { name: "What I have handed over" }).click();
    // It lies on the list.
    await button("Close").click();
    await expect.element(screen.getByText("A message, copied", { exact: true })).toBeVisible();
    await screen.getByRole("link", { name: /\d{4}$/u }).click();
    await expect.element(screen.getByText("Exactly this left. It cannot be changed any more.")).toBeVisible();
    expect(screen.container.querySelector("[translate=no]")!.textContent).toBe(copied[0]);
    await expect.element(screen.getByText(/a message, copied$/u)).toBeVisible();
  });

  test("waits while it is longer than can be kept, and loses nothing of it", async () => {
    const long = "palabra ".repeat(13_000);
    await sentence(2).fill(long);
    await expect.element(screen.getByText(words.message.tooLong)).toBeVisible();
    expect(button(words.message.send).elements()).toEqual([]);
    await show();
    expect(values()[2]).toBe(long);
  });
});

describe("the message as it was left", () => {
  const HOSTILE = [
    "<img src=x onerror=alert(1)> **b** {{7*7}} ${1}",
    "שלום 👩‍👩‍👧 e\u0301\n=1+1\n- list",
    `${"muylargo".repeat(60)}\u202e`,
  ] as const;

  test("is there again with all that was typed, whatever it was, and fits on a narrow screen", async () => {
    await page.viewport(320, 640);
    for (const at of [0, 1, 2] as const) await sentence(at).fill(HOSTILE[at]);
    await screen.getByRole("switch", { name: words.message.edges.greeting.on }).click();
    const said = preview();
    for (const text of HOSTILE) expect(said).toContain(text.normalize("NFC"));
    expect(side().element().querySelector("img")).toBe(null);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await show();
    expect(preview()).toBe(said);
    expect(values()).toEqual(HOSTILE.map((text) => text.normalize("NFC")));
    await leave(words.message.copy);
    await expect.poll(() => handed().map(({ text }) => text)).toEqual([said]);
    expect(copied).toEqual([said]);
  });

  test("is written, filled from the list and sent by keyboard alone", async () => {
    (tick(MARKED[0]!).element() as HTMLElement).focus();
    await userEvent.keyboard(" ");
    while (document.activeElement !== sentence(1).element()) await userEvent.keyboard("{Tab}");
    await userEvent.keyboard("By hand.");
    expect(preview()).toBe(`${MARKED[0]}\n\nBy hand.`);
    while (document.activeElement !== button(words.message.send).element()) await userEvent.keyboard("{Tab}");
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByRole("heading", { name: words.message.beforeTitle })).toHaveFocus();
    while (document.activeElement !== button(words.message.copy).element()) await userEvent.keyboard("{Tab}");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => copied).toEqual([`${MARKED[0]}\n\nBy hand.`]);
    await expect.element(button(words.message.send)).toHaveFocus();
  });

  test("is in one window at a time, and another takes it over with everything in it", async () => {
    await sentence(0).fill("Begun here.");
    const vault = (await reopen(testWorld(), house.name)).vault;
    const two = await openAt({ vault }, "/page/message");
    const there = page.elementLocator(two.screen.container);
    await expect.element(there.getByText(words.message.elsewhere)).toBeVisible();
    await there.getByRole("button", { name: words.page.goOnHere }).click();
    const first = there.getByRole("textbox", { name: words.message.sentences[0], exact: true });
    await expect.element(first).toHaveValue("Begun here.");
    const here = page.elementLocator(screen.container);
    await expect.element(here.getByText(words.message.elsewhere)).toBeVisible();
    await first.fill("Begun here, gone on there.");
    await two.screen.unmount();
    await expect.poll(preview).toBe("Begun here, gone on there.");
    vault.close();
  });

  test("is in one window of each journal: another one may have a therapy of the same id", async () => {
    const other = await newHome();
    await other.vault.save("therapy", house.mine, { ...emptyTherapy(), name: "Made up" });
    await other.vault.save("settings", SETTINGS_ID, { ...emptySettings(), therapyId: house.mine });
    const two = await openAt(other, "/page/message");
    for (const { container } of [two.screen, screen]) {
      const within = page.elementLocator(container);
      const first = within.getByRole("textbox", { name: words.message.sentences[0], exact: true });
      await expect.element(first).toBeVisible();
      await expect.element(within.getByText(words.message.elsewhere)).not.toBeInTheDocument();
    }
    await two.screen.unmount();
    leaveHome(other);
  });

  test("is gone on with from Today, each in its therapy, and not once it left", async () => {
    const { drafts } = house.vault;
    const note = { form: "note", target: drafts.newId(), base: null, was: null, values: {} };
    await drafts.keep({ ...note, id: drafts.newId(), turn: 1 });
    const showToday = async () => {
      await cleanup();
      ({ screen } = await opener(todayRoutes)(house, "/"));
      // All that is unfinished is read at once, so the message would be here too.
      await expect.element(screen.getByText(words.today.unfinishedForms.note, { exact: true })).toBeVisible();
    };
    const row = () => screen.getByRole("link", { name: words.today.unfinishedForms.message });
    await sentence(0).fill("A");
    await sentence(0).fill("");
    await showToday();
    expect(row().elements()).toEqual([]);
    await show();
    await sentence(0).fill("For Marta.");
    await house.vault.save("settings", SETTINGS_ID, { ...emptySettings(), therapyId: house.other });
    await expect.element(tick("For Berta only.")).toBeVisible();
    await showToday();
    await row().click();
    await expect.poll(() => house.vault.journal().settings[0]!.data.therapyId).toBe(house.mine);
    await show();
    expect(values()[0]).toBe("For Marta.");
    await leave(words.message.copy);
    await expect.poll(() => handed().length).toBe(1);
    await showToday();
    expect(row().elements()).toEqual([]);
  });
});
