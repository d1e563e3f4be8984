import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { addDays, type Day } from "#domain/day.ts";
import { emptyAnswers } from "#domain/check-in.ts";
import { emptyNote } from "#domain/note.ts";
import { leaveHome } from "../support/house.tsx";
import {
  DAY,
  newHouse,
  openAt,
  saveManySessions,
  saveSession,
  theSession,
  type House,
} from "./check-in-house.ts";

let house: House;
beforeEach(async () => {
  house = await newHouse();
});
afterEach(async () => {
  await cleanup();
  await page.viewport(414, 896);
  leaveHome(house);
});

const answered = () => {
  const answers = emptyAnswers();
  answers.understood = { value: "a-little", note: "We went on with the sheet." };
  answers.pace.value = "a-bit-fast";
  answers.frame.value = "not-applicable";
  return answers;
};

describe("a session", () => {
  test("shows what was answered, in words, and nothing that was not", async () => {
    const id = await saveSession(house, {
      word: "Stirred",
      answers: answered(),
      feelings: ["tired", "sad"],
      how: "video",
    });
    const { screen } = await openAt(house, `/session/${id}`);
    await expect.element(screen.getByRole("heading", { level: 1, name: "17 Nov 2026" })).toBeVisible();
    await expect.element(screen.getByText("Tuesday · By video · with Marta")).toBeVisible();
    await expect.element(screen.getByText("Stirred")).toHaveAttribute("translate", "no");
    await expect.element(screen.getByText("tired and sad")).toBeVisible();
    const bond = screen.getByRole("region", { name: "Between us" });
    await expect.element(bond.getByText("a little")).toBeVisible();
    await expect.element(bond.getByText("We went on with the sheet.")).toBeVisible();
    await expect
      .element(screen.getByRole("region", { name: "The pace" }).getByText("a bit fast"))
      .toBeVisible();
    await expect
      .element(screen.getByRole("region", { name: "How we work" }).getByText("doesn’t apply / don’t know"))
      .toBeVisible();
    await expect.element(screen.getByText("I had my therapist’s full attention.")).not.toBeInTheDocument();
    await expect.element(screen.getByRole("heading", { name: "What I can say" })).not.toBeInTheDocument();
  });

  test("is changed in the whole form and keeps what it was", async () => {
    const id = await saveSession(house, { word: "First", answers: answered(), length: "complete" });
    const { screen } = await openAt(house, `/check-in/edit/${id}`);
    await screen.getByRole("textbox", { name: "One word for how it was" }).fill("Second");
    await screen.getByRole("button", { name: "Save", exact: true }).click();
    await expect.poll(() => theSession(house).word).toBe("Second");
    expect(theSession(house).answers).toEqual(answered());
    expect(house.vault.versions(id).map(({ d }) => (d as { word: string }).word)).toEqual([
      "Second",
      "First",
    ]);
  });

  test("can be looked at as it was, and brought back", async () => {
    const id = await saveSession(house, { word: "First" });
    await house.vault.save("session", id, { ...theSession(house), word: "Second" });
    const { screen } = await openAt(house, `/session/${id}`);
    await screen.getByRole("button", { name: /22 Nov 2026/ }).click();
    const sheet = screen.getByRole("dialog", { name: /As it was on 22 Nov 2026/ });
    await expect.element(sheet.getByText("First")).toBeVisible();
    await sheet.getByRole("button", { name: "Bring this version back" }).click();
    await expect.element(screen.getByText("The earlier version is back")).toBeVisible();
    expect(theSession(house).word).toBe("First");
    expect(house.vault.versions(id)).toHaveLength(2);
  });

  test("is deleted at once and taken back with its versions", async () => {
    const id = await saveSession(house, { word: "First" });
    await house.vault.save("session", id, { ...theSession(house), word: "Second" });
    const { screen } = await openAt(house, `/session/${id}`);
    await screen.getByRole("button", { name: "Delete this session" }).click();
    await expect.element(screen.getByText("Deleted", { exact: true })).toBeVisible();
    await expect.element(screen.getByRole("heading", { name: "elsewhere" })).toBeVisible();
    expect(house.vault.journal().session).toHaveLength(0);
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect
      .poll(() => house.vault.journal().session.map(({ data, earlier }) => [data.word, earlier]))
      .toEqual([["Second", 1]]);
  });

  test("has its thing to bring ticked, and unticked again", async () => {
    const id = await saveSession(house, { bring: { text: "The exercises", done: false } });
    const { screen } = await openAt(house, `/session/${id}`);
    const tick = screen.getByRole("switch", { name: "Already brought" });
    await tick.click();
    await expect.poll(() => theSession(house).bring.done).toBe(true);
    await expect.element(tick).toBeChecked();
    await tick.click();
    await expect.poll(() => theSession(house).bring.done).toBe(false);
  });

  test("that is gone says so, with a way on", async () => {
    const { screen } = await openAt(house, `/session/${house.vault.newId()}`);
    await expect
      .element(screen.getByRole("heading", { level: 1, name: "This session is not here" }))
      .toBeVisible();
    await expect.element(screen.getByRole("link", { name: "Go to Journey" })).toBeVisible();
  });
});

