import type { Phrases } from "#domain/wording.ts";

/** What is said alike with tu and with lei: nobody is spoken to here. */
export const topics: Phrases["topics"] = {
  "not-heard": {
    soft: "A volte ho l’impressione che quello che dico non arrivi.",
    clear: "Spesso ho l’impressione che quello che dico non venga ascoltato, o non venga capito.",
    firm: "Ho l’impressione che quello che dico non venga né ascoltato né capito, e così non posso lavorare.",
  },
  "something-said": {
    soft: "Si tratta di una cosa detta in seduta, che mi è rimasta dentro.",
    clear: "Una cosa detta in seduta mi è rimasta dentro, e vorrei tornarci.",
    firm: "In seduta è stata detta una cosa che non posso lasciar passare, e ho bisogno di parlarne.",
  },
  "weighing-words": {
    soft: "Mi accorgo che in seduta scelgo le parole con molta prudenza.",
    clear: "In seduta peso ogni parola, e vorrei parlare con più libertà.",
    firm: "In seduta peso ogni parola, e non voglio andare avanti così.",
  },
  "no-direction": {
    soft: "Non vedo molto bene dove stiamo andando.",
    clear: "Non so a che cosa stiamo lavorando.",
    firm: "Non so a che cosa stiamo lavorando, e ho bisogno di saperlo.",
  },
  "goals-not-mine": {
    soft: "Mi chiedo se i nostri obiettivi sono davvero i miei.",
    clear: "Gli obiettivi su cui lavoriamo non li sento miei.",
    firm: "Gli obiettivi su cui lavoriamo non sono i miei, e voglio che li scegliamo di nuovo.",
  },
  tasks: {
    soft: "Si tratta dei compiti che mi porto a casa: faccio fatica.",
    clear: "Così come sono, i compiti che mi porto a casa non mi servono.",
    firm: "I compiti che mi porto a casa non hanno senso per me, e così come sono non li continuo.",
  },
  pace: {
    soft: "Credo che il ritmo non sia del tutto il mio.",
    clear: "Il ritmo a cui andiamo non è il mio.",
    firm: "Il ritmo a cui andiamo non va bene per me, e me ne serve un altro.",
  },
  frame: {
    soft: "Si tratta di come abbiamo organizzato le sedute.",
    clear: "Nel modo in cui abbiamo organizzato le sedute, qualcosa non va bene per me.",
    firm: "Il modo in cui abbiamo organizzato le sedute non va bene per me, e ho bisogno di un nuovo accordo.",
  },
  "not-better": {
    soft: "A questo punto pensavo di stare meglio.",
    clear: "Non sto meglio di quando abbiamo cominciato.",
    firm: "Non sto meglio di quando abbiamo cominciato, e non voglio continuare allo stesso modo.",
  },
  culture: {
    soft: "Quando parliamo, lascio fuori una parte di chi sono.",
    clear: "Una parte di chi sono non ha ancora un posto nelle nostre sedute.",
    firm: "Una parte importante di chi sono rimane fuori dalle nostre sedute.",
  },
  "no-fit": {
    soft: "Mi chiedo se tra noi c’è davvero intesa.",
    clear: "Credo che tra noi non ci sia intesa.",
    firm: "Tra noi non c’è intesa, e voglio vedere quali altre possibilità ci sono.",
  },
  "pause-or-end": {
    soft: "Sto pensando di smettere, per un po’ o del tutto.",
    clear: "Voglio smettere con le sedute.",
    firm: "Ho deciso di smettere con le sedute.",
  },
};

export const ownTopic: Phrases["ownTopic"] = {
  soft: "Si tratta di questo:",
  clear: "Il tema è questo:",
  firm: "Il punto è questo:",
};

export const endingHappened: Phrases["endingHappened"] = {
  soft: "Ecco che cosa mi ci fa pensare:",
  clear: "Ecco da dove viene:",
  firm: "La ragione è questa:",
};

/** How it begins when it is said or read. The message is written to somebody, and stands in each voice. */
export const openings = {
  soft: {
    spoken: "C’è una cosa che faccio fatica a dire, e vorrei provarci.",
    note: "C’è una cosa che faccio fatica a dire, e per questo l’ho scritta.",
  },
  clear: {
    spoken: "Vorrei che guardassimo come sta andando per me.",
    note: "Vorrei che guardassimo come sta andando per me, e scrivendo mi viene più chiaro.",
  },
  firm: {
    spoken: "Quello che facciamo non mi sta aiutando, e ho bisogno che cambiamo qualcosa.",
    note: "L’ho scritto per dire tutto: quello che facciamo non mi sta aiutando, e ho bisogno che cambiamo qualcosa.",
  },
} as const;

/** Before each box, except where somebody is spoken to. But for soft, how it is for me has nothing before it. */
export const joints = {
  soft: {
    happened: "Continuo a pensare a questo:",
    impact: "Per me è così:",
    wish: "Mi aiuterebbe, per esempio:",
  },
  clear: {
    happened: "Ecco che cosa intendo:",
    impact: "",
    wish: "Mi servirebbe questo:",
    question: "La mia domanda è questa:",
  },
  firm: {
    happened: "In concreto:",
    impact: "",
    wish: "Ecco che cosa chiedo:",
  },
} as const;
