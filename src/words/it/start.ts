import type { FirstWords } from "../words.ts";

export const start: FirstWords["start"] = {
  copyMyText: "Copia il mio testo",
  openAgain: "Apri di nuovo",
  privateWindow: {
    title: "Questa è una finestra privata",
    text: "Quello che scrivi qui si cancella quando la chiudi.",
    todo: "Per conservarlo, apri l’app in una finestra che non sia privata.",
  },
  notLoaded: {
    title: "L’app non è arrivata intera",
    text: "La connessione si è interrotta a metà strada. Di tuo non è andato perso niente.",
    todo: "Riprova dove c’è rete. Dopo, l’app ne fa a meno.",
  },
  lastResort: {
    title: "Qualcosa si è rotto, e la colpa è nostra",
    text: "Quello che era già salvato c’è ancora. Quello che stavi scrivendo, forse no.",
    todo: "Copia il tuo testo, poi apri di nuovo l’app.",
    code: (code) => `Codice dell’errore: ${code}. Non dice niente di quello che scrivi.`,
  },
};
