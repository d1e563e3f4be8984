import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const copy: Words["copy"] = {
  broughtBack: {
    title: (n) =>
      plural("fr", n, { one: `${n} élément est de retour`, other: `${n} éléments sont de retour` }),
    text: "Le navigateur avait perdu ou abîmé une partie du journal. Elle est à nouveau ici, grâce à la deuxième copie de cet appareil.",
    todo: "Par prudence, faites une copie et gardez-la ailleurs.",
  },

  second: {
    kept: {
      title: "Il y a une deuxième copie sur cet appareil",
      text: "Elle se fait toute seule. Si le navigateur abîme le journal, on peut le récupérer. Elle ne sert à rien si l’appareil se perd ou si les données de ce site sont effacées.",
    },
    none: {
      title: "Il n’y a qu’une copie sur cet appareil",
      text: "Ce navigateur n’a pas de place pour une deuxième. Une copie gardée ailleurs compte d’autant plus.",
    },
    "too-large": {
      title: "Il n’y a qu’une copie sur cet appareil",
      text: "Le journal est devenu trop gros pour une deuxième ici. Une copie gardée ailleurs compte d’autant plus.",
    },
    of: (day) => `La dernière a été faite le ${day}.`,
  },

  bringBack: "Récupérer ce que cet appareil a gardé",
  bringBackHint: (day) => `Une deuxième copie, du ${day}.`,
  bringBackMissing: (day, n) =>
    plural("fr", n, {
      one: `Une deuxième copie, du ${day}. ${n} changement plus récent n’y est pas.`,
      other: `Une deuxième copie, du ${day}. ${n} changements plus récents n’y sont pas.`,
    }),
  bringBackInstead: (day) =>
    `Si réessayer ne change rien. Ce que le navigateur ne peut pas lire reste à sa place, et le journal repart de la deuxième copie, du ${day}.`,
  bringing: "Récupération en cours…",
  notBrought: {
    title: "La récupération n’a pas marché",
    text: "La deuxième copie est toujours là, et rien n’a changé.",
  },

  missingTodo:
    "Cet appareil a gardé une deuxième copie, chiffrée de la même façon. Avec elle, le journal revient comme il était à ce moment-là.",
  damagedTodo:
    "Cet appareil a gardé une deuxième copie qui peut le réparer. Essayer ne fait rien perdre de ce que vous avez écrit.",

  haveFile: "J’ai une copie dans un fichier",
  haveFileHint: "Commence un journal vide et demande le fichier.",
  haveFileAside:
    "Commence un journal vide et demande le fichier. Ce qui ne s’ouvre pas est mis à part, et gardé.",
  anewOver: "Le nouveau commence vide, et sa deuxième copie prendra la place de celle d’avant.",
};
