import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { fromDay, onDay, toDay } from "./days.ts";

export const backup: Words["backup"] = {
  title: "Una copia di tutto",
  hint: "Per tenerla altrove o portarla su un altro dispositivo",
  text: "Una copia è un file con tutto il tuo diario, chiuso con una frase segreta. Con la copia puoi continuare su un altro dispositivo, o ritrovare tutto se perdi questo.",
  fileName: (day) => `copia-${day}`,

  standing: {
    none: "Non c’è ancora nessuna copia. Se questo dispositivo si perde, si perde quello che è scritto qui.",
    empty: "Non c’è ancora niente da copiare.",
    all: (when) => `Tutto è in una copia. L’ultima è stata controllata ${onDay(when)}.`,
    since: (n, when) =>
      plural("it", n, {
        one: `1 cosa sta solo su questo dispositivo. L’ultima copia è stata controllata ${onDay(when)}.`,
        other: `${n} cose stanno solo su questo dispositivo. L’ultima copia è stata controllata ${onDay(when)}.`,
      }),
  },

  reminder: {
    text: (n) =>
      plural("it", n, {
        one: "1 cosa scritta da te sta solo su questo dispositivo.",
        other: `${n} cose scritte da te stanno solo su questo dispositivo.`,
      }),
    later: "Non ora",
  },

  make: {
    title: "Fai una copia",
    hint: "Un file, chiuso con una frase segreta",
    passphrase: "La frase segreta",
    text: "Chi ha il file e la frase può leggere tutto. Senza la frase non può nessuno, e non c’è modo di riaverla: non ce l’ha neanche chi fa l’app.",
    ways: { words: "Sei parole", own: "Una mia" },
    suggested: "Scrivile su carta, o mettile in un gestore di password",
    strength: (words) =>
      `Estratte a caso tra ${words} parole: così tante combinazioni che nessuno può provarle tutte, neanche con molte macchine.`,
    others: "Altre parole",
    copy: "Copia le parole",
    again: "Le stesse parole ancora una volta",
    againHint: "Per sapere di averle davvero. Se le hai copiate, puoi saltare questo passo.",
    own: "Frase segreta",
    ownHint: (n) => `Almeno ${n} caratteri. Più parole valgono più di una sola piena di segni.`,
    ownAgain: "La stessa frase ancora una volta",
    tooShort: (n) => `Servono almeno ${n} caratteri.`,
    notSame: "Le due non sono uguali.",
    begin: "Fai la copia",
    sealing: "Sto chiudendo la copia…",
    checking: "La riapro per controllarla…",
    stop: "Ferma",
    failed: "Non si è potuta fare la copia. Non è cambiato niente. Chiudi altre app e riprova.",
    notChecked: "La copia non si apriva come deve ed è stata scartata. Non è cambiato niente. Riprova.",
    checked: (n) =>
      plural("it", n, {
        one: "La copia è fatta e controllata: 1 voce, come qui.",
        other: `La copia è fatta e controllata: ${n} voci, come qui.`,
      }),
    save: "Salva il file",
    send: "Invia il file",
    handed:
      "L’app non può vedere dove è andato il file. Guarda se c’è, e tienilo in un posto che non sia questo dispositivo.",
    lookInside: "Controlla il file salvato",
  },

  open: {
    title: "Apri una copia",
    hint: "Guardare che cosa contiene e, se vuoi, portarlo qui",
    text: "Prima vedi che cosa contiene. Non cambia niente finché non lo dici tu.",
    file: "Il file",
    passphrase: "La frase segreta di quella copia",
    noFile: "Prima scegli il file.",
    noPassphrase: "Scrivi la frase segreta.",
    begin: "Guarda dentro",
    opening: "Sto aprendo la copia…",
    problems: {
      "not-a-backup": {
        title: "Questa non è la copia di un diario",
        todo: "Scegli un altro file. Il suo nome finisce con «.age».",
      },
      "too-large": {
        title: "Questo file è troppo grande per essere una copia",
        todo: "Scegli un altro file. Il suo nome finisce con «.age».",
      },
      unreadable: {
        title: "Il file non si può leggere",
        todo: "Prima salvalo su questo dispositivo, poi sceglilo di nuovo.",
      },
      "does-not-open": {
        title: "La frase non apre questo file",
        todo: "Guarda lettera per lettera e riprova. Se la frase è di sicuro quella, il file è danneggiato: prova un’altra copia.",
      },
      newer: {
        title: "Questa copia viene da una versione più nuova dell’app",
        todo: "Chiudi tutte le finestre dell’app e aprila di nuovo con la connessione, così si aggiorna.",
      },
      damaged: {
        title: "La frase è giusta, ma il contenuto è danneggiato",
        todo: "Prova un’altra copia.",
      },
      "kinds-differ": {
        title: "Questa copia non va con questo diario",
        todo: "Prova un’altra copia.",
      },
      failed: { title: "Non si è potuta aprire la copia", todo: "Chiudi altre app e riprova." },
    },
    untouched: "Il tuo diario è com’era.",
    inside: "Che cosa contiene",
    made: (when) => `Fatta ${onDay(when)}.`,
    records: (n) => plural("it", n, { one: "1 voce", other: `${n} voci` }),
    span: (from, to) => `Va ${fromDay(from)} ${toDay(to)}.`,
    setAside: (n) =>
      plural("it", n, {
        one: "1 non si legge per intero. Quello che non si legge resta fuori.",
        other: `${n} non si leggono per intero. Quello che non si legge resta fuori.`,
      }),
    would: "Che cosa succede se la porti qui",
    did: "Che cosa è successo",
    outcomes: {
      new: (n) => plural("it", n, { one: "1 voce nuova", other: `${n} voci nuove` }),
      "newer-there": (n) =>
        plural("it", n, { one: "1 più recente nella copia", other: `${n} più recenti nella copia` }),
      "newer-here": (n) =>
        plural("it", n, {
          one: "1 più recente qui: resta com’è",
          other: `${n} più recenti qui: restano come sono`,
        }),
      "changed-on-both": (n) =>
        plural("it", n, {
          one: "1 cambiata da tutte e due le parti: si tengono entrambe le versioni, si vede l’ultima, e l’altra sta tra quelle di prima",
          other: `${n} cambiate da tutte e due le parti: si tengono entrambe le versioni, si vede l’ultima, e l’altra sta tra quelle di prima`,
        }),
      "deleted-there": (n) =>
        plural("it", n, {
          one: "1 eliminata sull’altro dispositivo: sparisce anche qui",
          other: `${n} eliminate sull’altro dispositivo: spariscono anche qui`,
        }),
      "deleted-here": (n) =>
        plural("it", n, {
          one: "1 eliminata qui: resta eliminata",
          other: `${n} eliminate qui: restano eliminate`,
        }),
      same: (n) => plural("it", n, { one: "1 uguale", other: `${n} uguali` }),
    },
    nothing: "Tutto quello che c’è nella copia è già qui. Non c’è niente da portare.",
    bringIn: "Porta qui",
    bringing: "Sto portando tutto qui…",
    leave: "Lascia stare",
    replace: "Sostituisci tutto con la copia",
    replaceText: (n) =>
      plural("it", n, {
        one: "Il tuo diario diventa come la copia. 1 cosa sparisce, o torna com’era allora. Subito dopo si può annullare.",
        other: `Il tuo diario diventa come la copia. ${n} cose spariscono, o tornano com’erano allora. Subito dopo si può annullare.`,
      }),
    replaceSure: "Sì, sostituisci tutto",
    done: "Ora è tutto qui.",
    replaced: "Il tuo diario è come la copia.",
    undone: "Annullato. Il tuo diario è com’era.",
    undoneKept: (n) =>
      plural("it", n, {
        one: "1 cosa scritta o cambiata dopo resta com’è ora.",
        other: `${n} cose scritte o cambiate dopo restano come sono ora.`,
      }),
    notUndone: "Non si è potuto annullare. Non è cambiato niente.",
    notWritten: "Non è arrivato niente qui.",
  },

  folder: {
    title: "Aggiornata in una cartella",
    hint: "Mentre l’app è aperta, su questo computer",
    text: "Scegli una cartella, e l’app ci tiene una copia chiusa finché è aperta. Se la cartella passa ad altri dispositivi, o a un altro disco, la copia la segue.",
    begin: "Scegli la cartella",
    writing: "Scrivo la copia e la controllo…",
    kept: (folder, file) => `C’è una copia nella cartella «${folder}», con il nome «${file}».`,
    last: (when) => `Scritta e controllata: ${when}.`,
    when: "Si riscrive qualche minuto dopo ogni modifica, e quando esci dall’app. Quella di prima resta finché la nuova non è controllata.",
    notAllowed:
      "Il browser chiede ancora una volta prima di lasciar scrivere lì. Fino ad allora la copia resta com’è.",
    allow: "Permetti e scrivi ora",
    failed:
      "Non si è potuta scrivere la copia. Quella che c’era è com’era. Guarda se la cartella c’è e ha spazio.",
    end: "Non tenerla più",
    endText: "Il file nella cartella resta. L’app dimentica la cartella e la frase segreta.",
  },

  plain: {
    title: "In file da leggere",
    hint: "Per te, o per altri programmi",
    text: "Il tuo diario è tuo. Qui puoi portarlo via in file che non chiedono né app né frase segreta.",
    notProtected: "Questo file non è protetto: chi lo trova può leggerlo. Tienilo dove lo trovi solo tu.",
    files: {
      markdown: {
        title: "Da leggere",
        hint: "Tutto quello che scrivi, giorno per giorno, con le versioni di prima. Si apre come testo (Markdown).",
      },
      csv: {
        title: "Le sedute in una tabella",
        hint: "Una riga per ogni seduta, per un foglio di calcolo (CSV).",
      },
      json: { title: "Per altri programmi", hint: "Tutto, in una forma documentata (JSON)." },
    },
    save: "Salva il file",
    saveOf: (title) => `Salva il file: ${title}`,
    sure: "Salva senza protezione",
    saved: "Il file è passato al browser. Lo trovi tra i download.",
    failed: "Non si è potuto fare il file. Non è cambiato niente.",
    fileName: (day) => `note-${day}`,

    heading: "Il mio diario",
    headNote: (day) => `Com’era ${onDay(day)}. Senza protezione: tienilo dove lo trovi solo tu.`,
    unreadable: (n) =>
      plural("it", n, {
        one: "1 cosa viene da una versione più nuova dell’app e non si può raccontare qui.",
        other: `${n} cose vengono da una versione più nuova dell’app e non si possono raccontare qui.`,
      }),
    columns: {
      day: "Giorno",
      time: "Ora",
      how: "In che modo",
      place: (item) => `${item}: posto, il primo è 0`,
      note: (item) => `${item}: con parole mie`,
    },
  },

  told: {
    kinds: {
      therapy: "Una terapia",
      session: "Una seduta",
      note: "Una nota",
      incident: "Una nota con la data",
      contact: "Qualcuno da chiamare",
      settings: "Impostazioni",
      summary: "Quello che ho consegnato",
      agreement: "Come lavoriamo",
      goal: "Un obiettivo",
      progress: "Dove vedo un obiettivo",
      task: "Un compito",
      attempt: "Com’è andata con un compito",
      question: "Una domanda mia",
      topic: "Una cosa da portare",
      arrangement: "Il mio ordine",
      rehearsal: "Una cosa da dire",
      saying: "Com’è andata quando l’ho detto",
      backup: "L’ultima copia",
      usual: "Il mio solito, da capo",
      observation: "Una cosa che ho notato",
      review: "Uno sguardo indietro",
    },
    ofDay: (kind, day) => `${kind}, ${day}`,
    gone: "qualcosa che non è più qui",
    about: "Riguarda",
    choices: {
      bring: "aspetta la prossima seduta",
      left: "per ora lasciato stare",
      talked: "ne abbiamo parlato",
    },
    editOf: "Nato da",
  },
};
