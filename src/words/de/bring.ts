import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const bring: Words["bring"] = {
  title: "Mitbringen",
  eyebrow: (day) => `für ${day}`,
  listLabel: "Was ich mitbringen will",
  empty: "Für die nächste Sitzung wartet noch nichts. Eine Zeile reicht.",
  notNow: "Jetzt nicht",
  notNowOf: (text) => `Jetzt nicht: ${text}`,
  notNowSaid: "Von der Liste genommen. Es bleibt, wo es herkommt.",
  reword: "Anders sagen",
  rewordOf: (text) => `Anders sagen: ${text}`,
  threeFit: "Drei passen gut in eine Sitzung. Was oben steht, kommt zuerst dran.",

  addLabel: "Was ich sagen oder fragen will",
  add: "Auf die Liste",
  added: "Es steht auf der Liste",
  addEmpty: "Schreib mindestens ein Wort.",

  from: {
    note: "Aus einer Notiz",
    session: "Aus einer Sitzung",
    agreement: "Wie wir arbeiten: zu fragen",
    task: "Aus einer Aufgabe",
    attempt: "Daraus, wie eine Aufgabe lief",
    goal: "Aus einem Ziel",
    rehearsal: "Aus dem Üben",
  },
  fromDay: (from, day) => `${from}, ${day}`,

  couldTitle: "Auch das könntest du sagen",
  couldText: "Nur wenn du willst. Was du lässt, bleibt, wo es ist.",
  bringIt: "Mitbringen",
  bringItOf: (text) => `Mitbringen: ${text}`,
  leaveIt: "Lassen",
  leaveItOf: (text) => `Lassen: ${text}`,
  inMyWords: "In meinen Worten",
  inMyWordsOf: (text) => `In meinen Worten: ${text}`,
  broughtSaid: "Es steht auf der Liste",
  leftSaid: "Es bleibt, wo es ist",
  showMore: (n) => plural("de", n, { one: "Noch 1", other: `Noch ${n}` }),

  wordsTitle: "Wie ich es sagen will",
  wordsWas: "Was ich geschrieben habe",
  wordsLabel: "Wie ich es sagen will",
  wordsHint: "So viel oder so wenig, wie du magst. Was du vorher geschrieben hast, bleibt stehen.",
  wordsGone: "Das steht nicht mehr auf der Liste.",

  inSession: "In der Sitzung",
  sessionTitle: "In der Sitzung",
  sessionText: "Hak ab, worüber ihr geredet habt. Der Rest wartet auf die nächste.",
  sessionEmpty: "Auf der Liste steht nichts. Du kannst einfach reden.",
  talked: "Besprochen",
  talkedOf: (text) => `Besprochen: ${text}`,
  untickedSaid: "Wieder auf der Liste",
  cameOfIt: "Was daraus wurde, in einer Zeile",
  allTalked: "Ihr habt über alles geredet.",
  restWaits: (n) =>
    plural("de", n, {
      one: "1 Sache wartet auf die nächste Sitzung. Das ist gut so.",
      other: `${n} Dinge warten auf die nächste Sitzung. Das ist gut so.`,
    }),
  answerTitle: "Was daraus wurde",
  answerGone: "Das ist nicht mehr hier.",
  makePage: "Die Seite",
  toList: "Die ganze Liste",
};
