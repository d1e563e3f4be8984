import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { addDays, type Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { emptyIncident } from "#domain/incident.ts";
import { emptyNote } from "#domain/note.ts";
import { emptySession, type Session } from "#domain/session.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { noteRoutes } from "#features/notes/route.ts";
import { addressOfFound } from "#features/search/addresses.ts";
import { searchRoutes } from "#features/search/route.ts";
import { sessionRoutes } from "#features/sessions/route.ts";
import { leaveHome, newHome, opener, type Home } from "../support/house.tsx";

const DAY = "2026-11-17" as Day;
const openAt = opener([...searchRoutes, ...noteRoutes, ...sessionRoutes]);

let home: Home;
let marta: Id;
beforeEach(async () => {
  home = await newHome();
  marta = await therapy("Marta");
});
afterEach(async () => {
  await cleanup();
  await page.viewport(414, 896);
  leaveHome(home);
});

async function therapy(name: string): Promise<Id> {
  const id = home.vault.newId();
  await home.vault.save("therapy", id, { ...emptyTherapy(), name });
  return id;
}
async function session(some: Partial<Session>): Promise<Id> {
  const id = home.vault.newId();
  await home.vault.save("session", id, { ...emptySession(marta, DAY), ...some });
  return id;
}
async function note(text: string, day = DAY, therapyId = marta): Promise<Id> {
  const id = home.vault.newId();
  await home.vault.save("note", id, { ...emptyNote(therapyId, day), text });
  return id;
}

type Screen = Awaited<ReturnType<typeof openAt>>["screen"];
const fieldIn = (screen: Screen) => screen.getByRole("searchbox");
const rowsIn = (screen: Screen, name: string | RegExp = /What was found|Resultados/) =>
  screen.getByRole("list", { name }).getByRole("listitem");
const namesIn = (screen: Screen) =>
  rowsIn(screen)
    .elements()
    .map((row) => row.querySelector("a")?.textContent);
/** How many were found; the other one is where passing messages stand. */
const statusIn = (screen: Screen) => screen.getByRole("status").first();
const marksIn = (screen: Screen) =>
  [...screen.container.querySelectorAll("mark")].map((mark) => mark.textContent);

describe("the search", () => {
  test("begins in its field, and says what there is", async () => {
    await note("one");
    await note("two");
    await session({ word: "three" });
    const { screen } = await openAt(home, "/search");
    await expect.element(fieldIn(screen)).toHaveFocus();
    await expect.element(fieldIn(screen)).toHaveAccessibleName("What I am looking for");
    const start = rowsIn(screen, "What is here");
    await expect
      .poll(() => start.elements().map((row) => row.textContent))
      .toEqual(["Sessions1 thing", "Notes2 things", "Everything else1 thing"]);
    await screen.getByRole("button", { name: "Notes" }).click();
    await expect.poll(() => namesIn(screen)).toEqual(["two", "one"]);
    await expect.element(statusIn(screen)).toHaveFocus();
    await screen.getByRole("button", { name: "Leave out: Notes" }).click();
    await expect.element(screen.getByRole("heading", { name: "What is here" })).toBeVisible();
    await expect.element(fieldIn(screen)).toHaveFocus();
  });

  test("finds beginnings of words without accents, marks them, and says how many", async () => {
    await note("El señor de la señal", addDays(DAY, -1));
    await session({ word: "Lejos", line: "No hizo ninguna seña." });
    await note("ensenada");
    const { screen } = await openAt(home, "/search", "es");
    await fieldIn(screen).fill("SEN");
    await expect.element(statusIn(screen)).toHaveTextContent("2 resultados");
    expect(namesIn(screen)).toEqual(["Lejos", "El señor de la señal"]);
    expect(marksIn(screen)).toEqual(["señ", "señ", "señ"]);
    await fieldIn(screen).fill("SEN lejos");
    await expect.element(statusIn(screen)).toHaveTextContent("1 resultado");
    await fieldIn(screen).fill("nada de eso");
    await expect.element(statusIn(screen)).toHaveTextContent("No hay nada con esas palabras.");
  });

  test("says where the words stand, and what is only for oneself", async () => {
    await session({ word: "Far away", privateNote: "about the window", feelings: ["relieved"] });
    await home.vault.save("incident", home.vault.newId(), { ...emptyIncident(DAY), text: "at the window" });
    const { screen } = await openAt(home, "/search");
    await fieldIn(screen).fill("window");
    await expect
      .poll(() =>
        rowsIn(screen)
          .elements()
          .map((row) => row.textContent),
      )
      .toEqual([
        "at the windowA dated note · 17 Nov 2026 · Kept apart",
        "Far awayOnly for meabout the windowA session · 17 Nov 2026 · Only for me",
      ]);
    // In the words of the other language, too.
    await fieldIn(screen).fill("alivi");
    await expect
      .poll(() =>
        rowsIn(screen)
          .elements()
          .map((row) => row.textContent),
      )
      .toEqual(["Far awayHow I came out of itrelievedA session · 17 Nov 2026"]);
  });

  test("finds what was just written, and no longer what was deleted or changed", async () => {
    const { screen } = await openAt(home, "/search");
    await fieldIn(screen).fill("blue");
    await expect.element(statusIn(screen)).toHaveTextContent("Nothing here has these words.");
    const id = await note("a blue door");
    await expect.poll(() => rowsIn(screen).elements().length).toBe(1);
    await home.vault.save("note", id, { ...emptyNote(marta, DAY), text: "a red door" });
    await expect.element(statusIn(screen)).toHaveTextContent("Nothing here has these words.");
    await fieldIn(screen).fill("red");
    await expect.poll(() => namesIn(screen)).toEqual(["a red door"]);
    await home.vault.remove(id);
    await expect.element(statusIn(screen)).toHaveTextContent("Nothing here has these words.");
  });

  test("is narrowed by what it is, with whom, when and how one came out of it, and widened again", async () => {
    const luis = await therapy("Luis");
    await note("door of Luis", DAY, luis);
    await note("door of last year", "2025-02-01" as Day);
    await session({ word: "door", feelings: ["sad"] });
    await note("door of November");
    const { screen } = await openAt(home, "/search");
    await fieldIn(screen).fill("door");
    await expect.poll(() => rowsIn(screen).elements().length).toBe(4);
    await screen.getByText("Only some of it").click();
    const choose = (name: string, option: string) =>
      screen.getByRole("combobox", { name }).selectOptions(option);
    await choose("With whom", "Luis");
    await expect.poll(() => namesIn(screen)).toEqual(["door of Luis"]);
    await choose("With whom", "Marta");
    await choose("What it is", "Notes");
    await expect.poll(() => namesIn(screen)).toEqual(["door of November", "door of last year"]);
    await choose("From when", "Between two days");
    const day = (name: string) =>
      [...screen.container.querySelectorAll("input[type=date]")].find(
        (input) => (input as HTMLInputElement).labels?.[0]?.textContent === name && input.checkVisibility(),
      )!;
    await userEvent.fill(day("From"), "2025-01-01");
    await userEvent.fill(day("Until"), "2025-12-31");
    await expect.poll(() => namesIn(screen)).toEqual(["door of last year"]);
    await choose("How I came out of a session", "sad");
    await expect.element(statusIn(screen)).toHaveTextContent("Nothing of what was chosen has these words.");
    const removes = screen.getByRole("button", { name: /^Leave out: / });
    await removes.nth(1).click();
    await expect.element(removes.nth(1)).toHaveFocus();
    await removes.last().click();
    await expect.element(removes.last()).toHaveFocus();
    await choose("How I came out of a session", "sad");
    await screen.getByRole("button", { name: "Look everywhere" }).click();
    await expect.element(statusIn(screen)).toHaveFocus();
    await expect.poll(() => rowsIn(screen).elements().length).toBe(4);
    await choose("How I came out of a session", "sad");
    await expect.poll(() => namesIn(screen)).toEqual(["door"]);
  });

  test("is walked with the arrows; Escape goes back to the field and then empties it", async () => {
    for (const each of ["first", "second", "third"]) await note(`door, ${each}`);
    const { screen } = await openAt(home, "/search");
    await fieldIn(screen).fill("door");
    await expect.poll(() => rowsIn(screen).elements().length).toBe(3);
    const link = (name: string) => screen.getByRole("link", { name });
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(link("door, third")).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    await expect.element(link("door, first")).toHaveFocus();
    await userEvent.keyboard("{Home}");
    await expect.element(link("door, third")).toHaveFocus();
    await userEvent.keyboard("{End}{ArrowUp}");
    await expect.element(link("door, second")).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(fieldIn(screen)).toHaveFocus();
    await expect.element(fieldIn(screen)).toHaveValue("door");
    await userEvent.keyboard("{Enter}");
    await expect.element(link("door, third")).toHaveFocus();
    await userEvent.keyboard("{ArrowUp}{Escape}");
    await expect.element(fieldIn(screen)).toHaveValue("");
    await fieldIn(screen).fill("door");
    await screen.getByRole("button", { name: "Clear what I wrote" }).click();
    await expect.element(fieldIn(screen)).toHaveValue("");
    await expect.element(fieldIn(screen)).toHaveFocus();
  });

  test("leaves the keys to what narrows it, also where that stands above the results", async () => {
    await note("door, one");
    await session({ word: "door, two" });
    const { screen } = await openAt(home, "/search");
    await fieldIn(screen).fill("door");
    await expect.poll(() => rowsIn(screen).elements().length).toBe(2);
    await screen.getByText("Only some of it").click();
    const kind = screen.getByRole("combobox", { name: "What it is" });
    (kind.element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(kind).toHaveFocus();
    await expect.element(kind).toHaveValue("sessions");
    await userEvent.keyboard("{End}");
    await expect.element(kind).toHaveFocus();
    await expect.element(kind).not.toHaveValue("sessions");
    await userEvent.keyboard("{Home}");
    await expect.element(kind).toHaveValue("");
  });

  test("is found again as it was after looking at a result, and a new one begins anew", async () => {
    const ids: Id[] = [];
    for (let each = 0; each < 45; each += 1) ids.push(await note(`door number ${each}`, addDays(DAY, -each)));
    const { screen } = await openAt(home, "/search");
    await fieldIn(screen).fill("door");
    await expect.poll(() => rowsIn(screen).elements().length).toBe(20);
    await screen.getByRole("button", { name: "Show more" }).click();
    await expect.poll(() => rowsIn(screen).elements().length).toBe(45);
    await expect.element(screen.getByRole("link", { name: "door number 20" })).toHaveFocus();
    await screen.getByRole("link", { name: "door number 30" }).click();
    await expect.poll(() => location.hash).toBe(`#/note/${ids[30]}`);
    await expect.element(screen.getByRole("textbox", { name: "What came up" })).toHaveValue("door number 30");
    // Nothing of what was looked for is in the address, in the title or in what the browser keeps beside them.
    expect(
      JSON.stringify([
        location.href,
        document.title,
        history.state,
        JSON.stringify(localStorage),
        JSON.stringify(sessionStorage),
      ]),
    ).not.toContain("door");
    history.back();
    await expect.element(screen.getByRole("link", { name: "door number 30" })).toHaveFocus();
    await expect.element(fieldIn(screen)).toHaveValue("door");
    expect(rowsIn(screen).elements()).toHaveLength(45);
    await cleanup();
    const { screen: anew } = await openAt(home, "/search");
    await expect.element(fieldIn(anew)).toHaveValue("");
    await expect.element(fieldIn(anew)).toHaveFocus();
  });

  test("leads to where a thing is read, and stands at the top of Journey", async () => {
    const id = await session({ word: "door" });
    const { screen } = await openAt(home, "/journey");
    const way = screen.getByRole("link", { name: "Search", exact: true });
    await expect.element(way).toHaveAttribute("aria-keyshortcuts", "Control+K Meta+K");
    await way.click();
    await fieldIn(screen).fill("do");
    await screen.getByRole("link", { name: "door" }).click();
    await expect.poll(() => location.hash).toBe(`#/session/${id}`);
    await expect.element(screen.getByRole("heading", { level: 1, name: "17 Nov 2026" })).toBeVisible();
  });

  test("leads from what was seen in the answers to why that may be, or to those answers", async () => {
    const sessionId = await session({ word: "window" });
    const seen = {
      therapyId: marta,
      sessionId,
      day: DAY,
      item: "pace",
      pattern: "pace-slow",
      choice: "noted",
    } as const;
    const ids: Id[] = [];
    for (const why of ["because of the window", ""]) {
      const id = home.vault.newId();
      await home.vault.save("observation", id, { ...seen, why });
      ids.push(id);
    }
    const addresses = home.vault
      .journal()
      .observation.map((item) => [item.id, addressOfFound(home.vault.journal(), item)]);
    expect(Object.fromEntries(addresses)).toEqual({
      [ids[0]!]: `#/trends/why/${ids[0]}`,
      [ids[1]!]: "#/trends/pace",
    });
  });

  test("on a wide screen has what narrows it beside the results", async () => {
    await page.viewport(1280, 800);
    await note("door");
    const { screen } = await openAt(home, "/search");
    const beside = screen.getByRole("complementary", { name: "Only some of it" });
    await beside.getByRole("combobox", { name: "What it is" }).selectOptions("Notes");
    await expect.poll(() => namesIn(screen)).toEqual(["door"]);
    await expect.element(screen.getByText("Only some of it (1)")).not.toBeVisible();
  });
});
