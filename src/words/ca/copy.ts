import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { ofDay, theDay } from "./the-day.ts";

export const copy: Words["copy"] = {
  broughtBack: {
    title: (n) =>
      plural("ca", n, { one: "S’ha recuperat 1 registre", other: `S’han recuperat ${n} registres` }),
    text: "El navegador havia perdut o malmès una part del diari. Ja torna a ser aquí, gràcies a la segona còpia d’aquest dispositiu.",
    todo: "Per si de cas, fes una còpia i guarda-la en un altre lloc.",
  },

  second: {
    kept: {
      title: "Hi ha una segona còpia en aquest dispositiu",
      text: "L’aplicació la fa tota sola. Si el navegador malmet el diari, es pot recuperar. No serveix si es perd el dispositiu o si s’esborren les dades d’aquest lloc web.",
    },
    none: {
      title: "En aquest dispositiu només hi ha una còpia",
      text: "Aquest navegador no té lloc per a una segona. Encara importa més que en tinguis una en un altre lloc.",
    },
    "too-large": {
      title: "En aquest dispositiu només hi ha una còpia",
      text: "El diari ha crescut massa per tenir-ne aquí una segona. Encara importa més que en tinguis una en un altre lloc.",
    },
    of: (day) => `L’última es va fer ${theDay(day)}.`,
  },

  bringBack: "Recupera el que va guardar aquest dispositiu",
  bringBackHint: (day) => `Una segona còpia, ${ofDay(day)}.`,
  bringBackMissing: (day, n) =>
    plural("ca", n, {
      one: `Una segona còpia, ${ofDay(day)}. Hi falta 1 canvi posterior.`,
      other: `Una segona còpia, ${ofDay(day)}. Hi falten ${n} canvis posteriors.`,
    }),
  bringBackInstead: (day) =>
    `Si no serveix tornar-ho a provar. El que el navegador no pot llegir es queda on és, i el diari continua des de la segona còpia, ${ofDay(day)}.`,
  bringing: "S’està recuperant…",
  notBrought: {
    title: "No s’ha pogut recuperar",
    text: "La segona còpia continua allà, i no ha canviat res.",
  },

  missingTodo:
    "Aquest dispositiu va guardar una segona còpia, xifrada igual. Així el diari torna a ser com era aleshores.",
  damagedTodo:
    "Aquest dispositiu va guardar una segona còpia que ho pot reparar. Per provar-ho no es perd res del que has escrit.",

  haveFile: "Tinc una còpia en un fitxer",
  haveFileHint: "Comença un diari buit i et demana el fitxer.",
  haveFileAside: "Comença un diari buit i et demana el fitxer. El que no s’obre queda a part, i es conserva.",
  anewOver: "El nou comença buit, i la seva segona còpia ocuparà el lloc de l’anterior.",
};
