/**
 * A made-up journal of nobody: the same seed gives the same journal, day for day and id for id. It stands in pictures
 * and in measurements, so its texts are written as people write, say nothing graphic, and give nobody a gender.
 */
import { emptyAnswers, PACES, STEP_ITEMS, STEPS, type Answers } from "#domain/check-in.ts";
import { addDays, daysBetween, weekdayOf, type Day, type Moment } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import { idFromBytes, SETTINGS_ID, type Id } from "#domain/id.ts";
import { RECORDS, type DataOf, type Kind } from "#domain/record.ts";
import { emptySession, WAYS_TO_MEET, type Feeling, type HoldingBack, type Session } from "#domain/session.ts";
import type { Language } from "#domain/language.ts";
import { emptySettings } from "#domain/settings.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { normalForm, type Version } from "#domain/entry.ts";
import { ownQuestions, planOf, planOfTwo, type Planned } from "./sample-plan.ts";
import { PLAN_TEXTS, type PlanTexts } from "./sample-plan-texts.ts";
import { rehearsals } from "./sample-rehearsals.ts";
import { REHEARSAL_TEXTS, type RehearsalTexts } from "./sample-rehearsal-texts.ts";

/** empty: right after the first minute. typical: a year. full: years, and a second therapy. A number: so many records. */
export type SampleSize = "empty" | "typical" | "full" | number;

interface SampleOptions {
  readonly size: SampleSize;
  readonly language: Language;
  /** The day on which somebody looks at it; everything was written before. */
  readonly today: Day;
  readonly seed?: number;
}

type Written<K extends Kind> = { readonly kind: K; readonly data: DataOf<K> };
/** One thing written once; a later one with the same id is its next version. Oldest first, as a person would have written them. */
export type SampleRecord = { [K in Kind]: Written<K> }[Kind] & {
  readonly id: Id;
  readonly at: Moment;
  /** The clock of the device, which gives each its stamp. */
  readonly ms: number;
};

type Mood = "start" | "middle" | "hard" | "mend" | "later";

interface Texts {
  readonly names: readonly [one: string, couple: string];
  readonly contact: string;
  readonly words: Readonly<Record<Mood, readonly string[]>>;
  readonly lines: Readonly<Record<Mood, readonly string[]>>;
  readonly unsaid: readonly string[];
  readonly why: readonly string[];
  readonly moments: readonly string[];
  readonly bring: readonly string[];
  /** Notes that are worth bringing. */
  readonly asks: readonly string[];
  readonly notes: readonly string[];
  readonly privately: readonly string[];
  readonly smallChange: readonly string[];
  readonly feelings: readonly string[];
  readonly incidents: readonly string[];
  readonly summaries: readonly string[];
  readonly coupleLines: readonly string[];
  readonly coupleNotes: readonly string[];
}

