import type { Language } from "#domain/language.ts";

/** What somebody agreed, aimed for and tried in a year. Written as people write, with nobody's gender in it. */
export interface PlanTexts {
  readonly first: string;
  readonly agreements: {
    readonly confidentiality: readonly [question: string, text: string, why: string];
    readonly frequency: readonly [text: string, question: string, why: string];
    readonly contact: readonly [question: string, text: string, why: string];
    readonly cancelling: readonly [text: string, doubt: string, question: string, again: string];
    readonly cost: string;
    readonly review: readonly [question: string, text: string, why: string];
    readonly roles: string;
    readonly other: readonly [title: string, text: string];
  };
  readonly goals: {
    /** Unclear at first, and clear after three sessions. */
    readonly clearing: readonly [vague: string, nearer: string, clear: string];
    readonly clearingWhy: readonly [why: string, notice: string];
    readonly clearingLines: readonly [first: string, second: string, third: string];
    readonly reached: readonly [text: string, why: string, notice: string, line: string];
    readonly replaced: readonly [text: string, line: string, by: string, why: string, notice: string];
    readonly paused: readonly [text: string, line: string];
    readonly unclear: string;
    readonly places: readonly string[];
  };
  readonly tasks: {
    /** Adapted twice and then declined. */
    readonly adapted: readonly [first: string, second: string, third: string];
    readonly adaptedPurpose: readonly [first: string, second: string, third: string];
    readonly adaptedWhy: readonly [second: string, third: string, declined: string];
    readonly didNotFit: readonly [text: string, hindered: string, line: string];
    readonly weekdays: readonly [text: string, purpose: string];
    readonly next: readonly [text: string, purpose: string];
    readonly day: readonly [text: string, purpose: string, how: string];
    readonly open: readonly [text: string, purpose: string, how: string, helped: string];
    readonly noSense: string;
  };
  readonly how: readonly string[];
  readonly helped: readonly string[];
  readonly hindered: readonly string[];
  readonly answers: readonly string[];
  readonly questions: readonly [steps: string, sentence: string, retired: string];
  readonly sentences: readonly string[];
  readonly couple: {
    readonly agreement: readonly [question: string, text: string];
    readonly goal: readonly [text: string, why: string, notice: string];
    readonly task: readonly [text: string, purpose: string];
  };
  readonly moreGoals: readonly string[];
  readonly moreTasks: readonly string[];
  readonly moreWhy: readonly string[];
}

const es: PlanTexts = {
  first: "Me escuchó hasta el final. Salí con más preguntas, pero con ganas de volver.",
  agreements: {
    confidentiality: [
      "¿Qué pasa con lo que cuento? ¿Lo comentas con alguien?",
      "Lo que cuento se queda ahí. Lo comenta en su supervisión sin nombres, y si hubiera peligro me lo dice antes de hacer nada.",
      "Lo pregunté el primer día. Me lo explicó sin prisa.",
    ],
    frequency: [
      "Cada martes a las seis.",
      "¿Y si en primavera pasamos a cada dos semanas?",
      "Lo hablamos por encima y quedó en el aire.",
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
      "Lo dejamos como estaba: un día antes. Lo del tren no contó.",
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
      "No lo sé todavía, y me dijo que así también se empieza.",
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
      "Quiero verlos, pero no a cualquier precio.",
      "Me levanto, digo adiós y no doy explicaciones.",
    ],
    paused: ["Entender qué me pasa con el trabajo", "Ahora no cabe. Lo guardamos para después del verano."],
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
    "Ese día no había manera, y ya está.",
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
    "Pensar que había que hacerlo perfecto.",
    "Que no entiendo para qué sirve.",
  ],
  answers: [
    "Me dio las gracias por decirlo. Lo dejamos y buscamos otra cosa.",
    "Lo miramos con calma; seguimos la semana que viene.",
    "Quedó claro en dos minutos. Tanto pensarlo.",
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
    "Que se puede volver de la tristeza.",
    "Nada en claro, y está bien.",
    "Preguntar antes de suponer.",
  ],
  couple: {
    agreement: [
      "¿Lo que se dice aquí se puede sacar luego en casa?",
      "Lo de la sala no se usa como arma en casa. Si sale, se para y se apunta para la próxima.",
    ],
    goal: [
      "Hablar de dinero sin que acabe en portazo",
      "Porque siempre empieza por la lavadora y acaba ahí.",
      "Terminamos la conversación en la misma habitación.",
    ],
    task: ["Parar diez minutos cuando sube el tono", "Volver con menos ruido y acabar la frase"],
  },
  moreGoals: [
    "Coger el metro sin bajarme antes",
    "Llorar sin pedir perdón",
    "Distinguir el cansancio de la tristeza",
    "Decir lo que quiero cenar",
    "Volver a nadar por gusto",
    "Un domingo sin mirar el correo",
    "Contar lo del hospital a alguien más",
    "Que una crítica no me dure la semana entera",
    "Pedir ayuda antes de no poder más",
    "Dejar de revisar tres veces la puerta",
    "Quedar con gente sin ensayar antes",
    "Despedirme de la casa del pueblo",
  ],
  moreTasks: [
    "Escribir la carta y no mandarla",
    "Bajarme una parada antes y seguir andando",
    "Preguntar algo en la reunión del jueves",
    "Dejar un plato sin fregar hasta mañana",
    "Apuntar a qué hora llega el nudo",
    "Decir «necesito pensarlo» una vez",
    "Mirar la foto cinco minutos",
    "Ir al cine en una tarde de diario",
    "Pedir a la vecina lo del ruido",
    "Contar hasta diez antes de decir que sí",
    "Cenar sin pantalla",
    "Hacer la lista de lo que es mío y lo que no",
    "Mandar un mensaje sin releerlo",
    "Pasar por la calle del hospital",
    "Poner una canción y no hacer nada más",
    "Elegir yo el plan del sábado",
  ],
  moreWhy: [
    "Ya no hacía falta.",
    "Salió y pasamos a otra cosa.",
    "Lo hablamos y lo soltamos.",
    "Cambió de forma y siguió por otro lado.",
  ],
};

