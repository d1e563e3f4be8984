import { LANGUAGES, type Language } from "#domain/language.ts";
import type { Voice } from "#domain/rehearsal.ts";
import { languageOfVoice } from "#domain/rehearse.ts";
import { evidenceEn } from "#words/content/evidence-en.ts";
import { evidenceEs } from "#words/content/evidence-es.ts";
import type { EvidenceText } from "#words/content/evidence.ts";
import { furtherOf } from "#words/further.ts";
import type { VoiceContent } from "#words/rehearsal/voice.ts";
import { voiceHere } from "#words/rehearsal/voices.ts";
import { loadWords, type Words } from "#words/words.ts";

const loaded = await Promise.all(
  LANGUAGES.map(async (language) => [language, await loadWords(language)] as const),
);

export const EVIDENCE_IN = Object.fromEntries(
  LANGUAGES.map((language) => {
    const text = { en: evidenceEn, es: evidenceEs }[language as string] ?? furtherOf(language)?.evidence;
    if (text === undefined) throw new Error(`${language} says nothing about research`);
    return [language, text];
  }),
) as Record<Language, EvidenceText>;

/** Every sentence of each language: what a page brings along for itself is read like everything else. */
export const CATALOGUES = Object.fromEntries(
  loaded.map(([language, words]) => [language, { ...words, evidence: EVIDENCE_IN[language] }]),
) as Record<Language, Words & { evidence: EvidenceText }>;

/** A voice of any language. */
export function voiceOf(voice: Voice): VoiceContent {
  const content = voiceHere(voice);
  if (content === null) throw new Error(`${languageOfVoice(voice)} has no ${voice}`);
  return content;
}
