import { useState } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "#ui/styles.ts";
import { Scale } from "#ui/scale.tsx";

const steps = ["not at all", "a little", "partly", "mostly", "completely"].map((label, at) => ({
  value: String(at),
  label,
}));

function Asked({ told }: { told: (value: string | null) => void }) {
  const [value, setValue] = useState<string | null>(null);
  const change = (next: string | null) => {
    setValue(next);
    told(next);
  };
  return (
    <Scale
      legend="What was important to me got across."
      groupMark="bond"
      groupLabel="bond"
      steps={steps}
      drawing="leaning"
      value={value}
      onChange={change}
      otherStep={{ value: "none", label: "doesn't apply" }}
      clearLabel="Take the answer back"
    />
  );
}

test("nothing is chosen for anyone, arrows walk the steps, and the answer can be taken back without losing one's place", async () => {
  const answers: (string | null)[] = [];
  const screen = await render(<Asked told={(value) => answers.push(value)} />);
  const group = screen.getByRole("group", { name: /What was important/ });
  await expect.element(group).toBeVisible();
  expect(group.getByRole("radio").elements()).toHaveLength(6);
  expect(document.querySelectorAll("input:checked")).toHaveLength(0);

  await userEvent.tab();
  await expect.element(group.getByRole("radio", { name: "not at all" })).toHaveFocus();
  expect(answers).toEqual([]);

  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  await expect.element(group.getByRole("radio", { name: "partly" })).toBeChecked();
  await userEvent.keyboard("{ArrowLeft}");
  expect(answers).toEqual(["1", "2", "1"]);

  await screen.getByRole("button", { name: "Take the answer back" }).click();
  expect(answers.at(-1)).toBeNull();
  expect(document.querySelectorAll("input:checked")).toHaveLength(0);
  await expect.element(group.getByRole("radio", { name: "not at all" })).toHaveFocus();
});

test("that it doesn't apply is an answer of the same group", async () => {
  const answers: (string | null)[] = [];
  const screen = await render(<Asked told={(value) => answers.push(value)} />);
  await screen.getByRole("radio", { name: "mostly" }).click();
  await screen.getByRole("radio", { name: /apply/ }).click();
  expect(answers).toEqual(["3", "none"]);
  expect(document.querySelectorAll("input:checked")).toHaveLength(1);
});

test.each([200, 320, 390, 700])(
  "in %i px nothing spills, and each step is a target of 44 px",
  async (width) => {
    const screen = await render(
      <div style={{ inlineSize: `${width}px`, paddingInline: "4px", boxSizing: "border-box" }}>
        <Asked told={() => undefined} />
      </div>,
    );
    const outer = screen.container.firstElementChild?.getBoundingClientRect();
    for (const radio of screen.getByRole("radio").elements()) {
      const box = radio.getBoundingClientRect();
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.width).toBeGreaterThanOrEqual(44);
      expect(box.right).toBeLessThanOrEqual((outer?.right ?? 0) + 1);
    }
  },
);
