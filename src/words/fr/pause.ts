import type { Words } from "../words.ts";

/** A short card for when imagining it stirs things up. Nothing here asks for anything. */
export const pause: Words["pause"] = {
  title: "Une pause",
  lines: [
    "Imaginer cela peut remuer des choses. Vous pouvez laisser cela un moment.",
    "Sentez ce qui vous porte : le sol sous vos pieds, la chaise, le lit.",
    "Regardez autour de vous. Que voyez-vous d’ici, maintenant ?",
    "Rien n’a besoin d’être dit aujourd’hui.",
    "Tout ce que vous avez écrit est gardé.",
  ],
  goOn: "Continuer",
};
