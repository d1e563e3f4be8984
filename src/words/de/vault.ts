import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { start } from "./start.ts";

export const vault: Words["vault"] = {
  ...start,

  dataMissing: {
    title: "Deine Daten sind nicht da, wo wir sie gelassen haben",
    text: "In diesem Browser war ein Tagebuch, und jetzt ist es nicht zu finden. Vielleicht hat es der Browser entfernt, eine App zum Aufräumen oder ein Fehler. Es wurde nichts Neues an seine Stelle gesetzt.",
    todo: "Versuch es noch einmal, und öffne den Browser neu. Wenn du das Gerät gerade aufgeräumt hast, schau, ob sich das zurücknehmen lässt. Neu anzufangen löscht nichts, was noch da ist.",
  },
  startNew: "Neues Tagebuch beginnen",
  startNewHint: "Das neue ist am Anfang leer.",

  changesMissing: {
    title: "Das Neueste fehlt vielleicht",
    text: (n) =>
      plural("de", n, {
        one: "Dieses Gerät weiß von 1 Änderung, die nicht im Tagebuch steht. Vielleicht ging sie bei einem Absturz oder Stromausfall verloren.",
        other: `Dieses Gerät weiß von ${n} Änderungen, die nicht im Tagebuch stehen. Vielleicht gingen sie bei einem Absturz oder Stromausfall verloren.`,
      }),
    todo: "Schau nach, was du zuletzt geschrieben hast, und schreib neu, was weg ist. Alles andere ist da.",
  },
  newerVersion: {
    title: "Dieses Tagebuch kommt von einer neueren Version",
    text: "Diese Version öffnet es nicht, um nichts kaputt zu machen. Nichts wurde geändert.",
    todo: "Schließ alle Fenster der App und öffne die App mit Netz neu. Dann kann sie sich aktualisieren.",
  },
  headerDamaged: {
    title: "Der Schlüssel zu deinem Tagebuch ist beschädigt",
    text: "Der Teil, der dein Tagebuch öffnet, lässt sich nicht lesen. Was du geschrieben hast, ist noch da, fest verschlossen. Nichts wurde geändert.",
    todo: "Versuch es noch einmal, und öffne den Browser neu. Lösche die Daten dieser Website nicht.",
  },
  storageMissing: {
    title: "Dieser Browser kann kein Tagebuch behalten",
    text: "Der Speicher, den die App braucht, fehlt hier oder ist aus. Was du schreibst, ginge verloren. Darum beginnt hier kein Tagebuch.",
    todo: "Öffne die App in einem anderen Browser, oder erlaube dieser Website, Daten zu speichern.",
  },
  storageBlocked: {
    title: "Der Speicher antwortet nicht",
    text: "Wir haben zehn Sekunden gewartet. Vielleicht hält ihn ein anderes Fenster der App fest.",
    todo: "Schließ die anderen Fenster und versuch es noch einmal. Wenn es so bleibt, starte den Browser neu.",
  },
  storageFailing: {
    title: "Der Speicher meldet einen Fehler",
    text: "Der Browser konnte nicht lesen oder schreiben. Was vorher gespeichert war, ist unberührt.",
    todo: "Kopiere, was du gerade schreibst. Dann schließ die App und öffne sie neu.",
  },
  storageFull: {
    title: "Es ist kein Platz zum Speichern",
    text: "Dein Text ist noch hier auf dem Bildschirm. Gespeichert ist das noch nicht.",
    todo: "Mach Platz auf diesem Gerät, dann versuch es noch einmal. Kopiere deinen Text zur Sicherheit zuerst an einen anderen Ort.",
  },

  damagedRecords: {
    title: (n) =>
      plural("de", n, { one: "1 Eintrag ist beschädigt", other: `${n} Einträge sind beschädigt` }),
    text: (n) =>
      plural("de", n, {
        one: "Dieser Eintrag lässt sich nicht öffnen. Wir haben ihn zur Seite gelegt und behalten. Alles andere geht.",
        other:
          "Diese Einträge lassen sich nicht öffnen. Wir haben sie zur Seite gelegt und behalten. Alles andere geht.",
      }),
    todo: "Du musst nichts tun.",
  },

  persistence: {
    title: "Behält dieser Browser es?",
    granted: {
      title: "Der Browser hat zugesagt, es zu behalten",
      text: "Das Tagebuch wird nicht gelöscht, um Platz zu machen. Weg ist es trotzdem, wenn du die Daten dieser Website löschst.",
      todo: "Geht das Gerät verloren, ist das Tagebuch trotzdem weg.",
    },
    mayErase: {
      title: "Dieser Browser kann es löschen",
      text: "Wird der Platz knapp oder öffnest du es lange nicht, kann der Browser dein Tagebuch löschen. Ohne zu fragen.",
      todo: "Leg die App auf deinen Startbildschirm. Dort ist es weniger wahrscheinlich.",
    },
    unknown: {
      title: "Wir wissen nicht, ob dieser Browser es behält",
      text: "Dieser Browser sagt nicht, ob das Tagebuch hier gelöscht werden kann.",
      todo: "Leg die App auf deinen Startbildschirm, wenn dieser Browser das kann.",
    },
  },

  saved: "Gespeichert",
  draftSaved: "Entwurf gespeichert",
  saving: "Wird gespeichert\u00a0…",
  notSaved: "Nicht gespeichert",
  retrySaving: "Noch einmal",
  textCopied: "Dein Text ist kopiert",

  conflict: {
    title: "Das wurde in einem anderen Fenster geändert",
    text: "Jetzt gibt es zwei Fassungen. Welche bleibt, entscheidest du.",
    mine: "Was ich hier habe",
    other: "Was im anderen Fenster steht",
    keepMine: "Meine behalten",
    takeOther: "Die andere nehmen",
    keepBoth: "Beide behalten",
    lostNothing: "Die Fassung, die du nicht wählst, bleibt bei den früheren.",
  },
  updatedElsewhere: {
    title: "Die App wurde in einem anderen Fenster aktualisiert",
    text: "Was du hier geschrieben hast, ist als Entwurf gespeichert.",
    todo: "Öffne dieses Fenster neu, dann geht es weiter.",
  },

  newVersion: {
    title: "Eine neue Version ist da",
    text: "Dein Tagebuch bleibt, wie es ist.",
    whatChanged: (what) => `Was neu ist: ${what}`,
    restart: "Jetzt neu starten",
    later: "Später",
  },

  noPasscode: {
    title: "Ohne Code",
    text: "Das schützt vor schnellen Blicken. Wenn jemand den Browser kopiert, schützt es nicht.",
  },
  whatItCannotDo:
    "Keine Sperre schützt vor Leuten, die dir über die Schulter sehen oder deinen Code kennen. Auch nicht vor einem Programm auf diesem Gerät, das dich ausspäht.",

  degraded: {
    title: "In diesem Browser geht manches nicht",
    noTabs: "Zwei Fenster der App können sich nicht sagen, was sich geändert hat. Nimm immer nur eines.",
    ok: "Verstanden",
  },
};
