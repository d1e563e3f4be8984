import type { Words } from "../words.ts";

export const notes: Words["notes"] = {
  title: "Notes",
  newTitle: "Una nota",
  editTitle: "Una nota",
  text: "Què m’ha vingut al cap",
  textPlaceholder: "Amb una línia n’hi ha prou",
  bring: "Porta-ho a la pròxima sessió",
  done: "Ja n’hem parlat",
  day: "Dia",
  save: "Desa",
  delete: "Esborra aquesta nota",
  empty: "El que et ve al cap entre sessions va aquí.",
  write: "Escriu una nota",
  willBring: "Per portar",
  talkedAbout: "Ja n’hem parlat",
  resumed: "Estaves escrivint això, i s’ha guardat.",
  startEmpty: "Comença’n una en blanc",
  emptyText: "Escriu almenys una paraula, o torna enrere: no es perd res.",
};
