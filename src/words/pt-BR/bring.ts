import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const bring: Words["bring"] = {
  title: "Para levar",
  eyebrow: (day) => `para ${day}`,
  listLabel: "O que quero levar",
  empty: "Ainda não há nada esperando a próxima sessão. Uma linha basta.",
  notNow: "Agora não",
  notNowOf: (text) => `Agora não: ${text}`,
  notNowSaid: "Fora da lista. Continua onde estava.",
  reword: "Com outras palavras",
  rewordOf: (text) => `Com outras palavras: ${text}`,
  threeFit: "Em uma sessão cabem bem três. O que está em cima é dito primeiro.",

  addLabel: "O que quero dizer ou perguntar",
  add: "Pôr na lista",
  added: "Está na lista",
  addEmpty: "Escreva pelo menos uma palavra.",

  from: {
    note: "De uma nota",
    session: "De uma sessão",
    agreement: "Como trabalhamos: para perguntar",
    task: "De uma tarefa",
    attempt: "De como foi uma tarefa",
    goal: "De um objetivo",
    rehearsal: "De um ensaio",
  },
  fromDay: (from, day) => `${from}, ${day}`,

  couldTitle: "Também daria para dizer",
  couldText: "Só se você quiser. O que você deixar fica onde está.",
  bringIt: "Levar",
  bringItOf: (text) => `Levar: ${text}`,
  leaveIt: "Deixar",
  leaveItOf: (text) => `Deixar: ${text}`,
  inMyWords: "Do meu jeito",
  inMyWordsOf: (text) => `Do meu jeito: ${text}`,
  broughtSaid: "Está na lista",
  leftSaid: "Fica onde está",
  showMore: (n) => plural("pt-BR", n, { one: "Mais 1", other: `Mais ${n}` }),

  wordsTitle: "Como quero dizer",
  wordsWas: "O que escrevi",
  wordsLabel: "Como quero dizer",
  wordsHint: "Tanto ou tão pouco quanto você quiser. O que você escreveu antes fica igual.",
  wordsGone: "Isto não está mais na lista.",

  inSession: "Na sessão",
  sessionTitle: "Na sessão",
  sessionText: "Marque o que já foi conversado. O resto espera a próxima.",
  sessionEmpty: "Não há nada na lista. Você pode só conversar.",
  talked: "Já conversado",
  talkedOf: (text) => `Já conversado: ${text}`,
  untickedSaid: "De volta à lista",
  cameOfIt: "O que saiu daí, em uma linha",
  allTalked: "Já se falou de tudo.",
  restWaits: (n) =>
    plural("pt-BR", n, {
      one: "Uma coisa espera a próxima sessão. Tudo bem assim.",
      other: `${n} coisas esperam a próxima sessão. Tudo bem assim.`,
    }),
  answerTitle: "O que saiu daí",
  answerGone: "Isto não está mais aqui.",
  makePage: "A página",
  toList: "A lista inteira",
};
