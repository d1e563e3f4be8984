import type { Words } from "../words.ts";

export const welcome: Words["welcome"] = {
  breath:
    "Um caderno só seu para a terapia: como está indo, o que você quer dizer e uma página para levar à próxima sessão.",
  isTitle: "O que é",
  is: [
    "Fica neste aparelho, criptografado. Sem conta, e não vai para ninguém. Em uma janela anônima, tudo se apaga ao fechar.",
    "Funciona sem conexão a partir de agora.",
    "Nada é obrigatório. Você escreve o que quiser, quando quiser.",
  ],
  isNotTitle: "O que não é",
  isNot:
    "Escrever isto pode ajudar você a notar coisas e a dizê-las. Não mede sua terapia, e não serve para emergências.",
  language: "Idioma",
  begin: "Começar",
  starting: "Um momento…",
  example: "Ver antes um exemplo",
  haveCopy: "Tenho uma cópia",
  copyWaits: {
    title: "Tem uma cópia esperando aqui",
    text: "Para abrir, escolha “Tenho uma cópia”. Antes você vê o que há nela.",
  },
};
