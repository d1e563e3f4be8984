import type { VoiceContent } from "./voice.ts";

/** What a therapist might answer, and how one can stay with it. Lei in both directions. */
export const replies: VoiceContent["replies"] = {
  curious: {
    said: [
      "Grazie di avermelo detto. Mi racconta un po’ di più?",
      "Mi fa piacere che ne parli. Com’è stato per lei?",
      "Sembra importante. Quando ha cominciato a notarlo?",
      "Restiamo qui un momento. Di che cosa avrebbe bisogno da me?",
    ],
    stay: [
      "Sì. Forse mi serve andare piano.",
      "Posso farle un esempio?",
      "Non lo so ancora di preciso. Mi aiuta a guardarlo?",
    ],
  },
  "agrees-fast": {
    said: [
      "Certo, nessun problema. Facciamo in un altro modo.",
      "Ha ragione. Lo cambio.",
      "Va bene. Come preferisce.",
    ],
    stay: [
      "Grazie. Che cosa faremmo di diverso, in concreto?",
      "Prima di andare avanti, mi dice che cosa ha capito?",
      "Tra qualche settimana possiamo guardare come va?",
    ],
  },
  explains: {
    said: [
      "Facciamo così perché fa parte del metodo.",
      "Le spiego perché gliel’ho chiesto.",
      "C’è una ragione. Questo lavoro richiede tempo.",
      "Gliel’ho detto perché pensavo che le servisse.",
    ],
    stay: [
      "Mi è utile sapere perché. E vorrei che sapesse com’è per me.",
      "Capisco la ragione, ma per me non funziona lo stesso.",
      "C’è un’altra strada per arrivare allo stesso punto?",
    ],
  },
  reassures: {
    said: [
      "Si fidi del percorso.",
      "È ancora presto. Si dia un po’ di tempo.",
      "Non si preoccupi, fa parte del cammino.",
      "Sta andando meglio di quanto crede.",
    ],
    stay: [
      "Vorrei riuscirci. Mi servirebbe sapere da che cosa capiremmo che funziona.",
      "Quanto tempo darebbe ancora, e che cosa guarderemmo allora?",
      "È gentile da parte sua. Vorrei comunque che ne parlassimo.",
    ],
  },
  interprets: {
    said: [
      "Forse questo ha a che fare con suo padre.",
      "Mi chiedo con chi altro le è successo di sentirsi così.",
      "Può essere che si allontani perché ci stiamo avvicinando a qualcosa?",
    ],
    stay: [
      "Può darsi. Prima vorrei che guardassimo che cosa succede tra lei e me.",
      "Forse in parte. Quello che dico riguarda le nostre sedute.",
      "Ci penserò. Oggi preferisco restare su quello che ho detto.",
    ],
  },
  hurt: {
    said: [
      "Ah. Questo non me l’aspettavo.",
      "Per me è difficile da sentire.",
      "Pensavo che stesse andando bene.",
      "Non so che cosa dirle.",
    ],
    stay: [
      "Posso aspettare un momento. Neanche per me è facile dirlo.",
      "Non dico che va tutto male. Parlo di una cosa precisa.",
      "Glielo dico perché per me conta poter parlare con franchezza.",
    ],
  },
  clock: {
    said: [
      "Ci restano cinque minuti.",
      "Per oggi dobbiamo fermarci qui.",
      "È un tema grande per la fine di una seduta.",
    ],
    stay: [
      "Allora la prossima volta vorrei cominciare da qui.",
      "Oggi non mi serve una risposta. Volevo che lei lo sapesse.",
      "Può segnarselo, così cominciamo da lì?",
    ],
  },
  dismisses: {
    said: [
      "Mi sembra che lei esageri.",
      "Se non le va bene, può cercare un’altra persona.",
      "Faccio questo lavoro da vent’anni.",
      "Nessun altro se ne lamenta.",
    ],
    stay: [
      "Per oggi mi fermo qui.",
      "Non voglio continuare a parlare in questo modo.",
      "Ho detto quello che volevo dire. Preferisco lasciarlo lì.",
    ],
  },
};
