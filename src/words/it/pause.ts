import type { Words } from "../words.ts";

/** A short card for when imagining it stirs things up. Nothing here asks for anything. */
export const pause: Words["pause"] = {
  title: "Una pausa",
  lines: [
    "Immaginarlo può smuovere qualcosa. Puoi lasciarlo per un po’.",
    "Senti che cosa ti regge: il pavimento sotto i piedi, la sedia, il letto.",
    "Guarda intorno a te. Che cosa vedi da qui, adesso?",
    "Oggi non devi dire niente.",
    "Tutto quello che è scritto resta al sicuro.",
  ],
  goOn: "Continua",
};
