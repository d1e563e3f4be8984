import "#ui/styles.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { SETTINGS_ID, type Id } from "#domain/id.ts";
import { emptySettings } from "#domain/settings.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { helpRoutes } from "#features/help/route.ts";
import { rehearseRoutes } from "#features/rehearse/route.ts";
import { therapyRoutes } from "#features/therapies/route.ts";
import { RESIDENT_VOICES } from "#words/rehearsal/voices.ts";
import { leaveHome, newHome, opener, type Home } from "../support/house.tsx";

const openAt = opener([...rehearseRoutes, ...therapyRoutes, ...helpRoutes]);

let home: Home;
let copied: string[];
beforeEach(async () => {
  home = await newHome();
  copied = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => {
    copied.push(text);
    return Promise.resolve();
  });
});
afterEach(async () => {
  await cleanup();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "share");
  leaveHome(home);
  history.replaceState(null, "", "#/");
});

async function therapy(some: Partial<Therapy> = {}): Promise<Id> {
  const id = home.vault.newId();
  await home.vault.save("therapy", id, { ...emptyTherapy(), ...some });
  return id;
}
const therapyOf = (id: Id) => home.vault.journal().therapy.find((each) => each.id === id)?.data;

describe("pausing or ending", () => {
  test("is said in the words of the language, and in the form of address the two of them have", async () => {
    await therapy({ name: "Marta", address: "vos" });
    const { screen, words } = await openAt(home, "/rehearse/ending", "es");
    await expect.element(screen.getByRole("radio", { name: words.rehearsal.voices["es-vos"] })).toBeChecked();
    const group = screen.getByRole("group", { name: words.ending.texts["end-message"] });
    const said = group.getByText(RESIDENT_VOICES["es-vos"].endings["end-message"]);
    await expect.element(said).toHaveAttribute("lang", RESIDENT_VOICES["es-vos"].lang);

    await screen.getByRole("radio", { name: words.rehearsal.voices.en }).click();
    const english = group.getByText(RESIDENT_VOICES.en.endings["end-message"]);
    await expect.element(english).toHaveAttribute("lang", "en");
    await screen
      .getByRole("button", { name: words.ending.copyOne(words.ending.texts["end-message"]) })
      .click();
    await expect.poll(() => copied).toEqual([RESIDENT_VOICES.en.endings["end-message"]]);
    await expect.element(screen.getByText(words.common.copied, { exact: true })).toBeVisible();
  });

  test("is in English for who reads English, and in tú where no form of address is known", async () => {
    await therapy({ address: "usted" });
    const english = await openAt(home, "/rehearse/ending");
    await expect.element(english.screen.getByRole("radio", { name: "English", exact: true })).toBeChecked();
    await cleanup();
    const other = await newHome();
    const { screen, words } = await openAt(other, "/rehearse/ending", "es");
    await expect.element(screen.getByRole("radio", { name: words.rehearsal.voices["es-tu"] })).toBeChecked();
    // Without a therapy there is nothing to pause and nothing to close.
    expect(screen.getByText(words.ending.pauseHere).elements()).toEqual([]);
    expect(screen.getByText(words.therapies.closing).elements()).toEqual([]);
    await cleanup();
    leaveHome(other);
  });

  test("hands the text alone to the share sheet, and says when nothing was sent or copied", async () => {
    await therapy();
    const share = vi.fn<(data: ShareData) => Promise<void>>();
    Object.defineProperty(navigator, "share", { configurable: true, value: share });
    const { screen, words } = await openAt(home, "/rehearse/ending");
    const { ending } = words;
    const send = screen.getByRole("button", { name: ending.shareOne(ending.texts["pause-message"]) });
    share.mockRejectedValueOnce(new DOMException("closed", "AbortError"));
    await send.click();
    await expect.poll(() => share.mock.calls.length).toBe(1);
    expect(screen.getByText(ending.couldNotShare).elements()).toEqual([]);
    share.mockRejectedValueOnce(new DOMException("no", "NotAllowedError"));
    await send.click();
    await expect.element(screen.getByText(ending.couldNotShare)).toBeVisible();
    expect(share).toHaveBeenLastCalledWith({ text: RESIDENT_VOICES.en.endings["pause-message"] });

    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    vi.spyOn(document, "execCommand").mockReturnValue(false);
    await screen.getByRole("button", { name: ending.copyOne(ending.texts["ask-records"]) }).click();
    await expect.element(screen.getByText(words.common.couldNotCopy)).toBeVisible();
  });

  test("offers no share where there is no share sheet, and never asks for anything", async () => {
    await therapy();
    Object.defineProperty(navigator, "share", { configurable: true, value: undefined });
    const { screen, words } = await openAt(home, "/rehearse/ending");
    await expect.element(screen.getByText(words.ending.lead)).toBeVisible();
    expect(screen.getByText(words.ending.share).elements()).toEqual([]);
    expect(screen.getByRole("textbox").elements()).toEqual([]);
    for (const each of words.therapies.ask) await expect.element(screen.getByText(each)).toBeVisible();
  });

  test("pauses the therapy in one tap and takes that back in one, without trying to keep anybody", async () => {
    const id = await therapy({ name: "Marta" });
    const { screen, words } = await openAt(home, "/rehearse/ending");
    const { ending, therapies } = words;
    await expect
      .element(screen.getByRole("link", { name: ending.ownWords }))
      .toHaveAttribute("href", "#/rehearse/new/pause-or-end");
    await expect
      .element(screen.getByRole("link", { name: therapies.closing }))
      .toHaveAttribute("href", `#/therapy/${id}/closing`);
    await expect
      .element(screen.getByRole("link", { name: words.help.boundary.title }))
      .toHaveAttribute("href", "#/help/boundary");
    await screen.getByRole("button", { name: ending.pauseHere }).click();
    await expect.poll(() => therapyOf(id)?.state).toBe("paused");
    await expect.element(screen.getByText(therapies.standing.paused)).toBeVisible();
    expect(screen.getByText(ending.pauseHere).elements()).toEqual([]);
    expect(screen.getByText(therapies.goOn, { exact: true }).elements()).toEqual([]);
    await screen.getByRole("button", { name: words.common.undo }).click();
    await expect.poll(() => therapyOf(id)?.state).toBe("active");
  });

  test("is reached from the page of a therapy and from its closing page, and is about that one", async () => {
    const mine = await therapy({ name: "Marta" });
    const other = await therapy({ name: "Berta" });
    await home.vault.save("settings", SETTINGS_ID, { ...emptySettings(), therapyId: mine });
    const { screen, words } = await openAt(home, `/therapy/${other}`);
    await screen.getByRole("link", { name: words.ending.title }).click();
    await expect.element(screen.getByText(words.common.withName("Berta"))).toBeVisible();
    await screen.getByRole("link", { name: words.therapies.closing }).click();
    await screen.getByRole("link", { name: words.ending.textsTitle }).click();
    await screen.getByRole("button", { name: words.ending.pauseHere }).click();
    await expect.poll(() => therapyOf(other)?.state).toBe("paused");
    expect(therapyOf(mine)?.state).toBe("active");
  });

  test("says when it has ended", async () => {
    const id = await therapy({ state: "ended", ending: { day: null, takeAlong: "", earlierSelf: "" } });
    const { screen, words } = await openAt(home, `/rehearse/ending/${id}`);
    await expect.element(screen.getByText(words.therapies.standing.ended)).toBeVisible();
    expect(screen.getByText(words.ending.pauseHere).elements()).toEqual([]);
  });

  test("fits a narrow phone", async () => {
    await page.viewport(320, 640);
    await therapy();
    await openAt(home, "/rehearse/ending", "es");
    await expect.poll(() => document.querySelectorAll("h3").length).toBeGreaterThan(6);
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    await page.viewport(414, 896);
  });
});