const ES: Texts = {
  names: ["Noa", "Ariel"],
  contact: "Mi hermana",
  words: {
    start: ["nervios", "raro", "bien", "curiosidad", "mucho", "corto", "alivio"],
    middle: ["tranquilo", "denso", "útil", "a ratos", "largo", "claro", "revuelto", "despacio", "mío"],
    hard: ["lejos", "frío", "enredo", "sin hablarnos"],
    mend: ["alivio", "por fin", "temblor", "cerca"],
    later: ["claro", "ligero", "verdad", "cansancio bueno", "a gusto", "hondo", "risa", "paz", "movido"],
  },
  lines: {
    start: [
      "No sabía por dónde empezar y al final empecé por el trabajo.",
      "Hablé más de lo que pensaba. Me fui con la cabeza llena.",
      "Todavía no sé si esto es para mí, pero quiero volver.",
      "Me preguntó qué me gustaría que fuera distinto y me quedé en blanco.",
      "Salí a la calle y me senté un rato en el banco de la plaza.",
      "Le conté lo de la mudanza. No hizo falta explicarlo dos veces.",
    ],
    middle: [
      "Volvimos a mi costumbre de decir que sí antes de pensar.",
      "Dibujamos la semana en una hoja y vi dónde se me va el aire.",
      "Estuvimos casi toda la hora con la llamada del domingo.",
      "Poco que contar y aun así salió algo.",
      "Me llevo una cosa pequeña: contestar mañana y no hoy.",
      "Hablamos de dormir. Suena aburrido y no lo fue.",
      "Me costó estar. Miraba el reloj cada dos por tres.",
      "Nos reímos con lo de la lista de la compra y luego no fue tan gracioso.",
      "Entendí por qué me enfado cuando me ayudan.",
      "Dijo «eso suena a mucho tiempo cargando» y algo se aflojó.",
      "Lo del trabajo otra vez. Quizá hay que mirarlo de otra manera.",
      "Probé lo de escribir la carta y no mandarla. Pesó menos.",
    ],
    hard: [
      "Le conté lo de mi abuela y cambió de tema. O eso sentí.",
      "Salí con la sensación de haber hablado con alguien que miraba por la ventana.",
      "Vamos demasiado deprisa y no sé cómo decirlo.",
      "Dije que la tarea estaba bien. No estaba bien.",
    ],
    mend: [
      "Le leí mi página. Me temblaba la voz y no pasó nada malo. Me dio las gracias.",
      "Hablamos de lo de las últimas semanas. También para mi terapeuta había sido raro.",
      "Vamos más despacio, lo acordamos. Qué descanso.",
    ],
    later: [
      "Dije lo de la tarea en el momento, sin darle vueltas tres días.",
      "Volvimos a mi abuela, esta vez con calma.",
      "Miramos los objetivos de enero. Uno ya no es mío y lo tachamos.",
      "Me vi contando el fin de semana sin disculparme por nada.",
      "Cuarenta minutos de silencio a ratos y no me pesó.",
      "Le dije que hoy no quería trabajar, solo estar. Y estuvimos.",
      "Pensamos en pasar a cada dos semanas a partir de primavera.",
      "Salió la tristeza de abajo. Se puede estar ahí y volver.",
      "Estoy aprendiendo a notar el nudo antes de que sea un nudo.",
      "Me contó por qué me propuso esa tarea. Así sí.",
      "Sesión corta por el tren, y aun así me sirvió.",
      "No salió lo que llevaba apuntado. Salió algo mejor.",
    ],
  },
  unsaid: [
    "Que lo de la respiración me pone más nervios.",
    "Que me dolió que mirara la hora.",
    "Que he pensado en dejarlo.",
    "Lo del dinero. Me da vergüenza.",
    "Que no hice la tarea porque no la entendí.",
    "Que a veces exagero para que se note.",
    "Que me gustó mucho lo que dijo y no supe agradecerlo.",
    "Que la semana pasada mentí un poco.",
    "Que me asusta que se acabe.",
    "Lo de la discusión del jueves.",
  ],
  why: [
    "Fue en lo de mi abuela, cuando pasó a otra cosa.",
    "Repitió mis palabras tal como las dije.",
    "Me quedé sin saber para qué era el ejercicio.",
    "Esperó. Nadie espera tanto.",
    "Hoy lo elegimos entre las dos partes.",
    "Iba por delante de mí todo el rato.",
    "No lo sé explicar, pero lo noté.",
  ],
  moments: [
    "Cuando dijo «no tienes que decidirlo hoy».",
    "El silencio después de contar lo del hospital.",
    "Que se acordara del nombre de mi perra.",
    "Se rio conmigo, no de mí.",
    "Cuando me preguntó si quería parar.",
    "Que apuntara mientras yo lloraba.",
    "Ver la semana dibujada, con todo lo que cabe y lo que no.",
    "Cuando dijo que se había equivocado.",
    "Hablar de pie, mirando por la ventana.",
    "Que llamara a la puerta otra persona a mitad de frase.",
  ],
  bring: [
    "Lo de la tarea: que la hagamos más pequeña.",
    "Qué hago si me vuelve a pasar lo del metro.",
    "Preguntar cuánto tiempo pensamos seguir así.",
    "Hablar del ritmo.",
    "La carta, si me atrevo.",
    "Contar el sueño de la casa con agua.",
    "Lo que me dijo mi hermana por teléfono.",
    "Revisar los objetivos, que llevan meses igual.",
    "Si en verano hay sesiones o paramos.",
  ],
  asks: [
    "Quiero preguntarle qué piensa cuando me quedo sin hablar.",
    "Encontré la foto de la casa del pueblo. Llevarla.",
    "La tarea de esta semana no tiene sentido para mí. Decirlo.",
    "Lo del metro otra vez, más corto. Me bajé una parada antes y seguí andando.",
    "Pensé en dejar la terapia. Luego pensé en por qué.",
    "¿Por qué me cuesta tanto que me den las gracias?",
    "El plan para las vacaciones: qué hago si me agobio con tanta familia.",
  ],
  notes: [
    "En el ascensor, otra vez el nudo. Se fue en tres pisos.",
    "Hoy dije que no a una cena y no se cayó el mundo.",
    "Soñé que llegaba tarde a la sesión y no encontraba la puerta.",
    "Mi hermana dice que me ve con más calma. No sé si es verdad.",
    "Me enfadé con la vecina y luego pensé en lo de los límites.",
    "Dormí seis horas seguidas. Lo apunto porque hacía mucho.",
    "He vuelto a nadar. Veinte largos y la cabeza en silencio.",
    "Domingo por la tarde: la hora difícil. Salí a andar y pasó.",
    "Tres cafés y ninguna paciencia.",
    "Le escribí a mi madre sin pedir perdón en la primera línea.",
    "Hoy no quiero pensar en nada de esto y también está bien.",
    "Me di cuenta de que cuento lo malo con una sonrisa.",
    "En la reunión respiré antes de contestar. Funcionó a medias.",
    "Una frase del libro: «no es pereza, es cansancio con vergüenza».",
    "Cumpleaños. Gente, ruido, y me lo pasé bien hasta las once.",
    "Hice la lista de lo que es mío y lo que no es mío.",
    "No he podido con el correo del trabajo. Mañana.",
    "Me llamó mi padre. Corté yo primero, sin culpa.",
    "Lloré con una canción en el supermercado. Me dio igual.",
    "Día bueno sin motivo.",
    "Le conté a alguien que voy a terapia. Contestó «yo también».",
    "He estado tres días sin escribir y no pasa nada.",
    "La semana que viene hace un año de la mudanza.",
  ],
  privately: [
    "Esto se queda aquí: tengo celos de lo fácil que le parece a todo el mundo.",
    "Me gustaría que me llamara para ver cómo estoy. Sé que no es su trabajo.",
    "No sé si confío del todo. Todavía no lo voy a decir.",
    "Fui sin ganas y casi doy la vuelta en el portal.",
  ],
  smallChange: [
    "Empezar cinco minutos más tarde, llego corriendo.",
    "Que la silla mire a la ventana.",
    "Un resumen al final.",
  ],
  feelings: ["con ganas de andar", "como después de nadar", "con sueño", "a medias"],
  incidents: [
    "Me contestó un mensaje a las doce de la noche con algo de su vida personal. Lo dejo apuntado con la fecha.",
    "Habló de otra persona que atiende y dijo el nombre. Me dejó pensando qué dirá de mí.",
  ],
  summaries: [
    "Lo que quiero decir en la próxima sesión:\n\n1. La tarea: que la hagamos más pequeña.\n2. Hablar del ritmo.",
    "Para hoy:\n\n1. Lo de mi abuela. Sentí que cambiamos de tema.\n2. Qué me está sirviendo: dibujar la semana.",
  ],
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
    "Llevar lo de las vacaciones antes de que sea junio.",
    "Un domingo tranquilo en casa.",
    "Me gustaría que preguntara más. Decirlo sin que suene a queja.",
  ],
};