const en: PlanTexts = {
  first: "I was heard to the end. Left with more questions, and wanting to go back.",
  agreements: {
    confidentiality: [
      "What happens to what I tell you? Do you talk about it with anybody?",
      "What I say stays there. It is talked about in supervision without names, and if there were danger I would be told before anything is done.",
      "I asked on the first day. It was explained without any hurry.",
    ],
    frequency: [
      "Every Tuesday at six.",
      "What if we go to every two weeks in spring?",
      "We touched on it and left it in the air.",
    ],
    contact: [
      "Can I write to you when a week turns bad?",
      "A message to move the hour, yes. The rest I write down and bring.",
      "I’d rather know than guess.",
    ],
    cancelling: [
      "With a day’s notice there is nothing to pay.",
      "With the train I couldn’t give notice, and I felt awkward about it.",
      "What do we do when it is last minute?",
      "We leave it as it was: a day before. The train didn’t count.",
    ],
    cost: "I pay at the end of the month, all together. If a month is tight, we say so and see.",
    review: [
      "How often do we look at whether this is helping me?",
      "Every three months we stop and look at the goals, with my page in front of us.",
      "It came up when I read my page out.",
    ],
    roles: "When my mind goes blank, do I wait or do you give me a hand?",
    other: ["The chair", "I turn it to the window whenever I want, without asking."],
  },
  goals: {
    clearing: [
      "To be better. I don’t know what that looks like.",
      "Something about saying yes to everything.",
      "To say no in time, without turning it over for three days.",
    ],
    clearingWhy: [
      "Because I get to Sunday with nothing left for me.",
      "I answer “let me look and get back to you”, and then I say what I really want.",
    ],
    clearingLines: [
      "I don’t know yet, and I was told that one can begin like that too.",
      "It looks like something now. We drew it on the sheet with my week.",
      "Today I said it in one go, in my own words.",
    ],
    reached: [
      "To sleep without the radio on",
      "I leave it on so as not to hear myself.",
      "I turn off the light and don’t miss it.",
      "I haven’t thought of the radio for a month.",
    ],
    replaced: [
      "To talk to my father every week again",
      "It wasn’t mine. I said so and we changed it.",
      "To be at a family meal and leave when I want to",
      "I want to see them, but not at any price.",
      "I get up, say goodbye and don’t explain.",
    ],
    paused: [
      "To understand what it is with me and work",
      "No room for it now. We keep it for after the summer.",
    ],
    unclear: "Something about asking for help, not sure what",
    places: [
      "Said no to a dinner.",
      "An odd week, neither back nor forward.",
      "With my sister it works; at work it doesn’t.",
      "Said yes to everything again. Noticed it at once, that is new.",
      "Said “let me look and get back to you” and nothing fell down.",
      "I don’t think about it so much beforehand any more.",
      "Twice this week, without rehearsing it.",
      "",
    ],
  },
  tasks: {
    adapted: [
      "Ten minutes of breathing every night",
      "Three minutes, with the window open",
      "Three breaths before I pick up the phone",
    ],
    adaptedPurpose: [
      "",
      "To turn the noise down before sleep",
      "To have a moment to decide whether I want to answer",
    ],
    adaptedWhy: [
      "Ten minutes of counting make me worse. We try with less.",
      "Not at night. We moved it to the phone, which is where I need it.",
      "It still makes me more nervous. I’m leaving it, and I want to say so.",
    ],
    didNotFit: [
      "Write down three good things at the end of the day",
      "I ended up making a list to look good.",
      "It wasn’t for me, and that’s fine.",
    ],
    weekdays: ["Go for a walk without the phone", "To notice my legs and not only my head"],
    next: ["Answer tomorrow and not today, once", "To see what happens if I don’t reply on the spot"],
    day: ["Ring my sister on Saturday", "Not to wait until she rings", "Twenty minutes, and we laughed."],
    open: [
      "Draw the week on a sheet of paper",
      "To see where the air goes",
      "Drew it in colours. Wednesday doesn’t have a single gap.",
      "Doing it at the kitchen table, with music.",
    ],
    noSense: "Write every thought into the table with four columns",
  },
  how: [
    "Shorter than I thought, and it was enough.",
    "Began late and stopped halfway.",
    "It came without thinking.",
    "Did it, but in a hurry.",
    "It rained and I went anyway.",
    "No way that day, and that’s that.",
    "Hard to get going. Fine after that.",
  ],
  helped: [
    "Leaving my trainers at the door.",
    "Telling my sister beforehand.",
    "That it was in the morning.",
    "Putting the phone in the drawer.",
  ],
  hindered: [
    "The meeting that ran over.",
    "The noise from the building site.",
    "Thinking it had to be perfect.",
    "That I don’t see what it is for.",
  ],
  answers: [
    "I was thanked for saying it. We dropped it and look for something else.",
    "We looked at it calmly; more next week.",
    "Clear in two minutes. All that thinking.",
    "There is no answer to it, but now it has been said.",
  ],
  questions: [
    "Could I be silent without rushing?",
    "What I take home, in one sentence",
    "Did I arrive in a hurry?",
  ],
  sentences: [
    "That I don’t have to decide today.",
    "The week drawn out.",
    "That one can come back from sadness.",
    "Nothing clear, and that is fine.",
    "Ask before I assume.",
  ],
  couple: {
    agreement: [
      "Can what is said here be brought up at home later?",
      "What is said in the room is no weapon at home. If it comes up, we stop and note it for next time.",
    ],
    goal: [
      "To talk about money without a door slamming",
      "Because it always begins with the washing machine and ends there.",
      "We finish the conversation in the same room.",
    ],
    task: ["Stop for ten minutes when it gets loud", "To come back with less noise and finish the sentence"],
  },
  moreGoals: [
    "To take the underground without getting off early",
    "To cry without saying sorry",
    "To tell being tired from being sad",
    "To say what I’d like for dinner",
    "To swim again because I like it",
    "A Sunday without the work e-mail",
    "To tell one more person about the hospital",
    "That a remark doesn’t last me all week",
    "To ask for help before I can’t go on",
    "To stop checking the door three times",
    "To meet people without rehearsing first",
    "To say goodbye to the house in the village",
  ],
  moreTasks: [
    "Write the letter and not send it",
    "Get off one stop early and walk on",
    "Ask something in Thursday’s meeting",
    "Leave one plate unwashed until tomorrow",
    "Note what time the knot comes",
    "Say “I need to think about it” once",
    "Look at the photo for five minutes",
    "Go to the cinema on a weekday afternoon",
    "Talk to the neighbour about the noise",
    "Count to ten before I say yes",
    "Have dinner without a screen",
    "Make the list of what is mine and what isn’t",
    "Send a message without reading it again",
    "Walk down the street of the hospital",
    "Put on a song and do nothing else",
    "Be the one who picks Saturday’s plan",
  ],
  moreWhy: [
    "It wasn’t needed any more.",
    "It worked and we went on to something else.",
    "We talked about it and let it go.",
    "It changed its shape and went on elsewhere.",
  ],
};

export const PLAN_TEXTS: Readonly<Record<Language, PlanTexts>> = { es, en };
