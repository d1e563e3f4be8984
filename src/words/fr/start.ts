import type { FirstWords } from "../words.ts";

export const start: FirstWords["start"] = {
  copyMyText: "Copier mon texte",
  openAgain: "Ouvrir à nouveau",
  privateWindow: {
    title: "Cette fenêtre est privée",
    text: "Ce que vous écrivez ici s’effacera à la fermeture.",
    todo: "Pour le garder, ouvrez l’appli dans une fenêtre ordinaire.",
  },
  notLoaded: {
    title: "L’appli n’est pas arrivée en entier",
    text: "La connexion a été coupée en chemin. Rien de ce qui est à vous n’est perdu.",
    todo: "Réessayez là où il y a du réseau. Ensuite, l’appli s’en passe.",
  },
  lastResort: {
    title: "Quelque chose s’est cassé, et cela vient de nous",
    text: "Ce qui était déjà enregistré est toujours là. Ce que vous étiez en train d’écrire, peut-être pas.",
    todo: "Copiez votre texte, puis ouvrez l’appli à nouveau.",
    code: (code) => `Code de l’erreur : ${code}. Il ne dit rien de ce que vous avez écrit.`,
  },
};