const EN: Texts = {
  names: ["Noa", "Ariel"],
  contact: "My sister",
  words: {
    start: ["nervous", "odd", "fine", "curious", "a lot", "short", "relief"],
    middle: ["steady", "dense", "useful", "on and off", "long", "clear", "stirred", "slow", "mine"],
    hard: ["far away", "cold", "tangled", "past each other"],
    mend: ["relief", "finally", "shaky", "close"],
    later: ["clear", "light", "true", "good tired", "at ease", "deep", "laughter", "quiet", "moved"],
  },
  lines: {
    start: [
      "Didn't know where to begin, so I began with work.",
      "I talked more than I thought I would. Left with a full head.",
      "Still not sure this is for me, but I want to go back.",
      "Was asked what I'd like to be different and my mind went blank.",
      "Sat on the bench in the square for a while afterwards.",
      "Told the story of the move. Didn't have to explain it twice.",
    ],
    middle: [
      "Back to my habit of saying yes before I think.",
      "We drew my week on a sheet of paper and I saw where the air goes.",
      "Nearly the whole hour on Sunday's phone call.",
      "Not much to tell, and something came of it anyway.",
      "One small thing to take home: answer tomorrow, not today.",
      "We talked about sleep. Sounds dull and wasn't.",
      "Hard to be there. I kept looking at the clock.",
      "We laughed about the shopping list and then it wasn't so funny.",
      "I understood why I get angry when people help me.",
      "“That sounds like a long time carrying it”, and something loosened.",
      "Work again. Maybe there is another way to look at it.",
      "Tried writing the letter and not sending it. It weighed less.",
    ],
    hard: [
      "I told the thing about my grandmother and the subject changed. Or so it felt.",
      "Left feeling I'd talked to someone who was looking out of the window.",
      "We're going too fast and I don't know how to say it.",
      "I said the task was fine. It wasn't fine.",
    ],
    mend: [
      "Read my page out loud. My voice shook and nothing bad happened. I was thanked for it.",
      "We talked about the last few weeks. It had felt odd from the other chair too.",
      "We go slower now, we agreed on it. What a rest.",
    ],
    later: [
      "Said the thing about the task on the spot, without three days of turning it over.",
      "Back to my grandmother, calmly this time.",
      "Looked at January's goals. One isn't mine any more and we crossed it out.",
      "Caught myself telling my weekend without apologising for anything.",
      "Forty minutes with silences in them, and they weren't heavy.",
      "I said today I didn't want to work, only to be there. And we were.",
      "We think of going to every two weeks from spring on.",
      "The sadness underneath came up. One can be there and come back.",
      "I'm learning to notice the knot before it is a knot.",
      "I was told why that task was suggested. Now it makes sense.",
      "Short session because of the train, and it still helped.",
      "What I had written down didn't come up. Something better did.",
    ],
  },
  unsaid: [
    "That the breathing thing makes me more nervous.",
    "That it hurt when the clock got a look.",
    "That I've thought of stopping.",
    "The money. I'm embarrassed about it.",
    "That I didn't do the task because I didn't understand it.",
    "That I sometimes overdo it so that it shows.",
    "That I really liked what was said and didn't know how to say thanks.",
    "That I lied a little last week.",
    "That I'm scared of this ending.",
    "Thursday's argument.",
  ],
  why: [
    "It was about my grandmother, when we moved on.",
    "My own words came back to me just as I'd said them.",
    "I never found out what the exercise was for.",
    "There was waiting. Nobody waits that long.",
    "Today we chose it together.",
    "A step ahead of me all the time.",
    "I can't explain it, but I noticed.",
  ],
  moments: [
    "“You don't have to decide that today.”",
    "The silence after I told about the hospital.",
    "My dog's name was remembered.",
    "We laughed together, not at me.",
    "Being asked whether I wanted to stop.",
    "Notes were taken while I cried.",
    "Seeing the week drawn out, what fits and what doesn't.",
    "Hearing “I got that wrong”.",
    "Talking on our feet, looking out of the window.",
    "Somebody knocked in the middle of my sentence.",
  ],
  bring: [
    "The task: can we make it smaller?",
    "What to do if the underground thing happens again.",
    "Ask how long we think of going on like this.",
    "Talk about the pace.",
    "The letter, if I dare.",
    "Tell the dream of the house with water.",
    "What my sister said on the phone.",
    "Go over the goals, they've been the same for months.",
    "Are there sessions in summer, or do we stop?",
  ],
  asks: [
    "I want to ask what goes on over there when I stop talking.",
    "Found the photo of the house in the village. Take it along.",
    "This week's task makes no sense to me. Say so.",
    "The underground again, shorter. Got off one stop early and walked on.",
    "Thought of stopping therapy. Then thought about why.",
    "Why is it so hard for me to be thanked?",
    "The plan for the holidays: what I do when the family gets too much.",
  ],
  notes: [
    "In the lift, the knot again. Gone in three floors.",
    "Said no to a dinner today and the world didn't end.",
    "Dreamt I was late for the session and couldn't find the door.",
    "My sister says I seem calmer. Not sure it's true.",
    "Got angry with the neighbour, then thought of the bit about limits.",
    "Slept six hours straight. Writing it down because it's been a while.",
    "Swimming again. Twenty lengths and a quiet head.",
    "Sunday afternoon: the hard hour. Went for a walk and it passed.",
    "Three coffees and no patience.",
    "Wrote to my mother without saying sorry in the first line.",
    "Don't want to think about any of this today, and that's fine too.",
    "Noticed that I tell the bad things with a smile.",
    "In the meeting I breathed before answering. Half worked.",
    "A line from the book: “it isn't laziness, it's tiredness with shame”.",
    "Birthday. People, noise, and a good time until eleven.",
    "Made the list of what is mine and what isn't mine.",
    "Couldn't face the work e-mail. Tomorrow.",
    "My father rang. I hung up first, without guilt.",
    "Cried over a song in the supermarket. Didn't care.",
    "A good day for no reason.",
    "Told somebody I go to therapy. “Me too”, was the answer.",
    "Three days without writing and nothing happened.",
    "Next week it's a year since the move.",
  ],
  privately: [
    "This stays here: I envy how easy it looks for everybody else.",
    "I'd like a call to ask how I am. I know that's not how it works.",
    "Not sure I trust this fully. I won't say it yet.",
    "Went without wanting to and nearly turned round at the door.",
  ],
  smallChange: [
    "Start five minutes later, I arrive running.",
    "Let the chair face the window.",
    "A summary at the end.",
  ],
  feelings: ["wanting to walk", "like after swimming", "sleepy", "half and half"],
  incidents: [
    "Got an answer to a message at midnight with something from my therapist's private life. Keeping it here with the date.",
    "Another client was mentioned, by name. It left me wondering what is said about me.",
  ],
  summaries: [
    "What I want to say next session:\n\n1. The task: can we make it smaller?\n2. Talk about the pace.",
    "For today:\n\n1. My grandmother. It felt as if we changed the subject.\n2. What helps: drawing the week.",
  ],
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
    "Bring up the holidays before it is June.",
    "A quiet Sunday at home.",
    "I'd like to be asked more. Say it without it sounding like a complaint.",
  ],
};

