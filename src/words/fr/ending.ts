import type { Words } from "../words.ts";

/** Pausing or ending. Nothing here tries to keep anybody. */
export const ending: Words["ending"] = {
  title: "Faire une pause ou arrêter",
  hint: "Comment faire, et des mots à dire ou à envoyer",
  lead: "Vous pouvez faire une pause ou arrêter quand vous voulez, en séance ou par message. Vous ne devez d’explication à personne. Et un jour, vous pouvez revenir, ou pas.",

  waysTitle: "Comment cela peut se faire",
  ways: {
    session: {
      title: "Lors d’une dernière séance",
      text: "Si vous le dites au début, il reste du temps pour se dire au revoir. Une séance suffit. Une partie de séance aussi.",
    },
    message: {
      title: "Par message",
      text: "Quelques lignes suffisent. Rien ne vous oblige à répondre aux questions ni au téléphone.",
    },
    pause: {
      title: "Une pause",
      text: "Vous pouvez dire jusqu’à quand, ou laisser ouvert. Vous pouvez demander ce que deviennent votre horaire et les paiements.",
    },
    silence: {
      title: "Sans rien dire",
      text: "Vous pouvez aussi ne plus y aller, simplement. Si des séances sont réservées, regardez ce qui est convenu pour annuler.",
    },
  },

  textsTitle: "Des mots à dire ou à envoyer",
  textsHint:
    "Prenez le texte qui vous va, et changez-le là où vous l’envoyez. L’appli elle-même n’envoie rien.",
  voiceLabel: "Langue et façon de s’adresser",
  texts: {
    "last-session": "À dire lors d’une dernière séance",
    "end-message": "Pour arrêter par message",
    "pause-message": "Pour faire une pause par message",
    "ask-summary": "Pour demander un résumé",
    "ask-referral": "Pour demander le nom de quelqu’un d’autre",
    "ask-records": "Pour demander mon dossier",
  },
  copy: "Copier",
  copyOne: (title) => `Copier : ${title}`,
  share: "Envoyer avec…",
  shareOne: (title) => `Envoyer avec… : ${title}`,
  couldNotShare: "Rien n’est parti. Vous pouvez le copier.",

  nextTitle: "À partir d’ici",
  ownWords: "Trouver mes propres mots",
  ownWordsHint: "Pour les écrire, les entendre et les garder",
  pauseHere: "La mettre en pause dans ce journal",
  pauseHereHint: "Tout reste, et aucune séance n’est attendue.",
  closingHint: "Ce que j’emporte, et une trace à garder",
  boundaryHint: "Si c’est pour cela : vous ne devez d’explication à personne.",
};
