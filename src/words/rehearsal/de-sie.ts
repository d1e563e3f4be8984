import type { Phrases } from "#domain/wording.ts";
import { hints, question, small } from "./de-lists.ts";
import {
  closings,
  endingClosings,
  endingHappened,
  joints,
  openings,
  ownTopic,
  topics,
} from "./de-neutral.ts";
import { replies } from "./de-sie-replies.ts";
import type { VoiceContent } from "./voice.ts";

const phrases: Phrases = {
  openings: {
    soft: {
      ...openings.soft,
      message:
        "Ich schicke Ihnen vor unserer Sitzung ein paar Zeilen, weil es etwas gibt, das mir schwerfällt. Können wir uns dafür Zeit nehmen?",
    },
    clear: {
      ...openings.clear,
      message:
        "Ich schicke Ihnen vor unserer Sitzung ein paar Zeilen: Ich möchte, dass wir uns Zeit nehmen und anschauen, wie es mir mit der Therapie geht.",
    },
    firm: {
      ...openings.firm,
      message:
        "Ich schreibe Ihnen vor unserer Sitzung, weil mir nicht hilft, was wir machen, und ich möchte, dass wir etwas ändern. Damit würde ich gern anfangen.",
    },
  },
  endingOpenings: {
    soft: {
      spoken: "Es gibt etwas, das ich Ihnen nicht leicht sagen kann, und ich möchte mir dafür Zeit nehmen.",
      note: "Es gibt etwas, das ich Ihnen nicht leicht sagen kann, und darum habe ich es aufgeschrieben.",
      message:
        "Ich schicke Ihnen vor unserer Sitzung ein paar Zeilen, weil ich das nicht leicht sagen kann. Können wir uns dafür Zeit nehmen?",
    },
    clear: {
      spoken: "Ich denke schon länger darüber nach, ob ich weitermache, und möchte offen mit Ihnen reden.",
      note: "Ich denke schon länger darüber nach, ob ich weitermache, und schriftlich kann ich es klarer sagen.",
      message:
        "Ich schicke Ihnen vor unserer Sitzung ein paar Zeilen: Ich denke schon länger darüber nach, ob ich weitermache, und möchte mit Ihnen darüber reden.",
    },
    firm: {
      spoken: "Ich habe eine Entscheidung getroffen, und Sie sollen es von mir hören.",
      note: "Ich habe eine Entscheidung getroffen und alles aufgeschrieben, damit ich es richtig sage.",
      message:
        "Ich schreibe Ihnen vor unserer Sitzung, weil ich eine Entscheidung getroffen habe. Damit würde ich gern anfangen.",
    },
  },

  topics,
  ownTopic,
  joints: {
    soft: { ...joints.soft, question: "Und eines möchte ich Sie fragen:" },
    clear: joints.clear,
    firm: { ...joints.firm, question: "Und ich frage Sie ganz direkt:" },
  },
  endingHappened,

  closings: {
    soft: {
      ...closings.soft,
      spoken: "Das wollte ich Ihnen sagen. Sie müssen jetzt nicht antworten.",
      message: "Den Rest sage ich Ihnen lieber, wenn wir uns sehen.",
    },
    clear: {
      ...closings.clear,
      spoken: "Mich interessiert, wie Sie das sehen.",
      message: "Den Rest erzähle ich Ihnen in der Sitzung.",
    },
    firm: closings.firm,
  },
  endingClosings: {
    soft: { ...endingClosings.soft, message: "Den Rest sage ich Ihnen lieber, wenn wir uns sehen." },
    clear: { ...endingClosings.clear, message: "Den Rest erzähle ich Ihnen in der Sitzung." },
    firm: {
      spoken: "Ich habe gut darüber nachgedacht und bitte Sie, das zu respektieren.",
      note: "Ich habe gut darüber nachgedacht und bitte Sie, das zu respektieren.",
      message: "Ich habe gut darüber nachgedacht und bitte Sie, das zu respektieren.",
    },
  },

  question,
  small,
};

/** Both say Sie. */
export const deSie: VoiceContent = {
  lang: "de",
  phrases,
  replies,
  haveWritten: "Ich habe es aufgeschrieben. Soll ich es Ihnen vorlesen, oder möchten Sie es selbst lesen?",
  askMinute: "Geben Sie mir bitte eine Minute. Ich suche die Worte.",
  endings: {
    "last-session":
      "Ich höre mit den Sitzungen auf, und heute soll die letzte sein. Auf die Gründe will ich nicht eingehen. Ich möchte mit Ihnen auf das zurückschauen, was wir gemacht haben, und mich verabschieden.",
    "end-message":
      "Guten Tag, ich höre mit den Sitzungen auf und möchte, dass Sie es von mir erfahren. Bitte streichen Sie die Termine, die wir noch haben. Auf die Gründe will ich nicht eingehen. Danke für Ihre Zeit.",
    "pause-message":
      "Guten Tag, ich möchte mit den Sitzungen eine Pause machen. Bitte streichen Sie die Termine, die wir noch haben. Wenn ich wieder anfangen will, schreibe ich Ihnen.",
    "ask-summary":
      "Guten Tag, ich möchte Sie um eine kurze Zusammenfassung meiner Behandlung bitten, schriftlich. Darin sollte stehen, wann wir uns gesehen haben, woran wir gearbeitet haben und was Sie mir für später empfehlen. Wann wäre das möglich?",
    "ask-referral":
      "Guten Tag, ich möchte bei jemand anders weitermachen. Können Sie mir jemanden oder eine Stelle empfehlen? Wenn Sie dafür etwas über mich weitergeben wollen, fragen Sie mich bitte vorher.",
    "ask-records":
      "Guten Tag, ich möchte eine Kopie meiner Akte, also von allem, was Sie über mich aufgeschrieben haben. Was brauchen Sie dafür von mir, und wann könnte ich die Kopie haben? Danke.",
  },
  hints,
};
