import type { Phrases } from "#domain/wording.ts";
import { hints, question, small } from "./ca-lists.ts";
import { endingHappened, joints, openings, ownTopic, topics } from "./ca-neutral.ts";
import { replies } from "./ca-tu-replies.ts";
import type { VoiceContent } from "./voice.ts";

const phrases: Phrases = {
  openings: {
    soft: {
      ...openings.soft,
      message:
        "T’escric unes línies abans de la sessió perquè hi ha una cosa que em costa de dir. M’agradaria que tinguéssim una estona per parlar-ne.",
    },
    clear: {
      ...openings.clear,
      message:
        "T’escric unes línies abans de la sessió: m’agradaria que tinguéssim una estona per mirar com em va tot això.",
    },
    firm: {
      ...openings.firm,
      message:
        "T’escric abans de la sessió perquè el que fem no m’ajuda, i necessito que canviem alguna cosa. Vull que comencem per aquí.",
    },
  },
  endingOpenings: {
    soft: {
      spoken: "Hi ha una cosa que no m’és fàcil de dir-te, i ho vull fer amb calma.",
      note: "Hi ha una cosa que no m’és fàcil de dir-te, i per això la porto escrita.",
      message:
        "T’escric unes línies abans de la sessió perquè hi ha una cosa que no m’és fàcil de dir-te. M’agradaria que tinguéssim una estona per parlar-ne.",
    },
    clear: {
      spoken: "Fa temps que em pregunto si vull continuar, i m’estimo més parlar-te amb franquesa.",
      note: "Fa temps que em pregunto si vull continuar, i t’ho porto per escrit perquè em surt més clar.",
      message:
        "T’escric unes línies abans de la sessió: fa temps que em pregunto si vull continuar, i m’agradaria que tinguéssim una estona per parlar-ne.",
    },
    firm: {
      spoken: "He pres una decisió, i vull que la sàpigues per mi.",
      note: "He pres una decisió, i te la porto escrita per dir-la bé.",
      message: "T’escric abans de la sessió perquè he pres una decisió. Vull que comencem per aquí.",
    },
  },

  topics,
  ownTopic,
  joints: {
    soft: { ...joints.soft, question: "I et vull preguntar una cosa:" },
    clear: { ...joints.clear, happened: "T’explico a què em refereixo:" },
    firm: { ...joints.firm, question: "I t’ho pregunto directament:" },
  },
  endingHappened,

  closings: {
    soft: {
      spoken: "Això és el que et volia dir. No cal que em responguis ara.",
      note: "M’agradaria que en parléssim, encara que al començament em costi.",
      message: "La resta m’estimo més explicar-te-la a la sessió.",
    },
    clear: {
      spoken: "M’agradaria saber com ho veus tu.",
      note: "Vull que en parlem avui, i saber com ho veus tu.",
      message: "La resta te l’explico a la sessió.",
    },
    firm: {
      spoken: "Vull que avui acordem què canviarà.",
      note: "Vull que avui acordem què canviarà.",
      message: "M’estimo més que en parlem a la sessió i no per missatge.",
    },
  },
  endingClosings: {
    soft: {
      spoken: "M’agradaria que ho féssim amb calma.",
      note: "M’agradaria que ho féssim amb calma i sense pressa.",
      message: "La resta m’estimo més explicar-te-la a la sessió.",
    },
    clear: {
      spoken: "M’agradaria que aprofitéssim bé el temps que queda.",
      note: "M’agradaria que aprofitéssim bé el temps que queda.",
      message: "La resta te l’explico a la sessió.",
    },
    firm: {
      spoken: "M’ho he pensat bé, i et demano que ho respectis.",
      note: "M’ho he pensat bé, i et demano que ho respectis.",
      message: "M’ho he pensat bé, i et demano que ho respectis.",
    },
  },

  question,
  small,
};

export const caTu: VoiceContent = {
  lang: "ca",
  phrases,
  replies,
  haveWritten: "Ho porto escrit. T’ho llegeixo, o t’estimes més llegir-ho?",
  askMinute: "Dona’m un minut, si us plau. Vull trobar les paraules.",
  endings: {
    "last-session":
      "He decidit acabar les sessions, i m’agradaria que aquesta fos l’última. M’estimo més no entrar en els motius. Vull que repassem el que hem treballat i que ens diguem adeu.",
    "end-message":
      "Hola. He decidit acabar les sessions, i vull que ho sàpigues per mi. Si us plau, cancel·la les que teníem previstes. M’estimo més no entrar en els motius. Gràcies pel teu temps.",
    "pause-message":
      "Hola. Vull fer una pausa en les sessions. Si us plau, cancel·la les que teníem previstes. Si les vull reprendre, t’escriuré.",
    "ask-summary":
      "Hola. Et vull demanar un resum breu, per escrit, del meu tractament: les dates, què hem treballat i què em recomanes per a més endavant. Quan el podria tenir?",
    "ask-referral":
      "Hola. M’agradaria continuar amb una altra persona. Em recomanes algú, o un lloc on buscar? Si penses que cal passar informació sobre mi, pregunta-m’ho abans, si us plau.",
    "ask-records":
      "Hola. Vull tenir una còpia de la meva història clínica, o del que guardis escrit sobre mi. Què necessites de part meva, i quan la podria tenir? Gràcies.",
  },
  hints,
};
