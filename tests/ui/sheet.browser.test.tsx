import { useState } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Sheet } from "#ui/sheet.tsx";

function Opener() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        More
      </button>
      <Sheet open={open} title="Why it is kept like this" closeLabel="Close" onClose={() => setOpen(false)}>
        <p>Because it is yours.</p>
      </Sheet>
    </>
  );
}

const ways: Record<string, () => Promise<void>> = {
  Esc: () => userEvent.keyboard("{Escape}"),
  "the close button": async () => document.querySelector<HTMLElement>("dialog button")?.click(),
  "a press on the veil": async () => {
    const dialog = document.querySelector("dialog");
    for (const type of ["mousedown", "mouseup", "click"])
      dialog?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
  },
};

test.each(Object.entries(ways))(
  "%s closes it, and the focus goes back to what opened it",
  async (_, close) => {
    const screen = await render(<Opener />);
    const opener = screen.getByRole("button", { name: "More" });
    await opener.click();
    await expect.element(screen.getByRole("dialog", { name: "Why it is kept like this" })).toBeVisible();
    await expect.element(screen.getByRole("heading", { name: "Why it is kept like this" })).toHaveFocus();

    await close();
    await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
  },
);

test("a press that began inside and ended on the veil leaves it open", async () => {
  const screen = await render(<Opener />);
  await screen.getByRole("button", { name: "More" }).click();
  screen
    .getByText("Because it is yours.")
    .element()
    .dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
  document.querySelector("dialog")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  await expect.element(screen.getByRole("dialog")).toBeVisible();
});
