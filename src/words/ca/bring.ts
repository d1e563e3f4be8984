import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { toDay } from "./the-day.ts";

export const bring: Words["bring"] = {
  title: "Per portar",
  eyebrow: (day) => `per ${toDay(day)}`,
  listLabel: "El que vull portar",
  empty: "Encara no hi ha res que esperi la pròxima sessió. Amb una línia n’hi ha prou.",
  notNow: "Ara no",
  notNowOf: (text) => `Ara no: ${text}`,
  notNowSaid: "Fora de la llista. Continua on era.",
  reword: "Amb altres paraules",
  rewordOf: (text) => `Amb altres paraules: ${text}`,
  threeFit: "En una sessió n’hi caben bé tres. El que és a dalt es diu primer.",

  addLabel: "El que vull dir o preguntar",
  add: "Posa-ho a la llista",
  added: "És a la llista",
  addEmpty: "Escriu almenys una paraula.",

  from: {
    note: "D’una nota",
    session: "D’una sessió",
    agreement: "Com treballem: per preguntar",
    task: "D’una tasca",
    attempt: "De com ha anat una tasca",
    goal: "D’un objectiu",
    rehearsal: "D’un assaig",
  },
  fromDay: (from, day) => `${from}, ${day}`,

  couldTitle: "També es podria dir",
  couldText: "Només si vols. El que deixis continua on és.",
  bringIt: "Porta-ho",
  bringItOf: (text) => `Porta-ho: ${text}`,
  leaveIt: "Deixa-ho",
  leaveItOf: (text) => `Deixa-ho: ${text}`,
  inMyWords: "A la meva manera",
  inMyWordsOf: (text) => `A la meva manera: ${text}`,
  broughtSaid: "És a la llista",
  leftSaid: "Es queda on és",
  showMore: (n) => plural("ca", n, { one: "1 més", other: `${n} més` }),

  wordsTitle: "Com ho vull dir",
  wordsWas: "El que he escrit",
  wordsLabel: "Com ho vull dir",
  wordsHint: "Tant o tan poc com vulguis. El que has escrit abans es queda igual.",
  wordsGone: "Això ja no és a la llista.",

  inSession: "A la sessió",
  sessionTitle: "A la sessió",
  sessionText: "Marca allò de què heu parlat. La resta espera la pròxima.",
  sessionEmpty: "No hi ha res a la llista. Pots parlar i prou.",
  talked: "Ja n’hem parlat",
  talkedOf: (text) => `Ja n’hem parlat: ${text}`,
  untickedSaid: "Torna a ser a la llista",
  cameOfIt: "Què n’ha sortit, en una línia",
  allTalked: "Ja s’ha parlat de tot.",
  restWaits: (n) =>
    plural("ca", n, {
      one: "Una cosa espera la pròxima sessió. Està bé així.",
      other: `${n} coses esperen la pròxima sessió. Està bé així.`,
    }),
  answerTitle: "Què n’ha sortit",
  answerGone: "Això ja no és aquí.",
  makePage: "La pàgina",
  toList: "La llista sencera",
};
