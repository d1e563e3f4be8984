import type { Words } from "../words.ts";

type Voice = Words["message"]["voices"]["none"];

/** Lo que puede ir alrededor de las frases. @param tell «me gustaría contar esto», dicho como se tratan. */
const voice = (tell: string, closing: string): Voice => ({
  greetings: {
    plain: `Hola. Antes de la sesión ${tell}`,
    named: (name) => `Hola, ${name}. Antes de la sesión ${tell}`,
    onDay: (day) => `Hola. Antes de la sesión del ${day} ${tell}`,
    namedOnDay: (name, day) => `Hola, ${name}. Antes de la sesión del ${day} ${tell}`,
  },
  closing,
});

const familiar = voice(
  "me gustaría contarte esto:",
  "Podemos hablarlo en la sesión. No hace falta que me contestes antes.",
);

/** Unas frases que se mandan antes de la sesión, en lugar de una página. */
export const message: Words["message"] = {
  title: "Unas palabras antes de la sesión",
  instead: "¿Prefieres mandar unas palabras?",
  intro: "Hasta tres frases, por la mensajería que uses. Nada va en el mensaje mientras no lo pongas.",

  voices: {
    none: voice("me gustaría contar esto:", "Podemos hablarlo en la sesión. No hace falta responder antes."),
    tu: familiar,
    vos: familiar,
    usted: voice(
      "me gustaría contarle esto:",
      "Podemos hablarlo en la sesión. No hace falta que me conteste antes.",
    ),
  },

  offersTitle: "De lo que quieres llevar",
  offersText: "Un toque lo pone y otro lo quita. Abajo puedes cambiarlo: tu lista sigue igual.",
  offerChanged: "cambiado en el mensaje",
  full: "Tres se leen; más, quizá no. Lo demás puede esperar a la sesión o ir en la página. Para hacer sitio, quita una.",
  toPage: "A la página",

  sentencesTitle: "Tus frases",
  sentences: ["Primera frase", "Segunda frase", "Tercera frase"],
  takeOut: "Quitarla",
  takeOutOf: (sentence) => `Quitarla: ${sentence}`,
  takenOut: "Quitada",

  edgesTitle: "Antes y después",
  edges: {
    greeting: { on: "Empezar con un saludo", text: "Saludo" },
    closing: { on: "Terminar con unas palabras", text: "Últimas palabras" },
  },

  preview: "El mensaje",
  nothingYet: "Todavía no lleva nada. Escribe una frase o toca una de las que esperan.",
  nothingToOffer: "Todavía no lleva nada. Escribe una frase.",
  tooLong: "Es más largo de lo que cabe aquí. Acórtalo y podrá salir.",
  send: "Enviar o copiar",
  beforeTitle: "Antes de que salga",
  outside:
    "Un mensaje ya no está protegido por la app: lo guarda la mensajería, y puede leerlo quien vea tu teléfono o el de tu terapeuta.",
  notUrgent: "Puede que no se lea antes de la sesión, así que no sirve para pedir ayuda en el momento.",
  urgent: "Si no puede esperar: ayuda urgente",
  foundNone: "No aparecen nombres con mayúscula, teléfonos ni correos. Aun así, léelo una vez más.",
  copy: "Copiar",
  couldNotShare: "No se envió nada. Puedes copiarlo.",
  notSent: "No se envió",

  handed: { copy: "un mensaje, copiado", share: "un mensaje, enviado" },
  handedOtherwise: "un mensaje",
  leftBefore: (day) => `Este mensaje salió el ${day}. Se queda como está hasta que lo empieces de nuevo.`,
  startAnew: "Empezar el mensaje de nuevo",
  startedAnew: "El mensaje vuelve a estar en blanco. Tu diario sigue como estaba.",

  elsewhere: "Está abierto en otra ventana. Lo que lleva está a salvo, y puedes seguir aquí.",
  elsewhereSilent: "La otra ventana no responde. Ciérrala, y el mensaje se abrirá aquí.",
};
