import * as z from "zod/mini";
import { daySchema, type Day } from "./day.ts";
import { idSchema } from "./id.ts";
import { textSchema } from "./text.ts";

/** Something that should not happen in therapy, dated. Never on any page unless picked by hand. */
export const incidentSchema = z.strictObject({
  therapyId: z.nullable(idSchema),
  day: daySchema,
  text: textSchema,
});
export type Incident = z.infer<typeof incidentSchema>;

export const emptyIncident = (day: Day): Incident => ({ therapyId: null, day, text: "" });
