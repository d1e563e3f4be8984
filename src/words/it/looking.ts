import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { fromDay, onDay } from "./days.ts";

export const looking: Words["looking"] = {
  title: "Uno sguardo indietro",
  hint: "Un mese, dall’ultima pagina o dall’inizio",

  stretch: "Fin dove guardare",
  stretches: {
    month: "L’ultimo mese",
    "since-page": "Dall’ultima pagina",
    "since-began": "Dall’inizio",
  },
  fromDay: (day) => `Così come è scritto, ${fromDay(day)} a oggi.`,
  fromBeginning: "Così come è scritto, dall’inizio a oggi.",
  nothing: "In questo periodo non c’è niente di scritto. Va bene anche così.",
  nothingYet: "Qui potrai leggere di seguito quello che scrivi.",

  parts: {
    sessions: "Che cosa provavo dopo le sedute",
    helped: "Che cosa è stato di aiuto",
    hindered: "Che cosa è stato di ostacolo",
    unsaid: "Quello che non ho detto",
    said: "Quello che avevo preparato, e ho detto",
    goals: "Dove andiamo",
    tasks: "Com’è andata con i compiti",
    agreements: "Quello che è cambiato in come lavoriamo",
    notes: "Quello che ho segnato da portare",
  },
  without: "senza parole",
  saidLater: (day) => `L’ho detto dopo, ${onDay(day)}.`,
  talkedLater: (day) => `Ne abbiamo parlato dopo, ${onDay(day)}.`,
  seenFromTo: (from, to) => `La prima volta ${from}, l’ultima ${to}`,
  seenOnce: (place) => `Visto a ${place}`,
  showAll: (n) => plural("it", n, { one: "Mostra anche quella", other: `Mostra tutto (${n})` }),

  toReview: "Che cosa voglio adesso?",
  before: "Altre volte che ho guardato indietro",
  undecided: "Ho guardato, senza decidere niente",

  every: {
    title: "Proponi di guardare indietro",
    hint: "Resta in Oggi finché non guardi indietro o non lo rimandi.",
    never: "Non proporlo",
    after: (n) => plural("it", n, { one: "Dopo ogni seduta", other: `Dopo ${n} sedute` }),
    willOffer: (n) =>
      plural("it", n, {
        one: "Si proporrà dopo ogni seduta.",
        other: `Si proporrà ogni ${n} sedute.`,
      }),
    willNot: "Non si proporrà.",
  },

  offer: {
    text: "È passata qualche seduta dall’ultimo sguardo indietro. Sta andando dove volevi?",
    first: "Ormai c’è qualche seduta raccontata. Sta andando dove volevi?",
    look: "Guarda indietro",
    later: "Non ora",
    putOff: "Rimandato. Si proporrà di nuovo tra qualche seduta.",
  },

  review: {
    title: "Che cosa voglio adesso?",
    lead: "Qui non c’è una risposta giusta, e nessuna è per sempre.",
    every: "Ogni quante sedute guardare indietro",
    from: "Da",
    choice: "Che cosa voglio adesso",
    choices: {
      stay: "Continuare così",
      change: "Cambiare qualcosa",
      "space-out": "Vederci meno spesso",
      pause: "Fare una pausa",
      end: "Finire",
    },
    hints: {
      stay: "Mi fa bene, o abbastanza bene.",
      change: "Una cosa, anche piccola.",
      "space-out": "Ogni due settimane, una volta al mese, ogni tanto.",
      pause: "Per un po’, o senza dire fino a quando.",
      end: "Con un’ultima seduta, con un messaggio o in un altro modo.",
    },
    line: "Che cosa voglio ricordarne",
    lineHint: "Basta una riga, e va bene anche nessuna.",
    save: "Conserva",
    saved: "Conservato",
    undone: "Annullato",
    edit: "Modifica",
    delete: "Elimina questo",
    gone: "Questo non è più qui.",
    toLooking: "Guarda indietro",
  },

  onward: {
    title: "Da qui",
    none: "Va bene anche non decidere. Puoi guardare di nuovo quando vuoi.",
    kind: {
      stay: "Anche restare è una scelta. E se qualcosa va bene, si può dire.",
      change: "Chiedere un piccolo cambiamento è più facile di quanto sembri. Si può cominciare da qui.",
      "space-out": "Vedersi meno spesso si decide insieme. Queste cose possono servire.",
      pause: "Puoi fare una pausa quando vuoi, e non devi spiegazioni a nessuno.",
      end: "Finire fa parte del lavoro, chiunque lo decida. Non devi spiegazioni a nessuno.",
    },
    bring: "Metti una riga nella lista da portare",
    today: "Vai a Oggi",
    rehearse: "Trovare le parole per dirlo",
    rehearseHint: "Un passo alla volta, e solo per te",
    goals: "Obiettivi, compiti e come lavoriamo",
    goalsHint: "Per cambiare quello che non va bene",
    frequency: "Che cosa abbiamo deciso su ogni quanto vederci",
    frequencyHint: "Per scriverlo, o per chiederlo",
    rhythm: "Ogni quanto qui si aspetta una seduta",
    rhythmHint: "Così Oggi chiede nei giorni giusti",
    ending: "Modi di fare una pausa o di finire, e le parole",
    endingHint: "Da dire o da mandare",
    closing: "La pagina di chiusura",
    closingHint: "Quello che porto con me, e una traccia da tenere",
  },
};
