import type { Words } from "../words.ts";

export const welcome: Words["welcome"] = {
  breath:
    "Ein privates Heft für deine Therapie: wie es läuft, was du sagen willst und eine Seite für die nächste Sitzung.",
  isTitle: "Was es ist",
  is: [
    "Alles bleibt verschlüsselt auf diesem Gerät. Ohne Konto, und es geht an niemanden. In einem privaten Fenster ist es weg, sobald du es schließt.",
    "Es geht ab jetzt auch ohne Netz.",
    "Nichts muss sein. Du schreibst, was du willst und wann du willst.",
  ],
  isNotTitle: "Was es nicht ist",
  isNot:
    "Aufschreiben kann dir helfen, Dinge zu bemerken und sie zu sagen. Es misst deine Therapie nicht, und es ist nicht für Notfälle.",
  language: "Sprache",
  begin: "Anfangen",
  starting: "Einen Moment\u00a0…",
  example: "Erst ein Beispiel ansehen",
  haveCopy: "Ich habe eine Kopie",
  copyWaits: {
    title: "Hier wartet eine Kopie",
    text: "Wähle „Ich habe eine Kopie“, um sie zu öffnen. Du siehst zuerst, was darin ist.",
  },
};
