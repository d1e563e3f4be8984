import type { Language } from "#domain/language.ts";

/** One thing that was hard to say: the words for it, and what became of them. */
interface HardToSay {
  readonly example: string;
  readonly happened: string;
  readonly impact: string;
  readonly wish: string;
  readonly question: string;
  readonly sentence: string;
}

/** What somebody rehearsed in a year, and what happened then. Written as people write, with nobody's gender in it. */
export interface RehearsalTexts {
  readonly pace: HardToSay & {
    readonly hindered: string;
    readonly told: string;
    readonly agreed: string;
  };
  readonly clock: HardToSay & { readonly otherFear: string; readonly told: string };
  readonly task: HardToSay & { readonly told: string; readonly agreed: string };
  readonly worse: HardToSay & { readonly ifNothing: string };
  readonly money: HardToSay & { readonly line: string };
  readonly goals: HardToSay & { readonly ifItHappened: string; readonly line: string };
}

const es: RehearsalTexts = {
  pace: {
    example: "Cuando pasamos de mi abuela al trabajo en la misma frase, me quedé atrás.",
    happened: "El martes hablamos de tres cosas seguidas",
    impact: "No llego a sentir una y ya estamos en otra",
    wish: "Quedarnos más rato en una sola",
    question: "¿Podemos probar a ir más despacio?",
    sentence: "Hay algo que me cuesta decir: vamos muy deprisa para mí.",
    hindered: "Empezó con mucho ánimo y no quise estropearlo.",
    told: "Me dijo que también lo había notado. Dije lo del ritmo; lo de mi abuela se quedó para otro día.",
    agreed: "Una sola cosa por sesión, y la elijo yo al empezar.",
  },
  clock: {
    example: "Cuando miró el reloj mientras contaba lo del hospital, me callé.",
    happened: "Miró la hora justo cuando contaba lo del hospital",
    impact: "Pensé que le aburría y ya no pude seguir",
    wish: "Saber qué pasaba en ese momento",
    question: "¿Te diste cuenta?",
    sentence: "El otro día miraste el reloj y me dolió.",
    otherFear: "Que lo negara y yo empezara a dudar de lo que vi.",
    told: "Se quedó en silencio un rato. Luego explicó lo del horario. No lo negó, pero tardó en volver a mí.",
  },
  task: {
    example: "Cuando me propuso apuntar cada vez que me agobio, dije que sí y no lo hice.",
    happened: "Apuntar cada agobio me pone más nervios",
    impact: "Me paso el día vigilándome",
    wish: "Hacer la tarea más pequeña",
    question: "¿Para qué era, en el fondo?",
    sentence: "La tarea de apuntar no me está sirviendo y quiero cambiarla.",
    told: "Preguntó qué parte pesaba. Me dio las gracias por decirlo a tiempo.",
    agreed: "Apuntar solo una vez, al final del día.",
  },
  worse: {
    example: "Cuando me preguntó cómo iba, dije «mejor» y no era verdad.",
    happened: "Llevo un mes durmiendo mal",
    impact: "Salgo de aquí con más peso del que traía",
    wish: "Que miremos juntos si esto me sirve",
    question: "",
    sentence: "No estoy mejor, y me da miedo decirlo.",
    ifNothing: "Seguiría viniendo sin ganas y un día dejaría de venir.",
  },
  money: {
    example: "Cuando subió el precio asentí, y luego hice cuentas en el metro.",
    happened: "El precio subió en septiembre",
    impact: "Llego a fin de mes muy justo",
    wish: "Hablar de venir cada dos semanas",
    question: "¿Qué opciones hay?",
    sentence: "Necesito hablar de lo que cuesta.",
    line: "Lo dije de pie, al despedirnos.",
  },
  goals: {
    example: "Cuando repasamos los objetivos, el segundo ya no lo sentía mío.",
    happened: "El objetivo de hablar en público lo puse pensando en mi jefe",
    impact: "Cada vez que lo miramos me desconecto",
    wish: "Cambiarlo por uno que sea mío",
    question: "¿Cómo sabemos cuándo un objetivo ya no vale?",
    sentence: "Uno de los objetivos no es mío y me gustaría cambiarlo.",
    ifItHappened: "Le diría que no es contra lo que hicimos, que es por lo que viene.",
    line: "Me gustaría entenderlo. ¿Qué te hace pensar eso?",
  },
};

const en: RehearsalTexts = {
  pace: {
    example: "When we went from my grandmother to work in one sentence, I got left behind.",
    happened: "On Tuesday we talked about three things in a row",
    impact: "Before I can feel one of them we are at the next",
    wish: "To stay longer with one",
    question: "Could we try going slower?",
    sentence: "There's something that's hard to say: we're going very fast for me.",
    hindered: "The session began so brightly that I didn't want to spoil it.",
    told: "It had been noticed from the other chair too. I said the bit about the pace; my grandmother was left for another day.",
    agreed: "One thing per session, and I choose it at the start.",
  },
  clock: {
    example: "When the clock got a look while I was talking about the hospital, I went quiet.",
    happened: "You looked at the time just as I was telling you about the hospital",
    impact: "I thought I was boring you and couldn't go on",
    wish: "To know what was going on just then",
    question: "Did you notice?",
    sentence: "Last time you looked at the clock, and it hurt.",
    otherFear: "That it would be denied and I'd start doubting what I saw.",
    told: "A long silence first. Then an explanation about the timetable. It wasn't denied, but it took a while to come back to me.",
  },
  task: {
    example: "When I was asked to note down every time I feel overwhelmed, I said yes and didn't do it.",
    happened: "Noting every time makes me more nervous",
    impact: "I spend the day watching myself",
    wish: "To make the task smaller",
    question: "What was it for, really?",
    sentence: "The noting isn't helping me and I'd like to change it.",
    told: "I was asked which part was heavy, and thanked for saying so in time.",
    agreed: "Note it only once, at the end of the day.",
  },
  worse: {
    example: "When I was asked how it was going I said “better”, and it wasn't true.",
    happened: "I've slept badly for a month",
    impact: "I leave here carrying more than I brought",
    wish: "For us to look at whether this is helping me",
    question: "",
    sentence: "I'm not better, and I'm afraid to say so.",
    ifNothing: "I'd keep coming without wanting to, and one day I'd stop.",
  },
  money: {
    example: "When the price went up I nodded, and did my sums on the underground.",
    happened: "The price went up in September",
    impact: "The end of the month is very tight",
    wish: "To talk about coming every two weeks",
    question: "What are the options?",
    sentence: "I need to talk about what this costs.",
    line: "I said it standing up, on my way out.",
  },
  goals: {
    example: "When we went over the goals, the second one no longer felt mine.",
    happened: "I set the goal about speaking in public with my manager in mind",
    impact: "Each time we look at it I switch off",
    wish: "To swap it for one that is mine",
    question: "How do we tell when a goal has run its course?",
    sentence: "One of the goals isn't mine and I'd like to change it.",
    ifItHappened: "I'd say it isn't against what we did, it's about what comes next.",
    line: "I'd like to understand that. What makes you think so?",
  },
};

export const REHEARSAL_TEXTS: Readonly<Record<Language, RehearsalTexts>> = { en, es };
