import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const looking: Words["looking"] = {
  title: "Mirar atrás",
  hint: "Un mes, desde la última página o desde el principio",

  stretch: "Hasta dónde mirar",
  stretches: {
    month: "El último mes",
    "since-page": "Desde la última página",
    "since-began": "Desde el principio",
  },
  fromDay: (day) => `Desde el ${day} hasta hoy, tal como lo escribiste.`,
  fromBeginning: "Desde el principio hasta hoy, tal como lo escribiste.",
  nothing: "En este tiempo no hay nada escrito. También está bien.",
  nothingYet: "Aquí podrás leer seguido lo que vayas escribiendo.",

  parts: {
    sessions: "Cómo salí de las sesiones",
    helped: "Lo que ayudó",
    hindered: "Lo que estorbó",
    unsaid: "Lo que no dije",
    said: "Lo que ensayé y dije",
    goals: "Hacia dónde vamos",
    tasks: "Cómo fueron las tareas",
    agreements: "Lo que cambió en cómo trabajamos",
    notes: "Lo que marqué para llevar",
  },
  without: "sin palabras",
  saidLater: (day) => `Lo dije después, el ${day}.`,
  talkedLater: (day) => `Hablamos de ello después, el ${day}.`,
  seenFromTo: (from, to) => `Al principio, ${from}; la última vez, ${to}`,
  seenOnce: (place) => `Lo veía en ${place}`,
  showAll: (n) => plural("es", n, { one: "Mostrar también esa", other: `Mostrar todo (${n})` }),

  toReview: "¿Qué quiero ahora?",
  before: "Otras veces que miré atrás",
  undecided: "Miré, sin decidir nada",

  every: {
    title: "Proponer mirar atrás",
    hint: "Se queda en Hoy hasta que mires atrás o lo dejes para después.",
    never: "No proponerlo",
    after: (n) => plural("es", n, { one: "Tras cada sesión", other: `Tras ${n} sesiones` }),
    willOffer: (n) =>
      plural("es", n, {
        one: "Se propondrá después de cada sesión.",
        other: `Se propondrá cada ${n} sesiones.`,
      }),
    willNot: "No se propondrá.",
  },

  offer: {
    text: "Ya son unas cuantas sesiones desde la última vez que miraste atrás. ¿Va hacia donde querías?",
    first: "Ya has contado unas cuantas sesiones. ¿Va hacia donde querías?",
    look: "Mirar atrás",
    later: "Ahora no",
    putOff: "Queda para después. Se propondrá de nuevo dentro de unas sesiones.",
  },

  review: {
    title: "¿Qué quiero ahora?",
    lead: "Aquí no hay respuesta correcta, y nada de esto es definitivo.",
    every: "Cada cuántas sesiones mirar atrás",
    from: "Desde",
    choice: "Qué quiero ahora",
    choices: {
      stay: "Seguir como estamos",
      change: "Cambiar algo",
      "space-out": "Vernos menos a menudo",
      pause: "Hacer una pausa",
      end: "Terminar",
    },
    hints: {
      stay: "Me hace bien, o lo bastante bien.",
      change: "Una cosa, aunque sea pequeña.",
      "space-out": "Cada dos semanas, una vez al mes, de vez en cuando.",
      pause: "Por un tiempo, o sin decir hasta cuándo.",
      end: "Con una última sesión, con un mensaje o de otra manera.",
    },
    line: "Lo que quiero recordar de esto",
    lineHint: "Con una línea basta, y sin ninguna también está bien.",
    save: "Guardar",
    saved: "Guardado",
    undone: "Deshecho",
    edit: "Editar",
    delete: "Borrar esto",
    gone: "Esto ya no está aquí.",
    toLooking: "Mirar atrás",
  },

  onward: {
    title: "Desde aquí",
    none: "No decidir también está bien. Puedes volver a mirar cuando quieras.",
    kind: {
      stay: "Seguir también es una decisión. Y si algo va bien, también se puede decir.",
      change: "Pedir un cambio pequeño es más fácil de lo que parece. Se puede empezar por aquí.",
      "space-out": "Verse menos a menudo es algo que se acuerda entre dos. Esto puede servir.",
      pause: "Puedes hacer una pausa cuando quieras, y no le debes a nadie una razón.",
      end: "Terminar es parte del trabajo, lo decida quien lo decida. No le debes a nadie una razón.",
    },
    bring: "Poner una línea en la lista para llevar",
    today: "Ir a Hoy",
    rehearse: "Encontrar las palabras",
    rehearseHint: "Paso a paso, y solo para ti",
    goals: "Objetivos, tareas y cómo trabajamos",
    goalsHint: "Para cambiar lo que no encaja",
    frequency: "Lo que acordamos sobre cada cuánto vernos",
    frequencyHint: "Para escribirlo o para preguntarlo",
    rhythm: "Cada cuánto hay sesión",
    rhythmHint: "Para que Hoy pregunte cuando toca",
    ending: "Maneras de pausar o terminar, y palabras para hacerlo",
    endingHint: "Para decir o para enviar",
    closing: "La página de cierre",
    closingHint: "Lo que me llevo, y algo escrito para guardar",
  },
};
