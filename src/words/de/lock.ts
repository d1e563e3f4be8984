import type { Words } from "../words.ts";

export const lock: Words["lock"] = {
  title: "Code und Sperre",
  isOff: "Aus: Wer hier die App öffnet, liest alles",
  offer: "Wer auf diesem Gerät die App öffnet, kann das lesen. Mit einem Code geht das nicht.",
  isOn: "An: Es öffnet sich mit deinem Code",

  door: {
    locked: "Dein Tagebuch ist gesperrt.",
    withDevice: "Mit diesem Gerät entsperren",
    passcode: "Code",
    open: "Öffnen",
    nothing: "Gib den Code ein.",
    wrong: "Das ist nicht der Code.",
    waitMinutes: (n) => `Zu viele Versuche. In ${n} Minuten geht es wieder.`,
    waitSeconds: (n) => `Zu viele Versuche. In ${n} Sekunden geht es wieder.`,
    waitOver: "Jetzt geht es wieder.",
    forgotten: "Ich habe ihn vergessen",
    noRecovery:
      "Für dieses Tagebuch gibt es keinen Ersatzcode. Nur der Code öffnet es, und niemand kann dir einen neuen geben. Hast du eine Kopie, kannst du sie auf einem anderen Gerät oder in einem anderen Browser öffnen.",
    byPasscode: "Zurück zum Code",
    code: "Ersatzcode",
    codeHint: "Acht Gruppen und eine kurze. Leerzeichen und kleine Buchstaben machen nichts.",
    codeProblems: {
      length: "Es fehlen Zeichen, oder es sind zu viele.",
      slip: "Da ist ein Tippfehler. Vergleich jede Gruppe mit deinem Blatt.",
    },
    codeWrong: "Dieser Code ist vollständig, öffnet dieses Tagebuch aber nicht. Ist es ein älterer?",
  },

  show: "Zeigen, was ich tippe",
  unavailable: "Das Gerät konnte das gerade nicht. Schließ andere Apps und versuch es noch einmal.",
  waiting:
    "Zu viele falsche Versuche. Sperr das Tagebuch: Auf dem ersten Bildschirm steht dann, wie lange du warten musst.",
  deviceProblems: {
    cancelled: "Das Gerät hat nicht entsperrt. Du kannst es noch einmal versuchen oder es lassen.",
    "not-possible": "Dieses Gerät oder dieser Browser kann das nicht.",
    different: "Das Gerät hat zweimal verschieden geantwortet. Darauf ist hier kein Verlass.",
  },

  about: "Was eine Sperre kann",
  whatItDoes:
    "Mit einem Code ist alles so verschlossen, dass nur der Code es öffnet, auch wenn jemand die Dateien dieses Browsers kopiert. Ohne Code lässt sich eine solche Kopie lesen.",
  whatShortIs:
    "Ein kurzer Code schützt, wenn jemand dieses Gerät in die Hand nimmt. Wer die Dateien kopiert, kann Codes so schnell probieren, wie der Computer es zulässt. Dagegen hilft nur ein längerer.",
  set: "Code einrichten",
  change: "Code ändern",
  remove: "Code entfernen",
  removeHint: "Dann ist es wieder für alle offen",
  newCode: "Ersatzcode",
  newCodeHint: {
    none: "Es gibt keinen: Ohne den Code führt kein Weg hinein",
    some: "Einen neuen machen: Der alte gilt dann nicht mehr",
  },
  deviceOn: "Auch mit diesem Gerät entsperren",
  deviceOnHint: "Mit Finger, Gesicht oder dem Code des Geräts",
  deviceOff: "Nicht mehr mit diesem Gerät entsperren",
  deviceOffHint: "Dann öffnen es nur noch der Code und der Ersatzcode",
  after: {
    legend: "Von selbst sperren, wenn nichts berührt wird",
    hint: "Ist die App nicht zu sehen, sperrt sie nach höchstens einer Minute.",
    minutes: {
      0: "Sofort, wenn nicht zu sehen",
      1: "Nach 1 Minute",
      5: "Nach 5 Minuten",
      15: "Nach 15 Minuten",
      60: "Nach 1 Stunde",
    },
  },
  notOn: "Es gibt keinen Code.",
  isSet: "Es gibt schon einen Code.",

  steps: (now, of) => `Schritt ${now} von ${of}`,
  current: {
    title: "Zuerst dein jetziger Code",
    label: "Jetziger Code",
  },
  passcode: {
    title: "Der neue Code",
    ways: { words: "Vier Wörter", own: "Ein eigener" },
    suggested: "Schreib sie auf, oder lern sie auswendig",
    others: "Andere Wörter",
    own: "Code",
    ownHint: (n) => `Mindestens ${n} Zeichen, egal welche. Länger ist besser als seltsamer.`,
    again: "Noch einmal dasselbe",
    notSame: "Die beiden sind nicht gleich.",
    problems: {
      "too-short": (n) => `Es braucht mindestens ${n} Zeichen.`,
      "too-long": (n) => `Mehr als ${n} Zeichen gehen nicht.`,
      "too-common":
        "Das würde zuerst probiert. Viele nehmen es, oder es ist ein Datum, eine Folge von Tasten oder eine Wiederholung.",
    },
    worth: {
      minutes: "Wer die Dateien dieses Browsers kopiert, hätte ihn in Minuten erraten.",
      hours: "Wer die Dateien dieses Browsers kopiert, bräuchte Stunden, um ihn zu erraten.",
      days: "Wer die Dateien dieses Browsers kopiert, bräuchte Tage, um ihn zu erraten.",
      months: "Wer die Dateien dieses Browsers kopiert, bräuchte Monate, um ihn zu erraten.",
      years: "Wer die Dateien dieses Browsers kopiert, bräuchte Jahre, um ihn zu erraten.",
      lifetimes: "Wer die Dateien dieses Browsers kopiert, bräuchte mehr als ein Leben, um ihn zu erraten.",
    },
    worthMore: "Mit einem starken Computer, grob geschätzt. Mit mehreren geht es schneller.",
  },
  recovery: {
    title: "Ein Ersatzcode",
    text: "Damit öffnest du das Tagebuch, wenn der Code vergessen ist. Du siehst ihn nur dieses eine Mal. Schreib ihn auf oder druck ihn, und heb ihn auf, wo nur du nachsiehst.",
    replaces: "Der Ersatzcode, den du hattest, gilt dann nicht mehr.",
    print: "Drucken",
    copy: "Kopieren",
    copied: "Kopiert. Andere Apps auf diesem Gerät können Kopiertes vielleicht lesen.",
    have: "Ich habe ihn",
    without: "Weiter ohne Ersatzcode",
    withoutText: "Ohne Ersatzcode und ohne eine Kopie gibt es keinen Weg zurück, wenn du den Code vergisst.",
    sheet: "Ersatzcode",
    confirmTitle: "Zur Sicherheit: zwei Gruppen daraus",
    group: (n) => `Gruppe ${n}`,
    notThat: "Das steht dort nicht.",
    again: "Noch einmal ansehen",
  },
  device: {
    title: "Mit diesem Gerät entsperren",
    text: "Der Code bleibt. Das Gerät ist ein weiterer Weg hinein.",
    whoElse:
      "Wer dieses Gerät entsperren kann, kann dann auch das Tagebuch öffnen. Dafür reicht jeder Finger und jedes Gesicht, das hier eingerichtet ist, auch von anderen.",
    synced:
      "Das Gerät speichert dafür einen Passkey. Teilst du deine Passkeys mit anderen Geräten oder mit der Familie, geht es vielleicht auch dort.",
    add: "Einrichten",
    addHint: "Das Gerät fragt dich zwei- oder dreimal.",
    keep: "Behalten",
    keepText: "Damit das Gerät es weiter öffnet, muss es noch einmal antworten.",
    without: "Weiter ohne das Gerät",
    keyName: "Alianza",
  },
  removing: {
    text: "Dann liest hier alles, wer die App öffnet oder die Dateien dieses Browsers kopiert.",
  },
  sealing: {
    title: "Alles wird neu verschlossen",
    text: "Mit einem neuen Schlüssel, damit nichts von früher es öffnet. Du kannst die App jederzeit schließen. Nichts geht verloren: Es ist entweder wie vorher oder fertig.",
    progress: (done, total) => `${done} von ${total}`,
  },
  notDone: { title: "Das hat nicht geklappt", text: "Alles ist, wie es war." },
  done: {
    title: "Fertig",
    set: "Ab jetzt öffnet es sich mit deinem Code. Der Knopf oben verbirgt und sperrt sofort, die Taste F8 auch.",
    change: "Ab jetzt öffnet es der neue Code. Der alte öffnet nichts mehr.",
    code: "Ab jetzt gilt der neue Ersatzcode.",
    device: "Ab jetzt geht es auch mit diesem Gerät auf.",
    deviceOff: "Dieses Gerät öffnet es nicht mehr.",
    off: "Es gibt keinen Code mehr.",
    renew:
      "Ab jetzt öffnet es der neue Code. Der Ersatzcode, den du gerade benutzt hast, öffnet nichts mehr.",
  },
  renew: {
    title: "Ein neuer Code",
    text: "Der Ersatzcode hat es geöffnet und ist damit verbraucht. Wähle einen neuen Code, danach gibt es auch einen neuen Ersatzcode.",
  },
};
