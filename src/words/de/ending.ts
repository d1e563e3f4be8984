import type { Words } from "../words.ts";

export const ending: Words["ending"] = {
  title: "Pause oder Ende",
  hint: "Wie das geht, und Worte zum Sagen oder Schicken",
  lead: "Du kannst jederzeit pausieren oder aufhören, im Gespräch oder per Nachricht. Du musst niemandem einen Grund nennen. Und irgendwann kannst du wiederkommen, oder auch nicht.",

  waysTitle: "Wie es gehen kann",
  ways: {
    session: {
      title: "In einer letzten Sitzung",
      text: "Wenn du es früh sagst, bleibt Zeit für den Abschied. Eine Sitzung reicht. Ein Teil davon auch.",
    },
    message: {
      title: "Per Nachricht",
      text: "Ein paar Zeilen genügen. Du musst keine Fragen beantworten und nicht ans Telefon gehen.",
    },
    pause: {
      title: "Eine Pause",
      text: "Du kannst sagen, bis wann, oder es offen lassen. Du kannst fragen, was so lange aus deinem festen Termin und dem Bezahlen wird.",
    },
    silence: {
      title: "Ohne etwas zu sagen",
      text: "Du kannst auch einfach nicht mehr hingehen. Wenn schon Termine stehen, schau nach, was ihr zum Absagen abgesprochen habt.",
    },
  },

  textsTitle: "Worte zum Sagen oder Schicken",
  textsHint: "Nimm, was dir passt, und ändere es dort, wo du es schickst. Die App selbst schickt nichts.",
  voiceLabel: "Sprache",
  texts: {
    "last-session": "In einer letzten Sitzung sagen",
    "end-message": "Per Nachricht aufhören",
    "pause-message": "Per Nachricht pausieren",
    "ask-summary": "Um eine Zusammenfassung bitten",
    "ask-referral": "Fragen, zu wem ich sonst gehen kann",
    "ask-records": "Um meine Akte bitten",
  },
  copy: "Kopieren",
  copyOne: (title) => `Kopieren: ${title}`,
  share: "Senden mit\u00a0…",
  shareOne: (title) => `Senden mit\u00a0…: ${title}`,
  couldNotShare: "Nichts wurde gesendet. Du kannst es kopieren.",

  nextTitle: "Wie es weitergeht",
  ownWords: "Meine eigenen Worte finden",
  ownWordsHint: "Zum Schreiben, Hören und Behalten",
  pauseHere: "In diesem Tagebuch pausieren",
  pauseHereHint: "Alles bleibt, und keine Sitzung wird erwartet.",
  closingHint: "Was ich mitnehme, und etwas zum Aufheben",
  boundaryHint: "Wenn das der Grund ist: Du musst es niemandem erklären.",
};
