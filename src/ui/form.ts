import { zodResolver } from "@hookform/resolvers/zod";
import { type DefaultValues, type FieldValues, useForm, type UseFormReturn } from "react-hook-form";
import type * as z from "zod/mini";

/**
 * One schema for the record and for its form. Speaks up only after a field was left (then again while it is mended), as
 * people write in passing and nothing is required until they say so.
 *
 * `zodResolver` takes zod/mini schemas as they are: it looks for `_zod` and parses through zod/v4/core.
 * An issue's `message` is what the schema says: give checks a key of the words room and look it up in the screen.
 */
export function useSchemaForm<Input extends FieldValues, Output extends FieldValues>(
  schema: z.ZodMiniType<Output, Input>,
  defaultValues: DefaultValues<Input>,
): UseFormReturn<Input, unknown, Output> {
  return useForm<Input, unknown, Output>({
    resolver: zodResolver(schema),
    defaultValues,
    mode: "onTouched",
  });
}
