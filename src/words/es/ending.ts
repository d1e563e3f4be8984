import type { Words } from "../words.ts";

/** Hacer una pausa o terminar. Nada de lo que hay aquí intenta retener a nadie. */
export const ending: Words["ending"] = {
  title: "Hacer una pausa o terminar",
  hint: "Cómo hacerlo, y palabras para decir o enviar",
  lead: "Puedes hacer una pausa o terminar cuando quieras, en la sesión o con un mensaje. No le debes a nadie una razón. Y algún día puedes volver, o no.",

  waysTitle: "Maneras de hacerlo",
  ways: {
    session: {
      title: "En una última sesión",
      text: "Si lo dices al empezar, queda tiempo para despedirse. Con una sesión basta. Con una parte, también.",
    },
    message: {
      title: "Con un mensaje",
      text: "Bastan unas líneas. No tienes que responder preguntas ni atender llamadas.",
    },
    pause: {
      title: "Una pausa",
      text: "Puedes decir hasta cuándo o dejarlo abierto. Puedes preguntar qué pasa mientras tanto con tu hora y con los pagos.",
    },
    silence: {
      title: "Sin decir nada",
      text: "También puedes dejar de ir, sin más. Si hay sesiones reservadas, mira qué quedó acordado sobre cancelar.",
    },
  },

  textsTitle: "Palabras para decir o enviar",
  textsHint: "Elige las que te sirvan y cámbialas donde las envíes. La aplicación no envía nada.",
  voiceLabel: "Idioma y trato",
  texts: {
    "last-session": "Para decirlo en una última sesión",
    "end-message": "Para terminar con un mensaje",
    "pause-message": "Para hacer una pausa con un mensaje",
    "ask-summary": "Para pedir un resumen",
    "ask-referral": "Para pedir el nombre de otra persona",
    "ask-records": "Para pedir mi historia clínica",
  },
  copy: "Copiar",
  copyOne: (title) => `Copiar: ${title}`,
  share: "Enviar con…",
  shareOne: (title) => `Enviar con…: ${title}`,
  couldNotShare: "No se envió nada. Puedes copiarlo.",

  nextTitle: "Desde aquí",
  ownWords: "Buscar mis propias palabras",
  ownWordsHint: "Para escribirlas, oírlas y guardarlas",
  pauseHere: "Ponerlo en pausa en este diario",
  pauseHereHint: "Todo se queda, y no se espera ninguna sesión.",
  closingHint: "Lo que me llevo, y algo escrito para conservar",
  boundaryHint: "Si es por eso: no tienes que explicárselo a nadie.",
};
