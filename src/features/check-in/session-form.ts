import type { UseFormReturn } from "react-hook-form";
import type * as z from "zod/mini";
import type { sessionSchema, Session } from "#domain/session.ts";

/** The one form behind both lengths. */
export type SessionForm = UseFormReturn<z.input<typeof sessionSchema>, unknown, Session>;
