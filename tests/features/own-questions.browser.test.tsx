import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cleanup } from "vitest-browser-react";
import { emptyQuestion, type Question } from "#domain/question.ts";
import type { Id } from "#domain/id.ts";
import { leaveHome } from "../support/house.tsx";
import { DAY, draftsIn, newHouse, openAt, saveSession, theSession, type House } from "./check-in-house.ts";

let house: House;
let mine: Id;
let other: Id;
beforeEach(async () => {
  house = await newHouse({ name: "Marta" }, { name: "The group", kind: "group" });
  [mine, other] = house.therapyIds as [Id, Id];
});
afterEach(async () => {
  await cleanup();
  leaveHome(house);
});

type Screen = Awaited<ReturnType<typeof openAt>>["screen"];

async function question(text: string, some: Partial<Question> = {}): Promise<Id> {
  const id = house.vault.newId();
  await house.vault.save("question", id, { ...emptyQuestion(mine), text, ...some });
  return id;
}

const kept = () => house.vault.journal().question.map(({ data }) => [data.text, data.retired]);

async function toPart(screen: Screen, part: string) {
  await screen.getByRole("button", { name: /See all the parts/ }).click();
  await screen.getByRole("dialog").getByRole("button", { name: part }).click();
  await expect.element(screen.getByRole("heading", { name: part })).toHaveFocus();
}

