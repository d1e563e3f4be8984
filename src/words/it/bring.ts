import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { onDay } from "./days.ts";

export const bring: Words["bring"] = {
  title: "Da portare",
  eyebrow: (day) => `per ${onDay(day)}`,
  listLabel: "Quello che voglio portare",
  empty: "Per ora niente aspetta la prossima seduta. Basta una riga.",
  notNow: "Non ora",
  notNowOf: (text) => `Non ora: ${text}`,
  notNowSaid: "Fuori dalla lista. Resta dov’era nato.",
  reword: "Con altre parole",
  rewordOf: (text) => `Con altre parole: ${text}`,
  threeFit: "In una seduta ci stanno bene tre cose. Quella in alto si dice per prima.",

  addLabel: "Quello che voglio dire o chiedere",
  add: "Metti nella lista",
  added: "È nella lista",
  addEmpty: "Scrivi almeno una parola.",

  from: {
    note: "Da una nota",
    session: "Da una seduta",
    agreement: "Come lavoriamo: da chiedere",
    task: "Da un compito",
    attempt: "Da com’è andato un compito",
    goal: "Da un obiettivo",
    rehearsal: "Da una cosa preparata",
  },
  fromDay: (from, day) => `${from}, ${day}`,

  couldTitle: "Si potrebbe dire anche",
  couldText: "Solo se vuoi. Quello che lasci resta dov’è.",
  bringIt: "Porta",
  bringItOf: (text) => `Porta: ${text}`,
  leaveIt: "Lascia",
  leaveItOf: (text) => `Lascia: ${text}`,
  inMyWords: "A modo mio",
  inMyWordsOf: (text) => `A modo mio: ${text}`,
  broughtSaid: "È nella lista",
  leftSaid: "Resta dov’è",
  showMore: (n) => plural("it", n, { one: "1 altra", other: `Altre ${n}` }),

  wordsTitle: "Come voglio dirlo",
  wordsWas: "Quello che era scritto",
  wordsLabel: "Come voglio dirlo",
  wordsHint: "Tanto o poco, come vuoi. Quello che era scritto prima resta uguale.",
  wordsGone: "Questo non è più nella lista.",

  inSession: "In seduta",
  sessionTitle: "In seduta",
  sessionText: "Segna quello di cui avete parlato. Il resto aspetta la prossima.",
  sessionEmpty: "Nella lista non c’è niente. Si può semplicemente parlare.",
  talked: "Ne abbiamo parlato",
  talkedOf: (text) => `Ne abbiamo parlato: ${text}`,
  untickedSaid: "Di nuovo nella lista",
  cameOfIt: "Che cosa ne è venuto fuori, in una riga",
  allTalked: "Avete parlato di tutto.",
  restWaits: (n) =>
    plural("it", n, {
      one: "Una cosa aspetta la prossima seduta. Va bene così.",
      other: `${n} cose aspettano la prossima seduta. Va bene così.`,
    }),
  answerTitle: "Che cosa ne è venuto fuori",
  answerGone: "Questo non è più qui.",
  makePage: "La pagina",
  toList: "Tutta la lista",
};
