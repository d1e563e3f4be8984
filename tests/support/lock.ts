import { hush, open, title, untilAlive, type Person } from "./journey.ts";

/** Puts a passcode of one's own on the journal, without a recovery code. */
export async function setPasscode(person: Person, passcode: string): Promise<void> {
  const { page, words } = person;
  const { lock } = words;
  await hush(person);
  await open(page, "/lock/set");
  await choosePasscode(person, passcode);
  await page.getByRole("button", { name: lock.recovery.without, exact: true }).click();
  await untilSealed(person);
}

/** Until everything is sealed anew: a second of work for the key, and as long as the disk takes. */
export const untilSealed = ({ page, words }: Person): Promise<void> =>
  title(page, words.lock.done.title).waitFor({ timeout: 60_000 });

/** On the page that asks for a passcode. */
export async function choosePasscode({ page, words }: Person, passcode: string): Promise<void> {
  const { lock, common } = words;
  await page.getByRole("radio", { name: lock.passcode.ways.own }).click();
  await page.getByLabel(lock.passcode.own, { exact: true }).fill(passcode);
  await page.getByLabel(lock.passcode.again, { exact: true }).fill(passcode);
  await page.getByRole("button", { name: common.continue, exact: true }).click();
}

/** On a page that asks for the passcode of now. */
export async function givePasscode({ page, words }: Person, passcode: string, goOn: string): Promise<void> {
  await page.getByLabel(words.lock.current.label, { exact: true }).fill(passcode);
  await page.getByRole("button", { name: goOn, exact: true }).click();
}

/** Until the door is closed: a new page stands there, and asks for the passcode. */
export async function untilLocked({ page, words }: Person): Promise<void> {
  await page.getByText(words.lock.door.locked, { exact: true }).waitFor();
  await untilAlive(page);
}

export async function tryAtDoor({ page, words }: Person, passcode: string): Promise<void> {
  await page.getByLabel(words.lock.door.passcode, { exact: true }).fill(passcode);
  await page.getByRole("button", { name: words.lock.door.open, exact: true }).click();
}

export async function openDoor(person: Person, passcode: string): Promise<void> {
  await untilLocked(person);
  await tryAtDoor(person, passcode);
  await person.page.getByText(person.words.lock.door.locked, { exact: true }).waitFor({ state: "detached" });
  await title(person.page).waitFor();
}
