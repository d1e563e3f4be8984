import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { cleanup, render } from "vitest-browser-react";
import type { Language } from "#domain/language.ts";
import { LanguageChoice } from "#forms/language-choice.tsx";
import { LANGUAGE_NAMES } from "#words/language-names.ts";

/** What the keeper of the app's files was asked for, and how it answers when the test says so. */
interface Asked {
  readonly language: Language;
  readonly answer: (isHere: boolean) => void;
}

let asked: Asked[];
let chosen: Language[];
beforeEach(() => {
  asked = [];
  chosen = [];
  const controller = {
    postMessage: ({ language }: { language: Language }, [port]: MessagePort[]) =>
      asked.push({ language, answer: (isHere) => port?.postMessage(isHere) }),
  };
  const workers = { controller, getRegistration: () => Promise.resolve(undefined) };
  vi.spyOn(navigator, "serviceWorker", "get").mockReturnValue(workers as never);
});
afterEach(async () => {
  await cleanup();
  vi.restoreAllMocks();
});

interface ChooserProps {
  readonly wanted?: Language | null;
  readonly onChoose?: (language: Language) => void | Promise<void>;
}

/** Around it what every page does: what was chosen is what is read from then on. */
function Chooser({ wanted = null, onChoose }: ChooserProps) {
  const [language, setLanguage] = useState<Language>("en");
  return (
    <LanguageChoice
      legend="Language"
      language={language}
      wanted={wanted}
      notHere={(name) => `${name} is not here`}
      onChoose={(next) => {
        chosen.push(next);
        if (onChoose !== undefined) return onChoose(next);
        setLanguage(next);
        return undefined;
      }}
    />
  );
}

async function show(props: ChooserProps = {}) {
  const screen = await render(<Chooser {...props} />);
  const radio = (language: Language) =>
    screen.getByRole("radio", { name: LANGUAGE_NAMES[language], exact: true });
  return {
    radio,
    press: (language: Language) => radio(language).click(),
    others: screen.getByRole("button"),
    status: screen.getByRole("status"),
    isBusy: () => screen.container.querySelector("[aria-busy]")?.getAttribute("aria-busy") === "true",
    marked: () =>
      [...screen.container.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value),
  };
}

const languagesAsked = () => asked.map(({ language }) => language);

/** Until the keeper was asked for a language. */
async function askedFor(language: Language): Promise<Asked> {
  await expect.poll(languagesAsked).toContain(language);
  return asked.find((each) => each.language === language) ?? expect.fail(language);
}

