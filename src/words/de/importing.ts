import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const importing: Words["importing"] = {
  title: "Hereinholen, was du hast",
  hint: "Aus einer anderen App oder aus eigenen Dateien",
  text: "Was du anderswo geschrieben hast, kann hierher kommen: als Notizen oder als Sitzungen. Du siehst zuerst, was käme. Geschrieben wird erst, wenn du es sagst.",
  kinds: [
    "Day One: sein Export als JSON",
    "Daylio: sein Export als CSV",
    "Dateien mit Text oder Markdown: eine, mehrere, ein Ordner oder als ZIP",
    "Jede andere Tabelle, als CSV gespeichert",
  ],
  stays: "Die Dateien werden auf diesem Gerät gelesen und gehen an niemanden. Bilder bleiben, wo sie sind.",
  files: "Dateien",
  filesHint: ".zip, .json, .csv, .md oder .txt. Du kannst mehrere wählen.",
  folder: "Oder ein ganzer Ordner",
  reading: "Die Dateien werden gelesen\u00a0…",
  stop: "Anhalten",
  other: "Andere Dateien wählen",
  untouched: "Hier hat sich nichts geändert.",

  problems: {
    nothing: { title: "Darin ist keine Datei", todo: "Wähle eine Datei oder einen anderen Ordner." },
    "too-large": {
      title: "Das ist zu groß",
      todo: "Der ganze Text darf zusammen 64 MB groß sein, eine Datei 32 MB. Hol es in Teilen herein.",
    },
    "too-many": {
      title: "Das sind zu viele auf einmal",
      todo: "Bis zu 10.000 Einträge gehen auf einmal. Hol sie in Teilen herein.",
    },
    "not-known": {
      title: "Diese Art Datei lässt sich hier nicht lesen",
      todo: "Versuch es mit dem Export der anderen App als JSON, CSV oder Text.",
    },
    broken: {
      title: "Die Datei lässt sich nicht lesen",
      todo: "Sie ist abgeschnitten, leer oder nicht das, was ihr Name sagt. Exportiere sie neu und versuch es noch einmal.",
    },
    tables: {
      title: "Das sind mehrere Tabellen",
      todo: "Wähle immer nur eine Tabelle. Die App fragt dich, was in den Spalten steht.",
    },
    locked: {
      title: "Die Datei hat ein Passwort",
      todo: "Öffne sie mit dem Programm, aus dem sie kommt, und speichere sie ohne Passwort.",
    },
    unreadable: {
      title: "Die Datei lässt sich nicht öffnen",
      todo: "Kopiere sie zuerst auf dieses Gerät, dann wähle sie noch einmal.",
    },
    failed: {
      title: "Das hat nicht geklappt",
      todo: "Versuch es noch einmal. Wenn es so bleibt, nimm eine kleinere Datei.",
    },
  },

  table: {
    title: "Was in welcher Spalte steht",
    text: (name) => `${name} ist eine Tabelle von eigener Art. Schau, ob das so stimmt.`,
    columns: { day: "Der Tag", time: "Die Uhrzeit", title: "Der Titel", text: "Der Text" },
    none: "Keine davon",
    column: (number) => `Spalte ${number}`,
    row: (number) => `Zeile ${number}`,
    needed: "Wähle die Spalte mit dem Tag und die mit dem Text.",
  },
  order: {
    legend: "Wie sind die Tage geschrieben?",
    hint: (example) => `Bei ${example} ist nicht zu sehen, ob zuerst der Tag oder der Monat kommt.`,
    options: { dmy: "Erst der Tag, dann der Monat", mdy: "Erst der Monat, dann der Tag" },
  },
  into: {
    therapy: "In welche Therapie?",
    as: "Als was?",
    kinds: { note: "Notizen", session: "Sitzungen" },
    hints: {
      note: "Der Tag und der ganze Text",
      session: "Der Tag und eine Zeile. Ein längerer Text wird zur privaten Notiz",
    },
  },
  would: {
    title: "Was passieren würde",
    fresh: (count) => plural("de", count, { one: "1 wäre neu.", other: `${count} wären neu.` }),
    nothing: "Nichts davon wäre neu.",
    span: (from, to) => `Vom ${from} bis ${to}.`,
    here: (count) =>
      plural("de", count, {
        one: "1 ist schon hier und bleibt, wie es ist.",
        other: `${count} sind schon hier und bleiben, wie sie sind.`,
      }),
    twice: (count) =>
      plural("de", count, {
        one: "1 steht zweimal in den Dateien und kommt einmal.",
        other: `${count} stehen zweimal in den Dateien und kommen einmal.`,
      }),
    beside: (count) =>
      plural("de", count, {
        one: "1 liegt an einem Tag, der hier schon eine Sitzung hat. Es käme daneben.",
        other: `${count} liegen an Tagen, die hier schon eine Sitzung haben. Sie kämen daneben.`,
      }),
    fileDates: (count) =>
      plural("de", count, {
        one: "1 nennt keinen Tag: Es bekommt den Tag, an dem seine Datei zuletzt geändert wurde.",
        other: `${count} nennen keinen Tag: Sie bekommen den Tag, an dem ihre Datei zuletzt geändert wurde.`,
      }),
    guessed: (count) =>
      plural("de", count, {
        one: "1 Datei ist auf alte Art gespeichert. Schau, ob ihre Umlaute stimmen.",
        other: `${count} Dateien sind auf alte Art gespeichert. Schau, ob ihre Umlaute stimmen.`,
      }),
    preview: "Die neuesten",
    leftOut: (count) => plural("de", count, { one: "1 bleibt draußen", other: `${count} bleiben draußen` }),
    andMore: (count) => plural("de", count, { one: "Und noch 1.", other: `Und noch ${count}.` }),
    why: {
      "no-day": "Es nennt keinen Tag, der sich lesen lässt.",
      "no-text": "Darin steht kein Text.",
      "too-long": "Es hat mehr als 100.000 Zeichen.",
      "to-come": "Sein Tag kommt erst noch.",
      "not-text": "Es ist kein Text.",
      broken: "Es lässt sich nicht lesen.",
      "not-known": "Diese Art ist hier nicht bekannt.",
      "table-beside":
        "Es ist eine Tabelle. Wähle sie für sich allein. Die App fragt dich, was in den Spalten steht.",
      "open-quote":
        "Ein Anführungszeichen ist nicht geschlossen. Darum ist nicht zu sehen, wo die Zeile endet.",
    },
  },
  bringIn: (count) => plural("de", count, { one: "Dieses hereinholen", other: `Diese ${count} hereinholen` }),
  bringing: "Wird hereingeholt\u00a0…",
  see: { note: "Notizen ansehen", session: "Sitzungen ansehen" },
  done: (count) => plural("de", count, { one: "1 ist hereingeholt.", other: `${count} sind hereingeholt.` }),
  undone: "Zurückgenommen. Alles ist wieder wie vorher.",
  undoneKept: (count) =>
    plural("de", count, {
      one: "1 bleibt, weil du es seitdem geändert hast.",
      other: `${count} bleiben, weil du sie seitdem geändert hast.`,
    }),
  notWritten: "Das Schreiben hat nicht geklappt. Darum ist nichts hereingekommen.",
  notUndone: "Das Zurücknehmen ging gerade nicht. Versuch es gleich noch einmal.",
};
