import type { Words } from "../words.ts";

export const welcome: Words["welcome"] = {
  breath:
    "Un quadern privat per a la teva teràpia: com va, què vols dir i una pàgina per portar a la pròxima sessió.",
  isTitle: "Què és",
  is: [
    "Es queda en aquest dispositiu, xifrat. Sense cap compte, i no s’envia a ningú. En una finestra privada, s’esborra quan la tanques.",
    "A partir d’ara funciona sense connexió.",
    "No hi ha res obligatori. Escrius el que vols, quan vols.",
  ],
  isNotTitle: "Què no és",
  isNot:
    "Escriure-ho et pot ajudar a adonar-te de coses i a dir-les. No mesura la teva teràpia, i no és per a emergències.",
  language: "Llengua",
  begin: "Comença",
  starting: "Un moment…",
  example: "Primer, mira un exemple",
  haveCopy: "Tinc una còpia",
  copyWaits: {
    title: "Aquí hi ha una còpia que espera",
    text: "Per obrir-la, tria «Tinc una còpia». Abans veus què hi ha.",
  },
};
