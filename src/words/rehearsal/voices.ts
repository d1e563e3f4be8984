import { en } from "./en.ts";
import type { Voices } from "./voice.ts";

export const VOICE_CONTENT: Voices = { en, "es-tu": en, "es-usted": en, "es-vos": en };
