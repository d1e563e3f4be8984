import "#ui/styles.ts";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { cleanup, render } from "vitest-browser-react";
import { Page } from "#ui/page.tsx";

const show = () =>
  render(
    <Page title="Today">
      <button type="button">Say how it was</button>
    </Page>,
  );

/** What is drawn around the title, and at its start. */
function drawn(title: Element) {
  const mark = getComputedStyle(title, "::before");
  return {
    ring: getComputedStyle(title).outlineStyle,
    mark: mark.content === "none" ? null : mark.inlineSize,
  };
}

test("the title takes the focus on arrival, and nothing is drawn around it for who taps", async () => {
  const screen = await show();
  const title = screen.getByRole("heading", { name: "Today" });
  await expect.element(title).toHaveFocus();
  expect(drawn(title.element())).toEqual({ ring: "none", mark: null });
});

test("with keys a short lamp says where one is, until somebody touches", async () => {
  await show();
  await userEvent.keyboard("{Tab}");
  await cleanup();
  const screen = await show();
  const title = screen.getByRole("heading", { name: "Today" });
  await expect.element(title).toHaveFocus();
  expect(drawn(title.element())).toEqual({ ring: "none", mark: "4px" });
  await userEvent.keyboard("{Tab}");
  await expect.element(screen.getByRole("button")).toHaveFocus();
  expect(getComputedStyle(screen.getByRole("button").element()).outlineStyle).toBe("solid");
  await screen.getByRole("button").click();
  (title.element() as HTMLElement).focus();
  expect(drawn(title.element())).toEqual({ ring: "none", mark: null });
});
