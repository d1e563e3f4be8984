import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const about: Words["about"] = {
  title: "À propos de l’appli",
  filesTitle: "Les fichiers qui la font marcher",
  filesText:
    "Calculé à l’instant, à partir des fichiers de cet appareil. Partout où la même version est installée, l’empreinte est la même.",
  working: "Calcul en cours…",
  notYet:
    "L’appli n’est pas encore gardée sur cet appareil, il n’y a donc rien à comparer. Là où le navigateur le permet, cela prend un moment après la première visite.",
  unknown:
    "Impossible de savoir quels sont ces fichiers, donc pas d’empreinte. Fermez toutes les fenêtres de l’appli et ouvrez-la à nouveau.",
  missing: (names) =>
    `Le navigateur a perdu une partie de l’appli, l’empreinte est donc différente : ${names}`,
  fingerprint: "Empreinte",
  copyFingerprint: "Copier l’empreinte",
  copyList: "Copier la liste",
  fileByFile: (files) =>
    plural("fr", files, { one: `Fichier par fichier : ${files}`, other: `Fichier par fichier : ${files}` }),
  compareTitle: "Ce que montre la comparaison",
  compare: [
    "Chaque version est publiée avec son empreinte. Si la vôtre est la même, ce sont bien les fichiers de cette version, octet pour octet. Tout le monde peut les refaire à partir du code source et trouver le même nombre.",
    "Ce qu’elle ne peut pas montrer : cette page vient du même endroit que le reste. Une appli modifiée pourrait faire afficher ici n’importe quel nombre.",
    "Pour plus de sûreté, comparez sur un autre appareil, avec des outils qui viennent d’ailleurs. La version publiée dit comment.",
  ],
  freeTitle: "Libre d’usage, d’étude et de partage",
  free: "Vous pouvez utiliser cette appli, regarder comment elle est faite, la changer et la partager. Sa licence est la GNU General Public License, version 3 ou ultérieure. Le texte est à côté de l’appli, dans LICENSE.txt.",
  source: "Le code source vient avec chaque version.",
  licences: "Faite avec le travail d’autres",
  licencesHint: "Par qui, et sous quelles licences",
  licencesText:
    "Voici ce que contient l’appli, et à quelles conditions. Ces textes sont en anglais, tels qu’ils ont été écrits.",
  drawn: "Les icônes et les images ont été dessinées pour cette appli, sous sa propre licence.",
  works: (count) => plural("fr", count, { one: `${count} œuvre`, other: `${count} œuvres` }),
};
