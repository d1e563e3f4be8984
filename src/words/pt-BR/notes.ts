import type { Words } from "../words.ts";

export const notes: Words["notes"] = {
  title: "Notas",
  newTitle: "Uma nota",
  editTitle: "Uma nota",
  text: "O que surgiu",
  textPlaceholder: "Uma linha basta",
  bring: "Levar isto para a próxima sessão",
  done: "Já conversamos sobre isto",
  day: "Dia",
  save: "Salvar",
  delete: "Apagar esta nota",
  empty: "O que surge entre as sessões vai aqui.",
  write: "Escrever uma nota",
  willBring: "Para levar",
  talkedAbout: "Já conversado",
  resumed: "Você estava escrevendo isto, e ficou salvo.",
  startEmpty: "Começar uma em branco",
  emptyText: "Escreva pelo menos uma palavra, ou volte: nada se perde.",
};
