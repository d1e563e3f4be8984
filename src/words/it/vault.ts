import { start } from "./start.ts";
import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const vault: Words["vault"] = {
  ...start,

  dataMissing: {
    title: "I tuoi dati non sono dove li avevamo lasciati",
    text: "In questo browser c’era un diario e ora non si trova. Forse l’ha tolto il browser, un’app di pulizia o un guasto. Al suo posto non è stato iniziato niente di nuovo.",
    todo: "Riprova, e riapri il browser. Se hai appena ripulito questo dispositivo, guarda se si può annullare. Ricominciare non elimina niente di quello che c’è ancora.",
  },
  startNew: "Comincia un diario nuovo",
  startNewHint: "Quello nuovo comincia vuoto.",

  changesMissing: {
    title: "Forse mancano le ultime modifiche",
    text: (n) =>
      plural("it", n, {
        one: "Questo dispositivo ricorda 1 modifica che nel diario non c’è. Può essersi persa in un blocco o per la mancanza di corrente.",
        other: `Questo dispositivo ricorda ${n} modifiche che nel diario non ci sono. Possono essersi perse in un blocco o per la mancanza di corrente.`,
      }),
    todo: "Guarda che cosa c’è di più recente, e riscrivi quello che manca. Tutto il resto c’è.",
  },
  newerVersion: {
    title: "Questo diario viene da una versione più nuova",
    text: "Questa versione non lo apre, per non rovinare niente. Non è cambiato niente.",
    todo: "Chiudi tutte le finestre dell’app e aprila di nuovo con la connessione, così si aggiorna.",
  },
  headerDamaged: {
    title: "La chiave del tuo diario è danneggiata",
    text: "La parte che apre il tuo diario non si legge. Quello che è scritto c’è ancora, cifrato, e non è cambiato niente.",
    todo: "Riprova, e riapri il browser. Non cancellare i dati di questo sito.",
  },
  storageMissing: {
    title: "Questo browser non può tenere un diario",
    text: "Qui manca l’archivio di cui l’app ha bisogno, o è disattivato. Quello che scrivi andrebbe perso, quindi non comincia niente.",
    todo: "Apri l’app in un altro browser, o permetti a questo sito di salvare dati.",
  },
  storageBlocked: {
    title: "L’archivio non risponde",
    text: "Abbiamo aspettato dieci secondi. Forse un’altra finestra dell’app lo tiene occupato.",
    todo: "Chiudi le altre finestre e riprova. Se resta così, riavvia il browser.",
  },
  storageFailing: {
    title: "L’archivio ha dato un errore",
    text: "Il browser non è riuscito a leggere o a scrivere. Quello che era già salvato è intatto.",
    todo: "Copia quello che stavi scrivendo, poi chiudi l’app e aprila di nuovo.",
  },
  storageFull: {
    title: "Non c’è spazio per salvare",
    text: "Il tuo testo è ancora qui, sullo schermo. Non è ancora salvato.",
    todo: "Fai spazio sul dispositivo, poi riprova. Per prudenza, prima copia il tuo testo altrove.",
  },

  damagedRecords: {
    title: (n) => plural("it", n, { one: "1 voce è danneggiata", other: `${n} voci sono danneggiate` }),
    text: (n) =>
      plural("it", n, {
        one: "Non si apre. È da parte, e si conserva; tutto il resto funziona.",
        other: "Non si aprono. Sono da parte, e si conservano; tutto il resto funziona.",
      }),
    todo: "Non serve fare niente.",
  },

  persistence: {
    title: "Questo browser lo terrà?",
    granted: {
      title: "Il browser si impegna a tenerlo",
      text: "Non eliminerà il tuo diario per fare spazio. Sparisce comunque, se cancelli i dati di questo sito.",
      todo: "Se si perde il dispositivo, si perde anche il diario.",
    },
    mayErase: {
      title: "Questo browser può cancellarlo",
      text: "Se manca spazio, o dopo un tempo senza uso, il browser può eliminare il tuo diario senza chiedere.",
      todo: "Installa l’app nella schermata Home: lì è meno probabile.",
    },
    unknown: {
      title: "Non sappiamo se questo browser lo terrà",
      text: "Questo browser non dice se può eliminare il tuo diario.",
      todo: "Installa l’app nella schermata Home, se questo browser può.",
    },
  },

  saved: "Salvato",
  draftSaved: "Bozza salvata",
  saving: "Sto salvando…",
  notSaved: "Non salvato",
  retrySaving: "Riprova",
  textCopied: "Il tuo testo è copiato",

  conflict: {
    title: "Questo è cambiato in un’altra finestra",
    text: "Ci sono due versioni della stessa cosa. Quale resta, lo decidi tu.",
    mine: "Quello che ho qui",
    other: "Quello dell’altra finestra",
    keepMine: "Tieni il mio",
    takeOther: "Prendi l’altro",
    keepBoth: "Tieni entrambi",
    lostNothing: "La versione che non scegli resta tra quelle di prima.",
  },
  updatedElsewhere: {
    title: "L’app è stata aggiornata in un’altra finestra",
    text: "Quello che stavi scrivendo qui è salvato come bozza.",
    todo: "Apri di nuovo questa finestra per continuare.",
  },

  newVersion: {
    title: "C’è una versione nuova",
    text: "Il tuo diario resta com’è.",
    whatChanged: (what) => `Che cosa cambia: ${what}`,
    restart: "Riavvia ora",
    later: "Più tardi",
  },

  noPasscode: {
    title: "Senza codice",
    text: "Protegge dagli sguardi veloci, non da chi copia il browser.",
  },
  whatItCannotDo:
    "Nessun blocco protegge da chi ti guarda da dietro le spalle, sa il tuo codice o ha messo un programma spia su questo dispositivo.",

  degraded: {
    title: "In questo browser certe cose non funzionano",
    noTabs: "Due finestre dell’app non possono dirsi che cosa è cambiato. Usane una sola alla volta.",
    ok: "Va bene",
  },
};
