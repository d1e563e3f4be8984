import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { cleanup } from "vitest-browser-react";
import { emptyAnswers, STEP_ITEMS } from "#domain/check-in.ts";
import { emptySession } from "#domain/session.ts";
import { leaveHome } from "../support/house.tsx";
import { DAY, draftsIn, newHouse, openAt, saveSession, theSession, type House } from "./check-in-house.ts";

let house: House;
beforeEach(async () => {
  house = await newHouse();
});
afterEach(async () => {
  await cleanup();
  leaveHome(house);
});

const therapyId = () => house.therapyIds[0]!;

describe("half a minute", () => {
  test("saves exactly what was answered, and what was not stays without an answer", async () => {
    const { screen } = await openAt(house, `/check-in/short/${DAY}`);
    await screen.getByRole("textbox", { name: "One word for how it was" }).fill("Heavy");
    await screen
      .getByRole("group", { name: "There is something I did not say." })
      .getByRole("radio", { name: "partly" })
      .click();
    await screen.getByRole("textbox", { name: "What was it?" }).fill("About the watch");
    await screen.getByRole("button", { name: "Done for now" }).click();
    await expect.element(screen.getByRole("heading", { level: 1, name: "It is written down" })).toBeVisible();
    await expect.element(screen.getByText("Heavy")).toBeVisible();
    expect(theSession(house)).toEqual({
      ...emptySession(therapyId(), DAY),
      time: "19:00",
      word: "Heavy",
      answers: { ...emptyAnswers(), unsaid: { value: "partly", note: "About the watch" } },
    });
    expect(await draftsIn(house)).toBe(0);
  });

  test("has nothing chosen for anyone", async () => {
    const { screen } = await openAt(house, "/check-in/short");
    await expect.element(screen.getByRole("radio", { name: "partly" })).toBeVisible();
    expect(document.querySelectorAll("input:checked")).toHaveLength(0);
  });

  test("keeps nothing where nothing was written", async () => {
    const { screen } = await openAt(house, "/check-in/short");
    await screen.getByRole("button", { name: "Done for now" }).click();
    await expect.element(screen.getByText("Nothing was written, so nothing was saved.")).toBeVisible();
    expect(house.vault.journal().session).toHaveLength(0);
    expect(await draftsIn(house)).toBe(0);
  });

  test("goes on to the complete form with everything it holds, and the browser's Back comes back to it", async () => {
    const { screen } = await openAt(house, "/check-in/short");
    await screen.getByRole("textbox", { name: "One word for how it was" }).fill("Heavy");
    await screen.getByRole("button", { name: "Say more" }).click();
    await expect.element(screen.getByRole("heading", { name: "Between us" })).toHaveFocus();
    await expect.element(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "2");
    history.back();
    await expect
      .element(screen.getByRole("textbox", { name: "One word for how it was" }))
      .toHaveValue("Heavy");
    await screen.getByRole("button", { name: "Say more" }).click();
    await screen
      .getByRole("group", { name: "What was important to me got across." })
      .getByRole("radio", { name: "a little" })
      .click();
    await screen.getByRole("button", { name: "I’ll stop here" }).click();
    await expect.element(screen.getByRole("heading", { name: "It is written down" })).toBeVisible();
    const saved = theSession(house);
    expect([saved.word, saved.length, saved.answers.understood.value]).toEqual([
      "Heavy",
      "complete",
      "a-little",
    ]);
  });

  test("does not end with Enter after the one word", async () => {
    const { screen } = await openAt(house, "/check-in/short");
    await screen.getByRole("textbox", { name: "One word for how it was" }).fill("Heavy");
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByRole("button", { name: "Done for now" })).toBeVisible();
    expect(house.vault.journal().session).toHaveLength(0);
  });
});

