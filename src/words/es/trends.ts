import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const trends: Words["trends"] = {
  title: "Cómo va",
  hint: "Tus respuestas, sesión a sesión",
  intro: "Cada respuesta, al lado de lo que sueles responder. Aquí no se suma nada ni se compara con nadie.",
  empty: "Cuando cuentes una sesión, tus respuestas irán quedando aquí, una tras otra.",
  noAnswers: "Estas respuestas salen del formulario completo. En «Medio minuto» no se preguntan.",
  few: "Con tres respuestas ya habrá un dibujo.",

  now: "Lo que se ve ahora",
  answers: "Tus respuestas",
  own: "Mis propias preguntas",
  latestIs: (day, answer) => `${day}: ${answer}`,
  usualIs: (answer) => `Mi costumbre: ${answer}`,
  usualSoFar: (answer, taken) =>
    plural("es", taken, {
      one: `Mi costumbre hasta ahora, con 1 respuesta: ${answer}`,
      other: `Mi costumbre hasta ahora, con ${taken} respuestas: ${answer}`,
    }),
  noAnswer: "sin respuesta",
  picture: (item, answers, from, to) =>
    plural("es", answers, {
      one: `${item}: un dibujo de 1 respuesta, ${from}.`,
      other: `${item}: un dibujo de ${answers} respuestas, de ${from} a ${to}. Las palabras de al lado dicen lo mismo.`,
    }),
  windowLabel: "Cuántas ver",
  windows: { last: "Las últimas 12", year: "Un año", all: "Todo" },
  walk: (item) => `${item}, sesión a sesión`,
  walkYear: (item, year) => `${item}, sesión a sesión, ${year}`,
  earlier: "Antes",
  later: "Después",
  point: (day, item, answer) => `${day}. ${item}: ${answer}.`,
  pointNote: (day, item, answer, note) => `${day}. ${item}: ${answer}. ${note}`,
  why: "Por qué puede ser",
  toSession: "Ver esta sesión",

  key: {
    latest: "la última respuesta",
    earlier: "una de antes",
    band: "mi costumbre, con un paso a cada lado",
    none: "sin respuesta",
    notApplicable: "no aplica / no sé",
    noted: "apunté por qué",
    begun: "mi costumbre empieza de nuevo",
    gap: "pasó más tiempo que otras veces",
  },
  startHere: "Empezar mi costumbre aquí",
  startHereHint:
    "Desde esta sesión, para todas las respuestas de esta terapia. Lo de antes conserva la suya.",
  started: "Tu costumbre empieza aquí",
  startTakenBack: "Ya no empieza aquí",
  beginsHere: "Mi costumbre empieza de nuevo en esta sesión.",
  takeStartBack: "No empezarla aquí",

  more: "Más detalle",
  limitsNone: "Cuando haya diez respuestas, aquí se dirá por dónde va la mayoría.",
  limits: (low, high) =>
    `Por cómo suben y bajan tus propias respuestas, la mayoría va de «${low}» a «${high}». Lo que queda fuera es poco habitual en ti, y nada más.`,
  limitsOne: (answer) =>
    `Por cómo suben y bajan tus propias respuestas, la mayoría es «${answer}». Cualquier otra es poco habitual en ti, y nada más.`,
  limitsMoved:
    "Tus respuestas han ido cambiando con el tiempo, así que no hay un punto donde esté la mayoría.",
  unusual: "Poco habitual en ti",
  unusualNone: "Ninguna de estas respuestas es poco habitual en ti.",
  howRead: "Cómo leerlo",
  howReadText:
    "Tu costumbre es la respuesta del medio de las cinco primeras con esta persona, y ya no cambia. Puedes empezarla de nuevo en cualquier sesión. Dos puntos se unen solo si entre ellos no falta ninguna respuesta.",

  table: "Todas las sesiones",
  day: "Día",
  answer: "Respuesta",
  note: "Lo que escribí",
  goneTitle: "Aquí no hay nada que ver",
  goneText: "Puede que la pregunta se borrara.",
  toTrends: "Ir a Cómo va",

  unsaidTitle: "Lo que no dije, y qué pasó después",
  unsaidNone: "Aquí no hay nada. Lo que no dices en una sesión se puede guardar con ella.",
  unsaidNoWords: "Algo, sin palabras",
  became: {
    said: "Lo dije más tarde",
    talked: "Hablamos de ello",
    waits: "Espera a una sesión",
    rehearsed: "Preparé cómo decirlo",
    "decided-not": "Decidí no decirlo",
    kept: "Se queda conmigo",
  },
  becameOn: (what, day) => `${what}, ${day}`,

  tasksTitle: "Cómo fueron las tareas",
  tasksNone: "Aquí estará cómo va cada tarea cuando lo cuentes.",
  goalsTitle: "Dónde veo mis objetivos",
  goalsNone: "Aquí están los objetivos que miras de vez en cuando.",
  goalAt: (place, of) => `${place} de ${of}`,
  goalFromTo: (first, latest, of) => `de ${first} a ${latest}, sobre ${of}`,

  weeksTitle: "Las semanas, de un vistazo",
  weeks: (weeks, sessions) =>
    plural("es", sessions, {
      one: `Un dibujo de ${weeks} semanas con 1 sesión. La lista de abajo dice lo mismo.`,
      other: `Un dibujo de ${weeks} semanas con ${sessions} sesiones. La lista de abajo dice lo mismo.`,
    }),
  weekSession: "una sesión",
  weekNone: "una semana sin sesión",
  eventsTitle: "Lo que pasó",
  events: {
    begun: "Empezó",
    agreement: "Cómo trabajamos",
    goal: "Un objetivo",
    said: "Lo dije",
    state: "La terapia",
    usual: "Mi costumbre empezó de nuevo",
    review: "Miré atrás",
    gap: "Un tiempo sin contar sesiones",
  },
  eventIs: (event, how) => `${event}: ${how}`,
  goalNew: "nuevo",
  gapUntil: (from, to) => `del ${from} al ${to}`,
  states: {
    considering: "sin empezar todavía",
    active: "sigue",
    paused: "en pausa",
    ended: "terminada",
  },

  observed: {
    pattern: "Lo que se vio",
    item: "En",
    choice: "Lo que elegí",
    why: "Por qué puede ser",
    patterns: {
      "far-below": "bastante más bajo que de costumbre",
      "below-twice": "más bajo que de costumbre, dos veces seguidas",
      "pace-slow": "demasiado lento, dos veces seguidas",
      "pace-fast": "demasiado rápido, dos veces seguidas",
      "unsaid-often": "algo sin decir, más de una vez",
      "far-above": "bastante más alto que de costumbre",
      "above-twice": "más alto que de costumbre, dos veces seguidas",
      "pace-right": "el ritmo vuelve a irme bien",
      "all-said": "nada sin decir últimamente",
    },
    choices: {
      noted: "Apuntar por qué",
      raised: "Preparar cómo decirlo",
      left: "Dejarlo",
    },

    title: "Algo que se ve",
    said: {
      "far-below": (item, answer, usual) =>
        `${item}: esta vez respondiste «${answer}». Tu costumbre es «${usual}».`,
      "below-twice": (item, answer, usual) =>
        `${item}: tus últimas respuestas están por debajo de tu costumbre, «${usual}». La última es «${answer}».`,
      "pace-slow": (item, answer) => `${item}: «${answer}», dos veces seguidas.`,
      "pace-fast": (item, answer) => `${item}: «${answer}», dos veces seguidas.`,
      "unsaid-often": () =>
        "Las tres últimas veces que respondiste si te guardabas algo, más de una vez fue que sí.",
      "far-above": (item, answer, usual) =>
        `${item}: esta vez respondiste «${answer}». Tu costumbre es «${usual}».`,
      "above-twice": (item, answer, usual) =>
        `${item}: tus últimas respuestas están por encima de tu costumbre, «${usual}». La última es «${answer}».`,
      "pace-right": (item, answer) => `${item}: «${answer}» otra vez, dos veces seguidas.`,
      "all-said": () => "Las tres últimas veces que respondiste si te guardabas algo, fue que no.",
    },
    askDown: "¿Quieres hacer algo con esto?",
    askUp: "¿Hay algo de esto que quieras conservar?",
    noteWhy: "Apuntar por qué",
    raise: "Preparar cómo decirlo",
    leave: "Dejarlo",
    noted: "Guardado con esta sesión",
    raised: "Guardado, junto a lo que prepares",
    left: "Queda así. No volverá a salir hasta que pase de nuevo.",
    whyLabel: "Por qué puede ser, en pocas palabras",
    seePicture: "Ver el dibujo",
    seePictureOf: (item) => `Ver el dibujo: ${item}`,
    before: "Lo que elegí antes",
    beforeIs: (pattern, choice) => `${pattern} · ${choice}`,
    whyTitle: "Por qué puede ser",
    takeBack: "Quitar esto",
    goneTitle: "Esto no está aquí",
    goneText: "Puede que lo quitaras.",
  },
};
