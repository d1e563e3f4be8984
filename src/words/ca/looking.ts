import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { ofDay, theDay } from "./the-day.ts";

export const looking: Words["looking"] = {
  title: "Mirar enrere",
  hint: "Un mes, des de l’última pàgina o des del començament",

  stretch: "Fins on mirar",
  stretches: {
    month: "L’últim mes",
    "since-page": "Des de l’última pàgina",
    "since-began": "Des del començament",
  },
  fromDay: (day) => `Des ${ofDay(day)} fins avui, tal com ho vas escriure.`,
  fromBeginning: "Des del començament fins avui, tal com ho vas escriure.",
  nothing: "En aquest període no hi ha res escrit. També està bé.",
  nothingYet: "Aquí podràs llegir tot seguit el que vagis escrivint.",

  parts: {
    sessions: "Com vaig sortir de les sessions",
    helped: "El que va ajudar",
    hindered: "El que va fer nosa",
    unsaid: "El que no vaig dir",
    said: "El que vaig assajar i vaig dir",
    goals: "Cap on anem",
    tasks: "Com van anar les tasques",
    agreements: "El que va canviar en com treballem",
    notes: "El que vaig marcar per portar",
  },
  without: "sense paraules",
  saidLater: (day) => `Ho vaig dir després, ${theDay(day)}.`,
  talkedLater: (day) => `En vam parlar després, ${theDay(day)}.`,
  seenFromTo: (from, to) => `Al començament, ${from}; l’última vegada, ${to}`,
  seenOnce: (place) => `Ho veia a ${place}`,
  showAll: (n) => plural("ca", n, { one: "Mostra també aquesta", other: `Mostra-ho tot (${n})` }),

  toReview: "Què vull ara?",
  before: "Altres vegades que he mirat enrere",
  undecided: "He mirat, sense decidir res",

  every: {
    title: "Proposa mirar enrere",
    hint: "Es queda a Avui fins que miris enrere o ho deixis per a més endavant.",
    never: "No ho proposis",
    after: (n) => plural("ca", n, { one: "Després de cada sessió", other: `Després de ${n} sessions` }),
    willOffer: (n) =>
      plural("ca", n, {
        one: "Es proposarà després de cada sessió.",
        other: `Es proposarà cada ${n} sessions.`,
      }),
    willNot: "No es proposarà.",
  },

  offer: {
    text: "Ja són unes quantes sessions des de l’última vegada que vas mirar enrere. Va cap on volies?",
    first: "Ja has explicat unes quantes sessions. Va cap on volies?",
    look: "Mira enrere",
    later: "Ara no",
    putOff: "Queda per a més endavant. Es tornarà a proposar d’aquí a unes sessions.",
  },

  review: {
    title: "Què vull ara?",
    lead: "Aquí no hi ha cap resposta correcta, i res d’això és definitiu.",
    every: "Cada quantes sessions mirar enrere",
    from: "Des de",
    choice: "Què vull ara",
    choices: {
      stay: "Continuar com estem",
      change: "Canviar alguna cosa",
      "space-out": "Veure’ns menys sovint",
      pause: "Fer una pausa",
      end: "Acabar",
    },
    hints: {
      stay: "Em va bé, o prou bé.",
      change: "Una cosa, encara que sigui petita.",
      "space-out": "Cada dues setmanes, un cop al mes, de tant en tant.",
      pause: "Per un temps, o sense dir fins quan.",
      end: "Amb una última sessió, amb un missatge o d’una altra manera.",
    },
    line: "El que vull recordar d’això",
    lineHint: "Amb una línia n’hi ha prou, i sense cap també està bé.",
    save: "Desa",
    saved: "Desat",
    undone: "Desfet",
    edit: "Edita",
    delete: "Esborra això",
    gone: "Això ja no és aquí.",
    toLooking: "Mira enrere",
  },

  onward: {
    title: "A partir d’aquí",
    none: "No decidir també està bé. Pots tornar a mirar quan vulguis.",
    kind: {
      stay: "Continuar també és una decisió. I si una cosa va bé, també es pot dir.",
      change: "Demanar un canvi petit és més fàcil del que sembla. Es pot començar per aquí.",
      "space-out": "Veure’s menys sovint s’acorda entre totes dues parts. Això pot servir.",
      pause: "Pots fer una pausa quan vulguis, i no deus cap explicació a ningú.",
      end: "Acabar és part de la feina, ho decideixi qui ho decideixi. No deus cap explicació a ningú.",
    },
    bring: "Posa una línia a la llista per portar",
    today: "Ves a Avui",
    rehearse: "Troba les paraules",
    rehearseHint: "Pas a pas, i només per a tu",
    goals: "Objectius, tasques i com treballem",
    goalsHint: "Per canviar el que no encaixa",
    frequency: "El que vam acordar sobre cada quant veure’ns",
    frequencyHint: "Per escriure-ho o per preguntar-ho",
    rhythm: "Cada quant hi ha sessió",
    rhythmHint: "Perquè Avui pregunti quan toca",
    ending: "Maneres de fer una pausa o acabar, i paraules per fer-ho",
    endingHint: "Per dir o per enviar",
    closing: "La pàgina per tancar",
    closingHint: "El que m’emporto, i una cosa escrita per guardar",
  },
};
