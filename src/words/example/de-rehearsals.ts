import type { RehearsalTexts } from "./texts.ts";

/** What somebody rehearsed, and what happened then, in German. */
export const deRehearsals: RehearsalTexts = {
  pace: {
    example: "Als wir im selben Atemzug von meiner Oma zur Arbeit gingen, kam ich nicht mit.",
    happened: "Am Dienstag ging es um drei Dinge nacheinander",
    impact: "Bevor ich eines davon fühlen kann, sind wir beim nächsten",
    wish: "Länger bei einer Sache bleiben",
    question: "Können wir es einmal langsamer versuchen?",
    sentence: "Es fällt mir schwer, das zu sagen: Mir geht es sehr schnell.",
    hindered: "Die Sitzung fing so gut an, dass ich nichts verderben wollte.",
    told: "Noa hatte es auch gemerkt. Das mit dem Tempo habe ich gesagt. Meine Oma muss auf einen anderen Tag warten.",
    agreed: "Eine Sache pro Sitzung, und ich suche sie am Anfang aus.",
  },
  clock: {
    example: "Als Noa auf die Uhr sah, während ich vom Krankenhaus erzählte, wurde ich still.",
    happened: "Du hast auf die Uhr gesehen, gerade als ich vom Krankenhaus erzählt habe",
    impact: "Ich dachte, ich langweile dich, und konnte nicht weiterreden",
    wish: "Wissen, was in dem Moment los war",
    question: "Ist es dir aufgefallen?",
    sentence: "Letztes Mal hast du auf die Uhr gesehen, und das hat wehgetan.",
    otherFear: "Dass Noa es abstreitet und ich an dem zweifle, was ich gesehen habe.",
    told: "Erst eine lange Stille. Dann etwas über den Zeitplan. Noa hat es nicht abgestritten, aber es dauerte, bis ich wieder vorkam.",
  },
  task: {
    example:
      "Als Noa vorschlug, jedes Mal zu notieren, wenn mir alles zu viel wird, sagte ich Ja und ließ es.",
    happened: "Jedes Mal etwas zu notieren, macht mich nervöser",
    impact: "Ich beobachte mich den ganzen Tag",
    wish: "Die Aufgabe kleiner machen",
    question: "Wofür war sie eigentlich gedacht?",
    sentence: "Das Notieren hilft mir nicht, und ich möchte es ändern.",
    told: "Noa hat gefragt, was daran schwer ist, und mir gedankt, dass ich es früh sage.",
    agreed: "Nur einmal notieren, am Ende des Tages.",
  },
  worse: {
    example: "Als Noa fragte, wie es läuft, sagte ich „besser“, und das war nicht wahr.",
    happened: "Ich schlafe seit einem Monat schlecht",
    impact: "Ich gehe hier mit mehr Last weg, als ich mitgebracht habe",
    wish: "Dass wir anschauen, ob mir das hilft",
    question: "",
    sentence: "Mir geht es nicht besser, und ich habe Angst, das zu sagen.",
    ifNothing: "Ich käme weiter, ohne zu wollen, und eines Tages käme ich nicht mehr.",
  },
  money: {
    example: "Als der Preis stieg, habe ich genickt und in der U-Bahn gerechnet.",
    happened: "Der Preis ist dieses Jahr gestiegen",
    impact: "Am Ende des Monats ist es sehr eng",
    wish: "Darüber reden, ob ich alle zwei Wochen komme",
    question: "Welche Möglichkeiten gibt es?",
    sentence: "Ich muss darüber reden, was das hier kostet.",
    line: "Ich habe es im Stehen gesagt, beim Gehen.",
  },
  goals: {
    example: "Als wir die Ziele durchgingen, fühlte sich das zweite nicht mehr wie meins an.",
    happened: "Bei dem Ziel, vor Leuten zu sprechen, hatte ich die Chefetage im Kopf",
    impact: "Jedes Mal, wenn wir es ansehen, schalte ich ab",
    wish: "Es gegen eines tauschen, das meins ist",
    question: "Woran merken wir, dass ein Ziel vorbei ist?",
    sentence: "Eines der Ziele ist nicht meins, und ich möchte es ändern.",
    ifItHappened:
      "Ich würde sagen: Es ist nicht gegen das, was wir gemacht haben. Es geht um das, was kommt.",
    line: "Das möchte ich verstehen. Wie kommst du darauf?",
  },
};
