import { formatWeekday } from "../format.ts";
import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { first } from "./first.ts";

export const common: Words["common"] = {
  ...first,

  places: {
    today: "Heute",
    journey: "Verlauf",
    notes: "Notizen",
    page: "Mitbringen",
    plan: "Plan",
    rehearse: "Üben",
  },
  messages: "Hinweise",
  uncover: "Wieder zeigen",
  placesLabel: "Bereiche",
  skipToContent: "Zum Inhalt",
  noteIt: "Notieren",
  hide: "Verbergen",
  hideAndLock: "Verbergen und sperren",
  settings: "Einstellungen",

  back: "Zurück",
  close: "Schließen",
  continue: "Weiter",
  done: "Fertig",
  save: "Speichern",
  saved: "Gespeichert",
  undo: "Zurücknehmen",
  notUndone: "Inzwischen hat sich etwas geändert. Darum bleibt alles, wie es jetzt ist.",
  moveUp: (text) => `Nach oben: ${text}`,
  moveDown: (text) => `Nach unten: ${text}`,
  placeNow: (place, of) => `Jetzt ${place} von ${of}`,
  copied: "Kopiert",
  couldNotCopy: "Dieser Browser lässt das Kopieren nicht zu. Du kannst den Text von Hand markieren.",
  deleted: "Gelöscht",
  clear: "Leeren",
  more: "Mehr",
  retry: "Noch einmal",
  stopHere: "Ich höre hier auf",
  optional: "freiwillig",
  notFoundTitle: "Hier ist nichts",
  notFoundText: "Vielleicht ist die Seite umgezogen, oder ihr Inhalt wurde gelöscht.",
  toToday: "Zu „Heute“",

  language: "Sprache",

  therapy: "Therapie",
  withName: (name) => `mit ${name}`,
  sessions: (n) => plural("de", n, { one: "1 Sitzung", other: `${n} Sitzungen` }),
  therapyKinds: {
    individual: "Einzeln",
    couple: "Als Paar",
    family: "Familie",
    group: "Gruppe",
    other: "Etwas anderes",
  },
  therapyStates: {
    considering: "Noch nicht angefangen",
    active: "Läuft",
    paused: "Pause",
    ended: "Beendet",
  },
  waysToMeet: {
    "in-person": "Vor Ort",
    video: "Per Video",
    phone: "Am Telefon",
    chat: "Im Chat",
  },
  rhythms: {
    weekly: "Jede Woche",
    fortnightly: "Alle zwei Wochen",
    monthly: "Einmal im Monat",
    irregular: "Mal so, mal so",
  },
  addresses: { tu: "du", usted: "Sie", vos: "du" },
  addressLabel: "Zueinander sagen wir",

  today: "Heute",
  tomorrow: "Morgen",
  weekday: (weekday) => formatWeekday("de", weekday),
  dayAndTime: (day, time) => `${day}, ${time}`,

  errors: {
    notADay: "Schreib einen Tag, zum Beispiel 2026-11-22.",
    notATime: "Schreib eine Uhrzeit, zum Beispiel 19:30.",
    tooLong: "Das ist länger, als hier Platz hat. Kürze es, oder mach zwei daraus.",
  },
};
