import type { Words } from "../words.ts";

export const notes: Words["notes"] = {
  title: "Notas",
  newTitle: "Uma nota",
  editTitle: "Uma nota",
  text: "O que surgiu",
  textPlaceholder: "Uma linha basta",
  bring: "Levar isto para a próxima sessão",
  done: "Já falámos disto",
  day: "Dia",
  save: "Guardar",
  delete: "Apagar esta nota",
  empty: "O que surge entre as sessões vai aqui.",
  write: "Escrever uma nota",
  willBring: "Para levar",
  talkedAbout: "Já falado",
  resumed: "Estava a escrever isto, e ficou guardado.",
  startEmpty: "Começar uma em branco",
  emptyText: "Escreva pelo menos uma palavra, ou volte: nada se perde.",
};
