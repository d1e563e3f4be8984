import type { Words } from "../words.ts";

export const sharedIn: Words["sharedIn"] = {
  title: "Partagé avec l’appli",
  text: "C’est chiffré, et cela ne fait pas encore partie du journal. N’importe quel site peut aussi déposer une chose ici : gardez ce que vous connaissez.",
  keep: "Garder comme note",
  discard: "Jeter",
  discardAll: "Tout jeter",
  discarded: "Jeté.",
  kept: "C’est une note maintenant.",
  open: "Ouvrir la note",
  nothing: "Rien n’attend.",
  nothingHint: "Si vous venez de partager une chose, elle n’est pas arrivée. Partagez-la encore une fois.",
  noTherapy:
    "Une note va avec une thérapie. Dites d’abord avec qui c’est ; ce que vous avez partagé reste ici.",
  toTherapy: "Dire avec qui c’est",
  lost: "Un partage ne s’ouvre plus.",
  lostHint:
    "Sa clé n’est plus là, ou le contenu a été modifié. Ce que vous avez partagé est encore là d’où cela vient.",
  tooLong: "C’est plus long qu’une note. Rien n’y a été changé.",
  waits: {
    title: "Il y a un partage",
    text: "Il attend que vous le gardiez ou non.",
    look: "Regarder",
  },
  atDoor: {
    title: "Il attend, chiffré",
    text: "Ce que vous avez partagé est là dès que vous déverrouillez.",
  },
  refused: {
    nowhere: {
      title: "Cela n’a pas été gardé",
      text: "Il n’y a pas encore ici de journal ouvert pour le recevoir. Ouvrez votre journal une fois, et partagez à nouveau.",
    },
    nothing: {
      title: "Il n’y avait pas de texte",
      text: "Du texte et des liens peuvent se garder ici, pas d’images ni de fichiers.",
    },
    "too-long": {
      title: "Pas gardé : c’est trop long",
      text: "Une note peut contenir cent mille caractères. Partagez en plusieurs fois.",
    },
    "too-many": {
      title: "Pas gardé : trop de choses attendent",
      text: "Gardez ou jetez ce qui attend, et partagez à nouveau.",
    },
    full: {
      title: "Pas gardé : l’appareil est plein",
      text: "Faites un peu de place sur l’appareil, et partagez à nouveau.",
    },
    failed: {
      title: "Cela n’a pas été gardé",
      text: "Le navigateur a donné une erreur. Partagez encore une fois.",
    },
  },
};