/** Chance from a seed: mulberry32, by Tommy Ettinger, public domain. */
function chanceFrom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  const pick = <Value>(from: readonly Value[]): Value => {
    const found = from[below(from.length)];
    if (found === undefined) throw new RangeError("nothing to pick from");
    return found;
  };
  const decks = new Map<readonly unknown[], unknown[]>();
  return {
    below,
    pick,
    often: (share: number): boolean => next() < share,
    id: (): Id => idFromBytes(Uint8Array.from({ length: 16 }, () => below(256))),
    /** One after another in a mixed order: nothing comes twice before everything has come once. */
    deal: <Value>(from: readonly Value[]): Value => {
      const deck = decks.get(from) ?? [];
      if (deck.length === 0) {
        for (const card of from) deck.splice(below(deck.length + 1), 0, card);
        decks.set(from, deck);
      }
      return deck.pop() as Value;
    },
  };
}
type Chance = ReturnType<typeof chanceFrom>;

/** How well each mood sits, as the middle of the five steps, and what is felt in it. */
const LEVEL: Readonly<Record<Mood, number>> = { start: 2.6, middle: 3, hard: 1.3, mend: 2.8, later: 3.4 };
const FELT: Readonly<Record<Mood, readonly Feeling[]>> = {
  start: ["curious", "tired", "hopeful", "tense", "relieved", "confused"],
  middle: ["calm", "tired", "lighter", "worried", "understood", "stirred-up", "hopeful"],
  hard: ["alone", "angry", "disappointed", "numb", "confused", "hurt"],
  mend: ["relieved", "moved", "proud", "close", "tired"],
  later: ["calm", "lighter", "hopeful", "sad", "close", "moved", "understood", "proud"],
};
const HELD: readonly HoldingBack[] = [
  "said-yes-meant-no",
  "changed-subject",
  "laughed-it-off",
  "went-quiet",
  "said-fine",
  "left-for-the-door",
];

