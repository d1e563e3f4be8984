import type { Words } from "../words.ts";

export const erase: Words["erase"] = {
  title: "Esborra-ho tot",
  hint: "El diari i tot el que aquesta aplicació guarda en aquest dispositiu",
  text: "Desapareix tot el que hi ha escrit aquí, i no ho podrà recuperar ningú.",
  goes: "Què s’esborra",
  going: [
    "El diari, amb el que és a mig fer i el que s’havia esborrat abans",
    "La segona còpia d’aquest dispositiu, i el que va quedar a part perquè no s’obria",
    "Les claus que l’obren",
    "L’aplicació mateixa, tal com el navegador la va guardar per fer-la servir sense connexió",
  ],
  stays: "Què queda, i cap aplicació no pot treure",
  staying: [
    "Les còpies, pàgines i fitxers de calendari que has desat, enviat o imprès",
    "Que s’ha visitat aquest lloc web, a l’historial del navegador",
    "Les còpies de tot el dispositiu que es fessin abans, teves o del sistema",
    "Durant un temps, restes al disc. Estan xifrades. Sense codi, la clau podria ser-hi",
  ],
  copyFirst: "Fes abans una còpia",
  copyFirstHint: "Un fitxer que guardes en un altre lloc, per poder tornar",
  confirm: (word) => `Per continuar, escriu aquí «${word}»`,
  word: "esborra",
  notTheWord: (word) => `Escriu «${word}», perquè no s’esborri res per error.`,
  begin: "Esborra-ho tot ara",
  beginHint:
    "Comença de seguida i no es pot desfer. Si s’interromp, continua la pròxima vegada que s’obri l’aplicació.",
  leave: "Deixa-ho tot com està",

  erasing: {
    title: "S’està esborrant tot",
    text: "Triga un moment. Deixa oberta aquesta finestra.",
  },
  erased: {
    title: "Està esborrat",
    text: "En aquest navegador no queda res del diari que ningú pugui obrir aquí.",
    todo: "Pensa en les còpies que has desat o enviat, i en l’historial del navegador. Això és a les teves mans.",
    icon: "Si l’aplicació és a la pantalla d’inici, treu-ne també la icona. El que s’hi comparteixi des d’ara aniria, sense xifrar, al lloc web d’on va venir l’aplicació.",
  },
  notWhole: {
    title: "Encara no està tot esborrat",
    text: "El navegador no ha deixat anar alguna cosa. El que queda està xifrat.",
    todo: "Tanca les altres finestres de l’aplicació i torna-ho a provar. O esborra les dades d’aquest lloc web a la configuració del navegador.",
  },
};
