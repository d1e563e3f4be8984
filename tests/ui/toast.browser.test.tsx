import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { type Toast, ToastArea, useToast } from "#ui/toast.tsx";

function Shower({ toast }: { toast: Toast }) {
  const show = useToast();
  return (
    <>
      <button type="button" onClick={() => show(toast)}>
        Delete
      </button>
      <textarea aria-label="a line" />
    </>
  );
}

const area = (toast: Toast) =>
  render(
    <ToastArea label="What just happened" closeLabel="Close">
      <Shower toast={toast} />
    </ToastArea>,
  );

test("F6 goes to the undo from anywhere, and the focus comes back afterwards", async () => {
  const onAct = vi.fn();
  const screen = await area({ text: "Note deleted", action: { label: "Undo", onAct } });
  const button = screen.getByRole("button", { name: "Delete" });
  await button.click();
  await expect.element(screen.getByRole("status")).toHaveTextContent("Note deleted");

  await userEvent.keyboard("{F6}");
  await expect.element(screen.getByRole("button", { name: "Undo" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(onAct).toHaveBeenCalledOnce();
  await expect.element(screen.getByText("Note deleted")).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
});

test("Ctrl+Z undoes, but not while writing: there it belongs to the text", async () => {
  const onAct = vi.fn();
  const screen = await area({ text: "Note deleted", action: { label: "Undo", onAct } });
  await screen.getByRole("button", { name: "Delete" }).click();
  await screen.getByRole("textbox", { name: "a line" }).click();
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(onAct).not.toHaveBeenCalled();

  screen.getByRole("button", { name: "Delete" }).element().focus();
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(onAct).toHaveBeenCalledOnce();
});

test("it goes by itself, but waits for whoever is on it", async () => {
  const screen = await area({ text: "Saved", seconds: 0.3 });
  await screen.getByRole("button", { name: "Delete" }).click();
  await userEvent.keyboard("{F6}");
  await new Promise((done) => setTimeout(done, 600));
  await expect.element(screen.getByText("Saved")).toBeVisible();

  await screen.getByRole("textbox", { name: "a line" }).click();
  await expect.element(screen.getByText("Saved")).not.toBeInTheDocument();
});

test("where nobody knows where the focus was, closing one leads to the title", async () => {
  const screen = await render(
    <ToastArea label="What just happened" closeLabel="Close">
      <h1 tabIndex={-1}>Today</h1>
      <Shower toast={{ text: "Saved", seconds: 60 }} />
    </ToastArea>,
  );
  await screen.getByRole("button", { name: "Delete" }).click();
  screen.getByRole("button", { name: "Delete" }).element().blur();
  await userEvent.keyboard("{F6}");
  await expect.element(screen.getByRole("button", { name: "Close" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(screen.getByRole("heading", { name: "Today" })).toHaveFocus();
});
