import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const trends: Words["trends"] = {
  title: "Comment ça évolue",
  hint: "Vos réponses, séance après séance",
  intro: "Chaque réponse à côté de votre habitude. Rien n’est additionné, ni comparé à d’autres personnes.",
  empty: "Quand vous aurez raconté une séance, vos réponses seront ici, l’une après l’autre.",
  noAnswers:
    "« Une demi-minute » ne pose pas ces questions. La forme complète les pose, et ses réponses viendront ici.",
  few: "À partir de trois réponses, il y a une image.",

  now: "Ce qui se voit maintenant",
  answers: "Vos réponses",
  own: "Mes questions à moi",
  latestIs: (day, answer) => `${day} : ${answer}`,
  usualIs: (answer) => `D’habitude : ${answer}`,
  usualSoFar: (answer, taken) =>
    plural("fr", taken, {
      one: `D’habitude, jusqu’ici, avec ${taken} réponse : ${answer}`,
      other: `D’habitude, jusqu’ici, avec ${taken} réponses : ${answer}`,
    }),
  noAnswer: "sans réponse",
  picture: (item, answers, from, to) =>
    plural("fr", answers, {
      one: `${item} : une image de ${answers} réponse, ${from}.`,
      other: `${item} : une image de ${answers} réponses, du ${from} au ${to}. Les mots à côté disent la même chose.`,
    }),
  windowLabel: "Combien en voir",
  windows: { last: "Les 12 dernières", year: "Une année", all: "Tout" },
  walk: (item) => `${item}, séance après séance`,
  walkYear: (item, year) => `${item}, séance après séance, ${year}`,
  earlier: "Avant",
  later: "Après",
  point: (day, item, answer) => `${day}. ${item} : ${answer}.`,
  pointNote: (day, item, answer, note) => `${day}. ${item} : ${answer}. ${note}`,
  why: "Une raison possible",
  toSession: "Voir cette séance",

  key: {
    latest: "la dernière réponse",
    earlier: "une réponse d’avant",
    band: "mon habitude, et un cran de chaque côté",
    none: "sans réponse",
    notApplicable: "ne s’applique pas / je ne sais pas",
    noted: "j’ai noté pourquoi",
    begun: "mon habitude recommence",
    gap: "plus de temps que d’habitude",
  },
  startHere: "Commencer mon habitude ici",
  startHereHint:
    "À partir de cette séance, pour toutes les réponses de cette thérapie. Ce qui vient d’avant garde la sienne.",
  started: "Votre habitude commence ici",
  startTakenBack: "Elle ne commence plus ici",
  beginsHere: "Mon habitude recommence à cette séance.",
  takeStartBack: "Ne pas la commencer ici",

  more: "Plus de détails",
  limitsNone: "À partir de dix réponses, ceci dit où se trouve la plupart.",
  limits: (low, high) =>
    `D’après vos propres hauts et bas, la plupart de vos réponses vont de « ${low} » à « ${high} ». Ce qui est dehors est inhabituel pour vous, et rien de plus.`,
  limitsOne: (answer) =>
    `D’après vos propres hauts et bas, la plupart de vos réponses sont « ${answer} ». Toute autre est inhabituelle pour vous, et rien de plus.`,
  limitsMoved: "Vos réponses ont bougé avec le temps, la plupart ne se trouvent donc pas au même endroit.",
  unusual: "Inhabituel pour vous",
  unusualNone: "Aucune de ces réponses n’est inhabituelle pour vous.",
  howRead: "Comment lire ceci",
  howReadText:
    "Votre habitude est la réponse du milieu parmi vos cinq premières avec cette personne, puis elle ne bouge plus. Vous pouvez la recommencer à toute séance. Les points ne sont reliés que si aucune réponse ne manque entre eux.",

  table: "Toutes les séances",
  day: "Jour",
  answer: "Réponse",
  note: "Ce que j’ai écrit",
  goneTitle: "Il n’y a rien à suivre ici",
  goneText: "La question a peut-être été supprimée.",
  toTrends: "Aller à Comment ça évolue",

  unsaidTitle: "Ce que je n’ai pas dit, et la suite",
  unsaidNone: "Il n’y a rien ici. Ce que vous ne dites pas en séance peut se garder avec elle.",
  unsaidNoWords: "Une chose, sans mots",
  became: {
    said: "Je l’ai dit plus tard",
    talked: "Nous en avons parlé",
    waits: "Cela attend une séance",
    rehearsed: "J’ai préparé comment le dire",
    "decided-not": "J’ai décidé de ne pas le dire",
    kept: "Cela reste avec moi",
  },
  becameOn: (what, day) => `${what}, ${day}`,

  tasksTitle: "Comment les tâches se sont passées",
  tasksNone: "Aucune tâche n’a encore été essayée.",
  goalsTitle: "Où je vois mes objectifs",
  goalsNone: "Les objectifs que vous regardez de temps en temps sont ici.",
  goalAt: (place, of) => `${place} sur ${of}`,
  goalFromTo: (first, latest, of) => `de ${first} à ${latest} sur ${of}`,

  weeksTitle: "Les semaines d’un coup d’œil",
  weeks: (weeks, sessions) =>
    plural("fr", sessions, {
      one: `Une image de ${weeks} semaines avec ${sessions} séance. La liste plus bas dit la même chose.`,
      other: `Une image de ${weeks} semaines avec ${sessions} séances. La liste plus bas dit la même chose.`,
    }),
  weekSession: "une séance",
  weekNone: "une semaine sans séance",
  eventsTitle: "Ce qui s’est passé",
  events: {
    begun: "Le début",
    agreement: "Notre façon de travailler",
    goal: "Un objectif",
    said: "Je l’ai dit",
    state: "La thérapie",
    usual: "Mon habitude a recommencé",
    review: "J’ai regardé en arrière",
    gap: "Un temps sans séance racontée",
  },
  eventIs: (event, how) => `${event} : ${how}`,
  goalNew: "nouveau",
  gapUntil: (from, to) => `du ${from} au ${to}`,
  states: {
    considering: "pas encore commencée",
    active: "elle continue",
    paused: "en pause",
    ended: "terminée",
  },

  observed: {
    pattern: "Ce qui a été vu",
    item: "Dans",
    choice: "Ce que j’ai choisi",
    why: "Une raison possible",
    patterns: {
      "far-below": "nettement plus bas que d’habitude",
      "below-twice": "plus bas que d’habitude, deux fois de suite",
      "pace-slow": "trop lent, deux fois de suite",
      "pace-fast": "trop rapide, deux fois de suite",
      "unsaid-often": "une chose non dite, plus d’une fois",
      "far-above": "nettement plus haut que d’habitude",
      "above-twice": "plus haut que d’habitude, deux fois de suite",
      "pace-right": "le rythme est bon à nouveau",
      "all-said": "rien de non dit ces derniers temps",
    },
    choices: {
      noted: "Noter pourquoi",
      raised: "Préparer comment en parler",
      left: "Laisser",
    },

    title: "Une chose qui se voit",
    said: {
      "far-below": (item, answer, usual) =>
        `${item} : cette fois, votre réponse est « ${answer} ». D’habitude, c’est « ${usual} ».`,
      "below-twice": (item, answer, usual) =>
        `${item} : vos dernières réponses sont plus basses que votre habitude, « ${usual} ». La dernière est « ${answer} ».`,
      "pace-slow": (item, answer) => `${item} : « ${answer} », deux fois de suite.`,
      "pace-fast": (item, answer) => `${item} : « ${answer} », deux fois de suite.`,
      "unsaid-often": () =>
        "Les trois dernières fois où vous avez répondu là-dessus, il y avait plus d’une fois une chose non dite.",
      "far-above": (item, answer, usual) =>
        `${item} : cette fois, votre réponse est « ${answer} ». D’habitude, c’est « ${usual} ».`,
      "above-twice": (item, answer, usual) =>
        `${item} : vos dernières réponses sont plus hautes que votre habitude, « ${usual} ». La dernière est « ${answer} ».`,
      "pace-right": (item, answer) => `${item} : « ${answer} » à nouveau, deux fois de suite.`,
      "all-said": () =>
        "Les trois dernières fois où vous avez répondu là-dessus, il n’y avait rien de non dit.",
    },
    askDown: "Voulez-vous en faire quelque chose ?",
    askUp: "Y a-t-il là une chose que vous aimeriez garder ?",
    noteWhy: "Noter pourquoi",
    raise: "Préparer comment en parler",
    leave: "Laisser",
    noted: "Gardé avec cette séance",
    raised: "Gardé, avec ce que vous préparez",
    left: "C’est laissé. L’appli n’en parle plus, sauf si cela revient.",
    whyLabel: "Une raison possible, en quelques mots",
    seePicture: "Voir l’image",
    seePictureOf: (item) => `Voir l’image : ${item}`,
    before: "Ce que j’ai choisi avant",
    beforeIs: (pattern, choice) => `${pattern} · ${choice}`,
    whyTitle: "Une raison possible",
    takeBack: "Retirer ceci",
    goneTitle: "Ceci n’est pas ici",
    goneText: "Vous l’avez peut-être retiré.",
  },
};
