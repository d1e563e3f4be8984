import type { Words } from "../words.ts";

export const notes: Words["notes"] = {
  title: "Note",
  newTitle: "Una nota",
  editTitle: "Una nota",
  text: "Che cosa mi è venuto in mente",
  textPlaceholder: "Basta una riga",
  bring: "Porta questo alla prossima seduta",
  done: "Ne abbiamo già parlato",
  day: "Giorno",
  save: "Salva",
  delete: "Elimina questa nota",
  empty: "Quello che viene fuori tra una seduta e l’altra va qui.",
  write: "Scrivi una nota",
  willBring: "Da portare",
  talkedAbout: "Già detto",
  resumed: "Stavi scrivendo questa nota, ed è rimasta qui.",
  startEmpty: "Aprine una vuota",
  emptyText: "Scrivi almeno una parola, o torna indietro: non si perde niente.",
};
