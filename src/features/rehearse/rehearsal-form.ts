import type { UseFormReturn } from "react-hook-form";
import type * as z from "zod/mini";
import type { rehearsalSchema, Rehearsal } from "#domain/rehearsal.ts";
import type { VoiceContent } from "#words/rehearsal/voice.ts";

/** The one form behind both ways. */
export type RehearsalForm = UseFormReturn<z.input<typeof rehearsalSchema>, unknown, Rehearsal>;

/** What every step gets. */
export interface StepProps {
  readonly form: RehearsalForm;
  /** What is said between the two, as chosen now. */
  readonly voice: VoiceContent;
  /** Goes to another step. */
  readonly onStep: (step: "words") => void;
}
