import type { Words } from "../words.ts";

export const example: Words["example"] = {
  title: "Un diari d’exemple",
  look: "Mira un exemple",
  hint: "Un any inventat, a part del teu diari. S’esborra quan en surts.",
  hintLocked: "Un any inventat, a part del teu diari. Quan en surtis se’t demanarà el codi.",
  ribbon: "Això és un exemple. Aquí no hi ha res de teu.",
  leave: "Surt",
  kept: {
    title: "Un diari inventat",
    text: "És l’any d’algú que no existeix. Ho pots tocar i canviar tot: quan en surts s’esborra, i el teu diari continua com estava.",
  },
  notHere: {
    title: "Només al teu propi diari",
    text: "Aquesta pàgina és per al teu propi diari: bloquejar-lo, copiar-lo, portar-hi el que ja tens o esborrar-lo. Surt de l’exemple per arribar-hi.",
    leave: "Surt de l’exemple",
  },
};
