import type { GuestLanguage, Language } from "#domain/language.ts";
import type { Voice } from "#domain/rehearsal.ts";
import type { EvidenceText } from "./content/evidence.ts";
import type { VoiceContent } from "./rehearsal/voice.ts";

/** What single pages say in a language beside its words. A resident's comes with those pages, a guest's with its words. */
export interface Further {
  readonly voices: Readonly<Partial<Record<Voice, VoiceContent>>>;
  readonly evidence: EvidenceText;
  readonly phraseWords: readonly string[];
}

const here = new Map<Language, Further>();
const listeners = new Set<() => void>();

/** Told once for each language, when its words arrive. */
export function keepFurther(language: GuestLanguage, further: Further): void {
  if (here.has(language)) return;
  here.set(language, further);
  for (const listener of listeners) listener();
}

export const furtherOf = (language: Language): Further | null => here.get(language) ?? null;

/** @returns how to stop hearing of what arrives */
export function onFurther(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
