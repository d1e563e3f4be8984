import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const calendar: Words["calendar"] = {
  title: "En tu calendario",
  intro:
    "Una aplicación web sin servidor no puede avisarte por sí sola. El calendario de tu teléfono sí: aquí se hace, en tu dispositivo, un archivo con los días.",
  what: "Qué entra",
  sessions: "Sesiones",
  noSessions: "Para las sesiones, di en tu proceso qué día y cada cuánto tienes sesión.",
  toTherapy: "Decir cuándo tengo sesión",
  noTasks: "Ninguna tarea tiene un día propio.",
  weekly: (weekdays, time) => `Cada semana, ${weekdays}${time}`,
  fortnightly: (weekdays, time) => `Cada dos semanas, ${weekdays}${time}`,
  from: (day) => `desde el ${day}`,
  once: (day, time) => `${day}${time}`,
  atTime: (time) => `, a las ${time}`,
  dates: (n) => plural("es", n, { one: "1 fecha", other: `${n} fechas` }),
  names: "Cómo se llama allí",
  namesHint: "Quien vea tu calendario lo leerá. Te proponemos algo que no dice nada.",
  neutral: { session: "Cita", task: "Recordatorio" },
  nameOf: { session: "Una sesión", task: "Una tarea" },
  ring: { session: "Aviso de una sesión", task: "Aviso de una tarea" },
  alarms: {
    none: "Ninguno",
    "hour-before": "Una hora antes",
    morning: "Esa mañana, a las nueve",
    "evening-before": "La tarde anterior, a las ocho",
  },
  reach:
    "Llega hasta dentro de un año. Cuando algo cambie, hazlo otra vez: el calendario sustituye lo que viene del mismo sitio.",
  zone: (zone) => `Horas como en ${zone}, también cuando cambia la hora.`,
  outside:
    "Una vez en tu calendario, queda fuera de la protección de esta aplicación, y algunos calendarios se copian en un servidor.",
  save: "Guardar el archivo de calendario",
  share: "Pasarlo a mi calendario",
  saved: "Guardado en tus descargas. Ábrelo con tu calendario.",
  nothingChosen: "Elige primero qué entra.",
};
