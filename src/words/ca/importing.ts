import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { ofDay, toDay } from "./the-day.ts";

export const importing: Words["importing"] = {
  title: "Porta el que ja tens",
  hint: "D’una altra aplicació o de fitxers teus",
  text: "Pots portar aquí el que has escrit en un altre lloc, com a notes o com a sessions. Primer veus què s’hi afegiria. No es desa res fins que ho diguis.",
  kinds: [
    "Day One, exportat com a JSON",
    "Daylio, exportat com a CSV",
    "Fitxers de text o Markdown: un, més d’un, una carpeta o un .zip",
    "Qualsevol altra taula desada com a CSV",
  ],
  stays: "Els fitxers es llegeixen en aquest dispositiu i no s’envien a ningú. Les fotos es queden on són.",
  files: "Fitxers",
  filesHint: ".zip, .json, .csv, .md o .txt. En pots triar més d’un.",
  folder: "O una carpeta sencera",
  reading: "S’estan llegint els fitxers…",
  stop: "Atura",
  other: "Tria altres fitxers",
  untouched: "Aquí no ha canviat res.",

  problems: {
    nothing: { title: "No hi ha cap fitxer", todo: "Tria un fitxer, o una altra carpeta." },
    "too-large": {
      title: "És massa gros",
      todo: "Tot el text plegat pot ocupar fins a 64 MB, i cada fitxer fins a 32 MB. Porta’l per parts.",
    },
    "too-many": {
      title: "Són massa entrades",
      todo: "D’una sola vegada se’n poden portar fins a 10.000. Porta-les per parts.",
    },
    "not-known": {
      title: "Aquesta mena de fitxer no es pot llegir aquí",
      todo: "Prova d’exportar-ho des de l’altra aplicació com a JSON, CSV o text.",
    },
    broken: {
      title: "El fitxer no es pot llegir",
      todo: "Està tallat, és buit o no és el que diu el seu nom. Exporta’l una altra vegada i torna-ho a provar.",
    },
    tables: {
      title: "Són més d’una taula",
      todo: "Tria’n una cada vegada: cal dir què hi ha a les columnes.",
    },
    locked: {
      title: "El fitxer té contrasenya",
      todo: "Obre’l amb el programa que l’ha fet i desa’l sense contrasenya.",
    },
    unreadable: {
      title: "No es pot obrir el fitxer",
      todo: "Desa’l abans en aquest dispositiu i torna’l a triar.",
    },
    failed: {
      title: "No s’ha pogut llegir",
      todo: "Torna-ho a provar. Si continua igual, prova amb un fitxer més petit.",
    },
  },

  table: {
    title: "Què hi ha a cada columna",
    text: (name) => `${name} és una taula amb les seves columnes. Mira si això està bé.`,
    columns: { day: "El dia", time: "L’hora", title: "El títol", text: "El text" },
    none: "Cap",
    column: (number) => `Columna ${number}`,
    row: (number) => `Fila ${number}`,
    needed: "Tria la columna del dia i la del text.",
  },
  order: {
    legend: "Com estan escrits els dies?",
    hint: (example) => `A ${example} no es veu si va primer el dia o el mes.`,
    options: { dmy: "Primer el dia, després el mes", mdy: "Primer el mes, després el dia" },
  },
  into: {
    therapy: "A quina teràpia?",
    as: "Com a què?",
    kinds: { note: "Notes", session: "Sessions" },
    hints: {
      note: "El dia i tot el text",
      session: "El dia i una línia. Un text més llarg queda com a nota privada",
    },
  },
  would: {
    title: "Què s’hi afegiria",
    fresh: (count) =>
      plural("ca", count, {
        one: "S’hi afegiria 1 entrada.",
        other: `S’hi afegirien ${count} entrades.`,
      }),
    nothing: "No hi ha res de nou per afegir.",
    span: (from, to) => `Des ${ofDay(from)} fins ${toDay(to)}.`,
    here: (count) =>
      plural("ca", count, {
        one: "1 ja és aquí i no canvia.",
        other: `${count} ja són aquí i no canvien.`,
      }),
    twice: (count) =>
      plural("ca", count, {
        one: "1 està repetida als fitxers i s’afegeix una sola vegada.",
        other: `${count} estan repetides als fitxers i s’afegeixen una sola vegada.`,
      }),
    beside: (count) =>
      plural("ca", count, {
        one: "1 és d’un dia que aquí ja té sessió. S’hi quedarien totes dues sessions.",
        other: `${count} són de dies que aquí ja tenen sessió. S’hi quedarien totes.`,
      }),
    fileDates: (count) =>
      plural("ca", count, {
        one: "1 no diu de quin dia és: s’hi posa la data de l’últim canvi del fitxer.",
        other: `${count} no diuen de quin dia són: s’hi posa la data de l’últim canvi del fitxer.`,
      }),
    guessed: (count) =>
      plural("ca", count, {
        one: "1 fitxer fa servir una manera antiga de guardar les lletres. Mira si els accents es veuen bé.",
        other: `${count} fitxers fan servir una manera antiga de guardar les lletres. Mira si els accents es veuen bé.`,
      }),
    preview: "Les més recents",
    leftOut: (count) => plural("ca", count, { one: "1 no s’afegeix", other: `${count} no s’afegeixen` }),
    andMore: (count) => plural("ca", count, { one: "I 1 més.", other: `I ${count} més.` }),
    why: {
      "no-day": "No s’hi troba de quin dia és.",
      "no-text": "No té text.",
      "too-long": "Té més de 100.000 lletres.",
      "to-come": "És d’un dia que encara ha d’arribar.",
      "not-text": "No és text.",
      broken: "No es pot llegir.",
      "not-known": "És d’una mena que aquí no es coneix.",
      "table-beside": "És una taula. Tria-la tota sola: cal dir què hi ha a les columnes.",
      "open-quote": "S’obren unes cometes i no es tanquen, i no es veu on acaba aquesta fila.",
    },
  },
  bringIn: (count) =>
    plural("ca", count, { one: "Afegeix aquesta entrada", other: `Afegeix aquestes ${count} entrades` }),
  bringing: "S’està afegint…",
  see: { note: "Mira les notes", session: "Mira les sessions" },
  done: (count) =>
    plural("ca", count, { one: "S’ha afegit 1 entrada.", other: `S’han afegit ${count} entrades.` }),
  undone: "S’ha desfet. Tot està com estava.",
  undoneKept: (count) =>
    plural("ca", count, {
      one: "1 s’hi queda, perquè l’has canviada des d’aleshores.",
      other: `${count} s’hi queden, perquè les has canviades des d’aleshores.`,
    }),
  notWritten: "No s’ha pogut desar, així que no s’ha afegit res.",
  notUndone: "Ara no s’ha pogut desfer. Torna-ho a provar d’aquí a un moment.",
};
