import "#ui/styles.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cleanup, render } from "vitest-browser-react";
import { navigate } from "wouter/use-hash-location";
import { HelpBeforeOpening } from "#app/help-before-opening.tsx";
import { settingsOf, therapyInView } from "#domain/journal.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { checkInRoutes } from "#features/check-in/route.ts";
import { helpRoutes } from "#features/help/route.ts";
import { rehearseRoutes } from "#features/rehearse/route.ts";
import { settingsRoutes } from "#features/settings/route.ts";
import { complaints } from "#words/content/complaints.ts";
import { ELSEWHERE, PLACES } from "#words/content/country.ts";
import { WordsContext } from "#words/react.ts";
import { loadWords } from "#words/words.ts";
import { leaveHome, newHome, opener, type Home } from "../support/house.tsx";

const openAt = opener([...helpRoutes, ...settingsRoutes, ...rehearseRoutes, ...checkInRoutes]);

let home: Home;
beforeEach(async () => {
  home = await newHome();
  await home.vault.save("therapy", home.vault.newId(), { ...emptyTherapy(), name: "Marta" });
});
afterEach(async () => {
  await cleanup();
  leaveHome(home);
  history.replaceState(null, "", "#/");
});

describe("something that should not have happened", () => {
  test("is one tap from urgent help and from the settings, and from where one ends", async () => {
    const { screen, words } = await openAt(home, "/help/urgent");
    const { boundary, urgent } = words.help;
    const there = screen.getByRole("heading", { level: 1, name: boundary.title });
    await screen.getByRole("link", { name: urgent.boundaryLink }).click();
    await expect.element(there).toBeVisible();
    navigate("/settings");
    await screen.getByRole("link", { name: boundary.title }).click();
    await expect.element(there).toBeVisible();
    await screen.getByRole("link", { name: boundary.messagesLink }).click();
    await screen.getByRole("link", { name: boundary.title }).click();
    await expect.element(there).toBeVisible();
  });

  test("owes nothing, decides nothing, and asks for no certainty", async () => {
    const { screen, words } = await openAt(home, "/help/boundary");
    const { boundary, incident } = words.help;
    for (const text of [boundary.lead, boundary.never, boundary.yourChoice, boundary.notLegalAdvice])
      await expect.element(screen.getByText(text, { exact: true })).toBeVisible();
    for (const { title } of Object.values(boundary.options))
      await expect.element(screen.getByText(title, { exact: true })).toBeVisible();
    for (const { title, text } of Object.values(boundary.also)) {
      await expect.element(screen.getByText(title, { exact: true })).toBeVisible();
      await expect.element(screen.getByText(text, { exact: true })).toBeVisible();
    }
    await expect.element(screen.getByText(boundary.keepHere)).toBeVisible();
    expect(document.body.textContent).not.toMatch(/are you sure/i);

    await screen.getByRole("textbox", { name: incident.textLabel }).fill("what was said");
    await screen.getByRole("button", { name: incident.keep }).click();
    await expect.element(screen.getByText(incident.keptTitle)).toBeVisible();
    const [kept] = home.vault.journal().incident;
    expect(kept?.data.therapyId).toBe(therapyInView(home.vault.journal())?.id);
  });

  test("names a place to complain in each country, or says that it knows none", async () => {
    const { screen, words } = await openAt(home, "/help/boundary");
    const { boundary, countryLabel } = words.help;
    const country = screen.getByRole("combobox", { name: countryLabel });
    for (const place of PLACES) {
      await country.selectOptions(place);
      const known = place === ELSEWHERE ? [] : complaints[place];
      const [first] = known;
      if (first === undefined)
        await expect.element(screen.getByText(boundary.noComplaintPlace)).toBeVisible();
      else {
        await expect.element(screen.getByText(first.name, { exact: true }).first()).toBeVisible();
        await expect.element(screen.getByText(words.help.dates.review)).toBeVisible();
        expect(screen.getByText(boundary.noComplaintPlace).elements()).toEqual([]);
      }
    }
    // The last choice is on the disk before the journal is closed.
    await expect.poll(() => settingsOf(home.vault.journal()).country).toBe(PLACES.at(-1));
  });
});

describe("where no journal is open", () => {
  const show = async () =>
    render(
      <WordsContext value={{ words: await loadWords("es"), language: "es" }}>
        <HelpBeforeOpening door={null} />
      </WordsContext>,
    );

  test("both pages are there, each one tap from the other, and the chosen country stays", async () => {
    const { help, common } = await loadWords("es");
    navigate("/help/urgent");
    const screen = await show();
    await screen.getByRole("combobox", { name: help.countryLabel }).selectOptions("mx");
    await screen.getByRole("link", { name: help.urgent.boundaryLink }).click();
    await expect.element(screen.getByRole("heading", { level: 1, name: help.boundary.title })).toBeVisible();
    await expect.element(screen.getByText("CONAMED", { exact: true }).first()).toBeVisible();
    // Nothing can be kept here, and nothing says that it could.
    expect(screen.getByRole("textbox").elements()).toEqual([]);
    expect(screen.getByText(help.boundary.keepHere).elements()).toEqual([]);
    expect(screen.getByText(help.boundary.messagesLink).elements()).toEqual([]);
    await screen.getByRole("link", { name: help.boundary.urgentLink }).click();
    await expect.element(screen.getByRole("heading", { level: 1, name: help.urgent.title })).toBeVisible();
    await screen.getByRole("link", { name: help.urgent.boundaryLink }).click();
    await screen.getByRole("link", { name: common.back }).click();
    await expect.element(screen.getByRole("heading", { level: 1, name: help.urgent.title })).toBeVisible();
  });
});
