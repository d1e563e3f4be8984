import type { Words } from "../words.ts";

export const example: Words["example"] = {
  title: "Un diario di esempio",
  look: "Guarda un esempio",
  hint: "Un anno inventato, separato dal tuo diario. Sparisce quando esci.",
  hintLocked: "Un anno inventato, separato dal tuo diario. Quando esci, serve il tuo codice.",
  ribbon: "Questo è un esempio. Qui niente è tuo.",
  leave: "Esci",
  kept: {
    title: "Un diario inventato",
    text: "È l’anno di una persona che non esiste. Puoi toccare e cambiare tutto. Quando esci sparisce, e il tuo diario non ne sa niente.",
  },
  notHere: {
    title: "Solo nel tuo diario",
    text: "Questa pagina riguarda il tuo diario: bloccarlo, copiarlo, portarci dei testi o cancellarlo. Esci dall’esempio per arrivarci.",
    leave: "Esci dall’esempio",
  },
};
