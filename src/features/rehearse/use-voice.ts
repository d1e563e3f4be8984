import { useEffect, useSyncExternalStore } from "react";
import type { Voice } from "#domain/rehearsal.ts";
import { languageOfVoice } from "#domain/rehearse.ts";
import { isLanguageKept } from "#device/language-pack.ts";
import { onFurther } from "#words/further.ts";
import { voiceHere, voiceOrNearest } from "#words/rehearsal/voices.ts";
import type { VoiceContent } from "#words/rehearsal/voice.ts";
import { loadWords } from "#words/words.ts";

/** Only from this device: which languages somebody rehearses in is no host's business. */
async function loadKept(voice: Voice): Promise<void> {
  const language = languageOfVoice(voice);
  if (voiceHere(voice) === null && (await isLanguageKept(language))) await loadWords(language);
}

/**
 * A voice. One whose language is not read arrives a moment later, where it is on this device; else it is the nearest, and whoever
 * shows it says so (`voiceHere`).
 */
export function useVoice(voice: Voice): VoiceContent {
  const content = useSyncExternalStore(onFurther, () => voiceOrNearest(voice));
  useEffect(() => void loadKept(voice).catch(() => undefined), [voice]);
  return content;
}