/** A year has a beginning, a stretch in which something goes wrong, the talk about it, and what comes after. */
function moodAt(place: number, of: number): Mood {
  const inYear = of <= 60 ? place / of : (place % 44) / 44;
  if (place < 6) return "start";
  if (inYear > 0.42 && inYear < 0.52) return "hard";
  if (inYear >= 0.52 && inYear < 0.59) return "mend";
  return inYear < 0.42 ? "middle" : "later";
}

function answersFor(chance: Chance, mood: Mood, texts: Texts): Answers {
  const answers = emptyAnswers();
  for (const key of STEP_ITEMS) {
    if (chance.often(0.07)) continue;
    const step = Math.round(LEVEL[mood] + (chance.below(100) + chance.below(100) - 99) / 75);
    const value = chance.often(0.03) ? "not-applicable" : STEPS[Math.min(4, Math.max(0, step))];
    answers[key] = { value: value ?? null, note: chance.often(0.07) ? chance.deal(texts.why) : "" };
  }
  const pace = mood === "hard" ? chance.pick([3, 4, 4]) : chance.pick([1, 2, 2, 2, 2, 3]);
  answers.pace = { value: PACES[pace] ?? null, note: "" };
  return answers;
}

function sessionOf(
  chance: Chance,
  texts: Texts,
  about: { therapyId: Id; day: Day; mood: Mood; couple: boolean; isNewest: boolean },
): Session {
  // The newest is the one that is looked at: there something of everything is said.
  const { mood, couple, isNewest } = about;
  const isComplete = chance.often(0.6) || isNewest;
  const empty = emptySession(about.therapyId, about.day);
  const unsaid = chance.often(mood === "hard" ? 0.9 : 0.25) ? chance.pick(["yes", "partly"] as const) : "no";
  const answers = isComplete ? answersFor(chance, mood, texts) : empty.answers;
  const said: Session = {
    ...empty,
    time: couple ? "19:30" : "18:00",
    how: chance.often(0.85) ? "in-person" : chance.pick(WAYS_TO_MEET),
    length: isComplete ? "complete" : "short",
    word: chance.often(0.95) || isNewest ? chance.deal(texts.words[mood]) : "",
    line: chance.often(0.85) || isNewest ? chance.deal(couple ? texts.coupleLines : texts.lines[mood]) : "",
    answers: {
      ...answers,
      unsaid: { value: unsaid, note: unsaid !== "no" && chance.often(0.8) ? chance.deal(texts.unsaid) : "" },
    },
    bring: { text: chance.often(0.3) ? chance.deal(texts.bring) : "", done: true },
  };
  if (!isComplete) return said;
  return {
    ...said,
    feelings: [...new Set([chance.pick(FELT[mood]), chance.pick(FELT[mood]), chance.pick(FELT[mood])])],
    otherFeelings: chance.often(0.12) ? chance.deal(texts.feelings) : "",
    moment:
      chance.often(0.6) || isNewest
        ? {
            text: chance.deal(texts.moments),
            effect:
              mood === "hard"
                ? chance.pick(["got-in-the-way", "both"] as const)
                : chance.pick(["helped", "helped", "both"] as const),
          }
        : empty.moment,
    holdingBack: unsaid === "no" ? [] : [chance.pick(HELD)],
    smallChange: chance.often(0.06) ? chance.deal(texts.smallChange) : "",
    privateNote: chance.often(0.1) ? chance.deal(texts.privately) : "",
  };
}

