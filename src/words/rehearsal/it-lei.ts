import type { Phrases } from "#domain/wording.ts";
import { hints, question, small } from "./it-lists.ts";
import { endingHappened, joints, openings, ownTopic, topics } from "./it-neutral.ts";
import { replies } from "./it-lei-replies.ts";
import type { VoiceContent } from "./voice.ts";

const phrases: Phrases = {
  openings: {
    soft: {
      ...openings.soft,
      message:
        "Le scrivo due righe prima della seduta, perché c’è una cosa che faccio fatica a dire. Possiamo prenderci un po’ di tempo per parlarne?",
    },
    clear: {
      ...openings.clear,
      message:
        "Le scrivo due righe prima della seduta: vorrei che ci prendessimo un po’ di tempo per guardare come sta andando per me.",
    },
    firm: {
      ...openings.firm,
      message:
        "Le scrivo prima della seduta perché quello che facciamo non mi sta aiutando, e ho bisogno che cambiamo qualcosa. Vorrei cominciare da qui.",
    },
  },
  endingOpenings: {
    soft: {
      spoken: "C’è una cosa che non mi è facile dirle, e vorrei farlo con calma.",
      note: "C’è una cosa che non mi è facile dirle, e per questo l’ho scritta.",
      message:
        "Le scrivo due righe prima della seduta, perché c’è una cosa che non mi è facile dirle. Possiamo prenderci un po’ di tempo per parlarne?",
    },
    clear: {
      spoken: "Da un po’ mi chiedo se voglio continuare, e preferisco dirglielo con franchezza.",
      note: "Da un po’ mi chiedo se voglio continuare, e scrivendo mi viene più chiaro.",
      message:
        "Le scrivo due righe prima della seduta: da un po’ mi chiedo se voglio continuare, e vorrei che ci prendessimo del tempo per parlarne.",
    },
    firm: {
      spoken: "Ho preso una decisione, e voglio che lei la sappia da me.",
      note: "Ho preso una decisione, e l’ho scritta per dirla bene.",
      message: "Le scrivo prima della seduta perché ho preso una decisione. Vorrei cominciare da qui.",
    },
  },

  topics,
  ownTopic,
  joints: {
    soft: { ...joints.soft, question: "E vorrei chiederle una cosa:" },
    clear: joints.clear,
    firm: { ...joints.firm, question: "E glielo chiedo direttamente:" },
  },
  endingHappened,

  closings: {
    soft: {
      spoken: "Ecco, è quello che volevo dirle. Non serve rispondere subito.",
      note: "Vorrei che ne parlassimo, anche se prima mi serve un momento.",
      message: "Il resto preferisco dirglielo in seduta.",
    },
    clear: {
      spoken: "Vorrei sapere come la vede lei.",
      note: "Vorrei che ne parlassimo oggi.",
      message: "Il resto glielo dico in seduta.",
    },
    firm: {
      spoken: "Vorrei che oggi decidessimo che cosa cambia.",
      note: "Vorrei che oggi decidessimo che cosa cambia.",
      message: "Preferisco che ne parliamo in seduta, e non per messaggio.",
    },
  },
  endingClosings: {
    soft: {
      spoken: "Vorrei che lo facessimo con rispetto.",
      note: "Vorrei che lo facessimo con rispetto, e senza fretta.",
      message: "Il resto preferisco dirglielo in seduta.",
    },
    clear: {
      spoken: "Vorrei che usassimo bene il tempo che resta.",
      note: "Vorrei che usassimo bene il tempo che resta.",
      message: "Il resto glielo dico in seduta.",
    },
    firm: {
      spoken: "Ci ho pensato bene, e le chiedo di rispettarlo.",
      note: "Ci ho pensato bene, e le chiedo di rispettarlo.",
      message: "Ci ho pensato bene, e le chiedo di rispettarlo.",
    },
  },

  question,
  small,
};

export const itLei: VoiceContent = {
  lang: "it",
  phrases,
  replies,
  haveWritten: "L’ho scritto. Glielo leggo, o preferisce leggerlo lei?",
  askMinute: "Mi dia un minuto, per favore. Vorrei trovare le parole.",
  endings: {
    "last-session":
      "Ho deciso di concludere le sedute, e vorrei che questa fosse l’ultima. Preferisco non spiegare i motivi. Vorrei che guardassimo insieme quello che abbiamo fatto, e che ci salutassimo.",
    "end-message":
      "Buongiorno. Ho deciso di concludere le sedute, e voglio che lei lo sappia da me. Per favore, annulli quelle già fissate. Preferisco non spiegare i motivi. Grazie per il suo tempo.",
    "pause-message":
      "Buongiorno. Vorrei fare una pausa con le sedute. Per favore, annulli quelle già fissate. Se voglio riprendere, le scrivo.",
    "ask-summary":
      "Buongiorno. Vorrei chiederle un breve riassunto scritto della mia terapia: le date, su che cosa abbiamo lavorato e che cosa consiglia per il futuro. Quando potrei averlo?",
    "ask-referral":
      "Buongiorno. Vorrei continuare con un’altra persona. Può consigliarmi qualcuno, o un posto dove cercare? Se pensa che serva passare informazioni su di me, prima me lo chieda, per favore.",
    "ask-records":
      "Buongiorno. Vorrei avere una copia della mia cartella, o di quello che tiene per iscritto su di me. Di che cosa ha bisogno da me, e quando potrei averla? Grazie.",
  },
  hints,
};
