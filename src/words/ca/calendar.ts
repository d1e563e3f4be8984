import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { ofDay } from "./the-day.ts";

export const calendar: Words["calendar"] = {
  title: "Al teu calendari",
  intro:
    "Una aplicació web sense servidor no et pot avisar tota sola. El calendari del telèfon sí: aquí es fa, al teu dispositiu, un fitxer amb els dies.",
  what: "Què hi entra",
  sessions: "Sessions",
  noSessions: "Per a les sessions, digues a la teva teràpia quin dia i cada quant en tens.",
  toTherapy: "Digues quan tens sessió",
  noTasks: "Cap tasca no té un dia propi.",
  weekly: (weekdays, time) => `Cada setmana, ${weekdays}${time}`,
  fortnightly: (weekdays, time) => `Cada dues setmanes, ${weekdays}${time}`,
  from: (day) => `des ${ofDay(day)}`,
  once: (day, time) => `${day}${time}`,
  atTime: (time) => (/^0?1(?!\d)/u.test(time) ? `, a la ${time}` : `, a les ${time}`),
  dates: (n) => plural("ca", n, { one: "1 data", other: `${n} dates` }),
  names: "Com se’n diu allà",
  namesHint: "Qui vegi el teu calendari ho llegirà. Et proposem una cosa que no diu res.",
  neutral: { session: "Cita", task: "Recordatori" },
  nameOf: { session: "Una sessió", task: "Una tasca" },
  ring: { session: "Avís d’una sessió", task: "Avís d’una tasca" },
  alarms: {
    none: "Cap",
    "hour-before": "Una hora abans",
    morning: "Aquell matí, a les nou",
    "evening-before": "El vespre abans, a les vuit",
  },
  reach:
    "Arriba fins d’aquí a un any. Quan canviï alguna cosa, torna’l a fer: el calendari substitueix el que ve del mateix lloc.",
  zone: (zone) => `L’hora és la de ${zone}, també quan hi ha canvi d’hora.`,
  outside:
    "Un cop al teu calendari, queda fora de la protecció d’aquesta aplicació, i alguns calendaris es copien en un servidor.",
  save: "Desa el fitxer de calendari",
  share: "Passa’l al meu calendari",
  saved: "Desat a les baixades. Obre’l amb el teu calendari.",
  nothingChosen: "Tria primer què hi entra.",
};
