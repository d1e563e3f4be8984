import { formatWeekday } from "../format.ts";
import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { first } from "./first.ts";

export const common: Words["common"] = {
  ...first,

  places: {
    today: "Avui",
    journey: "Camí",
    notes: "Notes",
    page: "Per portar",
    plan: "Pla",
    rehearse: "Assaig",
  },
  messages: "Avisos",
  uncover: "Torna a mostrar-ho",
  placesLabel: "Seccions",
  skipToContent: "Ves al contingut",
  noteIt: "Apunta-ho",
  hide: "Amaga-ho ara",
  hideAndLock: "Amaga-ho i bloqueja ara",
  settings: "Configuració",

  back: "Enrere",
  close: "Tanca",
  continue: "Continua",
  done: "Fet",
  save: "Desa",
  saved: "Desat",
  undo: "Desfés",
  notUndone: "Ha canviat des d’aleshores, així que es queda com està ara.",
  moveUp: (text) => `Puja: ${text}`,
  moveDown: (text) => `Baixa: ${text}`,
  placeNow: (place, of) => `Ara, ${place} de ${of}`,
  copied: "Copiat",
  couldNotCopy: "Aquest navegador no ho deixa copiar. Pots seleccionar el text a mà.",
  deleted: "Esborrat",
  clear: "Treu",
  more: "Més",
  retry: "Torna-ho a provar",
  stopHere: "Ho deixo aquí",
  optional: "opcional",
  notFoundTitle: "Aquí no hi ha res",
  notFoundText: "Potser la pàgina ha canviat de lloc, o s’ha esborrat el que mostrava.",
  toToday: "Ves a Avui",

  language: "Llengua",

  therapy: "Teràpia",
  withName: (name) => `amb ${name}`,
  sessions: (n) => plural("ca", n, { one: "1 sessió", other: `${n} sessions` }),
  therapyKinds: {
    individual: "Individual",
    couple: "De parella",
    family: "De família",
    group: "De grup",
    other: "Una altra cosa",
  },
  therapyStates: {
    considering: "Encara no ha començat",
    active: "En marxa",
    paused: "En pausa",
    ended: "Acabada",
  },
  waysToMeet: {
    "in-person": "En persona",
    video: "Per vídeo",
    phone: "Per telèfon",
    chat: "Per xat",
  },
  rhythms: {
    weekly: "Cada setmana",
    fortnightly: "Cada dues setmanes",
    monthly: "Un cop al mes",
    irregular: "Depèn",
  },
  addresses: { tu: "tu", usted: "vostè", vos: "vos" },
  addressLabel: "Ens tractem de",

  today: "Avui",
  tomorrow: "Demà",
  weekday: (weekday) => formatWeekday("ca", weekday),
  dayAndTime: (day, time) => `${day}, ${time}`,

  errors: {
    notADay: "Escriu un dia, per exemple 2026-11-22.",
    notATime: "Escriu una hora, per exemple 19:30.",
    tooLong: "És més llarg del que hi cap. Escurça-ho o parteix-ho en dos.",
  },
};
