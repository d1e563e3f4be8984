import { formatWeekday } from "../format.ts";
import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { first } from "./first.ts";

export const common: Words["common"] = {
  ...first,

  places: {
    today: "Hoy",
    journey: "Camino",
    notes: "Notas",
    page: "Para llevar",
    plan: "Plan",
    rehearse: "Ensayar",
  },
  messages: "Avisos",
  uncover: "Volver a mostrar",
  placesLabel: "Lugares",
  skipToContent: "Ir al contenido",
  noteIt: "Anotar",
  hide: "Ocultar ya",
  hideAndLock: "Ocultar y bloquear ya",
  settings: "Ajustes",

  back: "Volver",
  close: "Cerrar",
  continue: "Seguir",
  done: "Hecho",
  save: "Guardar",
  saved: "Guardado",
  undo: "Deshacer",
  notUndone: "Ha cambiado desde entonces, así que se queda como está.",
  moveUp: (text) => `Subir: ${text}`,
  moveDown: (text) => `Bajar: ${text}`,
  placeNow: (place, of) => `Ahora, ${place} de ${of}`,
  copied: "Copiado",
  couldNotCopy: "Este navegador no deja copiarlo. Puedes marcar el texto a mano.",
  deleted: "Borrado",
  clear: "Quitar",
  more: "Más",
  retry: "Probar otra vez",
  stopHere: "Lo dejo aquí",
  optional: "opcional",
  notFoundTitle: "Aquí no hay nada",
  notFoundText: "Puede que la página se moviera, o que se borrara lo que mostraba.",
  toToday: "Ir a Hoy",

  language: "Idioma",

  therapy: "Proceso",
  withName: (name) => `con ${name}`,
  sessions: (n) => plural("es", n, { one: "1 sesión", other: `${n} sesiones` }),
  therapyKinds: {
    individual: "Individual",
    couple: "De pareja",
    family: "De familia",
    group: "De grupo",
    other: "Otra cosa",
  },
  therapyStates: {
    considering: "Aún sin empezar",
    active: "En marcha",
    paused: "En pausa",
    ended: "Cerrado",
  },
  waysToMeet: {
    "in-person": "En persona",
    video: "Por video",
    phone: "Por teléfono",
    chat: "Por chat",
  },
  rhythms: {
    weekly: "Cada semana",
    fortnightly: "Cada dos semanas",
    monthly: "Una vez al mes",
    irregular: "Depende",
  },
  addresses: { tu: "tú", usted: "usted", vos: "vos" },
  addressLabel: "Nos tratamos de",

  today: "Hoy",
  tomorrow: "Mañana",
  weekday: (weekday) => formatWeekday("es", weekday),
  dayAndTime: (day, time) => `${day}, ${time}`,

  errors: {
    notADay: "Escribe un día, por ejemplo 2026-11-22.",
    notATime: "Escribe una hora, por ejemplo 19:30.",
    tooLong: "Es más largo de lo que cabe aquí. Acórtalo o divídelo en dos.",
  },
};
