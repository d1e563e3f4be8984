import { en } from "./en.ts";
import { esTu } from "./es-tu.ts";
import { esUsted } from "./es-usted.ts";
import { esVos } from "./es-vos.ts";
import type { Voices } from "./voice.ts";

/** What is said between client and therapist, in every voice. Only the pages of a rehearsal load it. */
export const VOICE_CONTENT: Voices = { en, "es-tu": esTu, "es-usted": esUsted, "es-vos": esVos };
