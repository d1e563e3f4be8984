import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const looking: Words["looking"] = {
  title: "Rückblick",
  hint: "Ein Monat, seit der letzten Seite oder seit dem Anfang",

  stretch: "Wie weit zurück",
  stretches: {
    month: "Der letzte Monat",
    "since-page": "Seit der letzten Seite",
    "since-began": "Seit dem Anfang",
  },
  fromDay: (day) => `Vom ${day} bis heute, so wie du es geschrieben hast.`,
  fromBeginning: "Vom Anfang bis heute, so wie du es geschrieben hast.",
  nothing: "Aus dieser Zeit steht nichts da. Auch das ist gut so.",
  nothingYet: "Hier kannst du später am Stück lesen, was du geschrieben hast.",

  parts: {
    sessions: "Wie ich aus den Sitzungen kam",
    helped: "Was geholfen hat",
    hindered: "Was im Weg stand",
    unsaid: "Was ich nicht gesagt habe",
    said: "Was ich geübt und gesagt habe",
    goals: "Wohin wir wollen",
    tasks: "Wie die Aufgaben liefen",
    agreements: "Was daran neu ist, wie wir arbeiten",
    notes: "Was ich mitbringen wollte",
  },
  without: "ohne Worte",
  saidLater: (day) => `Ich habe es später gesagt, am ${day}.`,
  talkedLater: (day) => `Wir haben später darüber geredet, am ${day}.`,
  seenFromTo: (from, to) => `Zuerst ${from}, zuletzt ${to}`,
  seenOnce: (place) => `Gesehen bei ${place}`,
  showAll: (n) => plural("de", n, { one: "Das auch zeigen", other: `Alle ${n} zeigen` }),

  toReview: "Was will ich jetzt?",
  before: "Frühere Rückblicke",
  undecided: "Ich habe hingesehen und nichts entschieden",

  every: {
    title: "Einen Rückblick anbieten",
    hint: "Das Angebot steht bei „Heute“, bis du zurückblickst oder es aufschiebst.",
    never: "Nicht anbieten",
    after: (n) => plural("de", n, { one: "Nach jeder Sitzung", other: `Nach ${n} Sitzungen` }),
    willOffer: (n) =>
      plural("de", n, {
        one: "Es kommt nach jeder Sitzung.",
        other: `Es kommt nach je ${n} Sitzungen.`,
      }),
    willNot: "Es kommt nicht.",
  },

  offer: {
    text: "Seit dem letzten Rückblick sind ein paar Sitzungen vergangen. Geht es dahin, wo du hinwolltest?",
    first: "Du hast schon von einigen Sitzungen erzählt. Geht es dahin, wo du hinwolltest?",
    look: "Zurückblicken",
    later: "Jetzt nicht",
    putOff: "Aufgeschoben. Nach ein paar Sitzungen kommt es wieder.",
  },

  review: {
    title: "Was will ich jetzt?",
    lead: "Hier gibt es keine richtige Antwort, und keine ist endgültig.",
    every: "Zurückblicken nach so vielen Sitzungen",
    from: "Seit",
    choice: "Was ich jetzt will",
    choices: {
      stay: "Weiter wie jetzt",
      change: "Etwas ändern",
      "space-out": "Uns seltener sehen",
      pause: "Eine Pause",
      end: "Aufhören",
    },
    hints: {
      stay: "Es tut mir gut, oder gut genug.",
      change: "Eine Sache, auch eine kleine.",
      "space-out": "Alle zwei Wochen, einmal im Monat, ab und zu.",
      pause: "Für eine Weile, oder ohne zu sagen, bis wann.",
      end: "Mit einer letzten Sitzung, mit einer Nachricht oder anders.",
    },
    line: "Was ich mir davon merken will",
    lineHint: "Eine Zeile reicht, und keine ist auch gut.",
    save: "Festhalten",
    saved: "Festgehalten",
    undone: "Zurückgenommen",
    edit: "Ändern",
    delete: "Das löschen",
    gone: "Das ist nicht mehr hier.",
    toLooking: "Zum Rückblick",
  },

  onward: {
    title: "Von hier aus",
    none: "Nichts zu entscheiden, ist in Ordnung. Du kannst wieder hinsehen, wann du magst.",
    kind: {
      stay: "Bleiben ist auch eine Wahl. Wenn etwas gut ist, lässt sich auch das sagen.",
      change: "Um kleine Änderungen zu bitten, ist leichter, als es scheint. Hier kannst du anfangen.",
      "space-out": "Wie oft ihr euch seht, sprecht ihr zusammen ab. Das hier kann helfen.",
      pause: "Du kannst jederzeit pausieren und musst keinen Grund nennen.",
      end: "Ein Ende gehört zur Arbeit, egal wer es will. Du musst keinen Grund nennen.",
    },
    bring: "Eine Zeile auf die Liste setzen",
    today: "Zu „Heute“",
    rehearse: "Die Worte dafür finden",
    rehearseHint: "Schritt für Schritt und nur für dich",
    goals: "Ziele, Aufgaben und wie wir arbeiten",
    goalsHint: "Um zu ändern, was nicht passt",
    frequency: "Was wir abgesprochen haben: wie oft",
    frequencyHint: "Zum Aufschreiben oder zum Fragen",
    rhythm: "Wie oft hier eine Sitzung erwartet wird",
    rhythmHint: "Damit „Heute“ an den richtigen Tagen fragt",
    ending: "Wie Pausieren oder Aufhören geht, und Worte dafür",
    endingHint: "Zum Sagen oder Schicken",
    closing: "Die Seite zum Abschluss",
    closingHint: "Was ich mitnehme, und etwas zum Aufheben",
  },
};
