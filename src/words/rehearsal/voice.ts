import type { Reply } from "#domain/rehearsal.ts";
import type { HintWords } from "#domain/wording-hints.ts";
import type { Phrases } from "#domain/wording.ts";

/** What a therapist might say, and what one can say to that. */
export interface VoiceReply {
  /** Several ways of saying it, so that practising again does not feel canned. At least three. */
  readonly said: readonly [string, string, string, ...string[]];
  /** What the person can say to stay with it, in their own voice. At least two. */
  readonly stay: readonly [string, string, ...string[]];
}

/** What one can say or send in order to pause or to end. */
export const ENDING_TEXTS = [
  "last-session",
  "end-message",
  "pause-message",
  "ask-summary",
  "ask-referral",
  "ask-records",
] as const;
export type EndingText = (typeof ENDING_TEXTS)[number];

/**
 * Everything that is said between client and therapist, in one language and one form of address. Written out for each,
 * never conjugated by code; what holds no form of address may be shared.
 */
export interface VoiceContent {
  /** BCP 47 tag, for the `lang` of what is shown. */
  readonly lang: string;
  readonly phrases: Phrases;
  readonly replies: Readonly<Record<Reply, VoiceReply>>;
  /** "If I freeze, then I say: …" */
  readonly haveWritten: string;
  readonly askMinute: string;
  readonly endings: Readonly<Record<EndingText, string>>;
  readonly hints: HintWords;
}
