import type { Words } from "../words.ts";

export const welcome: Words["welcome"] = {
  breath:
    "Un quaderno privato per la tua terapia: come va, che cosa vuoi dire e una pagina da portare alla prossima seduta.",
  isTitle: "Che cos’è",
  is: [
    "Resta su questo dispositivo, cifrato. Niente account, e non arriva a nessuno. In una finestra privata sparisce quando la chiudi.",
    "Da questo momento funziona anche senza connessione.",
    "Niente è obbligatorio. Scrivi quello che vuoi, quando vuoi.",
  ],
  isNotTitle: "Che cosa non è",
  isNot:
    "Scriverne può aiutarti a notare le cose e a dirle. Non misura la tua terapia, e non è fatto per le emergenze.",
  language: "Lingua",
  begin: "Comincia",
  starting: "Un momento…",
  example: "Guarda prima un esempio",
  haveCopy: "Ho una copia",
  copyWaits: {
    title: "Qui c’è una copia che aspetta",
    text: "Per aprirla, scegli «Ho una copia». Prima vedi che cosa contiene.",
  },
};
