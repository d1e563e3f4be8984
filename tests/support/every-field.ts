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
const LEADS_ON = ["completely", "right", "partly", "yes"];

/** Opens what is closed and answers what is open, until the page asks for nothing more. */
async function askForEverything(page: Page, alsoPress: RegExp): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    let isMore = false;
    for (const closed of await page.locator("main details:not([open]) > summary").all()) {
      await closed.click();
      isMore = true;
    }
    const more = page.getByRole("button", { name: alsoPress });
    if (await more.first().isVisible()) {
      await more.first().click();
      isMore = true;
    }
    for (const group of await page.locator("main fieldset:not(:has(input:checked)):has(input[type=radio])").all()) {
      for (const value of [...LEADS_ON, null]) {
        const choice = group.locator(value === null ? "input[type=radio]" : `input[type=radio][value=${value}]`).first();
        if ((await choice.count()) === 0) continue;
        await choice.check();
        isMore = true;
        break;
      }
    }
    if (!isMore) return;
  }
  throw new Error("the page goes on asking");
}

/** Each random word and the field it went into. */
export type Written = Map<string, string>;

/** Writes another random word into every field of text that the page has, and makes sure that none was left out. */
export async function writeEverywhere(page: Page, where: string, into: Written, alsoPress = /^$/): Promise<void> {
  await askForEverything(page, alsoPress);
  for (const field of await writingFields(page).all()) {
    if (into.has(await field.inputValue())) continue;
    const word = canary();
    await field.fill(word);
    into.set(word, `${where}: ${await field.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? element.id)}`);
  }
  await askForEverything(page, alsoPress);
  for (const field of await writingFields(page).all()) {
    const value = await field.inputValue();
    if (!into.has(value)) throw new Error(`a field of ${where} was left out: ${await field.evaluate((element) => element.outerHTML)}`);
  }
}
