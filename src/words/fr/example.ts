import type { Words } from "../words.ts";

export const example: Words["example"] = {
  title: "Un journal d’exemple",
  look: "Voir un exemple",
  hint: "Une année inventée, à part de votre journal. Elle s’efface quand vous sortez.",
  hintLocked: "Une année inventée, à part de votre journal. En sortant, il faudra votre code.",
  ribbon: "Ceci est un exemple. Rien ici n’est à vous.",
  leave: "Sortir",
  kept: {
    title: "Un journal inventé",
    text: "C’est l’année de quelqu’un qui n’existe pas. Vous pouvez tout toucher et tout changer. Tout s’efface à la sortie, et votre journal n’en sait rien.",
  },
  notHere: {
    title: "Seulement dans votre propre journal",
    text: "Cette page est pour votre propre journal : le verrouiller, le copier, y importer des textes ou l’effacer. Sortez de l’exemple pour y arriver.",
    leave: "Sortir de l’exemple",
  },
};
