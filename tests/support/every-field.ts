import type { Locator, Page } from "playwright";
import { canary } from "./profile-search.ts";

/** Where people write. */
const WRITING = [
  "textarea",
  "[contenteditable]",
  ...["", "text", "search", "email", "url", "tel", "password"].map((type) =>
    type === "" ? "input:not([type])" : `input[type=${type}]`,
  ),
];

/** Every field of text on the page, as it stands in the document: also in what is closed or scrolled away. */
export const writingFields = (page: Page): Locator =>
  page.locator(WRITING.map((each) => `body ${each}`).join(", "));

/** Answers that lead to more questions, best first: everything at the top is asked one more, and what was not said is asked for. */
const LEADS_ON = ["completely", "right", "partly", "yes", "own", "all"];

/** Choices among several that ask for words. */
const ASKS_FOR_WORDS = ["other", "change-something"];

/** Opens what is closed and answers what is open, until the page asks for nothing more. */
async function askForEverything(page: Page, alsoPress: RegExp): Promise<void> {
  const closed = page.locator("main details:not([open]) > summary").first();
  // What stays pressed has led on already.
  const more = page
    .getByRole("button", { name: alsoPress })
    .and(page.locator(':not([aria-pressed="true"])'))
    .first();
  const ticks = page
    .locator("main input[type=checkbox]:not(:checked)")
    .and(page.locator(ASKS_FOR_WORDS.map((value) => `[value="${value}"]`).join(", ")))
    .first();
  const unanswered = page.locator("main fieldset:has(input[type=radio]):not(:has(input:checked))").first();
  for (let steps = 0; steps < 50; steps += 1) {
    if (await closed.isVisible()) await closed.click();
    else if (await unanswered.isVisible()) await answer(unanswered);
    else if (await ticks.isVisible()) await ticks.check();
    else if (await more.isVisible()) await more.click();
    else return;
  }
  throw new Error("the page goes on asking");
}

async function answer(group: Locator): Promise<void> {
  const offered = await group
    .locator("input[type=radio]")
    .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
  const value = LEADS_ON.find((each) => offered.includes(each)) ?? offered[0];
  await group.locator(`input[type=radio][value="${value}"]`).check();
}

/** Each random word and the field it went into. */
export type Written = Map<string, string>;

/** Writes another random word into every field of text that the page has, and makes sure that none was left out. */
export async function writeEverywhere(
  page: Page,
  where: string,
  into: Written,
  alsoPress = /^$/,
): Promise<void> {
  await askForEverything(page, alsoPress);
  await writingFields(page).first().waitFor({ state: "attached" });
  await askForEverything(page, alsoPress);
  for (const field of await writingFields(page).all()) {
    if (into.has(await field.inputValue())) continue;
    const word = canary();
    await field.fill(word);
    into.set(
      word,
      `${where}: ${await field.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? element.id)}`,
    );
  }
  await askForEverything(page, alsoPress);
  for (const field of await writingFields(page).all()) {
    const value = await field.inputValue();
    if (!into.has(value))
      throw new Error(
        `a field of ${where} was left out: ${await field.evaluate((element) => element.outerHTML)}`,
      );
  }
}
