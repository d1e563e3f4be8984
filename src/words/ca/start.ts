import type { FirstWords } from "../words.ts";

export const start: FirstWords["start"] = {
  copyMyText: "Copia el meu text",
  openAgain: "Torna a obrir",
  privateWindow: {
    title: "Això és una finestra privada",
    text: "El que escriguis aquí s’esborrarà quan la tanquis.",
    todo: "Per conservar-ho, obre l’aplicació en una finestra que no sigui privada.",
  },
  notLoaded: {
    title: "L’aplicació no ha arribat sencera",
    text: "La connexió s’ha tallat pel camí. No s’ha perdut res de teu.",
    todo: "Torna-ho a provar on hi hagi connexió. Després ja no li cal.",
  },
  lastResort: {
    title: "S’ha espatllat alguna cosa, i la culpa és nostra",
    text: "El que ja estava desat hi continua sent. El que estaves escrivint, potser no.",
    todo: "Copia el teu text i torna a obrir l’aplicació.",
    code: (code) => `Codi de l’error: ${code}. No diu res del que has escrit.`,
  },
};
