import type { Words } from "../words.ts";

export const erase: Words["erase"] = {
  title: "Tout effacer",
  hint: "Le journal et tout ce que l’appli garde sur cet appareil",
  text: "Tout ce qui est écrit ici s’en va, et personne ne pourra le retrouver.",
  goes: "Ce qui s’en va",
  going: [
    "Le journal, avec les brouillons et ce qui a été supprimé avant",
    "La deuxième copie de cet appareil, et ce qui est mis à part parce que cela ne s’ouvrait pas",
    "Les clés qui ouvrent le journal",
    "L’appli elle-même, telle que le navigateur l’a gardée pour marcher sans connexion",
  ],
  stays: "Ce qui reste, et qu’aucune appli ne peut enlever",
  staying: [
    "Les copies, pages et fichiers d’agenda que vous avez enregistrés, envoyés ou imprimés",
    "La visite de ce site, dans l’historique du navigateur",
    "Les copies de tout l’appareil faites avant, par vous ou par le système",
    "Pour un temps, des restes sur le disque. Ils sont chiffrés. Sans code, la clé pourrait être parmi eux",
  ],
  copyFirst: "Faire d’abord une copie",
  copyFirstHint: "Un fichier que vous gardez ailleurs, pour pouvoir revenir",
  confirm: (word) => `Pour continuer, écrivez ici « ${word} »`,
  word: "effacer",
  notTheWord: (word) => `Écrivez « ${word} », pour que rien ne s’efface par erreur.`,
  begin: "Tout effacer maintenant",
  beginHint:
    "Cela commence tout de suite et ne peut pas s’annuler. En cas de coupure, cela continue à la prochaine ouverture de l’appli.",
  leave: "Tout laisser comme c’est",

  erasing: {
    title: "Tout est en train de s’effacer",
    text: "Cela prend un instant. Laissez cette fenêtre ouverte.",
  },
  erased: {
    title: "C’est effacé",
    text: "Dans ce navigateur, il ne reste rien du journal que quelqu’un puisse ouvrir ici.",
    todo: "Pensez aux copies enregistrées ou envoyées, et à l’historique du navigateur. Cela est entre vos mains.",
    icon: "Si l’appli est sur l’écran d’accueil, enlevez aussi son icône. Ce que vous partageriez avec elle partirait désormais, sans chiffrement, vers le site d’où elle vient.",
  },
  notWhole: {
    title: "Tout n’est pas encore effacé",
    text: "Le navigateur a retenu quelque chose. Ce qui reste est chiffré.",
    todo: "Fermez les autres fenêtres de l’appli et réessayez. Ou effacez les données de ce site dans les réglages du navigateur.",
  },
};
