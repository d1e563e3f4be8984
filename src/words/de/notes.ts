import type { Words } from "../words.ts";

export const notes: Words["notes"] = {
  title: "Notizen",
  newTitle: "Eine Notiz",
  editTitle: "Eine Notiz",
  text: "Was hochkam",
  textPlaceholder: "Eine Zeile reicht",
  bring: "In die nächste Sitzung mitbringen",
  done: "Schon besprochen",
  day: "Tag",
  save: "Speichern",
  delete: "Diese Notiz löschen",
  empty: "Was zwischen den Sitzungen hochkommt, hat hier Platz.",
  write: "Notiz schreiben",
  willBring: "Zum Mitbringen",
  talkedAbout: "Besprochen",
  resumed: "Du warst hier gerade dran. Dein Text ist noch da.",
  startEmpty: "Neu und leer anfangen",
  emptyText: "Schreib mindestens ein Wort, oder geh zurück: Nichts geht verloren.",
};
