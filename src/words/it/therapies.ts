import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { fromDay, onDay, toDay } from "./days.ts";

export const therapies: Words["therapies"] = {
  beside: "Un’altra terapia",
  besideTitle: "Un’altra terapia accanto a questa",
  besideText: "Ognuna sta per conto suo: niente di una si mostra mai con un’altra.",
  besideLabel: "Di che tipo?",
  besideHints: {
    individual: "Noi due",
    couple: "In coppia",
    family: "Con la mia famiglia",
    group: "Con altre persone",
    other: "Niente di questo",
  },
  notBegun: "Non è ancora iniziata",
  notBegunHint: "Sto ancora cercando, o la prima seduta deve arrivare.",
  begun: "Ne è iniziata una nuova.",
  withDetails: "Aggiungine una con più dettagli",

  haveCopy: "Ho una copia del mio diario",
  noTherapist: "Non mi segue ancora nessuno",
  noTherapistHint: "O manca ancora la prima seduta.",

  stands: "A che punto è",
  standing: {
    considering: "Non è ancora iniziata.",
    active: "È in corso.",
    paused: "È in pausa. Tutto resta, e non si aspetta nessuna seduta.",
    ended: "È conclusa. Tutto resta e si può leggere.",
  },
  endedOn: (day) => `Si è conclusa ${onDay(day)}. Tutto resta e si può leggere.`,
  begin: "È iniziata",
  pause: "Metti in pausa",
  goOn: "Riprendi",
  end: "Concludi",
  startAgain: "Ricomincia",
  now: {
    considering: "Non è ancora iniziata.",
    active: "Va avanti.",
    paused: "Ora è in pausa.",
    ended: "È conclusa. Tutto resta.",
  },
  closing: "La pagina di chiusura",
  after: "Dopo una prima seduta",
  toCalendar: "Sedute e compiti nel mio calendario",
  toCalendarHint: "Come file, fatto su questo dispositivo.",
  toThis: "Su questa terapia",

  closingTitle: "Per chiudere",
  closingText:
    "Anche la fine fa parte del lavoro, chiunque la decida e in qualunque momento arrivi. Qui niente è obbligatorio, e non devi spiegazioni a nessuno.",
  takeAlong: "Quello che porto con me",
  takeAlongHint: "Una frase, un modo di guardare, una cosa che ora so fare.",
  earlierSelf: "Che cosa direi a me, all’inizio",
  day: "Il giorno in cui finisce",
  endHere: "Concludi qui",
  saveClosing: "Salva",
  closed: "È conclusa. Tutto resta.",
  askTitle: "Che cosa posso chiedere",
  ask: [
    "Un riassunto scritto di quello che abbiamo fatto.",
    "Il nome di un’altra persona, se voglio continuare altrove.",
    "La mia cartella, o una copia. In molti paesi è un mio diritto.",
    "Un’ultima seduta per salutarci, oppure nessuna.",
  ],

  record: "La traccia da tenere",
  recordText: "Fatta con il tuo diario. Resta qui, se non la copi.",
  copyRecord: "Copia come testo",
  recordCopied: "Copiato",
  since: (day) => fromDay(day).replace(/^d/u, "D"),
  sinceUntil: (since, until) => `${fromDay(since).replace(/^d/u, "D")} ${toDay(until)}`,
  noSessions: "Non c’è nessuna seduta scritta.",
  goals: "Obiettivi",
  helped: "Che cosa è stato di aiuto",
  helpedMore: (n) =>
    plural("it", n, { one: "E un’altra cosa, nel Percorso.", other: `E altre ${n} cose, nel Percorso.` }),
  open: "ancora aperto",
  emptyRecord: "Non c’è altro di scritto, e va bene così.",
  goneTitle: "Questa terapia non è qui",
  goneText: "Forse è stata eliminata.",
};
