import type { Phrases } from "#domain/wording.ts";
import { hints, question, small } from "./ca-lists.ts";
import { endingHappened, joints, openings, ownTopic, topics } from "./ca-neutral.ts";
import { replies } from "./ca-voste-replies.ts";
import type { VoiceContent } from "./voice.ts";

const phrases: Phrases = {
  openings: {
    soft: {
      ...openings.soft,
      message:
        "Li escric unes línies abans de la sessió perquè hi ha una cosa que em costa de dir. M’agradaria que tinguéssim una estona per parlar-ne.",
    },
    clear: {
      ...openings.clear,
      message:
        "Li escric unes línies abans de la sessió: m’agradaria que tinguéssim una estona per mirar com em va tot això.",
    },
    firm: {
      ...openings.firm,
      message:
        "Li escric abans de la sessió perquè el que fem no m’ajuda, i necessito que canviem alguna cosa. Vull que comencem per aquí.",
    },
  },
  endingOpenings: {
    soft: {
      spoken: "Hi ha una cosa que no m’és fàcil de dir-li, i ho vull fer amb calma.",
      note: "Hi ha una cosa que no m’és fàcil de dir-li, i per això la porto escrita.",
      message:
        "Li escric unes línies abans de la sessió perquè hi ha una cosa que no m’és fàcil de dir-li. M’agradaria que tinguéssim una estona per parlar-ne.",
    },
    clear: {
      spoken: "Fa temps que em pregunto si vull continuar, i m’estimo més parlar-li amb franquesa.",
      note: "Fa temps que em pregunto si vull continuar, i l’hi porto per escrit perquè em surt més clar.",
      message:
        "Li escric unes línies abans de la sessió: fa temps que em pregunto si vull continuar, i m’agradaria que tinguéssim una estona per parlar-ne.",
    },
    firm: {
      spoken: "He pres una decisió, i vull que la sàpiga per mi.",
      note: "He pres una decisió, i li llegiré el que he escrit, per dir-la bé.",
      message: "Li escric abans de la sessió perquè he pres una decisió. Vull que comencem per aquí.",
    },
  },

  topics,
  ownTopic,
  joints: {
    soft: { ...joints.soft, question: "I li vull preguntar una cosa:" },
    clear: { ...joints.clear, happened: "Li explico a què em refereixo:" },
    firm: { ...joints.firm, question: "I l’hi pregunto directament:" },
  },
  endingHappened,

  closings: {
    soft: {
      spoken: "Això és el que li volia dir. No cal que em respongui ara.",
      note: "M’agradaria que en parléssim, encara que al començament em costi.",
      message: "De la resta, m’estimo més parlar-li’n a la sessió.",
    },
    clear: {
      spoken: "M’agradaria saber com ho veu vostè.",
      note: "Vull que en parlem avui, i saber com ho veu vostè.",
      message: "De la resta, li’n parlo a la sessió.",
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
      message: "De la resta, m’estimo més parlar-li’n a la sessió.",
    },
    clear: {
      spoken: "M’agradaria que aprofitéssim bé el temps que queda.",
      note: "M’agradaria que aprofitéssim bé el temps que queda.",
      message: "De la resta, li’n parlo a la sessió.",
    },
    firm: {
      spoken: "M’ho he pensat bé, i li demano que ho respecti.",
      note: "M’ho he pensat bé, i li demano que ho respecti.",
      message: "M’ho he pensat bé, i li demano que ho respecti.",
    },
  },

  question,
  small,
};

export const caVoste: VoiceContent = {
  lang: "ca",
  phrases,
  replies,
  haveWritten: "Ho porto escrit. L’hi llegeixo, o s’estima més llegir-ho?",
  askMinute: "Doni’m un minut, si us plau. Vull trobar les paraules.",
  endings: {
    "last-session":
      "He decidit acabar les sessions, i m’agradaria que aquesta fos l’última. M’estimo més no entrar en els motius. Vull que repassem el que hem treballat i que ens diguem adeu.",
    "end-message":
      "Hola. He decidit acabar les sessions, i vull que ho sàpiga per mi. Si us plau, cancel·li les que teníem previstes. M’estimo més no entrar en els motius. Gràcies pel seu temps.",
    "pause-message":
      "Hola. Vull fer una pausa en les sessions. Si us plau, cancel·li les que teníem previstes. Si les vull reprendre, li escriuré.",
    "ask-summary":
      "Hola. Li vull demanar un resum breu, per escrit, del meu tractament: les dates, què hem treballat i què em recomana per a més endavant. Quan el podria tenir?",
    "ask-referral":
      "Hola. M’agradaria continuar amb una altra persona. Em recomana algú, o un lloc on buscar? Si pensa que cal passar informació sobre mi, pregunti-m’ho abans, si us plau.",
    "ask-records":
      "Hola. Vull tenir una còpia de la meva història clínica, o del que guardi escrit sobre mi. Què necessita de part meva, i quan la podria tenir? Gràcies.",
  },
  hints,
};
