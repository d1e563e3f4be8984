import type { Words } from "../words.ts";

export const notes: Words["notes"] = {
  title: "Notes",
  newTitle: "Une note",
  editTitle: "Une note",
  text: "Ce qui m’est venu",
  textPlaceholder: "Une ligne suffit",
  bring: "Apporter à la prochaine séance",
  done: "Nous en avons déjà parlé",
  day: "Jour",
  save: "Enregistrer",
  delete: "Supprimer cette note",
  empty: "Ce qui vous vient entre les séances va ici.",
  write: "Écrire une note",
  willBring: "À apporter",
  talkedAbout: "Nous en avons parlé",
  resumed: "Vous étiez en train d’écrire ceci, et c’est gardé.",
  startEmpty: "Commencer une page vide",
  emptyText: "Écrivez au moins un mot, ou revenez en arrière : rien ne se perd.",
};
