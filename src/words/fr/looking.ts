import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const looking: Words["looking"] = {
  title: "Regarder en arrière",
  hint: "Un mois, depuis la dernière page, ou depuis le début",

  stretch: "Jusqu’où",
  stretches: {
    month: "Le dernier mois",
    "since-page": "Depuis la dernière page",
    "since-began": "Depuis le début",
  },
  fromDay: (day) => `Du ${day} à aujourd’hui, comme vous l’avez écrit.`,
  fromBeginning: "Du début à aujourd’hui, comme vous l’avez écrit.",
  nothing: "Rien n’a été écrit pendant ce temps. C’est bien aussi.",
  nothingYet: "Ici, vous pourrez lire d’un seul tenant ce que vous avez écrit.",

  parts: {
    sessions: "Avec quoi je ressors des séances",
    helped: "Ce qui a aidé",
    hindered: "Ce qui a freiné",
    unsaid: "Ce que je n’ai pas dit",
    said: "Ce que j’avais préparé, et dit",
    goals: "Où nous allons",
    tasks: "Comment les tâches se sont passées",
    agreements: "Ce qui a changé dans notre façon de travailler",
    notes: "Ce que je voulais apporter",
  },
  without: "sans mots",
  saidLater: (day) => `Je l’ai dit plus tard, le ${day}.`,
  talkedLater: (day) => `Nous en avons parlé plus tard, le ${day}.`,
  seenFromTo: (from, to) => `D’abord ${from}, en dernier ${to}`,
  seenOnce: (place) => `Vu à ${place}`,
  showAll: (n) => plural("fr", n, { one: "Montrer aussi celle-là", other: `Montrer les ${n}` }),

  toReview: "Qu’est-ce que je veux maintenant ?",
  before: "Mes regards en arrière",
  undecided: "J’ai regardé, sans rien décider",

  every: {
    title: "Proposer de regarder en arrière",
    hint: "Cela reste dans Aujourd’hui jusqu’à ce que vous regardiez ou remettiez à plus tard.",
    never: "Ne pas le proposer",
    after: (n) => plural("fr", n, { one: "Après chaque séance", other: `Après ${n} séances` }),
    willOffer: (n) =>
      plural("fr", n, {
        one: "Ce sera proposé après chaque séance.",
        other: `Ce sera proposé toutes les ${n} séances.`,
      }),
    willNot: "Ce ne sera pas proposé.",
  },

  offer: {
    text: "Quelques séances ont passé depuis votre dernier regard en arrière. Cela va-t-il dans le sens que vous vouliez ?",
    first: "Vous avez déjà raconté quelques séances. Cela va-t-il dans le sens que vous vouliez ?",
    look: "Regarder en arrière",
    later: "Pas maintenant",
    putOff: "Remis à plus tard. Ce sera proposé à nouveau dans quelques séances.",
  },

  review: {
    title: "Qu’est-ce que je veux maintenant ?",
    lead: "Il n’y a pas de bonne réponse ici, et aucune n’est définitive.",
    every: "Regarder en arrière après tant de séances",
    from: "Depuis",
    choice: "Ce que je veux maintenant",
    choices: {
      stay: "Continuer ainsi",
      change: "Changer quelque chose",
      "space-out": "Se voir moins souvent",
      pause: "Faire une pause",
      end: "Arrêter",
    },
    hints: {
      stay: "Cela me fait du bien, ou assez de bien.",
      change: "Une chose, même petite.",
      "space-out": "Toutes les deux semaines, une fois par mois, de temps en temps.",
      pause: "Pour un moment, ou sans dire jusqu’à quand.",
      end: "Par une dernière séance, par un message, ou autrement.",
    },
    line: "Ce que je veux en retenir",
    lineHint: "Une ligne suffit, et aucune, c’est bien aussi.",
    save: "Garder",
    saved: "C’est gardé",
    undone: "C’est annulé",
    edit: "Modifier",
    delete: "Supprimer ceci",
    gone: "Ceci n’est plus ici.",
    toLooking: "Regarder en arrière",
  },

  onward: {
    title: "À partir d’ici",
    none: "Ne pas décider, c’est bien aussi. Vous pouvez regarder à nouveau quand vous voulez.",
    kind: {
      stay: "Rester est aussi un choix. Si quelque chose est bon, cela peut se dire aussi.",
      change: "Les petits changements se demandent plus facilement qu’on ne croit. Voici par où commencer.",
      "space-out": "Se voir moins souvent se décide à deux. Ceci peut servir.",
      pause: "Vous pouvez faire une pause quand vous voulez, et vous ne devez d’explication à personne.",
      end: "La fin fait partie du travail, peu importe qui la décide. Vous ne devez d’explication à personne.",
    },
    bring: "Mettre une ligne sur la liste à apporter",
    today: "Aller à Aujourd’hui",
    rehearse: "Trouver les mots pour le dire",
    rehearseHint: "Pas à pas, et rien que pour vous",
    goals: "Objectifs, tâches et façon de travailler",
    goalsHint: "Pour changer ce qui ne va pas",
    frequency: "Notre accord sur le rythme",
    frequencyHint: "Pour l’écrire, ou pour poser une question",
    rhythm: "À quel rythme une séance est attendue ici",
    rhythmHint: "Pour qu’Aujourd’hui pose la question les bons jours",
    ending: "Façons de faire une pause ou d’arrêter, et des mots pour cela",
    endingHint: "À dire ou à envoyer",
    closing: "La page de fin",
    closingHint: "Ce que j’emporte, et une trace à garder",
  },
};
