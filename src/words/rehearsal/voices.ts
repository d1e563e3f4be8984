import { NEAREST_RESIDENT, type ResidentLanguage } from "#domain/language.ts";
import type { Voice } from "#domain/rehearsal.ts";
import { languageOfVoice } from "#domain/rehearse.ts";
import { furtherOf } from "../further.ts";
import { en } from "./en.ts";
import { esTu } from "./es-tu.ts";
import { esUsted } from "./es-usted.ts";
import { esVos } from "./es-vos.ts";
import type { VoiceContent } from "./voice.ts";

/** What is said between client and therapist, in the voices of the resident languages. Only the pages of a rehearsal load it. */
export const RESIDENT_VOICES = {
  en,
  "es-tu": esTu,
  "es-usted": esUsted,
  "es-vos": esVos,
} as const satisfies Partial<Record<Voice, VoiceContent>>;

const INSTEAD: Readonly<Record<ResidentLanguage, VoiceContent>> = { en, es: esTu };

const RESIDENTS: Readonly<Partial<Record<Voice, VoiceContent>>> = RESIDENT_VOICES;

/** A voice, where it is on this device. */
export const voiceHere = (voice: Voice): VoiceContent | null =>
  RESIDENTS[voice] ?? furtherOf(languageOfVoice(voice))?.voices[voice] ?? null;

/** A voice, or until it has arrived the nearest that is always here. */
export const voiceOrNearest = (voice: Voice): VoiceContent =>
  voiceHere(voice) ?? INSTEAD[NEAREST_RESIDENT[languageOfVoice(voice)]];