const OFFSET_MINUTES = 60;

/** The day at this time on the person's clock, and what the device's clock shows then. */
function momentAt(day: Day, time: string): { at: Moment; ms: number } {
  const at: Moment = { l: `${day}T${time}`, o: OFFSET_MINUTES, z: "Europe/Madrid" };
  return { at, ms: Date.parse(`${day}T${time}:00Z`) - OFFSET_MINUTES * 60_000 };
}

interface Course {
  readonly id: Id;
  readonly therapy: Therapy;
  readonly days: readonly Day[];
  readonly couple: boolean;
}

/** Days of a weekly or fortnightly course, newest first: August and the turn of the year are free, and now and then one falls out. */
function sessionDays(
  chance: Chance,
  { last, every, count, hasBreaks }: { last: Day; every: number; count: number; hasBreaks: boolean },
): Day[] {
  const days: Day[] = [];
  for (let day = last; days.length < count; day = addDays(day, -every)) {
    const isBreak = /-08-(?:0[4-9]|[12])|-12-(?:2[3-9]|3)|-01-0[1-5]/.test(day);
    if (!hasBreaks || (!isBreak && !chance.often(0.05))) days.push(day);
  }
  return days;
}

const lastWeekday = (weekday: number, before: Day): Day =>
  addDays(before, -(((weekdayOf(before) - weekday + 6) % 7) + 1));

