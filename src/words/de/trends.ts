import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const trends: Words["trends"] = {
  title: "Wie es läuft",
  hint: "Deine Antworten, Sitzung für Sitzung",
  intro:
    "Jede Antwort neben dem, was bei dir üblich ist. Nichts wird zusammengezählt und mit niemandem verglichen.",
  empty: "Wenn du von einer Sitzung erzählt hast, stehen deine Antworten hier, eine nach der anderen.",
  noAnswers:
    "In der halben Minute gibt es keine Stufen. Wenn du ausführlich erzählst, stehen die Antworten hier.",
  few: "Ab drei Antworten gibt es ein Bild.",

  now: "Was jetzt zu sehen ist",
  answers: "Deine Antworten",
  own: "Meine eigenen Fragen",
  latestIs: (day, answer) => `${day}: ${answer}`,
  usualIs: (answer) => `Bei mir üblich: ${answer}`,
  usualSoFar: (answer, taken) =>
    plural("de", taken, {
      one: `Bei mir bisher üblich, aus 1 Antwort: ${answer}`,
      other: `Bei mir bisher üblich, aus ${taken} Antworten: ${answer}`,
    }),
  noAnswer: "keine Antwort",
  picture: (item, answers, from, to) =>
    plural("de", answers, {
      one: `${item}: ein Bild von 1 Antwort, ${from}.`,
      other: `${item}: ein Bild von ${answers} Antworten, von ${from} bis ${to}. Die Worte daneben sagen dasselbe.`,
    }),
  windowLabel: "Wie viel zu sehen ist",
  windows: { last: "Die letzten 12", year: "Ein Jahr", all: "Alles" },
  walk: (item) => `${item}, Sitzung für Sitzung`,
  walkYear: (item, year) => `${item}, Sitzung für Sitzung, ${year}`,
  earlier: "Früher",
  later: "Später",
  point: (day, item, answer) => `${day}. ${item}: ${answer}.`,
  pointNote: (day, item, answer, note) => `${day}. ${item}: ${answer}. ${note}`,
  why: "Warum das so sein kann",
  toSession: "Diese Sitzung ansehen",

  key: {
    latest: "die letzte Antwort",
    earlier: "eine frühere",
    band: "bei mir üblich, und eine Stufe zu jeder Seite",
    none: "keine Antwort",
    notApplicable: "passt nicht / weiß nicht",
    noted: "ich habe aufgeschrieben, warum",
    begun: "das Übliche beginnt neu",
    gap: "es verging mehr Zeit als sonst",
  },
  startHere: "Das Übliche hier neu beginnen",
  startHereHint:
    "Ab dieser Sitzung, für alle Antworten in dieser Therapie. Für die Zeit davor bleibt das alte.",
  started: "Das Übliche beginnt hier neu",
  startTakenBack: "Es beginnt hier nicht mehr neu",
  beginsHere: "Ab dieser Sitzung beginnt neu, was bei mir üblich ist.",
  takeStartBack: "Hier nicht neu beginnen",

  more: "Genauer",
  limitsNone: "Ab zehn Antworten steht hier, wo die meisten liegen.",
  limits: (low, high) =>
    `So wie deine Antworten auf und ab gehen, reichen die meisten von „${low}“ bis „${high}“. Alles andere ist für dich ungewohnt, und mehr nicht.`,
  limitsOne: (answer) =>
    `So wie deine Antworten auf und ab gehen, sind die meisten „${answer}“. Jede andere ist für dich ungewohnt, und mehr nicht.`,
  limitsMoved:
    "Deine Antworten haben sich mit der Zeit verschoben. Darum gibt es keine Stelle, an der die meisten liegen.",
  unusual: "Für dich ungewohnt",
  unusualNone: "Keine dieser Antworten ist für dich ungewohnt.",
  howRead: "So liest du es",
  howReadText:
    "Üblich ist die mittlere von deinen ersten fünf Antworten bei dieser Person. Danach bleibt sie so. Du kannst bei jeder Sitzung neu beginnen. Punkte sind nur verbunden, wo dazwischen keine Antwort fehlt.",

  table: "Alle Sitzungen",
  day: "Tag",
  answer: "Antwort",
  note: "Was ich geschrieben habe",
  goneTitle: "Hier gibt es nichts zu sehen",
  goneText: "Vielleicht wurde die Frage gelöscht.",
  toTrends: "Zu „Wie es läuft“",

  unsaidTitle: "Was ich nicht gesagt habe, und danach",
  unsaidNone: "Hier steht nichts. Was du in einer Sitzung nicht sagst, kann bei ihr aufgehoben sein.",
  unsaidNoWords: "Etwas, ohne Worte",
  became: {
    said: "Ich habe es später gesagt",
    talked: "Wir haben darüber geredet",
    waits: "Es wartet auf eine Sitzung",
    rehearsed: "Ich habe vorbereitet, es zu sagen",
    "decided-not": "Ich sage es bewusst nicht",
    kept: "Es bleibt bei mir",
  },
  becameOn: (what, day) => `${what}, ${day}`,

  tasksTitle: "Wie die Aufgaben liefen",
  tasksNone: "Wenn du erzählst, wie eine Aufgabe lief, steht es hier.",
  goalsTitle: "Wo ich meine Ziele sehe",
  goalsNone: "Hier stehen Ziele, auf die du ab und zu schaust.",
  goalAt: (place, of) => `${place} von ${of}`,
  goalFromTo: (first, latest, of) => `erst ${first}, zuletzt ${latest} von ${of}`,

  weeksTitle: "Die Wochen auf einen Blick",
  weeks: (weeks, sessions) =>
    plural("de", sessions, {
      one: `Ein Bild von ${weeks} Wochen mit 1 Sitzung. Die Liste darunter sagt dasselbe.`,
      other: `Ein Bild von ${weeks} Wochen mit ${sessions} Sitzungen. Die Liste darunter sagt dasselbe.`,
    }),
  weekSession: "eine Sitzung",
  weekNone: "eine Woche ohne",
  eventsTitle: "Was war",
  events: {
    begun: "Es fing an",
    agreement: "Wie wir arbeiten",
    goal: "Ein Ziel",
    said: "Ich habe es gesagt",
    state: "Die Therapie",
    usual: "Das Übliche begann neu",
    review: "Ich habe zurückgeblickt",
    gap: "Von keiner Sitzung erzählt",
  },
  eventIs: (event, how) => `${event}: ${how}`,
  goalNew: "neu",
  gapUntil: (from, to) => `vom ${from} bis ${to}`,
  states: {
    considering: "noch nicht angefangen",
    active: "läuft",
    paused: "Pause",
    ended: "zu Ende",
  },

  observed: {
    pattern: "Was zu sehen war",
    item: "Bei",
    choice: "Was ich gewählt habe",
    why: "Warum das so sein kann",
    patterns: {
      "far-below": "deutlich niedriger als üblich",
      "below-twice": "niedriger als üblich, zweimal nacheinander",
      "pace-slow": "zu langsam, zweimal nacheinander",
      "pace-fast": "zu schnell, zweimal nacheinander",
      "unsaid-often": "etwas blieb ungesagt, mehr als einmal",
      "far-above": "deutlich höher als üblich",
      "above-twice": "höher als üblich, zweimal nacheinander",
      "pace-right": "das Tempo stimmt wieder",
      "all-said": "zuletzt blieb nichts ungesagt",
    },
    choices: {
      noted: "Aufschreiben, warum",
      raised: "Vorbereiten, es zu sagen",
      left: "Lassen",
    },

    title: "Etwas, das zu sehen ist",
    said: {
      "far-below": (item, answer, usual) =>
        `${item}: Diesmal war deine Antwort „${answer}“. Üblich ist bei dir „${usual}“.`,
      "below-twice": (item, answer, usual) =>
        `${item}: Deine letzten Antworten sind niedriger als sonst bei dir, „${usual}“. Die neueste ist „${answer}“.`,
      "pace-slow": (item, answer) => `${item}: „${answer}“, zweimal nacheinander.`,
      "pace-fast": (item, answer) => `${item}: „${answer}“, zweimal nacheinander.`,
      "unsaid-often": () => "Bei deinen letzten drei Antworten dazu blieb mehr als einmal etwas ungesagt.",
      "far-above": (item, answer, usual) =>
        `${item}: Diesmal war deine Antwort „${answer}“. Üblich ist bei dir „${usual}“.`,
      "above-twice": (item, answer, usual) =>
        `${item}: Deine letzten Antworten sind höher als sonst bei dir, „${usual}“. Die neueste ist „${answer}“.`,
      "pace-right": (item, answer) => `${item}: wieder „${answer}“, zweimal nacheinander.`,
      "all-said": () => "Bei deinen letzten drei Antworten dazu blieb nichts ungesagt.",
    },
    askDown: "Willst du damit etwas machen?",
    askUp: "Willst du davon etwas behalten?",
    noteWhy: "Aufschreiben, warum",
    raise: "Vorbereiten, es zu sagen",
    leave: "Lassen",
    noted: "Bei dieser Sitzung aufgehoben",
    raised: "Aufgehoben, bei dem, was du vorbereitest",
    left: "Du lässt es. Es bleibt still, bis es wiederkommt.",
    whyLabel: "Warum das so sein kann, in ein paar Worten",
    seePicture: "Das Bild ansehen",
    seePictureOf: (item) => `Das Bild ansehen: ${item}`,
    before: "Was ich früher gewählt habe",
    beforeIs: (pattern, choice) => `${pattern} · ${choice}`,
    whyTitle: "Warum das so sein kann",
    takeBack: "Das zurücknehmen",
    goneTitle: "Das ist nicht hier",
    goneText: "Vielleicht wurde es zurückgenommen.",
  },
};
