import { onDay } from "../it/days.ts";
import type { EvidenceText } from "./evidence.ts";

export const evidenceIt: EvidenceText = {
  lead: "Il modo di prepararsi che trovi qui mette insieme cose studiate una per una, quasi sempre in altri campi. Questa pagina dice quali, da chi, e fin dove arrivano.",

  unknownTitle: "Quello che nessuno sa",
  unknown: [
    "Non abbiamo trovato nessuno studio su questo: prepararsi in un’app a quello che si vuole dire in terapia. Vale anche per questa app.",
    "Quasi tutti questi studi parlano del farsi valere o degli obiettivi in generale. In molti casi a partecipare era chi studiava all’università, o chi si offriva.",
    "Parlano di tante persone, in media. Nessuno può dire come sarà per te.",
    "Nessuno può dire come reagirà chi ti segue. Forse lo apprezza, forse all’inizio risponde in modo goffo, forse non la prende bene.",
  ],

  parts: {
    unsaid: "Quello che non si dice",
    therapists: "Come la prende chi sta dall’altra parte",
    between: "Quello che c’è tra le due persone",
    preparing: "Prepararsi a dire una cosa difficile",
    asking: "Quando ti si chiede come va",
  },
  claims: {
    unsaid: {
      hiding:
        "547 persone in terapia hanno risposto a un’indagine su internet. Il 93\u00a0% ha detto di aver mentito in terapia, e il 72,6\u00a0% sulla terapia stessa. Per esempio, c’è chi ha finto che un commento piacesse o servisse. Tra i motivi: la cortesia, e non dare un dispiacere.",
      deference:
        "14 persone hanno riascoltato una loro seduta. Hanno raccontato come si trattenevano: per paura di criticare, per fare quello che ci si aspettava, per non ferire, per un senso di debito. Da lì nascono i timori tra cui puoi scegliere.",
      disappointing:
        "Una rassegna ha raccolto 936 frasi da 51 studi su che cosa era andato male in una terapia. Parlano di che cosa ha fatto chi conduceva la terapia, di difficoltà tra le due persone, di poca intesa e delle conseguenze. Da lì nascono i temi tra cui puoi scegliere.",
    },
    therapists: {
      receiving:
        "18 persone che fanno terapia da tempo hanno scritto di quando qualcuno aveva detto loro che qualcosa non andava. È stato duro, e hanno imparato; una cosa precisa era più utile. C’è chi ha cambiato qualcosa con quella persona, chi solo più tardi con altre, chi per niente.",
    },
    between: {
      relationship:
        "In 295 studi con più di 30.000 persone, una buona relazione di lavoro e un buon risultato andavano spesso insieme (r\u00a0=\u00a00,278). È un legame, non una causa, e ci sono state eccezioni.",
      agreeing:
        "Uno studio ha seguito 105 persone in un tipo di terapia per la depressione. L’accordo iniziale su obiettivi e compiti era legato a quello che è cambiato dopo. L’intesa tra le due persone, invece, era legata di più a quello che era già cambiato.",
      mending:
        "Dove una tensione tra le due persone è stata vista e riparata, i risultati erano in media migliori. Lo dice una rassegna, che li confronta con i casi lasciati così. Non se ne può dedurre che la causa fosse la riparazione.",
    },
    preparing: {
      ifThen:
        "Un piano del tipo «se succede questo, allora faccio quello» andava insieme a obiettivi raggiunti più spesso. Così in 94 prove (d\u00a0=\u00a00,65) e più tardi in 642 (d da 0,27 a 0,66). Contava di più con le parole «se» e «allora», con una voglia forte e quando il piano era stato ripetuto.",
      practising:
        "79 donne hanno preso parte a uno studio sul farsi valere. Far pratica e insieme guardare i pensieri che frenano è risultato il modo migliore. Qualche tempo dopo, a detta loro, i gruppi erano alla pari.",
      imagining:
        "In 123 confronti con 5.685 persone, immaginare una cosa prima andava insieme al farla (g\u00a0=\u00a00,49, tra 0,37 e 0,62). Chi li ha scritti dice che gli studi non concordano in tutto.",
      theWayThere:
        "Prima di un esame, chi ha immaginato come avrebbe studiato ha studiato di più e ha avuto voti migliori. Per questo ti si chiede dove starai e qual è la tua prima parola, e non di immaginare che vada bene.",
    },
    asking: {
      forms:
        "C’è chi in terapia chiede con regolarità, con dei moduli, come va. Dieci rassegne precedenti, prese insieme, ne hanno trovato effetti da piccoli a medi. È un’altra cosa rispetto al prepararsi, e questa app non manda niente a nessuno.",
      oneOfThem:
        "Una rassegna di 18 studi su uno di questi sistemi ha trovato un piccolo effetto nell’insieme (g\u00a0=\u00a00,27) e nessuno nei servizi di psichiatria. Dice che i buoni risultati altrove possono dipendere in parte da chi ha fatto gli studi.",
    },
  },
  figures: "Le cifre sono quelle che dà ogni pubblicazione, e valgono per una media.",

  referencesTitle: "Che cosa è stato letto",
  leaving:
    "Gli indirizzi sono qui come testo: l’app non ne carica niente. Aprirne uno in un browser vuol dire uscire dall’app.",
  checkedOn: (day) =>
    `Letto ${onDay(day)}, come riassunto, in copie conservate, salvo dove si dice altro. Una persona deve ancora confrontare ogni dato con la pubblicazione.`,
  confirmations: {
    quoted: "È stata letta un’altra pagina che ne parla.",
    "not-confirmed": "Non ancora confermato.",
  },
};
