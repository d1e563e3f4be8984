import type { Words } from "../words.ts";

/** A word for each thing a rehearsal can hold: what the person chooses, in the first person. */
export const rehearsal: Words["rehearsal"] = {
  topics: {
    "not-heard": "L’impression qu’on ne m’écoute pas, ou qu’on ne me comprend pas",
    "something-said": "Une chose qui a été dite",
    "weighing-words": "Là-bas, je pèse chaque mot",
    "no-direction": "Je ne sais pas sur quoi nous travaillons",
    "goals-not-mine": "Les objectifs ne sont pas les miens",
    tasks: "Les tâches n’ont pas de sens pour moi, ou je ne les fais pas",
    pace: "Le rythme",
    frame: "Notre façon de travailler : horaires, prix, annulations, messages, confidentialité",
    "not-better": "Je ne vais pas mieux, ou je vais plus mal",
    culture: "Culture, identité, langue, foi",
    "no-fit": "Le courant ne passe pas",
    "pause-or-end": "Je veux faire une pause, ou arrêter",
    own: "Autre chose, avec mes mots",
  },

  fears: {
    "hurt-them": "Je ferais de la peine",
    "they-know-better": "En face, on s’y connaît mieux que moi",
    ungrateful: "Ce serait de l’ingratitude",
    annoyed: "On m’en voudrait",
    "my-problem": "On me dirait que c’est mon problème",
    dropped: "On ne voudrait plus me recevoir",
    "cry-or-freeze": "Je pleurerais, ou je perdrais mes mots",
    "not-serious": "Ce n’est pas si grave",
    "not-done": "Là d’où je viens, cela ne se fait pas",
    other: "Autre chose",
  },

  wants: {
    "understand-why": "Comprendre pourquoi nous faisons cela",
    "change-something": "Changer quelque chose",
    slower: "Aller plus lentement",
    faster: "Aller plus vite",
    "how-we-are": "Parler de ce qui se passe entre nous",
    "other-way": "Une autre façon de travailler",
    "goals-again": "Revoir les objectifs",
    pause: "Faire une pause",
    "end-well": "Bien terminer",
    "be-heard": "Juste qu’on m’écoute",
  },

  tones: { soft: "Doux", clear: "Clair", firm: "Ferme" },
  uses: {
    spoken: "Pour le dire",
    note: "Une note à lire ou à remettre",
    message: "Un court message avant la séance",
  },
  voices: {
    en: "Anglais",
    "es-tu": "Espagnol, tú",
    "es-usted": "Espagnol, usted",
    "es-vos": "Espagnol, vos",
    "ca-tu": "Catalan, tu",
    "ca-voste": "Catalan, vostè",
    "de-du": "Allemand, du",
    "de-sie": "Allemand, Sie",
    "fr-tu": "Français, tu",
    "fr-vous": "Français, vous",
    "it-tu": "Italien, tu",
    "it-lei": "Italien, lei",
    "pt-BR": "Portugais du Brésil",
    "pt-PT-tu": "Portugais du Portugal, tu",
    "pt-PT-voce": "Portugais du Portugal, formel",
  },

  replies: {
    curious: "Veut en savoir plus",
    "agrees-fast": "Dit oui très vite",
    explains: "Explique, ou défend",
    reassures: "Me rassure",
    interprets: "Y voit autre chose",
    hurt: "A de la peine, ou se tait",
    clock: "Regarde l’heure",
    dismisses: "Balaie le sujet, ou s’énerve",
  },

  replyMeanings: {
    curious:
      "Peut-être que votre thérapeute veut comprendre avant de répondre. Vous pouvez aller lentement, et dire seulement ce que vous voulez.",
    "agrees-fast":
      "C’est peut-être du soulagement, ou l’envie d’arranger les choses tout de suite. Peut-être que le oui est venu avant la compréhension.",
    explains:
      "Il y a peut-être une bonne raison, ou c’était dur à entendre. Une raison peut être vraie sans que la chose vous convienne.",
    reassures:
      "C’est peut-être dit avec gentillesse. Cela peut aussi fermer le sujet avant que vous ayez fini.",
    interprets:
      "Il y a peut-être du vrai, et cela peut éloigner de ce que vous avez dit. Inutile de décider maintenant lequel des deux.",
    hurt: "Cela a peut-être fait mal, ou les mots manquent encore. Ce n’est pas à vous de réparer ce que ressent votre thérapeute, et ce que vous avez dit reste valable.",
    clock:
      "C’est peut-être l’heure et rien d’autre. Ce qui se dit vers la fin est dit, et peut venir en premier la fois suivante.",
    dismisses:
      "Ce n’est pas votre faute. Vous pouvez vous arrêter là pour aujourd’hui, et arrêter la thérapie est votre droit, avec ou sans raison.",
  },

  cues: {
    "sit-down": "on s’assoit",
    "asked-how": "on me demande comment je vais",
    "ten-minutes": "on arrive aux dix dernières minutes",
    own: "autre chose arrive",
  },
  plansB: {
    "hand-note": "je donne ma note",
    "have-written": "je dis que je l’ai écrit",
    "ask-minute": "je demande une minute",
    own: "je fais autre chose",
  },

  decisions: {
    enough: "Oui, je me vois le dire",
    "not-yet": "Pas encore",
    "decided-not": "J’ai décidé de ne pas le dire",
  },

  said: {
    all: "Oui, tout",
    part: "Une partie",
    no: "Non",
    "not-come-up": "L’occasion ne s’est pas présentée",
  },
  came: {
    yes: "Oui, c’est arrivé",
    partly: "En partie",
    no: "Non, cela s’est passé autrement",
  },
  next: {
    "worked-on": "Nous y travaillons",
    "say-more": "Il y a encore des choses à dire",
    "give-time": "Je laisse du temps, jusqu’à un jour que je choisis",
    "second-opinion": "J’aimerais un deuxième avis",
    end: "J’aimerais arrêter",
  },
  sinceThen: { better: "Mieux", same: "Pareil", worse: "Moins bien" },
};
