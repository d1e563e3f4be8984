import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const saying: Words["saying"] = {
  title: "Wie es ging",
  intro: "Was du sagen wolltest, und was daraus wurde. Jede Antwort ist in Ordnung.",
  unnamed: "Etwas, das ich geübt habe",

  didISay: "Habe ich es gesagt?",
  takenBack: "Entfernt",
  whatTheyDid: "Was kam zurück?",
  asManyAsFit: "So viele, wie passen.",

  beside: "Was ich befürchtet habe, und was kam",
  feared: "Was ich befürchtet habe",
  likely: (place) => `So wahrscheinlich schien es: ${place} von 10`,
  didItHappen: "Kam es so?",
  whatHappened: "Was passiert ist",
  whatHappenedHint: "In ein paar Worten, wenn du magst. Es bleibt hier.",

  whatWeAgreed: "Was haben wir abgesprochen?",
  keepInPlan: "Im Plan festhalten als",
  keepAs: { goal: "Ziel", task: "etwas zum Ausprobieren", agreement: "Absprache" },
  keepAsOf: (kind, text) => `Im Plan festhalten als ${kind}: ${text}`,
  nowInPlan: {
    goal: "Im Plan, als Ziel",
    task: "Im Plan, zum Ausprobieren",
    agreement: "Im Plan, als Absprache",
  },

  andNow: "Und jetzt?",
  moreText: "Was du geschrieben hast, kommt mit. Du fängst nicht von vorn an.",
  moreLink: "Vorbereiten, was noch zu sagen ist",
  untilLabel: "Bis zu welchem Tag?",
  untilHint: "An dem Tag fragt „Heute“, wie es ist: besser, gleich oder schlechter.",
  secondOpinionText:
    "Jemand anders vom Fach kann dir ein- oder zweimal zuhören. Dafür musst du nicht aufhören und nichts erklären.",
  endText: "Du kannst jederzeit aufhören und musst keinen Grund nennen.",
  endLink: "Wie Pausieren oder Aufhören geht",

  notSaidText:
    "Das ist in Ordnung. Was du vorbereitet hast, ist nicht verloren. Es wartet hier, bis du es willst.",
  gotInTheWay: "Was stand im Weg?",
  newPlanLink: "Ein neues Wenn-dann schreiben",
  notComeUpText: "An manchen Tagen ist kein Platz dafür. Es wartet auf die nächste Sitzung, so wie es ist.",

  when: "Wann war es?",
  withSession: "Es kommt zur Sitzung von diesem Tag.",
  keptAsYouGo: "Es speichert sich beim Schreiben.",
  delete: "Das löschen",

  inSession: "Was ich sagen wollte",

  timeIsUp: {
    title: "Zeit, die du dem gegeben hast",
    today: "Du hast dem bis heute Zeit gegeben.",
    since: (day) => `Du hast dem bis ${day} Zeit gegeben.`,
    ask: "Wie ist es jetzt?",
    kept: "Aufgeschrieben",
    next: "Vielleicht ist noch mehr zu sagen, oder du willst eine andere Meinung oder ein Ende. Du kannst es auch lassen, wie es ist.",
    more: "Mehr sagen",
    secondOpinion: "Zweite Meinung",
    end: "Pause oder Ende",
  },

  seen: {
    title: "Was ich befürchtet habe, und was kam",
    intro:
      "Jedes Mal, wenn du etwas sagen wolltest: was du vorher geschrieben hast und was danach kam. Nichts wird zusammengezählt.",
    none: "Hier steht noch nichts. Wenn du erzählst, wie es ging, steht daneben, was du befürchtet hast.",
    pictureTitle: "Als Bild",
    tableTitle: "In Worten",
    firstEnd: "kaum",
    lastEnd: "fast sicher",
    ring: "wie wahrscheinlich es schien",
    marks: {
      yes: "es kam so",
      partly: "es kam zum Teil so",
      no: "es kam anders",
      "not-told": "nicht erzählt",
      "not-said": "nicht gesagt",
    },
    picture: (times) =>
      plural("de", times, {
        one: "Ein Bild von einem Mal. Die Worte darunter sagen dasselbe.",
        other: `Ein Bild von ${times} Malen, das älteste zuerst: wie wahrscheinlich es schien, von 0 bis 10, und ob es so kam. Die Worte darunter sagen dasselbe.`,
      }),
    day: "Tag",
    about: "Worum es ging",
    feared: "Was ich befürchtet habe",
    likely: "Wie wahrscheinlich",
    likelyAt: (place) => `${place} von 10`,
    said: "Habe ich es gesagt?",
    happened: "Was passiert ist",
    notWritten: "nicht aufgeschrieben",
  },
};
