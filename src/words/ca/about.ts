import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const about: Words["about"] = {
  title: "Sobre aquesta aplicació",
  filesTitle: "Els fitxers amb què funciona",
  filesText:
    "Calculat ara mateix, a partir dels fitxers d’aquest dispositiu. On hi ha instal·lada la mateixa versió, l’empremta és la mateixa.",
  working: "S’està calculant…",
  notYet:
    "L’aplicació encara no és dins d’aquest dispositiu, així que no hi ha res per comparar. On el navegador ho permet, triga un moment després de la primera visita.",
  unknown:
    "No s’ha pogut saber quins fitxers són, així que no hi ha empremta. Tanca totes les finestres de l’aplicació i torna-la a obrir.",
  missing: (names) =>
    `El navegador ha perdut una part de l’aplicació, i per això l’empremta és una altra: ${names}`,
  fingerprint: "Empremta",
  copyFingerprint: "Copia l’empremta",
  copyList: "Copia la llista",
  fileByFile: (files) =>
    plural("ca", files, { one: "Fitxer per fitxer: un", other: `Fitxer per fitxer: ${files}` }),
  compareTitle: "Què mostra la comparació",
  compare: [
    "Cada versió es publica amb la seva empremta. Si la teva és igual, aquests són els fitxers d’aquella versió, byte a byte. Tothom els pot fer a partir del codi i arribar al mateix número.",
    "El que no pot mostrar: aquesta pàgina ve del mateix lloc que la resta. Qui canviés l’aplicació podria fer que aquí sortís qualsevol número.",
    "Per saber-ho més del cert, compara-ho en un altre dispositiu, amb eines que no vinguin d’aquí. Cada versió publicada explica com.",
  ],
  freeTitle: "Lliure per fer-la servir, estudiar-la i compartir-la",
  free: "Pots fer servir aquesta aplicació, mirar com està feta, canviar-la i passar-la. La seva llicència és la Llicència Pública General de GNU, versió 3 o posterior. El text és al costat de l’aplicació, amb el nom LICENSE.txt.",
  source: "El codi ve amb cada versió publicada.",
  licences: "Feta amb la feina d’altra gent",
  licencesHint: "De qui és, i amb quina llicència",
  licencesText:
    "Això forma part de l’aplicació, amb aquestes condicions. Els textos són en anglès i es queden com es van escriure.",
  drawn: "Les icones i els dibuixos es van fer per a aquesta aplicació, i tenen la seva mateixa llicència.",
  works: (count) => plural("ca", count, { one: "Una obra", other: `${count} obres` }),
};