describe("the journey", () => {
  test("with nothing in it says one true sentence and offers one thing to do", async () => {
    const { screen } = await openAt(house, "/journey", "es");
    await expect
      .element(screen.getByText("Aquí irán quedando, una tras otra, las sesiones que cuentes."))
      .toBeVisible();
    await expect
      .element(screen.getByRole("link", { name: "Contar una sesión" }))
      .toHaveAttribute("href", "#/check-in/short");
  });

  test("goes by month, newest first, and says the answers in words", async () => {
    await saveSession(house, { word: "October", day: "2026-10-06" as Day });
    await saveSession(house, { word: "November", answers: answered() });
    const { screen } = await openAt(house, "/journey");
    await expect.element(screen.getByRole("heading", { level: 2, name: "November 2026" })).toBeVisible();
    expect(
      screen
        .getByRole("heading", { level: 2 })
        .elements()
        .map((title) => title.textContent),
    ).toEqual(["November 2026", "October 2026"]);
    await expect
      .element(
        screen.getByRole("img", {
          name: "Answers: Getting across, a little; How we work, doesn’t apply / don’t know; The pace, a bit fast.",
        }),
      )
      .toBeVisible();
  });

  test("can be of notes, or of both in one line of time", async () => {
    await saveSession(house, { word: "Session of the 17th" });
    const note = { ...emptyNote(house.therapyIds[0]!, addDays(DAY, 2)), text: "A note of the 19th" };
    await house.vault.save("note", house.vault.newId(), note);
    const { screen } = await openAt(house, "/journey");
    const rows = () =>
      screen
        .getByRole("listitem")
        .elements()
        .map((row) => row.querySelector("a")?.textContent);
    await screen.getByRole("radio", { name: "Both" }).click();
    await expect.poll(rows).toEqual(["A note of the 19th", "Session of the 17th"]);
    await screen.getByRole("radio", { name: "Notes" }).click();
    await expect.poll(rows).toEqual(["A note of the 19th"]);
    await screen.getByRole("radio", { name: "Sessions" }).click();
    await expect.poll(rows).toEqual(["Session of the 17th"]);
  });

  test("never mixes two therapies: the other one is a tap away", async () => {
    const other = house.vault.newId();
    await house.vault.save("therapy", other, {
      ...house.vault.journal().therapy[0]!.data,
      name: "The group",
    });
    await saveSession(house, { word: "With Marta" });
    await saveSession(house, { word: "In the group", therapyId: other });
    const { screen } = await openAt(house, "/journey");
    await expect.element(screen.getByText("With Marta")).toBeVisible();
    await expect.element(screen.getByText("In the group")).not.toBeInTheDocument();
    await screen.getByRole("radio", { name: "The group" }).click();
    await expect.element(screen.getByText("In the group")).toBeVisible();
    await expect.element(screen.getByText("With Marta")).not.toBeInTheDocument();
  });

  test("is switched from the notes as well, and holds there too", async () => {
    const other = house.vault.newId();
    await house.vault.save("therapy", other, {
      ...house.vault.journal().therapy[0]!.data,
      name: "The group",
    });
    for (const [therapyId, text] of [
      [house.therapyIds[0]!, "For Marta"],
      [other, "For the group"],
    ] as const)
      await house.vault.save("note", house.vault.newId(), { ...emptyNote(therapyId, DAY), text });
    const { screen } = await openAt(house, "/notes");
    await expect.element(screen.getByText("For Marta")).toBeVisible();
    await expect.element(screen.getByText("For the group")).not.toBeInTheDocument();
    await screen.getByRole("radio", { name: "The group" }).click();
    await expect.element(screen.getByText("For the group")).toBeVisible();
    await expect.element(screen.getByText("For Marta")).not.toBeInTheDocument();
  });

  test("draws of ten years what is near, and the last session is found by scrolling, by keys and when coming back", async () => {
    const ids = await saveManySessions(house, 500);
    const { screen } = await openAt(house, "/journey");
    const rows = () => document.querySelectorAll('a[href^="#/session/"]').length;
    await expect.poll(rows).toBeGreaterThan(5);
    expect(rows()).toBeLessThan(80);
    // Every month can be found by its heading, drawn or not.
    expect(screen.getByRole("heading", { level: 2 }).elements().length).toBeGreaterThan(100);

    const first = document.querySelector<HTMLAnchorElement>(`a[href="#/session/${ids.at(-1)}"]`);
    first?.focus();
    const heading = screen.getByRole("heading", { level: 2 }).elements().at(-1);
    heading?.scrollIntoView();
    const oldest = () => document.querySelector<HTMLAnchorElement>(`a[href="#/session/${ids[0]}"]`);
    await expect.poll(() => oldest()?.checkVisibility()).toBe(true);
    // What the keyboard was in is still there, and the way between is not.
    await expect.poll(rows).toBeLessThan(80);
    await expect.poll(() => document.activeElement).toBe(first);

    // From one month into the next, without a row left out.
    oldest()?.focus();
    for (let back = 0; back < 12; back += 1) await userEvent.tab({ shift: true });
    const hash = (document.activeElement as HTMLAnchorElement).hash;
    expect(hash).toBe(`#/session/${ids[12]}`);

    heading?.scrollIntoView();
    await expect.poll(() => oldest()?.checkVisibility()).toBe(true);
    oldest()?.click();
    await expect.element(screen.getByText("As it was.")).toBeVisible();
    history.back();
    await expect.poll(() => oldest()?.getBoundingClientRect().top ?? -1).toBeGreaterThan(0);
    expect(oldest()?.getBoundingClientRect().bottom).toBeLessThan(innerHeight);
  });

  test("on a wide screen the chosen session stands beside the list", async () => {
    await page.viewport(1280, 800);
    await saveSession(house, {
      word: "Older",
      day: "2026-10-06" as Day,
      bring: { text: "Ask about October", done: false },
    });
    await saveSession(house, { word: "Newer", bring: { text: "Ask about November", done: false } });
    const { screen } = await openAt(house, "/journey");
    const beside = screen.getByRole("complementary", { name: "The chosen session" });
    await expect.element(beside.getByText("Ask about November")).toBeVisible();
    await screen.getByRole("link", { name: "Older" }).click();
    await expect.element(beside.getByText("Ask about October")).toBeVisible();
    await expect.element(screen.getByRole("link", { name: "Older" })).toHaveAttribute("aria-current", "true");
    expect(location.hash).toBe("#/journey");
  });
});