describe("what is being written", () => {
  test("is found again after the form went away, says so, and can be left for an empty one", async () => {
    const first = await openAt(house, `/check-in/short/${DAY}`);
    await first.screen.getByRole("textbox", { name: "One word for how it was" }).fill("Half a thought");
    await cleanup();
    const { screen } = await openAt(house, `/check-in/short/${DAY}`);
    await expect
      .element(screen.getByRole("textbox", { name: "One word for how it was" }))
      .toHaveValue("Half a thought");
    await expect
      .element(screen.getByText("You were writing about Tuesday 17 November, and it was kept."))
      .toBeVisible();
    await screen.getByRole("button", { name: "Start an empty one" }).click();
    await expect.element(screen.getByRole("textbox", { name: "One word for how it was" })).toHaveValue("");
    await expect.poll(() => draftsIn(house)).toBe(1);
  });

  test("is found again also where a day was left half chosen", async () => {
    const first = await openAt(house, `/check-in/complete/${DAY}`);
    await first.screen.getByRole("textbox", { name: "One word for how it was" }).fill("Not lost");
    await first.screen.getByText(/Tuesday 17 November/).click();
    await first.screen.getByLabelText("When was it?").fill("");
    await cleanup();
    const { screen } = await openAt(house, `/check-in/complete/${DAY}`);
    await expect
      .element(screen.getByRole("textbox", { name: "One word for how it was" }))
      .toHaveValue("Not lost");
  });

  test("is thrown away only with a way back", async () => {
    const first = await openAt(house, "/check-in/short");
    await first.screen.getByRole("textbox", { name: "One word for how it was" }).fill("Maybe not");
    await cleanup();
    const { screen } = await openAt(house, "/check-in/short");
    await screen.getByRole("button", { name: "Throw it away" }).click();
    await expect.element(screen.getByText("Thrown away")).toBeVisible();
    expect(await draftsIn(house)).toBe(0);
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => draftsIn(house)).toBe(1);
  });

  test("leaves nothing behind where a form was opened and no key pressed", async () => {
    const { screen } = await openAt(house, "/check-in/complete");
    await screen.getByRole("button", { name: "Continue" }).click();
    await expect.element(screen.getByRole("heading", { name: "Between us" })).toHaveFocus();
    await cleanup();
    expect(await draftsIn(house)).toBe(0);
  });
});

describe("the complete form", () => {
  test("is gone through by keyboard alone", async () => {
    const { screen } = await openAt(house, `/check-in/complete/${DAY}`);
    const word = screen.getByRole("textbox", { name: "One word for how it was" });
    await expect.element(word).toBeVisible();
    const to = async (matches: (element: Element) => boolean) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (document.activeElement && matches(document.activeElement)) return;
        await userEvent.keyboard("{Tab}");
      }
      throw new Error("not reached by Tab");
    };
    const named = (name: string) => (element: Element) =>
      element.textContent?.trim() === name || element.getAttribute("aria-label") === name;
    const isIn = (legend: string) => (element: Element) =>
      element.matches("input[type=radio], input[type=checkbox]") &&
      (element.closest("fieldset")?.querySelector("legend")?.textContent?.includes(legend) ?? false);

    await to((element) => element === word.element());
    await userEvent.keyboard("Tired");
    await to(named("Continue"));
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByRole("heading", { name: "Between us" })).toHaveFocus();
    await to(isIn("I had my therapist’s full attention."));
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await to((element) => element.matches("textarea"));
    await userEvent.keyboard("It was quiet");
    await to(named("Continue"));
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByRole("heading", { name: "The work in therapy" })).toHaveFocus();
    await to(named("Continue"));
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByRole("heading", { level: 2, name: "The pace" })).toHaveFocus();
    await to(isIn("The pace was:"));
    await userEvent.keyboard(" ");
    await to(named("Part 4 of 9. See all the parts"));
    await userEvent.keyboard("{Enter}");
    await to((element) => element.textContent === "For the next one");
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByRole("heading", { name: "For the next one" })).toHaveFocus();
    await to(named("Done for now"));
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByRole("heading", { name: "It is written down" })).toBeVisible();
    const { word: said, answers } = theSession(house);
    expect(said).toBe("Tired");
    expect(answers).toEqual({
      ...emptyAnswers(),
      listened: { value: "partly", note: "It was quiet" },
      pace: { value: "far-too-slow", note: "" },
    });
  });

  test("lets every answer be taken back: null again, and not the lowest step", async () => {
    const { screen } = await openAt(house, "/check-in/complete");
    await screen.getByRole("textbox", { name: "One line more" }).fill("So that there is something");
    await screen.getByRole("button", { name: "Continue" }).click();
    const scale = screen.getByRole("group", { name: "I had my therapist’s full attention." });
    await scale.getByRole("radio", { name: "not at all" }).click();
    await scale.getByRole("button", { name: "Clear this answer" }).click();
    await expect.element(scale.getByRole("radio", { name: "not at all" })).not.toBeChecked();
    await screen.getByRole("button", { name: "I’ll stop here" }).click();
    await expect.element(screen.getByRole("heading", { name: "It is written down" })).toBeVisible();
    expect(theSession(house).answers).toEqual(emptyAnswers());
  });

  test("says which parts hold something, and goes to any of them", async () => {
    const { screen } = await openAt(house, "/check-in/complete");
    await screen.getByRole("textbox", { name: "One word for how it was" }).fill("Light");
    await screen.getByRole("button", { name: "Part 1 of 9. See all the parts" }).click();
    const list = screen.getByRole("dialog", { name: "All the parts" });
    await expect.element(list.getByRole("listitem").nth(0)).toHaveTextContent("Something written");
    await expect.element(list.getByRole("listitem").nth(6)).toHaveTextContent("Nothing yet");
    await list.getByRole("button", { name: "What stayed" }).click();
    await expect.element(screen.getByRole("heading", { name: "What stayed" })).toHaveFocus();
    await screen.getByRole("button", { name: "Back" }).click();
    await expect.element(screen.getByRole("heading", { name: "How it was", exact: true })).toHaveFocus();
    await expect
      .element(screen.getByRole("textbox", { name: "One word for how it was" }))
      .toHaveValue("Light");
  });

  test("asks for a small change only where everything is at the top", async () => {
    const top = emptyAnswers();
    for (const item of STEP_ITEMS) top[item].value = "completely";
    const id = await saveSession(house, { answers: top, length: "complete" });
    const { screen } = await openAt(house, `/check-in/edit/${id}`);
    const toEnd = async () => {
      await screen.getByRole("button", { name: /See all the parts/ }).click();
      await screen.getByRole("dialog").getByRole("button", { name: "For the next one" }).click();
      await expect.element(screen.getByRole("heading", { name: "For the next one" })).toHaveFocus();
    };
    const small = screen.getByRole("textbox", {
      name: "Is there one thing you would change, even a small one?",
    });
    await toEnd();
    await expect.element(small).toBeVisible();
    await screen.getByRole("button", { name: /See all the parts/ }).click();
    await screen.getByRole("dialog").getByRole("button", { name: "Between us" }).click();
    await screen
      .getByRole("group", { name: "I felt I was with a real person, not a role." })
      .getByRole("radio", { name: "mostly" })
      .click();
    await toEnd();
    await expect.element(small).not.toBeInTheDocument();
  });

  test("keeps feelings, the moment, signs of holding back and what to bring", async () => {
    const { screen } = await openAt(house, `/check-in/complete/${DAY}`);
    const jump = async (part: string) => {
      await screen.getByRole("button", { name: /See all the parts/ }).click();
      await screen.getByRole("dialog").getByRole("button", { name: part }).click();
    };
    await jump("What I can say");
    await screen.getByRole("checkbox", { name: "I laughed it off" }).click();
    await jump("What I felt");
    await screen.getByRole("checkbox", { name: "tired" }).click();
    await screen.getByRole("checkbox", { name: "calm" }).click();
    await screen.getByRole("textbox", { name: "In my own words" }).fill("as after swimming");
    await jump("What stayed");
    await screen.getByRole("textbox", { name: "A moment that stayed with me" }).fill("The silence");
    await screen.getByRole("radio", { name: "both" }).click();
    await jump("For the next one");
    await screen.getByRole("textbox", { name: "Bring to the next session" }).fill("The exercises");
    await screen.getByRole("textbox", { name: "Only for me" }).fill("I cried");
    await screen.getByRole("button", { name: "Done for now" }).click();
    await expect.element(screen.getByRole("heading", { name: "It is written down" })).toBeVisible();
    expect(theSession(house)).toEqual({
      ...emptySession(therapyId(), DAY),
      time: "19:00",
      length: "complete",
      holdingBack: ["laughed-it-off"],
      feelings: ["calm", "tired"],
      otherFeelings: "as after swimming",
      moment: { text: "The silence", effect: "both" },
      bring: { text: "The exercises", done: false },
      privateNote: "I cried",
    });
  });
});

