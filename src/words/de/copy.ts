import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const copy: Words["copy"] = {
  broughtBack: {
    title: (n) =>
      plural("de", n, { one: "1 Eintrag ist zurückgeholt", other: `${n} Einträge sind zurückgeholt` }),
    text: "Der Browser hatte einen Teil des Tagebuchs verloren oder beschädigt. Jetzt ist alles wieder da, aus der zweiten Kopie auf diesem Gerät.",
    todo: "Mach zur Sicherheit eine Kopie, die an einem anderen Ort liegt.",
  },

  second: {
    kept: {
      title: "Auf diesem Gerät liegt eine zweite Kopie",
      text: "Die App macht sie von selbst. Beschädigt der Browser das Tagebuch, lässt es sich damit zurückholen. Sie hilft nicht, wenn das Gerät weg ist oder die Daten dieser Website gelöscht werden.",
    },
    none: {
      title: "Auf diesem Gerät liegt nur eine Kopie",
      text: "Dieser Browser hat keinen Platz für eine zweite. Umso wichtiger ist eine Kopie an einem anderen Ort.",
    },
    "too-large": {
      title: "Auf diesem Gerät liegt nur eine Kopie",
      text: "Das Tagebuch ist hier zu groß für eine zweite. Umso wichtiger ist eine Kopie an einem anderen Ort.",
    },
    of: (day) => `Die letzte ist vom ${day}.`,
  },

  bringBack: "Zurückholen, was dieses Gerät aufgehoben hat",
  bringBackHint: (day) => `Eine zweite Kopie vom ${day}.`,
  bringBackMissing: (day, n) =>
    plural("de", n, {
      one: `Eine zweite Kopie vom ${day}. 1 spätere Änderung ist nicht darin.`,
      other: `Eine zweite Kopie vom ${day}. ${n} spätere Änderungen sind nicht darin.`,
    }),
  bringBackInstead: (day) =>
    `Wenn ein neuer Versuch nicht hilft: Was der Browser nicht lesen kann, bleibt, wo es ist. Das Tagebuch geht mit der zweiten Kopie vom ${day} weiter.`,
  bringing: "Wird zurückgeholt\u00a0…",
  notBrought: {
    title: "Das Zurückholen hat nicht geklappt",
    text: "Die zweite Kopie ist noch da, und nichts wurde geändert.",
  },

  missingTodo:
    "Dieses Gerät hat eine zweite Kopie aufgehoben, genauso verschlossen. Mit ihr kommt das Tagebuch zurück, wie es damals war.",
  damagedTodo:
    "Dieses Gerät hat eine zweite Kopie, die den Schaden beheben kann. Beim Versuch geht nichts verloren, was du geschrieben hast.",

  haveFile: "Ich habe eine Kopie als Datei",
  haveFileHint: "Beginnt ein leeres Tagebuch und fragt nach der Datei.",
  haveFileAside:
    "Beginnt ein leeres Tagebuch und fragt nach der Datei. Was nicht aufgeht, wird zur Seite gelegt und behalten.",
  anewOver: "Das neue ist am Anfang leer. Seine zweite Kopie kommt an die Stelle der alten.",
};
