import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const backup: Words["backup"] = {
  title: "Eine Kopie von allem",
  hint: "Für einen anderen Ort oder ein anderes Gerät",
  text: "Eine Kopie ist eine Datei mit allem aus deinem Tagebuch, mit einem Passwort verschlossen. Damit machst du auf einem anderen Gerät weiter oder kommst zurück, wenn dieses weg ist.",
  fileName: (day) => `kopie-${day}`,

  standing: {
    none: "Es gibt noch keine Kopie. Geht dieses Gerät verloren, ist auch weg, was hier steht.",
    empty: "Es gibt noch nichts zu kopieren.",
    all: (when) => `Alles ist in einer Kopie. Die letzte wurde am ${when} geprüft.`,
    since: (n, when) =>
      plural("de", n, {
        one: `1 Sache ist nur auf diesem Gerät. Die letzte Kopie wurde am ${when} geprüft.`,
        other: `${n} Dinge sind nur auf diesem Gerät. Die letzte Kopie wurde am ${when} geprüft.`,
      }),
  },

  reminder: {
    text: (n) =>
      plural("de", n, {
        one: "1 Sache, die du geschrieben hast, ist nur auf diesem Gerät.",
        other: `${n} Dinge, die du geschrieben hast, sind nur auf diesem Gerät.`,
      }),
    later: "Jetzt nicht",
  },

  make: {
    title: "Kopie machen",
    hint: "Eine Datei, mit einem Passwort verschlossen",
    passphrase: "Das Passwort",
    text: "Wer die Datei und das Passwort hat, kann alles lesen. Ohne das Passwort kann es niemand, und es lässt sich nicht zurückholen. Auch wer die App macht, hat es nicht.",
    ways: { words: "Sechs Wörter", own: "Ein eigenes" },
    suggested: "Schreib sie auf Papier, oder heb sie in einem Passwort-Manager auf",
    strength: (words) =>
      `Per Zufall aus ${words} Wörtern gezogen. Das sind so viele Möglichkeiten, dass niemand alle probieren kann, auch nicht mit vielen Rechnern.`,
    others: "Andere Wörter",
    copy: "Wörter kopieren",
    again: "Noch einmal dieselben Wörter",
    againHint: "So ist sicher, dass du sie hast. Wenn du sie kopiert hast, darf das leer bleiben.",
    own: "Passwort",
    ownHint: (n) => `Mindestens ${n} Zeichen. Mehrere Wörter sind besser als eines mit Sonderzeichen.`,
    ownAgain: "Noch einmal dasselbe Passwort",
    tooShort: (n) => `Es braucht mindestens ${n} Zeichen.`,
    notSame: "Die beiden sind nicht gleich.",
    begin: "Kopie machen",
    sealing: "Die Kopie wird verschlossen\u00a0…",
    checking: "Zum Prüfen wird sie noch einmal geöffnet\u00a0…",
    stop: "Anhalten",
    failed:
      "Die Kopie hat nicht geklappt. Nichts wurde geändert. Schließ andere Apps und versuch es noch einmal.",
    notChecked:
      "Die Kopie ging nicht auf, wie sie sollte, und ist verworfen. Nichts wurde geändert. Versuch es noch einmal.",
    checked: (n) =>
      plural("de", n, {
        one: "Die Kopie ist gemacht und geprüft: 1 Eintrag, genau wie hier.",
        other: `Die Kopie ist gemacht und geprüft: ${n} Einträge, genau wie hier.`,
      }),
    save: "Datei speichern",
    send: "Datei senden",
    handed:
      "Die App sieht nicht, wohin die Datei ging. Schau nach, ob sie da ist, und heb sie an einem Ort auf, der nicht dieses Gerät ist.",
    lookInside: "Die gespeicherte Datei prüfen",
  },

  open: {
    title: "Kopie öffnen",
    hint: "Ansehen, was darin ist, und hereinholen, wenn du magst",
    text: "Zuerst siehst du, was darin ist. Nichts ändert sich, bevor du es sagst.",
    file: "Die Datei",
    passphrase: "Das Passwort dieser Kopie",
    noFile: "Wähle zuerst die Datei.",
    noPassphrase: "Gib das Passwort ein.",
    begin: "Hineinsehen",
    opening: "Die Kopie wird geöffnet\u00a0…",
    problems: {
      "not-a-backup": {
        title: "Das ist keine Kopie von einem Tagebuch",
        todo: "Wähle eine andere Datei. Ihr Name endet auf „.age“.",
      },
      "too-large": {
        title: "Diese Datei ist zu groß für eine Kopie",
        todo: "Wähle eine andere Datei. Ihr Name endet auf „.age“.",
      },
      unreadable: {
        title: "Die Datei ließ sich nicht lesen",
        todo: "Speichere sie zuerst auf diesem Gerät, dann wähle sie noch einmal.",
      },
      "does-not-open": {
        title: "Das Passwort öffnet diese Datei nicht",
        todo: "Sieh dir jeden Buchstaben an und versuch es noch einmal. Stimmt das Passwort sicher, ist die Datei beschädigt. Nimm dann eine andere Kopie.",
      },
      newer: {
        title: "Diese Kopie kommt von einer neueren Version der App",
        todo: "Schließ alle Fenster der App und öffne die App mit Netz neu. Dann kann sie sich aktualisieren.",
      },
      damaged: {
        title: "Das Passwort stimmt, aber der Inhalt ist beschädigt",
        todo: "Nimm eine andere Kopie.",
      },
      "kinds-differ": {
        title: "Diese Kopie passt nicht zu diesem Tagebuch",
        todo: "Nimm eine andere Kopie.",
      },
      failed: {
        title: "Die Kopie ließ sich nicht öffnen",
        todo: "Schließ andere Apps und versuch es noch einmal.",
      },
    },
    untouched: "Dein Tagebuch ist, wie es war.",
    inside: "Was darin ist",
    made: (when) => `Gemacht: ${when}.`,
    records: (n) => plural("de", n, { one: "1 Eintrag", other: `${n} Einträge` }),
    span: (from, to) => `Geschrieben zwischen ${from} und ${to}.`,
    setAside: (n) =>
      plural("de", n, {
        one: "1 lässt sich nicht ganz lesen. Was nicht lesbar ist, bleibt draußen.",
        other: `${n} lassen sich nicht ganz lesen. Was nicht lesbar ist, bleibt draußen.`,
      }),
    would: "Was beim Hereinholen passiert",
    did: "Was passiert ist",
    outcomes: {
      new: (n) => `${n} neu`,
      "newer-there": (n) => `${n} neuer in der Kopie`,
      "newer-here": (n) => `${n} neuer hier: bleibt, wie es ist`,
      "changed-on-both": (n) =>
        `${n} auf beiden geändert: Beide Fassungen bleiben, die spätere ist zu sehen, die andere liegt bei den früheren`,
      "deleted-there": (n) => `${n} auf dem anderen Gerät gelöscht: geht auch hier weg`,
      "deleted-here": (n) => `${n} hier gelöscht: bleibt gelöscht`,
      same: (n) => `${n} gleich`,
    },
    nothing: "Alles aus der Kopie ist schon hier. Es gibt nichts hereinzuholen.",
    bringIn: "Hereinholen",
    bringing: "Wird hereingeholt\u00a0…",
    leave: "Lassen",
    replace: "Alles durch die Kopie ersetzen",
    replaceText: (n) =>
      plural("de", n, {
        one: "Dein Tagebuch ist dann wie die Kopie. 1 Sache geht weg oder ist wieder wie damals. Gleich danach kannst du es zurücknehmen.",
        other: `Dein Tagebuch ist dann wie die Kopie. ${n} Dinge gehen weg oder sind wieder wie damals. Gleich danach kannst du es zurücknehmen.`,
      }),
    replaceSure: "Ja, alles ersetzen",
    done: "Jetzt ist alles hier.",
    replaced: "Dein Tagebuch ist jetzt wie die Kopie.",
    undone: "Zurückgenommen. Dein Tagebuch ist, wie es war.",
    undoneKept: (n) =>
      plural("de", n, {
        one: "1 Sache ist seitdem neu oder geändert und bleibt, wie sie jetzt ist.",
        other: `${n} Dinge sind seitdem neu oder geändert und bleiben, wie sie jetzt sind.`,
      }),
    notUndone: "Das Zurücknehmen hat nicht geklappt. Nichts wurde geändert.",
    notWritten: "Nichts wurde hereingeholt.",
  },

  folder: {
    title: "In einem Ordner aktuell gehalten",
    hint: "Solange die App offen ist, auf diesem Computer",
    text: "Wähle einen Ordner. Solange die App offen ist, hält sie darin eine verschlossene Kopie aktuell. Kommt der Ordner auf andere Geräte oder Laufwerke, kommt die Kopie mit.",
    begin: "Ordner wählen",
    writing: "Die Kopie wird geschrieben und geprüft\u00a0…",
    kept: (folder, file) => `Im Ordner „${folder}“ liegt eine Kopie, als „${file}“.`,
    last: (when) => `Geschrieben und geprüft: ${when}.`,
    when: "Sie wird ein paar Minuten nach jeder Änderung neu geschrieben, und wenn du die App verlässt. Die vorige bleibt, bis die neue geprüft ist.",
    notAllowed:
      "Der Browser fragt noch einmal, bevor die App dort schreiben darf. Bis dahin bleibt die Kopie, wie sie ist.",
    allow: "Erlauben und jetzt schreiben",
    failed:
      "Die Kopie ließ sich nicht schreiben. Was dort lag, ist noch wie vorher. Schau, ob der Ordner da ist und Platz hat.",
    end: "Nicht mehr aktuell halten",
    endText: "Die Datei im Ordner bleibt. Die App vergisst den Ordner und das Passwort.",
  },

  plain: {
    title: "Als Dateien zum Lesen",
    hint: "Für dich selbst oder für andere Programme",
    text: "Dein Tagebuch gehört dir. Hier kannst du es als Dateien mitnehmen, die keine App und kein Passwort brauchen.",
    notProtected:
      "Diese Datei ist nicht geschützt: Wer sie findet, kann sie lesen. Heb sie auf, wo nur du sie findest.",
    files: {
      markdown: {
        title: "Zum Lesen",
        hint: "Alles, was du geschrieben hast, Tag für Tag, mit früheren Fassungen. Öffnet sich als Text (Markdown).",
      },
      csv: {
        title: "Die Sitzungen als Tabelle",
        hint: "Eine Zeile pro Sitzung, für ein Tabellenprogramm (CSV).",
      },
      json: { title: "Für andere Programme", hint: "Alles, in einer beschriebenen Form (JSON)." },
    },
    save: "Datei speichern",
    saveOf: (title) => `Datei speichern: ${title}`,
    sure: "Ohne Schutz speichern",
    saved: "Die Datei ging an den Browser. Du findest sie bei deinen Downloads.",
    failed: "Die Datei ließ sich nicht erstellen. Nichts wurde geändert.",
    fileName: (day) => `notizen-${day}`,

    heading: "Mein Tagebuch",
    headNote: (day) => `So war es am ${day}. Ohne Schutz: Heb es auf, wo nur du es findest.`,
    unreadable: (n) =>
      plural("de", n, {
        one: "1 Sache kommt von einer neueren Version der App und lässt sich hier nicht zeigen.",
        other: `${n} Dinge kommen von einer neueren Version der App und lassen sich hier nicht zeigen.`,
      }),
    columns: {
      day: "Tag",
      time: "Uhrzeit",
      how: "Wie wir uns gesehen haben",
      place: (item) => `${item}: Platz, der erste ist 0`,
      note: (item) => `${item}: in meinen Worten`,
    },
  },

  told: {
    kinds: {
      therapy: "Eine Therapie",
      session: "Eine Sitzung",
      note: "Eine Notiz",
      incident: "Eine Notiz mit Datum",
      contact: "Jemand zum Anrufen",
      settings: "Einstellungen",
      summary: "Was ich weitergegeben habe",
      agreement: "Wie wir arbeiten",
      goal: "Ein Ziel",
      progress: "Wo ich ein Ziel sehe",
      task: "Eine Aufgabe",
      attempt: "Wie es mit einer Aufgabe ging",
      question: "Eine eigene Frage",
      topic: "Etwas zum Ansprechen",
      arrangement: "Meine Reihenfolge",
      rehearsal: "Etwas, das ich übe",
      saying: "Wie es war, als ich es sagte",
      backup: "Die letzte Kopie",
      usual: "Das Übliche, neu begonnen",
      observation: "Etwas, das mir auffiel",
      review: "Ein Rückblick",
    },
    ofDay: (kind, day) => `${kind}, ${day}`,
    gone: "etwas, das nicht mehr hier ist",
    about: "Zu",
    choices: {
      bring: "wartet auf die nächste Sitzung",
      left: "vorerst gelassen",
      talked: "besprochen",
    },
    editOf: "Gemacht aus",
  },
};