function coursesOf(chance: Chance, texts: Texts, { size, today }: SampleOptions): Course[] {
  const counts =
    typeof size === "number"
      ? [Math.max(1, Math.floor(size * 0.42)), 0]
      : { empty: [0, 0], typical: [44, 0], full: [352, 48] }[size];
  const [one = 0, two = 0] = counts;
  const weekly = sessionDays(chance, {
    last: lastWeekday(2, today),
    every: typeof size === "number" && size > 1000 ? 2 : 7,
    count: one,
    hasBreaks: typeof size !== "number",
  });
  const first: Course = {
    id: chance.id(),
    couple: false,
    days: weekly,
    therapy: {
      ...emptyTherapy(),
      name: texts.names[0],
      since: weekly.at(-1) ?? today,
      rhythm: "weekly",
      weekday: 2,
      time: "18:00",
      address: "tu",
    },
  };
  if (two === 0) return [first];
  const fortnightly = sessionDays(chance, {
    last: lastWeekday(4, today),
    every: 14,
    count: two,
    hasBreaks: true,
  });
  const second: Therapy = {
    ...first.therapy,
    name: texts.names[1],
    kind: "couple",
    since: fortnightly.at(-1) ?? today,
    rhythm: "fortnightly",
    weekday: 4,
    time: "19:30",
  };
  return [first, { id: chance.id(), couple: true, days: fortnightly, therapy: second }];
}

/** How many of each, besides sessions. A size given as a number is met exactly. */
function countsFor(
  size: SampleSize,
  courses: readonly Course[],
): { notes: number; incidents: number; summaries: number } {
  if (typeof size !== "number") {
    return {
      empty: { notes: 0, incidents: 0, summaries: 0 },
      typical: { notes: 60, incidents: 1, summaries: 4 },
      full: { notes: 540, incidents: 2, summaries: 24 },
    }[size];
  }
  const sessions = courses.reduce((sum, course) => sum + course.days.length, 0);
  const left = Math.max(0, size - 1 - courses.length - sessions);
  const [incidents, summaries] = [Math.floor(left * 0.01), Math.floor(left * 0.04)];
  return { notes: left - incidents - summaries, incidents, summaries };
}

const TIMES = ["07:45", "13:10", "16:20", "21:35", "23:05", "23:40"] as const;

/** The goals and tasks of a course, and chance of its own for them: what else there is stays as it was without them. */
interface PlanHere {
  readonly chance: Chance;
  readonly texts: PlanTexts;
  readonly many: Planned["many"];
  /** What was rehearsed in it, once more with chance of its own. */
  readonly rehearsed: { readonly newId: () => Id; readonly texts: RehearsalTexts };
}

function recordsOfCourse(
  chance: Chance,
  texts: Texts,
  course: Course,
  share: { notes: number; incidents: number; summaries: number },
  today: Day,
  plan: PlanHere | null,
): SampleRecord[] {
  const { id: therapyId, couple, days } = course;
  const records: SampleRecord[] = [];
  const add = <K extends Kind>(kind: K, data: DataOf<K>, day: Day, time: string, id: Id = chance.id()) =>
    void records.push({ kind, data, id, ...momentAt(day, time) } as unknown as SampleRecord);
  const since = course.therapy.since ?? today;
  add("therapy", course.therapy, addDays(since, -1), couple ? "10:05" : "10:02", therapyId);
  const sessions = [...days].reverse().map((day, place) => {
    const isNewest = day === days[0];
    const data = sessionOf(chance, texts, {
      therapyId,
      day,
      mood: moodAt(place, days.length),
      couple,
      isNewest,
    });
    const bring = isNewest ? { text: chance.deal(texts.bring), done: false } : data.bring;
    return { id: chance.id(), day, data: { ...data, bring } };
  });
  const planned: Planned | null =
    plan === null || sessions.length === 0
      ? null
      : {
          ...plan,
          therapyId,
          sessions,
          today,
          add: (kind, data, day, time, id = plan.chance.id()) => add(kind, data, day, time, id),
        };
  const own = planned === null || couple ? null : ownQuestions(planned);
  for (const [place, { id, day, data }] of sessions.entries()) {
    const answers = own?.answersIn(place) ?? [];
    add("session", { ...data, own: answers }, day, couple ? "21:02" : "19:14", id);
  }
  const [first] = sessions;
  if (planned !== null && first !== undefined) {
    if (couple) planOfTwo(planned);
    else {
      planOf(planned);
      if (plan !== null) rehearsals({ ...planned, ...plan.rehearsed });
      const after = { atEase: "mostly" as const, goBack: "yes" as const, line: planned.texts.first };
      add("therapy", { ...course.therapy, first: after }, first.day, "20:30", therapyId);
    }
  }
  const span = Math.max(1, daysBetween(since, today));
  const pools = couple ? [texts.coupleNotes, texts.coupleNotes] : [texts.notes, texts.asks];
  for (let at = 0; at < share.notes; at += 1) {
    const day = addDays(today, -1 - Math.floor((at * span) / Math.max(1, share.notes)));
    const bring = chance.often(0.3) || at === 1 || at === 2;
    add(
      "note",
      {
        therapyId,
        day,
        text: chance.deal(pools[bring ? 1 : 0] ?? texts.notes),
        bring,
        done: bring && at > 2,
      },
      day,
      chance.pick(TIMES),
    );
  }
  for (let at = 0; at < share.incidents; at += 1) {
    const day = addDays(today, -40 - at * Math.ceil(span / (share.incidents + 1)));
    add("incident", { therapyId, day, text: chance.deal(texts.incidents) }, day, "22:15");
  }
  for (let at = 0; at < share.summaries; at += 1) {
    const day = days[Math.floor((at * days.length) / share.summaries)] ?? today;
    const data = {
      therapyId,
      what: "page" as const,
      day,
      way: chance.pick(["copy", "print", "file"] as const),
      text: chance.deal(texts.summaries),
      from: addDays(day, -28),
      to: day,
    };
    add("summary", data, day, "17:30");
  }
  return records;
}

