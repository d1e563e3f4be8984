import type { ResidentLanguage } from "#domain/language.ts";

/** What only a journal of many years needs: a second course, that two people do together, and more of everything. */
export interface MoreTexts {
  readonly coupleName: string;
  readonly coupleLines: readonly string[];
  readonly coupleNotes: readonly string[];
  readonly couple: {
    readonly agreement: readonly [question: string, text: string];
    readonly goal: readonly [text: string, why: string, notice: string];
    readonly task: readonly [text: string, purpose: string];
  };
  readonly moreGoals: readonly string[];
  readonly moreTasks: readonly string[];
  readonly moreWhy: readonly string[];
}

const es: MoreTexts = {
  coupleName: "Ariel",
  coupleLines: [
    "Hablamos por turnos, sin interrumpir. Ocho minutos cada parte, y se hizo corto.",
    "Salió lo de las vacaciones con su familia. Nadie gritó.",
    "Me sentí en el banquillo los primeros veinte minutos.",
    "Ariel nos paró justo a tiempo.",
    "Nos fuimos a cenar después. Hacía meses.",
    "Yo quería hablar del dinero y hablamos de todo menos del dinero.",
    "Reconocí mi parte en lo de los platos. Pequeño, pero dicho.",
    "Hoy no había ganas por ninguna parte y se notó.",
  ],
  coupleNotes: [
    "Discutimos por la lavadora, que no es por la lavadora.",
    "Me dio las gracias por recoger. Lo apunto.",
    "Usamos lo de la pausa de diez minutos. Volvimos a los ocho.",
    "Llevar lo de las vacaciones con tiempo.",
    "Un domingo tranquilo en casa.",
    "Me gustaría que preguntara más. Decirlo sin que suene a queja.",
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
    "Ir en metro sin bajarme antes",
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

const en: MoreTexts = {
  coupleName: "Ariel",
  coupleLines: [
    "We took turns, without interrupting. Eight minutes each, and it felt short.",
    "The holidays with the other family came up. Nobody shouted.",
    "Felt like being on trial for the first twenty minutes.",
    "Ariel stopped us just in time.",
    "We went out to eat afterwards. It had been months.",
    "I wanted to talk about money and we talked about everything else.",
    "Owned my part in the washing-up business. Small, but said.",
    "Neither of us was in the mood today and it showed.",
  ],
  coupleNotes: [
    "We argued about the washing machine, which is not about the washing machine.",
    "Was thanked for tidying up. Noting it.",
    "Used the ten-minute pause. We were back after eight.",
    "Bring up the holidays in good time.",
    "A quiet Sunday at home.",
    "I'd like to be asked more. Say it without it sounding like a complaint.",
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

export const MORE_TEXTS: Readonly<Record<ResidentLanguage, MoreTexts>> = { en, es };
