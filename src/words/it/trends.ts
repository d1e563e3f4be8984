import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { fromDay, toDay } from "./days.ts";

export const trends: Words["trends"] = {
  title: "Come va",
  hint: "Le tue risposte, seduta per seduta",
  intro:
    "Ogni risposta accanto a quello che rispondi di solito. Non si somma niente, e non si confronta con nessuno.",
  empty: "Quando racconti una seduta, le tue risposte stanno qui, una dopo l’altra.",
  noAnswers: "Queste risposte vengono dalla forma completa. «Mezzo minuto» non le chiede.",
  few: "Da tre risposte in poi c’è un disegno.",

  now: "Che cosa si vede ora",
  answers: "Le tue risposte",
  own: "Le mie domande",
  latestIs: (day, answer) => `${day}: ${answer}`,
  usualIs: (answer) => `Il mio solito: ${answer}`,
  usualSoFar: (answer, taken) =>
    plural("it", taken, {
      one: `Il mio solito finora, con 1 risposta: ${answer}`,
      other: `Il mio solito finora, con ${taken} risposte: ${answer}`,
    }),
  noAnswer: "nessuna risposta",
  picture: (item, answers, from, to) =>
    plural("it", answers, {
      one: `${item}: un disegno di 1 risposta, ${from}.`,
      other: `${item}: un disegno di ${answers} risposte, ${fromDay(from)} ${toDay(to)}. Le parole accanto dicono lo stesso.`,
    }),
  windowLabel: "Quante guardarne",
  windows: { last: "Le ultime 12", year: "Un anno", all: "Tutte" },
  walk: (item) => `${item}, seduta per seduta`,
  walkYear: (item, year) => `${item}, seduta per seduta, ${year}`,
  earlier: "Prima",
  later: "Dopo",
  point: (day, item, answer) => `${day}. ${item}: ${answer}.`,
  pointNote: (day, item, answer, note) => `${day}. ${item}: ${answer}. ${note}`,
  why: "Da che cosa può dipendere",
  toSession: "Vedi questa seduta",

  key: {
    latest: "l’ultima risposta",
    earlier: "una di prima",
    band: "il mio solito, con un gradino per parte",
    none: "nessuna risposta",
    notApplicable: "non vale qui / non so",
    noted: "ho scritto perché",
    begun: "il mio solito ricomincia",
    gap: "è passato più tempo del solito",
  },
  startHere: "Da qui ricomincia il mio solito",
  startHereHint:
    "Da questa seduta in poi, per tutte le risposte di questa terapia. Quello di prima tiene il suo.",
  started: "Il tuo solito comincia qui",
  startTakenBack: "Non comincia più qui",
  beginsHere: "Da questa seduta il mio solito ricomincia.",
  takeStartBack: "Non farlo cominciare qui",

  more: "Più dettagli",
  limitsNone: "Da dieci risposte in poi, qui si dice dove sta la maggior parte.",
  limits: (low, high) =>
    `Da come le tue risposte salgono e scendono, la maggior parte va da «${low}» a «${high}». Quello che sta fuori è insolito per te, e niente di più.`,
  limitsOne: (answer) =>
    `Da come le tue risposte salgono e scendono, la maggior parte è «${answer}». Ogni altra è insolita per te, e niente di più.`,
  limitsMoved:
    "Le tue risposte si sono spostate nel tempo, quindi non c’è un punto solo dove sta la maggior parte.",
  unusual: "Insolita per te",
  unusualNone: "Nessuna di queste risposte è insolita per te.",
  howRead: "Come si legge",
  howReadText:
    "Il tuo solito è la risposta di mezzo tra le prime cinque con questa persona, e poi resta quella. Puoi farlo ricominciare da ogni seduta. Due punti si uniscono solo se in mezzo non manca nessuna risposta.",

  table: "Tutte le sedute",
  day: "Giorno",
  answer: "Risposta",
  note: "Che cosa ho scritto",
  goneTitle: "Qui non c’è niente da vedere",
  goneText: "Forse la domanda è stata eliminata.",
  toTrends: "Vai a Come va",

  unsaidTitle: "Quello che non ho detto, e dopo",
  unsaidNone: "Qui non c’è niente. Quello che non dici in una seduta si può tenere lì.",
  unsaidNoWords: "Qualcosa, senza parole",
  became: {
    said: "L’ho detto dopo",
    talked: "Ne abbiamo parlato",
    waits: "Aspetta una seduta",
    rehearsed: "Ho preparato come dirlo",
    "decided-not": "Ho deciso di non dirlo",
    kept: "Resta con me",
  },
  becameOn: (what, day) => `${what}, ${day}`,

  tasksTitle: "Com’è andata con i compiti",
  tasksNone: "Qui starà com’è andato ogni compito, quando lo racconti.",
  goalsTitle: "Dove vedo i miei obiettivi",
  goalsNone: "Qui stanno gli obiettivi che guardi ogni tanto.",
  goalAt: (place, of) => `${place} su ${of}`,
  goalFromTo: (first, latest, of) => `da ${first} a ${latest} su ${of}`,

  weeksTitle: "Le settimane a colpo d’occhio",
  weeks: (weeks, sessions) =>
    plural("it", sessions, {
      one: `Un disegno di ${weeks} settimane con 1 seduta. La lista qui sotto dice lo stesso.`,
      other: `Un disegno di ${weeks} settimane con ${sessions} sedute. La lista qui sotto dice lo stesso.`,
    }),
  weekSession: "una seduta",
  weekNone: "una settimana senza seduta",
  eventsTitle: "Che cosa è successo",
  events: {
    begun: "È iniziata",
    agreement: "Come lavoriamo",
    goal: "Un obiettivo",
    said: "L’ho detto",
    state: "La terapia",
    usual: "Il mio solito è ricominciato",
    review: "Ho guardato indietro",
    gap: "Un tempo senza sedute raccontate",
  },
  eventIs: (event, how) => `${event}: ${how}`,
  goalNew: "nuovo",
  gapUntil: (from, to) => `${fromDay(from)} ${toDay(to)}`,
  states: {
    considering: "non ancora iniziata",
    active: "va avanti",
    paused: "in pausa",
    ended: "conclusa",
  },

  observed: {
    pattern: "Che cosa si è visto",
    item: "In",
    choice: "Che cosa ho scelto",
    why: "Da che cosa può dipendere",
    patterns: {
      "far-below": "molto più bassa del solito",
      "below-twice": "più bassa del solito, per due volte",
      "pace-slow": "troppo lento, per due volte",
      "pace-fast": "troppo veloce, per due volte",
      "unsaid-often": "qualcosa di non detto, più di una volta",
      "far-above": "molto più alta del solito",
      "above-twice": "più alta del solito, per due volte",
      "pace-right": "un ritmo di nuovo giusto",
      "all-said": "niente di non detto, ultimamente",
    },
    choices: {
      noted: "Annotare perché",
      raised: "Preparare come dirlo",
      left: "Lasciar stare",
    },

    title: "Qualcosa che si vede",
    said: {
      "far-below": (item, answer, usual) =>
        `${item}: questa volta la tua risposta è «${answer}». Il tuo solito è «${usual}».`,
      "below-twice": (item, answer, usual) =>
        `${item}: le tue ultime risposte stanno sotto il tuo solito, «${usual}». L’ultima è «${answer}».`,
      "pace-slow": (item, answer) => `${item}: «${answer}», per due volte.`,
      "pace-fast": (item, answer) => `${item}: «${answer}», per due volte.`,
      "unsaid-often": () =>
        "Le ultime tre volte che hai risposto a «C’è qualcosa che non ho detto», più di una volta era sì.",
      "far-above": (item, answer, usual) =>
        `${item}: questa volta la tua risposta è «${answer}». Il tuo solito è «${usual}».`,
      "above-twice": (item, answer, usual) =>
        `${item}: le tue ultime risposte stanno sopra il tuo solito, «${usual}». L’ultima è «${answer}».`,
      "pace-right": (item, answer) => `${item}: di nuovo «${answer}», per due volte.`,
      "all-said": () => "Le ultime tre volte che hai risposto a «C’è qualcosa che non ho detto», era no.",
    },
    askDown: "Vuoi farne qualcosa?",
    askUp: "C’è qualcosa che ne vuoi tenere?",
    noteWhy: "Annota perché",
    raise: "Prepara come dirlo",
    leave: "Lascia stare",
    noted: "Resta con questa seduta",
    raised: "Resta, con quello che prepari",
    left: "Lasciato. Tace finché non succede di nuovo.",
    whyLabel: "Da che cosa può dipendere, in poche parole",
    seePicture: "Vedi il disegno",
    seePictureOf: (item) => `Vedi il disegno: ${item}`,
    before: "Che cosa ho scelto prima",
    beforeIs: (pattern, choice) => `${pattern} · ${choice}`,
    whyTitle: "Da che cosa può dipendere",
    takeBack: "Togli questo",
    goneTitle: "Questo non è qui",
    goneText: "Forse è stato tolto.",
  },
};
