import type { Phrases } from "#domain/wording.ts";
import { hints, question, small } from "./it-lists.ts";
import { endingHappened, joints, openings, ownTopic, topics } from "./it-neutral.ts";
import { replies } from "./it-tu-replies.ts";
import type { VoiceContent } from "./voice.ts";

const phrases: Phrases = {
  openings: {
    soft: {
      ...openings.soft,
      message:
        "Ti scrivo due righe prima della seduta, perché c’è una cosa che faccio fatica a dire. Possiamo prenderci un po’ di tempo per parlarne?",
    },
    clear: {
      ...openings.clear,
      message:
        "Ti scrivo due righe prima della seduta: vorrei che ci prendessimo un po’ di tempo per guardare come sta andando per me.",
    },
    firm: {
      ...openings.firm,
      message:
        "Ti scrivo prima della seduta perché quello che facciamo non mi sta aiutando, e ho bisogno che cambiamo qualcosa. Vorrei cominciare da qui.",
    },
  },
  endingOpenings: {
    soft: {
      spoken: "C’è una cosa che non mi è facile dirti, e vorrei farlo con calma.",
      note: "C’è una cosa che non mi è facile dirti, e per questo l’ho scritta.",
      message:
        "Ti scrivo due righe prima della seduta, perché c’è una cosa che non mi è facile dirti. Possiamo prenderci un po’ di tempo per parlarne?",
    },
    clear: {
      spoken: "Da un po’ mi chiedo se voglio continuare, e preferisco dirtelo con franchezza.",
      note: "Da un po’ mi chiedo se voglio continuare, e scrivendo mi viene più chiaro.",
      message:
        "Ti scrivo due righe prima della seduta: da un po’ mi chiedo se voglio continuare, e vorrei che ci prendessimo del tempo per parlarne.",
    },
    firm: {
      spoken: "Ho preso una decisione, e voglio che tu la sappia da me.",
      note: "Ho preso una decisione, e l’ho scritta per dirla bene.",
      message: "Ti scrivo prima della seduta perché ho preso una decisione. Vorrei cominciare da qui.",
    },
  },

  topics,
  ownTopic,
  joints: {
    soft: { ...joints.soft, question: "E vorrei chiederti una cosa:" },
    clear: joints.clear,
    firm: { ...joints.firm, question: "E te lo chiedo direttamente:" },
  },
  endingHappened,

  closings: {
    soft: {
      spoken: "Ecco, è quello che volevo dirti. Non serve rispondere subito.",
      note: "Vorrei che ne parlassimo, anche se prima mi serve un momento.",
      message: "Il resto preferisco dirtelo in seduta.",
    },
    clear: {
      spoken: "Vorrei sapere come la vedi tu.",
      note: "Vorrei che ne parlassimo oggi.",
      message: "Il resto te lo dico in seduta.",
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
      message: "Il resto preferisco dirtelo in seduta.",
    },
    clear: {
      spoken: "Vorrei che usassimo bene il tempo che resta.",
      note: "Vorrei che usassimo bene il tempo che resta.",
      message: "Il resto te lo dico in seduta.",
    },
    firm: {
      spoken: "Ci ho pensato bene, e ti chiedo di rispettarlo.",
      note: "Ci ho pensato bene, e ti chiedo di rispettarlo.",
      message: "Ci ho pensato bene, e ti chiedo di rispettarlo.",
    },
  },

  question,
  small,
};

export const itTu: VoiceContent = {
  lang: "it",
  phrases,
  replies,
  haveWritten: "L’ho scritto. Te lo leggo, o preferisci leggerlo tu?",
  askMinute: "Dammi un minuto, per favore. Vorrei trovare le parole.",
  endings: {
    "last-session":
      "Ho deciso di concludere le sedute, e vorrei che questa fosse l’ultima. Preferisco non spiegare i motivi. Vorrei che guardassimo insieme quello che abbiamo fatto, e che ci salutassimo.",
    "end-message":
      "Ciao. Ho deciso di concludere le sedute, e voglio che tu lo sappia da me. Per favore, annulla quelle già fissate. Preferisco non spiegare i motivi. Grazie per il tuo tempo.",
    "pause-message":
      "Ciao. Vorrei fare una pausa con le sedute. Per favore, annulla quelle già fissate. Se voglio riprendere, ti scrivo.",
    "ask-summary":
      "Ciao. Vorrei chiederti un breve riassunto scritto della mia terapia: le date, su che cosa abbiamo lavorato e che cosa consigli per il futuro. Quando potrei averlo?",
    "ask-referral":
      "Ciao. Vorrei continuare con un’altra persona. Puoi consigliarmi qualcuno, o un posto dove cercare? Se pensi che serva passare informazioni su di me, prima chiedimelo, per favore.",
    "ask-records":
      "Ciao. Vorrei avere una copia della mia cartella, o di quello che tieni per iscritto su di me. Di che cosa hai bisogno da me, e quando potrei averla? Grazie.",
  },
  hints,
};
