import type { Phrases } from "#domain/wording.ts";
import { replies } from "./de-du-replies.ts";
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
import type { VoiceContent } from "./voice.ts";

const phrases: Phrases = {
  openings: {
    soft: {
      ...openings.soft,
      message:
        "Ich schicke dir vor unserer Sitzung ein paar Zeilen, weil es etwas gibt, das mir schwerfällt. Können wir uns dafür Zeit nehmen?",
    },
    clear: {
      ...openings.clear,
      message:
        "Ich schicke dir vor unserer Sitzung ein paar Zeilen: Ich möchte, dass wir uns Zeit nehmen und anschauen, wie es mir mit der Therapie geht.",
    },
    firm: {
      ...openings.firm,
      message:
        "Ich schreibe dir vor unserer Sitzung, weil mir nicht hilft, was wir machen, und ich möchte, dass wir etwas ändern. Damit würde ich gern anfangen.",
    },
  },
  endingOpenings: {
    soft: {
      spoken: "Es gibt etwas, das ich dir nicht leicht sagen kann, und ich möchte mir dafür Zeit nehmen.",
      note: "Es gibt etwas, das ich dir nicht leicht sagen kann, und darum habe ich es aufgeschrieben.",
      message:
        "Ich schicke dir vor unserer Sitzung ein paar Zeilen, weil ich das nicht leicht sagen kann. Können wir uns dafür Zeit nehmen?",
    },
    clear: {
      spoken: "Ich denke schon länger darüber nach, ob ich weitermache, und möchte offen mit dir reden.",
      note: "Ich denke schon länger darüber nach, ob ich weitermache, und schriftlich kann ich es klarer sagen.",
      message:
        "Ich schicke dir vor unserer Sitzung ein paar Zeilen: Ich denke schon länger darüber nach, ob ich weitermache, und möchte mit dir darüber reden.",
    },
    firm: {
      spoken: "Ich habe eine Entscheidung getroffen, und du sollst es von mir hören.",
      note: "Ich habe eine Entscheidung getroffen und alles aufgeschrieben, damit ich es richtig sage.",
      message:
        "Ich schreibe dir vor unserer Sitzung, weil ich eine Entscheidung getroffen habe. Damit würde ich gern anfangen.",
    },
  },

  topics,
  ownTopic,
  joints: {
    soft: { ...joints.soft, question: "Und eines möchte ich dich fragen:" },
    clear: joints.clear,
    firm: { ...joints.firm, question: "Und ich frage dich ganz direkt:" },
  },
  endingHappened,

  closings: {
    soft: {
      ...closings.soft,
      spoken: "Das wollte ich dir sagen. Du musst jetzt nicht antworten.",
      message: "Den Rest sage ich dir lieber, wenn wir uns sehen.",
    },
    clear: {
      ...closings.clear,
      spoken: "Mich interessiert, wie du das siehst.",
      message: "Den Rest erzähle ich dir in der Sitzung.",
    },
    firm: closings.firm,
  },
  endingClosings: {
    soft: { ...endingClosings.soft, message: "Den Rest sage ich dir lieber, wenn wir uns sehen." },
    clear: { ...endingClosings.clear, message: "Den Rest erzähle ich dir in der Sitzung." },
    firm: {
      spoken: "Ich habe gut darüber nachgedacht und bitte dich, das zu respektieren.",
      note: "Ich habe gut darüber nachgedacht und bitte dich, das zu respektieren.",
      message: "Ich habe gut darüber nachgedacht und bitte dich, das zu respektieren.",
    },
  },

  question,
  small,
};

/** Both say du. */
export const deDu: VoiceContent = {
  lang: "de",
  phrases,
  replies,
  haveWritten: "Ich habe es aufgeschrieben. Soll ich es dir vorlesen, oder magst du es selbst lesen?",
  askMinute: "Gib mir bitte eine Minute. Ich suche die Worte.",
  endings: {
    "last-session":
      "Ich höre mit den Sitzungen auf, und heute soll die letzte sein. Auf die Gründe will ich nicht eingehen. Ich möchte mit dir auf das zurückschauen, was wir gemacht haben, und mich verabschieden.",
    "end-message":
      "Hallo, ich höre mit den Sitzungen auf und möchte, dass du es von mir erfährst. Bitte streich die Termine, die wir noch haben. Auf die Gründe will ich nicht eingehen. Danke für deine Zeit.",
    "pause-message":
      "Hallo, ich möchte mit den Sitzungen eine Pause machen. Bitte streich die Termine, die wir noch haben. Wenn ich wieder anfangen will, schreibe ich dir.",
    "ask-summary":
      "Hallo, ich möchte dich um eine kurze Zusammenfassung meiner Behandlung bitten, schriftlich. Darin sollte stehen, wann wir uns gesehen haben, woran wir gearbeitet haben und was du mir für später empfiehlst. Wann wäre das möglich?",
    "ask-referral":
      "Hallo, ich möchte bei jemand anders weitermachen. Kannst du mir jemanden oder eine Stelle empfehlen? Wenn du dafür etwas über mich weitergeben willst, frag mich bitte vorher.",
    "ask-records":
      "Hallo, ich möchte eine Kopie meiner Akte, also von allem, was du über mich aufgeschrieben hast. Was brauchst du dafür von mir, und wann könnte ich die Kopie haben? Danke.",
  },
  hints,
};
