import type { Words } from "../words.ts";

/** A word for each thing a rehearsal can hold, in the first person. */
export const rehearsal: Words["rehearsal"] = {
  topics: {
    "not-heard": "Mi sembra che non mi ascolti, o non mi capisca",
    "something-said": "Una cosa che è stata detta",
    "weighing-words": "Lì peso ogni parola",
    "no-direction": "Non so a che cosa stiamo lavorando",
    "goals-not-mine": "Gli obiettivi non sono i miei",
    tasks: "I compiti non hanno senso per me, o non li ho fatti",
    pace: "Il ritmo",
    frame: "Come lavoriamo: orari, costo, disdette, messaggi, riservatezza",
    "not-better": "Non sto meglio, o sto peggio",
    culture: "Cultura, identità, lingua, fede",
    "no-fit": "Tra noi non c’è intesa",
    "pause-or-end": "Voglio fare una pausa, o finire",
    own: "Un’altra cosa, con parole mie",
  },

  fears: {
    "hurt-them": "Farei male a chi mi segue",
    "they-know-better": "Ne sa più di me",
    ungrateful: "Sembrerebbe ingratitudine",
    annoyed: "Si arrabbierebbe con me",
    "my-problem": "Direbbe che il problema è mio",
    dropped: "Smetterebbe di seguirmi",
    "cry-or-freeze": "Piangerei, o mi bloccherei",
    "not-serious": "Non è poi così grave",
    "not-done": "Da dove vengo io, non si fa",
    other: "Un’altra cosa",
  },

  wants: {
    "understand-why": "Capire perché facciamo così",
    "change-something": "Cambiare qualcosa",
    slower: "Andare più piano",
    faster: "Andare più in fretta",
    "how-we-are": "Parlare di come va tra noi",
    "other-way": "Un altro modo di lavorare",
    "goals-again": "Riguardare gli obiettivi",
    pause: "Fare una pausa",
    "end-well": "Finire bene",
    "be-heard": "Solo che mi ascolti",
  },

  tones: { soft: "Delicato", clear: "Chiaro", firm: "Fermo" },
  uses: {
    spoken: "Per dirlo a voce",
    note: "Una nota da leggere o consegnare",
    message: "Un messaggio breve prima della seduta",
  },
  voices: {
    en: "Inglese",
    "es-tu": "Spagnolo, con tú",
    "es-usted": "Spagnolo, con usted",
    "es-vos": "Spagnolo, con vos",
    "ca-tu": "Catalano, con tu",
    "ca-voste": "Catalano, con vostè",
    "de-du": "Tedesco, con du",
    "de-sie": "Tedesco, con Sie",
    "fr-tu": "Francese, con tu",
    "fr-vous": "Francese, con vous",
    "it-tu": "Italiano, con il tu",
    "it-lei": "Italiano, con il lei",
    "pt-BR": "Portoghese del Brasile",
    "pt-PT-tu": "Portoghese del Portogallo, con tu",
    "pt-PT-voce": "Portoghese del Portogallo, formale",
  },

  replies: {
    curious: "Vuole saperne di più",
    "agrees-fast": "Dice subito di sì",
    explains: "Spiega, o difende quello che fa",
    reassures: "Mi rassicura",
    interprets: "Ci vede dietro qualcos’altro",
    hurt: "Ci resta male, o tace",
    clock: "Guarda l’ora",
    dismisses: "Minimizza, o si arrabbia",
  },

  replyMeanings: {
    curious:
      "Forse chi ti segue vuole capire prima di rispondere. Puoi andare piano, e dire solo quello che vuoi.",
    "agrees-fast":
      "Forse è sollievo, o la voglia di rimediare subito. Forse è un sì arrivato prima di aver capito.",
    explains:
      "Forse c’è una buona ragione, o forse era difficile da ascoltare. Una ragione può essere vera, e la cosa può lo stesso non andare bene per te.",
    reassures: "Forse è detto con affetto. Può anche chiudere il discorso prima che tu abbia finito.",
    interprets:
      "Può esserci qualcosa di vero, e può portare lontano da quello che dici. Non serve decidere adesso quale delle due.",
    hurt: "Forse ha fatto male, o le parole giuste non ci sono ancora. Quello che prova chi ti segue non tocca a te ripararlo, e quello che dici resta vero.",
    clock:
      "Forse riguarda solo l’ora. Quello che si dice verso la fine è detto, e la prossima volta può venire per primo.",
    dismisses:
      "Questa non è colpa tua. Va bene fermarsi per oggi. Finire è un tuo diritto, con una ragione o senza.",
  },

  cues: {
    "sit-down": "ci sediamo",
    "asked-how": "mi chiede come sto",
    "ten-minutes": "mancano dieci minuti",
    own: "succede un’altra cosa",
  },
  plansB: {
    "hand-note": "consegno la mia nota",
    "have-written": "dico che l’ho scritto",
    "ask-minute": "chiedo un minuto",
    own: "faccio un’altra cosa",
  },

  decisions: {
    enough: "Me la sento di dirlo",
    "not-yet": "Non ancora",
    "decided-not": "Ho deciso di non dirlo",
  },

  said: {
    all: "Sì, tutto",
    part: "In parte",
    no: "No",
    "not-come-up": "Non c’è stata occasione",
  },
  came: {
    yes: "Sì, è successo",
    partly: "In parte",
    no: "No, è andata in un altro modo",
  },
  next: {
    "worked-on": "Ci stiamo lavorando",
    "say-more": "C’è ancora da dire",
    "give-time": "Aspetto ancora, fino a un giorno che scelgo",
    "second-opinion": "Vorrei un altro parere",
    end: "Vorrei finire",
  },
  sinceThen: { better: "Meglio", same: "Uguale", worse: "Peggio" },
};
