import type { Words } from "../words.ts";

/** Una palabra para cada cosa que puede llevar un ensayo, en primera persona. */
export const rehearsal: Words["rehearsal"] = {
  topics: {
    "not-heard": "No siento que me escuche, o que me entienda",
    "something-said": "Algo que se dijo",
    "weighing-words": "Ahí mido cada palabra",
    "no-direction": "No sé en qué estamos trabajando",
    "goals-not-mine": "Los objetivos no son míos",
    tasks: "Las tareas no tienen sentido para mí, o no las hice",
    pace: "El ritmo",
    frame: "Cómo trabajamos: horarios, precio, cancelar, mensajes, privacidad",
    "not-better": "No mejoro, o estoy peor",
    culture: "Cultura, identidad, idioma, fe",
    "no-fit": "No encajamos",
    "pause-or-end": "Quiero hacer una pausa o terminar",
    own: "Otra cosa, con mis palabras",
  },

  fears: {
    "hurt-them": "Le dolería a mi terapeuta",
    "they-know-better": "Sabe más que yo",
    ungrateful: "Parecería que no agradezco lo que hace",
    annoyed: "Se molestaría conmigo",
    "my-problem": "Diría que el problema es mío",
    dropped: "Dejaría de atenderme",
    "cry-or-freeze": "Lloraría o me bloquearía",
    "not-serious": "No es para tanto",
    "not-done": "De donde vengo, esto no se hace",
    other: "Otra cosa",
  },

  wants: {
    "understand-why": "Entender por qué hacemos lo que hacemos",
    "change-something": "Cambiar algo",
    slower: "Ir más despacio",
    faster: "Ir más rápido",
    "how-we-are": "Hablar de cómo estamos mi terapeuta y yo",
    "other-way": "Otra forma de trabajar",
    "goals-again": "Volver a mirar los objetivos",
    pause: "Hacer una pausa",
    "end-well": "Terminar bien",
    "be-heard": "Solo que me escuche",
  },

  tones: { soft: "Suave", clear: "Claro", firm: "Firme" },
  uses: {
    spoken: "Para decirlo",
    note: "Una nota para leer o entregar",
    message: "Un mensaje corto antes de la sesión",
  },
  voices: {
    en: "Inglés",
    "es-tu": "Español, de tú",
    "es-usted": "Español, de usted",
    "es-vos": "Español, de vos",
    "ca-tu": "Catalán, de tu",
    "ca-voste": "Catalán, de vostè",
    "de-du": "Alemán, de du",
    "de-sie": "Alemán, de Sie",
    "fr-tu": "Francés, de tu",
    "fr-vous": "Francés, de vous",
    "it-tu": "Italiano, de tu",
    "it-lei": "Italiano, de lei",
    "pt-BR": "Portugués de Brasil",
    "pt-PT-tu": "Portugués de Portugal, de tu",
    "pt-PT-voce": "Portugués de Portugal, formal",
  },

  replies: {
    curious: "Quiere saber más",
    "agrees-fast": "Dice que sí muy rápido",
    explains: "Lo explica o lo defiende",
    reassures: "Me tranquiliza",
    interprets: "Ve otra cosa detrás",
    hurt: "Le duele, o se calla",
    clock: "Mira la hora",
    dismisses: "Le quita importancia, o se molesta",
  },

  replyMeanings: {
    curious:
      "Puede ser que quiera entender antes de responder. Puedes ir despacio y contar solo lo que quieras.",
    "agrees-fast":
      "Puede ser alivio, o ganas de arreglarlo cuanto antes. También puede ser que haya dicho que sí antes de entenderlo.",
    explains:
      "Puede que haya una buena razón, o que le haya costado escucharlo. Una razón puede ser cierta y, aun así, que a ti no te sirva.",
    reassures: "Puede que lo diga con cariño. También puede cerrar el tema antes de que termines.",
    interprets:
      "Puede que haya algo de cierto, y puede que se aleje de lo que dijiste. No hace falta decidir ahora cuál de las dos.",
    hurt: "Puede que le haya dolido, o que todavía no encuentre las palabras. Lo que siente no te toca arreglarlo a ti, y lo que dijiste sigue en pie.",
    clock:
      "Puede ser solo por la hora. Lo que se dice cerca del final queda dicho, y la próxima vez puede ir primero.",
    dismisses:
      "Esto no es culpa tuya. Está bien dejarlo por hoy, y terminar es un derecho que tienes, con motivos o sin darlos.",
  },

  cues: {
    "sit-down": "nos sentamos",
    "asked-how": "me pregunta cómo estoy",
    "ten-minutes": "quedan diez minutos",
    own: "pasa otra cosa",
  },
  plansB: {
    "hand-note": "entrego mi nota",
    "have-written": "digo que lo traigo escrito",
    "ask-minute": "pido un minuto",
    own: "hago otra cosa",
  },

  decisions: {
    enough: "Sí, me veo diciéndolo",
    "not-yet": "Todavía no",
    "decided-not": "Decidí no decirlo",
  },

  said: {
    all: "Sí, todo",
    part: "Una parte",
    no: "No",
    "not-come-up": "No se dio la ocasión",
  },
  came: {
    yes: "Sí, pasó",
    partly: "En parte",
    no: "No, fue de otra manera",
  },
  next: {
    "worked-on": "Lo estamos trabajando",
    "say-more": "Me queda algo por decir",
    "give-time": "Le doy tiempo hasta el día que elija",
    "second-opinion": "Quiero una segunda opinión",
    end: "Quiero terminar",
  },
  sinceThen: { better: "Mejor", same: "Igual", worse: "Peor" },
};
