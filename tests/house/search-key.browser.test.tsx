import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { cleanup, render } from "vitest-browser-react";
import { useSearchKey } from "#app/use-search-key.ts";

function Place({ isOn = true }: { readonly isOn?: boolean }) {
  useSearchKey(isOn);
  return (
    <>
      <button type="button">a button</button>
      <input aria-label="a field" />
      <textarea aria-label="an area" />
      <dialog aria-label="a dialog">
        <button type="button">in the dialog</button>
      </dialog>
    </>
  );
}

afterEach(async () => {
  await cleanup();
  history.replaceState(null, "", "#/");
});

const KEY = "{Control>}k{/Control}";

test("the key goes to the search, also out of a field", async () => {
  const screen = await render(<Place />);
  for (const go of [
    screen.getByRole("button", { name: "a button" }),
    screen.getByRole("textbox", { name: "a field" }),
  ]) {
    history.replaceState(null, "", "#/plan");
    (go.element() as HTMLElement).focus();
    await userEvent.keyboard(KEY);
    expect(location.hash).toBe("#/search");
  }
});

test("a letter alone is a letter like any other", async () => {
  const screen = await render(<Place />);
  history.replaceState(null, "", "#/plan");
  await screen.getByRole("textbox", { name: "a field" }).click();
  await userEvent.keyboard("k/k");
  await expect.element(screen.getByRole("textbox", { name: "a field" })).toHaveValue("k/k");
  screen.getByRole("button", { name: "a button" }).element().focus();
  await userEvent.keyboard("k/");
  expect(location.hash).toBe("#/plan");
});

test("it does nothing in a dialog, with another key held, or while it is off", async () => {
  const screen = await render(<Place />);
  history.replaceState(null, "", "#/plan");
  const dialog = screen.container.querySelector("dialog");
  dialog?.showModal();
  await userEvent.keyboard(KEY);
  dialog?.close();
  await userEvent.keyboard("{Control>}{Shift>}k{/Shift}{/Control}");
  await screen.rerender(<Place isOn={false} />);
  await userEvent.keyboard(KEY);
  expect(location.hash).toBe("#/plan");
});
