import type { Words } from "../words.ts";

export const lock: Words["lock"] = {
  title: "Codice e blocco",
  isOff: "Senza codice: chi apre l’app qui legge tutto",
  offer: "Chi apre l’app su questo dispositivo può leggere quello che c’è scritto. Con un codice, no.",
  isOn: "Con codice: si apre solo con il tuo",

  door: {
    locked: "Il tuo diario è bloccato.",
    withDevice: "Sblocca con questo dispositivo",
    passcode: "Codice",
    open: "Apri",
    nothing: "Scrivi il codice.",
    wrong: "Non è questo il codice.",
    waitMinutes: (n) => `Troppi tentativi. Puoi riprovare tra ${n} minuti.`,
    waitSeconds: (n) => `Troppi tentativi. Puoi riprovare tra ${n} secondi.`,
    waitOver: "Ora puoi riprovare.",
    forgotten: "Non me lo ricordo",
    noRecovery:
      "Questo diario non ha un codice di recupero: lo apre solo il codice, e nessuno può ridartelo. Se hai una copia, puoi aprirla su un altro dispositivo o in un altro browser.",
    byPasscode: "Torna al codice",
    code: "Codice di recupero",
    codeHint: "Otto gruppi e uno corto. Spazi e minuscole non contano.",
    codeProblems: {
      length: "Mancano dei caratteri, o ce ne sono troppi.",
      slip: "C’è una svista. Confronta ogni gruppo con il tuo foglio.",
    },
    codeWrong: "Il codice è intero, ma non apre questo diario. È forse uno di prima?",
  },

  show: "Mostra quello che scrivo",
  unavailable: "Questo dispositivo ora non ci riesce. Chiudi altre app e riprova.",
  waiting: "Troppi tentativi. Blocca il diario: la sua prima schermata dice quanto aspettare.",
  deviceProblems: {
    cancelled: "Il dispositivo non l’ha sbloccato. Puoi riprovare, o lasciar stare.",
    "not-possible": "Questo dispositivo o questo browser non può farlo.",
    different: "Il dispositivo ha dato due risposte diverse, quindi qui non ci si può contare.",
  },

  about: "Che cosa può fare un blocco",
  whatItDoes:
    "Con un codice, tutto è chiuso in modo che solo quel codice lo apra, anche per chi copia i file di questo browser. Senza, una copia dei file si può leggere.",
  whatShortIs:
    "Un codice corto ferma chi prende in mano questo dispositivo. Chi copia i file può provare codici alla velocità del suo computer: lì aiuta solo uno più lungo.",
  set: "Metti un codice",
  change: "Cambia il codice",
  remove: "Togli il codice",
  removeHint: "Allora si apre di nuovo per chiunque",
  newCode: "Codice di recupero",
  newCodeHint: {
    none: "Non c’è: senza il codice non si entra",
    some: "Fanne uno nuovo: quello di prima smette di valere",
  },
  deviceOn: "Sblocca anche con questo dispositivo",
  deviceOnHint: "Con il dito, il viso o il codice del dispositivo",
  deviceOff: "Non sbloccare più con questo dispositivo",
  deviceOffHint: "Allora lo aprono solo il codice e il codice di recupero",
  after: {
    legend: "Blocco automatico, se nessuno tocca niente",
    hint: "Quando non si vede, si blocca al massimo dopo un minuto.",
    minutes: {
      0: "Subito, quando non si vede",
      1: "Dopo 1 minuto",
      5: "Dopo 5 minuti",
      15: "Dopo 15 minuti",
      60: "Dopo 1 ora",
    },
  },
  notOn: "Non c’è nessun codice.",
  isSet: "C’è già un codice.",

  steps: (now, of) => `Passo ${now} di ${of}`,
  current: {
    title: "Prima, il tuo codice attuale",
    label: "Codice attuale",
  },
  passcode: {
    title: "Il codice nuovo",
    ways: { words: "Quattro parole", own: "Uno mio" },
    suggested: "Scrivile, o imparale a memoria",
    others: "Altre parole",
    own: "Codice",
    ownHint: (n) => `Almeno ${n} caratteri, di qualsiasi tipo. Meglio lungo che strano.`,
    again: "Lo stesso ancora una volta",
    notSame: "I due non sono uguali.",
    problems: {
      "too-short": (n) => `Servono almeno ${n} caratteri.`,
      "too-long": (n) => `Può avere al massimo ${n} caratteri.`,
      "too-common":
        "È la prima cosa che si proverebbe: lo usa molta gente, o è una data, una fila di tasti o una ripetizione.",
    },
    worth: {
      minutes: "Chi copia i file di questo browser lo indovinerebbe in pochi minuti.",
      hours: "Chi copia i file di questo browser ci metterebbe ore a indovinarlo.",
      days: "Chi copia i file di questo browser ci metterebbe giorni a indovinarlo.",
      months: "Chi copia i file di questo browser ci metterebbe mesi a indovinarlo.",
      years: "Chi copia i file di questo browser ci metterebbe anni a indovinarlo.",
      lifetimes: "Chi copia i file di questo browser ci metterebbe più di una vita a indovinarlo.",
    },
    worthMore: "Con un computer potente, più o meno. Con molti, di meno.",
  },
  recovery: {
    title: "Un codice di recupero",
    text: "Apre il diario se dimentichi il codice. Si mostra solo questa volta. Scrivilo o stampalo, e tienilo dove guardi solo tu.",
    replaces: "Il codice di recupero che avevi smette di valere.",
    print: "Stampa",
    copy: "Copia",
    copied: "Copiato. Altre app di questo dispositivo possono leggere quello che si copia.",
    have: "Ce l’ho",
    without: "Continua senza",
    withoutText:
      "Senza questo codice e senza una copia del diario, se dimentichi il codice non si torna indietro.",
    sheet: "Codice di recupero",
    confirmTitle: "Per controllare: due gruppi",
    group: (n) => `Gruppo ${n}`,
    notThat: "Lì non c’è scritto questo.",
    again: "Guardalo ancora",
  },
  device: {
    title: "Sblocca con questo dispositivo",
    text: "Il codice resta: il dispositivo è un modo in più per entrare.",
    whoElse:
      "Chi può sbloccare questo dispositivo può allora aprire anche il diario. Vale ogni dito o viso aggiunto qui, anche di un’altra persona.",
    synced:
      "Per questo il dispositivo tiene una passkey. Se le tue passkey passano ad altri tuoi dispositivi, o alla famiglia, può valere anche lì.",
    add: "Configura",
    addHint: "Il dispositivo te lo chiede due o tre volte.",
    keep: "Tienilo",
    keepText: "Perché il dispositivo continui ad aprirlo, deve rispondere ancora una volta.",
    without: "Continua senza",
    keyName: "Alianza",
  },
  removing: {
    text: "Allora chi apre l’app qui legge tutto, e anche chi copia i file di questo browser.",
  },
  sealing: {
    title: "Sto richiudendo tutto",
    text: "Con una chiave nuova, così niente di prima lo apre. Puoi chiudere l’app in qualsiasi momento: non si perde niente, e alla fine tutto è com’era oppure fatto.",
    progress: (done, total) => `${done} di ${total}`,
  },
  notDone: { title: "Non si è potuto fare", text: "Tutto è com’era." },
  done: {
    title: "Fatto",
    set: "D’ora in poi si apre con il tuo codice. Il pulsante in alto nasconde e blocca subito, e lo stesso fa il tasto F8.",
    change: "D’ora in poi lo apre il codice nuovo. Quello di prima non apre niente.",
    code: "D’ora in poi vale il codice di recupero nuovo.",
    device: "D’ora in poi lo apre anche questo dispositivo.",
    deviceOff: "Questo dispositivo non lo apre più.",
    off: "Non c’è più nessun codice.",
    renew: "D’ora in poi lo apre il codice nuovo. Quello appena usato non apre più niente.",
  },
  renew: {
    title: "Un codice nuovo",
    text: "Il diario si è aperto con il codice di recupero, che ora non vale più. Scegli un codice nuovo; dopo c’è un altro codice di recupero.",
  },
};
