import { formatWeekday } from "../format.ts";
import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { first } from "./first.ts";

export const common: Words["common"] = {
  ...first,

  places: {
    today: "Oggi",
    journey: "Percorso",
    notes: "Note",
    page: "Da portare",
    plan: "Piano",
    rehearse: "Prepararsi",
  },
  messages: "Messaggi",
  uncover: "Mostra di nuovo",
  placesLabel: "Sezioni",
  skipToContent: "Vai al contenuto",
  noteIt: "Annota",
  hide: "Nascondi ora",
  hideAndLock: "Nascondi e blocca ora",
  settings: "Impostazioni",

  back: "Indietro",
  close: "Chiudi",
  continue: "Continua",
  done: "Fatto",
  save: "Salva",
  saved: "Salvato",
  undo: "Annulla",
  notUndone: "Nel frattempo è cambiato, quindi resta com’è ora.",
  moveUp: (text) => `Sposta su: ${text}`,
  moveDown: (text) => `Sposta giù: ${text}`,
  placeNow: (place, of) => `Ora ${place} di ${of}`,
  copied: "Copiato",
  couldNotCopy: "Questo browser non permette di copiare. Puoi selezionare il testo a mano.",
  deleted: "Eliminato",
  clear: "Togli",
  more: "Altro",
  retry: "Riprova",
  stopHere: "Mi fermo qui",
  optional: "facoltativo",
  notFoundTitle: "Qui non c’è niente",
  notFoundText: "Forse la pagina si è spostata, o quello che mostrava è stato eliminato.",
  toToday: "Vai a Oggi",

  language: "Lingua",

  therapy: "Terapia",
  withName: (name) => `con ${name}`,
  sessions: (n) => plural("it", n, { one: "1 seduta", other: `${n} sedute` }),
  therapyKinds: {
    individual: "Individuale",
    couple: "Di coppia",
    family: "Familiare",
    group: "Di gruppo",
    other: "Altro",
  },
  therapyStates: {
    considering: "Non ancora iniziata",
    active: "In corso",
    paused: "In pausa",
    ended: "Conclusa",
  },
  waysToMeet: {
    "in-person": "Di persona",
    video: "In video",
    phone: "Al telefono",
    chat: "In chat",
  },
  rhythms: {
    weekly: "Ogni settimana",
    fortnightly: "Ogni due settimane",
    monthly: "Una volta al mese",
    irregular: "Dipende",
  },
  addresses: { tu: "tu", usted: "lei", vos: "vos" },
  addressLabel: "Ci diamo del",

  today: "Oggi",
  tomorrow: "Domani",
  weekday: (weekday) => formatWeekday("it", weekday),
  dayAndTime: (day, time) => `${day}, ${time}`,

  errors: {
    notADay: "Scrivi un giorno, per esempio 2026-11-22.",
    notATime: "Scrivi un’ora, per esempio 19:30.",
    tooLong: "È più lungo dello spazio che c’è. Accorcia, o dividi in due.",
  },
};