describe("questions of one’s own", () => {
  test("are added for this therapy or for all, and what is half typed is kept", async () => {
    const first = await openAt(house, "/questions");
    await first.screen.getByRole("link", { name: "Add a question" }).click();
    await first.screen.getByRole("textbox", { name: "What I want to ask myself" }).fill("Could I brea");
    await cleanup();
    expect(await draftsIn(house)).toBe(1);
    const { screen } = await openAt(house, "/question");
    const field = screen.getByRole("textbox", { name: "What I want to ask myself" });
    await expect.element(field).toHaveValue("Could I brea");
    await field.fill("Could I breathe?");
    await expect.element(screen.getByRole("radio", { name: "Only with Marta" })).toBeChecked();
    await screen.getByRole("radio", { name: "In every therapy" }).click();
    await screen.getByRole("radio", { name: /a sentence/ }).click();
    await screen.getByRole("button", { name: "Save" }).click();
    await expect
      .poll(() => house.vault.journal().question.map(({ data }) => data))
      .toEqual([{ therapyId: null, text: "Could I breathe?", form: "sentence", retired: false }]);
    expect(await draftsIn(house)).toBe(0);
  });

  test("are answered in the complete form, in steps or a sentence, and only those of the therapy", async () => {
    await question("Did I breathe?");
    await question("What do I take home?", { therapyId: null, form: "sentence" });
    await question("Of the group?", { therapyId: other });
    const { screen } = await openAt(house, `/check-in/complete/${DAY}`);
    await toPart(screen, "My own questions");
    await expect.element(screen.getByText("Of the group?")).not.toBeInTheDocument();
    await screen
      .getByRole("group", { name: "Did I breathe?" })
      .getByRole("radio", { name: "mostly" })
      .click();
    await screen.getByRole("textbox", { name: "What do I take home?" }).fill("a pause");
    await cleanup();
    const again = await openAt(house, `/check-in/complete/${DAY}`);
    await toPart(again.screen, "My own questions");
    await expect
      .element(again.screen.getByRole("textbox", { name: "What do I take home?" }))
      .toHaveValue("a pause");
    await again.screen.getByRole("button", { name: "I’ll stop here" }).click();
    await expect.element(again.screen.getByRole("heading", { name: "It is written down" })).toBeVisible();
    expect(theSession(house).own).toEqual([
      expect.objectContaining({ value: "mostly", note: "" }),
      expect.objectContaining({ value: null, note: "a pause" }),
    ]);
  });

  test("an answer taken back is no answer, and leaves nothing behind", async () => {
    await question("Did I breathe?");
    const { screen } = await openAt(house, `/check-in/complete/${DAY}`);
    await screen.getByRole("textbox", { name: "One word for how it was" }).fill("Light");
    await toPart(screen, "My own questions");
    const group = screen.getByRole("group", { name: "Did I breathe?" });
    await group.getByRole("radio", { name: "not at all" }).click();
    await group.getByRole("button", { name: "Clear this answer" }).click();
    await screen.getByRole("button", { name: "I’ll stop here" }).click();
    await expect.element(screen.getByRole("heading", { name: "It is written down" })).toBeVisible();
    expect(theSession(house).own).toEqual([]);
  });

  test("are not in the short form, and there is no part for them where there are none", async () => {
    const { screen } = await openAt(house, `/check-in/complete/${DAY}`);
    await screen.getByRole("button", { name: /See all the parts/ }).click();
    await expect.element(screen.getByRole("dialog").getByText("What we agreed today")).toBeVisible();
    await expect.element(screen.getByRole("dialog").getByText("My own questions")).not.toBeInTheDocument();
    await cleanup();
    await question("Did I breathe?");
    const short = await openAt(house, `/check-in/short/${DAY}`);
    await expect.element(short.screen.getByText("There is something I did not say.")).toBeVisible();
    await expect.element(short.screen.getByText("Did I breathe?")).not.toBeInTheDocument();
  });

  test("are retired and brought back with one tap, and the old answer stays readable", async () => {
    const id = await question("Did I breathe?");
    const session = await saveSession(house, { own: [{ questionId: id, value: "a-little", note: "" }] });
    const { screen } = await openAt(house, "/questions");
    await screen.getByRole("button", { name: "Stop asking: Did I breathe?" }).click();
    await expect.poll(kept).toEqual([["Did I breathe?", true]]);
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(kept).toEqual([["Did I breathe?", false]]);
    await screen.getByRole("button", { name: "Stop asking: Did I breathe?" }).click();
    await expect
      .element(screen.getByRole("list", { name: "Not asked any more" }).getByText("Did I breathe?"))
      .toBeVisible();
    await cleanup();
    const old = await openAt(house, `/session/${session}`);
    await expect.element(old.screen.getByText("Did I breathe?")).toBeVisible();
    await expect.element(old.screen.getByText("a little")).toBeVisible();
    await cleanup();
    // It is asked where it was answered already, and nowhere else.
    const edit = await openAt(house, `/check-in/edit/${session}`);
    await toPart(edit.screen, "My own questions");
    await cleanup();
    const back = await openAt(house, "/questions");
    await back.screen.getByRole("button", { name: "Ask again: Did I breathe?" }).click();
    await expect.poll(kept).toEqual([["Did I breathe?", false]]);
  });

  test("with other words an answered one becomes a new one, and says so; an unanswered one is just changed", async () => {
    const id = await question("Did I breathe?");
    const fresh = await question("Was it quiet?");
    const session = await saveSession(house, { own: [{ questionId: id, value: "completely", note: "" }] });
    const first = await openAt(house, `/question/${fresh}`);
    await first.screen.getByRole("textbox", { name: "What I want to ask myself" }).fill("Was it calm?");
    await first.screen.getByRole("button", { name: "Save" }).click();
    await expect.poll(kept).toEqual([
      ["Did I breathe?", false],
      ["Was it calm?", false],
    ]);
    await cleanup();
    const { screen } = await openAt(house, `/question/${id}`);
    await expect.element(screen.getByText(/You have answered this one before/)).toBeVisible();
    await screen.getByRole("textbox", { name: "What I want to ask myself" }).fill("Could I breathe?");
    await screen.getByRole("button", { name: "Save" }).click();
    await expect.poll(kept).toEqual([
      ["Did I breathe?", true],
      ["Was it calm?", false],
      ["Could I breathe?", false],
    ]);
    expect(await draftsIn(house)).toBe(0);
    await cleanup();
    const old = await openAt(house, `/session/${session}`);
    await expect.element(old.screen.getByText("Did I breathe?")).toBeVisible();
  });
});