test("several therapies: it says with whom, and one tap changes it", async () => {
  leaveHome(house);
  house = await newHouse(
    { name: "Marta", time: "19:00" },
    { name: "The group", kind: "group", time: "10:30" },
  );
  const { screen } = await openAt(house, `/check-in/short/${DAY}`);
  await expect.element(screen.getByRole("radio", { name: "Marta" })).toBeChecked();
  await screen.getByRole("radio", { name: "The group" }).click();
  await screen.getByRole("textbox", { name: "One word for how it was" }).fill("Many");
  await screen.getByRole("button", { name: "Done for now" }).click();
  await expect.element(screen.getByRole("heading", { name: "It is written down" })).toBeVisible();
  expect(theSession(house)).toMatchObject({ therapyId: house.therapyIds[1], time: "10:30" });
});

test("in Spanish it asks and closes in Spanish", async () => {
  const { screen } = await openAt(house, `/check-in/short/${DAY}`, "es");
  await screen.getByRole("textbox", { name: "Una palabra para cómo fue" }).fill("Lejos");
  await screen
    .getByRole("group", { name: "Hay algo que no dije." })
    .getByRole("radio", { name: "sí" })
    .click();
  await screen.getByRole("button", { name: "Listo por ahora" }).click();
  await expect.element(screen.getByRole("heading", { name: "Ya está escrito" })).toBeVisible();
  await expect.element(screen.getByText("Lejos")).toBeVisible();
  await expect
    .element(screen.getByRole("link", { name: "Verlo en Camino" }))
    .toHaveAttribute("href", "#/journey");
  expect(theSession(house).answers.unsaid.value).toBe("yes");
});
