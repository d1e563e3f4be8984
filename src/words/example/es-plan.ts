import type { PlanTexts } from "./plan-texts.ts";

/** What somebody agreed, aimed for and tried, in Spanish. */
export const esPlan: PlanTexts = {
  first: "Me escuchó hasta el final. Salí con más preguntas, pero con ganas de volver.",
  agreements: {
    confidentiality: [
      "¿Qué pasa con lo que cuento? ¿Lo comentas con alguien?",
      "Lo que cuento se queda ahí. Lo comenta en su supervisión sin nombres, y si hubiera peligro me lo dice antes de hacer nada.",
      "Lo pregunté el primer día. Me lo explicó sin prisa.",
    ],
    frequency: [
      "Cada martes a las seis.",
      "¿Y si más adelante nos vemos cada dos semanas?",
      "Lo hablamos de pasada y se quedó en el aire.",
    ],
    contact: [
      "¿Puedo escribirte si la semana se pone fea?",
      "Un mensaje para cambiar la hora, sí. Lo demás lo apunto y lo traigo.",
      "Prefiero saberlo a estar adivinando.",
    ],
    cancelling: [
      "Avisando un día antes no se paga.",
      "Con lo del tren no pude avisar, y me dio apuro.",
      "¿Qué hacemos cuando es cosa de última hora?",
      "Se queda como estaba: un día antes. Lo del tren no contó.",
    ],
    cost: "Pago a fin de mes, todo junto. Si un mes aprieta, lo decimos y lo vemos.",
    review: [
      "¿Cada cuánto miramos si esto me está sirviendo?",
      "Cada tres meses paramos y miramos los objetivos, con mi página delante.",
      "Salió al leerle mi página.",
    ],
    roles: "Cuando me quedo en blanco, ¿espero yo o me echas una mano?",
    other: ["La silla", "La pongo mirando a la ventana cuando quiera, sin pedir permiso."],
  },
  goals: {
    clearing: [
      "Estar mejor. No sé cómo se ve eso.",
      "Algo con decir que sí a todo.",
      "Decir que no a tiempo, sin pasarme tres días dándole vueltas.",
    ],
    clearingWhy: [
      "Porque llego al domingo sin nada para mí.",
      "Contesto «lo miro y te digo», y luego digo lo que quiero de verdad.",
    ],
    clearingLines: [
      "Todavía no lo sé. Me dijo que así también se empieza.",
      "Ya se parece a algo. Lo dibujamos en la hoja de la semana.",
      "Hoy lo dije de un tirón, con mis palabras.",
    ],
    reached: [
      "Dormir sin dejar la radio puesta",
      "La pongo para no oírme.",
      "Apago la luz y no la echo de menos.",
      "Hace un mes que ni me acuerdo de la radio.",
    ],
    replaced: [
      "Volver a hablar con mi padre cada semana",
      "No era mío. Lo dije y lo cambiamos.",
      "Estar en una comida de familia e irme cuando quiera",
      "Quiero ver a mi familia, pero no a cualquier precio.",
      "Me levanto, digo adiós y no doy explicaciones.",
    ],
    paused: ["Entender qué me pasa con el trabajo", "Ahora no cabe. Lo guardamos para más adelante."],
    unclear: "Algo con pedir ayuda, aún no sé qué",
    places: [
      "Dije que no a una cena.",
      "Semana rara, ni para atrás ni para delante.",
      "Con mi hermana me sale; con el trabajo, no.",
      "Volví a decir que sí a todo. Lo noté al momento, eso es nuevo.",
      "Dije «lo miro y te digo» y no se cayó nada.",
      "Ya no lo pienso tanto antes.",
      "Dos veces esta semana, sin ensayarlo.",
      "",
    ],
  },
  tasks: {
    adapted: [
      "Diez minutos de respiración cada noche",
      "Tres minutos, con la ventana abierta",
      "Tres respiraciones antes de contestar el teléfono",
    ],
    adaptedPurpose: [
      "",
      "Bajar el ruido antes de dormir",
      "Tener un momento para decidir si quiero contestar",
    ],
    adaptedWhy: [
      "Diez minutos contando me ponen peor. Probamos con menos.",
      "De noche no. La movimos al teléfono, que es donde me hace falta.",
      "Me sigue poniendo más nervios. La dejo, y quiero decirlo.",
    ],
    didNotFit: [
      "Escribir tres cosas buenas al acabar el día",
      "Acababa haciendo una lista para quedar bien.",
      "No iba conmigo, y no pasa nada.",
    ],
    weekdays: ["Salir a andar sin el móvil", "Notar las piernas y no solo la cabeza"],
    next: ["Contestar mañana y no hoy, una vez", "Ver qué pasa si no respondo en el acto"],
    day: ["Llamar a mi hermana el sábado", "No esperar a que suene el mío", "Veinte minutos, y nos reímos."],
    open: [
      "Dibujar la semana en una hoja",
      "Ver dónde se me va el aire",
      "La dibujé con colores. El miércoles no tiene ni un hueco.",
      "Hacerlo en la mesa de la cocina, con música.",
    ],
    noSense: "Apuntar cada pensamiento en la tabla de cuatro columnas",
  },
  how: [
    "Más corto de lo que pensaba, y bastó.",
    "Empecé tarde y me quedé a la mitad.",
    "Me salió sin pensarlo.",
    "Lo hice, pero con prisa.",
    "Llovía y fui igual.",
    "Ese día no hubo manera, y ya está.",
    "Me costó arrancar. Luego bien.",
  ],
  helped: [
    "Dejar las zapatillas en la puerta.",
    "Decírselo a mi hermana antes.",
    "Que fuera por la mañana.",
    "Poner el móvil en el cajón.",
  ],
  hindered: [
    "La reunión que se alargó.",
    "El ruido de la obra.",
    "Querer hacerlo perfecto.",
    "Que no entiendo para qué sirve.",
  ],
  answers: [
    "Me dio las gracias por decirlo. Lo dejamos y buscamos otra cosa.",
    "Lo miramos con calma; seguimos la semana que viene.",
    "Quedó claro en dos minutos. Con las vueltas que le di.",
    "No tiene una respuesta, pero ya lo hemos dicho.",
  ],
  questions: [
    "¿Pude quedarme en silencio sin apurarme?",
    "Lo que me llevo a casa, en una frase",
    "¿Llegué con prisa?",
  ],
  sentences: [
    "Que no tengo que decidirlo hoy.",
    "La semana dibujada.",
    "Que de la tristeza se vuelve.",
    "Hoy nada, y está bien.",
    "Preguntar antes de suponer.",
  ],
};
