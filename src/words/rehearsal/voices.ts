import type { Voice } from "#domain/rehearsal.ts";
import type { VoiceContent } from "./voice.ts";

const SPANISH = {
  lang: "es",
  endings: {
    "last-session":
      "Quiero que esta sea nuestra última sesión. Lo tengo pensado. Me gustaría usar este rato para despedirnos.",
    "end-message": "Hola. No voy a seguir con las sesiones. Gracias por este tiempo.",
    "pause-message": "Hola. Voy a hacer una pausa en las sesiones. Escribo si quiero volver.",
    "ask-summary": "Me gustaría tener por escrito un resumen de lo que trabajamos.",
    "ask-referral": "Me gustaría tener el nombre de otra persona con quien seguir.",
    "ask-records": "Quisiera una copia de mi historia clínica.",
  },
} as const;

/** What is said between client and therapist, by voice. */
export const VOICE_CONTENT: Readonly<Record<Voice, Pick<VoiceContent, "lang" | "endings">>> = {
  en: {
    lang: "en",
    endings: {
      "last-session":
        "I’d like this to be our last session. I’ve thought about it. I’d like to use this time to say goodbye.",
      "end-message": "Hello. I’m not going on with the sessions. Thank you for this time.",
      "pause-message": "Hello. I’m going to pause the sessions. I’ll write if I want to come back.",
      "ask-summary": "I’d like to have a written summary of what we worked on.",
      "ask-referral": "I’d like to have the name of somebody else I could go on with.",
      "ask-records": "I’d like a copy of my records.",
    },
  },
  "es-tu": SPANISH,
  "es-usted": SPANISH,
  "es-vos": SPANISH,
};
