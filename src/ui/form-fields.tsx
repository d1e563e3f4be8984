import type { ComponentProps } from "react";
import { type Control, Controller, type FieldPath, type FieldValues } from "react-hook-form";
import { Chips, Choices } from "./choices.tsx";
import { NumberLine } from "./number-line.tsx";
import { Scale } from "./scale.tsx";

/*
 * What is not one native field needs a Controller. Text fields, days, selects and switches do not: spread `register(name)`
 * on them. The value's own type is the schema's business; here it is a word or nothing.
 */
type Bound<Values extends FieldValues> = {
  control: Control<Values, unknown, FieldValues>;
  name: FieldPath<Values>;
};

export function ScaleInForm<Values extends FieldValues>({
  control,
  name,
  ...rest
}: Bound<Values> & Omit<ComponentProps<typeof Scale>, "value" | "onChange" | "inputRef">) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <Scale {...rest} value={field.value ?? null} onChange={field.onChange} inputRef={field.ref} />
      )}
    />
  );
}

export function ChoicesInForm<Values extends FieldValues>({
  control,
  name,
  ...rest
}: Bound<Values> & Omit<ComponentProps<typeof Choices>, "value" | "onChange">) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => <Choices {...rest} value={field.value ?? null} onChange={field.onChange} />}
    />
  );
}

export function ChipsInForm<Values extends FieldValues>({
  control,
  name,
  ...rest
}: Bound<Values> & Omit<ComponentProps<typeof Chips>, "values" | "onChange">) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => <Chips {...rest} values={field.value ?? []} onChange={field.onChange} />}
    />
  );
}

export function NumberLineInForm<Values extends FieldValues>({
  control,
  name,
  ...rest
}: Bound<Values> & Omit<ComponentProps<typeof NumberLine>, "value" | "onChange">) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => <NumberLine {...rest} value={field.value ?? null} onChange={field.onChange} />}
    />
  );
}
