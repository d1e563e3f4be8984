import * as z from "zod/mini";

/** Sealed beside the records in the same transaction as each write: how many there are to be found. */
export const manifestSchema = z.strictObject({
  seq: z.int().check(z.gte(0)),
  /** Entries that are shown. */
  live: z.int().check(z.gte(0)),
  /** Entries that were deleted. */
  tomb: z.int().check(z.gte(0)),
  /** Name of this device in the stamps it writes. */
  node: z.string().check(z.regex(/^[A-Za-z0-9_-]{8}$/)),
});
export type Manifest = z.infer<typeof manifestSchema>;
