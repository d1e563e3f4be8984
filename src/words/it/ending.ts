import type { Words } from "../words.ts";

/** Pausing or ending. Nothing here tries to keep anybody. */
export const ending: Words["ending"] = {
  title: "Fare una pausa o finire",
  hint: "Come si può fare, e parole da dire o da mandare",
  lead: "Puoi fare una pausa o finire quando vuoi, in seduta o con un messaggio. Non devi spiegazioni a nessuno. E un giorno puoi tornare, oppure no.",

  waysTitle: "Come si può fare",
  ways: {
    session: {
      title: "In un’ultima seduta",
      text: "Se lo dici all’inizio, resta tempo per salutarsi. Una seduta basta. Basta anche una parte.",
    },
    message: {
      title: "Con un messaggio",
      text: "Bastano poche righe. Niente ti obbliga a rispondere a domande o al telefono.",
    },
    pause: {
      title: "Una pausa",
      text: "Puoi dire fino a quando, o non fissare una data. Puoi chiedere che cosa succede intanto con la tua ora e con i pagamenti.",
    },
    silence: {
      title: "Senza dire niente",
      text: "Puoi anche smettere di andarci, e basta. Se ci sono sedute fissate, guarda che cosa avevate deciso sulle disdette.",
    },
  },

  textsTitle: "Parole da dire o da mandare",
  textsHint: "Prendi il testo che fa per te, e cambialo dove lo mandi. L’app non manda niente.",
  voiceLabel: "Lingua, e come vi parlate",
  texts: {
    "last-session": "Da dire in un’ultima seduta",
    "end-message": "Per finire con un messaggio",
    "pause-message": "Per una pausa con un messaggio",
    "ask-summary": "Per chiedere un riassunto",
    "ask-referral": "Per chiedere il nome di un’altra persona",
    "ask-records": "Per chiedere la mia cartella",
  },
  copy: "Copia",
  copyOne: (title) => `Copia: ${title}`,
  share: "Manda con…",
  shareOne: (title) => `Manda con…: ${title}`,
  couldNotShare: "Non è partito niente. Puoi copiarlo.",

  nextTitle: "Da qui",
  ownWords: "Trovare parole mie",
  ownWordsHint: "Per scriverle, sentirle e tenerle",
  pauseHere: "Metti in pausa in questo diario",
  pauseHereHint: "Tutto resta, e non si aspetta nessuna seduta.",
  closingHint: "Quello che porto con me, e una traccia da tenere",
  boundaryHint: "Se è per questo: non devi spiegarlo a nessuno.",
};
