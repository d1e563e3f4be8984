import type { Words } from "../words.ts";

type Voice = Words["message"]["voices"]["none"];

/** A weekday alone is the next one, « de lundi »; with its date, « du lundi 30 novembre ». */
const of = (day: string): string => (/\d/u.test(day) ? `du ${day}` : `de ${day}`);

/** What can stand around the sentences. @param tell "I’d like to tell you this", as the two address each other. */
const voice = (tell: string, closing: string): Voice => ({
  greetings: {
    plain: `Bonjour. Avant notre séance, ${tell}`,
    named: (name) => `Bonjour ${name}. Avant notre séance, ${tell}`,
    onDay: (day) => `Bonjour. Avant notre séance ${of(day)}, ${tell}`,
    namedOnDay: (name, day) => `Bonjour ${name}. Avant notre séance ${of(day)}, ${tell}`,
  },
  closing,
});

const familiar = voice(
  "j’aimerais te dire ceci :",
  "On peut en parler en séance. Inutile de me répondre avant.",
);

/** A few sentences sent before the session, in place of a page. */
export const message: Words["message"] = {
  title: "Quelques mots avant la séance",
  instead: "Plutôt envoyer quelques mots ?",
  intro:
    "Jusqu’à trois phrases, par la messagerie que vous utilisez. Rien n’y est tant que vous ne l’y mettez pas.",

  voices: {
    none: voice("j’aimerais dire ceci :", "On peut en parler en séance. Inutile de répondre avant."),
    tu: familiar,
    usted: voice(
      "j’aimerais vous dire ceci :",
      "Nous pouvons en parler en séance. Inutile de me répondre avant.",
    ),
    vos: familiar,
  },

  offersTitle: "De ce que vous voulez apporter",
  offersText:
    "Un geste le met, un autre l’enlève. Vous pouvez le changer plus bas : votre liste reste comme elle est.",
  offerChanged: "changé dans le message",
  full: "Trois phrases se lisent ; davantage, peut-être pas. Le reste peut attendre la séance, ou aller sur la page. Pour faire de la place, enlevez-en une.",
  toPage: "Aller à la page",

  sentencesTitle: "Vos phrases",
  sentences: ["Première phrase", "Deuxième phrase", "Troisième phrase"],
  takeOut: "L’enlever",
  takeOutOf: (sentence) => `L’enlever : ${sentence}`,
  takenOut: "Enlevée",

  edgesTitle: "Avant et après",
  edges: {
    greeting: { on: "Commencer par un bonjour", text: "Bonjour" },
    closing: { on: "Finir par une ligne", text: "Dernière ligne" },
  },

  preview: "Le message",
  nothingYet: "Il n’y a encore rien. Écrivez une phrase, ou touchez-en une qui attend.",
  nothingToOffer: "Il n’y a encore rien. Écrivez une phrase.",
  tooLong: "C’est plus long que la place prévue. Raccourcissez-le, et il pourra partir.",
  send: "Envoyer ou copier",
  beforeTitle: "Avant qu’il parte",
  outside:
    "Un message n’est plus protégé par l’appli. La messagerie le garde, et qui voit votre téléphone ou celui de votre thérapeute peut le lire.",
  notUrgent:
    "Il ne sera peut-être pas lu avant la séance. Ce n’est pas le moyen d’avoir de l’aide tout de suite.",
  urgent: "Si cela ne peut pas attendre : aide urgente",
  foundNone:
    "Aucun nom avec majuscule, aucun numéro de téléphone ni adresse e-mail n’a été trouvé. Relisez quand même une fois.",
  copy: "Copier",
  couldNotShare: "Rien n’est parti. Vous pouvez le copier.",
  notSent: "Il n’est pas parti",

  handed: { copy: "un message, copié", share: "un message, envoyé" },
  handedOtherwise: "un message",
  leftBefore: (day) =>
    `Ce message est parti le ${day}. Il reste tel quel jusqu’à ce que vous le recommenciez.`,
  startAnew: "Recommencer le message",
  startedAnew: "Le message est vide à nouveau. Votre journal reste comme il était.",

  elsewhere:
    "Il est ouvert dans une autre fenêtre. Ce qui s’y trouve est gardé, et vous pouvez continuer ici.",
  elsewhereSilent: "L’autre fenêtre ne répond pas. Fermez-la, et le message s’ouvrira ici.",
};
