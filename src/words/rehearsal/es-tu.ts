import type { Phrases } from "#domain/wording.ts";
import { hints, question, small } from "./es-lists.ts";
import { endingHappened, joints, openings, ownTopic, topics } from "./es-neutral.ts";
import { replies } from "./es-tu-replies.ts";
import type { VoiceContent } from "./voice.ts";

const phrases: Phrases = {
  openings: {
    soft: {
      ...openings.soft,
      message:
        "Te escribo unas líneas antes de la sesión porque hay algo que me cuesta decir. Me gustaría que tuviéramos un rato para hablarlo.",
    },
    clear: {
      ...openings.clear,
      message:
        "Te escribo unas líneas antes de la sesión: me gustaría que tuviéramos un rato para mirar cómo me está yendo con esto.",
    },
    firm: {
      ...openings.firm,
      message:
        "Te escribo antes de la sesión porque lo que hacemos no me está ayudando y necesito que cambiemos algo. Quiero que empecemos por ahí.",
    },
  },
  endingOpenings: {
    soft: {
      spoken: "Hay algo que no me resulta fácil decirte, y quiero hacerlo con calma.",
      note: "Hay algo que no me resulta fácil decirte, y por eso lo traigo escrito.",
      message:
        "Te escribo unas líneas antes de la sesión porque hay algo que no me resulta fácil decirte. Me gustaría que tuviéramos un rato para hablarlo.",
    },
    clear: {
      spoken: "Llevo un tiempo pensando si quiero seguir, y prefiero hablarte con franqueza.",
      note: "Llevo un tiempo pensando si quiero seguir, y por escrito me sale más claro.",
      message:
        "Te escribo unas líneas antes de la sesión: llevo un tiempo pensando si quiero seguir, y me gustaría que tuviéramos un rato para hablarlo.",
    },
    firm: {
      spoken: "Tengo una decisión tomada y quiero que la sepas por mí.",
      note: "Tengo una decisión tomada, y la traigo escrita para decirla bien.",
      message:
        "Te escribo antes de la sesión porque tengo una decisión tomada. Quiero que empecemos por ahí.",
    },
  },

  topics,
  ownTopic,
  joints: {
    soft: { ...joints.soft, question: "Y quiero preguntarte algo:" },
    clear: { ...joints.clear, happened: "Te cuento a qué me refiero:" },
    firm: { ...joints.firm, question: "Y te lo pregunto directamente:" },
  },
  endingHappened,

  closings: {
    soft: {
      spoken: "Eso es lo que quería decirte. No hace falta que me respondas ahora.",
      note: "Me gustaría que lo habláramos, aunque al principio me cueste.",
      message: "El resto prefiero contártelo en la sesión.",
    },
    clear: {
      spoken: "Me gustaría saber cómo lo ves tú.",
      note: "Quiero que lo hablemos hoy.",
      message: "El resto te lo cuento en la sesión.",
    },
    firm: {
      spoken: "Quiero que hoy acordemos qué va a cambiar.",
      note: "Quiero que hoy acordemos qué va a cambiar.",
      message: "Prefiero que lo hablemos en la sesión y no por mensaje.",
    },
  },
  endingClosings: {
    soft: {
      spoken: "Me gustaría que lo hiciéramos con cuidado.",
      note: "Me gustaría que lo hiciéramos con cuidado y sin prisa.",
      message: "El resto prefiero contártelo en la sesión.",
    },
    clear: {
      spoken: "Me gustaría que aprovecháramos bien el tiempo que queda.",
      note: "Me gustaría que aprovecháramos bien el tiempo que queda.",
      message: "El resto te lo cuento en la sesión.",
    },
    firm: {
      spoken: "Lo pensé bien, y te pido que lo respetes.",
      note: "Lo pensé bien, y te pido que lo respetes.",
      message: "Lo pensé bien, y te pido que lo respetes.",
    },
  },

  question,
  small,
};

/** De tú. */
export const esTu: VoiceContent = {
  lang: "es",
  phrases,
  replies,
  haveWritten: "Lo traigo escrito. ¿Te lo leo o prefieres leerlo tú?",
  askMinute: "Dame un minuto, por favor. Quiero encontrar las palabras.",
  endings: {
    "last-session":
      "Voy a terminar las sesiones, y me gustaría que esta fuera la última. Prefiero no entrar en los motivos. Quiero que repasemos lo que trabajamos y que nos despidamos.",
    "end-message":
      "Hola. Voy a terminar las sesiones y quiero que lo sepas por mí. Por favor, cancela las que teníamos previstas. Prefiero no entrar en los motivos. Gracias por tu tiempo.",
    "pause-message":
      "Hola. Quiero hacer una pausa en las sesiones. Por favor, cancela las que teníamos previstas. Si quiero retomarlas, te escribo.",
    "ask-summary":
      "Hola. Quiero pedirte un resumen breve, por escrito, de mi tratamiento: las fechas, qué trabajamos y qué me recomiendas para más adelante. ¿Cuándo podría tenerlo?",
    "ask-referral":
      "Hola. Me gustaría seguir con otra persona. ¿Me recomiendas a alguien, o un lugar donde buscar? Si crees que hace falta pasar información sobre mí, pregúntame antes, por favor.",
    "ask-records":
      "Hola. Quiero tener una copia de mi historia clínica, o de lo que guardes escrito sobre mí. ¿Qué necesitas de mi parte, y cuándo podría tenerla? Gracias.",
  },
  hints,
};
