import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

/** La lista para la próxima sesión, y lo que se habló en una. */
export const bring: Words["bring"] = {
  title: "Para llevar",
  eyebrow: (day) => `para el ${day.replace(",", "")}`,
  listLabel: "Lo que quiero llevar",
  empty: "Todavía no hay nada esperando a la próxima sesión. Con una línea basta.",
  notNow: "Ahora no",
  notNowOf: (text) => `Ahora no: ${text}`,
  notNowSaid: "Fuera de la lista. Sigue donde estaba.",
  reword: "Con otras palabras",
  rewordOf: (text) => `Con otras palabras: ${text}`,
  threeFit: "En una sesión caben bien tres. Lo de arriba se dice primero.",

  addLabel: "Lo que quiero decir o preguntar",
  add: "Ponerla en la lista",
  added: "Está en la lista",
  addEmpty: "Escribe al menos una palabra.",

  from: {
    note: "De una nota",
    session: "De una sesión",
    agreement: "Cómo trabajamos: por preguntar",
    task: "De una tarea",
    attempt: "De cómo fue una tarea",
    goal: "De un objetivo",
    rehearsal: "De un ensayo",
  },
  fromDay: (from, day) => `${from}, ${day}`,

  couldTitle: "También se podría decir",
  couldText: "Solo si quieres. Lo que dejes sigue donde está.",
  bringIt: "Llevarlo",
  bringItOf: (text) => `Llevarlo: ${text}`,
  leaveIt: "Dejarlo",
  leaveItOf: (text) => `Dejarlo: ${text}`,
  inMyWords: "A mi manera",
  inMyWordsOf: (text) => `A mi manera: ${text}`,
  broughtSaid: "Está en la lista",
  leftSaid: "Se queda donde está",
  showMore: (n) => plural("es", n, { one: "1 más", other: `${n} más` }),

  wordsTitle: "Cómo quiero decirlo",
  wordsWas: "Lo que escribí",
  wordsLabel: "Cómo quiero decirlo",
  wordsHint: "Tanto o tan poco como quieras. Lo que escribiste antes se queda igual.",
  wordsGone: "Esto ya no está en la lista.",

  inSession: "En la sesión",
  sessionTitle: "En la sesión",
  sessionText: "Marca lo que ya se habló. Lo demás espera a la próxima.",
  sessionEmpty: "No hay nada en la lista. Puedes hablar sin más.",
  talked: "Ya hablado",
  talkedOf: (text) => `Ya hablado: ${text}`,
  untickedSaid: "De vuelta en la lista",
  cameOfIt: "Qué salió de ahí, en una línea",
  allTalked: "Ya se habló de todo.",
  restWaits: (n) =>
    plural("es", n, {
      one: "Una cosa espera a la próxima sesión. Está bien así.",
      other: `${n} cosas esperan a la próxima sesión. Está bien así.`,
    }),
  answerTitle: "Qué salió de ahí",
  answerGone: "Esto ya no está aquí.",
  makePage: "La página",
  toList: "La lista entera",
};
