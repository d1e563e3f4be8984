import type { Words } from "../words.ts";

/** Una tarjeta breve para cuando imaginarlo remueve. No pide nada. */
export const pause: Words["pause"] = {
  title: "Una pausa",
  lines: [
    "Imaginar esto puede remover. Puedes dejarlo un rato.",
    "Siente lo que te sostiene: el suelo bajo los pies, la silla, la cama.",
    "Mira alrededor. ¿Qué ves desde aquí, ahora mismo?",
    "Hoy no hay que decir nada.",
    "Todo lo que escribiste se queda guardado.",
  ],
  goOn: "Seguir",
};
