import type { Phrases } from "#domain/wording.ts";

/** What is said alike with tu and with vous: nobody is spoken to here. */
export const topics: Phrases["topics"] = {
  "not-heard": {
    soft: "Parfois, j’ai l’impression que ce que je dis ne passe pas.",
    clear: "Souvent, j’ai l’impression que ce que je dis n’est pas entendu, ou pas compris.",
    firm: "J’ai l’impression que ce que je dis n’est ni entendu ni compris, et je ne peux pas travailler comme ça.",
  },
  "something-said": {
    soft: "C’est à propos d’une chose dite en séance, qui me reste en tête.",
    clear: "Une chose dite en séance me reste en tête, et j’aimerais y revenir.",
    firm: "En séance, il s’est dit une chose que je ne peux pas laisser passer, et j’ai besoin d’en parler.",
  },
  "weighing-words": {
    soft: "Je remarque qu’en séance, je choisis mes mots avec beaucoup de prudence.",
    clear: "En séance, je pèse chaque mot, et j’aimerais parler plus librement.",
    firm: "En séance, je pèse chaque mot, et je ne veux pas continuer comme ça.",
  },
  "no-direction": {
    soft: "Je ne vois pas très bien vers quoi nous allons.",
    clear: "Je ne sais pas sur quoi nous travaillons.",
    firm: "Je ne sais pas sur quoi nous travaillons, et j’ai besoin de le savoir.",
  },
  "goals-not-mine": {
    soft: "Je me demande si nos objectifs sont vraiment les miens.",
    clear: "Nos objectifs, je ne les sens pas comme les miens.",
    firm: "Nos objectifs ne sont pas les miens, et je veux les choisir à nouveau.",
  },
  tasks: {
    soft: "C’est à propos des tâches entre les séances : j’ai du mal avec ça.",
    clear: "Les tâches entre les séances ne me conviennent pas comme ça.",
    firm: "Les tâches entre les séances n’ont pas de sens pour moi, et je ne vais pas continuer comme ça.",
  },
  pace: {
    soft: "Je crois que le rythme n’est pas tout à fait le mien.",
    clear: "Le rythme de nos séances n’est pas le mien.",
    firm: "Le rythme de nos séances ne me convient pas, et il m’en faut un autre.",
  },
  frame: {
    soft: "C’est à propos de notre façon de nous organiser.",
    clear: "Dans notre façon de nous organiser, quelque chose ne me convient pas.",
    firm: "Notre façon de nous organiser ne me convient pas, et j’ai besoin d’un nouvel accord.",
  },
  "not-better": {
    soft: "Je pensais aller mieux, depuis le temps.",
    clear: "Je ne vais pas mieux qu’au début.",
    firm: "Je ne vais pas mieux qu’au début, et je ne veux pas juste continuer comme avant.",
  },
  culture: {
    soft: "En séance, je laisse à la porte une part de qui je suis.",
    clear: "Une part de qui je suis n’a pas encore sa place dans nos séances.",
    firm: "Une part importante de qui je suis est laissée de côté dans nos séances.",
  },
  "no-fit": {
    soft: "Je me demande si le courant passe vraiment entre nous.",
    clear: "Je crois que le courant ne passe pas entre nous.",
    firm: "Le courant ne passe pas entre nous, et je veux voir quelles autres possibilités il y a.",
  },
  "pause-or-end": {
    soft: "Je pense à arrêter, pour un temps ou pour de bon.",
    clear: "J’aimerais arrêter nos séances.",
    firm: "Je vais arrêter nos séances.",
  },
};

export const ownTopic: Phrases["ownTopic"] = {
  soft: "C’est à propos de ça :",
  clear: "Voici de quoi il s’agit :",
  firm: "Ce dont je veux parler, c’est ceci :",
};

export const endingHappened: Phrases["endingHappened"] = {
  soft: "Ce qui m’y a fait penser :",
  clear: "Ce qui m’amène là :",
  firm: "Voici la raison :",
};

/** Before each box, except where somebody is spoken to. But for soft, how it is for me has nothing before it. */
export const joints = {
  soft: {
    happened: "Je repense souvent à ça :",
    impact: "Voici comment je le vis :",
    wish: "Ce qui m’aiderait, par exemple :",
  },
  clear: {
    happened: "Voici ce que je veux dire :",
    impact: "",
    wish: "Ce qui me conviendrait :",
    question: "Ma question, c’est :",
  },
  firm: {
    happened: "Plus précisément :",
    impact: "",
    wish: "Voici ce que je demande :",
  },
} as const;
