import type { Words } from "../words.ts";

export const erase: Words["erase"] = {
  title: "Cancella tutto",
  hint: "Il diario e tutto quello che l’app tiene su questo dispositivo",
  text: "Tutto quello che è scritto qui sparisce, e nessuno può recuperarlo.",
  goes: "Che cosa sparisce",
  going: [
    "Il diario, con le cose a metà e quelle già eliminate",
    "La seconda copia di questo dispositivo, e quello che sta da parte perché non si apriva",
    "Le chiavi che lo aprono",
    "L’app stessa, come il browser l’ha tenuta per usarla senza connessione",
  ],
  stays: "Che cosa resta, e nessuna app può togliere",
  staying: [
    "Le copie, le pagine e i file di calendario salvati, inviati o stampati",
    "La visita a questo sito, nella cronologia del browser",
    "Le copie dell’intero dispositivo fatte prima, da te o dal sistema",
    "Per un po’, dei resti sul disco. Sono cifrati. Senza codice, la chiave potrebbe essere lì in mezzo",
  ],
  copyFirst: "Prima fai una copia",
  copyFirstHint: "Un file che tieni altrove, per poter riprendere da lì",
  confirm: (word) => `Per andare avanti, scrivi qui «${word}»`,
  word: "cancella",
  notTheWord: (word) => `Scrivi «${word}», così non si cancella niente per errore.`,
  begin: "Cancella tutto ora",
  beginHint:
    "Comincia subito e non si può annullare. Se si interrompe, continua la prossima volta che l’app si apre.",
  leave: "Lascia tutto com’è",

  erasing: {
    title: "Sto cancellando tutto",
    text: "Ci vuole un momento. Lascia aperta questa finestra.",
  },
  erased: {
    title: "È cancellato",
    text: "In questo browser non resta niente del diario che qualcuno possa aprire qui.",
    todo: "Pensa alle copie salvate o inviate, e alla cronologia del browser. Quelle sono nelle tue mani.",
    icon: "Se l’app è nella schermata Home, togli anche la sua icona. Quello che condividi con l’app d’ora in poi andrebbe, non cifrato, al sito da cui l’app è arrivata.",
  },
  notWhole: {
    title: "Non è ancora tutto cancellato",
    text: "Il browser non ha lasciato andare qualcosa. Quello che resta è cifrato.",
    todo: "Chiudi le altre finestre dell’app e riprova. Oppure cancella i dati di questo sito nelle impostazioni del browser.",
  },
};
