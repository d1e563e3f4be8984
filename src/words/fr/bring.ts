import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const bring: Words["bring"] = {
  title: "À apporter",
  eyebrow: (day) => `pour le ${day.replace(",", "")}`,
  listLabel: "Ce que je veux apporter",
  empty: "Rien n’attend encore la prochaine séance. Une ligne suffit.",
  notNow: "Pas maintenant",
  notNowOf: (text) => `Pas maintenant : ${text}`,
  notNowSaid: "Retiré de la liste. Cela reste là où c’était.",
  reword: "Avec d’autres mots",
  rewordOf: (text) => `Avec d’autres mots : ${text}`,
  threeFit: "Trois choses tiennent bien dans une séance. Ce qui est en haut se dit d’abord.",

  addLabel: "Ce que je veux dire ou demander",
  add: "Mettre sur la liste",
  added: "C’est sur la liste",
  addEmpty: "Écrivez au moins un mot.",

  from: {
    note: "D’une note",
    session: "D’une séance",
    agreement: "Notre façon de travailler : à demander",
    task: "D’une tâche",
    attempt: "De l’essai d’une tâche",
    goal: "D’un objectif",
    rehearsal: "D’une préparation",
  },
  fromDay: (from, day) => `${from}, ${day}`,

  couldTitle: "Pourrait aussi se dire",
  couldText: "Seulement si vous voulez. Ce que vous laissez reste à sa place.",
  bringIt: "Apporter",
  bringItOf: (text) => `Apporter : ${text}`,
  leaveIt: "Laisser",
  leaveItOf: (text) => `Laisser : ${text}`,
  inMyWords: "Avec mes mots",
  inMyWordsOf: (text) => `Avec mes mots : ${text}`,
  broughtSaid: "C’est sur la liste",
  leftSaid: "Cela reste à sa place",
  showMore: (n) => plural("fr", n, { one: `${n} de plus`, other: `${n} de plus` }),

  wordsTitle: "Comment je veux le dire",
  wordsWas: "Ce que j’ai écrit",
  wordsLabel: "Comment je veux le dire",
  wordsHint: "Autant ou aussi peu que vous voulez. Ce que vous aviez écrit reste tel quel.",
  wordsGone: "Ceci n’est plus sur la liste.",

  inSession: "En séance",
  sessionTitle: "En séance",
  sessionText: "Cochez ce dont vous avez parlé. Le reste attend la prochaine.",
  sessionEmpty: "Il n’y a rien sur la liste. Vous pouvez simplement parler.",
  talked: "Nous en avons parlé",
  talkedOf: (text) => `Nous en avons parlé : ${text}`,
  untickedSaid: "De retour sur la liste",
  cameOfIt: "Ce qui en est sorti, en une ligne",
  allTalked: "Vous avez parlé de tout.",
  restWaits: (n) =>
    plural("fr", n, {
      one: "Une chose attend la prochaine séance. C’est bien ainsi.",
      other: `${n} choses attendent la prochaine séance. C’est bien ainsi.`,
    }),
  answerTitle: "Ce qui en est sorti",
  answerGone: "Ceci n’est plus ici.",
  makePage: "La page",
  toList: "Toute la liste",
};
