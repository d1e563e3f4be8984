import type { Words } from "../words.ts";

export const sharedIn: Words["sharedIn"] = {
  title: "Condiviso con l’app",
  text: "È sigillato, e non fa ancora parte del diario. Anche un sito può lasciare qualcosa qui: conserva quello che conosci.",
  keep: "Conserva come nota",
  discard: "Scarta",
  discardAll: "Scarta tutto",
  discarded: "Scartato.",
  kept: "Ora è una nota.",
  open: "Apri la nota",
  nothing: "Non c’è niente che aspetta.",
  nothingHint: "Se hai appena condiviso qualcosa, non è arrivato. Condividilo ancora una volta.",
  noTherapy: "Una nota appartiene a una terapia. Prima di’ con chi; quello che condividi resta qui.",
  toTherapy: "Di’ con chi",
  lost: "C’è qualcosa di condiviso che non si apre più.",
  lostHint: "La sua chiave non c’è più, o è stato alterato. L’originale è ancora al suo posto.",
  tooLong: "È più lungo di quanto può essere una nota. Non è cambiato niente.",
  waits: { title: "È arrivato qualcosa", text: "Aspetta che tu lo conservi, oppure no.", look: "Guarda" },
  atDoor: { title: "Aspetta, sigillato", text: "Quello che condividi sarà qui appena sblocchi." },
  refused: {
    nowhere: {
      title: "Non è stato conservato",
      text: "Qui non c’è ancora un diario aperto che possa prenderlo. Apri il tuo diario una volta, poi ripeti la condivisione.",
    },
    nothing: {
      title: "Non conteneva testo",
      text: "Qui si possono conservare testi e link, non foto o file.",
    },
    "too-long": {
      title: "Non è stato conservato: è troppo lungo",
      text: "In una nota ci stanno centomila caratteri. Condividilo un po’ alla volta.",
    },
    "too-many": {
      title: "Non è stato conservato: ce n’è troppo che aspetta",
      text: "Conserva o scarta quello che aspetta, poi ripeti la condivisione.",
    },
    full: {
      title: "Non è stato conservato: il dispositivo è pieno",
      text: "Fai un po’ di spazio sul dispositivo, poi ripeti la condivisione.",
    },
    failed: {
      title: "Non è stato conservato",
      text: "Il browser ha dato un errore. Ripeti la condivisione.",
    },
  },
};
