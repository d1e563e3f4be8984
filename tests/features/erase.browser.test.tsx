import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import * as mark from "#device/erase-mark.ts";
import { eraseRoutes } from "#features/erase/route.ts";
import { leaveHome, newHome, opener, type Home } from "#support/house.tsx";

vi.mock("#device/erase-mark.ts", { spy: true });

const openAt = opener(eraseRoutes);
let home: Home;
beforeEach(async () => {
  home = await newHome();
  vi.mocked(mark.beginErasing).mockImplementation(() => undefined);
});
afterEach(() => {
  vi.resetAllMocks();
  leaveHome(home);
});

const press = (name: string) => userEvent.click(page.getByRole("button", { name, exact: true }));
const shown = async (text: string) =>
  await expect.element(page.getByText(text, { exact: true })).toBeVisible();

it.each(["en", "es"] as const)(
  "says what goes and what stays, and asks for a word first (%s)",
  async (language) => {
    const { words } = await openAt(home, "/erase", language);
    const { erase } = words;
    for (const each of [...erase.going, ...erase.staying]) await shown(each);
    await press(erase.begin);
    await shown(erase.notTheWord(erase.word));
    await userEvent.fill(page.getByLabelText(erase.confirm(erase.word), { exact: true }), "no");
    await press(erase.begin);
    expect(mark.beginErasing).not.toHaveBeenCalled();
    await userEvent.fill(
      page.getByLabelText(erase.confirm(erase.word), { exact: true }),
      ` ${erase.word.toUpperCase()}`,
    );
    await press(erase.begin);
    await vi.waitFor(() => expect(mark.beginErasing).toHaveBeenCalledOnce());
  },
);

it("S-12: with a passcode it takes the passcode, and a wrong one erases nothing", async () => {
  await home.vault.setLock(null, { passcode: "a quiet room", recovery: null, device: null }, () => undefined);
  const { words } = await openAt(home, "/erase");
  const { erase, lock } = words;
  await userEvent.fill(page.getByLabelText(erase.confirm(erase.word), { exact: true }), erase.word);
  await press(erase.begin);
  await shown(lock.door.nothing);
  const passcode = page.getByLabelText(lock.current.label, { exact: true });
  await userEvent.fill(passcode, "a loud room");
  await press(erase.begin);
  await shown(lock.door.wrong);
  expect(mark.beginErasing).not.toHaveBeenCalled();
  await userEvent.fill(passcode, "a quiet room");
  await press(erase.begin);
  await vi.waitFor(() => expect(mark.beginErasing).toHaveBeenCalledOnce());
});
