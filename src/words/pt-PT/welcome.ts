import type { Words } from "../words.ts";

export const welcome: Words["welcome"] = {
  breath:
    "Um caderno só seu para a terapia: como está a correr, o que quer dizer e uma página para levar à próxima sessão.",
  isTitle: "O que é",
  is: [
    "Fica neste dispositivo, encriptado. Sem conta, e não vai para ninguém. Numa janela privada, apaga-se ao fechar.",
    "Funciona sem ligação a partir de agora.",
    "Nada é obrigatório. Escreve o que quiser, quando quiser.",
  ],
  isNotTitle: "O que não é",
  isNot:
    "Escrever isto pode ajudar a reparar em coisas e a dizê-las. Não mede a sua terapia, e não serve para emergências.",
  language: "Idioma",
  begin: "Começar",
  starting: "Um momento…",
  example: "Ver antes um exemplo",
  haveCopy: "Tenho uma cópia",
  copyWaits: {
    title: "Há uma cópia à espera aqui",
    text: "Para abrir, escolha «Tenho uma cópia». Antes vê o que há nela.",
  },
};
