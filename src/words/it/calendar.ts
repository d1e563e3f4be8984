import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { fromDay } from "./days.ts";

export const calendar: Words["calendar"] = {
  title: "Nel tuo calendario",
  intro:
    "Un’app web senza server non può suonare da sola. Il calendario del telefono sì: qui si prepara un file con i giorni, sul tuo dispositivo.",
  what: "Che cosa ci va",
  sessions: "Sedute",
  noSessions: "Per le sedute, di’ nella tua terapia in che giorno e ogni quanto vi vedete.",
  toTherapy: "Di’ quando ci vediamo",
  noTasks: "Nessun compito ha un giorno suo.",
  weekly: (weekdays, time) => `Ogni settimana, ${weekdays}${time}`,
  fortnightly: (weekdays, time) => `Ogni due settimane, ${weekdays}${time}`,
  from: (day) => fromDay(day),
  once: (day, time) => `${day}${time}`,
  atTime: (time) => `, ore ${time}`,
  dates: (n) => plural("it", n, { one: "1 data", other: `${n} date` }),
  names: "Che nome ha lì",
  namesHint: "Chi vede il tuo calendario lo legge. Proponiamo un nome che non dice niente.",
  neutral: { session: "Appuntamento", task: "Promemoria" },
  nameOf: { session: "Una seduta", task: "Un compito" },
  ring: { session: "Avviso per una seduta", task: "Avviso per un compito" },
  alarms: {
    none: "Nessuno",
    "hour-before": "Un’ora prima",
    morning: "La mattina stessa, alle nove",
    "evening-before": "La sera prima, alle otto",
  },
  reach:
    "Arriva fino a un anno da ora. Quando qualcosa cambia, rifallo: il calendario sostituisce quello che viene dallo stesso posto.",
  zone: (zone) => `L’ora è quella di ${zone}, anche quando arriva o finisce l’ora legale.`,
  outside:
    "Quello che è nel calendario, l’app non lo protegge più. E certi calendari si copiano su un server.",
  save: "Salva il file del calendario",
  share: "Passa al mio calendario",
  saved: "Salvato tra i download. Aprilo con il tuo calendario.",
  nothingChosen: "Prima scegli che cosa ci va.",
};
