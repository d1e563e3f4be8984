import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const bring: Words["bring"] = {
  title: "Para levar",
  eyebrow: (day) => `para ${day}`,
  listLabel: "O que quero levar",
  empty: "Ainda não há nada à espera da próxima sessão. Uma linha basta.",
  notNow: "Agora não",
  notNowOf: (text) => `Agora não: ${text}`,
  notNowSaid: "Fora da lista. Continua onde estava.",
  reword: "Com outras palavras",
  rewordOf: (text) => `Com outras palavras: ${text}`,
  threeFit: "Numa sessão cabem bem três. O que está em cima diz-se primeiro.",

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

  couldTitle: "Também se poderia dizer",
  couldText: "Só se quiser. O que deixar fica onde está.",
  bringIt: "Levar",
  bringItOf: (text) => `Levar: ${text}`,
  leaveIt: "Deixar",
  leaveItOf: (text) => `Deixar: ${text}`,
  inMyWords: "À minha maneira",
  inMyWordsOf: (text) => `À minha maneira: ${text}`,
  broughtSaid: "Está na lista",
  leftSaid: "Fica onde está",
  showMore: (n) => plural("pt-PT", n, { one: "Mais 1", other: `Mais ${n}` }),

  wordsTitle: "Como quero dizer",
  wordsWas: "O que escrevi",
  wordsLabel: "Como quero dizer",
  wordsHint: "Tanto ou tão pouco quanto quiser. O que escreveu antes fica igual.",
  wordsGone: "Isto já não está na lista.",

  inSession: "Na sessão",
  sessionTitle: "Na sessão",
  sessionText: "Marque aquilo de que já falaram. O resto fica à espera da próxima.",
  sessionEmpty: "Não há nada na lista. Pode simplesmente falar.",
  talked: "Já falado",
  talkedOf: (text) => `Já falado: ${text}`,
  untickedSaid: "De volta à lista",
  cameOfIt: "O que saiu daí, numa linha",
  allTalked: "Já se falou de tudo.",
  restWaits: (n) =>
    plural("pt-PT", n, {
      one: "Uma coisa fica à espera da próxima sessão. Está bem assim.",
      other: `${n} coisas ficam à espera da próxima sessão. Está bem assim.`,
    }),
  answerTitle: "O que saiu daí",
  answerGone: "Isto já não está aqui.",
  makePage: "A página",
  toList: "A lista inteira",
};
