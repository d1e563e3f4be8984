import type { Words } from "../words.ts";

export const sharedIn: Words["sharedIn"] = {
  title: "Compartit amb l’aplicació",
  text: "Està segellat i encara no és part del diari. També un lloc web pot deixar-hi alguna cosa: guarda el que coneguis.",
  keep: "Guarda-ho com a nota",
  discard: "Descarta-ho",
  discardAll: "Descarta-ho tot",
  discarded: "Descartat.",
  kept: "Ja és una nota.",
  open: "Obre la nota",
  nothing: "No hi ha res que esperi.",
  nothingHint: "Si acabes de compartir alguna cosa, no ha arribat. Torna-la a compartir.",
  noTherapy: "Una nota és d’una teràpia. Digues primer amb qui és; el que has compartit continua aquí.",
  toTherapy: "Digues amb qui és",
  lost: "S’ha compartit una cosa que ja no s’obre.",
  lostHint: "La seva clau ja no hi és, o s’ha alterat. El que has compartit continua al lloc d’on ve.",
  tooLong: "És més llarg del que cap en una nota. No ha canviat res.",
  waits: { title: "S’ha compartit una cosa", text: "Espera que la guardis, o no.", look: "Mira-ho" },
  atDoor: { title: "Espera, segellat", text: "El que has compartit serà aquí quan obris." },
  refused: {
    nowhere: {
      title: "No s’ha guardat",
      text: "Aquí encara no hi ha cap diari obert que ho pugui rebre. Obre el teu diari una vegada i torna-ho a compartir.",
    },
    nothing: {
      title: "No portava text",
      text: "Aquí es poden guardar textos i enllaços, no imatges ni fitxers.",
    },
    "too-long": {
      title: "No s’ha guardat: és massa llarg",
      text: "En una nota hi caben cent mil caràcters. Comparteix-ho per parts.",
    },
    "too-many": {
      title: "No s’ha guardat: hi ha massa coses que esperen",
      text: "Guarda o descarta el que espera i torna-ho a compartir.",
    },
    full: {
      title: "No s’ha guardat: el dispositiu és ple",
      text: "Fes una mica de lloc al dispositiu i torna-ho a compartir.",
    },
    failed: { title: "No s’ha guardat", text: "El navegador ha donat un error. Torna-ho a compartir." },
  },
};
