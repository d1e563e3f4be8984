import type { Words } from "../words.ts";

type Voice = Words["message"]["voices"]["none"];

/** What can stand around the sentences. @param tell "would like to say this", as the two address each other. */
const voice = (hello: string, tell: string, closing: string): Voice => ({
  greetings: {
    plain: `${hello}, vor unserer Sitzung ${tell}`,
    named: (name) => `${hello} ${name}, vor unserer Sitzung ${tell}`,
    onDay: (day) => `${hello}, vor unserer Sitzung am ${day} ${tell}`,
    namedOnDay: (name, day) => `${hello} ${name}, vor unserer Sitzung am ${day} ${tell}`,
  },
  closing,
});

const du = voice(
  "Hallo",
  "möchte ich dir gern etwas sagen:",
  "In der Sitzung können wir darüber reden. Du musst vorher nicht antworten.",
);

export const message: Words["message"] = {
  title: "Ein paar Worte vor der Sitzung",
  instead: "Lieber ein paar Worte schicken?",
  intro: "Bis zu drei Sätze, über den Messenger, den du benutzt. Nichts steht darin, bis du es hineinsetzt.",

  voices: {
    none: voice(
      "Hallo",
      "möchte ich gern etwas sagen:",
      "In der Sitzung können wir darüber reden. Vorher braucht es keine Antwort.",
    ),
    tu: du,
    vos: du,
    usted: voice(
      "Guten Tag",
      "möchte ich Ihnen gern etwas sagen:",
      "In der Sitzung können wir darüber reden. Sie müssen vorher nicht antworten.",
    ),
  },

  offersTitle: "Aus dem, was du mitbringen willst",
  offersText:
    "Ein Tippen setzt es hinein, noch eines nimmt es heraus. Unten kannst du es ändern. Deine Liste bleibt, wie sie ist.",
  offerChanged: "in der Nachricht geändert",
  full: "Drei werden gelesen, mehr vielleicht nicht. Der Rest kann bis zur Sitzung warten oder auf die Seite. Nimm einen heraus, um Platz zu machen.",
  toPage: "Zur Seite",

  sentencesTitle: "Deine Sätze",
  sentences: ["Erster Satz", "Zweiter Satz", "Dritter Satz"],
  takeOut: "Herausnehmen",
  takeOutOf: (sentence) => `Herausnehmen: ${sentence}`,
  takenOut: "Herausgenommen",

  edgesTitle: "Davor und danach",
  edges: {
    greeting: { on: "Mit einem Gruß anfangen", text: "Gruß" },
    closing: { on: "Mit einer Zeile enden", text: "Letzte Zeile" },
  },

  preview: "Die Nachricht",
  nothingYet: "Noch steht nichts darin. Schreib einen Satz, oder tipp auf einen, der wartet.",
  nothingToOffer: "Noch steht nichts darin. Schreib einen Satz.",
  tooLong: "Das ist länger, als hier Platz hat. Kürze es, dann kann es hinaus.",
  send: "Senden oder kopieren",
  beforeTitle: "Bevor es hinausgeht",
  outside:
    "Eine Nachricht schützt die App nicht mehr. Sie bleibt im Messenger, und wer eines der beiden Handys sieht, kann sie lesen.",
  notUrgent:
    "Vielleicht wird sie vor der Sitzung nicht gelesen. Wenn du sofort Hilfe brauchst, ist sie nicht der richtige Weg.",
  urgent: "Wenn es nicht warten kann: Soforthilfe",
  foundNone: "Es sind keine Namen, Nummern oder E-Mail-Adressen aufgefallen. Lies es trotzdem noch einmal.",
  copy: "Kopieren",
  couldNotShare: "Nichts wurde gesendet. Du kannst es stattdessen kopieren.",
  notSent: "Es wurde nicht gesendet",

  handed: { copy: "eine Nachricht, kopiert", share: "eine Nachricht, gesendet" },
  handedOtherwise: "eine Nachricht",
  leftBefore: (day) => `Diese Nachricht ging am ${day} hinaus. Sie bleibt so, bis du neu anfängst.`,
  startAnew: "Nachricht neu anfangen",
  startedAnew: "Die Nachricht ist wieder leer. Dein Tagebuch ist, wie es war.",

  elsewhere:
    "Sie ist in einem anderen Fenster offen. Alles darin ist aufgehoben, und du kannst hier weitermachen.",
  elsewhereSilent: "Das andere Fenster antwortet nicht. Schließ es, dann öffnet sich die Nachricht hier.",
};
