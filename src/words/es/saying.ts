import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const saying: Words["saying"] = {
  title: "Cómo fue",
  intro: "Lo que querías decir y qué pasó con ello. Cualquier respuesta está bien.",
  unnamed: "Algo que ensayé",

  didISay: "¿Lo dije?",
  takenBack: "Quitado",
  whatTheyDid: "¿Qué hizo mi terapeuta?",
  asManyAsFit: "Todo lo que encaje.",

  beside: "Lo que temía, al lado de lo que pasó",
  feared: "Lo que temía",
  likely: (place) => `Lo veía probable: ${place} de 10`,
  didItHappen: "¿Pasó?",
  whatHappened: "Qué pasó",
  whatHappenedHint: "En pocas palabras, si quieres. Se queda aquí.",

  whatWeAgreed: "¿En qué quedamos?",
  keepInPlan: "Guardarlo en Plan como",
  keepAs: { goal: "objetivo", task: "algo que probar", agreement: "forma de trabajar" },
  keepAsOf: (kind, text) => `Guardar en Plan como ${kind}: ${text}`,
  nowInPlan: {
    goal: "En Plan, como objetivo",
    task: "En Plan, para probar",
    agreement: "En Plan, como forma de trabajar",
  },

  andNow: "¿Y ahora?",
  moreText: "Lo que escribiste va contigo: no empiezas de cero.",
  moreLink: "Preparar lo que queda por decir",
  untilLabel: "¿Hasta qué día?",
  untilHint: "Ese día, Hoy te pregunta cómo va: mejor, igual o peor.",
  secondOpinionText:
    "Otra persona profesional puede escucharte una o dos veces. Puedes pedirlo sin dejar la terapia, y no le debes explicaciones a nadie.",
  endText: "Puedes terminar cuando quieras, y no hace falta que des razones.",
  endLink: "Cómo hacer una pausa o terminar",

  notSaidText: "Está bien así. Lo que preparaste no se pierde: aquí queda para cuando quieras.",
  gotInTheWay: "¿Qué se puso en medio?",
  newPlanLink: "Escribir otro «si…, entonces…»",
  notComeUpText: "Hay días en que no cabe. Espera a la próxima sesión, tal como está.",

  when: "¿Cuándo fue?",
  withSession: "Va con la sesión de ese día.",
  keptAsYouGo: "Se guarda según lo escribes.",
  delete: "Borrar esto",

  inSession: "Lo que quería decir",

  timeIsUp: {
    title: "El tiempo que le diste",
    today: "Le diste hasta hoy.",
    since: (day) => `Le diste hasta el ${day}.`,
    ask: "¿Cómo va ahora?",
    kept: "Queda escrito",
    next: "Quizá te quede algo por decir, o quieras pedir otra opinión, o terminar. También puedes dejarlo como está.",
    more: "Decir más",
    secondOpinion: "Una segunda opinión",
    end: "Una pausa o terminar",
  },

  seen: {
    title: "Lo que temía y lo que pasó",
    intro:
      "Cada vez que quisiste decir algo: lo que escribiste antes y lo que vino después. Aquí no se suma nada.",
    none: "Todavía no hay nada. Cuando cuentes cómo fue, lo que temías quedará al lado.",
    pictureTitle: "En un dibujo",
    tableTitle: "En palabras",
    firstEnd: "nada probable",
    lastEnd: "casi seguro",
    ring: "lo probable que parecía",
    marks: {
      yes: "pasó",
      partly: "pasó en parte",
      no: "pasó otra cosa",
      "not-told": "no está contado",
      "not-said": "no se dijo",
    },
    picture: (times) =>
      plural("es", times, {
        one: "Un dibujo de una vez. Las palabras de abajo dicen lo mismo.",
        other: `Un dibujo de ${times} veces, la más antigua primero: lo probable que parecía, de 0 a 10, y si pasó. Las palabras de abajo dicen lo mismo.`,
      }),
    day: "Día",
    about: "De qué se trataba",
    feared: "Lo que temía",
    likely: "Lo probable",
    likelyAt: (place) => `${place} de 10`,
    said: "¿Lo dije?",
    happened: "Qué pasó",
    notWritten: "sin escribir",
  },
};
