import { useWatch } from "react-hook-form";
import { WANTS } from "#domain/rehearsal.ts";
import { TextField } from "#ui/field.tsx";
import { ChipsInForm, ChoicesInForm } from "#ui/form-fields.tsx";
import { useWords } from "#words/react.ts";
import { BeforeNow } from "./before-now.tsx";
import type { StepProps } from "./rehearsal-form.ts";
import { tooLongIn } from "./too-long.ts";

/** What is wanted from saying it. One comes first. */
export function StepWants({ form }: StepProps) {
  const { words } = useWords();
  const { rehearse, rehearsal } = words;
  const { wants } = rehearse;
  const { register, control } = form;
  const chosen = useWatch({ control, name: "wants" });
  const option = (value: (typeof WANTS)[number]) => ({ value, label: rehearsal.wants[value] });
  return (
    <>
      <BeforeNow form={form} fields={["about"]} />
      <ChipsInForm
        control={control}
        name="wants"
        legend={wants.legend}
        hint={wants.hint}
        options={WANTS.map(option)}
      />
      {chosen.includes("change-something") ? (
        <TextField
          label={wants.change}
          error={tooLongIn(form, words)("wantText")}
          {...register("wantText")}
        />
      ) : null}
      {chosen.length > 1 ? (
        <ChoicesInForm
          control={control}
          name="firstWant"
          clearable
          legend={wants.first}
          options={chosen.map(option)}
        />
      ) : null}
    </>
  );
}
