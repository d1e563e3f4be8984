import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { toDay } from "./the-day.ts";

export const saying: Words["saying"] = {
  title: "Com ha anat",
  intro: "El que volies dir i què se n’ha fet. Qualsevol resposta està bé.",
  unnamed: "Una cosa que he assajat",

  didISay: "Ho he dit?",
  takenBack: "Tret",
  whatTheyDid: "Què ha fet qui m’acompanya?",
  asManyAsFit: "Tot el que encaixi.",

  beside: "El que temia, al costat del que ha passat",
  feared: "El que temia",
  likely: (place) => `Ho veia probable: ${place} de 10`,
  didItHappen: "Ha passat?",
  whatHappened: "Què ha passat",
  whatHappenedHint: "En poques paraules, si vols. Es queda aquí.",

  whatWeAgreed: "En què hem quedat?",
  keepInPlan: "Guarda-ho al Pla com a",
  keepAs: { goal: "objectiu", task: "cosa per provar", agreement: "manera de treballar" },
  keepAsOf: (kind, text) => `Guarda-ho al Pla com a ${kind}: ${text}`,
  nowInPlan: {
    goal: "Al Pla, com a objectiu",
    task: "Al Pla, per provar",
    agreement: "Al Pla, com a manera de treballar",
  },

  andNow: "I ara?",
  moreText: "El que has escrit ve amb tu: no comences de zero.",
  moreLink: "Prepara el que queda per dir",
  untilLabel: "Fins a quin dia?",
  untilHint: "Aquell dia, Avui et pregunta com va: millor, igual o pitjor.",
  secondOpinionText:
    "Algú altre de la professió et pot escoltar un cop o dos. Ho pots demanar sense deixar la teràpia, i no deus cap explicació a ningú.",
  endText: "Pots acabar quan vulguis, i no cal que en diguis el motiu.",
  endLink: "Com fer una pausa o acabar",

  notSaidText: "Està bé així. El que vas preparar no es perd: aquí queda per a quan vulguis.",
  gotInTheWay: "Què s’hi ha posat al mig?",
  newPlanLink: "Escriu un altre «si…, llavors…»",
  notComeUpText: "Hi ha dies que no hi cap. Espera la pròxima sessió, tal com està.",

  when: "Quin dia?",
  withSession: "Va amb la sessió d’aquell dia.",
  keptAsYouGo: "Es va desant mentre escrius.",
  delete: "Esborra això",

  inSession: "El que volia dir",

  timeIsUp: {
    title: "El temps que hi has donat",
    today: "Hi vas donar temps fins avui.",
    since: (day) => `Hi vas donar temps fins ${toDay(day)}.`,
    ask: "Com va ara?",
    kept: "Queda escrit",
    next: "Potser et queda alguna cosa per dir, o vols demanar una altra opinió, o acabar. També ho pots deixar com està.",
    more: "Digues-ne més",
    secondOpinion: "Una segona opinió",
    end: "Una pausa o acabar",
  },

  seen: {
    title: "El que temia i el que ha passat",
    intro:
      "Cada vegada que has volgut dir una cosa: el que vas escriure abans i el que va venir després. Aquí no se suma res.",
    none: "Encara no hi ha res. Quan expliquis com ha anat, el que temies quedarà al costat.",
    pictureTitle: "En un dibuix",
    tableTitle: "En paraules",
    firstEnd: "gens probable",
    lastEnd: "gairebé segur",
    ring: "fins a quin punt semblava probable",
    marks: {
      yes: "va passar",
      partly: "va passar en part",
      no: "va passar una altra cosa",
      "not-told": "no està explicat",
      "not-said": "no es va dir",
    },
    picture: (times) =>
      plural("ca", times, {
        one: "Un dibuix d’una vegada. Les paraules de sota diuen el mateix.",
        other: `Un dibuix de ${times} vegades, la més antiga primer: fins a quin punt semblava probable, de 0 a 10, i si va passar. Les paraules de sota diuen el mateix.`,
      }),
    day: "Dia",
    about: "De què es tractava",
    feared: "El que temia",
    likely: "Si era probable",
    likelyAt: (place) => `${place} de 10`,
    said: "Ho vaig dir?",
    happened: "Què va passar",
    notWritten: "sense escriure",
  },
};
