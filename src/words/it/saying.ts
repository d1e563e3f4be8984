import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { toDay } from "./days.ts";

export const saying: Words["saying"] = {
  title: "Com’è andata",
  intro: "Quello che volevi dire, e che cosa ne è stato. Qualunque risposta va bene.",
  unnamed: "Una cosa che ho preparato",

  didISay: "L’ho detto?",
  takenBack: "Tolto",
  whatTheyDid: "Che cosa ha fatto chi mi segue?",
  asManyAsFit: "Tutte quelle che vanno bene.",

  beside: "Quello che temevo, accanto a quello che è successo",
  feared: "Che cosa temevo",
  likely: (place) => `Sembrava probabile: ${place} su 10`,
  didItHappen: "È successo?",
  whatHappened: "Che cosa è successo",
  whatHappenedHint: "In poche parole, se ti va. Resta qui.",

  whatWeAgreed: "Che cosa abbiamo deciso?",
  keepInPlan: "Mettilo nel Piano come",
  keepAs: { goal: "obiettivo", task: "cosa da provare", agreement: "modo di lavorare" },
  keepAsOf: (kind, text) => `Metti nel Piano come ${kind}: ${text}`,
  nowInPlan: {
    goal: "Nel Piano, come obiettivo",
    task: "Nel Piano, da provare",
    agreement: "Nel Piano, come modo di lavorare",
  },

  andNow: "E adesso?",
  moreText: "Quello che è scritto viene con te: non cominci da zero.",
  moreLink: "Prepara quello che c’è ancora da dire",
  untilLabel: "Fino a che giorno?",
  untilHint: "Quel giorno, Oggi chiede come va: meglio, uguale o peggio.",
  secondOpinionText:
    "Un’altra persona esperta può ascoltarti una o due volte. Puoi chiederlo senza lasciare la terapia, e non devi spiegazioni a nessuno.",
  endText: "Puoi finire quando vuoi, e non serve dare ragioni.",
  endLink: "Come fare una pausa o finire",

  notSaidText: "Va bene così. Quello che è preparato non si perde: è qui, per quando vuoi.",
  gotInTheWay: "Che cosa si è messo in mezzo?",
  newPlanLink: "Scrivi un nuovo «se…, allora…»",
  notComeUpText: "Certi giorni non c’è posto. Aspetta la prossima seduta, così com’è.",

  when: "Quando è stato?",
  withSession: "Va con la seduta di quel giorno.",
  keptAsYouGo: "Si salva mentre scrivi.",
  delete: "Elimina questo",

  inSession: "Quello che volevo dire",

  timeIsUp: {
    title: "Il tempo che volevi aspettare",
    today: "Volevi aspettare fino a oggi.",
    since: (day) => `Volevi aspettare fino ${toDay(day)}.`,
    ask: "Come va adesso?",
    kept: "È scritto",
    next: "Forse c’è altro da dire, o un altro parere da chiedere, o una fine. Puoi anche lasciare tutto com’è.",
    more: "Dire di più",
    secondOpinion: "Un altro parere",
    end: "Una pausa o finire",
  },

  seen: {
    title: "Che cosa temevo, e che cosa è successo",
    intro:
      "Ogni volta che volevi dire qualcosa: che cosa c’era scritto prima, e che cosa è venuto dopo. Non si somma niente.",
    none: "Qui non c’è ancora niente. Quando racconti com’è andata, quello che temevi sta lì accanto.",
    pictureTitle: "In un disegno",
    tableTitle: "A parole",
    firstEnd: "per niente probabile",
    lastEnd: "quasi di sicuro",
    ring: "quanto sembrava probabile",
    marks: {
      yes: "è successo",
      partly: "è successo in parte",
      no: "è successa un’altra cosa",
      "not-told": "non raccontato",
      "not-said": "non detto",
    },
    picture: (times) =>
      plural("it", times, {
        one: "Un disegno di una volta. Le parole qui sotto dicono lo stesso.",
        other: `Un disegno di ${times} volte, dalla più vecchia: quanto sembrava probabile, da 0 a 10, e se è successo. Le parole qui sotto dicono lo stesso.`,
      }),
    day: "Giorno",
    about: "Di che si trattava",
    feared: "Che cosa temevo",
    likely: "Quanto era probabile",
    likelyAt: (place) => `${place} su 10`,
    said: "L’ho detto?",
    happened: "Che cosa è successo",
    notWritten: "non scritto",
  },
};
