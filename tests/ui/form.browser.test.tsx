import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import * as z from "zod/mini";
import { TextArea } from "#ui/field.tsx";
import { ScaleInForm } from "#ui/form-fields.tsx";
import { useSchemaForm } from "#ui/form.ts";

z.config({ jitless: true });

const schema = z.object({
  words: z.string().check(z.minLength(1, "write-one-word")),
  answer: z.nullable(z.enum(["no", "partly", "yes"])),
});
type Answers = z.infer<typeof schema>;

function Form({ told }: { told: (answers: Answers) => void }) {
  const { register, control, handleSubmit, formState } = useSchemaForm(schema, { words: "", answer: null });
  const steps = ["no", "partly", "yes"].map((value) => ({ value, label: value }));
  return (
    <form onSubmit={(event) => void handleSubmit(told)(event)}>
      <TextArea label="In my words" error={formState.errors.words?.message} {...register("words")} />
      <ScaleInForm
        control={control}
        name="answer"
        legend="Something unsaid"
        steps={steps}
        drawing="none"
        clearLabel="Clear"
      />
      <button type="submit">Keep</button>
    </form>
  );
}

test("the record's own schema says what is missing, next to where it is, and hands over what it parsed", async () => {
  const told: Answers[] = [];
  const screen = await render(<Form told={(answers) => told.push(answers)} />);
  const words = screen.getByRole("textbox", { name: "In my words" });
  await screen.getByRole("button", { name: "Keep" }).click();
  await expect.element(words).toHaveAccessibleDescription("write-one-word");
  await expect.element(words).toHaveFocus();
  await expect.element(words).toHaveAttribute("autocomplete", "off");
  await expect.element(words).toHaveAttribute("spellcheck", "false");

  await words.fill("It is not helping me");
  await screen.getByRole("radio", { name: "partly" }).click();
  await screen.getByRole("button", { name: "Keep" }).click();
  await expect.poll(() => told).toEqual([{ words: "It is not helping me", answer: "partly" }]);
});