/** A journal of this size, oldest record first. The same options give the same journal. */
export function sampleJournal(options: SampleOptions): SampleRecord[] {
  const { size, language, today, seed = 1 } = options;
  const chance = chanceFrom(seed);
  const texts = language === "es" ? ES : EN;
  const courses = coursesOf(chance, texts, options);
  const counts = countsFor(size, courses);
  const planChance = chanceFrom(seed + 7_919);
  const rehearsed = { newId: chanceFrom(seed + 104_729).id, texts: REHEARSAL_TEXTS[language] };
  // A size given as a number is met exactly, without a plan.
  const many =
    size === "full" ? { goals: 40, tasks: 200 } : size === "typical" ? { goals: 0, tasks: 0 } : null;
  const parts = courses.flatMap((course) => {
    const share = courses.length === 1 ? 1 : course.couple ? 0.15 : 0.85;
    const of = (count: number) => (course.couple ? Math.floor(count * share) : Math.ceil(count * share));
    const incidents = course.couple ? 0 : counts.incidents;
    return recordsOfCourse(
      chance,
      texts,
      course,
      { notes: of(counts.notes), incidents, summaries: of(counts.summaries) },
      today,
      many === null ? null : { chance: planChance, texts: PLAN_TEXTS[language], many, rehearsed },
    );
  });
  const [first] = courses;
  const begun = momentAt(addDays(first?.therapy.since ?? today, -1), "10:01");
  // Whoever has written for a while has been told what this browser may do.
  const toldKeeping = size === "empty" ? null : ("may-be-erased" as const);
  const settings = { ...emptySettings(), language, therapyId: first?.id ?? null, toldKeeping };
  if (size === "typical" || size === "full") {
    const data = { name: texts.contact, number: "600 000 000", whileLocked: false };
    parts.push({
      kind: "contact",
      id: chance.id(),
      data,
      ...momentAt(addDays(first?.therapy.since ?? today, 20), "12:00"),
    });
  }
  return [{ kind: "settings" as const, id: SETTINGS_ID, data: settings, ...begun }, ...parts].sort(
    (a, b) => a.ms - b.ms,
  );
}

/** The records as the journal keeps them, with stamps of one device: one entry for each id, with all its versions. */
export function sampleEntries(records: readonly SampleRecord[], node: string): Entry[] {
  const versions = new Map<Id, { k: Kind; v: Version[] }>();
  for (const [place, { id, kind, data, at, ms }] of records.entries()) {
    const entry = versions.get(id) ?? { k: kind, v: [] };
    entry.v.push({ h: [ms, place, node], at, s: RECORDS[kind].shape, d: data });
    versions.set(id, entry);
  }
  return [...versions].map(([id, { k, v }]) => ({ id, k, v: normalForm(k, v) }));
}
