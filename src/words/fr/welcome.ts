import type { Words } from "../words.ts";

export const welcome: Words["welcome"] = {
  breath:
    "Un carnet privé pour votre thérapie : comment elle se passe, ce que vous voulez dire, et une page à apporter à la prochaine séance.",
  isTitle: "Ce que c’est",
  is: [
    "Tout reste sur cet appareil, chiffré. Aucun compte, aucun envoi à qui que ce soit. Dans une fenêtre privée, tout s’efface à la fermeture.",
    "Dès maintenant, l’appli marche sans connexion.",
    "Rien n’est obligatoire. Vous écrivez ce que vous voulez, quand vous voulez.",
  ],
  isNotTitle: "Ce que ce n’est pas",
  isNot:
    "Écrire peut vous aider à remarquer des choses et à les dire. Cela ne mesure pas votre thérapie, et ce n’est pas fait pour les urgences.",
  language: "Langue",
  begin: "Commencer",
  starting: "Un instant…",
  example: "Voir d’abord un exemple",
  haveCopy: "J’ai une copie",
  copyWaits: {
    title: "Une copie attend ici",
    text: "Pour l’ouvrir, choisissez « J’ai une copie ». Vous verrez d’abord ce qu’elle contient.",
  },
};