/** Longer than it takes to have rested somewhere. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 1_200));

test("the residents stand there; the button says what it is about and which others there are, each once", async () => {
  const { radio, others } = await show();
  await expect.element(radio("es")).toBeVisible();
  expect(radio("de").query()).toBeNull();
  await expect
    .element(others)
    .toHaveAccessibleName("Language: Català · Deutsch · Français · Italiano · Português");
  await expect.element(others).toHaveAttribute("aria-expanded", "false");
});

test("when the others are opened the button goes, and the first of them has the focus without being chosen", async () => {
  const { radio, others, marked } = await show();
  await others.click();
  await expect.element(radio("ca")).toHaveFocus();
  expect(others.query()).toBeNull();
  await expect.element(radio("pt-PT")).toBeVisible();
  expect(marked()).toEqual(["en"]);
  expect(asked).toEqual([]);
  expect(chosen).toEqual([]);
});

test("what is only passed with the arrow keys is neither brought nor chosen; where somebody rests, it is", async () => {
  const { radio, others, marked, isBusy } = await show();
  await others.click();
  radio("en").element().focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  await expect.element(radio("fr")).toHaveFocus();
  expect(marked()).toEqual(["fr"]);
  const french = await askedFor("fr");
  expect(chosen).toEqual([]);
  french.answer(true);
  await expect.poll(() => chosen).toEqual(["fr"]);
  await expect.poll(isBusy).toBe(false);
  await rest();
  expect(languagesAsked()).toEqual(["fr"]);
  expect(chosen).toEqual(["fr"]);
});

test("whoever goes back with the arrow keys to what is always here has it at once, and nothing is brought", async () => {
  const { radio, others, marked } = await show();
  await others.click();
  radio("en").element().focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}{ArrowLeft}");
  await expect.poll(() => chosen).toEqual(["en"]);
  await rest();
  expect(asked).toEqual([]);
  expect(chosen).toEqual(["en"]);
  expect(marked()).toEqual(["en"]);
});

test("what is pressed after the arrow keys were used is brought at once", async () => {
  const { radio, others, press } = await show();
  await others.click();
  radio("en").element().focus();
  await userEvent.keyboard("{ArrowRight}");
  await press("it");
  expect(languagesAsked()).toEqual(["it"]);
  await rest();
  expect(languagesAsked()).toEqual(["it"]);
});

test.each([true, false])(
  "of two choices the last one holds, whatever comes of the first one later (it is here: %s)",
  async (isHere) => {
    const { others, press, marked, status, isBusy } = await show();
    await others.click();
    await press("de");
    const german = await askedFor("de");
    expect(isBusy()).toBe(true);
    await press("it");
    const italian = await askedFor("it");
    italian.answer(true);
    await expect.poll(() => chosen).toEqual(["it"]);
    await expect.poll(isBusy).toBe(false);
    german.answer(isHere);
    await rest();
    expect(chosen).toEqual(["it"]);
    expect(marked()).toEqual(["it"]);
    await expect.element(status).toHaveTextContent("");
  },
);

test("an answer to the first of two choices ends nothing as long as the last one has none", async () => {
  const { others, press, marked, status, isBusy } = await show();
  await others.click();
  await press("de");
  const german = await askedFor("de");
  await press("it");
  const italian = await askedFor("it");
  german.answer(false);
  await rest();
  expect(isBusy()).toBe(true);
  expect(marked()).toEqual(["it"]);
  await expect.element(status).toHaveTextContent("");
  italian.answer(true);
  await expect.poll(() => chosen).toEqual(["it"]);
});

test("one that cannot come is said by its name, nothing changes, and the next choice takes that back", async () => {
  const { others, press, marked, status, isBusy } = await show();
  await others.click();
  await press("pt-PT");
  const { answer } = await askedFor("pt-PT");
  answer(false);
  await expect.element(status).toHaveTextContent("Português (Portugal) is not here");
  expect(chosen).toEqual([]);
  expect(marked()).toEqual(["en"]);
  expect(isBusy()).toBe(false);
  await press("es");
  await expect.element(status).toHaveTextContent("");
  await expect.poll(() => chosen).toEqual(["es"]);
});

test("what was chosen before and is not here is said and none is marked, so the one that is read can be chosen", async () => {
  const { radio, press, marked, status } = await show({ wanted: "fr" });
  await expect.element(status).toHaveTextContent("Français is not here");
  expect(marked()).toEqual([]);
  await expect.element(radio("en")).toBeVisible();
  await press("en");
  await expect.poll(() => chosen).toEqual(["en"]);
  expect(asked).toEqual([]);
});

test("where it is what is read, nothing is missing", async () => {
  const { marked, status } = await show({ wanted: "en" });
  await expect.element(status).toHaveTextContent("");
  expect(marked()).toEqual(["en"]);
});

test("nothing stays busy when what is to be done with it fails, and it is said", async () => {
  const { others, press, marked, status, isBusy } = await show({
    onChoose: () => Promise.reject(new Error("a part did not load")),
  });
  await others.click();
  await press("de");
  const { answer } = await askedFor("de");
  expect(isBusy()).toBe(true);
  answer(true);
  await expect.poll(() => chosen).toEqual(["de"]);
  await expect.poll(isBusy).toBe(false);
  expect(marked()).toEqual(["en"]);
  await expect.element(status).toHaveTextContent("Deutsch is not here");
});
