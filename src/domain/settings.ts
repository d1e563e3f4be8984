import * as z from "zod/mini";
import { idSchema } from "./id.ts";
import { LANGUAGES, THEMES } from "./language.ts";

/** Whether the browser has promised to keep the journal: it has, it may erase it to make room, or it does not say. */
export const KEEPING = ["kept", "may-be-erased", "unknown"] as const;
export type Keeping = (typeof KEEPING)[number];

/** After how many minutes without a touch a journal with a passcode locks itself; 0: as soon as it is out of sight. */
export const LOCK_AFTER = [0, 1, 5, 15, 60] as const;
export type LockAfter = (typeof LOCK_AFTER)[number];
export const LONGEST_LOCK_AFTER: LockAfter = 60;

/** The languages there were when shapes 1 and 2 were written. */
const LANGUAGES_2 = ["es", "en"] as const;

/** Shape 1. */
export const settingsSchema1 = z.strictObject({
  language: z.nullable(z.enum(LANGUAGES_2)),
  theme: z.enum(THEMES),
  /** Country for urgent help, ISO 3166-1 alpha-2 in lower case, or null while it is only guessed. */
  country: z.nullable(z.string().check(z.regex(/^[a-z]{2}$/))),
  /** The therapy shown first. */
  therapyId: z.nullable(idSchema),
  /** Off unless chosen: some browsers send text to a server to check its spelling. */
  spellCheck: z.boolean(),
  /** What the person has been told about whether this browser may erase the journal. */
  toldKeeping: z.nullable(z.enum(KEEPING)),
});

/** Shape 2: when it locks itself. */
export const settingsSchema2 = z.strictObject({
  ...settingsSchema1.shape,
  lockAfter: z.literal(LOCK_AFTER),
});

/** What the person chose about the app itself. One record for the whole journal. Shape 3: six languages more. */
export const settingsSchema = z.strictObject({
  ...settingsSchema2.shape,
  language: z.nullable(z.enum(LANGUAGES)),
});
export type Settings = z.infer<typeof settingsSchema>;

const USUAL_LOCK_AFTER: LockAfter = 5;

export const settingsFrom1 = (older: unknown): z.infer<typeof settingsSchema2> => ({
  ...(older as z.infer<typeof settingsSchema1>),
  lockAfter: USUAL_LOCK_AFTER,
});

/** Shape 2 knew Spanish and English only: what it says is still so. */
export const settingsFrom2 = (older: unknown): unknown => older;

export const emptySettings = (): Settings => ({
  language: null,
  theme: "system",
  country: null,
  therapyId: null,
  spellCheck: false,
  toldKeeping: null,
  lockAfter: USUAL_LOCK_AFTER,
});
