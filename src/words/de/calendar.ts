import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const calendar: Words["calendar"] = {
  title: "In deinem Kalender",
  intro:
    "Eine Web-App ohne Server kann nicht von selbst klingeln. Der Kalender in deinem Handy kann das. Hier entsteht eine Datei mit den Tagen, auf deinem Gerät.",
  what: "Was hineinkommt",
  sessions: "Sitzungen",
  noSessions: "Für Sitzungen: Sag bei deiner Therapie, an welchem Tag und wie oft ihr euch seht.",
  toTherapy: "Sagen, wann wir uns sehen",
  noTasks: "Keine Aufgabe hat einen eigenen Tag.",
  weekly: (weekdays, time) => `Jede Woche, ${weekdays}${time}`,
  fortnightly: (weekdays, time) => `Alle zwei Wochen, ${weekdays}${time}`,
  from: (day) => `ab ${day}`,
  once: (day, time) => `${day}${time}`,
  atTime: (time) => ` um ${time}`,
  dates: (n) => plural("de", n, { one: "1 Termin", other: `${n} Termine` }),
  names: "Wie es dort heißt",
  namesHint: "Das liest, wer deinen Kalender sieht. Unser Vorschlag verrät nichts.",
  neutral: { session: "Termin", task: "Erinnerung" },
  nameOf: { session: "Eine Sitzung", task: "Eine Aufgabe" },
  ring: { session: "An eine Sitzung erinnern", task: "An eine Aufgabe erinnern" },
  alarms: {
    none: "Gar nicht",
    "hour-before": "Eine Stunde vorher",
    morning: "Am selben Morgen um neun",
    "evening-before": "Am Abend vorher um acht",
  },
  reach:
    "Es reicht ein Jahr weit. Wenn sich etwas ändert, mach die Datei neu: Dein Kalender ersetzt, was von hier kam.",
  zone: (zone) => `Uhrzeiten wie in ${zone}, auch wenn die Uhr umgestellt wird.`,
  outside: "Im Kalender schützt die App es nicht mehr. Manche Kalender werden auch auf einen Server kopiert.",
  save: "Datei für den Kalender speichern",
  share: "An meinen Kalender geben",
  saved: "Bei deinen Downloads gespeichert. Öffne die Datei mit deinem Kalender.",
  nothingChosen: "Wähle zuerst, was hineinkommt.",
};
