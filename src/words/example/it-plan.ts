import type { PlanTexts } from "./plan-texts.ts";

/** What somebody agreed, aimed for and tried, in Italian. */
export const itPlan: PlanTexts = {
  first: "Con Noa potevo finire ogni frase. Esco con più domande, ma con la voglia di tornare.",
  agreements: {
    confidentiality: [
      "Che fine fa quello che racconto? Ne parli con qualcuno?",
      "Quello che racconto resta lì. Noa ne parla in supervisione senza nomi, e se ci fosse un pericolo me lo direbbe prima di fare qualsiasi cosa.",
      "L’ho chiesto il primo giorno. Me l’ha spiegato senza fretta.",
    ],
    frequency: [
      "Ogni martedì alle sei.",
      "E se più avanti ci vediamo ogni due settimane?",
      "Ne abbiamo parlato di sfuggita, ed è rimasto in aria.",
    ],
    contact: [
      "Posso scriverti se la settimana si mette male?",
      "Un messaggio per spostare l’ora, sì. Il resto lo segno e lo porto.",
      "Preferisco saperlo che tirare a indovinare.",
    ],
    cancelling: [
      "Se avviso un giorno prima, non si paga.",
      "Con la storia del treno non ho potuto avvisare, e ho provato imbarazzo.",
      "Che cosa facciamo quando succede all’ultimo minuto?",
      "Resta com’era: un giorno prima. Quella del treno non contava.",
    ],
    cost: "Pago a fine mese, tutto insieme. Se un mese è stretto, lo dico e vediamo.",
    review: [
      "Ogni quanto guardiamo se questo mi sta servendo?",
      "Ogni tre mesi ci fermiamo e guardiamo gli obiettivi, con la mia pagina davanti.",
      "È venuto fuori quando ho letto la mia pagina.",
    ],
    roles: "Quando ho un vuoto in testa, aspetto io o mi dai una mano tu?",
    other: ["La sedia", "La giro verso la finestra quando voglio, senza chiedere."],
  },
  goals: {
    clearing: [
      "Stare meglio. Non so che faccia abbia.",
      "Qualcosa sul dire sempre di sì.",
      "Dire di no in tempo, senza pensarci su per tre giorni.",
    ],
    clearingWhy: [
      "Perché arrivo a domenica senza niente per me.",
      "Rispondo «ci guardo e ti dico», e poi dico quello che voglio davvero.",
    ],
    clearingLines: [
      "Non lo so ancora. Noa dice che si può cominciare anche così.",
      "Comincia a somigliare a qualcosa. L’abbiamo disegnato sul foglio della settimana.",
      "Oggi l’ho detto tutto d’un fiato, con parole mie.",
    ],
    reached: [
      "Dormire senza la radio accesa",
      "La tengo accesa per non sentirmi pensare.",
      "Spengo la luce e non mi manca.",
      "È un mese che della radio neanche mi ricordo.",
    ],
    replaced: [
      "Tornare a sentire mio padre ogni settimana",
      "Non era mio. L’ho detto e l’abbiamo cambiato.",
      "Stare a un pranzo di famiglia e andarmene quando voglio",
      "Voglio vedere la mia famiglia, ma non a ogni costo.",
      "Mi alzo, saluto e non do spiegazioni.",
    ],
    paused: ["Capire che cosa mi succede con il lavoro", "Ora non ci sta. Lo teniamo per dopo."],
    unclear: "Qualcosa sul chiedere aiuto, ancora non so che cosa",
    places: [
      "Ho detto di no a una cena.",
      "Settimana strana, né indietro né avanti.",
      "Con mia sorella mi riesce. Con il lavoro no.",
      "Di nuovo sì a tutto. Me ne accorgo subito, e questo è nuovo.",
      "Ho detto «ci guardo e ti dico» e non è crollato niente.",
      "Prima non ci penso più così tanto.",
      "Due volte questa settimana, senza prepararlo.",
      "",
    ],
  },
  tasks: {
    adapted: [
      "Dieci minuti di respiro ogni sera",
      "Tre minuti, con la finestra aperta",
      "Tre respiri prima di rispondere al telefono",
    ],
    adaptedPurpose: [
      "",
      "Abbassare il rumore prima di dormire",
      "Avere un momento per decidere se voglio rispondere",
    ],
    adaptedWhy: [
      "Dieci minuti a contare mi fanno stare peggio. Proviamo con meno.",
      "Di sera no. L’abbiamo spostato sul telefono, è lì che mi serve.",
      "Mi mette ancora più nervi. Lo lascio, e voglio dirlo.",
    ],
    didNotFit: [
      "Scrivere tre cose belle a fine giornata",
      "Finivo per fare una lista per fare bella figura.",
      "Non era roba mia, e va bene così.",
    ],
    weekdays: ["Andare a camminare senza telefono", "Sentire le gambe e non solo la testa"],
    next: ["Rispondere domani e non oggi, una volta", "Vedere che cosa succede se non rispondo subito"],
    day: [
      "Chiamare mia sorella sabato",
      "Non stare lì ad aspettare che suoni il mio",
      "Venti minuti, e tante risate.",
    ],
    open: [
      "Disegnare la settimana su un foglio",
      "Vedere dove se ne va l’aria",
      "Disegnata a colori. Il mercoledì non ha neanche un buco.",
      "Farlo al tavolo della cucina, con la musica.",
    ],
    noSense: "Segnare ogni pensiero nella tabella a quattro colonne",
  },
  how: [
    "Più corto di quanto pensavo, e bastava.",
    "Inizio tardi, e a metà mi fermo.",
    "Mi è venuto senza pensarci.",
    "Fatto, ma di corsa.",
    "Pioveva, ci vado lo stesso.",
    "Quel giorno niente da fare, e pazienza.",
    "Fatica a partire. Dopo, bene.",
  ],
  helped: [
    "Lasciare le scarpe vicino alla porta.",
    "Dirlo prima a mia sorella.",
    "Farlo di mattina.",
    "Mettere il telefono nel cassetto.",
  ],
  hindered: [
    "La riunione che non finiva più.",
    "Il rumore del cantiere.",
    "Volerlo fare perfetto.",
    "Non capire a che serve.",
  ],
  answers: [
    "Noa mi ha detto grazie. Lo lasciamo, e cerchiamo altro.",
    "L’abbiamo guardato con calma. Si continua la settimana prossima.",
    "Chiaro in due minuti. E io che ci giravo intorno da giorni.",
    "Una risposta non c’è, ma adesso è detto.",
  ],
  questions: [
    "Potevo stare in silenzio senza correre a riempirlo?",
    "Quello che mi porto a casa, in una frase",
    "Avevo fretta, all’arrivo?",
  ],
  sentences: [
    "Che non devo decidere oggi.",
    "La settimana disegnata.",
    "Che dalla tristezza si torna.",
    "Oggi niente, e va bene.",
    "Chiedere prima di supporre.",
  ],
};
