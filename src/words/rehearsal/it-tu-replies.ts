import type { VoiceContent } from "./voice.ts";

/** What a therapist might answer, and how one can stay with it. Tu in both directions. */
export const replies: VoiceContent["replies"] = {
  curious: {
    said: [
      "Grazie di avermelo detto. Mi racconti un po’ di più?",
      "Mi fa piacere che tu ne parli. Com’è stato per te?",
      "Sembra importante. Quando hai cominciato a notarlo?",
      "Restiamo qui un momento. Di che cosa avresti bisogno da me?",
    ],
    stay: [
      "Sì. Forse mi serve andare piano.",
      "Posso farti un esempio?",
      "Non lo so ancora di preciso. Mi aiuti a guardarlo?",
    ],
  },
  "agrees-fast": {
    said: [
      "Certo, nessun problema. Facciamo in un altro modo.",
      "Hai ragione. Lo cambio.",
      "Va bene. Come preferisci.",
    ],
    stay: [
      "Grazie. Che cosa faremmo di diverso, in concreto?",
      "Prima di andare avanti, mi dici che cosa hai capito?",
      "Tra qualche settimana possiamo guardare come va?",
    ],
  },
  explains: {
    said: [
      "Facciamo così perché fa parte del metodo.",
      "Ti spiego perché te l’ho chiesto.",
      "C’è una ragione. Questo lavoro richiede tempo.",
      "Te l’ho detto perché pensavo che ti servisse.",
    ],
    stay: [
      "Mi è utile sapere perché. E vorrei che sapessi com’è per me.",
      "Capisco la ragione, ma per me non funziona lo stesso.",
      "C’è un’altra strada per arrivare allo stesso punto?",
    ],
  },
  reassures: {
    said: [
      "Fidati del percorso.",
      "È ancora presto. Datti un po’ di tempo.",
      "Non preoccuparti, fa parte del cammino.",
      "Stai andando meglio di quanto credi.",
    ],
    stay: [
      "Vorrei riuscirci. Mi servirebbe sapere da che cosa capiremmo che funziona.",
      "Quanto tempo daresti ancora, e che cosa guarderemmo allora?",
      "È gentile da parte tua. Vorrei comunque che ne parlassimo.",
    ],
  },
  interprets: {
    said: [
      "Forse questo ha a che fare con tuo padre.",
      "Mi chiedo con chi altro ti è successo di sentirti così.",
      "Può essere che ti allontani perché ci stiamo avvicinando a qualcosa?",
    ],
    stay: [
      "Può darsi. Prima vorrei che guardassimo che cosa succede tra te e me.",
      "Forse in parte. Quello che dico riguarda le nostre sedute.",
      "Ci penserò. Oggi preferisco restare su quello che ho detto.",
    ],
  },
  hurt: {
    said: [
      "Ah. Questo non me l’aspettavo.",
      "Per me è difficile da sentire.",
      "Pensavo che stesse andando bene.",
      "Non so che cosa dirti.",
    ],
    stay: [
      "Posso aspettare un momento. Neanche per me è facile dirlo.",
      "Non dico che va tutto male. Parlo di una cosa precisa.",
      "Te lo dico perché per me conta poter parlare con franchezza.",
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
      "Oggi non mi serve una risposta. Volevo che tu lo sapessi.",
      "Puoi segnartelo, così cominciamo da lì?",
    ],
  },
  dismisses: {
    said: [
      "Mi sembra che tu esageri.",
      "Se non ti va bene, puoi cercare un’altra persona.",
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
