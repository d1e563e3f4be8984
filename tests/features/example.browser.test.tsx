import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { pageAt } from "#app/in-example.tsx";
import * as mark from "#device/example-mark.ts";
import { SETTINGS_ID } from "#domain/id.ts";
import { RESIDENT_LANGUAGES } from "#domain/language.ts";
import { emptySettings } from "#domain/settings.ts";
import { ExampleRoom } from "#features/example/example-room.tsx";
import { NotHerePage } from "#features/example/not-here-page.tsx";
import { ExampleRow } from "#features/settings/example-section.tsx";
import { WelcomePage } from "#features/welcome/welcome-page.tsx";
import { leaveHome, newHome, showIn, type Home } from "#support/house.tsx";
import { FirstWordsContext } from "#words/react.ts";
import { FIRST_WORDS } from "#words/words.ts";

vi.mock("#device/example-mark.ts", { spy: true });

let home: Home;
beforeEach(async () => {
  home = await newHome();
  for (const each of [mark.beginExample, mark.endExample, mark.restartExample])
    vi.mocked(each).mockImplementation(() => undefined);
});
afterEach(() => {
  vi.resetAllMocks();
  sessionStorage.clear();
  leaveHome(home);
});

const button = (name: string) => page.getByRole("button", { name, exact: true });

it.each(RESIDENT_LANGUAGES)(
  "says on every page that nothing here is the person's, and is left with one tap (%s)",
  async (language) => {
    sessionStorage.setItem(mark.EXAMPLE_KEY, "{}");
    const { words } = await showIn(home, <ExampleRoom>{home.name}</ExampleRoom>, language);
    await expect.element(page.getByText(words.example.ribbon, { exact: true })).toBeVisible();
    await expect.element(page.getByText(home.name)).toBeVisible();
    await userEvent.click(button(words.example.leave));
    // Nothing of it is on the screen from that moment, and no form writes any more.
    expect(page.getByText(home.name).elements()).toEqual([]);
    expect(home.vault.state()).toBe("closed");
    await vi.waitFor(() => expect(mark.endExample).toHaveBeenCalledOnce());
  },
);

it("puts a sentence and a way out in the place of a page about one's own journal", async () => {
  const Backup = () => <h1>{home.name}</h1>;
  const at = (path: string) => pageAt({ path, page: Backup }, Backup);
  expect(at("/backup/make")).toBe(Backup);
  sessionStorage.setItem(mark.EXAMPLE_KEY, "{}");
  for (const path of ["/backup", "/backup/make", "/lock/renew", "/erase", "/import"])
    expect(at(path)).not.toBe(Backup);
  for (const path of ["/", "/session/:id", "/settings", "/help/urgent"]) expect(at(path)).toBe(Backup);
  const { words } = await showIn(home, <ExampleRoom>{<NotHerePage />}</ExampleRoom>);
  await expect.element(page.getByText(words.example.notHere.text)).toBeVisible();
  await userEvent.click(button(words.example.notHere.leave));
  await vi.waitFor(() => expect(mark.endExample).toHaveBeenCalledOnce());
});

it("is made anew in the language that is chosen in it, and not for anything else", async () => {
  sessionStorage.setItem(mark.EXAMPLE_KEY, "{}");
  const settings = { ...emptySettings(), language: "en" as const };
  await home.vault.save("settings", SETTINGS_ID, settings);
  await showIn(home, <ExampleRoom>{home.name}</ExampleRoom>);
  await home.vault.save("settings", SETTINGS_ID, { ...settings, spellCheck: true });
  expect(mark.restartExample).not.toHaveBeenCalled();
  await home.vault.save("settings", SETTINGS_ID, { ...settings, language: "es", theme: "dark" });
  expect(mark.restartExample).toHaveBeenCalledOnce();
  expect(sessionStorage.getItem(mark.EXAMPLE_KEY)).toBe('{"lang":"es","theme":"dark"}');
});

it("is offered in the settings, and says that a passcode is asked for afterwards where there is one", async () => {
  const { words, screen } = await showIn(home, <ExampleRow />);
  await expect.element(page.getByText(words.example.hint)).toBeVisible();
  await userEvent.click(button(words.example.look));
  expect(mark.beginExample).toHaveBeenCalledExactlyOnceWith({ lang: "en" });
  await home.vault.setLock(null, { passcode: "a quiet room", recovery: null, device: null }, () => undefined);
  await screen.unmount();
  await showIn(home, <ExampleRow />);
  await expect.element(page.getByText(words.example.hintLocked)).toBeVisible();
});

it("is not offered where a window could not keep the mark", async () => {
  vi.mocked(mark.canShowExample).mockReturnValue(false);
  const { words } = await showIn(home, <ExampleRow />);
  expect(page.getByText(words.example.look).elements()).toEqual([]);
});

it.each(RESIDENT_LANGUAGES)("is offered on the first screen, beside beginning (%s)", async (language) => {
  const words = FIRST_WORDS[language];
  const onExample = vi.fn();
  const props = {
    busy: false,
    onLanguage: () => undefined,
    onBegin: () => undefined,
    onCopy: () => undefined,
  };
  const screen = await render(
    <FirstWordsContext value={{ language, words }}>
      <WelcomePage {...props} onExample={onExample} />
    </FirstWordsContext>,
  );
  await userEvent.click(button(words.welcome.example));
  expect(onExample).toHaveBeenCalledOnce();
  await screen.rerender(
    <FirstWordsContext value={{ language, words }}>
      <WelcomePage {...props} />
    </FirstWordsContext>,
  );
  expect(button(words.welcome.example).elements()).toEqual([]);
});
