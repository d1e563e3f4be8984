import type { Words } from "../words.ts";

export const shown: Words["shown"] = {
  previous: "Précédent",
  next: "Suivant",
  position: (at, of) => `${at} sur ${of}`,
  turn: "Retourner",
  turnBack: "Remettre à l’endroit",
  takeBack: "Reprendre",
  takeBackSure: "Revenir à mon journal",
  stay: "Rester ici",
  gone: "Ce qui était montré ici n’est plus dans le journal.",
};
