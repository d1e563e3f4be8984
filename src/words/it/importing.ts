import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { fromDay, toDay } from "./days.ts";

export const importing: Words["importing"] = {
  title: "Porta qui quello che hai",
  hint: "Da un’altra app, o da file tuoi",
  text: "Quello che hai scritto altrove può arrivare qui, come note o come sedute. Prima vedi che cosa arriverebbe. Non si scrive niente finché non lo dici tu.",
  kinds: [
    "Day One: esportato come JSON",
    "Daylio: esportato come CSV",
    "File di testo o Markdown: uno, più di uno, una cartella o uno .zip",
    "Qualsiasi altra tabella, salvata come CSV",
  ],
  stays: "I file si leggono su questo dispositivo e non arrivano a nessuno. Le foto restano dove sono.",
  files: "File",
  filesHint: ".zip, .json, .csv, .md o .txt. Puoi sceglierne più di uno.",
  folder: "Oppure una cartella intera",
  reading: "Sto leggendo i file…",
  stop: "Ferma",
  other: "Scegli altri file",
  untouched: "Qui non è cambiato niente.",

  problems: {
    nothing: { title: "Non c’è nessun file", todo: "Scegli un file, o un’altra cartella." },
    "too-large": {
      title: "È troppo grande",
      todo: "Tutto il testo insieme può avere 64 MB, e un file 32 MB. Portalo un po’ alla volta.",
    },
    "too-many": {
      title: "Sono troppe in una volta",
      todo: "In una volta si possono portare fino a 10.000 voci. Portale un po’ alla volta.",
    },
    "not-known": {
      title: "Questo tipo di file qui non si legge",
      todo: "Prova a esportare dall’altra app come JSON, CSV o testo.",
    },
    broken: {
      title: "Il file non si legge",
      todo: "È tagliato, vuoto, o non è quello che dice il suo nome. Esportalo di nuovo e riprova.",
    },
    tables: {
      title: "Sono più tabelle",
      todo: "Scegli una tabella alla volta: ti si chiede che cosa c’è nelle colonne.",
    },
    locked: {
      title: "Il file ha una password",
      todo: "Aprilo con il programma che l’ha fatto, e salvalo senza password.",
    },
    unreadable: {
      title: "Il file non si apre",
      todo: "Prima copialo su questo dispositivo, poi sceglilo di nuovo.",
    },
    failed: {
      title: "Non ha funzionato",
      todo: "Riprova. Se resta così, prova con un file più piccolo.",
    },
  },

  table: {
    title: "Che cosa c’è in ogni colonna",
    text: (name) => `${name} è una tabella con colonne sue. Guarda se è giusto così.`,
    columns: { day: "Il giorno", time: "L’ora", title: "Il titolo", text: "Il testo" },
    none: "Nessuna",
    column: (number) => `Colonna ${number}`,
    row: (number) => `Riga ${number}`,
    needed: "Scegli la colonna del giorno e quella del testo.",
  },
  order: {
    legend: "Come sono scritti i giorni?",
    hint: (example) => `In ${example} non si vede se viene prima il giorno o il mese.`,
    options: { dmy: "Prima il giorno, poi il mese", mdy: "Prima il mese, poi il giorno" },
  },
  into: {
    therapy: "In quale terapia?",
    as: "Come che cosa?",
    kinds: { note: "Note", session: "Sedute" },
    hints: {
      note: "Il giorno e tutto il testo",
      session: "Il giorno e una riga. Un testo più lungo diventa la nota privata",
    },
  },
  would: {
    title: "Che cosa succederebbe",
    fresh: (count) =>
      plural("it", count, { one: "1 voce sarebbe nuova.", other: `${count} voci sarebbero nuove.` }),
    nothing: "Nessuna sarebbe nuova.",
    span: (from, to) => `Vanno ${fromDay(from)} ${toDay(to)}.`,
    here: (count) =>
      plural("it", count, {
        one: "1 è già qui, e resta com’è.",
        other: `${count} sono già qui, e restano come sono.`,
      }),
    twice: (count) =>
      plural("it", count, {
        one: "1 è due volte nei file, e arriva una volta sola.",
        other: `${count} sono due volte nei file, e arrivano una volta sola.`,
      }),
    beside: (count) =>
      plural("it", count, {
        one: "1 è di un giorno che qui ha già una seduta. Starebbero una accanto all’altra.",
        other: `${count} sono di giorni che qui hanno già una seduta. Starebbero una accanto all’altra.`,
      }),
    fileDates: (count) =>
      plural("it", count, {
        one: "1 non dice il giorno: prende quello dell’ultima modifica al suo file.",
        other: `${count} non dicono il giorno: prendono quello dell’ultima modifica al loro file.`,
      }),
    guessed: (count) =>
      plural("it", count, {
        one: "1 file è salvato in un formato vecchio. Guarda se gli accenti sono giusti.",
        other: `${count} file sono salvati in un formato vecchio. Guarda se gli accenti sono giusti.`,
      }),
    preview: "Le più recenti",
    leftOut: (count) => plural("it", count, { one: "1 resta fuori", other: `${count} restano fuori` }),
    andMore: (count) => plural("it", count, { one: "E 1 altra.", other: `E altre ${count}.` }),
    why: {
      "no-day": "Non si trova di che giorno è.",
      "no-text": "Non contiene testo.",
      "too-long": "Ha più di 100.000 lettere.",
      "to-come": "Il suo giorno deve ancora venire.",
      "not-text": "Non è testo.",
      broken: "Non si legge.",
      "not-known": "È di un tipo che qui non si conosce.",
      "table-beside": "È una tabella. Scegli solo questa: ti si chiede che cosa c’è nelle colonne.",
      "open-quote": "Si aprono delle virgolette e non si chiudono: non si vede dove finisce questa riga.",
    },
  },
  bringIn: (count) =>
    plural("it", count, { one: "Porta qui questa voce", other: `Porta qui queste ${count} voci` }),
  bringing: "Sto portando tutto qui…",
  see: { note: "Vedi le note", session: "Vedi le sedute" },
  done: (count) =>
    plural("it", count, { one: "1 voce è arrivata qui.", other: `${count} voci sono arrivate qui.` }),
  undone: "Annullato. Tutto è com’era prima.",
  undoneKept: (count) =>
    plural("it", count, {
      one: "1 resta, perché da allora è cambiata.",
      other: `${count} restano, perché da allora sono cambiate.`,
    }),
  notWritten: "Non si è potuto scrivere, quindi non è arrivato niente.",
  notUndone: "Per ora non si è potuto annullare. Riprova tra un momento.",
};
