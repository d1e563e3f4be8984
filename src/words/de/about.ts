import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const about: Words["about"] = {
  title: "Über diese App",
  filesTitle: "Die Dateien, aus denen sie läuft",
  filesText:
    "Gerade eben aus den Dateien auf diesem Gerät errechnet. Wo dieselbe Version installiert ist, ist der Fingerabdruck derselbe.",
  working: "Wird errechnet\u00a0…",
  notYet:
    "Die App liegt noch nicht auf diesem Gerät. Darum gibt es nichts zu vergleichen. Wo der Browser es zulässt, dauert das nach dem ersten Besuch einen Moment.",
  unknown:
    "Welche Dateien es sind, ließ sich nicht herausfinden. Darum gibt es keinen Fingerabdruck. Schließ alle Fenster der App und öffne sie neu.",
  missing: (names) =>
    `Der Browser hat einen Teil der App verloren. Darum ist der Fingerabdruck ein anderer: ${names}`,
  fingerprint: "Fingerabdruck",
  copyFingerprint: "Fingerabdruck kopieren",
  copyList: "Liste kopieren",
  fileByFile: (files) =>
    plural("de", files, { one: "Datei für Datei: eine", other: `Datei für Datei: ${files}` }),
  compareTitle: "Was ein Vergleich zeigt",
  compare: [
    "Jede Version erscheint mit ihrem Fingerabdruck. Ist deiner gleich, sind es Byte für Byte die Dateien dieser Version. Alle können sie aus dem Quelltext bauen und kommen auf dieselbe Zahl.",
    "Was ein Vergleich nicht zeigen kann: Diese Seite kommt vom selben Ort wie der Rest. Wer die App verändert, kann hier auch jede Zahl anzeigen.",
    "Sicherer ist es, auf einem anderen Gerät zu vergleichen, mit Werkzeug von anderswo. Bei jeder Version steht, wie das geht.",
  ],
  freeTitle: "Frei zum Benutzen, Ansehen und Teilen",
  free: "Du darfst diese App benutzen, ansehen, wie sie gemacht ist, sie ändern und weitergeben. Ihre Lizenz ist die GNU General Public License, Version 3 oder später. Der Text liegt neben der App, als LICENSE.txt.",
  source: "Der Quelltext kommt mit jeder Version.",
  licences: "Mit der Arbeit anderer gemacht",
  licencesHint: "Von wem, und unter welcher Lizenz",
  licencesText:
    "Das steckt in der App, unter diesen Bedingungen. Die Texte sind auf Englisch und bleiben so, wie sie geschrieben wurden.",
  drawn: "Die Symbole und Bilder sind für diese App gezeichnet und stehen unter ihrer eigenen Lizenz.",
  works: (count) => plural("de", count, { one: "Ein Werk", other: `${count} Werke` }),
};
