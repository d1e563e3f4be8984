import type { Words } from "../words.ts";

export const erase: Words["erase"] = {
  title: "Alles löschen",
  hint: "Das Tagebuch und alles, was die App auf diesem Gerät hat",
  text: "Alles, was hier steht, ist dann weg. Niemand kann es zurückholen.",
  goes: "Was gelöscht wird",
  going: [
    "Das Tagebuch, auch halb Geschriebenes und früher Gelöschtes",
    "Die zweite Kopie auf diesem Gerät, und was zur Seite gelegt wurde, weil es nicht aufging",
    "Die Schlüssel, die es öffnen",
    "Die App selbst, so wie der Browser sie für die Zeit ohne Netz aufgehoben hat",
  ],
  stays: "Was bleibt und was keine App wegnehmen kann",
  staying: [
    "Kopien, Seiten und Kalender-Dateien, die du gespeichert, verschickt oder gedruckt hast",
    "Dass diese Website besucht wurde, im Verlauf des Browsers",
    "Kopien vom ganzen Gerät, von dir oder vom System, aus der Zeit davor",
    "Eine Zeit lang Reste im Speicher des Geräts. Sie sind verschlossen. Ohne Code könnte der Schlüssel dabei sein",
  ],
  copyFirst: "Erst eine Kopie machen",
  copyFirstHint: "Eine Datei für einen anderen Ort, mit der du wiederkommen kannst",
  confirm: (word) => `Schreib hier „${word}“, um weiterzumachen`,
  word: "löschen",
  notTheWord: (word) => `Schreib „${word}“, damit nichts aus Versehen gelöscht wird.`,
  begin: "Jetzt alles löschen",
  beginHint:
    "Es beginnt sofort und lässt sich nicht zurücknehmen. Wird es unterbrochen, geht es beim nächsten Öffnen weiter.",
  leave: "Alles lassen, wie es ist",

  erasing: {
    title: "Alles wird gelöscht",
    text: "Das dauert einen Moment. Bitte lass dieses Fenster offen.",
  },
  erased: {
    title: "Es ist gelöscht",
    text: "In diesem Browser ist vom Tagebuch nichts mehr da, was hier jemand öffnen könnte.",
    todo: "Denk an Kopien, die du gespeichert oder verschickt hast, und an den Verlauf des Browsers. Die hast du selbst in der Hand.",
    icon: "Liegt die App auf dem Startbildschirm, entferne auch ihr Symbol. Was du ab jetzt mit ihr teilst, ginge unverschlossen an die Website, von der sie kommt.",
  },
  notWhole: {
    title: "Es ist noch nicht alles gelöscht",
    text: "Etwas ließ sich im Browser noch nicht löschen. Was noch da ist, ist verschlossen.",
    todo: "Schließ die anderen Fenster der App und versuch es noch einmal. Oder lösche die Daten dieser Website in den Einstellungen des Browsers.",
  },
};
