import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const about: Words["about"] = {
  title: "Informazioni sull’app",
  filesTitle: "I file con cui funziona",
  filesText:
    "Calcolato proprio ora, dai file di questo dispositivo. Dove c’è la stessa versione, l’impronta è la stessa.",
  working: "Sto calcolando…",
  notYet:
    "L’app non è ancora salvata su questo dispositivo, quindi non c’è niente da confrontare. Dove il browser lo permette, basta un momento dopo la prima visita.",
  unknown:
    "Non si è potuto capire quali file sono, quindi non c’è un’impronta. Chiudi tutte le finestre dell’app e aprila di nuovo.",
  missing: (names) => `Il browser ha perso una parte dell’app, e per questo l’impronta è un’altra: ${names}`,
  fingerprint: "Impronta",
  copyFingerprint: "Copia l’impronta",
  copyList: "Copia la lista",
  fileByFile: (files) => plural("it", files, { one: "File per file: uno", other: `File per file: ${files}` }),
  compareTitle: "Che cosa mostra il confronto",
  compare: [
    "Ogni versione esce con la sua impronta. Se la tua è uguale, questi sono i file di quella versione, byte per byte. Chiunque può costruirli dal codice e arrivare allo stesso numero.",
    "Quello che non può mostrare: questa pagina viene dallo stesso posto di tutto il resto. Chi avesse cambiato l’app potrebbe far comparire qui qualsiasi numero.",
    "Per più sicurezza, confronta su un altro dispositivo, con strumenti che non vengono da qui. Le note di ogni versione spiegano come.",
  ],
  freeTitle: "Si può usare, studiare e condividere",
  free: "Puoi usare questa app, guardare com’è fatta, cambiarla e passarla ad altre persone. La sua licenza è la GNU General Public License, versione 3 o successiva. Il testo sta accanto all’app, come LICENSE.txt.",
  source: "Il codice esce insieme a ogni versione.",
  licences: "Fatta con il lavoro di altre persone",
  licencesHint: "Di chi è, e con quali licenze",
  licencesText:
    "Queste parti sono nell’app, a queste condizioni. I testi sono in inglese e restano come sono stati scritti.",
  drawn: "Le icone e i disegni sono nati per questa app, e hanno la sua stessa licenza.",
  works: (count) => plural("it", count, { one: "Un’opera", other: `${count} opere` }),
};
